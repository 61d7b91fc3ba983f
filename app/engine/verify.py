"""Is an output what it should be? Checked on the finished file, without trusting whatever made it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from app.engine.receipt import Check, Expectation, Receipt
from app.engine.verify_pictures import Timing, compare_pictures
from app.engine.verify_streams import SHORT, Side, left_out, sound_checks, streams_check, timecode_check
from app.engine.verify_tags import colour_check, shape_check
from app.errors import InputError
from app.media.inspect import inspect
from app.media.survey import survey

_CUT_OFF = Fraction(1)
"""Seconds that a file may end before its header says."""
_NOTHING = Expectation()


def verify(
    output: Path,
    against: Path | None = None,
    expectation: Expectation = _NOTHING,
    check: Callable[[], None] = lambda: None,
) -> Receipt:
    """Check a finished file.

    Args:
        output: the file.
        against: its source; without one only what can be wrong in itself is looked at.
        expectation: what was to be made of the source.
        check: called again and again; what it raises ends the work.

    Raises:
        InputError: the source cannot be read.
    """
    source = None if against is None else _side(against, expectation, check)
    try:
        made = _side(output, _NOTHING, check)
    except InputError as error:
        return Receipt(output.name, (Check("readable", False, f"It cannot be read: {error.message}"),))
    checks = [_times(made), _header(made)]
    if source is None:
        return Receipt(output.name, _present(checks))
    width, height = expectation.bars.size_inside(source.info.width, source.info.height)
    cropped = replace(source.info, width=width, height=height)
    checks += [
        _whole(source, expectation),
        _frames(made, source, expectation),
        _length(made, source, expectation),
        *sound_checks(made, source, expectation),
        streams_check(made, source, expectation),
        timecode_check(made.info, source.info, expectation),
        shape_check(made.info, cropped, expectation.size),
        colour_check(made.info, source.info, expectation.colour),
    ]
    notes = [*_damage(made, source, expectation), *left_out(made.info, source.info, expectation)]
    if not source.has_places:
        notes.append("The source does not tell clearly when each picture is shown: none was compared with the result.")
    elif made.untimed and source.uneven and made.picture.packets == source.picture.packets:
        notes.append("The source’s frames are not equally far apart; pictures in a folder cannot tell so.")
    else:
        slowdown = made.length / source.length if made.untimed and source.length > 0 else expectation.slowdown
        turn = source.info.rotation - made.info.rotation
        timing = Timing(source.begin - source.info.start, slowdown, expectation.bars, turn)
        checks += compare_pictures(made.info, made.picture.key_times, source.info, timing, check)
    return Receipt(output.name, _present(checks), tuple(notes))


def _present(checks: list[Check | None]) -> tuple[Check, ...]:
    return tuple(done for done in checks if done is not None)


def _side(path: Path, expectation: Expectation, check: Callable[[], None]) -> Side:
    return Side(inspect(path), survey(path, expectation.trim, check))


def _times(made: Side) -> Check:
    wrong = made.picture.repeated_times + made.picture.backward_times
    if wrong:
        return Check("timestamps", False, f"{wrong} pictures do not come after the one before them.")
    return Check("timestamps", True, "Every picture comes after the one before it.")


def _header(made: Side) -> Check | None:
    promised, found = made.info.frames_from_header, made.picture.packets
    if promised is None:
        return None
    return Check("header", promised == found, f"The header tells {promised} pictures, the file holds {found}.")


def _frames(made: Side, source: Side, expected: Expectation) -> Check | None:
    found = made.picture.packets
    if expected.frames is not None:
        return Check("frames", found == expected.frames, f"{found} pictures, expected {expected.frames}.")
    rates = made.info.frame_rate, source.info.frame_rate
    if None in rates or rates[0] != rates[1]:
        return None  # their number is another one then; the length still has to fit
    wanted = round(source.picture.packets * expected.slowdown)
    slower = expected.slowdown != 1
    sentence = f"{found} pictures, expected {wanted}." if slower else f"{found} pictures, the source has {wanted}."
    return Check("frames", abs(found - wanted) <= _slack(wanted), sentence)


def _slack(frames: int) -> int:
    """Pictures that headers and damaged ends get wrong."""
    return max(2, frames // 50)


def _length(made: Side, source: Side, expected: Expectation) -> Check | None:
    if source.jumps or made.untimed:
        return None
    wanted = source.length * expected.slowdown
    step = max((1 / rate for rate in (made.info.frame_rate, source.info.frame_rate) if rate), default=SHORT)
    passed = abs(made.length - wanted) <= max(SHORT, 2 * step * expected.slowdown)
    early = "" if passed or made.length > wanted else "It ends early: "
    return Check("length", passed, f"{early}{float(made.length):.3f} seconds, expected {float(wanted):.3f}.")


def _whole(source: Side, expected: Expectation) -> Check | None:
    """Also a file that is cut off can be copied without a fault; it must not pass for a success."""
    if expected.trim.end is not None or source.jumps:
        return None
    promised = source.info.start + source.info.duration
    there = max((track.end for track in source.tracks if track.end is not None), default=Fraction(0))
    passed = there + max(_CUT_OFF, source.info.duration / 50) >= promised
    sentence = f"The source is whole: {float(there):.1f} seconds."
    if not passed:
        sentence = f"The source ends early: it promises {float(promised):.1f} seconds, {float(there):.1f} can be read."
    return Check("source", passed, sentence)


def _damage(made: Side, source: Side, expected: Expectation) -> Iterable[str]:
    if expected.concealed:
        yield (
            "The source is damaged: one picture was patched with what surrounds it."
            if expected.concealed == 1
            else f"The source is damaged: {expected.concealed} pictures were patched with what surrounds them."
        )
    lost = source.picture.packets - made.picture.packets
    if expected.frames is None and lost > _slack(source.picture.packets):  # it may be meant to be a part
        return
    if lost > 0 and made.info.frame_rate == source.info.frame_rate and expected.slowdown == 1:
        yield (
            "One picture of the source could not be decoded."
            if lost == 1
            else f"{lost} pictures of the source could not be decoded."
        )
