"""Which language is spoken, and that the texts come in it."""

from fractions import Fraction

import pytest
from PySide6.QtCore import QCoreApplication

from app.ui import text
from app.ui.engine_words import words
from app.ui.languages import LANGUAGES, language_of


@pytest.mark.parametrize(
    ("chosen", "preferred", "code"),
    [
        ("ja", ["de-DE"], "ja"),
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["pt-BR"], "pt"),
        ("", ["zh-Hans-CN", "zh"], "zh_CN"),
        ("", ["zh_TW"], "zh_CN"),
        ("", ["nn-NO", "fr-FR"], "fr"),
        ("", ["nn-NO"], "en"),
        ("", ["C"], "en"),
        ("tlh", ["es-MX"], "es"),
    ],
)
def test_language_of(chosen: str, preferred: list[str], code: str) -> None:
    assert language_of(chosen, preferred) == code


@pytest.mark.parametrize("spoken", list(LANGUAGES), indirect=True)
def test_every_language_is_there(spoken: str, caplog: pytest.LogCaptureFixture) -> None:
    assert not [record for record in caplog.records if record.name.startswith("app.ui.languages")]
    ours = QCoreApplication.translate("ProgressCard", "Cancel")
    of_qt = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (ours == "Cancel", of_qt == "Cancel") == (spoken == "en", spoken == "en")


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_numbers_are_written_as_the_language_does(spoken: str) -> None:
    assert spoken == "de"
    assert "1,5" in text.size(1_500_000_000)
    assert text.rate(Fraction(24000, 1001)) == "23,976"


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_sentences_of_the_engine(spoken: str) -> None:
    assert spoken == "de"
    assert words("It is noisy.") == "Es rauscht."
    assert "320 × 240" in words("The picture is small: 320 × 240 pixels.")
    assert words("The picture is small: 320 × 240 pixels.") != "The picture is small: 320 × 240 pixels."
    assert words("It is noisy.\nNobody wrote this.") == "Es rauscht.\nNobody wrote this."


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_what_is_filled_in_is_written_as_the_language_does(spoken: str) -> None:
    assert spoken == "de"
    said = words("Sound 2 lasts 6.144 seconds, expected 6.100.")
    assert "6,144" in said
    assert "6,100" in said


@pytest.mark.parametrize(
    ("spoken", "figures"), [("de", ("5,3 GB", "12 MB")), ("fr", ("5,3 Go", "12 Mo"))], indirect=["spoken"]
)
def test_bytes_are_counted_in_the_units_of_the_language(spoken: str, figures: tuple[str, str]) -> None:
    said = words("The result may need 5.3 GB, but the disk with /home has 12 MB left.")
    assert all(figure in said for figure in figures), spoken


@pytest.mark.parametrize(
    ("spoken", "name"),
    [("en", "Cut off black bars"), ("de", "Schwarze Balken abschneiden"), ("fr", "Rogner les bandes noires")],
    indirect=["spoken"],
)
def test_filters_are_called_as_in_the_recipe(spoken: str, name: str) -> None:
    said = words("The filter “crop” must come before networks and other filters.")
    assert name in said, spoken
    assert "crop" not in said


def test_sentences_of_the_engine_are_english_as_they_are() -> None:
    assert words("The disk with /home is full.") == "The disk with /home is full."
