"""Fields become pictures: without combs, like what was filmed, at exact times, and the same however it is cut."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
import pytest

from app.engine import Recipe, run, segment
from app.engine.contract import ModelCard
from app.engine.events import Finished
from app.engine.filters import Crop, Deinterlace, Denoise, FieldOrder, FieldRate, InverseTelecine, Step
from app.engine.head import Head, head_of
from app.engine.headed import headed
from app.engine.job import Job, Stage, Tempo
from app.engine.job_file import read_toml, write_toml
from app.engine.source import Placed
from app.errors import UsageError
from app.media.bars import Bars
from app.media.decode import decode
from app.media.encode import SegmentWriter
from app.media.frame import Frame
from app.media.inspect import inspect
from tests.conftest import RGB, job_for, times_of
from tests.footage import bottom_first, fields, pulled_down, top_first, written

COUNT = 48
"""Moments; half as many frames."""


def made(
    folder: Path, source: Path, *steps: Step, name: str = "out", cards: dict[str, ModelCard] | None = None
) -> Path:
    finished(folder, source, *steps, name=name, cards=cards)
    return folder / f"{name}.mkv"


def finished(
    folder: Path, source: Path, *steps: Step, name: str = "out", cards: dict[str, ModelCard] | None = None
) -> Finished:
    return run(job_of(source, folder / f"{name}.mkv", *steps), cards or {})


def job_of(source: Path, output: Path, *steps: Step) -> Job:
    return replace(job_for(source, output), recipe=Recipe(steps))


def lumas(path: Path) -> list[RGB]:
    """The luma of each frame."""
    with av.open(str(path)) as container:
        return [cast(RGB, frame.to_ndarray(format="gray")) for frame in container.decode(video=0)]


def psnr(one: RGB, other: RGB) -> float:
    error = np.square(one.astype(float) - other).mean()
    return float(10 * np.log10(255**2 / max(error, 1e-9)))


def likeness(path: Path, truth: Path) -> float:
    """The mean PSNR of a film against what it should show, without the two pictures at each end."""
    pairs = list(zip(lumas(path), lumas(truth), strict=True))[2:-2]
    return float(np.mean([psnr(*pair) for pair in pairs]))


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Fraction, bytes]]:
    """Time and luma of every frame that comes to an encoder."""
    frames: list[tuple[Fraction, bytes]] = []
    write = SegmentWriter.write

    def watched(self: SegmentWriter, frame: Frame) -> None:
        frames.append((frame.pts, frame.planes[0].tobytes()))
        write(self, frame)

    monkeypatch.setattr(SegmentWriter, "write", watched)
    return frames


@pytest.fixture
def interlaced(tmp_path: Path) -> Path:
    return written(tmp_path / "fields.mkv", top_first(fields(COUNT, speed=3)))


@pytest.fixture
def moments(tmp_path: Path) -> Path:
    """What was filmed, as many pictures as there are fields."""
    return written(tmp_path / "moments.mkv", fields(COUNT, speed=3))


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """What was filmed, a picture for each frame."""
    return written(tmp_path / "whole.mkv", fields(COUNT, speed=3)[::2])


def test_combs_go(tmp_path: Path, interlaced: Path, whole: Path) -> None:
    """It does not look like the source, but like what was filmed."""
    done = finished(tmp_path, interlaced, Deinterlace())
    assert not any("comb" in note for note in done.notes)
    combed, clean = likeness(interlaced, whole), likeness(done.output, whole)
    assert combed < 30
    assert clean > combed + 10
    assert times_of(done.output) == times_of(interlaced)


def test_double_rate(tmp_path: Path, interlaced: Path, moments: Path) -> None:
    """A picture of each field, half a frame after the one before."""
    out = made(tmp_path, interlaced, Deinterlace(rate=FieldRate.DOUBLE))
    assert times_of(out) == [Fraction(index, 50) for index in range(COUNT)]
    assert likeness(out, moments) > 38


@pytest.mark.parametrize("order", [FieldOrder.MEASURED, FieldOrder.BOTTOM])
def test_the_bottom_field_first(tmp_path: Path, moments: Path, order: FieldOrder) -> None:
    source = written(tmp_path / "fields.mkv", bottom_first(fields(COUNT, speed=3)))
    out = made(tmp_path, source, Deinterlace(rate=FieldRate.DOUBLE, order=order))
    assert likeness(out, moments) > 38


def test_the_wrong_order_is_followed_if_said(tmp_path: Path, interlaced: Path, moments: Path) -> None:
    out = made(tmp_path, interlaced, Deinterlace(rate=FieldRate.DOUBLE, order=FieldOrder.BOTTOM))
    assert likeness(out, moments) < 32


@pytest.mark.parametrize("rate", FieldRate)
def test_segments_leave_no_trace(
    tmp_path: Path,
    interlaced: Path,
    averager: ModelCard,
    shown: list[tuple[Fraction, bytes]],
    monkeypatch: pytest.MonkeyPatch,
    rate: FieldRate,
) -> None:
    """The film gives the same pictures in one go and in pieces of five frames."""
    steps, cards = (Deinterlace(rate=rate), Stage("fake")), {"fake": averager}
    made(tmp_path, interlaced, *steps, name="whole", cards=cards)
    whole = shown.copy()
    monkeypatch.setattr(segment, "SEGMENT_SECONDS", Fraction(1, 5))
    made(tmp_path, interlaced, *steps, name="pieces", cards=cards)
    assert len(whole) == COUNT // (1 if rate is FieldRate.DOUBLE else 2)
    assert shown[len(whole) :] == whole


def test_networks_see_pictures(tmp_path: Path, interlaced: Path, enlarger: ModelCard) -> None:
    out = made(tmp_path, interlaced, Deinterlace(), Stage("fake"), cards={"fake": enlarger})
    assert lumas(out)[0].shape == (384, 512)


def test_slow_motion_of_fields(tmp_path: Path, interlaced: Path, blender: ModelCard) -> None:
    job = job_of(interlaced, tmp_path / "out.mkv", Deinterlace(rate=FieldRate.DOUBLE), Stage("fake"))
    job = replace(job, recipe=replace(job.recipe, tempo=Tempo(slow_motion=2)))
    run(job, {"fake": blender})
    assert times_of(job.output) == [Fraction(index, 50) for index in range(2 * COUNT)]


def test_trimmed(tmp_path: Path, interlaced: Path, shown: list[tuple[Fraction, bytes]]) -> None:
    """What lies before the start is seen, not shown."""
    made(tmp_path, interlaced, Deinterlace(), name="whole")
    whole = shown.copy()
    job = job_of(interlaced, tmp_path / "part.mkv", Deinterlace())
    run(replace(job, start=Fraction(10, 25), end=Fraction(15, 25)), {})
    assert shown[len(whole) :] == whole[10:15]


def test_it_must_come_first(tmp_path: Path, interlaced: Path, enlarger: ModelCard) -> None:
    with pytest.raises(UsageError, match="must come first"):
        made(tmp_path, interlaced, Stage("fake"), Deinterlace(), cards={"fake": enlarger})


@pytest.fixture
def telecined(tmp_path: Path) -> Path:
    """Five frames for each four pictures of the film, and two frames more."""
    return written(tmp_path / "telecined.mkv", [*pulled_down(fields(40, speed=3)), *fields(42, speed=3)[40:]])


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """What was filmed."""
    return written(tmp_path / "film.mkv", fields(42, speed=3))


@pytest.mark.parametrize("order", [FieldOrder.MEASURED, FieldOrder.TOP])
def test_film_is_film_again(tmp_path: Path, telecined: Path, film: Path, order: FieldOrder) -> None:
    """Four pictures of five frames, evenly, at 4/5 of the rate; no picture is lost or shown twice."""
    done = finished(tmp_path, telecined, InverseTelecine(order=order))
    assert done.frames == 42
    assert likeness(done.output, film) > 38
    assert times_of(done.output)[:40] == [Fraction(round(index * 1000 / 20), 1000) for index in range(40)]
    assert inspect(done.output).frame_rate == 20


def test_rounds_go_on_from_segment_to_segment(
    tmp_path: Path,
    telecined: Path,
    averager: ModelCard,
    shown: list[tuple[Fraction, bytes]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In pieces of ten frames, and from its middle on, the film is what it is in one go."""
    steps, cards = (InverseTelecine(), Stage("fake")), {"fake": averager}
    made(tmp_path, telecined, *steps, name="whole", cards=cards)
    whole = shown.copy()
    monkeypatch.setattr(segment, "SEGMENT_SECONDS", Fraction(14, 25))
    made(tmp_path, telecined, *steps, name="pieces", cards=cards)
    assert shown[len(whole) :] == whole
    del shown[:]
    run(replace(job_of(telecined, tmp_path / "part.mkv", *steps), start=Fraction(20, 25)), cards)
    assert shown == whole[16:]


