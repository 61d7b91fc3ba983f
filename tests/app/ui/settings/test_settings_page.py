"""Settings are used at once, remembered, and obeyed by the jobs made in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app import paths, settings, updates
from app.settings import Settings, Theme
from app.ui.error_dialog import ErrorDialog
from app.ui.labels import ComboBox
from app.ui.main_window import MainWindow
from app.ui.settings.page import SettingsPage

pytestmark = pytest.mark.usefixtures("usual_folders")


@pytest.fixture
def known_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window is that of a build which knows where its releases are."""
    monkeypatch.setattr(updates, "can_be_asked", lambda: True)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> SettingsPage:
    window.menus.settings.trigger()
    page = window.settings.page
    qtbot.waitUntil(lambda: page.isVisible() and page.device_list.findData("cuda") >= 0)
    return page


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the window keeps its settings."""
    return tmp_path / "config" / "settings.toml"


def choose(qtbot: QtBot, page: SettingsPage, box: ComboBox, value: object) -> None:
    """As a person does."""
    assert box.isVisible()
    index = box.findData(value)
    assert index >= 0
    box.setCurrentIndex(index)
    with qtbot.waitSignal(page.window().settings._memory.changed):  # type: ignore[attr-defined]
        box.activated.emit(index)


def test_shows_what_is_set(page: SettingsPage) -> None:
    assert page.theme_list.currentText() == "Dark"
    assert page.device_list.currentText() == "The fastest there is"
    assert page.device_list.itemText(page.device_list.findData("cpu")) == "Processor"
    assert page.results_row.label.text() == "Beside the video"
    assert not page.updates_box.isChecked()


def test_theme_is_worn_at_once(qtbot: QtBot, page: SettingsPage, window: MainWindow, file: Path) -> None:
    choose(qtbot, page, page.theme_list, Theme.LIGHT)
    qtbot.waitUntil(lambda: window._theme.choice is Theme.LIGHT)
    assert settings.load(file).theme is Theme.LIGHT
    assert window.menus._themes[Theme.LIGHT].isChecked()


def test_jobs_are_done_as_set(qtbot: QtBot, page: SettingsPage, window: MainWindow, video: Path, file: Path) -> None:
    choose(qtbot, page, page.device_list, "cpu")
    choose(qtbot, page, page.precision_list, "fp32")
    choose(qtbot, page, page.memory_list, 1000)
    with qtbot.waitSignal(window._memory.changed):
        page.decoding_box.click()
    kept = settings.load(file)
    assert (kept.device, kept.precision, kept.memory_megabytes) == ("cpu", "fp32", 1000)
    assert kept.hardware_decoding
    window.opening.open_file(video)
    qtbot.waitUntil(lambda: window.video.job is not None)
    job = window.video.job
    assert job is not None
    assert (job.device, job.precision, job.memory) == ("cpu", "fp32", 1_000_000_000)
    assert job.hardware_decoding


def test_results_go_into_the_folder_that_is_set(
    qtbot: QtBot, page: SettingsPage, window: MainWindow, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = video.parent / "results"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignal(window.settings.folders_changed):
        QTest.mouseClick(page.results_row.change_button, Qt.MouseButton.LeftButton)
    assert page.results_row.label.text().endswith("results")
    window.opening.open_file(video)
    qtbot.waitUntil(lambda: window.video.job is not None)
    assert window.video.job is not None
    assert window.video.job.output.parent == folder
    window.menus.settings.trigger()
    with qtbot.waitSignal(window.settings.folders_changed):
        QTest.mouseClick(page.results_row.usual_button, Qt.MouseButton.LeftButton)
    assert paths.results_folder() is None


def test_a_folder_that_cannot_be_used_is_refused(qtbot: QtBot, page: SettingsPage, window: MainWindow) -> None:
    page.models_row.chosen.emit("/nowhere/at/all")
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    assert "/nowhere/at/all" in window.findChildren(ErrorDialog)[0].message.text()
    assert window._memory.known.models_folder == ""
    assert page.models_row.label.text() == "The usual folder"


def test_a_clone_offers_no_updates(page: SettingsPage) -> None:
    assert not page.internet.isVisible()


@pytest.mark.usefixtures("known_home")
def test_updates_are_looked_for_only_when_asked(qtbot: QtBot, page: SettingsPage, file: Path) -> None:
    assert page.internet.isVisible()
    QTest.mouseClick(page.updates_box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: file.exists() and settings.load(file).check_for_updates)


class TestSetByHand:
    """What is in the file is shown, whether it is offered or not."""

    @pytest.fixture
    def known(self) -> Settings:
        return Settings(theme=Theme.DARK, guide_seen=True, device="cuda:3", memory_megabytes=1234, precision="bf16")

    def test_is_shown(self, page: SettingsPage) -> None:
        assert page.device_list.currentData() == "cuda:3"
        assert page.memory_list.currentData() == 1234
        assert page.precision_list.currentData() == "bf16"
