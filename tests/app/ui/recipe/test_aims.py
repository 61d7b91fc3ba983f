"""Plain goals fill a recipe with what is at hand."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from app.engine.advice import Finding, Goal
from app.engine.filters import Deinterlace, Denoise, Filter, Grain, InverseTelecine, Sharpen
from app.engine.job import Recipe, Stage, Target, Tempo
from app.ui.catalogue_loader import NetworkChoice
from app.ui.recipe.aims import Aim, added, aimed, aimless, at_size, is_aimed, removed, smooth_rate
from app.ui.recipe.situation import Situation
from app.ui.recipe.sketch import Sketch
from tests.app.ui.conftest import make_info

UP = NetworkChoice("up", "Up", "", 4)
SHARP = NetworkChoice("sharp", "Sharp", "", 1, Goal.DEBLUR)
TWICE = NetworkChoice("twice", "Twice", "", 1, Goal.INTERPOLATE, 2)
ANY = NetworkChoice("any", "Any", "", 1, Goal.INTERPOLATE, 2, any_instant=True)
BOTH = NetworkChoice("both", "Both", "", 4, Goal.UPSCALE, 2)
INFO = make_info(Path("a.mp4"))
ALL = Situation((UP, SHARP, TWICE, ANY), INFO)
NONE = Situation((), INFO)


def reach(*aims: Aim, at: Situation = ALL) -> Sketch:
    sketch = Sketch()
    for aim in aims:
        sketch = aimed(sketch, aim, at)
    return sketch


@pytest.mark.parametrize("aim", Aim)
def test_on_and_off_again(aim: Aim) -> None:
    sketch = reach(aim)
    assert [other for other in Aim if is_aimed(sketch, other, ALL)] == [aim]
    assert aimless(sketch, aim, ALL) == Sketch()


def test_all_at_once_in_an_order_that_makes_sense() -> None:
    sketch = reach(*reversed(Aim))
    assert [step.name for step in sketch.steps] == ["deinterlace", "denoise", "sharp", "any", "up"]
    assert all(is_aimed(sketch, aim, ALL) for aim in Aim)
    assert sketch.tempo == Tempo(Fraction(50), 2)


@pytest.mark.parametrize(
    ("aim", "filter_"), [(Aim.CLEAN_UP, Denoise()), (Aim.DEBLUR, Sharpen()), (Aim.DEINTERLACE, Deinterlace())]
)
def test_filters_stand_in(aim: Aim, filter_: Filter) -> None:
    assert reach(aim, at=NONE).steps == (filter_,)


@pytest.mark.parametrize(("against_motion", "name"), [(False, "sharp"), (True, "steady")])
def test_what_blurs_the_video_says_which_network_sharpens_it(against_motion: bool, name: str) -> None:
    steady = replace(SHARP, id="steady", against_motion=True)
    found = Finding("It is blurred.", Goal.DEBLUR, Sharpen(), against_motion)
    assert reach(Aim.DEBLUR, at=Situation((SHARP, steady), INFO, (found,))).steps == (Stage(name),)


def test_a_network_that_is_often_too_much_is_held_back() -> None:
    at = Situation((replace(SHARP, strength=0.7),), INFO)
    assert reach(Aim.DEBLUR, at=at).steps == (Stage("sharp", strength=0.7),)


@pytest.mark.parametrize("aim", [Aim.UPSCALE, Aim.SLOW_MOTION, Aim.SMOOTH_MOTION])
def test_what_nothing_can_do_changes_nothing(aim: Aim) -> None:
    assert reach(aim, at=NONE) == Sketch()


def test_what_was_measured_is_used() -> None:
    found = (Finding("", Goal.INVERSE_TELECINE, InverseTelecine()), Finding("", Goal.CLEANUP, Denoise(noise=7)))
    at = replace(ALL, findings=found)
    assert reach(Aim.DEINTERLACE, Aim.CLEAN_UP, at=at).steps == (InverseTelecine(), Denoise(noise=7))


def test_a_step_that_is_there_is_switched_on_again() -> None:
    sketch = Sketch.of(Recipe((Stage("up", ensemble=True),))).switched(0, False)
    assert not is_aimed(sketch, Aim.UPSCALE, ALL)
    assert aimed(sketch, Aim.UPSCALE, ALL).steps == (Stage("up", ensemble=True),)


def test_slow_and_smooth_share_their_network() -> None:
    sketch = reach(Aim.SLOW_MOTION, Aim.SMOOTH_MOTION)
    assert sketch.steps == (Stage("any"),)
    sketch = aimless(sketch, Aim.SLOW_MOTION, ALL)
    assert (sketch.steps, sketch.tempo) == ((Stage("any"),), Tempo(Fraction(50)))


def test_a_network_that_only_doubles_sets_no_rate() -> None:
    at = Situation((TWICE,), INFO)
    sketch = reach(Aim.SMOOTH_MOTION, at=at)
    assert (sketch.steps, sketch.tempo) == ((Stage("twice"),), Tempo())
    assert reach(Aim.SLOW_MOTION, at=at).tempo.slow_motion == 2


def test_a_network_that_also_enlarges_is_seen_as_both() -> None:
    at = Situation((BOTH,), INFO)
    sketch = Sketch.of(Recipe((Stage("both"),)))
    assert {aim for aim in Aim if is_aimed(sketch, aim, at)} == {Aim.UPSCALE, Aim.SMOOTH_MOTION}


def test_a_network_that_also_enlarges_stays_when_time_goes_as_before() -> None:
    at = Situation((UP, ANY, BOTH), INFO)
    sketch = Sketch.of(Recipe((Stage("both"),)))
    slower = aimed(sketch, Aim.SLOW_MOTION, at)
    assert slower.tempo == Tempo(slow_motion=2)
    assert aimless(slower, Aim.SLOW_MOTION, at) == sketch


def test_what_a_network_was_also_for_others_do_when_it_goes() -> None:
    at = Situation((UP, ANY, BOTH), INFO)
    sketch = Sketch.of(Recipe((Stage("both"),)))
    assert aimless(sketch, Aim.SMOOTH_MOTION, at).steps == (Stage("up"),)
    enlarged_no_more = aimless(sketch, Aim.UPSCALE, at)
    assert enlarged_no_more.steps == (Stage("any"),)
    assert enlarged_no_more.tempo == Tempo(Fraction(50))


def test_slow_motion_outlasts_the_network_that_also_enlarged() -> None:
    at = Situation((UP, ANY, BOTH), INFO)
    slower = aimed(Sketch.of(Recipe((Stage("both"),))), Aim.SLOW_MOTION, at)
    enlarged_no_more = aimless(slower, Aim.UPSCALE, at)
    assert enlarged_no_more.steps == (Stage("any"),)
    assert enlarged_no_more.tempo == Tempo(slow_motion=2)


def test_slow_motion_of_a_network_that_also_enlarges_can_be_smooth() -> None:
    at = Situation((UP, ANY, BOTH), INFO)
    slower = aimed(Sketch.of(Recipe((Stage("both"),))), Aim.SLOW_MOTION, at)
    smooth = aimed(slower, Aim.SMOOTH_MOTION, at)
    assert smooth.steps == (Stage("any"), Stage("both"))
    assert smooth.tempo == Tempo(Fraction(50), 2)
    assert aimless(smooth, Aim.SMOOTH_MOTION, at).tempo == Tempo(slow_motion=2)


def test_nothing_is_asked_of_time_when_no_network_is_left_for_it() -> None:
    at = Situation((UP, BOTH), INFO)
    slower = Sketch.of(Recipe((Stage("both"),), tempo=Tempo(slow_motion=2)))
    assert aimless(slower, Aim.UPSCALE, at) == Sketch()


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        (Fraction(15), 60),
        (Fraction(24), 48),
        (Fraction(24000, 1001), Fraction(48000, 1001)),
        (Fraction(25), 50),
        (Fraction(30000, 1001), Fraction(60000, 1001)),
        (Fraction(60), 120),
        (None, 60),
    ],
)
def test_smooth_rates_keep_the_source_s_own_pictures(rate: Fraction | None, expected: Fraction) -> None:
    assert smooth_rate(replace(INFO, frame_rate=rate)) == expected


def test_nothing_becomes_larger_than_4k_unasked() -> None:
    at = Situation((UP,), replace(INFO, width=1920, height=1080))
    assert reach(Aim.UPSCALE, at=at).target == Target(box=(3840, 2160))
    chosen = Sketch(target=Target(scale=Fraction(4)))
    assert added(chosen, Stage("up"), at).target == Target(scale=Fraction(4))


def test_large_sources_are_enlarged_less() -> None:
    at = Situation((UP, NetworkChoice("less", "Less", "", 2)), replace(INFO, width=1920, height=1080))
    assert reach(Aim.UPSCALE, at=at) == Sketch().with_step(Stage("less"), 0)
    assert reach(Aim.UPSCALE, at=replace(at, info=INFO)).steps == (Stage("up"),)
    assert reach(Aim.UPSCALE, at=replace(at, info=None)).steps == (Stage("up"),)


def test_grain_comes_last() -> None:
    sketch = added(reach(Aim.UPSCALE), Grain(), ALL)
    assert aimed(sketch, Aim.DEBLUR, ALL).steps == (Stage("sharp"), Stage("up"), Grain())


def test_time_goes_as_it_did_without_a_network_for_it() -> None:
    sketch = reach(Aim.UPSCALE, Aim.SLOW_MOTION, Aim.SMOOTH_MOTION)
    place = next(place for place, row in enumerate(sketch.rows) if row.step.name == "any")
    assert removed(sketch, place, ALL) == Sketch.of(Recipe((Stage("up"),)))
    assert removed(sketch, 1 - place, ALL).tempo == sketch.tempo


def test_a_network_makes_the_size_that_is_asked_for() -> None:
    """As on the command line; nothing goes back, for the list says what the recipe as it is gives."""
    twice = NetworkChoice("up-2", "Up 2", "", 2)
    at = Situation((UP, twice), replace(INFO, width=1280, height=720))
    proposed = aimed(Sketch(), Aim.UPSCALE, at)
    assert proposed.steps == (Stage("up-2"),)
    large = at_size(proposed, Target.parse("4k"), at)
    assert large.recipe == Recipe((Stage("up"),), Target.parse("4k"))
    assert at_size(large, Target(), at).steps == (Stage("up"),)
    assert at_size(proposed, Target.parse("1080p"), at).steps == (Stage("up-2"),)
    own = Sketch.of(Recipe((Stage("mine"),)))
    assert at_size(own, Target.parse("4k"), at).steps == (Stage("mine"),)