@pytest.mark.parametrize("pixel_format", ["yuv420p10le", "yuv422p10le"])
def test_deep_film_keeps_its_depth(tmp_path: Path, film: Path, pixel_format: str) -> None:
    """Fields are matched by a copy of 8 bits; what comes out has all bits, and no picture is lost in the end."""
    frames = [*pulled_down(fields(40, speed=3)), *fields(42, speed=3)[40:]]
    info = inspect(written(tmp_path / "deep.mkv", frames, pixel_format=pixel_format))
    samples = [frame.planes[0] for frame in decode(info)]
    # What 8 bits could not hold:
    rough = [plane & np.uint16(0x3FC) | np.uint16(index % 4) for index, plane in enumerate(samples)]
    placed = [
        Placed(replace(frame, planes=(plane, *frame.planes[1:])), 0)
        for frame, plane in zip(decode(info), rough, strict=True)
    ]
    done = list(headed(placed, Head(InverseTelecine(order=FieldOrder.TOP)), 0))
    assert len(done) == 42
    assert {made.frame.planes[0].dtype for made in done} == {np.dtype(np.uint16)}
    assert {int(value) for made in done for value in np.unique(made.frame.planes[0] % 4)} == {0, 1, 2, 3}
    pairs = zip(done, decode(inspect(film)), strict=True)
    errors = [np.abs(made.frame.planes[0] / 4 - truth.planes[0]).mean() for made, truth in pairs]
    assert max(errors[2:-2]) < 1.5


