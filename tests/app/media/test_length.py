"""Recordings that do not tell how long they are can be looked through all the same."""

from fractions import Fraction
from pathlib import Path

import av
import pytest

from app.media.inspect import inspect
from app.media.length import with_length
from app.media.reader import FrameReader
from tests.conftest import Clip, make_clip


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Two seconds, as browsers write them."""
    path = tmp_path / "recording.webm"
    with (
        av.open(str(make_clip(tmp_path / "film.mkv", Clip(frames=50)))) as film,
        av.open(str(path), "w", format="matroska", options={"live": "1"}) as live,
    ):
        stream = live.add_stream_from_template(film.streams.video[0])
        for packet in film.demux(film.streams.video[0]):
            if packet.size:
                packet.stream = stream
                live.mux_one(packet)
    return path


def go_on() -> None:
    """Nothing else is wanted."""


def test_told_by_the_packets(recording: Path) -> None:
    assert inspect(recording).duration == 0
    with FrameReader(recording) as reader:
        reader.find_length(go_on)
        assert reader.info.duration == 2
        assert reader.at(Fraction(1)).seconds == 1
        assert reader.at(Fraction(9)).seconds == Fraction(49, 25)


def test_what_is_told_stays(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "film.mkv", Clip()))
    assert with_length(info, go_on) is info


def test_bare_streams_have_no_times(tmp_path: Path) -> None:
    info = inspect(make_clip(tmp_path / "bare.h264", Clip()))
    assert with_length(info, go_on).duration == 0


def test_large_files_are_not_read_for_it(recording: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.media.length._MOST", 100)
    assert with_length(inspect(recording), go_on).duration == 0


def test_not_read_by_whoever_does_not_ask(recording: Path) -> None:
    """Frames are found all the same."""
    with FrameReader(recording) as reader:
        assert reader.info.duration == 0
        for frame in (25, 49, 3):
            assert reader.at(Fraction(frame, 25)).seconds == Fraction(frame, 25)
        assert reader.at(Fraction(9)).seconds == Fraction(49, 25)


def test_ends_when_something_else_is_wanted(recording: Path) -> None:
    class LeftError(Exception):
        pass

    def leave() -> None:
        asked.append(None)
        if len(asked) == 3:
            raise LeftError

    asked: list[None] = []
    with FrameReader(recording) as reader:
        with pytest.raises(LeftError):
            reader.find_length(leave)
        assert len(asked) == 3
        assert reader.at(Fraction(1)).seconds == 1
