"""Is everything beside the picture there, and in step with it?"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from app.engine.receipt import Check, Expectation
from app.media.containers import arrives, refusal
from app.media.frame import VideoInfo
from app.media.sequence import PICTURES
from app.media.survey import Track
from app.media.timecode import Timecode, carried, untold

SHORT = Fraction(1, 10)
"""Seconds by which lengths may differ: streams end with whole packets."""
_SYNC = Fraction(45, 1000)
"""Seconds that sound may come early before anybody notices (ITU-R BT.1359)."""


_UNEVEN = Fraction(3, 2)
"""Times the mean distance between frames."""


@dataclass(frozen=True)
class Side:
    """One of the two files."""

    info: VideoInfo
    tracks: tuple[Track, ...]

    @property
    def picture(self) -> Track:
        """The packets of the picture."""
        return self.tracks[self.info.stream_index]

    @property
    def begin(self) -> Fraction:
        """When the first picture is shown that can be decoded: recordings begin with some that cannot."""
        return max(self.picture.start or Fraction(0), self.info.start)

    @property
    def length(self) -> Fraction:
        """Seconds of picture."""
        return (self.picture.end or Fraction(0)) - self.begin

    @property
    def jumps(self) -> bool:
        """The clock does not go on steadily, as in joined and damaged files: times mean little then."""
        return (
            any(track.backward_times for track in self.tracks if track.kind in ("audio", "video")) or self.length <= 0
        )

    @property
    def has_places(self) -> bool:
        """Every picture has a time of its own, unlike those of bare streams and of files of which some were joined."""
        return self.picture.start is not None and not self.picture.backward_times

    @property
    def untimed(self) -> bool:
        """Pictures in a folder: how long each is shown is not told."""
        return self.info.container == PICTURES

    @property
    def uneven(self) -> bool:
        """Frames are not equally far apart."""
        return self.picture.longest_gap > _UNEVEN * self.length / max(1, self.picture.packets)

    def others(self, kind: str) -> list[Track]:
        """The streams of a kind beside the picture."""
        return [track for track in self.tracks if track.kind == kind and track.index != self.info.stream_index]


def sound_checks(made: Side, source: Side, expected: Expectation) -> Iterable[Check]:
    """Every sound begins where it did beside the picture, and lasts as long."""
    if "audio" in expected.without or source.jumps:
        return
    there = (track for track in made.others("audio") if track.packets)
    pairs = zip(there, _kept(source, made.info.path, "audio"), strict=False)
    for number, (track, original) in enumerate(pairs, 1):
        if track.start is None or original.start is None:
            continue
        shift = _behind_picture(track, made) - _behind_picture(original, source) * expected.slowdown
        sentence = f"Sound {number} lies {float(abs(shift)) * 1000:.0f} ms beside its place."
        yield Check("sync", abs(shift) <= _slack(track, original, expected.slowdown), sentence)
        length, wanted = _duration(track), _duration(original) * expected.slowdown
        slack = SHORT + 2 * max(track.longest_packet, original.longest_packet * expected.slowdown)
        sentence = f"Sound {number} lasts {float(length):.3f} seconds, expected {float(wanted):.3f}."
        yield Check("sound", abs(length - wanted) <= slack, sentence)


def _behind_picture(track: Track, side: Side) -> Fraction:
    return (track.start or Fraction(0)) - side.begin


def _slack(track: Track, original: Track, slowdown: Fraction) -> Fraction:
    """Seconds by which sound may seem to lie beside its place.

    Encoders put silence of up to a packet before it; of that of others, decoders may throw two packets away. Sound that
    is to last longer leaves that silence as short as it was.
    """
    if track.codec == original.codec and slowdown == 1:
        return _SYNC
    return _SYNC + track.longest_packet + slowdown * min(SHORT, 2 * original.longest_packet)


def _duration(track: Track) -> Fraction:
    return (track.end or Fraction(0)) - (track.start or Fraction(0))


def _kept(source: Side, output: Path, kind: str) -> list[Track]:
    """The source's streams of a kind that a file like the output takes, and sound only where there is some."""
    holds = {stream.index for stream in source.info.streams if arrives(output.suffix.lower(), stream)}
    tracks = (track for track in source.others(kind) if track.packets or kind != "audio")
    return [track for track in tracks if track.index in holds]


def streams_check(made: Side, source: Side, expected: Expectation) -> Check:
    """Nothing is missing that the container can hold."""
    kinds = {stream.kind for stream in source.info.streams} - expected.without
    wanted = Counter({kind: len(_kept(source, made.info.path, kind)) for kind in kinds})
    lacking = wanted - Counter(stream.kind for stream in made.info.streams)
    if lacking:
        missing = ", ".join(f"{count} × {kind}" for kind, count in sorted(lacking.items()))
        return Check("streams", False, f"Streams of the source are missing: {missing}.")
    if wanted.total() > 1:
        return Check("streams", True, f"All {wanted.total()} other streams are there.")
    return Check("streams", True, "The other stream is there." if wanted.total() else "There are no other streams.")


def timecode_check(made: VideoInfo, source: VideoInfo, expected: Expectation) -> Check | None:
    """The first frame has the label that it had."""
    rate = expected.frame_rate or made.frame_rate
    wanted = carried(source, made.path.suffix.lower(), expected.trim, rate, expected.without)
    if wanted is None or _of_before(made, expected):
        return None
    sentence = f"The time code begins with {made.timecode or 'nothing'}, expected {wanted}."
    # Headers of uneven frames tell means, of which labels cannot be made to the frame.
    exact = expected.frame_rate is not None or made.frame_rate == source.frame_rate
    return Check("time code", _label(made.timecode, exact) == _label(wanted, exact), sentence)


def _of_before(made: VideoInfo, expected: Expectation) -> bool:
    """Whether a result of nobody knows when lacks a code as all did once: MP4 and QuickTime beside chapters."""
    unknown = expected.frames is None
    return unknown and made.timecode is None and made.chapters > 0 and made.path.suffix.lower() in (".mp4", ".mov")


def _label(code: str | None, exact: bool) -> Timecode | None:
    """What is compared of a time code."""
    label = None if code is None else Timecode.parse(code)
    # Whether labels are dropped hangs on a thousandth of the rate, which the header of a short file does not tell.
    return None if label is None else replace(label, drop=False, frames=label.frames if exact else 0)


def left_out(made: VideoInfo, source: VideoInfo, expected: Expectation) -> tuple[str, ...]:
    """What the container cannot hold."""
    suffix = made.path.suffix.lower()
    code = untold(source, suffix, expected.frame_rate or made.frame_rate, expected.without)
    if code is None and source.timecode is not None and _of_before(made, expected):
        code = "The time code was left out, as earlier versions did beside chapters; made again, the result tells it."
    streams = (
        refusal(suffix, stream)
        for stream in source.streams
        if stream.kind not in expected.without and not arrives(suffix, stream)
    )
    return (*streams, code) if code else tuple(streams)
