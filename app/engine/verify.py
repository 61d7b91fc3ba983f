"""Is an output what it should be? Checked on the finished file, without trusting whatever made it."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from app.engine.receipt import Check, Expectation, Receipt
from app.engine.verify_pictures import Timing, compare_pictures
from app.engine.verify_tags import colour_check, shape_check
from app.errors import InputError
from app.media.frame import VideoInfo
from app.media.inspect import inspect
from app.media.passthrough import can_hold
from app.media.survey import Track, survey

_SYNC = Fraction(45, 1000)
"""Seconds that sound may come early before anybody notices (ITU-R BT.1359)."""
_SHORT = Fraction(1, 10)
"""Seconds by which lengths may differ: streams end with whole packets."""
_CUT_OFF = Fraction(1)
"""Seconds that a file may end before its header says."""
_NOTHING = Expectation()


@dataclass(frozen=True)
class _Side:
    """One of the two files."""

    info: VideoInfo
    tracks: tuple[Track, ...]

    @property
    def picture(self) -> Track:
        return self.tracks[self.info.stream_index]

    @property
    def begin(self) -> Fraction:
        """When the first picture is shown that can be decoded: recordings begin with some that cannot."""
        return max(self.picture.start or Fraction(0), self.info.start)

    @property
    def length(self) -> Fraction:
        return (self.picture.end or Fraction(0)) - self.begin

    @property
    def jumps(self) -> bool:
        """The clock does not go on steadily, as in joined and damaged files: times mean little then."""
        return (
            any(track.backward_times for track in self.tracks if track.kind in ("audio", "video")) or self.length <= 0
        )

    def others(self, kind: str) -> list[Track]:
        return [track for track in self.tracks if track.kind == kind and track.index != self.info.stream_index]


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
    checks += [
        _whole(source, expectation),
        _frames(made, source, expectation),
        _length(made, source, expectation),
        *_sound(made, source, expectation),
        _streams(made, source, expectation),
        shape_check(made.info, source.info, expectation.size),
        colour_check(made.info, source.info),
    ]
    timing = Timing(source.begin - source.info.start, expectation.slowdown)
    checks += compare_pictures(made.info, made.picture.key_times, source.info, timing, check)
    return Receipt(
        output.name, _present(checks), (*_damage(expectation), *_left_out(made.info, source.info, expectation))
    )


def _present(checks: list[Check | None]) -> tuple[Check, ...]:
    return tuple(done for done in checks if done is not None)


def _side(path: Path, expectation: Expectation, check: Callable[[], None]) -> _Side:
    return _Side(inspect(path), survey(path, expectation.trim, check))


def _times(made: _Side) -> Check:
    wrong = made.picture.repeated_times + made.picture.backward_times
    if wrong:
        return Check("timestamps", False, f"{wrong} pictures do not come after the one before them.")
    return Check("timestamps", True, "Every picture comes after the one before it.")


def _header(made: _Side) -> Check | None:
    promised, found = made.info.frames_from_header, made.picture.packets
    if promised is None:
        return None
    return Check("header", promised == found, f"The header tells {promised} pictures, the file holds {found}.")


def _frames(made: _Side, source: _Side, expected: Expectation) -> Check | None:
    found = made.picture.packets
    if expected.frames is not None:
        return Check("frames", found == expected.frames, f"{found} pictures, expected {expected.frames}.")
    rates = made.info.frame_rate, source.info.frame_rate
    if None in rates or rates[0] != rates[1]:
        return None  # their number is another one then; the length still has to fit
    wanted = source.picture.packets
    return Check("frames", abs(found - wanted) <= _slack(wanted), f"{found} pictures, the source has {wanted}.")


def _slack(frames: int) -> int:
    """Pictures that headers and damaged ends get wrong."""
    return max(2, frames // 50)


def _length(made: _Side, source: _Side, expected: Expectation) -> Check | None:
    if source.jumps:
        return None
    wanted = source.length * expected.slowdown
    step = max((1 / rate for rate in (made.info.frame_rate, source.info.frame_rate) if rate), default=_SHORT)
    passed = abs(made.length - wanted) <= max(_SHORT, 2 * step * expected.slowdown)
    early = "" if passed or made.length > wanted else "It ends early: "
    return Check("length", passed, f"{early}{float(made.length):.3f} seconds, expected {float(wanted):.3f}.")


def _whole(source: _Side, expected: Expectation) -> Check | None:
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


def _sound(made: _Side, source: _Side, expected: Expectation) -> Iterable[Check]:
    if "audio" in expected.without or source.jumps:
        return
    pairs = zip(made.others("audio"), _kept(source, made.info.path, "audio"), strict=False)
    for number, (track, original) in enumerate(pairs, 1):
        if track.start is None or original.start is None:
            continue
        shift = _behind_picture(track, made) - _behind_picture(original, source) * expected.slowdown
        sentence = f"Sound {number} lies {float(abs(shift)) * 1000:.0f} ms beside its place."
        yield Check("sync", abs(shift) <= _SYNC, sentence)
        length, wanted = _duration(track), _duration(original) * expected.slowdown
        slack = _SHORT + 2 * max(track.longest_packet, original.longest_packet)
        sentence = f"Sound {number} lasts {float(length):.3f} seconds, expected {float(wanted):.3f}."
        yield Check("sound", abs(length - wanted) <= slack, sentence)


def _behind_picture(track: Track, side: _Side) -> Fraction:
    return (track.start or Fraction(0)) - side.begin


def _duration(track: Track) -> Fraction:
    return (track.end or Fraction(0)) - (track.start or Fraction(0))


def _kept(source: _Side, output: Path, kind: str) -> list[Track]:
    """The source's streams of a kind that a file like the output takes."""
    holds = {stream.index for stream in source.info.streams if can_hold(output.suffix.lower(), stream)}
    return [track for track in source.others(kind) if track.index in holds]


def _streams(made: _Side, source: _Side, expected: Expectation) -> Check:
    kinds = {stream.kind for stream in source.info.streams} - expected.without
    wanted = Counter({kind: len(_kept(source, made.info.path, kind)) for kind in kinds})
    lacking = wanted - Counter(track.kind for track in made.tracks if track.index != made.info.stream_index)
    if lacking:
        missing = ", ".join(f"{count} × {kind}" for kind, count in sorted(lacking.items()))
        return Check("streams", False, f"Streams of the source are missing: {missing}.")
    return Check("streams", True, f"All {wanted.total()} other streams are there.")


def _damage(expected: Expectation) -> tuple[str, ...]:
    if not expected.concealed:
        return ()
    return (f"The source is damaged: {expected.concealed} pictures were patched with what surrounds them.",)


def _left_out(made: VideoInfo, source: VideoInfo, expected: Expectation) -> tuple[str, ...]:
    suffix = made.path.suffix.lower()
    return tuple(
        f"The {stream.kind} stream {stream.index} ({stream.codec}) is left out: {suffix} files cannot hold it."
        for stream in source.streams
        if stream.kind not in expected.without and not can_hold(suffix, stream)
    )
