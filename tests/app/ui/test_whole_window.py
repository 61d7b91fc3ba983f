"""The whole window: keys for everything, room for all words in any language and at any scale, both directions."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTranslator
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QMenu, QScrollBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app import paths
from app.ui import theme
from app.ui.crash.record import Crash
from app.ui.main_window import MainWindow
from app.ui.theme import TEXT_PAIRS
from tests.app.ui.clipping import clipped
from tests.app.ui.conftest import make_unfinished

PAGES = ("start", "editor", "queue", "models", "settings")
SCREENS = {100: (1920, 1040), 125: (1536, 820), 150: (1280, 680), 200: (960, 520)}
"""What a full HD screen has room for, by how much everything is enlarged, in the units of widgets."""


_ROUNDS = 5
"""That layouts may take to settle: words wrap in the width that they get, and ask for height then."""


class LongWords(QTranslator):
    """Every text is longer by a third, as German is, and all accents are there."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, number: int = -1) -> str:
        del context, disambiguation, number
        return f"Ä{source}{'ñ' * max(2, len(source) // 3)}" if source else ""

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own
        return False


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = LongWords()
    QCoreApplication.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def large_text(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All text larger, as a person sets it in the system, and nothing else."""
    factor = request.param / 100
    before, usual = qapp.font(), theme.style_sheet_of

    def enlarged(tokens: theme.Tokens) -> str:
        return re.sub(r"([\d.]+)pt", lambda found: f"{float(found[1]) * factor}pt", usual(tokens))

    monkeypatch.setattr(theme, "style_sheet_of", enlarged)
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * factor)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def pages(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show each page, with as much on it as there may be."""
    window.start_page.show_crash(Crash("what happened", paths.log_folder() / "crash.txt"))
    window.start_page.unfinished.show_jobs([make_unfinished(paths.sample_clip())])
    showing: dict[str, Callable[[], object]] = {
        "start": lambda: window.show_page(window.start_page),
        "editor": lambda: window.show_page(window.editor),
        "queue": lambda: window.show_page(window.queue.page),
        "models": window.menus.models.trigger,
        "settings": window.menus.settings.trigger,
    }
    assert tuple(showing) == PAGES
    for name, show in showing.items():
        show()
        if name == "models":
            qtbot.waitUntil(lambda: window.models.page.selected is not None)
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        page = window.pages.currentWidget()
        assert page is not None
        yield name, page


def check_room(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    assert window.size() == QSize(*size), "the window does not get that small"
    faults = [f"{name}: {told}" for name, page in pages(qtbot, window) for told in clipped(page)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("scale", SCREENS)
def test_nothing_is_clipped_on_enlarged_screens(qtbot: QtBot, opened: MainWindow, scale: int) -> None:
    check_room(qtbot, opened, SCREENS[scale])


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("scale", SCREENS)
def test_nor_in_languages_with_long_words(qtbot: QtBot, opened: MainWindow, scale: int) -> None:
    assert opened.menus.open.text().startswith("Ä")
    check_room(qtbot, opened, SCREENS[scale])


@pytest.mark.parametrize("large_text", [125, 150, 200], indirect=True)
def test_nor_with_large_text(qtbot: QtBot, large_text: None, opened: MainWindow) -> None:
    del large_text
    check_room(qtbot, opened, SCREENS[100])


@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left(qtbot: QtBot, opened: MainWindow) -> None:
    check_room(qtbot, opened, SCREENS[125])
    editor = opened.editor
    view, controls = (widget.mapTo(opened, QPoint(0, 0)).x() for widget in (editor.view, editor.controls))
    assert controls < view
    for _, page in pages(qtbot, opened):
        assert not page.grab().isNull()


def test_every_action_has_a_key(opened: MainWindow) -> None:
    """A shortcut, or a letter in its menu that no other entry of that menu has."""
    for menu in opened.menuBar().findChildren(QMenu):
        letters = [letter for action in menu.actions() if (letter := mnemonic(action)) and action.isVisible()]
        assert len(letters) == len(set(letters)), f"{menu.title()}: {sorted(letters)}"
    keyless = [action.text() for action in actions(opened) if not (action.shortcuts() or mnemonic(action))]
    assert keyless == []


def actions(window: MainWindow) -> list[QAction]:
    recent = window.menus.recent.actions()
    menus = window.menuBar().findChildren(QMenu)
    return [action for menu in menus for action in menu.actions() if not action.isSeparator() and action not in recent]


def mnemonic(action: QAction) -> str:
    found = re.search(r"(?<!&)&([^&])", action.text())
    return found[1].lower() if found else ""


def test_whatever_takes_the_keyboard_has_a_name(qtbot: QtBot, opened: MainWindow) -> None:
    parts = (QScrollBar, QTabBar, QMenu)
    nameless = [
        f"{name}: {widget!r}"
        for name, page in pages(qtbot, opened)
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget, parts)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox)
        and not widget.accessibleName()
    ]
    assert not nameless, "\n".join(nameless)


def test_every_colour_of_text_on_a_background_is_checked_for_contrast() -> None:
    """What the style sheet puts together is in the list whose contrasts are measured."""
    sheet = paths.resource("styles/reelmend.qss").read_text(encoding="utf-8")
    together = set()
    for rule in re.findall(r"^([^{}]+)\{([^{}]*(?:\$\{\w+\}[^{}]*)*)\}", sheet, re.MULTILINE):
        front = re.search(r"(?<![\w-])color: \$\{(\w+)\}", rule[1])
        back = re.search(r"(?<![\w-])background: \$\{(\w+)\}", rule[1])
        if front and back and front[1] != "text_disabled":
            together.add((front[1], back[1]))
    assert together
    assert together - set(TEXT_PAIRS) == set()
