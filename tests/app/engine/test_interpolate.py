"""Pictures at any instant: the right ones, at the right time, never across a cut, in parts as in one go."""

from dataclasses import replace
from fractions import Fraction

import pytest
import torch
from torch import Tensor

from app.engine.contract import ModelCard
from app.engine.instants import Instants, Parts, Rate
from app.engine.interpolate import InterpolatingStage, interpolated
from app.engine.orientation import Ensemble
from app.engine.picture import Picture
from app.engine.plan import Plan
from tests.conftest import Blender

STEP = Fraction(1, 10)


def pictures(shots: list[int], positions: range | None = None) -> list[Picture]:
    """Shots of given lengths; every pixel of a picture holds its number."""
    count = sum(shots)
    starts = {sum(shots[:index]) for index in range(len(shots))}
    return [
        Picture(
            torch.full((3, 8, 8), float(i)),
            i * STEP,
            STEP,
            i in starts,
            Fraction(0 if positions is None else positions[i]),
        )
        for i in range(count)
    ]


def stage_for(card: ModelCard, instants: Instants, tile: int = 64) -> InterpolatingStage:
    return InterpolatingStage(card, Blender(), Plan(4, 4, tile), pytest.fail, instants)


def values(made: list[Picture]) -> list[float]:
    for picture in made:
        assert torch.equal(picture.rgb, picture.rgb[:1, :1, :1].expand_as(picture.rgb))
    return [round(float(picture.rgb[0, 0, 0]), 4) for picture in made]


def test_four_times_as_many(blender: ModelCard) -> None:
    made = list(interpolated(pictures([3]), stage_for(blender, Parts(4)), Fraction(0)))
    assert values(made) == [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2, 2, 2]
    assert [picture.pts for picture in made] == [STEP * i / 4 for i in range(12)]
    assert {picture.duration for picture in made} == {STEP / 4}


def test_pictures_that_are_there_stay_as_they_are(blender: ModelCard) -> None:
    source = pictures([4])
    made = list(interpolated(source, stage_for(blender, Parts(2)), Fraction(0)))
    assert all(new.rgb is old.rgb for new, old in zip(made[::2], source, strict=True))


def test_cuts_are_held(blender: ModelCard) -> None:
    made = list(interpolated(pictures([2, 1, 2]), stage_for(blender, Parts(2)), Fraction(0)))
    assert values(made) == [0, 0.5, 1, 1, 2, 2, 3, 3.5, 4, 4]
    assert [i for i, picture in enumerate(made) if picture.new_shot] == [0, 4, 6]


def test_to_a_rate(blender: ModelCard) -> None:
    rate = Rate(Fraction(25), Fraction(0), Fraction(5, 2))
    made = list(interpolated(pictures([3]), stage_for(blender, rate), Fraction(0)))
    assert [picture.pts for picture in made] == [Fraction(i, 25) for i in range(8)]
    assert values(made) == [0, 0.4, 0.8, 1.2, 1.6, 2, 2, 2]


def test_a_cut_is_told_also_where_its_picture_is_left_out(blender: ModelCard) -> None:
    rate = Rate(Fraction(5), Fraction(0), Fraction(1, 2))
    made = list(interpolated(pictures([3, 4]), stage_for(blender, rate), Fraction(0)))
    assert values(made) == [0, 2, 4, 6]
    assert [picture.new_shot for picture in made] == [True, False, True, False]


def test_uneven_sources(blender: ModelCard) -> None:
    first, second, third = pictures([3])
    source = [first, replace(second, pts=4 * STEP), replace(third, pts=5 * STEP)]
    made = list(interpolated(source, stage_for(blender, Rate(1 / STEP, Fraction(0), Fraction(1))), Fraction(0)))
    assert values(made) == [0, 0.25, 0.5, 0.75, 1, 2]


@pytest.mark.parametrize("around", [Fraction(0), Fraction(1, 2), Fraction(1), Fraction(2)])
def test_segments_are_the_whole(blender: ModelCard, around: Fraction) -> None:
    """With one frame of context more than is wanted; what lies around the segment says where it lies."""
    whole = list(interpolated(pictures([9]), stage_for(blender, Parts(2)), Fraction(0)))
    positions = range(-3, 6)  # frames 3 to 5 are the segment
    source = pictures([9], positions)
    source = [replace(p, position=Fraction(min(0, i - 3) if i < 6 else i - 5)) for i, p in enumerate(source)]
    made = list(interpolated(source, stage_for(blender, Parts(2)), around))
    inside = [picture for picture in made if not picture.position]
    assert values(inside) == values(whole[6:12])
    assert [picture.pts for picture in inside] == [picture.pts for picture in whole[6:12]]
    before = [picture.position for picture in made if picture.position < 0]
    assert before == [-around + Fraction(i, 2) for i in range(int(2 * around))]
    assert max(picture.position for picture in made) == (around if around >= 1 else 0)


def test_tiles_do_not_show(blender: ModelCard) -> None:
    source = pictures([3])
    for whole, tiled in zip(
        interpolated(source, stage_for(blender, Parts(3)), Fraction(0)),
        interpolated(source, stage_for(blender, Parts(3), tile=4), Fraction(0)),
        strict=True,
    ):
        assert torch.equal(whole.rgb, tiled.rgb)


def test_best_quality(blender: ModelCard) -> None:
    """A network that favours one side is balanced by the orientations."""

    class Lopsided(Blender):
        def between(self, earlier: Tensor, later: Tensor, instants: Tensor) -> Tensor:
            """See :class:`Interpolator`."""
            blended = super().between(earlier, later, instants)
            return blended + torch.tensor([0.1] * 4 + [-0.1] * 4)

    stage = InterpolatingStage(blender, Lopsided(), Plan(4, 4, 64), pytest.fail, Parts(2), Ensemble.FLIPS)
    made = list(interpolated(pictures([2]), stage, Fraction(0)))
    assert values([made[1]]) == [0.5]
