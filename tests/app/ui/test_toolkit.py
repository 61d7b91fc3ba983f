"""Faults of the toolkit that would end the program."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_keep_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 gives one away with each call: on Python 3.11 the process dies after some thousand of them."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("again")
    assert sys.getrefcount(None) > before - 100
