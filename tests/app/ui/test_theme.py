"""Colours can be read, and every one of them comes from the tokens."""

import math
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.settings import Theme
from app.ui import theme
from app.ui.theme import DARK, LIGHT, SHAPE_PAIRS, TEXT_PAIRS, ThemeKeeper, Tokens, style_sheet_of

BOTH = pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2."""
    named = QColor(colour)
    parts = (named.redF(), named.greenF(), named.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@BOTH
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_can_be_read(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= 4.5


@BOTH
@pytest.mark.parametrize(("front", "back"), SHAPE_PAIRS)
def test_edges_can_be_found(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= 3


@BOTH
def test_style_sheet_is_filled_in(tokens: Tokens) -> None:
    sheet = style_sheet_of(tokens)
    assert "$" not in sheet
    assert tokens.accent in sheet


def test_every_token_is_a_colour() -> None:
    for tokens in (DARK, LIGHT):
        assert all(QColor.isValidColorName(value) for value in asdict(tokens).values())
    assert len(fields(Tokens)) > 10


def test_no_colour_outside_the_tokens() -> None:
    folder = Path(theme.__file__).parent
    for file in folder.glob("*.py"):
        if file.name != "theme.py":
            assert '"#' not in file.read_text(encoding="utf-8"), file.name


def test_changes_at_once(qapp: QApplication) -> None:
    keeper = ThemeKeeper(qapp, Theme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    keeper.choose(Theme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
    assert LIGHT.accent in qapp.styleSheet()
    keeper.deleteLater()
