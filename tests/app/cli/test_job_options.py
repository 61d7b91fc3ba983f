"""Options become jobs: frame rates as television means them, and a network for the pictures in between."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Unpack

import click
import pytest
from click.testing import CliRunner

from app.cli.job_options import JobOptions, check_options, job_of, job_options
from app.cli.values import FilterOption
from app.engine.contract import ModelCard
from app.engine.filters import Crop, Deband, Deinterlace, Denoise, FieldRate, Step
from app.engine.job import Job, Stage, Target, Tempo
from app.errors import UsageError
from app.media.frame import VideoInfo
from app.media.tempo import Sound
from tests.conftest import info_of

INFO = info_of(width=640, height=480)


@pytest.fixture
def catalogue(enlarger: ModelCard, doubler: ModelCard, blender: ModelCard) -> dict[str, ModelCard]:
    cards = {"enlarger": enlarger, "doubler": doubler, "blender": blender}
    return {name: replace(card, id=name) for name, card in cards.items()}


def job(catalogue: Mapping[str, ModelCard], *arguments: str, info: VideoInfo = INFO) -> Job:
    """The job that a command line describes."""
    jobs = []

    @click.command()
    @job_options
    def command(**options: Unpack[JobOptions]) -> None:
        check_options(options)
        jobs.append(job_of(Path("a.mkv"), Path("b.mkv"), options, info, catalogue))

    result = CliRunner().invoke(command, arguments)
    if result.exception is not None:
        raise result.exception
    return jobs[0]


def test_decoding(catalogue: Mapping[str, ModelCard]) -> None:
    assert job(catalogue, "--hardware-decoding").hardware_decoding
    assert not job(catalogue, "--hardware").hardware_decoding


@pytest.mark.parametrize(
    ("given", "rate"),
    [
        ("60", Fraction(60)),
        ("59.94", Fraction(60_000, 1001)),
        ("23.976", Fraction(24_000, 1001)),
        ("23.98", Fraction(24_000, 1001)),
        ("29.97", Fraction(30_000, 1001)),
        ("12.5", Fraction(25, 2)),
        ("60000/1001", Fraction(60_000, 1001)),
    ],
)
def test_frame_rates(catalogue: Mapping[str, ModelCard], given: str, rate: Fraction) -> None:
    assert job(catalogue, "--fps", given).recipe.tempo == Tempo(rate)


@pytest.mark.parametrize(
    "arguments", [("--fps", "fast"), ("--fps", "-3"), ("--fps", "1/0"), ("--slow-motion", "0"), ("--sound", "loud")]
)
def test_nonsense(catalogue: Mapping[str, ModelCard], arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit):
        job(catalogue, *arguments)


def test_slow_motion(catalogue: Mapping[str, ModelCard]) -> None:
    recipe = job(catalogue, "--slow-motion", "4", "--sound", "drop").recipe
    assert recipe.tempo == Tempo(None, 4, Sound.DROP)
    assert recipe.stages == (Stage("blender"),)


@pytest.mark.parametrize(
    ("arguments", "models"),
    [
        ((), ["enlarger"]),
        (("--sound", "drop"), ["enlarger"]),
        (("--fps", "60"), ["blender"]),
        (("--fps", "60", "--model", "enlarger"), ["enlarger", "blender"]),
        (("--fps", "60", "--model", "doubler"), ["doubler", "blender"]),
        (("--fps", "60", "--model", "blender", "--model", "enlarger"), ["blender", "enlarger"]),
        (("--slow-motion", "2", "--model", "doubler"), ["doubler"]),
        (("--slow-motion", "2", "--model", "enlarger"), ["enlarger", "blender"]),
    ],
)
def test_a_network_is_added_where_none_makes_frames(
    catalogue: Mapping[str, ModelCard], arguments: tuple[str, ...], models: list[str]
) -> None:
    assert [stage.name for stage in job(catalogue, *arguments).recipe.stages] == models


def test_a_recipe_says_everything(catalogue: Mapping[str, ModelCard], tmp_path: Path) -> None:
    recipe = tmp_path / "r.toml"
    recipe.write_text('[[stages]]\nmodel = "doubler"\n\n[tempo]\nframe_rate = "60"\nslow_motion = 2\nsound = "drop"\n')
    made = job(catalogue, "--recipe", str(recipe)).recipe
    assert made.tempo == Tempo(Fraction(60), 2, Sound.DROP)
    assert [stage.name for stage in made.stages] == ["doubler", "blender"]
    with pytest.raises(UsageError, match="--recipe says everything"):
        job(catalogue, "--recipe", str(recipe), "--fps", "50")


def test_filters_stand_where_they_are_asked_for(catalogue: Mapping[str, ModelCard]) -> None:
    before = ("--before", "deinterlace:rate=double", "--before", "crop:top=8,bottom=9")
    stages = job(catalogue, *before, "--model", "doubler", "--after", "deband:strength=0.5").recipe.stages
    crop = Crop(top=8, bottom=9)
    assert stages == (Deinterlace(rate=FieldRate.DOUBLE), crop, Stage("doubler"), Deband(strength=0.5))


def test_filters_alone_need_no_network(catalogue: Mapping[str, ModelCard]) -> None:
    assert job(catalogue, "--before", "denoise:noise=6").recipe.stages == (Denoise(noise=6),)


@pytest.mark.parametrize(
    ("arguments", "stages"),
    [
        ((), (Stage("enlarger"),)),
        (("--scale", "0.5"), ()),
        (("--scale", "1"), (Stage("enlarger"),)),
        (("--size", "32x32"), ()),
        (("--size", "1080p", "--best"), (Stage("enlarger", ensemble=True),)),
    ],
)
def test_without_a_network_the_usual_is_done(
    catalogue: Mapping[str, ModelCard], arguments: tuple[str, ...], stages: tuple[Step, ...]
) -> None:
    assert job(catalogue, *arguments).recipe.stages == stages


def test_what_is_large_already_needs_a_word(catalogue: Mapping[str, ModelCard]) -> None:
    large = replace(INFO, width=3840, height=2160)
    with pytest.raises(UsageError, match="as large as 4K already"):
        job(catalogue, info=large)
    assert job(catalogue, "--scale", "2", info=large).recipe.stages == (Stage("enlarger"),)


def test_square_pixels(catalogue: Mapping[str, ModelCard]) -> None:
    assert job(catalogue, "--square-pixels", "--scale", "2").recipe.target == Target(Fraction(2), square_pixels=True)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("shine", "no filter called “shine”"),
        ("denoise:nose=6", "nose"),
        ("denoise:noise=much", "not asked for rightly"),
        ("denoise:noise=900", "makes no sense"),
        ("deinterlace:rate=triple", "not asked for rightly"),
        ("crop:top=-2", "Less than nothing"),
    ],
)
def test_wrong_filters(said: str, words: str) -> None:
    with pytest.raises(click.BadParameter, match=words):
        FilterOption().convert(said, None, None)
