"""Previews in the window: asked for, rendered beside it, shown, played, compared."""

import gc
import weakref
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.engine.filters import Crop
from app.engine.job import Recipe, Stage
from app.engine.region import Region
from app.errors import ResourceError
from app.media.frame import Colour, Matrix
from app.ui.compare.mode import Mode
from app.ui.error_dialog import ErrorDialog
from app.ui.frame_worker import FramePair
from app.ui.main_window import MainWindow
from app.ui.preview.length import Length
from tests.app.ui.clipping import clipped
from tests.app.ui.conftest import FakeFiles, FakeRun
from tests.app.ui.fake_preview import FakePreview

DEBLUR = Recipe((Stage("deblur"),))
UPSCALE = Recipe((Stage("sharp-x4"),))


@pytest.fixture
def ready(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """A window in which a preview can be asked for."""
    opened.editor.controls.chooser.use(UPSCALE)
    qtbot.waitUntil(opened.menus.preview.render.isEnabled)
    return opened


@pytest.fixture
def see(qtbot: QtBot, ready: MainWindow) -> Callable[[Fraction], None]:
    """Go to a time and wait until its frame is shown."""

    def go(seconds: Fraction) -> None:
        with qtbot.waitSignal(
            ready.video.frames.shown, check_params_cb=lambda pair: pair.seconds == seconds and not pair.is_glance
        ):
            ready.editor.timeline.sought.emit(seconds)

    return go


def shown_preview(qtbot: QtBot, window: MainWindow, previews: FakePreview, recipe: Recipe = UPSCALE) -> None:
    """Ask for a preview of a recipe, and wait for it."""
    window.editor.controls.chooser.use(recipe)
    previews.go.set()
    window.menus.preview.render.trigger()
    qtbot.waitUntil(lambda: window.editor.view.is_comparing and not window.previews.renderer.is_busy)


def test_one_frame(qtbot: QtBot, ready: MainWindow, previews: FakePreview, see: Callable[[Fraction], None]) -> None:
    see(Fraction(1))
    QTest.mouseClick(ready.editor.controls.preview_button.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(previews.wishes))
    (wish,) = previews.wishes
    assert (wish.start, wish.end, wish.is_quick) == (Fraction(1), Fraction(26, 25), True)
    assert wish.job.recipe == UPSCALE
    assert ready.editor.preview_bar.progress.isVisible()
    previews.go.set()
    qtbot.waitUntil(lambda: ready.editor.view.is_comparing)
    assert not ready.previews.player.can_play


def test_nothing_is_lost_when_it_is_stopped(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    ready.menus.preview.render.trigger()
    qtbot.waitUntil(lambda: bool(previews.wishes))
    ready.editor.preview_bar.stop_button.click()
    qtbot.waitUntil(lambda: previews.stopped == 1 and not ready.previews.renderer.is_busy)
    assert not ready.editor.view.is_comparing
    assert not ready.findChildren(ErrorDialog)
    assert ready.menus.preview.render.isEnabled()


def test_what_was_stopped_can_be_asked_for_at_once(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    ready.menus.preview.render.trigger()
    qtbot.waitUntil(lambda: bool(previews.wishes))
    ready.menus.preview.stop.trigger()
    ready.menus.preview.render.trigger()
    assert ready.editor.preview_bar.progress.isVisible()
    qtbot.waitUntil(lambda: len(previews.wishes) == 2)
    previews.go.set()
    qtbot.waitUntil(lambda: ready.editor.view.is_comparing)


def test_only_the_newest_is_rendered(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, see: Callable[[Fraction], None]
) -> None:
    ready.menus.preview.render.trigger()
    qtbot.waitUntil(lambda: len(previews.wishes) == 1)
    for second in (Fraction(12, 25), Fraction(1)):
        see(second)
        ready.menus.preview.render.trigger()
    qtbot.waitUntil(lambda: previews.wishes[-1].start == 1)
    assert previews.stopped == len(previews.wishes) - 1


def test_a_failure_is_told_once(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    previews.error = ResourceError("The disk is full.", "Free some space.")
    previews.go.set()
    ready.menus.preview.render.trigger()
    qtbot.waitUntil(lambda: bool(ready.findChildren(ErrorDialog)))
    assert not ready.previews.renderer.is_busy
    assert len(previews.wishes) == 1
    assert not ready.previews.candidates.all
    assert not ready.editor.preview_bar.isVisible()


def test_a_second_is_played_in_step_and_looped(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, see: Callable[[Fraction], None]
) -> None:
    see(Fraction(1, 5))
    ready.menus.preview.lengths[Length.ONE].trigger()
    pairs: list[Fraction] = []
    ready.video.frames.shown.connect(lambda pair: pairs.append(pair.seconds))
    shown_preview(qtbot, ready, previews)
    qtbot.waitUntil(lambda: ready.previews.player.is_playing)
    # It is looped: time goes back once.
    qtbot.waitUntil(lambda: any(after < before for before, after in pairwise(pairs[1:])), timeout=8000)
    assert all(Fraction(1, 5) <= seconds < Fraction(6, 5) for seconds in pairs)
    QTest.keyClick(ready.editor.view, Qt.Key.Key_Space)
    assert not ready.previews.player.is_playing


def test_moving_pauses(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    ready.menus.preview.lengths[Length.ONE].trigger()
    shown_preview(qtbot, ready, previews)
    qtbot.waitUntil(lambda: ready.previews.player.is_playing)
    ready.menus.next_frame.trigger()
    assert not ready.previews.player.is_playing
    ready.menus.preview.play.trigger()
    assert ready.previews.player.is_playing
    ready.editor.timeline.sought.emit(Fraction(1))
    assert not ready.previews.player.is_playing


def test_beyond_the_stretch_there_is_nothing_to_compare(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, see: Callable[[Fraction], None]
) -> None:
    shown_preview(qtbot, ready, previews)
    see(Fraction(1))
    assert not ready.editor.view.is_comparing
    see(Fraction(0))
    assert ready.editor.view.is_comparing


def test_candidates(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    shown_preview(qtbot, ready, previews)
    assert not ready.editor.candidate_strip.isVisible()
    ready.menus.preview.keep.trigger()
    shown_preview(qtbot, ready, previews, DEBLUR)
    strip = ready.editor.candidate_strip
    assert strip.isVisible()
    assert len(strip.chips) == 3
    assert ready.previews.candidates.after is ready.previews.candidates.all[1]
    ready.activateWindow()
    qtbot.waitUntil(ready.isActiveWindow)
    QTest.keyClick(ready, Qt.Key.Key_1)
    assert strip.chips[1].after_button.isChecked()
    QTest.keyClick(ready, Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier)
    assert strip.chips[2].before_button.isChecked()
    assert ready.previews.candidates.before is ready.previews.candidates.all[1]
    strip.chips[1].use_button.click()
    assert ready.editor.controls.recipe == UPSCALE
    strip.chips[2].remove_button.click()
    assert len(ready.editor.candidate_strip.chips) == 2
    assert ready.previews.candidates.before is None


def test_candidates_follow_to_another_stretch(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, see: Callable[[Fraction], None]
) -> None:
    shown_preview(qtbot, ready, previews)
    ready.menus.preview.keep.trigger()
    see(Fraction(1))
    shown_preview(qtbot, ready, previews, DEBLUR)
    assert [(wish.start, wish.job.recipe) for wish in previews.wishes[1:]] == [
        (Fraction(1), DEBLUR),
        (Fraction(1), UPSCALE),
    ]
    assert all(each.take is not None for each in ready.previews.candidates.all)


def test_networks_are_at_work(qtbot: QtBot, ready: MainWindow, previews: FakePreview, run: FakeRun) -> None:
    ready.menus.preview.render.trigger()
    qtbot.waitUntil(lambda: bool(previews.wishes))
    ready.enhance()
    qtbot.waitUntil(lambda: previews.stopped == 1 and bool(run.jobs))
    assert previews.rests == 1
    assert not ready.menus.preview.render.isEnabled()
    assert "networks are at work" in ready.editor.controls.preview_button.button.toolTip()
    run.go.set()
    qtbot.waitUntil(ready.menus.preview.render.isEnabled)


def test_result_is_compared_and_previews_make_way(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, run: FakeRun
) -> None:
    shown_preview(qtbot, ready, previews)
    run.go.set()
    ready.enhance()
    qtbot.waitUntil(ready.editor.controls.result_card.isVisible)
    qtbot.waitUntil(lambda: ready.editor.view.is_comparing)
    assert ready.previews.candidates.after is None
    assert ready.editor.preview_bar.isVisible()


def test_leaving_the_comparison_lets_files_go(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, files: FakeFiles
) -> None:
    shown_preview(qtbot, ready, previews)
    ready.editor.preview_bar.close_button.click()
    qtbot.waitUntil(lambda: not ready.editor.view.is_comparing)
    qtbot.waitUntil(lambda: [reader.closed for reader in files.readers] == [False, True])
    assert not ready.editor.preview_bar.isVisible()


def test_another_video_begins_afresh(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    shown_preview(qtbot, ready, previews)
    ready.opening.close_file()
    assert ready.previews.candidates.all == []
    assert previews.rests == 1


def test_a_part_is_marked_and_all_is_a_key_away(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    view, bar, menu = ready.editor.view, ready.editor.preview_bar, ready.menus.preview
    previews.part = Region(0.25, 0.25, 0.75, 0.75)
    shown_preview(qtbot, ready, previews)
    assert view.part_name == "Preview of this part  ·  press A for all that is in view: about 17 s"
    assert bar.all_button.isVisible()
    marked = view.grab().toImage()
    view.set_part_name("")
    assert view.grab().toImage() != marked
    menu.all.trigger()
    qtbot.waitUntil(lambda: len(previews.wishes) == 2 and view.is_comparing and not ready.previews.renderer.is_busy)
    assert not previews.wishes[-1].is_quick
    assert view.part_name == ""
    assert not bar.all_button.isVisible()
    assert not menu.all.isEnabled()


def test_nothing_is_promised_while_a_job_has_the_networks(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, run: FakeRun
) -> None:
    previews.part = Region(0.25, 0.25, 0.75, 0.75)
    shown_preview(qtbot, ready, previews)
    ready.enhance()
    qtbot.waitUntil(lambda: bool(run.jobs))
    assert ready.editor.view.part_name == "Preview of this part"
    assert not ready.editor.preview_bar.all_button.isVisible()
    assert not ready.editor.candidate_strip.chips[1].use_button.isEnabled()
    assert not ready.menus.preview.use.isEnabled()


def test_everything_has_room_in_the_smallest_window(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    previews.part = Region(0.25, 0.25, 0.75, 0.75)
    shown_preview(qtbot, ready, previews)
    ready.resize(ready.minimumSize())
    assert ready.size() == ready.minimumSize()
    bar = ready.editor.preview_bar
    qtbot.waitUntil(lambda: bar.width() < ready.width())
    assert clipped(ready.editor) == []
    time = bar.fontMetrics().horizontalAdvance("0:00.00")
    assert bar.label.width() > time, "not even the time can be read"


def test_nothing_is_marked_where_only_bars_are_missing(qtbot: QtBot, ready: MainWindow, previews: FakePreview) -> None:
    previews.part = Region(0, 4 / 36, 1, 32 / 36)
    shown_preview(qtbot, ready, previews, Recipe((Crop(top=4, bottom=4), Stage("sharp-x4"))))
    assert ready.editor.view.part_name == ""


def test_result_of_cropping_lies_where_it_was_cut_from(qtbot: QtBot, ready: MainWindow, run: FakeRun) -> None:
    ready.editor.controls.chooser.use(Recipe((Crop(top=4, bottom=4), Stage("sharp-x4"))))
    run.go.set()
    ready.menus.enhance.trigger()
    seen: list[FramePair] = []
    ready.video.frames.shown.connect(seen.append)
    qtbot.waitUntil(lambda: any(pair.after is not None for pair in seen))
    after = next(pair.after for pair in seen if pair.after is not None)
    assert (after.place.top, after.place.bottom) == (4 / 36, 32 / 36)


def test_nothing_is_said_of_a_preview_that_another_video_has_ended(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, tmp_path: Path
) -> None:
    previews.heeds_stop = False
    ready.menus.preview.render.trigger()
    qtbot.waitUntil(lambda: bool(previews.wishes))
    assert ready.editor.preview_bar.progress.isVisible()
    ready.opening.open_file(tmp_path / "other.mp4")
    qtbot.waitUntil(lambda: ready.editor.name_label.text() == "other.mp4")
    assert ready.previews.renderer.is_busy  # it takes its time to end
    assert not ready.editor.preview_bar.isVisible()
    assert not ready.menus.preview.stop.isEnabled()
    previews.go.set()


def test_what_cannot_be_opened_leaves_the_comparison(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, tmp_path: Path
) -> None:
    shown_preview(qtbot, ready, previews)
    ready.opening.open_file(tmp_path / "broken.mp4")
    qtbot.waitUntil(lambda: bool(ready.findChildren(ErrorDialog)))
    assert ready.editor.view.is_comparing
    assert len(ready.previews.candidates.all) == 1


def test_hdr_is_said(qtbot: QtBot, opened: MainWindow, files: FakeFiles, tmp_path: Path) -> None:
    plain = opened.editor.view.grab().toImage()
    files.changes = {"colour": Colour(Matrix.BT2020_NCL, False, 9, 16)}
    opened.opening.open_file(tmp_path / "holiday.mp4")
    qtbot.waitUntil(lambda: opened.editor.view.notice.startswith("HDR"))
    assert opened.editor.view.grab().toImage() != plain


def test_nothing_is_left_of_many_previews(
    qtbot: QtBot, ready: MainWindow, previews: FakePreview, files: FakeFiles, see: Callable[[Fraction], None]
) -> None:
    left = []
    for number in range(12):
        see(Fraction(number, 25))
        shown_preview(qtbot, ready, previews)
        left += [weakref.ref(each) for each in ready.previews.candidates.all]
    ready.previews.leave()
    qtbot.waitUntil(lambda: sum(not reader.closed for reader in files.readers) == 1)
    gc.collect()
    assert [each() for each in left if each() is not None] == []


@pytest.mark.parametrize("mode", list(Mode))
def test_modes_by_key_menu_and_button(qtbot: QtBot, ready: MainWindow, previews: FakePreview, mode: Mode) -> None:
    shown_preview(qtbot, ready, previews)
    for choose in (ready.menus.preview.modes[mode].trigger, ready.editor.preview_bar.modes[mode].click):
        ready.editor.view.set_mode(Mode.SPLIT)
        choose()
        assert ready.editor.view.mode is mode
    assert ready.editor.preview_bar.modes[mode].isChecked()
    assert ready.menus.preview.modes[mode].isChecked()


def test_every_action_has_a_key(ready: MainWindow) -> None:
    menu = ready.menus.preview
    actions = [value for value in vars(menu).values() if isinstance(value, QAction)] + [*menu.modes.values()]
    assert [action.text() for action in actions if action.shortcut().isEmpty() and action is not menu.whole] == []
