"""Jobs whose source a graphics card decodes: nothing else about them is different."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.engine import prepare, run
from app.engine.contract import ModelCard
from app.media import decode
from app.media.card import CardFailed
from app.media.frame import Frame, VideoInfo
from tests.conftest import B_FRAMES, Clip, job_for, make_clip

SOUND_FRAMES = 7


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Something that cards can decode."""
    return make_clip(tmp_path / "a.mp4", Clip(frames=16, options=B_FRAMES))


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A card that fails after some frames; it is named once for each of them."""
    names: list[str] = []

    def decode_on(name: str, info: VideoInfo, *arguments: Any) -> Iterator[Frame]:
        for frame in decode.decode(info, *arguments):
            if len(names) == SOUND_FRAMES:
                raise CardFailed("it is hot")
            names.append(name)
            yield frame

    monkeypatch.setattr(decode, "decode_on", decode_on)
    monkeypatch.setattr(prepare, "decoder_for", lambda _: "card")
    return names


def test_the_result_is_the_same(source: Path, tmp_path: Path, enlarger: ModelCard, used: list[str]) -> None:
    """Also where the card fails on the way."""
    software = run(job_for(source, tmp_path / "software.mkv"), {"fake": enlarger})
    assert not used
    job = replace(job_for(source, tmp_path / "card.mkv"), hardware_decoding=True)
    finished = run(job, {"fake": enlarger})
    assert used == ["card"] * SOUND_FRAMES
    assert finished.output.read_bytes() == software.output.read_bytes()
    assert finished.notes == software.notes


def test_without_a_card_software_decodes_and_that_is_said(
    source: Path, tmp_path: Path, enlarger: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "decoder_for", lambda _: None)
    job = replace(job_for(source, tmp_path / "out.mkv"), hardware_decoding=True)
    assert "No graphics card here decodes such videos exactly: software did." in run(job, {"fake": enlarger}).notes
