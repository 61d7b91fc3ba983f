"""Results that are pictures alone: folders, GIF and WebP. Whole or not there, resumable, with a receipt."""

import os
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
import pytest
import torch

from app.engine import run, segment
from app.engine.colour import to_rgb
from app.engine.control import Control
from app.engine.events import Event, Finished, Progress
from app.engine.job import Job, Recipe
from app.engine.unfinished import discard, find
from app.engine.verify import verify
from app.engine.watch import write_partial
from app.errors import Cancelled, UsageError
from app.media import pictures
from app.media.decode import decode
from app.media.encoding import Codec, Encoding
from app.media.hdr import Hdr
from app.media.inspect import inspect
from app.media.parts import Part
from app.media.reader import FrameReader
from tests.app.media.test_hdr import hdr_clip
from tests.conftest import VFR, Clip, Sound, leftovers, make_clip, times_of

FRAMES = 12
RATE = Fraction(24000, 1001)
EXACT = {8: "bgr0", 16: "gbrp16le"}
"""Sources that hold what the results hold, by depth."""


@pytest.fixture(autouse=True)
def _short_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five frames each."""
    monkeypatch.setattr(segment, "SEGMENT_SECONDS", Fraction(1, 4))


def film(path: Path, **changes: Any) -> Path:
    clip = Clip(frames=FRAMES, size=(48, 32), rate=RATE, codec="ffv1", options={}, pixel_format="bgr0")
    return make_clip(path, replace(clip, **changes))


def enhanced(source: Path, output: Path, codec: Codec) -> Finished:
    """A job that does nothing but write."""
    return run(Job(source, output, Recipe(()), device="cpu", encoding=Encoding(codec)), {})


def pixels(path: Path, bits: int) -> list[npt.NDArray[np.uint16]]:
    """What a file shows, frame by frame, as RGB."""
    with av.open(str(path)) as container:
        form = "rgb24" if bits == 8 else "rgb48le"
        return [frame.to_ndarray(format=form).astype(np.uint16) for frame in container.decode(video=0)]


@pytest.mark.parametrize("bits", EXACT)
@pytest.mark.parametrize(("codec", "suffix"), [(Codec.PNG, "png"), (Codec.TIFF, "tif")])
def test_pictures_are_exactly_what_the_source_shows(tmp_path: Path, codec: Codec, suffix: str, bits: int) -> None:
    source = film(tmp_path / "film.mkv", pixel_format=EXACT[bits])
    finished = enhanced(source, tmp_path / "shot", codec)
    assert finished.receipt.green
    files = [tmp_path / "shot" / f"shot_{number:06}.{suffix}" for number in range(1, FRAMES + 1)]
    assert leftovers(tmp_path / "shot", *files) == []
    for file, expected in zip(files, pixels(source, bits), strict=True):
        (shown,) = pixels(file, bits)
        assert np.array_equal(shown, expected)
        with av.open(str(file)) as container:
            assert next(container.decode(video=0)).format.name.startswith("rgb48" if bits == 16 else "rgb24")
    assert leftovers(tmp_path) == ["film.mkv", "shot"]


def test_a_gif_keeps_times_and_nearly_the_colours(tmp_path: Path) -> None:
    source, output = film(tmp_path / "film.mkv"), tmp_path / "film.gif"
    finished = enhanced(source, output, Codec.GIF)
    assert finished.receipt.green
    assert all(abs(time - i / RATE) <= Fraction(1, 100) for i, time in enumerate(times_of(output)))
    for shown, expected in zip(pixels(output, 8), pixels(source, 8), strict=True):
        assert np.abs(shown.astype(int) - expected).mean() < 8
        assert abs(shown.mean() - expected.mean()) < 2


def test_webp_keeps_times_and_nearly_the_colours(tmp_path: Path) -> None:
    source, output = film(tmp_path / "film.mkv"), tmp_path / "film.webp"
    assert enhanced(source, output, Codec.WEBP).receipt.green
    made = list(decode(inspect(output)))
    assert all(abs(frame.pts - i / RATE) <= Fraction(1, 1000) for i, frame in enumerate(made))
    for frame, expected in zip(made, pixels(source, 8), strict=True):
        shown = to_rgb(frame, torch.device("cpu")).permute(1, 2, 0).numpy() * 255
        assert np.abs(shown - expected).mean() < 6
        assert abs(shown.mean() - expected.mean()) < 1


@pytest.mark.parametrize("start", [None, Fraction(40, 25)])
def test_webp_is_a_source_of_any_length(tmp_path: Path, start: Fraction | None) -> None:
    """Where FFmpeg cannot seek, it is read from its beginning."""
    clip = Clip(codec="libwebp", pixel_format="bgra", options={}, frames=60, full_range=True)
    job = Job(make_clip(tmp_path / "a.webp", clip), tmp_path / "out.mkv", Recipe(()), device="cpu", start=start)
    finished = run(job, {})
    assert finished.receipt.green
    assert finished.frames == (60 if start is None else 20)


@pytest.mark.parametrize("codec", [Codec.GIF, Codec.WEBP])
def test_one_picture_is_no_animation(tmp_path: Path, codec: Codec) -> None:
    finished = enhanced(film(tmp_path / "film.mkv", frames=1), tmp_path / f"film.{codec.value}", codec)
    assert finished.receipt.green


@pytest.mark.parametrize(
    ("codec", "rate", "least", "kept"),
    [
        (Codec.GIF, 50, 20, 30),
        (Codec.GIF, 60, 20, 25),
        (Codec.GIF, 100, 20, 15),
        (Codec.WEBP, 60, 11, 30),
        (Codec.WEBP, 120, 11, 23),
    ],
)
def test_pictures_that_viewers_have_no_time_for_are_left_out(
    tmp_path: Path, codec: Codec, rate: int, least: int, kept: int
) -> None:
    """They would show each for a tenth of a second."""
    source, output = film(tmp_path / "film.mkv", rate=Fraction(rate), frames=30), tmp_path / f"film.{codec.value}"
    finished = enhanced(source, output, codec)
    assert finished.receipt.green
    assert any("no more than" in note for note in finished.notes) == (kept < 30)
    times = [frame.pts for frame in decode(inspect(output))]
    assert len(times) == kept
    assert min(later - earlier for earlier, later in pairwise(times)) >= Fraction(least, 1000)
    assert abs(times[-1] - Fraction(29, rate)) < Fraction(1, 40)


@pytest.mark.parametrize("transfer", [16, 18], ids=["PQ", "HLG"])
@pytest.mark.parametrize("codec", [Codec.GIF, Codec.WEBP])
def test_high_dynamic_range_is_shown_as_screens_can(tmp_path: Path, codec: Codec, transfer: int) -> None:
    source = make_clip(tmp_path / "hdr.mkv", replace(hdr_clip(Hdr()), transfer=transfer))
    finished = enhanced(source, tmp_path / f"film.{codec.value}", codec)
    assert finished.receipt.green
    assert any("ordinary screens" in note for note in finished.notes)
    with FrameReader(source) as original, FrameReader(tmp_path / f"film.{codec.value}") as made:
        pair = [reader.at(Fraction(0)).picture.astype(int) for reader in (original, made)]
    assert np.abs(pair[0] - pair[1]).mean() < 6


def test_pictures_that_cannot_tell_high_dynamic_range_are_refused_before_work_starts(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "hdr.mkv", hdr_clip(Hdr()))
    with pytest.raises(UsageError, match="HDR") as raised:
        enhanced(source, tmp_path / "shot", Codec.TIFF)
    assert "PNG" in raised.value.advice
    assert enhanced(source, tmp_path / "shot", Codec.PNG).receipt.green


def test_what_else_the_source_holds_is_said_to_be_left_out(tmp_path: Path) -> None:
    source = film(tmp_path / "film.mkv", sounds=(Sound(),))
    assert any("audio" in note and "folders of pictures" in note for note in _notes(source, tmp_path / "shot"))


def _notes(source: Path, output: Path) -> tuple[str, ...]:
    return enhanced(source, output, Codec.PNG).notes


def test_uneven_times_are_said_to_be_lost(tmp_path: Path) -> None:
    source = film(tmp_path / "film.mkv", times=VFR, frames=len(VFR))
    assert any("not equally far apart" in note for note in _notes(source, tmp_path / "shot"))


@pytest.mark.parametrize("codec", [Codec.PNG, Codec.GIF])
@pytest.mark.parametrize("rotation", [90, 180, -90])
def test_pictures_stand_upright_with_square_pixels(tmp_path: Path, codec: Codec, rotation: int) -> None:
    source = film(tmp_path / "film.mov", codec="png", pixel_format="rgb24", rotation=rotation)
    output = tmp_path / ("film.gif" if codec is Codec.GIF else "shot")
    assert enhanced(source, output, codec).receipt.green
    first = output if codec is Codec.GIF else output / "shot_000001.png"
    expected = np.rot90(pixels(source, 8)[0], rotation // 90)
    assert np.abs(pixels(first, 8)[0].astype(int) - expected).mean() < (8 if codec is Codec.GIF else 0.1)


def stopped(source: Path, output: Path, codec: Codec) -> Job:
    """A job that was stopped behind its first segment."""
    control = Control()

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.frames_done > 5:
            control.stop()

    job = Job(source, output, Recipe(()), device="cpu", encoding=Encoding(codec))
    with pytest.raises(Cancelled):
        run(job, {}, watch, control)
    return job


@pytest.mark.parametrize(("codec", "name"), [(Codec.PNG, "shot"), (Codec.GIF, "shot.gif"), (Codec.WEBP, "shot.webp")])
def test_a_stopped_job_goes_on_to_the_same_pictures(tmp_path: Path, folder: Path, codec: Codec, name: str) -> None:
    source = film(tmp_path / "film.mkv")
    enhanced(source, tmp_path / name, codec)
    job = stopped(source, folder / name, codec)
    assert leftovers(folder) == [f".{name}.reelmend"]
    run(job, {})
    assert contents(folder / name) == contents(tmp_path / name)
    assert leftovers(folder) == [name]


def contents(result: Path) -> list[bytes]:
    return [file.read_bytes() for file in (sorted(result.iterdir()) if result.is_dir() else [result])]


def test_what_is_done_is_watched_as_pictures(tmp_path: Path, folder: Path) -> None:
    source = film(tmp_path / "film.mkv")
    stopped(source, folder / "shot", Codec.PNG)
    unfinished = find(str(folder / "shot"))
    write_partial(unfinished, folder / "part", overwrite=False)
    assert (folder / "part" / "part_000005.png").exists()
    with pytest.raises(UsageError, match="not into a"):
        write_partial(unfinished, folder / "part.mkv", overwrite=False)


def test_a_video_is_not_watched_as_gif(tmp_path: Path, folder: Path) -> None:
    stopped(film(tmp_path / "film.mkv"), folder / "film.mkv", Codec.FFV1)
    with pytest.raises(UsageError, match="cannot become"):
        write_partial(find(str(folder / "film.mkv")), folder / "part.gif", overwrite=False)


def test_what_a_kill_left_of_the_same_process_number(tmp_path: Path, folder: Path) -> None:
    """In containers a program often gets the number again that it had before."""
    half = folder / f".shot.{os.getpid()}.part"
    half.mkdir()
    (half / "shot_000099.png").touch()
    assert enhanced(film(tmp_path / "film.mkv"), folder / "shot", Codec.PNG).receipt.green
    assert len(leftovers(folder / "shot")) == FRAMES
    assert leftovers(folder) == ["shot"]


def test_giving_up_brings_the_earlier_pictures_back(tmp_path: Path, folder: Path) -> None:
    """Those that a kill caught when the new ones were about to take their place."""
    stopped(film(tmp_path / "film.mkv"), folder / "shot", Codec.PNG)
    earlier = folder / f".shot.{2**22 + 1}.earlier"  # beyond the largest number of a process
    earlier.mkdir()
    (earlier / "shot_000001.png").touch()
    discard(find(str(folder / "shot")))
    assert leftovers(folder) == ["shot"]
    assert leftovers(folder / "shot") == ["shot_000001.png"]


def test_never_half_a_folder(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever ends the joining, nothing is left that could pass for the result."""
    source = film(tmp_path / "film.mkv")

    def fail(self: pictures.PictureFolder, part: Part) -> None:
        join(self, part)
        raise RuntimeError

    join = pictures.PictureFolder.append
    monkeypatch.setattr(pictures.PictureFolder, "append", fail)
    with pytest.raises(RuntimeError):
        enhanced(source, folder / "shot", Codec.PNG)
    assert leftovers(folder) == [".shot.reelmend"]


def test_other_pictures_get_a_red_receipt(tmp_path: Path) -> None:
    source = film(tmp_path / "film.mkv")
    enhanced(source, tmp_path / "shot", Codec.PNG)
    assert verify(tmp_path / "shot", source).green
    enhanced(film(tmp_path / "other.mkv", cuts=(0,)), tmp_path / "other", Codec.PNG)
    for number in range(1, FRAMES + 1):
        (tmp_path / "other" / f"other_{number:06}.png").replace(tmp_path / "shot" / f"shot_{number:06}.png")
    assert not verify(tmp_path / "shot", source).green


@pytest.mark.parametrize(("name", "codec"), [("shot.mkv", Codec.PNG), ("shot.gif", Codec.H264), ("shot.wmv", None)])
def test_names_that_do_not_fit_are_refused(tmp_path: Path, name: str, codec: Codec | None) -> None:
    source = film(tmp_path / "film.mkv")
    with pytest.raises(UsageError):
        run(Job(source, tmp_path / name, Recipe(()), device="cpu", encoding=Encoding(codec)), {})
    assert leftovers(tmp_path) == ["film.mkv"]
