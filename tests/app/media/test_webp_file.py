"""Animated WebP, as FFmpeg is made to read it."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
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


def single(path: Path) -> Path:
    with av.open(str(path), "w", format="image2") as container:
        stream = container.add_stream("libwebp")
        stream.width, stream.height, stream.pix_fmt = 16, 16, "yuv420p"
        container.mux(stream.encode(av.VideoFrame(16, 16, "yuv420p")))
        container.mux(stream.encode(None))
    return path


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


def test_every_picture_is_had_at_once(animation: Path) -> None:
    with KeyframeReader(inspect(animation)) as keyframes, FrameReader(animation) as frames:
        for seconds in (Fraction(0), Fraction(4, 25), Fraction(1, 10), Fraction(99), Fraction(0)):
            seen, shown = keyframes.at(seconds), frames.at(seconds)
            assert seen is not None
            assert seen.seconds == shown.seconds
            assert np.array_equal(seen.picture, shown.picture)


def test_a_single_picture_is_had_at_once(tmp_path: Path) -> None:
    with KeyframeReader(inspect(single(tmp_path / "one.webp"))) as keyframes:
        seen = keyframes.at(Fraction(3), (8, 8))
    assert seen is not None
    assert seen.seconds == 0
    assert seen.picture.shape == (8, 8, 3)


def test_single_pictures_and_other_files_are_something_else(tmp_path: Path) -> None:
    assert animated_at(make_clip(tmp_path / "a.mkv", Clip())) is None
    assert animated_at(tmp_path) is None
    assert animated_at(single(tmp_path / "one.webp")) is None


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
