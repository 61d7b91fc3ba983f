"""Many videos that become jobs: only those that nothing would change are left out."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.engine.job import Recipe, Target
from app.errors import NothingToDo
from app.media.encoding import Codec, Encoding, Quality
from app.ui.adding import jobs_for
from app.ui.recipe.format import Format
from tests.conftest import Clip, make_clip


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "video.mkv", Clip(frames=1))


@pytest.mark.parametrize(
    "wanted",
    [Format(encoding=Encoding(Codec.FFV1)), Format(encoding=Encoding(quality=Quality.SMALL)), Format(".mp4")],
)
def test_another_file_is_something_to_do(video: Path, wanted: Format) -> None:
    added = jobs_for([video], lambda _: Recipe(()), wanted, ())
    assert [(job.source, job.encoding) for job in added.jobs] == [(video, wanted.encoding)]
    assert not added.refused


@pytest.mark.parametrize("recipe", [Recipe(()), Recipe((), Target(scale=Fraction(1)))])
def test_nothing_is_not(video: Path, recipe: Recipe) -> None:
    added = jobs_for([video], lambda _: recipe, Format(), ())
    assert not added.jobs
    assert [type(error) for error in added.refused] == [NothingToDo]
