"""Which recipe follows from what was found, and from the header alone."""

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import pytest

from app.engine.advice import Goal, findings
from app.engine.contract import ModelCard, Task
from app.engine.filters import Crop, Deinterlace, Denoise, Sharpen
from app.engine.job import Recipe, Stage, Target
from app.engine.proposal import most_suitable, propose, usual
from app.media.bars import Bars
from app.media.scan import Scan
from tests.app.engine.test_advice import CLEAN, GOOD, INFO


def named(**cards: ModelCard) -> dict[str, ModelCard]:
    """A catalogue."""
    return {name: replace(card, id=name) for name, card in cards.items()}


@dataclass(frozen=True)
class Upscaler:
    id: str
    scale: int
    strength: float = 1.0
    against_motion: bool = False


UPSCALERS = (Upscaler("four", 4), Upscaler("eight", 8), Upscaler("two", 2, 0.8))
HD, FOUR_K = replace(INFO, width=1920, height=1080), replace(INFO, width=3840, height=2160)


def test_the_recipe_takes_what_is_at_hand(enlarger: ModelCard) -> None:
    small = replace(INFO, width=640, height=480)
    found = findings(small, replace(CLEAN, scan=Scan.TOP_FIRST, blemishes=replace(GOOD, noise=6)))
    cards = named(double=enlarger, other=enlarger, sharp=replace(enlarger, task=Task.DEBLUR))
    proposal = propose(small, found, cards)
    assert proposal.recipe == Recipe((Deinterlace(), Denoise(noise=6), Stage("double")))
    assert proposal.instead == (Goal.CLEANUP,)


def test_bars_are_cut_off_first_and_filters_stand_in_for_networks() -> None:
    film = replace(CLEAN, bars=Bars(132, 130), blemishes=replace(GOOD, softness=0.8))
    proposal = propose(INFO, findings(INFO, film), {})
    assert proposal.recipe == Recipe((Crop(), Sharpen()))
    assert (proposal.instead, proposal.missing) == ((Goal.DEBLUR,), ())


def test_measured_noise_tells_how_strong_the_filter_is() -> None:
    worn = replace(CLEAN, blemishes=replace(GOOD, noise=90, blockiness=5))
    assert propose(INFO, findings(INFO, worn), {}).recipe.stages == (Denoise(noise=50),)


def test_deblurring_comes_before_enlarging(enlarger: ModelCard) -> None:
    small = replace(INFO, width=640, height=480)
    found = findings(small, replace(CLEAN, blemishes=replace(GOOD, softness=0.8)))
    cards = named(double=enlarger, sharp=replace(enlarger, task=Task.DEBLUR, strength=0.7))
    assert propose(small, found, cards).recipe.stages == (Stage("sharp", strength=0.7), Stage("double"))


@pytest.mark.parametrize(("smear", "name"), [(0.0, "lens"), (0.8, "motion")])
def test_what_blurs_it_says_which_network_helps(enlarger: ModelCard, smear: float, name: str) -> None:
    found = findings(INFO, replace(CLEAN, smear=smear, blemishes=replace(GOOD, softness=0.8)))
    sharpener = replace(enlarger, task=Task.DEBLUR)
    both = named(lens=sharpener, motion=replace(sharpener, against_motion=True))
    assert propose(INFO, found, both).recipe.stages == (Stage(name),)
    for alone, card in both.items():
        assert propose(INFO, found, {alone: card}).recipe.stages == (Stage(alone),)


def test_nothing_is_enlarged_beyond_4k(enlarger: ModelCard) -> None:
    small = replace(INFO, width=1200, height=700)
    proposal = propose(small, findings(small, CLEAN), named(four=replace(enlarger, scale=4)))
    assert proposal.recipe == Recipe((Stage("four"),), Target(box=(3840, 2160)))


def test_networks_whose_weights_are_missing_are_not_proposed(enlarger: ModelCard) -> None:
    small = replace(INFO, width=640, height=480)
    absent = replace(enlarger, weights=replace(enlarger.weights, path=Path("absent.safetensors")))
    proposal = propose(small, findings(small, CLEAN), named(absent=absent))
    assert (proposal.recipe.stages, proposal.missing) == ((), (Goal.UPSCALE,))


@pytest.mark.parametrize(
    ("size", "target", "expected"),
    [
        ((640, 360), Target(), "four"),
        ((1280, 720), Target(), "two"),
        ((720, 1280), Target(), "two"),
        ((540, 960), Target(), "four"),
        ((1400, 1080), Target(), "two"),
        ((2400, 1600), Target(), "two"),
        ((640, 360), Target(scale=Fraction(2)), "four"),
        ((1280, 720), Target.parse("4k"), "four"),
        ((1920, 1080), Target.parse("4k"), "two"),
        ((1920, 1080), Target(scale=Fraction(4)), "four"),
        ((1920, 1080), Target(scale=Fraction(1)), "two"),
        ((1920, 1080), Target(scale=Fraction(12)), "eight"),
    ],
)
def test_a_network_makes_what_is_asked_for_and_little_more(
    size: tuple[int, int], target: Target, expected: str
) -> None:
    network = most_suitable(UPSCALERS, replace(INFO, width=size[0], height=size[1]), target)
    assert network is not None
    assert network.id == expected


def test_the_usual_follows_the_header() -> None:
    two = Stage("two", strength=0.8)
    assert usual(HD, UPSCALERS) == Recipe((two,))
    assert usual(replace(HD, interlaced=True), UPSCALERS) == Recipe((Deinterlace(), two))
    assert usual(HD, ()) == Recipe(())
    assert usual(FOUR_K, UPSCALERS) == Recipe(())
    assert usual(FOUR_K, UPSCALERS, Target(scale=Fraction(2))).stages == (two,)
    assert usual(HD, UPSCALERS, Target(scale=Fraction(1, 2))) == Recipe((), Target(scale=Fraction(1, 2)))


def test_the_usual_ends_at_4k() -> None:
    large = replace(INFO, width=2400, height=1600)
    assert usual(large, UPSCALERS).target == Target(box=(3840, 2160))
    square = Target(square_pixels=True)
    assert usual(large, UPSCALERS, square).target == Target(box=(3840, 2160), square_pixels=True)
    assert usual(HD, UPSCALERS, square).target == square


@pytest.mark.parametrize(("size", "rotation"), [((1600, 2400), 0), ((2400, 1600), 90)])
def test_upright_pictures_become_as_large_as_others(size: tuple[int, int], rotation: int) -> None:
    upright = replace(INFO, width=size[0], height=size[1], rotation=rotation)
    assert usual(upright, UPSCALERS).target == Target(box=(2160, 3840))
