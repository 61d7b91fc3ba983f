"""Numbered pictures as a video: what names one, what is missing, and that every part of the program reads it."""

import os
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
import pytest

from app.errors import InputError
from app.media.analyse import analyse
from app.media.decode import decode
from app.media.encoding import Codec
from app.media.frame import Layout
from app.media.inspect import inspect
from app.media.output_file import check_output
from app.media.reader import FrameReader
from app.media.sequence import plain_stem, sequence_at, source_files
from app.media.still import write_png


def shade(number: int) -> int:
    return (10 + number * 5) % 256


def pictures(folder: Path, name: str = "shot_{:04}.png", numbers: range | list[int] = range(1, 13)) -> Path:
    folder.mkdir(exist_ok=True)
    for number in numbers:
        write_png(folder / name.format(number), np.full((32, 48, 3), shade(number), np.uint8))
    return folder


NAMES: dict[str, Callable[[Path], Path]] = {
    "folder": lambda folder: folder,
    "hashes": lambda folder: folder / "shot_####.png",
    "one hash": lambda folder: folder / "shot_#.png",
    "percent": lambda folder: folder / "shot_%04d.png",
    "percent without digits": lambda folder: folder / "shot_%d.png",
}


@pytest.mark.parametrize("name", NAMES)
def test_what_names_a_sequence(tmp_path: Path, name: str) -> None:
    path = NAMES[name](pictures(tmp_path / "shot"))
    info = inspect(path)
    assert (info.width, info.height, info.layout) == (48, 32, Layout(8, None))
    assert info.frame_rate == 25
    assert (info.duration, info.frames_expected or 0) == (Fraction(12, 25), 12)
    frames = list(decode(info))
    assert [int(frame.planes[0][0, 0]) for frame in frames] == [shade(number) for number in range(1, 13)]
    assert [frame.pts for frame in frames] == [Fraction(index, 25) for index in range(12)]


@pytest.mark.parametrize(
    ("told", "rate"),
    [
        ("@24", Fraction(24)),
        ("@23.976", Fraction(24000, 1001)),
        ("@29.97", Fraction(30000, 1001)),
        ("@12.5", Fraction(25, 2)),
    ],
)
def test_rate(tmp_path: Path, told: str, rate: Fraction) -> None:
    folder = pictures(tmp_path / "shot")
    for path in (folder.with_name(f"shot{told}"), folder / f"shot_####.png{told}"):
        info = inspect(path)
        assert info.frame_rate == rate
        times = [frame.pts for frame in decode(info)]
        assert times == [pytest.approx(index / rate, abs=1e-6) for index in range(12)]
        assert len(set(times)) == 12


def test_a_file_that_is_called_like_a_rate_is_a_file(tmp_path: Path) -> None:
    folder = pictures(tmp_path / "shot@24")
    sequence = sequence_at(folder)
    assert sequence is not None
    assert sequence.rate == 25


def test_missing_pictures_are_told_and_time_goes_on(tmp_path: Path) -> None:
    folder = pictures(tmp_path / "shot", numbers=[1, 2, 5, 6, 7, 9])
    info = inspect(folder)
    assert info.missing_pictures == (3, 4, 8)
    assert [frame.pts * 25 for frame in decode(info)] == [0, 1, 4, 5, 6, 8]


def test_numbers_in_steps(tmp_path: Path) -> None:
    sequence = sequence_at(pictures(tmp_path / "shot", numbers=[10, 20, 30, 50]))
    assert sequence is not None
    assert (sequence.missing, sequence.lengths) == ((40,), (1, 1, 2, 1))


def test_dates_are_no_numbers_with_gaps(tmp_path: Path) -> None:
    folder = pictures(tmp_path / "shot", "img{}.png", [])
    for name in ("20240101120000", "20240101130507", "20250101120000"):
        write_png(folder / f"img{name}.png", np.zeros((32, 48, 3), np.uint8))
    sequence = sequence_at(folder)
    assert sequence is not None
    assert (sequence.missing, sequence.lengths) == ((), (1, 1, 1))


def test_numbers_count_not_letters(tmp_path: Path) -> None:
    files = source_files(pictures(tmp_path / "shot", "f{}.png", [9, 10, 11, 100]))
    assert [file.name for file in files] == ["f9.png", "f10.png", "f11.png", "f100.png"]


