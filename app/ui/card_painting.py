"""How the cards of lists are painted: in the application's colours, for the style sheet changes the lists' own."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.icons import icon

Colour = QPalette.ColorRole

_MARGIN = 2
"""Points beside a card."""
_RADIUS = 10
_BAR = 4
"""Points of the height of a bar."""


class CardPainter:
    """Paints one card; areas lie as for reading from left to right, and are mirrored where people read the other way.

    Args:
        painter: the list's.
        option: where the card lies, and whether it is chosen.
        gap: points between two cards.
    """

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, gap: int) -> None:
        self.painter = painter
        self.area = option.rect.adjusted(_MARGIN, gap // 2, -_MARGIN, -(gap - gap // 2))
        self._option = option
        self._palette = QGuiApplication.palette()

    def paint_card(self) -> None:
        """The card itself."""
        is_selected = bool(self._option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(self._option.state & QStyle.StateFlag.State_HasFocus)
        edge = Colour.Highlight if has_focus or is_selected else Colour.Dark
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(self._palette.color(edge), 1.5 if has_focus else 1))
        self.painter.setBrush(self._palette.color(Colour.AlternateBase if is_selected else Colour.Base))
        self.painter.drawRoundedRect(QRectF(self.area).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def paint_icon(self, left: int, side: int, symbol: str, colour: Colour) -> None:
        """An icon in the middle of the card's height, so many points from the list's left edge."""
        square = QRect(left, self.area.center().y() - side // 2, side, side)
        icon(symbol, colour).paint(self.painter, self.mirrored(square))

    def paint_line(
        self,
        area: QRect,
        words: str,
        colour: Colour,
        *,
        font: QFont | None = None,
        edge: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line of text at an edge of an area; what does not fit is replaced by an ellipsis."""
        self.painter.setFont(font or self._option.font)
        self.painter.setPen(self._palette.color(colour))
        shown = self.painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        aligned = QStyle.visualAlignment(self._option.direction, side)
        self.painter.drawText(self.mirrored(area), int(aligned | edge), shown)

    def paint_bar(self, area: QRect, share: float) -> None:
        """How far something is, from 0 to 1, at the lower edge of an area."""
        groove = QRect(area.left(), area.bottom() + 1 - _BAR, area.width(), _BAR)
        done = QRect(groove.topLeft(), groove.size())
        done.setWidth(max(_BAR, round(groove.width() * share)))
        self.painter.setPen(Qt.PenStyle.NoPen)
        for shape, colour in ((groove, Colour.Light), (done, Colour.Highlight)):
            self.painter.setBrush(self._palette.color(colour))
            self.painter.drawRoundedRect(QRectF(self.mirrored(shape)), _BAR / 2, _BAR / 2)

    def mirrored(self, area: QRect) -> QRect:
        """Where an area lies for the person who reads."""
        return QStyle.visualRect(self._option.direction, self._option.rect, area)


def strong(font: QFont) -> QFont:
    """The font of titles."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
