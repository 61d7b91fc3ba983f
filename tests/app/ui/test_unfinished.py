"""Jobs that survive, as the window shows them: paused, kept, found again, gone on with, watched, discarded."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app import paths
from app.engine import registry
from app.engine.events import Joining, Progress, Waiting
from app.engine.job import Job, Recipe, Stage
from app.engine.job_file import read_job, write_toml
from app.engine.job_queue import JobQueue
from app.engine.unfinished import OutOfReach, Unfinished
from app.errors import ResourceError, UsageError
from app.ui import excerpt
from app.ui.error_dialog import ErrorDialog
from app.ui.main_window import MainWindow
from app.ui.unfinished_card import UnfinishedCard
from tests.app.ui.conftest import FRAMES, FakeRun, Outside, make_unfinished
from tests.app.ui.fake_shelf import FakeShelf
from tests.app.ui.test_main_window import answer

LEFT = Qt.MouseButton.LeftButton
TEN = Progress(10, FRAMES, 4.2, 9.6)


@pytest.fixture
def unfinished(video: Path) -> list[Unfinished | OutOfReach]:
    """One of the video that the tests open, another one on a disk that is not there."""
    return [make_unfinished(video), OutOfReach("2", Path("/media/usb/.film.mkv.reelmend"), "No such file")]


def cards(window: MainWindow) -> list[UnfinishedCard]:
    return window.start_page.unfinished.cards


class TestAtStart:
    def test_offered(self, qtbot: QtBot, window: MainWindow) -> None:
        qtbot.waitUntil(lambda: len(cards(window)) == 2)
        here, away = cards(window)
        assert (here.name.text(), here.state.text()) == ("holiday.enhanced.mp4", "Frame 20 of 50")
        assert (away.name.text(), away.state.text()) == ("film.mkv", "Out of reach: is its disk plugged in?")
        assert here.resume_button.isVisible()
        assert not away.resume_button.isVisible()

    @pytest.mark.parametrize("playable", [0, 5])
    def test_watched_only_where_it_plays(self, qtbot: QtBot, video: Path, playable: int) -> None:
        card = UnfinishedCard(replace(make_unfinished(video), frames_playable=playable))
        qtbot.addWidget(card)
        assert card.watch_button.isEnabled() == (playable > 0)

    def test_resumed_by_the_same_job(
        self, qtbot: QtBot, window: MainWindow, run: FakeRun, unfinished: list[Unfinished], video: Path
    ) -> None:
        run.frames_kept, run.events = 20, ()
        qtbot.waitUntil(lambda: bool(cards(window)))
        QTest.mouseClick(cards(window)[0].resume_button, LEFT)
        progress = window.editor.controls.progress_card
        qtbot.waitUntil(lambda: progress.title.text() == "Going on at frame 21")
        assert progress.percent.text() == "40 %"
        assert run.jobs == [unfinished[0].job]
        assert window.editor.name_label.text() == video.name
        assert window.editor.controls.output_label.text() == "holiday.enhanced.mp4"

    def test_resumed_once_its_network_is_here(
        self, qtbot: QtBot, window: MainWindow, run: FakeRun, unfinished: list[Unfinished], shelf: FakeShelf
    ) -> None:
        found = unfinished[0]
        lacking = replace(found, job=replace(found.job, recipe=Recipe((Stage("still"),))))
        window.resume(lacking)
        answer(qtbot, window, "Download")
        shelf.go.set()
        qtbot.waitUntil(lambda: run.jobs == [lacking.job])
        assert window.editor.isVisible()

    def test_resumed_once_however_often_it_is_asked(self, qtbot: QtBot, window: MainWindow, run: FakeRun) -> None:
        qtbot.waitUntil(lambda: bool(cards(window)))
        job = cards(window)[0].job
        assert isinstance(job, Unfinished)
        for _ in range(3):
            window.resume(job)
        qtbot.waitUntil(lambda: bool(run.jobs))
        qtbot.wait(50)
        assert len(run.jobs) == 1

    def test_another_program_works_on_it(
        self, qtbot: QtBot, window: MainWindow, unfinished: list[Unfinished], video: Path
    ) -> None:
        unfinished[:] = [make_unfinished(video, running=True)]
        window.look_for_work()
        qtbot.waitUntil(lambda: len(cards(window)) == 1)
        assert cards(window)[0].state.text() == "Another Reelmend works on it"
        assert not cards(window)[0].resume_button.isVisible()

    def test_watched(self, qtbot: QtBot, window: MainWindow, outside: Outside, video: Path) -> None:
        qtbot.waitUntil(lambda: bool(cards(window)))
        QTest.mouseClick(cards(window)[0].watch_button, LEFT)
        qtbot.waitUntil(lambda: outside.played == [video.with_name("so far.mkv")])
        assert outside.excerpts == [video.with_name("holiday.enhanced.mp4")]

    def test_discarded_after_asking(
        self, qtbot: QtBot, window: MainWindow, unfinished: list[Unfinished], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        gone: list[object] = []
        monkeypatch.setattr("app.ui.unfinished_keeper.discard", gone.append)
        qtbot.waitUntil(lambda: bool(cards(window)))
        job = unfinished[0]
        QTest.mouseClick(cards(window)[0].discard_button, LEFT)
        answer(qtbot, window, "Keep")
        qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
        QTest.mouseClick(cards(window)[0].discard_button, LEFT)
        del unfinished[0]
        answer(qtbot, window, "Discard")
        qtbot.waitUntil(lambda: len(cards(window)) == 1)
        assert gone == [job]

    def test_none_of_the_queue(
        self, qtbot: QtBot, window: MainWindow, unfinished: list[Unfinished], queue: JobQueue
    ) -> None:
        queue.add([unfinished[0].job])
        window.look_for_work()
        qtbot.waitUntil(lambda: len(cards(window)) == 1)
        assert window.start_page.queue_button.text() == "1 video is in the queue"
        QTest.mouseClick(window.start_page.queue_button, LEFT)
        assert window.queue.page.isVisible()

    def test_offered_beside_its_video_and_its_name_is_taken(self, qtbot: QtBot, opened: MainWindow) -> None:
        shown = opened.editor.controls.unfinished
        qtbot.waitUntil(lambda: len(shown.cards) == 1)
        assert shown.cards[0].isVisible()
        assert opened.editor.controls.output_label.text() == "holiday.enhanced-2.mp4"


class TestRunning:
    def test_pause_by_button_and_key(self, qtbot: QtBot, opened: MainWindow, run: FakeRun) -> None:
        opened.enhance()
        card = opened.editor.controls.progress_card
        qtbot.waitUntil(lambda: card.percent.text() == "20 %")
        QTest.mouseClick(card.pause_button, LEFT)
        qtbot.waitUntil(lambda: run.paused)
        assert (card.pause_button.text(), card.speed.text()) == ("Resume", "Paused")
        assert opened.menus.pause.text().replace("&", "") == "Resume"
        QTest.keyClick(opened, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: not run.paused)
        assert card.pause_button.text() == "Pause"

    def test_waiting_is_told(self, qtbot: QtBot, opened: MainWindow, run: FakeRun) -> None:
        run.events = (TEN, Waiting("The disk is nearly full."))
        opened.enhance()
        card = opened.editor.controls.progress_card
        qtbot.waitUntil(card.reason.isVisible)
        assert (card.title.text(), card.reason.text()) == ("Waiting…", "The disk is nearly full.")
        card.show_event(TEN)
        assert not card.reason.isVisible()

    def test_joining_is_told(self, qtbot: QtBot, opened: MainWindow, run: FakeRun) -> None:
        run.events = (TEN, Joining())
        opened.enhance()
        card = opened.editor.controls.progress_card
        qtbot.waitUntil(lambda: card.title.text() == "Putting the result together…")
        assert card.bar.maximum() == 0
        assert not card.percent.text()

    def test_nothing_is_watched_before_something_is_there(self, qtbot: QtBot, opened: MainWindow, run: FakeRun) -> None:
        opened.enhance()
        card = opened.editor.controls.progress_card
        qtbot.waitUntil(lambda: card.percent.text() == "20 %")
        assert not card.watch_button.isEnabled()
        assert not opened.menus.watch.isEnabled()
        run.go.set()
        qtbot.waitUntil(lambda: not opened.is_busy)

    def test_watched(self, qtbot: QtBot, opened: MainWindow, run: FakeRun, outside: Outside) -> None:
        run.events = (TEN, replace(TEN, frames_playable=8))
        opened.enhance()
        card = opened.editor.controls.progress_card
        qtbot.waitUntil(card.watch_button.isEnabled)
        QTest.mouseClick(card.watch_button, LEFT)
        qtbot.waitUntil(lambda: len(outside.played) == 1)
        opened.menus.watch.trigger()
        qtbot.waitUntil(lambda: len(outside.played) == 2)

    @pytest.mark.parametrize(
        ("reply", "discards"), [("Stop and keep what is done", False), ("Discard", True), ("Keep working", None)]
    )
    def test_cancel_asks_when_much_is_done(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, reply: str, discards: bool | None
    ) -> None:
        run.frames_kept = 9
        opened.enhance()
        qtbot.waitUntil(lambda: opened.jobs.enhancer.frames_done == 10)
        QTest.keyClick(opened, Qt.Key.Key_Escape)
        answer(qtbot, opened, reply)
        if discards is None:
            assert opened.is_busy
            return
        qtbot.waitUntil(lambda: not opened.is_busy)
        assert run.discarded == [discards]

    def test_cancel_at_once_keeps_nothing(self, qtbot: QtBot, opened: MainWindow, run: FakeRun) -> None:
        opened.enhance()
        qtbot.waitUntil(lambda: opened.jobs.enhancer.frames_done == 10)
        opened.cancel()
        qtbot.waitUntil(lambda: not opened.is_busy)
        assert run.discarded == [True]

    def test_cancel_before_anything_is_known_keeps_what_may_be_there(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun
    ) -> None:
        run.events = ()
        opened.enhance()
        opened.cancel()
        qtbot.waitUntil(lambda: not opened.is_busy)
        assert run.discarded == [False]

    def test_what_was_kept_is_offered_at_once(
        self, qtbot: QtBot, opened: MainWindow, run: FakeRun, unfinished: list[Unfinished | OutOfReach]
    ) -> None:
        unfinished.clear()
        opened.look_for_work()
        shown = opened.editor.controls.unfinished
        qtbot.waitUntil(lambda: not opened.start_page.unfinished.cards)
        opened.enhance()
        qtbot.waitUntil(lambda: bool(run.jobs))
        unfinished.append(replace(make_unfinished(run.jobs[0].source), job=run.jobs[0]))
        opened.jobs.enhancer.stop()
        qtbot.waitUntil(lambda: len(shown.cards) == 1)
        QTest.mouseClick(shown.cards[0].resume_button, LEFT)
        qtbot.waitUntil(lambda: len(run.jobs) == 2)
        assert run.jobs[0] == run.jobs[1]


class TestJobFiles:
    def test_saved_as_the_command_line_reads_it(
        self, qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
        opened.menus.save_job.trigger()
        qtbot.waitUntil((tmp_path / "mine.toml").exists)
        assert read_job(tmp_path / "mine.toml") == opened.video.job

    def test_opened_and_run_as_it_is(
        self, qtbot: QtBot, window: MainWindow, run: FakeRun, tmp_path: Path, video: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        recipe = Recipe((Stage("deblur"), Stage("sharp-x4")))
        job = Job(video, tmp_path / "out.mkv", recipe, start=Fraction(1, 3), device="cpu", memory=1 << 30)
        write_toml(tmp_path / "job.toml", job)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "job.toml"), ""))
        window.menus.open_job.trigger()
        qtbot.waitUntil(window.menus.enhance.isEnabled)
        qtbot.waitUntil(lambda: window.video.job is not None)
        window.enhance()
        qtbot.waitUntil(lambda: run.jobs == [job])

    def test_changed_in_the_window(self, qtbot: QtBot, window: MainWindow, tmp_path: Path, video: Path) -> None:
        job = Job(video, tmp_path / "out.mkv", Recipe((Stage("deblur"), Stage("sharp-x4"))), end=Fraction(1))
        write_toml(tmp_path / "job.toml", job)
        window.opening.take([tmp_path / "job.toml"])
        qtbot.waitUntil(lambda: window.video.job == job)
        window.editor.controls.chooser.use(Recipe((Stage("deblur"),)))
        assert window.video.job == replace(job, recipe=Recipe((Stage("deblur"),)))

    def test_no_job_is_told(self, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
        (tmp_path / "job.toml").write_text("nothing = true")
        window.opening.take([tmp_path / "job.toml"])
        qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))


class TestExcerpt:
    @pytest.fixture
    def cache(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setattr(paths, "cache_folder", lambda: tmp_path / "cache")
        return tmp_path / "cache"

    def test_earlier_ones_go(self, cache: Path, video: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        job = make_unfinished(video)
        monkeypatch.setattr(excerpt, "find", lambda name: job if name == str(job.job.output) else None)
        monkeypatch.setattr(
            "app.engine.watch.write_partial", lambda found, path, overwrite: path.write_text(found.id) or overwrite
        )
        for _ in range(2):
            written = excerpt.write_excerpt(job.job.output)
            assert [*(cache / "watch").iterdir()] == [written]
        assert written.name == job.job.output.name

    def test_unknown_job(self, cache: Path, video: Path) -> None:
        del cache
        assert not registry.remembered()
        with pytest.raises(UsageError):
            excerpt.write_excerpt(video)


def test_failures_are_told(qtbot: QtBot, window: MainWindow, outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> None:
        raise ResourceError("The job is being made at the moment.", "Stop it first.")

    monkeypatch.setattr("app.ui.unfinished_keeper.discard", broken)
    qtbot.waitUntil(lambda: bool(cards(window)))
    window.jobs.unfinished.discard(cards(window)[0].job)
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    assert not outside.played
