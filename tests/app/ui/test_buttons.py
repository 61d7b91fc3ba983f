"""Buttons say what they do, to the eye and to screen readers."""

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.ui.buttons import action_button, link, primary_button, push_button, tool_button


def test_a_name_is_what_is_on_the_button_unless_another_is_given(qtbot: QtBot) -> None:
    del qtbot
    for make in (push_button, primary_button, link):
        assert make("Go").accessibleName() == "Go"
        assert make("Go", name="Go on").accessibleName() == "Go on"
        assert make("Go").icon().isNull()
        assert not make("Go", "mdi6.play").icon().isNull()


def test_a_tool_tip_tells_the_keys(qtbot: QtBot) -> None:
    del qtbot
    assert tool_button("mdi6.close", "Close").toolTip() == "Close"
    assert tool_button("mdi6.close", "Close", "Ctrl+W").toolTip() == "Close  (Ctrl+W)"


def test_an_action_is_offered_when_it_can_be_done(qtbot: QtBot) -> None:
    del qtbot
    action, done = QAction("Move &up"), []
    action.triggered.connect(lambda: done.append(True))
    action.setEnabled(False)
    button = action_button(action, "mdi6.arrow-up")
    assert button.accessibleName() == "Move up"
    button.click()
    assert not done
    action.setEnabled(True)
    button.click()
    assert done
