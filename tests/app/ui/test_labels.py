"""Words that do not fit end with an ellipsis."""

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from app.ui.labels import ComboBox


def shown(box: ComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option.currentText


def test_a_narrow_list(qtbot: QtBot) -> None:
    box = ComboBox()
    qtbot.addWidget(box)
    box.addItem("fifty pictures a second")
    box.resize(600, 30)
    assert shown(box) == "fifty pictures a second"
    box.resize(110, 30)
    assert shown(box).endswith("…")
    assert "fifty pictures a second".startswith(shown(box)[:-1])
