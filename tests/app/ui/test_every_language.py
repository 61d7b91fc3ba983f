"""The window in every language: it starts, its words have room, and each entry of a menu has a key of its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.ui.languages import LANGUAGES
from app.ui.main_window import MainWindow
from tests.app.ui.test_whole_window import SCREENS, check_room, mnemonic

FOREIGN = [code for code in LANGUAGES if code != "en"]


@pytest.mark.parametrize("spoken", FOREIGN, indirect=True)
def test_the_window_speaks_it(qtbot: QtBot, spoken: str, opened: MainWindow) -> None:
    assert spoken in FOREIGN
    assert opened.menus.open.text() != "&Open video…"
    assert opened.editor.controls.enhance_button.text() != "Enhance"
    check_room(qtbot, opened, SCREENS[125])
    words = {label.text() for label in opened.findChildren(QLabel)}
    assert words.isdisjoint({"Recipe", "Output size", "Theme", "Language", "Back"})
    assert list(clashes(opened)) == []


def clashes(window: MainWindow) -> Iterator[str]:
    """Entries of a menu that share a key, and keys that are none."""
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title()]
    bar = [menu.menuAction() for menu in menus if menu.parent() is window.menuBar()]
    for entries in (bar, *(menu.actions() for menu in menus)):
        keys: dict[str, str] = {}
        for entry in (entry for entry in entries if entry.isVisible() and mnemonic(entry)):
            key = mnemonic(entry)
            if not key.strip("… ") or key in keys:
                yield f"{entry.text()} / {keys.get(key)}"
            keys[key] = entry.text()