def test_odd_names(tmp_path: Path) -> None:
    folder = pictures(tmp_path / "it's 100% [a]", "b'c %d # {:03}.png")
    assert len(list(decode(inspect(folder)))) == 12


def test_frames_are_found_at_their_time(tmp_path: Path) -> None:
    folder = pictures(tmp_path / "shot", numbers=range(80))
    with FrameReader(folder) as reader:
        for second in (Fraction(2), Fraction(1, 25), Fraction(3)):
            assert reader.at(second).seconds == second
    info = inspect(folder)
    assert [frame.pts for frame in decode(info, Fraction(2), Fraction(52, 25))] == [2, Fraction(51, 25)]
    assert analyse(info).frames > 60


@pytest.mark.parametrize(
    ("suffix", "codec", "pixel_format", "layout"),
    [
        ("tif", "tiff", "rgb48le", Layout(16, None)),
        ("jpg", "mjpeg", "yuvj420p", Layout(8, (1, 1))),
        ("dpx", "dpx", "gbrp10le", Layout(10, None)),
        ("png", "png", "rgb48be", Layout(16, None)),
        ("bmp", "bmp", "bgr24", Layout(8, None)),
    ],
)
def test_kinds(tmp_path: Path, suffix: str, codec: str, pixel_format: str, layout: Layout) -> None:
    for number in range(3):
        encoder = cast(av.VideoCodecContext, av.CodecContext.create(codec, "w"))
        encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = 48, 32, pixel_format, Fraction(1, 25)
        frame = av.VideoFrame(48, 32, pixel_format)
        frame.pts = 0
        packets = [*encoder.encode(frame), *encoder.encode(None)]
        (tmp_path / f"a{number}.{suffix}").write_bytes(b"".join(map(bytes, packets)))
    info = inspect(tmp_path)
    assert (info.layout, len(list(decode(info)))) == (layout, 3)


def test_one_picture(tmp_path: Path) -> None:
    info = inspect(pictures(tmp_path / "shot", numbers=[1]) / "shot_0001.png")
    assert [frame.pts for frame in decode(info)] == [0]


def nothing(folder: Path) -> Path:
    return folder


def mixed(folder: Path) -> Path:
    pictures(folder, "a{}.png")
    return pictures(folder, "b{}.png")


def missing(folder: Path) -> Path:
    return folder / "c_####.png"


def too_fast(folder: Path) -> Path:
    return pictures(folder / "a").with_name("a@5000")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (nothing, "is a folder"),
        (mixed, r"several series of pictures: a#\.png, b#\.png"),
        (missing, "There are no pictures c_####.png"),
        (too_fast, "“5000” is no frame rate"),
    ],
)
def test_refusals(tmp_path: Path, make: Callable[[Path], Path], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        inspect(make(tmp_path))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_no_text(tmp_path: Path) -> None:
    folder = pictures(tmp_path / os.fsdecode(b"caf\xe9"), os.fsdecode(b"caf\xe9_{:04}.png"))
    assert len(list(decode(inspect(folder)))) == 12


@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses such names")
@pytest.mark.parametrize("name", ["new\nline", "x.png'\nfile '/etc/hostname", "re\rturn"])
def test_names_cannot_say_anything_to_ffmpeg(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir(parents=True)
    pictures(folder)
    with pytest.raises(InputError, match="no text"):
        inspect(folder)
    with pytest.raises(InputError, match="no text"):
        check_output(tmp_path / "other\nname", False, Codec.PNG)


def test_what_results_are_called_after(tmp_path: Path) -> None:
    folder = pictures(tmp_path / "beach.v2")
    assert plain_stem(folder) == "beach.v2"
    assert plain_stem(tmp_path / "beach.v2@24") == "beach.v2"
    assert plain_stem(folder / "shot_####.png") == "shot"
    assert plain_stem(folder / "%04d.png") == "sequence"
    assert plain_stem(tmp_path / "film.mkv") == "film"
    for name in ("take #2", "100%done_"):
        (tmp_path / f"{name}.mkv").touch()
        assert plain_stem(tmp_path / f"{name}.mkv") == name
