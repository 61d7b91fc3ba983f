"""The queue in the window: filled, changed, done, and what happens at its end."""

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.engine.job import Job, Recipe, Stage, Target
from app.engine.job_queue import JobQueue, State
from app.engine.power import AtEnd
from app.ui import countdown
from app.ui.countdown import Countdown
from app.ui.error_dialog import ErrorDialog
from app.ui.main_window import MainWindow
from app.ui.queue_model import Role
from tests.app.ui.conftest import FakeQueueRun, FakeRun, Outside
from tests.app.ui.fake_shelf import FakeShelf
from tests.app.ui.test_accessibility import nameless
from tests.app.ui.test_main_window import answer, choose, entering
from tests.conftest import Clip, make_clip


def job(folder: Path, name: str) -> Job:
    return Job(folder / f"{name}.mkv", folder / f"{name}.enhanced.mkv", Recipe((Stage("sharp-x4"),)))


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, queue: JobQueue, tmp_path: Path) -> MainWindow:
    """The window with three entries in its queue, which is shown."""
    queue.add([job(tmp_path, name) for name in ("one", "bad", "three")])
    window.queue.refresh()
    window.show_page(window.queue.page)
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 3)
    return window


@pytest.fixture
def lacking(qtbot: QtBot, filled: MainWindow, queue: JobQueue, tmp_path: Path) -> MainWindow:
    """The same; one more entry needs a network that is not here, and one a network that nobody knows."""
    for number, network in enumerate(("still", "unheard-of")):
        queue.add([Job(tmp_path / f"{number}.mkv", tmp_path / f"{number}.out.mkv", Recipe((Stage(network),)))])
    filled.queue.refresh()
    qtbot.waitUntil(lambda: filled.queue.model.rowCount() == 5)
    qtbot.waitUntil(lambda: bool(filled.editor.controls.chooser.titles))
    return filled


def test_what_is_framed_is_chosen(qtbot: QtBot, filled: MainWindow) -> None:
    page = filled.queue.page
    page.add_button.setFocus()
    page.list.clearSelection()
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: [entry.job.source.stem for entry in page.selected] == ["one"])


def names(window: MainWindow) -> list[str]:
    return [entry.job.source.stem for entry in window.queue.model.entries]


def has_names(window: MainWindow, expected: list[str]) -> bool:
    return names(window) == expected


def states(window: MainWindow) -> list[State]:
    return [entry.state for entry in window.queue.model.entries]


def select(window: MainWindow, *rows: int) -> None:
    page = window.queue.page
    page.list.clearSelection()
    for row in rows:
        page.list.selectionModel().setCurrentIndex(
            window.queue.model.index(row), QItemSelectionModel.SelectionFlag.Select
        )


def drop(window: MainWindow, paths: Sequence[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, entering(data))
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, data, buttons, keys))


def test_an_entry_that_lacks_a_network_gets_it_after_asking(
    qtbot: QtBot, window: MainWindow, queue: JobQueue, video: Path, shelf: FakeShelf
) -> None:
    [entry] = queue.add([Job(video, video.with_name("result.mp4"), Recipe((Stage("still"),)))])
    window.queue.edit_asked.emit(entry)
    answer(qtbot, window, "Download")
    shelf.go.set()
    qtbot.waitUntil(lambda: window.video.draft is not None and window.video.draft.entry == entry)
    assert window.editor.isVisible()