def test_deep_grey_telecine_is_refused(tmp_path: Path) -> None:
    source = written(tmp_path / "deep.mkv", pulled_down(fields(20)), pixel_format="gray10le")
    with pytest.raises(UsageError, match="8 bits a sample"):
        made(tmp_path, source, InverseTelecine())


def test_the_field_order_is_kept_for_resuming(tmp_path: Path, interlaced: Path) -> None:
    """What was measured is not measured again: it might come out differently."""
    head = head_of([Deinterlace()], inspect(interlaced))
    assert head.fields == Deinterlace(order=FieldOrder.TOP)
    write_toml(tmp_path / "head.toml", head)
    assert read_toml(tmp_path / "head.toml", Head) == head


BARS = Bars(top=20, bottom=21, left=8, right=13)


@pytest.fixture
def framed(tmp_path: Path) -> Path:
    """A film with black bars around it, wider than they are high."""
    pictures = [np.zeros_like(picture) for picture in fields(24)]
    for picture, inner in zip(pictures, fields(24), strict=True):
        place = BARS.inside(*picture.shape[:2])
        picture[place] = inner[place]
    return written(tmp_path / "framed.mkv", pictures)


@pytest.mark.parametrize("step", [Crop(), Crop(top=20, bottom=22, left=8, right=14)], ids=["measured", "said"])
def test_bars_go(tmp_path: Path, framed: Path, step: Crop) -> None:
    """To whole chroma samples, and nothing is blended or shifted; the receipt is green, too."""
    done = finished(tmp_path, framed, step)
    expected = [luma[20:170, 8:242] for luma in lumas(framed)]
    assert done.receipt.green
    assert inspect(done.output).sample_aspect == 1
    assert all(psnr(*pair) > 40 for pair in zip(lumas(done.output), expected, strict=True))


def test_networks_do_not_see_bars(tmp_path: Path, framed: Path, enlarger: ModelCard) -> None:
    out = made(tmp_path, framed, Deinterlace(), Crop(), Stage("fake"), cards={"fake": enlarger})
    assert lumas(out)[0].shape == (300, 468)


def test_where_there_are_no_bars_nothing_is_cut(film: Path) -> None:
    assert head_of([Crop()], inspect(film)) == Head()


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ((Crop(), Deinterlace()), "must come first"),
        ((Denoise(), Crop()), "before networks"),
        ((Crop(top=90, bottom=90),), "less than 16 pixels"),
    ],
)
def test_heads_that_make_no_sense(film: Path, steps: tuple[Step, ...], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        head_of(steps, inspect(film))
