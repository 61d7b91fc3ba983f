"""Containers, codecs and the numbers behind the words."""

from pathlib import Path

import pytest

from app.engine.job import Job, Recipe
from app.media.codecs import PRESETS
from app.media.encoding import Codec, Encoding, Quality
from app.ui.recipe.format import Format, codecs_in, fitting, format_of, numbers, suffixes
from tests.app.ui.conftest import make_info

INFO = make_info(Path("a.mp4"))


def test_everything_that_results_can_be_is_offered() -> None:
    offered = suffixes()
    assert offered[:4] == (".mp4", ".mkv", ".mov", ".webm")
    assert set(offered) == {suffix for presets in PRESETS.values() for suffix in presets[0].suffixes}
    assert all(codecs_in(suffix) for suffix in offered)


@pytest.mark.parametrize(
    ("asked", "suffix", "expected"),
    [
        (Encoding(Codec.HEVC, Quality.SMALL, crf=30), ".mkv", Encoding(Codec.HEVC, Quality.SMALL, crf=30)),
        (Encoding(Codec.PRORES, Quality.SMALL), ".mp4", Encoding(None, Quality.SMALL)),
        (Encoding(Codec.H264), "", Encoding(Codec.PNG)),
        (Encoding(), "", Encoding(Codec.PNG)),
        (Encoding(), ".webm", Encoding()),
    ],
)
def test_what_a_container_cannot_hold_goes(asked: Encoding, suffix: str, expected: Encoding) -> None:
    assert fitting(asked, suffix) == expected


def test_the_numbers_behind_the_words() -> None:
    assert numbers(Encoding(quality=Quality.HIGH), ".mp4", INFO, (640, 360)).startswith("libx264, 8 bits")
    assert "crf 18" in numbers(Encoding(quality=Quality.HIGH), ".mp4", INFO, (640, 360))
    assert "crf 7" in numbers(Encoding(Codec.HEVC, crf=7), ".mp4", INFO, (640, 360))


def test_what_cannot_be_done_is_told_instead() -> None:
    assert "Few players know" in numbers(Encoding(Codec.PRORES), ".mp4", INFO, (640, 360))


@pytest.mark.parametrize(
    ("output", "codec", "suffix"),
    [("a.mkv", None, ".mkv"), ("a", Codec.TIFF, ""), ("a.gif", None, ".gif"), ("a.odd", None, None)],
)
def test_what_a_job_makes(output: str, codec: Codec | None, suffix: str | None) -> None:
    job = Job(Path("s.mp4"), Path(output), Recipe(()), encoding=Encoding(codec))
    assert format_of(job) == Format(suffix, Encoding(codec))
