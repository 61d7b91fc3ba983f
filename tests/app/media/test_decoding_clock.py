"""Decoding times rise, come before pictures are shown, and add up to what is shown."""

from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Any

import av
from hypothesis import given
from hypothesis import strategies as st

from app.media.decoding_clock import DecodingClock

REORDERED = 2


def packet(shown: int, length: int) -> "av.Packet[Any]":
    made: av.Packet[Any] = av.Packet(b"x")
    made.time_base, made.pts, made.duration = Fraction(1, 1000), shown, length
    return made


def decoded(times: list[int]) -> list[int]:
    """As encoders order pictures of which some are shown between those before them."""
    groups = [times[i : i + REORDERED + 1] for i in range(1, len(times), REORDERED + 1)]
    return [times[0], *(time for group in groups for time in (group[-1], *group[:-1]))]


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=30), st.integers(1, 4000), st.integers(1, 6000))
def test_they_add_up_however_uneven_pictures_are(lengths: list[int], step: int, cut: int) -> None:
    first, *rest = accumulate(lengths, initial=7)
    times, end = [first, *rest[:-1]], rest[-1]
    known = dict(zip(times, lengths, strict=True))
    packets = [packet(time, known[time]) for time in decoded(times)]
    clock = DecodingClock(REORDERED, step)
    for number in range(0, len(packets), cut):
        clock.begin(packets[number : number + cut])
        for each in packets[number : number + cut]:
            each.dts = clock.next_after(each.pts or 0)
    clock.close(packets[-1], end)
    placed = [each.dts or 0 for each in packets]
    assert all(earlier < later for earlier, later in pairwise(placed))
    assert all(each.dts is not None and each.pts is not None and each.dts <= each.pts for each in packets)
    length = packets[-1].duration or 0
    assert length >= 1
    assert (packets[-1].pts or 0) + length <= end
    # Where the end is a burst that is shorter than anything in the first segment, no more than that can be missing.
    missing = placed[-1] + length - placed[0] - (end - first)
    assert 0 <= missing <= REORDERED * step
    if cut >= len(packets):
        assert missing == 0
