"""News of newer versions in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ResourceError
from app.ui.update_desk import UpdateDesk, UpdateDialog
from app.updates import Update

UPDATE = Update("9.0.0", "## 9.0.0\n- More colours.", "https://example.org/releases")


class Page:
    """What the page with the releases answers, one time after the other."""

    def __init__(self) -> None:
        self.answers: list[Update | ResourceError | None] = []

    def __call__(self) -> Update | None:
        answer = self.answers.pop(0)
        if isinstance(answer, ResourceError):
            raise answer
        return answer


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def desk(qtbot: QtBot, page: Page) -> Iterator[UpdateDesk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = UpdateDesk(page, window)
    yield made
    made.end()


def dialogs(desk: UpdateDesk) -> list[QDialog]:
    parent = desk.parent()
    assert isinstance(parent, QWidget)
    return [dialog for dialog in parent.findChildren(QDialog) if dialog.isVisible()]


def test_shows_what_is_new(qtbot: QtBot, desk: UpdateDesk, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page.answers = [UPDATE]
    desk.look_at_start()
    qtbot.waitUntil(lambda: bool(dialogs(desk)))
    (dialog,) = dialogs(desk)
    assert isinstance(dialog, UpdateDialog)
    (changes,) = dialog.findChildren(QTextBrowser)
    assert "More colours." in changes.toPlainText()
    assert opened == []
    dialog.page_button.click()
    assert opened == [UPDATE.page]
    dialog.reject()


@pytest.mark.parametrize("answer", [None, ResourceError("No connection.")])
def test_a_start_is_not_held_up(qtbot: QtBot, desk: UpdateDesk, page: Page, answer: ResourceError | None) -> None:
    page.answers = [answer, UPDATE]
    desk.look_at_start()
    desk.look_at_start()
    qtbot.waitUntil(lambda: bool(dialogs(desk)))
    (dialog,) = dialogs(desk)
    assert isinstance(dialog, UpdateDialog)
    dialog.reject()


@pytest.mark.parametrize("answer", [None, ResourceError("No connection.")])
def test_whoever_asks_gets_an_answer(qtbot: QtBot, desk: UpdateDesk, page: Page, answer: ResourceError | None) -> None:
    page.answers = [answer]
    desk.look_now()
    qtbot.waitUntil(lambda: bool(dialogs(desk)))
    (dialog,) = dialogs(desk)
    assert isinstance(dialog, QMessageBox) == (answer is None)
    dialog.findChildren(QPushButton)[-1].click()
