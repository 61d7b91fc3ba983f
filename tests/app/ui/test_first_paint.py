"""What is slow waits for the first paint."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.first_paint import FirstPaint


def test_once_and_not_before(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    done: list[bool] = []
    FirstPaint(widget, lambda: done.append(True))
    qtbot.wait(50)
    assert done == []
    widget.show()
    qtbot.waitUntil(lambda: done == [True])
    widget.repaint()
    qtbot.wait(50)
    assert done == [True]
