"""The time code of a picture (SMPTE ST 12-1): where it is carried, and what cuts and other frame rates make of it.

Labels count frames, not seconds: at 30000/1001 frames a second they fall behind the clock, unless two labels of each
minute but every tenth are dropped.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from app.media.containers import arrives, kind_of
from app.media.frame import Trim, VideoInfo

KEY = "timecode"
"""Of the metadata in which FFmpeg hands it over, in any case of letters."""
_TAGGED, _TRACKED = (".mkv", ".webm"), (".mp4", ".mov")
"""Kinds of results that tell it as a tag, or as a track of its own."""
_MOST_TRACKED = 255
"""Frames a second that a track can count."""
_LABEL = re.compile(r"(\d{1,2}):(\d{2}):(\d{2})([:;.,])(\d{2,3})")
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_DROPPED_IN = 30
"""Frames a second, or multiples of it, at which labels can be dropped: two of them for each thirty frames."""
_NTSC = Fraction(1000, 1001)


@dataclass(frozen=True)
class Timecode:
    """The label of a frame."""

    hours: int
    minutes: int
    seconds: int
    frames: int
    drop: bool
    """Labels are dropped."""

    @staticmethod
    def parse(text: str) -> "Timecode | None":
        """``01:00:00:00``, or with ``;`` before the frames where labels are dropped; ``None`` if it is none."""
        found = _LABEL.fullmatch(text.strip())
        if found is None:
            return None
        hours, minutes, seconds, frames = (int(found[group]) for group in (1, 2, 3, 5))
        if hours > 23 or minutes > 59 or seconds > 59:
            return None
        return Timecode(hours, minutes, seconds, frames, found[4] != ":")

    def __str__(self) -> str:
        """As :meth:`parse` takes it."""
        mark = ";" if self.drop else ":"
        return f"{self.hours:02}:{self.minutes:02}:{self.seconds:02}{mark}{self.frames:02}"

    def after(self, count: int, rate: Fraction) -> "Timecode":
        """The label ``count`` frames later, at ``rate`` frames a second; behind midnight it begins again."""
        per_second = round(rate)
        dropped = _dropped(per_second) if self.drop else 0
        whole_minutes = self.hours * 60 + self.minutes
        number = (whole_minutes * _MINUTE + self.seconds) * per_second + self.frames
        number += count - dropped * (whole_minutes - whole_minutes // 10)
        ten_minutes, minute = 10 * _MINUTE * per_second - 9 * dropped, _MINUTE * per_second - dropped
        number %= 144 * ten_minutes
        tens, rest = divmod(number, ten_minutes)
        number += dropped * (9 * tens + max(0, (rest - dropped) // minute))
        seconds, frames = divmod(number, per_second)
        return Timecode(seconds // _HOUR, seconds // _MINUTE % 60, seconds % 60, frames, self.drop)

    def at(self, rate: Fraction, former: Fraction) -> "Timecode":
        """The label at another frame rate: of the same second, and as far into it.

        Args:
            rate: frames a second from now on.
            former: those of before.
        """
        frames = self.frames * round(rate) // round(former)
        return Timecode(self.hours, self.minutes, self.seconds, frames, self.drop and _may_drop(rate))


def told_in(places: Iterable[Mapping[str, str]]) -> str | None:
    """The first time code in the metadata of a file's parts."""
    for place in places:
        for key, value in place.items():
            if key.lower() == KEY and Timecode.parse(value) is not None:
                return value.strip()
    return None


def without_code(metadata: Mapping[str, str]) -> dict[str, str]:
    """Everything else."""
    return {key: value for key, value in metadata.items() if key.lower() != KEY}


def carried(
    info: VideoInfo, suffix: str, trim: Trim, rate: Fraction | None, without: Collection[str] = ()
) -> str | None:
    """The time code with which an output begins; ``None`` if there is none to tell.

    Args:
        info: the source.
        suffix: of the output.
        trim: what is taken of the source.
        rate: frames a second of the output.
        without: kinds of streams that the output does not take.
    """
    code = None if info.timecode is None else Timecode.parse(info.timecode)
    if code is None or untold(info, suffix, rate, without) or not info.frame_rate or not rate:
        return None
    begin = Fraction(0) if trim.start is None else trim.start - info.start - info.time_base / 2
    return str(code.after(max(0, ceil(begin * info.frame_rate)), info.frame_rate).at(rate, info.frame_rate))


def untold(info: VideoInfo, suffix: str, rate: Fraction | None, without: Collection[str] = ()) -> str | None:
    """Says that an output does not tell its source's time code, and why; ``None`` if it does, or there is none."""
    if info.timecode is None:
        return None
    if suffix not in (*_TAGGED, *_TRACKED):
        return f"The time code was left out: {kind_of(suffix)} cannot tell it."
    if suffix in _TRACKED and info.chapters and not _has_sound(info, suffix, without):
        return (
            f"The time code was left out: {kind_of(suffix)} without sound cannot tell it beside chapters;"
            " .mkv files can."
        )
    if not rate or not info.frame_rate or min(round(info.frame_rate), round(rate)) < 1:
        return "The time code was left out: it cannot count frames of no fixed rate."
    if suffix in _TRACKED and round(rate) > _MOST_TRACKED:
        return f"The time code was left out: {kind_of(suffix)} cannot count so many frames a second; .mkv files can."
    return None


def _has_sound(info: VideoInfo, suffix: str, without: Collection[str]) -> bool:
    """Whether a track is there that can name that of the chapters: the picture's names this, and each names one."""
    return "audio" not in without and any(s.kind == "audio" and arrives(suffix, s) for s in info.streams)


def _may_drop(rate: Fraction) -> bool:
    even, ntsc = round(rate), round(rate) * _NTSC
    return even % _DROPPED_IN == 0 and abs(rate - ntsc) < abs(rate - even)


def _dropped(per_second: int) -> int:
    return per_second // _DROPPED_IN * 2 if per_second % _DROPPED_IN == 0 else 0
