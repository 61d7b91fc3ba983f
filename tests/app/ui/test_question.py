"""Whatever a person does with a question is an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.ui.question import Answer, ask


@pytest.fixture
def given() -> list[str]:
    """What was answered."""
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def box(window: QWidget, given: list[str]) -> QMessageBox:
    lose = Answer("Stop", lambda: given.append("stop"), loses=True)
    ask(window, "Stop?", "", (lose, Answer("Keep", lambda: given.append("keep")), Answer("Cancel")))
    return window.findChildren(QMessageBox)[0]


def test_enter_loses_nothing(box: QMessageBox, given: list[str]) -> None:
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert given == ["keep"]


def test_enter_gives_nothing_that_it_must_not(window: QWidget, given: list[str]) -> None:
    ask(window, "Work?", "", (Answer("Yes", lambda: given.append("yes"), by_enter=False), Answer("No")))
    box = window.findChildren(QMessageBox)[0]
    assert box.defaultButton().text() == "No"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert given == []


def test_a_click(box: QMessageBox, given: list[str]) -> None:
    next(button for button in box.buttons() if button.text() == "Stop").click()
    assert given == ["stop"]


def test_closing_by_the_frame_changes_nothing(box: QMessageBox, given: list[str]) -> None:
    box.close()
    assert not box.isVisible()
    assert given == []


def test_closing_by_the_frame_is_the_last_answer(window: QWidget, given: list[str]) -> None:
    ask(window, "Look?", "", (Answer("No"), Answer("Yes", lambda: given.append("yes"))))
    window.findChildren(QMessageBox)[0].close()
    assert given == ["yes"]
