"""The output's name: refused before work starts, and never taken from another file."""

import errno
import os
from pathlib import Path

import pytest

from app.errors import ReelmendError, ResourceError, UsageError
from app.media.encoding import Codec
from app.media.output_file import check_output, check_spares, publish, remove_leftovers
from tests.conftest import leftovers

REFUSALS: dict[str, tuple[str, bool, type[ReelmendError], str]] = {
    # name, overwrite, error, sentence
    "unknown kind": ("out.wmv", False, UsageError, "cannot be written"),
    "no suffix": ("out", False, UsageError, "cannot be written"),
    "taken": ("taken.mkv", False, UsageError, "exists already"),
    "a folder": ("folder.mkv", True, UsageError, "exists already"),
    "no folder": ("nowhere/out.mkv", False, ResourceError, "There is no folder"),
    "a file as folder": ("taken.mkv/out.mkv", False, ResourceError, "There is no folder"),
    "too long a name": ("x" * 300 + ".mkv", False, ResourceError, "could not be written"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_refused_before_work_starts(tmp_path: Path, case: str) -> None:
    name, overwrite, error, sentence = REFUSALS[case]
    (tmp_path / "taken.mkv").touch()
    (tmp_path / "folder.mkv").mkdir()
    with pytest.raises(error, match=sentence) as raised:
        check_output(tmp_path / name, overwrite)
    assert raised.value.advice
    assert leftovers(tmp_path) == ["folder.mkv", "taken.mkv"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder(folder: Path) -> None:
    folder.chmod(0o500)
    with pytest.raises(ResourceError, match="may be written"):
        check_output(folder / "out.mkv", False)


@pytest.mark.parametrize("code", ["EACCES", "EROFS", "ENOSPC"])
def test_what_the_system_refuses(folder: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(getattr(errno, code), code)

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ResourceError, match="is full" if code == "ENOSPC" else "may be written"):
        check_output(folder / "out.mkv", False)
    assert leftovers(folder) == []


def test_checking_leaves_nothing(folder: Path) -> None:
    check_output(folder / "out.mkv", False)
    assert leftovers(folder) == []


def part_of(path: Path) -> Path:
    part = path.with_name(".part")
    part.write_text("result")
    return part


def test_a_name_taken_meanwhile_is_respected(folder: Path) -> None:
    """Both files survive: the other's under its name, the result under another one that is told."""
    path = folder / "out.mkv"
    path.write_text("precious")
    with pytest.raises(ResourceError, match="appeared") as raised:
        publish(part_of(path), path, overwrite=False)
    assert path.read_text() == "precious"
    (kept,) = leftovers(folder, path)
    assert kept in raised.value.advice
    assert (folder / kept).read_text() == "result"


@pytest.mark.parametrize("overwrite", [False, True])
def test_file_systems_without_hard_links(folder: Path, monkeypatch: pytest.MonkeyPatch, overwrite: bool) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    publish(part_of(folder / "out.mkv"), folder / "out.mkv", overwrite)
    assert (folder / "out.mkv").read_text() == "result"
    assert leftovers(folder) == ["out.mkv"]


def test_a_full_disk_at_the_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    part = part_of(folder / "out.mkv")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ResourceError, match="full") as raised:
        publish(part, folder / "out.mkv", overwrite=False)
    assert raised.value.exit_code == 5
    assert leftovers(folder) == [part.name]


def pictures_in(folder: Path, *numbers: int) -> Path:
    """A result of pictures, with the numbers that are given."""
    folder.mkdir(parents=True)
    for number in numbers:
        (folder / f"shot_{number:06}.png").touch()
    return folder


def test_of_folders_only_earlier_results_are_replaced(folder: Path) -> None:
    shot = pictures_in(folder / "shot", 1, 2)
    with pytest.raises(UsageError, match="exists already"):
        check_output(shot, False, Codec.PNG)
    check_output(shot, True, Codec.PNG)
    publish(pictures_in(folder / ".part", 1), shot, overwrite=True)
    assert leftovers(shot) == ["shot_000001.png"]
    (shot / "notes.txt").touch()
    for overwrite in (False, True):
        with pytest.raises(UsageError, match="exists already"):
            check_output(shot, overwrite, Codec.PNG)
    assert leftovers(folder, shot) == []


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "desktop.ini"])
def test_what_a_look_into_the_folder_left_does_not_protect_it(folder: Path, name: str) -> None:
    shot = pictures_in(folder / "shot", 1, 2)
    (shot / name).touch()
    check_output(shot, True, Codec.PNG)
    publish(pictures_in(folder / ".part", 1), shot, overwrite=True)
    assert leftovers(shot) == ["shot_000001.png"]


def test_an_empty_folder_may_be_filled(folder: Path) -> None:
    check_output(pictures_in(folder / "shot"), False, Codec.TIFF)
    publish(pictures_in(folder / ".part", 1), folder / "shot", overwrite=False)
    assert leftovers(folder / "shot") == ["shot_000001.png"]


def test_a_folder_filled_meanwhile_is_respected(folder: Path) -> None:
    taken = pictures_in(folder / "shot", 7)
    with pytest.raises(ResourceError, match="appeared"):
        publish(pictures_in(folder / ".part", 1), taken, overwrite=False)
    assert leftovers(taken) == ["shot_000007.png"]
    assert [leftovers(kept) for kept in folder.iterdir() if kept != taken] == [["shot_000001.png"]]


def test_pictures_never_replace_those_that_they_are_made_of(folder: Path) -> None:
    shot = pictures_in(folder / "shot", 1, 2)
    with pytest.raises(UsageError, match="its own source"):
        check_spares(shot, shot)


def test_a_kill_of_a_process_with_the_same_number(folder: Path) -> None:
    """As containers give it again and again."""
    pictures_in(folder / f".shot.{os.getpid()}.earlier", 1)
    remove_leftovers(folder / "shot")
    assert leftovers(folder) == ["shot"]


def test_a_kill_while_a_folder_is_replaced_costs_nothing(folder: Path) -> None:
    """Either the earlier result or the new one is there under the name."""
    nobody = 2**22 + 1  # beyond the largest number of a process
    pictures_in(folder / f".shot.{nobody}.earlier", 1)
    pictures_in(folder / f".shot.{nobody}.part", 2)
    pictures_in(folder / f".shot.{os.getpid()}.part", 3)
    remove_leftovers(folder / "shot")
    assert leftovers(folder) == [f".shot.{os.getpid()}.part", "shot"]
    assert leftovers(folder / "shot") == ["shot_000001.png"]
    pictures_in(folder / f".shot.{nobody}.earlier", 4)
    remove_leftovers(folder / "shot")
    assert leftovers(folder / "shot") == ["shot_000001.png"]
