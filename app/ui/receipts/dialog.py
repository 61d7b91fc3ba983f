"""A receipt, check by check: green, or red with its reasons first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from app.engine.receipt import Check, Receipt
from app.ui import engine_words
from app.ui.buttons import primary_button, push_button
from app.ui.icons import Role, set_icon
from app.ui.labels import paragraph

_WIDTH, _HEIGHT = 560, 540
_GREEN, _RED = ("mdi6.check-circle", Role.Link), ("mdi6.alert-circle", Role.BrightText)
_PASSED, _FAILED = ("mdi6.check", Role.Link), ("mdi6.close-thick", Role.BrightText)


class ReceiptDialog(QDialog):
    """One receipt.

    Args:
        receipt: what was checked.
        advice: what can be done, where something can.
        parent: over which it is shown.
    """

    def __init__(self, receipt: Receipt, advice: str = "", parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._receipt = receipt
        self.setWindowTitle(self.tr("Receipt"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(advice)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self.resize(_WIDTH, min(_HEIGHT, self.sizeHint().height()))

    def _build(self, advice: str) -> None:
        self.advice = paragraph(engine_words.words(advice), selectable=True)
        self.advice.setVisible(bool(advice))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(14)
        layout.addLayout(self._heading())
        layout.addWidget(self.advice)
        layout.addWidget(self._checks(), 1)
        layout.addLayout(self._buttons())

    def _heading(self) -> QHBoxLayout:
        receipt, checks = self._receipt, self._receipt.checks
        symbol = QLabel()
        set_icon(symbol, *(_GREEN if receipt.green else _RED), 36)
        if receipt.green:
            words = self.tr("{name} is what it should be")
            count = self.tr("All %n check(s) passed.", "", len(checks))
        else:
            words = self.tr("{name} is not what it should be")
            failed = sum(not check.passed for check in checks)
            count = self.tr("{failed} of %n check(s) failed.", "", len(checks)).format(failed=failed)
        self.title = paragraph(words.format(name=receipt.output), "heading", selectable=True)
        self.count = paragraph(count, "muted", selectable=True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.count)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return row

    def _checks(self) -> QScrollArea:
        inside = Widget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        for row, check in enumerate(sorted(self._receipt.checks, key=lambda check: check.passed)):
            self._add(grid, row, check)
        for note in self._receipt.notes:
            grid.addWidget(paragraph(engine_words.words(note), "notice", selectable=True), grid.rowCount(), 0, 1, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setAccessibleName(self.tr("Checks"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    def _add(self, grid: QGridLayout, row: int, check: Check) -> None:
        symbol = QLabel()
        set_icon(symbol, *(_PASSED if check.passed else _FAILED), 18)
        symbol.setAccessibleName(self.tr("passed") if check.passed else self.tr("failed"))
        name = paragraph(engine_words.words(check.name).capitalize(), "strong", selectable=True)
        name.setWordWrap(False)
        sentence = paragraph(engine_words.words(check.sentence), "muted" if check.passed else "", selectable=True)
        for column, label in enumerate((symbol, name, sentence)):
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop if column < 2 else Qt.AlignmentFlag(0))

    def _buttons(self) -> QHBoxLayout:
        self.copy_button = push_button(self.tr("Copy"), "mdi6.content-copy")
        self.close_button = primary_button(self.tr("Close"))
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch()
        row.addWidget(self.close_button)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._receipt.to_json())
        self.copy_button.setText(self.tr("Copied"))
