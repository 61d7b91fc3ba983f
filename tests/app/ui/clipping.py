"""Whether words have the room that they need."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from app.ui.labels import ElidedLabel
from app.ui.scroll_row import ScrollRow

_SLACK = 2
"""Pixels that rounding may take."""
_COLUMN = 3
"""Times the height of a line: what wraps in less is one letter below the other."""


def clipped(root: QWidget) -> list[str]:
    """The visible words in ``root`` that are cut off, each with where and by how much."""
    return [told for widget in root.findChildren(QWidget) if widget.isVisible() for told in _faults(widget)]


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return
    if widget.objectName().startswith("qt_"):
        return
    needed = widget.sizeHint()
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    if wraps and widget.height() + _SLACK < widget.heightForWidth(widget.width()):
        yield f"{_told(widget)}: {widget.height()} of {widget.heightForWidth(widget.width())} high"
    if wraps and widget.width() < min(_COLUMN * widget.fontMetrics().height(), _width(widget)):
        yield f"{_told(widget)}: a column of {widget.width()}"
    if not wraps and widget.width() + _SLACK < needed.width():
        yield f"{_told(widget)}: {widget.width()} of {needed.width()} wide"
    # Buttons may lose some of the air around their words.
    least = needed.height() if isinstance(widget, QLabel) else widget.fontMetrics().height()
    if not wraps and widget.height() + _SLACK < least:
        yield f"{_told(widget)}: {widget.height()} of {least} high"
    yield from _outside(widget)


def _width(widget: QLabel | QAbstractButton) -> int:
    return max(widget.fontMetrics().horizontalAdvance(line) for line in widget.text().split("\n"))


def _outside(widget: QLabel | QAbstractButton) -> Iterator[str]:
    """Beyond an edge of something around it; what scrolls may be longer than it is shown, but only a row wider."""
    area = QRect(QPoint(0, 0), widget.size())
    inner: QWidget = widget
    while (around := inner.parentWidget()) is not None and not inner.isWindow():
        if isinstance(around.parentWidget(), ScrollRow):
            return
        area.translate(inner.pos())
        if area.left() < -_SLACK or area.right() > around.width() + _SLACK:
            place = f"{type(around).__name__} {around.width()} wide"
            yield f"{_told(widget)}: from {area.left()} to {area.right()} in {place}"
            return
        if isinstance(around, QAbstractScrollArea):
            return
        inner = around


def _told(widget: QLabel | QAbstractButton) -> str:
    parents = []
    around = widget.parentWidget()
    while around is not None:
        parents.append(type(around).__name__)
        around = around.parentWidget()
    return f"“{widget.text()[:40]}” in {' < '.join(parents[:4])}"
