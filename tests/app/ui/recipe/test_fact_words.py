"""What is known of a file, in the window's language."""

import re
from fractions import Fraction
from pathlib import Path

import pytest

from app.media.describe import facts
from app.media.frame import Siting
from app.media.scan import Scan
from app.ui.recipe import fact_words
from tests.app.ui.conftest import make_info


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("15.000 frames per second, 3.200 s, 48 frames (from the header)", "Bilder"),
        ("interlaced, top field first (flagged as progressive)", "gekennzeichnet als progressiv"),
        ("softness 0.40, noise 0.2, blockiness 1.5", "Weichheit 0,40, Rauschen 0,2, Blockbildung 1,5"),
        ("4:2:0, 8 bits", "4:2:0, 8 Bit"),
        ("variable", "variabel"),
    ],
)
def test_values_are_said_in_the_window_s_language(spoken: str, english: str, german: str) -> None:
    assert spoken == "de"
    assert german in fact_words.value(english)


@pytest.mark.parametrize("spoken", ["ja"], indirect=True)
def test_all_that_is_told_of_a_file_is_known(spoken: str) -> None:
    """A fact that is worded anew must be translated anew."""
    assert spoken == "ja"
    info = make_info(Path("x.mp4"), sample_aspect=Fraction(4, 3), rotation=90)
    told = dict(facts(info))
    for known in ("picture", "time", "colour"):
        for part in told[known].split(", ")[known == "picture" :]:
            assert fact_words.value(part) != part
    choices = [f"chroma {siting.name.lower().replace('_', ' ')}" for siting in Siting]
    choices += [part for scan in Scan for part in scan.value.split(", ")]
    choices += ["video", "audio", "subtitle", "attachment", "data"]
    assert [part for part in choices if re.search("[a-z]", fact_words.value(part))] == []


@pytest.mark.parametrize("english", ["H264", "holiday, part 2.mp4: mp4", "4:2:0"])
def test_what_has_no_words_stays(english: str) -> None:
    assert fact_words.value(english) == english
