"""Every control can be named by a screen reader; every action is in the menu."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QMenu, QProgressBar, QScrollBar

from app.errors import InputError
from app.ui.compare_view import CompareView
from app.ui.error_dialog import ErrorDialog, show_error
from app.ui.main_window import MainWindow

CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QProgressBar, CompareView)


def nameless(root: MainWindow | ErrorDialog) -> list[str]:
    found = [child for kind in CONTROLS for child in root.findChildren(kind)]
    # Parts of Qt's own widgets have names that start with qt_.
    own = [child for child in found if not child.objectName().startswith("qt_") and not isinstance(child, QScrollBar)]
    assert own
    return [repr(child) for child in own if not child.accessibleName()]


def test_every_control_has_a_name(opened: MainWindow) -> None:
    assert nameless(opened) == []


def test_error_dialog_too(opened: MainWindow) -> None:
    assert nameless(show_error(opened, InputError("Bad.", "Get another.", "details"))) == []


def test_shortcuts_are_unique(opened: MainWindow) -> None:
    keys = [key.toString() for action in opened.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+O", "Ctrl+Return", "Esc", "Left", "Right", "Ctrl+0", "Ctrl+1"} <= set(keys)


def test_every_menu_has_a_key(opened: MainWindow) -> None:
    menus = [menu for menu in opened.menuBar().findChildren(QMenu) if menu.title()]
    assert menus
    assert all("&" in menu.title() for menu in menus)
