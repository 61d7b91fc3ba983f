"""Animated WebP, as FFmpeg is made to read it."""

from fractions import Fraction
from pathlib import Path

import av
import pytest

from app.errors import InputError
from app.media.decode import decode
from app.media.inspect import inspect
from app.media.keyframes import KeyframeReader
from app.media.reader import FrameReader
from app.media.webp_file import animated_at
from tests.conftest import Clip, make_clip

WEBP = Clip(codec="libwebp", pixel_format="bgra", options={"quality": "90"}, frames=6, full_range=True)


@pytest.fixture
def animation(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "a.webp", WEBP)


def test_facts(animation: Path) -> None:
    info = inspect(animation)
    assert (info.container, info.codec, info.frame_rate, info.frames_from_header) == ("webp", "webp", Fraction(25), 6)
    assert info.duration == Fraction(6, 25)
    assert [frame.pts for frame in decode(info)] == [Fraction(number, 25) for number in range(6)]


def test_any_of_its_pictures_is_found(animation: Path) -> None:
    with FrameReader(animation) as reader:
        assert [reader.at(Fraction(number, 25)).seconds for number in (4, 0, 5, 2)] == [
            Fraction(number, 25) for number in (4, 0, 5, 2)
        ]


def test_keyframes_are_not_sought(animation: Path) -> None:
    with KeyframeReader(inspect(animation)) as reader:
        assert [reader.at(Fraction(number, 25)) for number in (0, 4, 0)] == [None, None, None]


def test_single_pictures_and_other_files_are_something_else(tmp_path: Path) -> None:
    assert animated_at(make_clip(tmp_path / "a.mkv", Clip())) is None
    assert animated_at(tmp_path) is None
    with av.open(str(tmp_path / "one.webp"), "w", format="image2") as container:
        stream = container.add_stream("libwebp")
        stream.width, stream.height, stream.pix_fmt = 16, 16, "yuv420p"
        container.mux(stream.encode(av.VideoFrame(16, 16, "yuv420p")))
        container.mux(stream.encode(None))
    assert animated_at(tmp_path / "one.webp") is None


def test_what_is_cut_off_shows_what_is_there(animation: Path) -> None:
    content = animation.read_bytes()
    animation.write_bytes(content[: len(content) // 2])
    found = animated_at(animation)
    assert found is not None
    assert 0 < len(found.pictures) < 6
    animation.write_bytes(content[:60])
    with pytest.raises(InputError, match="no picture"):
        inspect(animation)


def test_pictures_that_are_parts_of_others_are_refused(animation: Path) -> None:
    content = bytearray(animation.read_bytes())
    second = content.index(b"ANMF", content.index(b"ANMF") + 4)
    content[second + 8] = 1  # two pixels to the right
    animation.write_bytes(content)
    with pytest.raises(InputError, match="over one another"):
        inspect(animation)
