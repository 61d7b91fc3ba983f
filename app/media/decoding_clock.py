"""When packets are to be decoded, where pictures that are shown earlier come after others in the file."""

from collections.abc import Sequence
from heapq import heappop, heappush

from app.media.streams import Packet


class DecodingClock:
    """Gives packets decoding times: each the time of the picture that is shown ``reordered`` pictures earlier.

    MP4 keeps no other lengths than from one decoding time to the next (ISO/IEC 14496-12, 8.6.1.2): with the last one
    they have to add up to what is shown.

    Args:
        reordered: by how many pictures decoding goes ahead of showing.
        step: ticks from one picture to the next, nominally.
    """

    def __init__(self, reordered: int, step: int) -> None:
        self._reordered = reordered
        self._step = step
        self._shown: list[int] = []
        self._count = 0
        self._lead = 0
        self._first = 0
        self._before = self._last = 0

    def begin(self, packets: Sequence[Packet]) -> None:
        """Look at the packets of a segment before they are placed.

        Decoding begins ahead of all pictures by as little as the first ones are apart: uneven ones may end in a burst
        that is shorter than their mean distance, and the sum could not become right any more.
        """
        if not self._count:
            self._step = min([self._step, *(packet.duration for packet in packets if packet.duration)])
            self._lead = self._reordered * self._step

    def next_after(self, pts: int) -> int:
        """The decoding time of the next packet in decoding order, whose picture is shown at ``pts``."""
        if not self._count:
            self._first = pts - self._lead
            self._last = self._first - 1
        self._before = self._last
        heappush(self._shown, pts)
        if self._count < self._reordered:
            self._last = self._first + self._count * self._step
        else:
            self._last = heappop(self._shown)
        self._count += 1
        return self._last

    def close(self, packet: Packet, end: int) -> None:
        """Give the last packet the decoding time and the length with which all add up to what is shown until ``end``.

        Its picture, too, ends there at the latest: the longest that anything is shown is what players take for the
        length of the film.
        """
        shown, latest = packet.pts or 0, end - self._lead
        packet.dts = max(self._before + 1, min(max(self._last, shown - self._lead), latest - 1))
        packet.duration = max(1, latest - packet.dts)
