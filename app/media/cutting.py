"""What a cut does to chapters and subtitles, which become shorter where they reach over its ends, and where to stop."""

from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from app.media.frame import Trim
from app.media.streams import Packet

if TYPE_CHECKING:  # only its stubs know it
    from av.container.core import Chapter

_BEHIND, _FAR_BEHIND = Fraction(5), Fraction(20)
"""Seconds; streams lie side by side in a file only roughly, and some end before the others."""


def taken_chapters(chapters: Iterable["Chapter"], trim: Trim, factor: int) -> list["Chapter"]:
    """What is left of chapters, on the output's clock.

    Args:
        chapters: of the source.
        trim: what is taken of it.
        factor: how many times as long it lasts.
    """
    taken: list[Chapter] = []
    for chapter in chapters:
        base = chapter["time_base"] or Fraction(1, 1000)
        begin = 0 if trim.start is None else ceil(trim.start / base)
        start = max(chapter["start"], begin) if trim.start is not None else chapter["start"]
        end = chapter["end"] if trim.end is None else min(chapter["end"], floor(trim.end / base))
        if start < end:
            taken.append({**chapter, "start": (start - begin) * factor, "end": (end - begin) * factor})
    return taken


def cut_text(packet: Packet, trim: Trim) -> None:
    """Let a subtitle begin and end no earlier and no later than what is taken; one that is outside stays as it is."""
    if packet.pts is None or not packet.duration:
        return
    start, end = packet.pts, packet.pts + packet.duration
    if trim.start is not None and start < trim.start / packet.time_base < end:
        start = ceil(trim.start / packet.time_base)
    if trim.end is not None and start < trim.end / packet.time_base < end:
        end = floor(trim.end / packet.time_base)
    packet.pts = packet.dts = start
    packet.duration = end - start


def up_to(end: Fraction | None, packets: Iterable[Packet], steady: Collection[int]) -> Iterator[Packet]:
    """The packets of a file, as long as one may follow that is shown or heard before ``end``, in seconds on its clock.

    Args:
        end: ``None`` for all packets.
        packets: in the order of the file.
        steady: indices of the streams that go on without breaks, as subtitles do not.
    """
    passed: set[int] = set()
    for packet in packets:
        # Pictures may be decoded, and lie in the file, long before they are shown.
        ticks = packet.dts if packet.dts is not None else packet.pts
        behind = None if ticks is None or end is None else ticks * packet.time_base - end
        index = packet.stream.index
        yield packet  # and whoever gets it may place it in another file, on another clock
        if behind is not None and behind > _BEHIND:
            passed.add(index)
            if behind > _FAR_BEHIND or passed.issuperset(steady):
                return
