"""Single pictures in and out."""

from pathlib import Path

import av
import numpy as np
import pytest

from app.errors import InputError
from app.media.still import as_rgb, read_picture, write_png
from tests.conftest import scene


@pytest.mark.parametrize("size", [(48, 32), (47, 31), (1, 1)], ids=str)
def test_png_is_exact(tmp_path: Path, size: tuple[int, int]) -> None:
    picture = scene(3, *size, noise=True)
    write_png(tmp_path / "a.png", picture)
    np.testing.assert_array_equal(read_picture(tmp_path / "a.png"), picture)


def test_png_of_a_view(tmp_path: Path) -> None:
    """Cropped and mirrored arrays too, and over an existing file."""
    picture = scene(3, 48, 32)[4:20, ::-1]
    for _ in range(2):
        write_png(tmp_path / "a.png", picture)
    np.testing.assert_array_equal(read_picture(tmp_path / "a.png"), picture)


def test_frame_as_rgb() -> None:
    picture = scene(0, 48, 32)
    shown = as_rgb(av.VideoFrame.from_ndarray(picture, format="rgb24"))
    assert shown.dtype == np.uint8
    np.testing.assert_array_equal(shown, picture)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n cut off", None])
def test_bad_pictures(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=r"a\.png"):
        read_picture(path)


def test_sound_is_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=48000, layout="mono")
        frame = av.AudioFrame("s16", "mono", 1024)
        frame.sample_rate = 48000
        container.mux(stream.encode(frame))
    with pytest.raises(InputError, match=r"a\.wav"):
        read_picture(path)