class TestFilling:
    def test_dropped_folder_and_files(self, qtbot: QtBot, window: MainWindow, tmp_path: Path, queue: JobQueue) -> None:
        folder = tmp_path / "tapes"
        folder.mkdir()
        for name in ("a.mkv", "b.mkv"):
            make_clip(folder / name, Clip())
        (folder / "notes.txt").touch()
        single = make_clip(tmp_path / "c.mp4", Clip())
        drop(window, [folder, single])
        assert window.queue.page.isVisible()
        qtbot.waitUntil(lambda: names(window) == ["a", "b", "c"])
        jobs = [entry.job for entry in queue.entries]
        assert [made.output.name for made in jobs] == ["a.enhanced.mkv", "b.enhanced.mkv", "c.enhanced.mp4"]
        assert {made.recipe.stages for made in jobs} == {(Stage("sharp-x4"),)}

    def test_same_file_twice_gets_two_names(self, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
        clip = make_clip(tmp_path / "a.mkv", Clip())
        window.show_page(window.queue.page)
        drop(window, [clip])
        qtbot.waitUntil(lambda: len(window.queue.outputs) == 1)
        drop(window, [clip])
        qtbot.waitUntil(lambda: len(window.queue.outputs) == 2)

    def test_file_and_its_folder_count_once_and_own_results_stay_out(
        self, qtbot: QtBot, window: MainWindow, tmp_path: Path
    ) -> None:
        folder = tmp_path / "tapes"
        folder.mkdir()
        for name in ("a.mkv", "a.enhanced.mkv", "b.mkv", "b.enhanced-2.mkv"):
            make_clip(folder / name, Clip())
        drop(window, [folder / "b.mkv", folder, folder / "a.mkv", folder / "a.enhanced.mkv"])
        qtbot.waitUntil(lambda: names(window) == ["b", "a", "a.enhanced"])

    def test_what_cannot_be_read_is_told(self, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
        clip = make_clip(tmp_path / "a.mkv", Clip())
        text = tmp_path / "broken.mkv"
        text.write_text("no video")
        (tmp_path / "empty").mkdir()
        drop(window, [text, clip, tmp_path / "empty"])
        qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
        dialog = window.findChildren(ErrorDialog)[0]
        assert dialog.message.text() == "2 files could not be added to the queue."
        assert "broken.mkv" in dialog.details.toPlainText()
        qtbot.waitUntil(lambda: names(window) == ["a"])

    def test_by_dialog(self, qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        clip = make_clip(tmp_path / "a.mkv", Clip())
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(clip)], ""))
        window.menus.queue.add_videos.trigger()
        qtbot.waitUntil(lambda: names(window) == ["a"])

    def test_open_video_as_chosen(self, qtbot: QtBot, opened: MainWindow, queue: JobQueue, run: FakeRun) -> None:
        choose(opened.editor.controls.chooser.size_form.list, "1080p")
        QTest.mouseClick(opened.editor.controls.queue_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: names(opened) == ["holiday"])
        assert queue.entries[0].job.recipe.target == Target(box=(1920, 1080))
        assert opened.editor.queue_button.text() == "1"
        assert opened.editor.controls.output_label.text() == "holiday.enhanced-2.mp4"
        opened.enhance()
        qtbot.waitUntil(lambda: bool(run.jobs))
        assert run.jobs[0].output != queue.entries[0].job.output

    def test_another_program_fills_it(self, qtbot: QtBot, filled: MainWindow, tmp_path: Path) -> None:
        JobQueue().add([job(tmp_path, "four")])
        qtbot.waitUntil(lambda: names(filled) == ["one", "bad", "three", "four"])


class TestChanging:
    def test_keys(self, qtbot: QtBot, filled: MainWindow) -> None:
        select(filled, 2)
        for key, expected in (
            (Qt.Key.Key_Up, ["one", "three", "bad"]),
            (Qt.Key.Key_Up, ["three", "one", "bad"]),
            (Qt.Key.Key_Down, ["one", "three", "bad"]),
        ):
            QTest.keyClick(filled, key, Qt.KeyboardModifier.AltModifier)
            qtbot.waitUntil(partial(has_names, filled, expected))
        QTest.keyClick(filled, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: names(filled) == ["one", "bad"])

    def test_several_at_once(self, qtbot: QtBot, filled: MainWindow) -> None:
        first, _, third = (entry.id for entry in filled.queue.model.entries)
        filled.queue.model.move_asked.emit([first, third], 1)
        qtbot.waitUntil(lambda: names(filled) == ["bad", "one", "three"])
        select(filled, 0, 2)
        filled.menus.queue.remove.trigger()
        qtbot.waitUntil(lambda: names(filled) == ["one"])

    def test_edit_in_the_editor(self, qtbot: QtBot, filled: MainWindow, queue: JobQueue) -> None:
        select(filled, 0)
        filled.menus.queue.edit.trigger()
        controls = filled.editor.controls
        qtbot.waitUntil(filled.editor.isVisible)
        assert not controls.enhance_button.isVisible()
        assert controls.queue_button.text() == "Save to the queue"
        assert controls.output_label.text() == "one.enhanced.mkv"
        controls.chooser.use(Recipe((Stage("deblur"),)))
        QTest.mouseClick(controls.queue_button, Qt.MouseButton.LeftButton)
        assert filled.queue.page.isVisible()
        qtbot.waitUntil(lambda: queue.entries[0].job.recipe == Recipe((Stage("deblur"),)))
        assert names(filled) == ["one", "bad", "three"]

    def test_a_recipe_comes_back_whole(self, qtbot: QtBot, window: MainWindow, queue: JobQueue, tmp_path: Path) -> None:
        recipe = Recipe((Stage("deblur"), Stage("sharp-x4")), Target(box=(1000, 700)))
        [entry] = queue.add([Job(tmp_path / "a.mkv", tmp_path / "b.mkv", recipe, memory=1 << 30)])
        window.queue.refresh()
        qtbot.waitUntil(lambda: names(window) == ["a"])
        window.queue.edit_asked.emit(entry)
        qtbot.waitUntil(window.editor.isVisible)
        steps = window.editor.controls.chooser.steps.model
        assert [steps.index(row).data() for row in range(steps.rowCount())] == ["Deblur", "Sharp ×4"]
        assert window.video.job == entry.job

    def test_one_recipe_for_all(self, qtbot: QtBot, filled: MainWindow, queue: JobQueue) -> None:
        recipe = Recipe((Stage("deblur"),))
        entry = queue.entries[1]
        queue.edit(entry, Job(entry.job.source, entry.job.output, recipe))
        filled.queue.refresh()
        qtbot.waitUntil(lambda: filled.queue.model.entries[1].job.recipe == recipe)
        select(filled, 1)
        filled.menus.queue.same_recipe.trigger()
        qtbot.waitUntil(lambda: {entry.job.recipe for entry in filled.queue.model.entries} == {recipe})


