"""A crash leaves a report for the next start; a good end leaves nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.crash.record import CrashRecord, last_crash
from tests.conftest import python_environment

PROGRAM = """
import faulthandler, os, sys
from pathlib import Path
from app.ui.crash.record import CrashRecord
record = CrashRecord(Path(sys.argv[1]))
record.open()
def the_place_of_the_fault():
    {end}
the_place_of_the_fault()
record.close()
"""


def run(folder: Path, end: str) -> None:
    command = [sys.executable, "-c", PROGRAM.format(end=end), str(folder)]
    subprocess.run(command, env=python_environment(), capture_output=True, timeout=60, check=False)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_crash_is_told_once(tmp_path: Path) -> None:
    run(tmp_path, "faulthandler._sigsegv()")
    crash = last_crash(tmp_path)
    assert crash is not None
    assert "the_place_of_the_fault" in crash.report
    assert crash.report.startswith("Reelmend ")
    assert crash.path.read_text(encoding="utf-8") == crash.report
    assert last_crash(tmp_path) is None
    assert names(tmp_path) == ["crash.txt"]


@pytest.mark.parametrize("end", ["os._exit(1)", "pass", "os.kill(os.getpid(), 9)"])
def test_other_ends_are_not_told(tmp_path: Path, end: str) -> None:
    run(tmp_path, end)
    assert last_crash(tmp_path) is None
    assert names(tmp_path) == []


def test_a_program_that_runs_is_left_alone(tmp_path: Path) -> None:
    record = CrashRecord(tmp_path)
    record.open()
    try:
        (mine,) = names(tmp_path)
        assert f"-{os.getpid()}-" in mine
        assert last_crash(tmp_path) is None
        assert names(tmp_path) == [mine]
    finally:
        record.close()
    assert names(tmp_path) == []


def test_without_a_folder_to_write_in(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    record = CrashRecord(tmp_path / "file" / "logs")
    record.open()
    record.close()
    assert last_crash(tmp_path / "file" / "logs") is None
