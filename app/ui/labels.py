"""Labels and lists with the manners that Qt's own lack."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox, QWidget

from app.ui.icons import Role, icon

_ARROW = 18


class ElidedLabel(QLabel):
    """One line that gives way: what does not fit is replaced by an ellipsis and told by the tool tip."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        shown = QFontMetrics(self.font()).elidedText(self.text(), self._mode, area.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self.style().drawItemText(
            painter, area, int(self.alignment()), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )


class ComboBox(QComboBox):
    """A list to choose from, with an arrow in the palette's colour."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What does not fit ends with an ellipsis."""
        super().initStyleOption(option)
        parts = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(*parts, self).width()
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = QRect(self.width() - _ARROW - 10, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), side)
        drawn = icon("mdi6.chevron-down", Role.PlaceholderText if self.isEnabled() else Role.Mid)
        drawn.paint(QPainter(self), area)


def caption(text: str, buddy: QWidget) -> QLabel:
    """The small heading of a control."""
    label = QLabel(text)
    label.setObjectName("caption")
    label.setBuddy(buddy)
    return label


def paragraph(words: str = "", look: str = "", *, selectable: bool = False) -> QLabel:
    """Plain text on as many lines as it needs.

    Args:
        words: what is said.
        look: its name in the style sheet.
        selectable: it may be copied with the mouse.
    """
    label = QLabel(words)
    label.setObjectName(look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
