"""Where reading a file for a part of it stops."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import pytest

from app.media.cutting import up_to
from app.media.streams import Packet
from tests.conftest import Clip, make_clip


@pytest.fixture
def packets(tmp_path: Path) -> Iterator[Iterator[Packet]]:
    """One a second, for twenty seconds."""
    path = make_clip(tmp_path / "a.mkv", Clip(frames=20, rate=Fraction(1)))
    with av.open(str(path)) as container:
        yield (packet for packet in container.demux() if packet.size)


def second(packet: Packet) -> int:
    return int((packet.pts or 0) * packet.time_base)


def test_all_where_nothing_is_cut(packets: Iterator[Packet]) -> None:
    assert len(list(up_to(None, packets, (0,)))) == 20


def test_some_seconds_behind_the_end(packets: Iterator[Packet]) -> None:
    """Streams lie side by side only roughly."""
    assert [second(packet) for packet in up_to(Fraction(4), packets, (0,))] == list(range(11))


def test_whoever_gets_a_packet_may_change_it(packets: Iterator[Packet]) -> None:
    """As what copies it into a film that is four times as slow, without its first seconds, does."""
    seconds = []
    for packet in up_to(Fraction(4), packets, (0,)):
        seconds.append(second(packet))
        packet.dts = packet.pts = (packet.pts or 0) * 4 - 100_000
    assert seconds == list(range(11))
