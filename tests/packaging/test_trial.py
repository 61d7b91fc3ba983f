"""The smoke test's own means: they must be able to fail."""

import struct
import sys
from pathlib import Path

import pytest
from trial import command_line, material
from trial.program import Failure, Program, wait_for
from trial.screen import MemoryScreen, png

from app.media.still import read_picture
from models import community

_HEADER, _COLOURS = 100, 2
_WIDTH, _HEIGHT = 320, 200
posix = pytest.mark.skipif(sys.platform == "win32", reason="scripts that are programs")


def write_screen(file: Path, pixels: list[int]) -> None:
    """A picture as an X server keeps it: 32 bits a pixel, least byte first."""
    header = [0] * 25
    header[0], header[4], header[5], header[12], header[19] = _HEADER, _WIDTH, _HEIGHT, 4 * _WIDTH, _COLOURS
    content = struct.pack(">25I", *header) + bytes(12 * _COLOURS) + struct.pack(f"<{len(pixels)}I", *pixels)
    file.write_bytes(content)


def test_a_painted_window_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "screen"
    write_screen(file, [0x10_20_30 + index % 97 for index in range(_WIDTH * _HEIGHT)])
    screen = MemoryScreen(file, ":7")
    screen.wait_until_painted(seconds=1)
    screen.save(tmp_path / "shot.png")
    picture = read_picture(tmp_path / "shot.png")
    assert picture.shape[:2] == (_HEIGHT, _WIDTH)
    assert picture[0, 1, :3].tolist() == [0x10, 0x20, 0x31]


@pytest.mark.parametrize("pixel", [0, 0x20_20_20])
def test_an_empty_screen_or_window_is_none(tmp_path: Path, pixel: int) -> None:
    write_screen(tmp_path / "screen", [pixel] * (_WIDTH * _HEIGHT))
    screen = MemoryScreen(tmp_path / "screen", ":7")
    screen.wait_until_empty()
    with pytest.raises(Failure, match="painted window"):
        screen.wait_until_painted(seconds=0.05)


def test_pictures_move(tmp_path: Path) -> None:
    material.write_pictures(tmp_path / "pictures", 2)
    first, second = (read_picture(path) for path in sorted((tmp_path / "pictures").iterdir()))
    assert first.shape == second.shape
    assert (first != second).any()


def test_the_checkpoint_is_one_that_the_program_imports(tmp_path: Path) -> None:
    material.write_community_checkpoint(tmp_path / "made.safetensors")
    assert community.load(tmp_path / "made.safetensors").descriptor.scale == 2


def test_waiting_ends() -> None:
    with pytest.raises(Failure, match="rain"):
        wait_for(lambda: False, "rain", seconds=0.02)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program that fails in every way there is."""
    folder = tmp_path / "reelmend"
    folder.mkdir()
    command = folder / "reelmend"
    command.write_text('#!/bin/sh\ncase "$1" in --version) echo "reelmend, version 1";; *) echo "[]"; exit 3;; esac\n')
    command.chmod(0o755)
    place = tmp_path / "place"
    place.mkdir()
    return Program(folder, command, place)


@posix
def test_faults_are_found(program: Program) -> None:
    with pytest.raises(Failure, match="no build"):
        command_line.version(program)
    with pytest.raises(Failure, match="gave 3 instead of 2"):
        command_line.exit_codes_hold(program)
    with pytest.raises(Failure, match="no folder of licences"):
        command_line.licences_are_there(program)


@posix
def test_a_catalogue_that_is_silently_empty_is_found(program: Program, tmp_path: Path) -> None:
    program.command.write_text('#!/bin/sh\necho "[]"\n')
    expected = tmp_path / "catalogue.json"
    expected.write_text('[{"id": "edvr-s-x4", "weights": {}}]')
    with pytest.raises(Failure, match="edvr-s-x4"):
        command_line.catalogue_is_complete(program, expected)


def test_programs_in_another_system_are_told_its_paths(tmp_path: Path) -> None:
    program = Program(tmp_path / "usr", tmp_path / "usr" / "reelmend", tmp_path / "tmp", tmp_path)
    assert program.seen(tmp_path / "tmp" / "clip.mp4") == "/tmp/clip.mp4"  # noqa: S108  not written to
    assert program.seen("--json") == "--json"
    assert png(1, 1, b"\0\1\2\3").startswith(b"\x89PNG")
