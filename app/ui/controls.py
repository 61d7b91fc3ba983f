"""What to do with the video: network, size, where to; Enhance; how far it is; what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.engine.events import Event, Finished, Planned, Progress
from app.engine.job import Recipe, Stage
from app.media.frame import VideoInfo
from app.ui import sizes
from app.ui.catalogue_loader import NetworkChoice
from app.ui.icons import Role, set_icon
from app.ui.labels import ComboBox, ElidedLabel
from app.ui.outcome import ProgressCard, ResultCard

_WIDTH = 320


class Controls(QFrame):
    """The panel beside the picture."""

    enhance_asked = Signal()
    cancel_asked = Signal()
    output_asked = Signal()
    folder_asked = Signal()
    choice_changed = Signal(str, str)
    """Ids of the network and the size that the person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._networks: tuple[NetworkChoice, ...] = ()
        self._info: VideoInfo | None = None
        self._preferred = ("", "")
        self.setObjectName("panel")
        self.setFixedWidth(_WIDTH)
        self._build()
        self._connect()

    @property
    def recipe(self) -> Recipe | None:
        """What is chosen; ``None`` while there is nothing to choose from."""
        network, size = self._network(), self.size_list.currentData()
        if network is None or size is None:
            return None
        return Recipe((Stage(network.id),), size.target)

    @property
    def result(self) -> Finished | None:
        """What is shown as done."""
        return self.result_card.finished

    def prefer(self, network: str, size: str) -> None:
        """Choose these when they are to be had."""
        self._preferred = (network, size)

    def set_networks(self, networks: Sequence[NetworkChoice]) -> None:
        """The networks have been loaded."""
        self._networks = tuple(networks)
        with QSignalBlocker(self.network_list):
            self.network_list.clear()
            for network in networks:
                self.network_list.addItem(network.title, network.id)
            self.network_list.setCurrentIndex(max(0, self.network_list.findData(self._preferred[0])))
        self._show_network()

    def set_source(self, info: VideoInfo, output: Path) -> None:
        """Another video."""
        self._info = info
        self.set_output(output)
        self.clear_result()
        self._show_network()

    def set_output(self, output: Path) -> None:
        """Where the result will go."""
        self.output_label.setText(output.name)
        self.output_label.setAccessibleDescription(str(output))
        self.output_row.setToolTip(str(output))

    def start(self) -> None:
        """A job has begun."""
        self._set_running(True)
        self.progress_card.start()

    def show_event(self, event: Event) -> None:
        """The job tells something."""
        if isinstance(event, Planned):
            self.progress_card.show_plan(event)
        elif isinstance(event, Progress):
            self.progress_card.show_progress(event)

    def stopping(self) -> None:
        """The job has been asked to stop."""
        self.progress_card.show_stopping()

    def finish(self, finished: Finished) -> None:
        """The job is done."""
        self.result_card.show_result(finished)
        self._set_running(False)

    def stop(self) -> None:
        """The job ended without a result; what was there before is shown again."""
        self._set_running(False)

    def clear_result(self) -> None:
        """Nothing has been done yet."""
        self.result_card.show_result(None)
        self._set_running(False)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(6)
        self.network_list = self._list(self.tr("Network"))
        self.network_list.addItem(self.tr("Loading networks…"))
        self.size_list = self._list(self.tr("Output size"))
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        layout.addWidget(self._caption(self.tr("Network"), self.network_list))
        layout.addWidget(self.network_list)
        layout.addWidget(self.summary)
        layout.addSpacing(14)
        layout.addWidget(self._caption(self.tr("Output size"), self.size_list))
        layout.addWidget(self.size_list)
        layout.addSpacing(14)
        layout.addWidget(self._output())
        layout.addSpacing(18)
        self.enhance_button = QPushButton(self.tr("Enhance"))
        self.enhance_button.setObjectName("enhance")
        self.enhance_button.setAccessibleName(self.tr("Enhance"))
        self.enhance_button.setToolTip(self.tr("Restore the whole video  (Ctrl+Return)"))
        self.enhance_button.setCursor(Qt.CursorShape.PointingHandCursor)
        set_icon(self.enhance_button, "mdi6.auto-fix", Role.HighlightedText, 22)
        self.progress_card = ProgressCard()
        self.result_card = ResultCard()
        layout.addWidget(self.enhance_button)
        layout.addWidget(self.progress_card)
        layout.addSpacing(12)
        layout.addWidget(self.result_card)
        layout.addStretch(1)
        self._set_running(False)

    def _output(self) -> QWidget:
        self.output_row = QWidget()
        self.output_label = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self.output_label.setAccessibleName(self.tr("Result file"))
        self.output_button = QPushButton(self.tr("Change…"))
        self.output_button.setObjectName("link")
        self.output_button.setAccessibleName(self.tr("Change where the result is saved"))
        self.output_button.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.output_label, 1)
        row.addWidget(self.output_button)
        column = QVBoxLayout(self.output_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._caption(self.tr("Save as"), self.output_button))
        column.addLayout(row)
        return self.output_row

    def _connect(self) -> None:
        self.network_list.activated.connect(self._choose)
        self.network_list.currentIndexChanged.connect(self._show_network)
        self.size_list.activated.connect(self._choose)
        self.enhance_button.clicked.connect(self.enhance_asked)
        self.output_button.clicked.connect(self.output_asked)
        self.progress_card.cancel_asked.connect(self.cancel_asked)
        self.result_card.folder_asked.connect(self.folder_asked)

    def _list(self, name: str) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _caption(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setObjectName("caption")
        label.setBuddy(buddy)
        return label

    def _network(self) -> NetworkChoice | None:
        index = self.network_list.currentIndex()
        return self._networks[index] if 0 <= index < len(self._networks) else None

    def _show_network(self) -> None:
        network = self._network()
        self.summary.setText(network.summary if network else "")
        if network is not None and self._info is not None:
            with QSignalBlocker(self.size_list):
                self.size_list.clear()
                offered = sizes.choices(self._info, network.scale)
                for choice in offered:
                    self.size_list.addItem(choice.label, choice)
                keys = [choice.key for choice in offered]
                wanted = self._preferred[1]
                self.size_list.setCurrentIndex(keys.index(wanted) if wanted in keys else 0)
        self._set_running(self._is_running)

    def _choose(self) -> None:
        network, size = self._network(), self.size_list.currentData()
        if network is not None and size is not None:
            self._preferred = (network.id, size.key)
            self.choice_changed.emit(*self._preferred)

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.enhance_button.setVisible(not is_running)
        self.enhance_button.setEnabled(self.recipe is not None)
        self.progress_card.setVisible(is_running)
        self.result_card.setVisible(not is_running and self.result is not None)
        for widget in (self.network_list, self.size_list):
            widget.setEnabled(not is_running and self.recipe is not None)
        self.output_button.setEnabled(not is_running)