class TestDoing:
    def test_to_the_end(
        self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun, outside: Outside, tmp_path: Path
    ) -> None:
        page = filled.queue.page
        QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: filled.queue.model.index(0).data(Role.SHARE) == 0.2)
        assert states(filled)[0] is State.RUNNING
        assert filled.is_busy
        run_queue.go.set()
        qtbot.waitUntil(lambda: states(filled) == [State.DONE, State.FAILED, State.DONE])
        qtbot.waitUntil(lambda: not filled.is_busy)
        assert page.summary.text() == "1 failed  ·  2 of 3 done"
        select(filled, 1)
        assert page.message.text() == "It is broken.\nGet it again."
        select(filled, 0)
        filled.menus.queue.play.trigger()
        filled.menus.queue.folder.trigger()
        assert outside.played == outside.revealed == [tmp_path / "one.enhanced.mkv"]
        filled.menus.queue.retry_all.trigger()
        qtbot.waitUntil(lambda: states(filled)[1] is State.WAITING)
        filled.menus.queue.clear_done.trigger()
        qtbot.waitUntil(lambda: names(filled) == ["bad"])

    def test_pause_and_stop(self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun) -> None:
        page = filled.queue.page
        filled.menus.queue.start.trigger()
        qtbot.waitUntil(lambda: bool(run_queue.paused))
        QTest.mouseClick(page.pause_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: run_queue.paused[-1])
        assert page.pause_button.text() == "Resume"
        QTest.keyClick(filled, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: not run_queue.paused[-1])
        QTest.keyClick(filled, Qt.Key.Key_Escape)
        answer(qtbot, filled, "Stop")
        qtbot.waitUntil(lambda: not filled.is_busy)
        qtbot.waitUntil(lambda: states(filled) == [State.WAITING] * 3)

    def test_networks_that_are_missing_are_fetched_after_asking(
        self, qtbot: QtBot, lacking: MainWindow, shelf: FakeShelf, run_queue: FakeQueueRun
    ) -> None:
        lacking.queue.page.start_button.click()
        answer(qtbot, lacking, "Download")
        qtbot.waitUntil(lacking.models.page.isVisible)  # where it is seen coming
        assert not lacking.queue.run.is_busy
        shelf.go.set()
        qtbot.waitUntil(lambda: bool(run_queue.paused))
        assert lacking.queue.page.isVisible()

    def test_others_can_be_done_without_them(self, qtbot: QtBot, lacking: MainWindow, run_queue: FakeQueueRun) -> None:
        lacking.menus.queue.start.trigger()
        answer(qtbot, lacking, "Cancel")
        assert not lacking.queue.run.is_busy
        lacking.menus.queue.start.trigger()
        answer(qtbot, lacking, "Do the others")
        qtbot.waitUntil(lambda: bool(run_queue.paused))

    def test_one_thing_at_a_time(
        self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun, run: FakeRun, video: Path
    ) -> None:
        filled.queue.start()
        qtbot.waitUntil(lambda: bool(run_queue.paused))
        filled.opening.open_file(video)
        qtbot.waitUntil(filled.editor.isVisible)
        assert not filled.editor.controls.enhance_button.isEnabled()
        filled.enhance()
        assert not run.jobs
        assert filled.editor.controls.queue_button.isEnabled()

    def test_not_while_a_job_runs(self, qtbot: QtBot, opened: MainWindow, run: FakeRun, queue: JobQueue) -> None:
        queue.add([job(Path("/films"), "one")])
        opened.queue.refresh()
        opened.enhance()
        qtbot.waitUntil(lambda: bool(run.jobs) and opened.queue.model.rowCount() == 1)
        opened.show_page(opened.queue.page)
        assert not opened.queue.page.start_button.isEnabled()
        opened.queue.start()
        assert not opened.queue.run.is_busy

    def test_closing_asks_and_keeps(self, qtbot: QtBot, filled: MainWindow, queue: JobQueue) -> None:
        filled.queue.start()
        assert not filled.close()
        answer(qtbot, filled, "Stop")
        qtbot.waitUntil(lambda: not filled.isVisible())
        assert [entry.state for entry in queue.entries] == [State.WAITING] * 3


