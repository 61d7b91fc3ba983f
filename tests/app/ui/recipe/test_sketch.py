"""A recipe in the making keeps what must come first in front, and loses nothing."""

from fractions import Fraction

import pytest

from app.engine.filters import Crop, Deinterlace, Denoise, Grain, InverseTelecine, Sharpen, Step
from app.engine.job import Recipe, Stage, Target, Tempo
from app.ui.recipe.sketch import Row, Sketch

FULL = Recipe(
    (Deinterlace(), Crop(top=2), Denoise(noise=3), Stage("x4", True, 0.5), Sharpen()),
    Target(box=(1000, 700), square_pixels=True),
    Tempo(Fraction(60), 2),
)


def names(sketch: Sketch) -> list[str]:
    return [row.step.name for row in sketch.rows]


def test_a_recipe_comes_back_whole() -> None:
    assert Sketch.of(FULL).recipe == FULL


def test_what_is_switched_off_stays_in_sight() -> None:
    sketch = Sketch.of(FULL).switched(3, False)
    assert names(sketch) == names(Sketch.of(FULL))
    assert Stage("x4", True, 0.5) not in sketch.recipe.stages
    assert sketch.switched(3, True).recipe == FULL


@pytest.mark.parametrize(
    ("place", "to", "expected"),
    [
        (2, 4, ["deinterlace", "crop", "x4", "sharpen", "denoise"]),
        (4, 2, ["deinterlace", "crop", "sharpen", "denoise", "x4"]),
        (4, 0, ["deinterlace", "crop", "sharpen", "denoise", "x4"]),
        (0, 4, ["deinterlace", "crop", "denoise", "x4", "sharpen"]),
        (1, 0, ["deinterlace", "crop", "denoise", "x4", "sharpen"]),
    ],
)
def test_moving_as_far_as_it_makes_sense(place: int, to: int, expected: list[str]) -> None:
    assert names(Sketch.of(FULL).moved(place, to)) == expected


@pytest.mark.parametrize(("step", "gone"), [(InverseTelecine(), "deinterlace"), (Crop(), None)])
def test_what_excludes_each_other_replaces_each_other(step: Step, gone: str | None) -> None:
    sketch = Sketch.of(FULL).with_step(step, 5)
    assert names(sketch).count(step.name) == 1
    assert gone not in names(sketch)
    assert len(sketch.rows) == 5


def test_adding_removing_and_changing() -> None:
    sketch = Sketch().with_step(Grain(), 0).with_step(Stage("x4"), 0)
    assert names(sketch) == ["x4", "grain"]
    assert names(sketch.removed(0)) == ["grain"]
    assert sketch.changed(1, Grain(strength=0.1)).rows[1] == Row(Grain(strength=0.1))
    assert names(sketch.without(lambda step: step.name == "grain")) == ["x4"]
