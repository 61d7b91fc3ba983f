"""The networks' page: filters and the list on the left, the chosen network on the right."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.buttons import push_button
from app.ui.labels import paragraph
from app.ui.models.network import Network, goals
from app.ui.models.network_card import NetworkCard
from app.ui.models.network_delegate import NetworkDelegate
from app.ui.models.network_model import NetworkFilter, NetworkModel, Role
from app.ui.page_bar import PageBar
from app.ui.scroll_column import ScrollColumn

_CARD_WIDTH = 400


class ModelsPage(QWidget):
    """Shows the networks there are."""

    leave_asked = Signal()
    import_asked = Signal()
    selection_changed = Signal()
    commercial_chosen = Signal(bool)
    """Show only networks whose results may earn money, or all."""
    shown = Signal()

    def __init__(self, model: NetworkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.filter = NetworkFilter(model, self)
        self._build()
        self._connect()
        self._show_selection()

    @property
    def selected(self) -> Network | None:
        """The network that is chosen."""
        index = self.list.currentIndex()
        chosen: Network | None = index.data(Role.NETWORK) if index.isValid() else None
        return chosen

    def select(self, name: str) -> None:
        """Choose a network; filters that hide it give way."""
        row = self.model.row_of(name)
        if row < 0:
            return
        if not self.filter.wanted.has(self.model.networks[row]):
            self._goal_buttons[""].setChecked(True)
            self.here_box.setChecked(False)
            self.search_line.clear()
            if not self.model.networks[row].commercial:
                self.commercial_box.setChecked(False)
            self._filter()
        self.list.setCurrentIndex(self.filter.mapFromSource(self.model.index(row)))

    def show_goal(self, task: str) -> None:
        """Show the networks of one goal; empty: of all."""
        self._goal_buttons[task if task in self._goal_buttons else ""].setChecked(True)
        self.here_box.setChecked(False)
        self.search_line.clear()
        self._filter()

    def show_loading(self, words: str) -> None:
        """What stands in the list's place while it is empty."""
        self.empty.setText(words)

    def _build(self) -> None:
        self.card = NetworkCard()
        self._panel = ScrollColumn(self.card, "panel")
        self._panel.setFixedWidth(_CARD_WIDTH)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(self._left(), 1)
        body.addWidget(self._panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addLayout(body, 1)

    def _bar(self) -> PageBar:
        self.search_line = QLineEdit()
        self.search_line.setPlaceholderText(self.tr("Search"))
        self.search_line.setAccessibleName(self.tr("Search networks"))
        self.search_line.setClearButtonEnabled(True)
        self.search_line.setMaximumWidth(260)
        for button in self.search_line.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.import_button = push_button(self.tr("Import a checkpoint…"), "mdi6.file-import-outline")
        self.import_button.setToolTip(self.tr("Or drop the file on the window"))
        bar = PageBar(QLabel(self.tr("Networks")))
        bar.leave_asked.connect(self.leave_asked)
        bar.row.addStretch(1)
        bar.row.addWidget(self.search_line, 1)
        bar.row.addWidget(self.import_button)
        return bar

    def _left(self) -> QVBoxLayout:
        self.list = QListView()
        self.list.setObjectName("queue")
        self.list.setAccessibleName(self.tr("Networks"))
        self.list.setModel(self.filter)
        self.list.setItemDelegate(NetworkDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.empty = paragraph(self.tr("Looking for networks…"), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._filters())
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        return column

    def _filters(self) -> QVBoxLayout:
        self._goals = QButtonGroup(self)
        self._goal_buttons = {"": self._goal_button(self.tr("All"))}
        self._goal_buttons |= {task: self._goal_button(words) for task, words in goals().items()}
        self._goal_buttons[""].setChecked(True)
        self.commercial_box = _check(self.tr("Commercial use allowed"))
        self.commercial_box.setToolTip(self.tr("Leave out networks whose results may not earn money"))
        self.here_box = _check(self.tr("On this computer"))
        goals_row, boxes_row = QHBoxLayout(), QHBoxLayout()
        goals_row.setSpacing(6)
        boxes_row.setSpacing(18)
        for button in self._goal_buttons.values():
            goals_row.addWidget(button)
        for box in (self.commercial_box, self.here_box):
            boxes_row.addWidget(box)
        for row in (goals_row, boxes_row):
            row.addStretch(1)
        rows = QVBoxLayout()
        rows.setContentsMargins(16, 12, 16, 4)
        rows.setSpacing(10)
        rows.addLayout(goals_row)
        rows.addLayout(boxes_row)
        return rows

    def _goal_button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("chip")
        button.setAccessibleName(words)
        button.setCheckable(True)
        self._goals.addButton(button)
        return button

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.import_asked)
        self._goals.buttonClicked.connect(self._filter)
        self.search_line.textChanged.connect(self._filter)
        self.here_box.toggled.connect(self._filter)
        self.commercial_box.toggled.connect(self._filter)
        self.commercial_box.clicked.connect(self.commercial_chosen)
        self.list.selectionModel().currentChanged.connect(self._show_selection)
        for signal in (self.filter.rowsInserted, self.filter.rowsRemoved, self.filter.modelReset):
            signal.connect(self._show_rows)
        self.filter.dataChanged.connect(lambda _, __, roles: None if roles else self._show_selection())

    def _filter(self) -> None:
        task = next(task for task, button in self._goal_buttons.items() if button.isChecked())
        wanted = replace(
            self.filter.wanted,
            task=task,
            commercial=self.commercial_box.isChecked(),
            here=self.here_box.isChecked(),
            words=self.search_line.text(),
        )
        self.filter.want(wanted)
        self._show_rows()

    def _show_rows(self) -> None:
        if self.filter.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.filter.index(0, 0))
        for task, button in self._goal_buttons.items():
            button.setVisible(not task or any(known.task == task for known in self.model.networks))
        if self.model.networks:
            self.empty.setText(self.tr("No network fits. Choose another goal, or search for something else."))
        self._show_selection()

    def _show_selection(self) -> None:
        has_rows = self.filter.rowCount() > 0
        self.list.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self._panel.setVisible(self.selected is not None)
        self.selection_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.setFocus()
        self.shown.emit()


def _check(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setAccessibleName(words)
    return box
