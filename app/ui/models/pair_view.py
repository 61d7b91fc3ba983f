"""What a network does: a picture before and after it, side by side."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

_RADIUS = 8
_GAP = 4


class PairView(QWidget):
    """Two pictures of the same size; a word of each over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = QPixmap()
        self._words = ""
        self.setAccessibleName(self.tr("Before and after"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pair(self, pair: Path | None, words: str) -> None:
        """Show the pictures in a file, before on the left and after on the right; without one, the words."""
        self._pair = QPixmap() if pair is None else QPixmap(str(pair))
        self._words = words
        self.setAccessibleDescription(self._words if self._pair.isNull() else "")
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return (width - _GAP) // 2 * 3 // 4

    def sizeHint(self) -> QSize:
        return QSize(340, self.heightForWidth(340))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pair.isNull():
            self._paint_words(painter)
            return
        half = (self.width() - _GAP) // 2
        source = self._pair.width() // 2
        for side, word in enumerate((self.tr("Before"), self.tr("After"))):
            area = QRect(side * (half + _GAP), 0, half, self.height())
            painter.drawPixmap(area, self._pair, QRect(side * source, 0, source, self._pair.height()))
            self._paint_label(painter, area, word)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(12, 8, -12, -8), int(flags), self._words)

    def _paint_label(self, painter: QPainter, area: QRect, word: str) -> None:
        wide = painter.fontMetrics().horizontalAdvance(word) + 16
        label = QRectF(area.left() + 6, area.bottom() - painter.fontMetrics().height() - 10, wide, 0)
        label.setHeight(painter.fontMetrics().height() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.ToolTipBase))
        painter.drawRoundedRect(label, label.height() / 2, label.height() / 2)
        painter.setPen(self.palette().color(QPalette.ColorRole.ToolTipText))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), word)
