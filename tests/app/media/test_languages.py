"""No language is lost in QuickTime files, whose old codes FFmpeg looks up by one name only."""

from pathlib import Path

import pytest

from app.media.decode import decode
from app.media.inspect import inspect
from tests.conftest import Clip, Sound, encode, make_clip


def copied(source: Path, output: Path) -> str | None:
    """The language of the sound when everything was copied."""
    info = inspect(source)
    encode(info, output, decode(info))
    return inspect(output).streams[0].language


@pytest.mark.parametrize(
    ("language", "kept"),
    [("eng", "eng"), ("deu", "ger"), ("fre", "fra"), ("swe", "swe"), ("hrv", "hrv"), ("cze", "ces")],
)
def test_quicktime_and_back(tmp_path: Path, language: str, kept: str) -> None:
    source = make_clip(tmp_path / "film.mkv", Clip(frames=3, sounds=(Sound(language=language),)))
    assert copied(source, tmp_path / "film.mov") == kept
    assert copied(tmp_path / "film.mov", tmp_path / "back.mkv") == kept


def test_other_containers_keep_the_name(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "film.mkv", Clip(frames=3, sounds=(Sound(language="deu"),)))
    assert copied(source, tmp_path / "film.mp4") == "deu"
