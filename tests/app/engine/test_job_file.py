"""Jobs and recipes in TOML: what is written is read, what is wrong is told."""

import os
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.filters import (
    Crop,
    Deband,
    Deinterlace,
    Denoise,
    FieldOrder,
    FieldRate,
    Grain,
    InverseTelecine,
    Sharpen,
)
from app.engine.job import Job, Recipe, Stage, Target, Tempo
from app.engine.job_file import read_job, read_recipe, write_toml
from app.errors import ResourceError, UsageError
from app.media.tempo import Sound
from tests.conftest import leftovers

TIMES = st.none() | st.fractions(0, 10_000)
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/"), min_size=1, max_size=20)
STRENGTHS = st.floats(0, 1)
STEPS = st.one_of(
    st.builds(Stage, NAMES, st.booleans()),
    st.builds(Deinterlace, rate=st.sampled_from(FieldRate), order=st.sampled_from(FieldOrder)),
    st.builds(InverseTelecine, order=st.sampled_from(FieldOrder)),
    st.builds(Crop, top=st.integers(0, 99), right=st.integers(0, 99)),
    st.builds(Denoise, strength=STRENGTHS, noise=st.floats(0, 50)),
    *(st.builds(kind, strength=STRENGTHS) for kind in (Deband, Sharpen, Grain)),
)
JOBS = st.builds(
    Job,
    NAMES.map(lambda name: Path("/films") / name),
    NAMES.map(lambda name: Path("/films") / name),
    st.builds(
        Recipe,
        st.lists(STEPS, max_size=3).map(tuple),
        st.builds(Target, TIMES, st.none() | st.tuples(st.integers(1, 9999), st.integers(1, 9999))),
        st.builds(Tempo, TIMES, st.integers(1, 9), st.sampled_from(Sound)),
    ),
    TIMES,
    TIMES,
    NAMES,
    st.sampled_from(["auto", "fp32"]),
    st.booleans(),
    st.none() | NAMES,
    st.none() | st.integers(1, 1 << 40),
)


@given(JOBS)
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, job: Job) -> None:
    path = tmp_path_factory.mktemp("job") / "job.toml"
    write_toml(path, job)
    assert read_job(path) == job
    assert leftovers(path.parent) == ["job.toml"]


def test_written_by_hand(tmp_path: Path) -> None:
    """Paths count from the file's folder; what is not said has its default."""
    path = tmp_path / "job.toml"
    path.write_text(
        'source = "in.mkv"\noutput = "out.mkv"\nstart = 12.5\n[recipe]\nstages = [{ model = "edvr-s-x4" }]\n'
        "[recipe.target]\nbox = [1920, 1080]\n"
    )
    expected = Job(
        tmp_path / "in.mkv",
        tmp_path / "out.mkv",
        Recipe((Stage("edvr-s-x4"),), Target(box=(1920, 1080))),
        Fraction(25, 2),
    )
    assert read_job(path) == expected


def test_filters_written_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(
        'stages = [{ filter = "deinterlace", rate = "double" }, { model = "edvr-s-x4" }, { filter = "deband" }]\n'
    )
    assert read_recipe(path) == Recipe((Deinterlace(rate=FieldRate.DOUBLE), Stage("edvr-s-x4"), Deband()))


@pytest.mark.parametrize(
    "stage",
    [
        'filter = "shine"',
        'filter = "denoise", nose = 3',
        'filter = "crop", top = -1',
        'filter = "denoise", model = "a"',
    ],
)
def test_wrong_filters(tmp_path: Path, stage: str) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(f"stages = [{{ {stage} }}]")
    with pytest.raises(UsageError) as raised:
        read_recipe(path)
    assert raised.value.advice


WRONG = {
    "not TOML": "source = ",
    "empty": "",
    "another file": '[settings]\ntheme = "dark"\n',
    "no recipe": 'source = "a"\noutput = "b"\n',
    "a wrong type": 'source = 1\noutput = "b"\nrecipe = { stages = [] }\n',
    "no number": 'source = "a"\noutput = "b"\nstart = "soon"\nrecipe = { stages = [] }\n',
    "by zero": 'source = "a"\noutput = "b"\nstart = "1/0"\nrecipe = { stages = [] }\n',
    "a misspelt key": 'source = "a"\noutput = "b"\npresicion = "fp32"\nrecipe = { stages = [] }\n',
    "a misspelt key inside": 'source = "a"\noutput = "b"\nrecipe = { stages = [], traget = {} }\n',
    "not text": "\udcff\udcfe",
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_told(tmp_path: Path, case: str) -> None:
    path = tmp_path / "job.toml"
    path.write_bytes(os.fsencode(WRONG[case]))
    with pytest.raises(UsageError, match=r"job\.toml") as raised:
        read_job(path)
    assert raised.value.advice


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_recipe(tmp_path / "none.toml")


def test_not_writable(tmp_path: Path) -> None:
    with pytest.raises(ResourceError):
        write_toml(tmp_path / "nowhere" / "job.toml", Target())
