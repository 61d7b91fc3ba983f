"""The typeface that comes along."""

from PySide6.QtWidgets import QApplication

from app.ui.font import FAMILY, window_font


def test_the_typeface_comes_along(qapp: QApplication) -> None:
    font = window_font(qapp.font())
    assert font.families() == [FAMILY]
    assert font.exactMatch()
    assert font.pointSizeF() == qapp.font().pointSizeF()
