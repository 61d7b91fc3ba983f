"""What graphics cards can do is tried once, elsewhere, and remembered."""

import platform
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import av
import pytest

from app import paths
from app.media.probes import SAYS_NOTHING, remembered, works_in_child


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "cache_folder", lambda: tmp_path / "cache")


def never() -> bool:
    raise AssertionError("it is known")


@pytest.mark.parametrize("works", [True, False])
def test_what_was_found_is_remembered(works: bool) -> None:
    assert remembered("encoders", "one", lambda: works) is works
    assert remembered("encoders", "another", lambda: not works) is not works
    assert remembered("encoders", "one", never) is works


def test_a_trial_that_says_nothing_is_not_remembered() -> None:
    assert not remembered("decoders", "one", lambda: None)
    assert remembered("decoders", "one", lambda: True)


@pytest.mark.parametrize(
    ("where", "name", "value"),
    [
        (time, "time", lambda: 9e12),
        (platform, "node", lambda: "another"),
        (av, "library_versions", {"libavcodec": (1, 2, 3)}),
    ],
    ids=["long ago", "another machine", "another FFmpeg"],
)
def test_what_was_found_otherwise_is_nothing(
    where: Any, name: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered("encoders", "one", lambda: True)
    monkeypatch.setattr(where, name, value)
    assert not remembered("encoders", "one", lambda: False)


def test_a_broken_file_is_nothing() -> None:
    remembered("encoders", "one", lambda: True)
    (file,) = paths.cache_folder().iterdir()
    file.write_text("{")
    assert not remembered("encoders", "one", lambda: False)


def test_a_cache_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, not a folder")
    assert remembered("encoders", "one", lambda: True)
    assert not remembered("encoders", "one", lambda: False)


@pytest.mark.parametrize(("code", "works"), [(0, True), (1, False), (-11, False), (SAYS_NOTHING, None)])
def test_a_child_tries(code: int, works: bool | None, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
        assert command == [sys.executable, "-m", "app", "try", "encoder", "h264_amf", "nv12"]
        return subprocess.CompletedProcess(command, code)

    monkeypatch.setattr(subprocess, "run", run)
    assert works_in_child("encoder", "h264_amf", "nv12") is works


@pytest.mark.parametrize("error", [subprocess.TimeoutExpired("app", 30), OSError()], ids=["hangs", "does not start"])
def test_a_child_that_comes_to_nothing(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(subprocess, "run", run)
    assert works_in_child("encoder", "h264_amf", "nv12") is False
