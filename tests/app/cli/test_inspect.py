"""``reelmend inspect``: facts, measures and advice."""

import json
from pathlib import Path

import pytest

from app import cli
from tests.conftest import Clip, Sound, make_clip


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert cli.main(["inspect", *map(str, arguments)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "film.mp4", Clip(frames=30, sounds=(Sound(),), matrix=1))


def test_facts_and_measures(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = said(capsys, film)
    for part in (
        "film.mp4: mov",
        "48 × 32, pixel aspect 1, shown as 1.500:1",
        "25.000 frames per second, 1.200 s, 30 frames (from the header)",
        "4:2:0, 8 bits",
        "matrix BT709, primaries BT709, transfer BT709, limited range, chroma left",
        "audio, aac, fin",
        "flagged as progressive",
        "constant",
        "The picture is small: 48 × 32 pixels.",
        "upscale (reelmend enhance --advised)",
    ):
        assert part in out
    assert "counted" not in out


def test_full_counts(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = said(capsys, film, "--full")
    assert "30 frames, 1.200 s" in out
    assert "damage:     none" in out


def test_json_tells_counts_from_header_and_content_apart(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(said(capsys, film, "--full", "--json"))
    assert told["frames_from_header"] == told["analysis"]["counted"]["frames"] == 30
    assert told["analysis"]["counted"]["damage"] == {"packets_lost": 0, "pictures_concealed": 0}
    small = {"sentence": "The picture is small: 48 × 32 pixels.", "goal": "upscale", "filter": None}
    assert {**small, "against_motion": False} in told["findings"]


def test_colour_that_nobody_tells_is_called_guessed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "matrix SMPTE170M (guessed)" in said(capsys, make_clip(tmp_path / "a.mkv", Clip()))


def test_hdr_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clip = Clip(matrix=9, primaries=9, transfer=16, pixel_format="yuv420p10le", codec="ffv1", options={})
    assert "matrix BT2020_NCL, primaries BT2020, transfer PQ (HDR10)" in said(
        capsys, make_clip(tmp_path / "a.mkv", clip)
    )
