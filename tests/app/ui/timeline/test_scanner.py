"""What is found out about a video beside the window, and what is kept of it."""

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import paths, version
from app.media.frame import VideoInfo
from app.media.inspect import inspect
from app.ui.timeline import thumbnails
from app.ui.timeline.kept_shots import ShotStore
from app.ui.timeline.scanner import Scanner
from app.ui.timeline.thumbnails import COUNT, ThumbnailStore, coarse_first
from tests.conftest import Clip, make_clip


def kept() -> list[Path]:
    folder = paths.cache_folder() / "thumbnails"
    return sorted(folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def clip(tmp_path: Path) -> VideoInfo:
    return inspect(make_clip(tmp_path / "a.mp4", Clip(frames=12)))


@pytest.fixture
def scanner(qtbot: QtBot) -> Iterator[Scanner]:
    del qtbot
    made = Scanner(lambda _info, _check: iter([Fraction(1, 5), Fraction(2, 5)]))
    made.start()
    yield made
    made.stop()


def test_the_first_few_are_spread() -> None:
    order = coarse_first()
    assert sorted(order) == list(range(COUNT))
    assert order[:4] == [0, COUNT // 2, COUNT // 4, 3 * COUNT // 4]


def test_pictures_then_shots_and_kept(qtbot: QtBot, scanner: Scanner, clip: VideoInfo) -> None:
    told: list[int] = []
    scanner.pictures_found.connect(lambda _, pictures: told.append(len(pictures)))
    with qtbot.waitSignal(scanner.shots_found, check_params_cb=lambda _, shots: len(shots) == 2):
        scanner.look(clip)
    assert told == list(range(1, COUNT + 1))
    assert len(kept()) == 1
    told.clear()
    with qtbot.waitSignal(scanner.shots_found):
        scanner.look(clip)
    assert told == [COUNT]


def test_shots_are_looked_for_once(qtbot: QtBot, scanner: Scanner, clip: VideoInfo) -> None:
    with qtbot.waitSignal(scanner.shots_found, check_params_cb=lambda _, shots: len(shots) == 2):
        scanner.look(clip)
    scanner.stop()  # what was found is written by then
    again = Scanner(lambda _info, _check: pytest.fail("looked for again"))
    again.start()
    with qtbot.waitSignal(again.shots_found) as found:
        again.look(clip)
    again.stop()
    assert found.args == [clip, (Fraction(1, 5), Fraction(2, 5))]


def test_another_version_looks_for_shots_again(clip: VideoInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    ShotStore().write(clip, ())
    assert ShotStore().read(clip) == ()
    monkeypatch.setattr(version, "NUMBER", "0.0")
    assert ShotStore().read(clip) is None


@pytest.mark.parametrize("written", [b"", b"{}", b'{"version": "1", "shots": ["soon"]}'])
def test_what_is_no_list_of_shots_is_found_out_again(clip: VideoInfo, written: bytes) -> None:
    ShotStore().write(clip, (Fraction(1),))
    [path] = (paths.cache_folder() / "shots").iterdir()
    path.write_bytes(written)
    assert ShotStore().read(clip) is None


def test_a_changed_file_is_another_one(qtbot: QtBot, scanner: Scanner, clip: VideoInfo) -> None:
    with qtbot.waitSignal(scanner.shots_found):
        scanner.look(clip)
    os.utime(clip.path, ns=(1, 1))
    assert ThumbnailStore().read(clip) == {}


def test_only_so_much_is_kept(qtbot: QtBot, scanner: Scanner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    infos = [inspect(make_clip(tmp_path / f"{number}.mp4", Clip())) for number in range(3)]

    for info in infos[:2]:
        with qtbot.waitSignal(scanner.shots_found, check_params_cb=lambda told, _, info=info: told is info):
            scanner.look(info)
    monkeypatch.setattr(thumbnails, "_ROOM", sum(path.stat().st_size for path in kept()) + 100)
    for path in kept():
        os.utime(path, ns=(1, 1))
    assert ThumbnailStore().read(infos[0])  # seen again: it is not the oldest any more
    with qtbot.waitSignal(scanner.shots_found, check_params_cb=lambda info, _: info is infos[2]):
        scanner.look(infos[2])
    assert [bool(ThumbnailStore().read(info)) for info in infos] == [True, False, True]


def test_what_is_no_video_is_passed_over(qtbot: QtBot, scanner: Scanner, clip: VideoInfo, tmp_path: Path) -> None:
    empty = tmp_path / "empty.mp4"
    empty.touch()
    scanner.look(replace(clip, path=empty))
    with qtbot.waitSignal(scanner.shots_found):
        scanner.look(clip)


def test_shots_wait_while_a_job_works(qtbot: QtBot, clip: VideoInfo) -> None:
    reached = threading.Event()

    def find(info: VideoInfo, check: Callable[[], None]) -> Iterator[Fraction]:
        del info
        reached.set()
        check()
        yield Fraction(1)

    scanner = Scanner(find)
    shots: list[object] = []
    scanner.shots_found.connect(lambda _, found: shots.append(found))
    scanner.start()
    try:
        scanner.hold(True)
        scanner.look(clip)
        qtbot.waitUntil(reached.is_set)
        assert not shots
        scanner.hold(False)
        qtbot.waitUntil(lambda: bool(shots))
        scanner.hold(True)
        scanner.look(clip)
    finally:
        scanner.stop()  # also while it waits


def test_nothing_is_looked_for_while_a_picture_is_awaited(qtbot: QtBot, scanner: Scanner, clip: VideoInfo) -> None:
    found: list[object] = []
    scanner.pictures_found.connect(lambda _, pictures: found.append(pictures))
    scanner.pause(True)
    with qtbot.assertNotEmitted(scanner.pictures_found, wait=100):
        scanner.look(clip)
    scanner.pause(False)
    qtbot.waitUntil(lambda: len(found) == COUNT)
    scanner.pause(True)
    scanner.look(clip)  # the fixture stops it while it waits