class TestEnd:
    def finish(self, qtbot: QtBot, window: MainWindow, run_queue: FakeQueueRun, at_end: AtEnd) -> None:
        ends = window.queue.page.end_list
        ends.setCurrentIndex(ends.findData(at_end))
        run_queue.go.set()
        window.queue.start()
        qtbot.waitUntil(lambda: not window.queue.run.is_busy)

    def test_closes(self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun) -> None:
        self.finish(qtbot, filled, run_queue, AtEnd.CLOSE)
        qtbot.waitUntil(lambda: not filled.isVisible())

    @pytest.mark.parametrize(("end", "now"), [(AtEnd.SLEEP, "Sleep now"), (AtEnd.SHUT_DOWN, "Switch off now")])
    def test_asks_before_the_computer_stops(
        self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun, outside: Outside, end: AtEnd, now: str
    ) -> None:
        self.finish(qtbot, filled, run_queue, end)
        answer(qtbot, filled, now)
        qtbot.waitUntil(lambda: outside.performed == [end])
        assert filled.queue.page.at_end is AtEnd.NOTHING

    def test_can_be_called_off(
        self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun, outside: Outside
    ) -> None:
        self.finish(qtbot, filled, run_queue, AtEnd.SHUT_DOWN)
        answer(qtbot, filled, "Cancel")
        qtbot.wait(20)
        assert not outside.performed

    def test_not_when_it_was_stopped(
        self, qtbot: QtBot, filled: MainWindow, run_queue: FakeQueueRun, outside: Outside
    ) -> None:
        ends = filled.queue.page.end_list
        ends.setCurrentIndex(ends.findData(AtEnd.SLEEP))
        filled.queue.start()
        qtbot.waitUntil(lambda: bool(run_queue.paused))
        filled.queue.stop()
        answer(qtbot, filled, "Stop")
        qtbot.waitUntil(lambda: not filled.is_busy)
        qtbot.wait(20)
        assert not outside.performed
        assert not filled.findChildren(Countdown)

    def test_counts_down(self, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(countdown, "_SECONDS", 1)
        done = threading.Event()
        asked = Countdown("In {seconds} s.", "Now", done.set, window)
        assert asked.text() == "In 1 s."
        asked.begin()
        qtbot.waitUntil(done.is_set, timeout=3000)


def test_every_control_has_a_name(filled: MainWindow) -> None:
    assert nameless(filled) == []


def test_two_hundred_entries_cost_nothing(qtbot: QtBot, filled: MainWindow, queue: JobQueue, tmp_path: Path) -> None:
    """Nothing is made for each entry beside the entry itself."""
    before = len(filled.findChildren(QObject))
    queue.add([job(tmp_path, str(number)) for number in range(200)])
    filled.queue.refresh()
    qtbot.waitUntil(lambda: filled.queue.model.rowCount() == 203)
    assert len(filled.findChildren(QObject)) - before < 10
