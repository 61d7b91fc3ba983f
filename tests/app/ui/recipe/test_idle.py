"""What would change nothing is known as such, and nothing else is."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.engine.filters import Deband, Denoise, Grain, Resize
from app.engine.job import Job, Recipe, Stage, Target, Tempo
from app.media.encoding import Codec, Encoding, Quality
from app.ui.catalogue_loader import NetworkChoice
from app.ui.recipe.idle import changes_pictures, is_idle
from app.ui.recipe.situation import Situation
from tests.app.ui.conftest import make_info

INFO = make_info(Path("large.mp4"), width=3840, height=2160, frame_rate=Fraction(25))
NETWORKS = (
    NetworkChoice("same", "", "", 1),
    NetworkChoice("larger", "", "", 4),
    NetworkChoice("faster", "", "", 1, time_scale=2),
)
AT = Situation(NETWORKS, INFO)
OUTPUT = Path("large.enhanced.mp4")


@pytest.mark.parametrize(
    "recipe",
    [
        Recipe(()),
        Recipe((), Target.parse("4k")),
        Recipe((), Target(scale=Fraction(1))),
        Recipe((), Target(square_pixels=True)),
        Recipe((), tempo=Tempo(frame_rate=Fraction(25))),
        Recipe((Deband(strength=0), Grain(strength=0))),
        Recipe((Denoise(noise=0),)),
        Recipe((Resize(height=2160),)),
        Recipe((Stage("same", strength=0),)),
    ],
)
def test_what_gives_the_source_again_is_idle(recipe: Recipe) -> None:
    assert not changes_pictures(recipe, AT)
    assert is_idle(Job(INFO.path, OUTPUT, recipe), AT)


@pytest.mark.parametrize(
    "recipe",
    [
        Recipe((), Target.parse("1080p")),
        Recipe((), Target(scale=Fraction(1, 2))),
        Recipe((), Target(scale=Fraction(100))),  # impossible, which the job tells
        Recipe((), tempo=Tempo(frame_rate=Fraction(50))),
        Recipe((), tempo=Tempo(slow_motion=2)),
        Recipe((Deband(strength=0), Denoise())),
        Recipe((Resize(height=1080),)),
        Recipe((Stage("same"),)),
        Recipe((Stage("larger", strength=0),)),
        Recipe((Stage("faster", strength=0),)),
        Recipe((Stage("nobody knows", strength=0),)),
    ],
)
def test_what_changes_pictures_is_not(recipe: Recipe) -> None:
    assert changes_pictures(recipe, AT)
    assert not is_idle(Job(INFO.path, OUTPUT, recipe), AT)


def test_the_shape_of_pixels_is_a_change() -> None:
    wide = Situation(NETWORKS, make_info(INFO.path, sample_aspect=Fraction(16, 15)))
    assert changes_pictures(Recipe((), Target(square_pixels=True)), wide)


def test_an_odd_size_is_no_change() -> None:
    odd = Situation(NETWORKS, make_info(INFO.path, width=65, height=37))
    assert not changes_pictures(Recipe((), Target(scale=Fraction(1))), odd)


def test_where_no_video_is_open_what_is_asked_for_counts() -> None:
    assert changes_pictures(Recipe((), Target(scale=Fraction(1))), Situation(NETWORKS))
    assert not changes_pictures(Recipe(()), Situation(NETWORKS))


@pytest.mark.parametrize(
    "job",
    [
        Job(INFO.path, OUTPUT, Recipe(()), encoding=Encoding(Codec.HEVC)),
        Job(INFO.path, OUTPUT, Recipe(()), encoding=Encoding(quality=Quality.SMALL)),
        Job(INFO.path, OUTPUT.with_suffix(".mkv"), Recipe(())),
        Job(INFO.path, OUTPUT, Recipe(()), start=Fraction(1)),
        Job(INFO.path, OUTPUT, Recipe(()), end=Fraction(1)),
    ],
)
def test_another_file_of_the_same_pictures_is_not_idle(job: Job) -> None:
    assert not is_idle(job, AT)


def test_who_encodes_makes_no_other_file() -> None:
    assert is_idle(Job(INFO.path, OUTPUT, Recipe(()), encoding=Encoding(hardware=True)), AT)
