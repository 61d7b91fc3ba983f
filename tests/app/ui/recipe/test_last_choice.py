"""What was chosen last is there at the next start."""

from fractions import Fraction
from pathlib import Path

import pytest

from app.engine.filters import Deinterlace
from app.engine.job import Recipe, Stage, Target, Tempo
from app.media.encoding import Codec, Encoding
from app.ui.recipe.last_choice import LastChoice, LastChoiceKeeper

pytestmark = pytest.mark.usefixtures("qapp")
CHOICE = LastChoice(
    Recipe((Deinterlace(), Stage("x4", True, 0.7)), Target(box=(1920, 1080)), Tempo(Fraction(60), 2)),
    ".mkv",
    Encoding(Codec.HEVC, crf=20, options={"preset": "slow"}),
)


@pytest.mark.parametrize("choice", [CHOICE, LastChoice(None, "", Encoding(Codec.PNG)), LastChoice(Recipe(()))])
def test_there_and_back(tmp_path: Path, choice: LastChoice) -> None:
    path = tmp_path / "config" / "last-choice.toml"
    keeper = LastChoiceKeeper(path)
    assert keeper.known == LastChoice()
    keeper.keep(choice)
    keeper.stop()
    again = LastChoiceKeeper(path)
    assert again.known == choice
    again.stop()


def test_what_cannot_be_understood_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "last-choice.toml"
    path.write_text("recipe = 7")
    keeper = LastChoiceKeeper(path)
    assert keeper.known == LastChoice()
    keeper.stop()


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    keeper = LastChoiceKeeper(tmp_path / "config" / "last-choice.toml")
    keeper.keep(CHOICE)
    keeper.stop()
    assert keeper.known == CHOICE
