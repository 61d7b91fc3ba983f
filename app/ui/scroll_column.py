"""A column that scrolls when it is higher than its place."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollColumn(QScrollArea):
    """Scrolls up and down only. What is in it is never lower than its words need at this width.

    Args:
        content: has a layout.
        name: of the style.
    """

    def __init__(self, content: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: see :class:`QObject`. Qt itself forgets that words which wrap need more height in less width."""
        content = self.widget()
        if watched is content and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            layout = content.layout()
            if layout is not None and layout.hasHeightForWidth():
                content.setMinimumHeight(layout.minimumHeightForWidth(content.width()))
        return super().eventFilter(watched, event)
