"""How large pictures are on their way through a recipe, and at its end."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from app.engine import run
from app.engine.contract import ModelCard
from app.engine.course import course
from app.engine.filters import Crop, Grain, Resize, Step
from app.engine.job import Job, Recipe, Stage, Target
from app.errors import UsageError
from app.media.inspect import inspect
from tests.conftest import Clip, info_of, make_clip

HD = info_of(width=1920, height=1080)
DVD = info_of(width=720, height=576, sample_aspect=Fraction(64, 45))
UPRIGHT = info_of(width=1920, height=1080, rotation=90)
NETWORK = Stage("fake")
COURSES: dict[str, tuple[tuple[Step, ...], Target, list[tuple[int, int]], tuple[int, int]]] = {
    "none": ((NETWORK,), Target(), [(1920, 1080)], (3840, 2160)),
    "before": ((Resize(height=540), NETWORK), Target(), [(960, 540)], (1920, 1080)),
    "behind": ((NETWORK, Resize(width=1280)), Target(), [(1920, 1080)], (1280, 720)),
    "between": ((NETWORK, Resize(width=960, height=960), NETWORK), Target(), [(1920, 1080), (960, 540)], (1920, 1080)),
    "then a box": ((Resize(height=270), NETWORK), Target(box=(1280, 720)), [(480, 270)], (1280, 720)),
    "then a factor": ((Resize(height=270), NETWORK), Target(Fraction(2)), [(480, 270)], (3840, 2160)),
    "neither side": ((Resize(), NETWORK), Target(), [(1920, 1080)], (3840, 2160)),
}


@pytest.mark.parametrize("case", COURSES)
def test_sizes(case: str) -> None:
    steps, target, seen, end = COURSES[case]
    way = course(steps, HD, [2] * len(seen))
    assert list(way.networks) == seen
    assert way.output(target, HD) == end


def test_square_pixels_stay_square() -> None:
    """720 × 576 shown as 16:9: no line is lost where the size stays."""
    way = course((Resize(square_pixels=True),), DVD, [])
    assert way.resized[0].size == (1024, 576)
    assert way.end.sample_aspect == 1
    assert way.output(Target(Fraction(2)), DVD) == (2048, 1152)
    assert course((Resize(height=288),), DVD, []).resized[0].size == (360, 288)


def test_sides_are_meant_as_shown() -> None:
    assert course((Resize(width=540),), UPRIGHT, []).resized[0].size == (960, 540)


def test_nothing_absurd() -> None:
    with pytest.raises(UsageError, match="pixels a side"):
        course((Resize(width=100_000),), HD, [])
    with pytest.raises(UsageError, match="less than nothing"):
        Resize(width=-1)


def test_a_job_that_resizes_on_its_way(tmp_path: Path, enlarger: ModelCard) -> None:
    """Before a network, behind a crop, with a filter in between; the receipt is green, the shape stays."""
    source = make_clip(tmp_path / "film.mkv", Clip(size=(96, 64), sample_aspect=Fraction(4, 3)))
    steps = (Crop(left=8, right=8), Resize(height=48, square_pixels=True), Grain(strength=0), NETWORK)
    finished = run(Job(source, tmp_path / "out.mkv", Recipe(steps), device="cpu"), {"fake": enlarger})
    made = inspect(tmp_path / "out.mkv")
    assert finished.receipt.green
    assert (made.width, made.height) == (160, 96)
    assert made.sample_aspect == 1


def test_strength_is_blended_at_the_size_in_between(tmp_path: Path, enlarger: ModelCard) -> None:
    source = make_clip(tmp_path / "film.mkv", Clip(size=(96, 64)))
    steps = (replace(NETWORK, strength=0.5), Resize(width=48))
    run(Job(source, tmp_path / "out.mkv", Recipe(steps), device="cpu"), {"fake": enlarger})
    made = inspect(tmp_path / "out.mkv")
    assert (made.width, made.height) == (48, 32)
