"""The networks' page: finding, getting, trying, removing and importing networks."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from app.engine.job import Job, Recipe, Stage
from app.engine.job_file import write_toml
from app.engine.weights import Place
from app.errors import ModelError
from app.ui.catalogue_loader import NetworkChoice
from app.ui.error_dialog import ErrorDialog
from app.ui.main_window import MainWindow
from app.ui.models.network import Network, purpose
from app.ui.models.network_model import NetworkModel, Wanted
from app.ui.models.page import ModelsPage
from tests.app.ui.conftest import NETWORKS
from tests.app.ui.fake_shelf import DEBLUR, SHARP, STILL, STRICT, FakeShelf


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(window: MainWindow, words: str) -> None:
    """Answer the question that is asked."""
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    click(next(button for button in box.buttons() if button.text() == words))


def titles(page: ModelsPage) -> list[str]:
    return [page.filter.index(row, 0).data() for row in range(page.filter.rowCount())]


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ModelsPage:
    """The page, opened by the menu, with all that is found out of the network it chooses."""
    window.menus.models.trigger()
    page = window.models.page
    qtbot.waitUntil(lambda: page.selected is not None and page.selected.pair is not None)
    return page


def choose(qtbot: QtBot, page: ModelsPage, known: Network) -> None:
    page.select(known.id)
    qtbot.waitUntil(lambda: page.card.title.text() == known.title)


def test_shows_what_there_is(page: ModelsPage) -> None:
    assert titles(page) == ["Sharp ×4", "Deblur", "Still", "Strict ×2"]
    card = page.card
    assert card.title.text() == "Sharp ×4"
    assert card.purpose.text() == "Upscale ×4"
    assert card.licence.text() == "MIT"
    assert not card.badge.isVisible()
    assert card.use_button.isVisible()
    assert not card.get_button.isVisible()
    assert not card.remove_button.isVisible()


def test_a_long_word_does_not_widen_the_card(page: ModelsPage) -> None:
    """Such as a checksum."""
    before = page.card.minimumSizeHint().width()
    page.card.show_network(replace(SHARP, source=f"Trained from {64 * 'a'}."), is_coming=False, doing="")
    assert page.card.minimumSizeHint().width() == before


def test_speed_and_picture_come_by_themselves_once(qtbot: QtBot, page: ModelsPage, shelf: FakeShelf) -> None:
    assert (shelf.shown, shelf.measured) == (["sharp-x4"], ["sharp-x4"])
    qtbot.waitUntil(lambda: page.card.speed.text() == "1.2 fps on a DVD’s picture")
    click(page.card.measure_button)
    qtbot.waitUntil(lambda: shelf.measured == ["sharp-x4", "sharp-x4"])


def test_filters(qtbot: QtBot, page: ModelsPage) -> None:
    page.show_goal("deblur")
    assert titles(page) == ["Deblur", "Still"]
    click(page.here_box)
    assert titles(page) == ["Deblur"]
    page.show_goal("")
    click(page.commercial_box)
    assert titles(page) == ["Sharp ×4", "Deblur", "Still"]
    QTest.keyClicks(page.search_line, "still US")
    assert titles(page) == ["Still"]
    QTest.keyClicks(page.search_line, "nothing")
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    choose(qtbot, page, STRICT)
    assert titles(page) == ["Sharp ×4", "Deblur", "Still", "Strict ×2"]


def test_what_is_left_out_is_remembered(page: ModelsPage, window: MainWindow) -> None:
    click(page.commercial_box)
    assert window._memory.known.commercial_only


def test_download(qtbot: QtBot, window: MainWindow, page: ModelsPage, shelf: FakeShelf) -> None:
    choose(qtbot, page, STILL)
    assert page.card.get_button.text() == "Download 0.9 MB"
    click(page.card.get_button)
    qtbot.waitUntil(lambda: page.card.progress.text() == "0.3 of 0.9 MB  ·  1.0 MB/s  ·  almost done")
    assert not page.card.get_button.isVisible()
    shelf.go.set()
    with qtbot.waitSignal(window.loader.loaded):
        qtbot.waitUntil(lambda: page.card.use_button.isVisible())
    assert page.card.remove_button.isVisible()
    qtbot.waitUntil(lambda: "still" in shelf.shown)


def test_cancel_and_go_on(qtbot: QtBot, page: ModelsPage, shelf: FakeShelf) -> None:
    choose(qtbot, page, STILL)
    click(page.card.get_button)
    qtbot.waitUntil(page.card.cancel_button.isVisible)
    click(page.card.cancel_button)
    qtbot.waitUntil(page.card.get_button.isVisible)
    assert shelf.here[2].place is Place.MISSING
    click(page.card.get_button)
    shelf.go.set()
    qtbot.waitUntil(page.card.use_button.isVisible)


def test_a_download_that_fails_says_why(qtbot: QtBot, window: MainWindow, page: ModelsPage, shelf: FakeShelf) -> None:
    shelf.error = ModelError("Nobody answers.", "Try later.")
    shelf.go.set()
    choose(qtbot, page, STILL)
    click(page.card.get_button)
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    assert window.findChildren(ErrorDialog)[0].message.text() == "Nobody answers."
    qtbot.waitUntil(page.card.get_button.isVisible)


def test_a_licence_that_forbids_something_is_asked_about(
    qtbot: QtBot, window: MainWindow, page: ModelsPage, shelf: FakeShelf
) -> None:
    choose(qtbot, page, STRICT)
    assert page.card.badge.text() == "Not for earning money"
    click(page.card.get_button)
    answer(window, "Cancel")
    assert not window.models.downloads.arriving
    click(page.card.get_button)
    answer(window, "Download")
    shelf.go.set()
    qtbot.waitUntil(page.card.use_button.isVisible)


def test_remove_asks(qtbot: QtBot, window: MainWindow, page: ModelsPage, shelf: FakeShelf) -> None:
    shelf.change("still", place=Place.INSTALLED)
    window.models.refresh()
    choose(qtbot, page, STILL)
    qtbot.waitUntil(lambda: page.card.remove_button.isVisible() and page.card.remove_button.isEnabled())
    click(page.card.remove_button)
    answer(window, "Keep")
    assert shelf.here[2].is_here
    click(page.card.remove_button)
    answer(window, "Remove")
    qtbot.waitUntil(page.card.get_button.isVisible)


def test_quality_is_told_in_words_and_its_numbers_on_request(
    qtbot: QtBot, window: MainWindow, page: ModelsPage, shelf: FakeShelf
) -> None:
    shelf.change("sharp-x4", gain=1.2, figures=("1.2 dB gained: some film",))
    window.models.refresh()
    choose(qtbot, page, SHARP)
    card = page.card
    qtbot.waitUntil(card.quality.isVisible)
    assert card.quality.text() == "In our tests its pictures came clearly closer to the perfect ones."
    assert not card.figures.isVisible()
    click(card.details_button)
    assert card.figures.text() == "1.2 dB gained: some film"
    assert card.figures.isVisible()
    window.models.refresh()  # told again of the same network: nothing closes
    qtbot.waitUntil(card.figures.isVisible)
    choose(qtbot, page, DEBLUR)
    qtbot.waitUntil(lambda: not card.figures.isVisible() and not card.quality.isVisible())


def test_a_dropped_checkpoint_is_imported_and_can_be_used(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "found.pth"
    file.touch()
    window.dropped.emit([file])
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert box.text() == "found.pth is Brought ×4"
    assert "Upscale ×4" in box.informativeText()
    assert "Unknown" in box.informativeText()
    with qtbot.waitSignal(window.models.use_asked) as used:
        answer(window, "Use it")
    assert used.args is not None
    assert used.args[0].id == "found"


def test_what_was_just_imported_is_used_once_it_is_in_the_list(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooser = opened.editor.controls.chooser
    go = threading.Event()

    def load() -> tuple[NetworkChoice, ...]:
        go.wait(5)
        return (*NETWORKS, NetworkChoice("found", "Brought ×4", "", 4))

    monkeypatch.setattr(opened.loader, "_loader", load)
    file = tmp_path / "found.pth"
    file.touch()
    opened.dropped.emit([file])
    qtbot.waitUntil(lambda: any(box.isVisible() for box in opened.findChildren(QMessageBox)))
    before = chooser.recipe
    answer(opened, "Use it")
    assert chooser.recipe == before
    go.set()
    qtbot.waitUntil(lambda: chooser.recipe == Recipe((Stage("found"),)))
    assert chooser.titles["found"] == "Brought ×4"


def test_what_is_no_checkpoint_says_why(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.dropped.emit([tmp_path / "bad.safetensors"])
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    assert window.findChildren(ErrorDialog)[0].message.text() == "bad.safetensors is no checkpoint."


def test_a_job_that_lacks_a_network_gets_it_after_asking(
    qtbot: QtBot, window: MainWindow, shelf: FakeShelf, video: Path
) -> None:
    job = video.with_suffix(".toml")
    write_toml(job, Job(video, video.with_name("result.mp4"), Recipe((Stage("still"),))))
    window.opening.take([job])
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    answer(window, "Download")
    assert window.models.page.isVisible()
    shelf.go.set()
    qtbot.waitUntil(lambda: window.video.path == video)


def test_a_job_with_an_unknown_network_says_so(qtbot: QtBot, window: MainWindow, video: Path) -> None:
    job = video.with_suffix(".toml")
    write_toml(job, Job(video, video.with_name("result.mp4"), Recipe((Stage("lost"),))))
    window.opening.take([job])
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    assert "“lost”" in window.findChildren(ErrorDialog)[0].message.text()
    assert window.video.path is None


def test_nothing_is_tried_while_a_job_is_done(qtbot: QtBot, opened: MainWindow, shelf: FakeShelf) -> None:
    opened.enhance()
    opened.menus.models.trigger()
    page = opened.models.page
    qtbot.waitUntil(lambda: page.card.title.text() == SHARP.title)
    assert not page.card.measure_button.isEnabled()
    assert shelf.shown == []


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    del qtbot
    model = NetworkModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_networks([SHARP, STILL])
    model.set_share("still", 0.5)
    model.set_networks([SHARP, STILL, DEBLUR])
    model.set_share("still", None)
    model.set_networks([])
    tester.deleteLater()


@pytest.mark.parametrize(
    ("wanted", "has"),
    [
        (Wanted(), True),
        (Wanted(task="upscale"), False),
        (Wanted(here=True), False),
        (Wanted(commercial=True), True),
        (Wanted(words="STILL times"), True),
        (Wanted(words="moving"), False),
    ],
)
def test_wanted(wanted: Wanted, has: bool) -> None:
    assert wanted.has(STILL) is has


def test_purpose(qtbot: QtBot) -> None:
    del qtbot
    assert purpose(SHARP) == "Upscale ×4"
    assert purpose(DEBLUR) == "Deblur"
