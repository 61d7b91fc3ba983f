"""Encoders of graphics cards. Nobody has one here: what stands in for them shows how they are found and used."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import pytest

from app import paths
from app.media import hardware
from app.media.codecs import PRESETS
from app.media.encoder import encoder_for, layout_for, settled
from app.media.encoding import Codec, Encoding
from app.media.frame import YUV420, Layout

ASKED = Encoding(hardware=True)
SIZE = (256, 128)


@pytest.fixture(autouse=True)
def _forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(paths, "cache_folder", lambda: tmp_path / "cache")
    hardware._found.cache_clear()
    yield
    hardware._found.cache_clear()


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Encoders that were tried; of them those of Intel work."""
    names: list[str] = []

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
        assert command[:3] == [sys.executable, "-m", "app"]
        names.append(command[-1])
        return subprocess.CompletedProcess(command, 0 if command[-1].endswith("_qsv") else 1)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(av, "codecs_available", {f"{c}_{m}" for c in ("h264", "hevc") for m in ("nvenc", "qsv")})
    return names


def test_each_is_tried_once_and_remembered(tried: list[str]) -> None:
    assert [preset.name for preset in hardware.working(Codec.HEVC)] == ["hevc_qsv"]
    assert hardware.working(Codec.AV1) == hardware.working(Codec.FFV1) == ()
    assert sorted(tried) == ["h264_nvenc", "h264_qsv", "hevc_nvenc", "hevc_qsv"]
    hardware._found.cache_clear()
    assert [preset.name for preset in hardware.working(Codec.H264)] == ["h264_qsv"]
    assert len(tried) == 4


@pytest.mark.parametrize("earlier", ["{", '{"ffmpeg": "another", "tried": 9e9, "works": ["h264_amf"]}'])
def test_what_another_ffmpeg_could_is_nothing(tried: list[str], earlier: str) -> None:
    hardware.working(Codec.H264)
    (file,) = paths.cache_folder().iterdir()
    file.write_text(earlier)
    hardware._found.cache_clear()
    hardware.working(Codec.H264)
    assert len(tried) == 8


def test_one_that_hangs_does_not_work(tried: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
        raise subprocess.TimeoutExpired(command, 20)

    monkeypatch.setattr(subprocess, "run", hang)
    assert hardware.working(Codec.H264) == ()
    assert tried == []


def test_a_card_is_used_where_it_can(tried: list[str]) -> None:
    asked = settled(ASKED, ".mkv", 10, SIZE)
    assert asked == replace(ASKED, codec=Codec.HEVC)
    layout = layout_for(asked, Layout(10, (0, 0)))
    encoder = encoder_for(asked, layout, None)
    assert layout == Layout(10, YUV420)
    assert (encoder.name, encoder.pixel_format) == ("hevc_qsv", "p010le")
    assert encoder.options["global_quality"] == "17"
    assert tried


def test_else_software_is(tried: list[str]) -> None:
    asked = settled(replace(ASKED, codec=Codec.AV1), ".mkv", 8, SIZE)
    assert not asked.hardware
    assert encoder_for(asked, layout_for(asked, Layout(8, YUV420)), None).name == PRESETS[Codec.AV1][0].name
    assert tried


@pytest.mark.parametrize("name", ["h264_nvenc", "hevc_qsv", "av1_amf"])
def test_what_does_not_open_does_not_work(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise av.error.PermissionError(1, "no such card")

    monkeypatch.setattr(hardware, "new_picture_stream", refuse)
    assert not hardware.encodes(name)
