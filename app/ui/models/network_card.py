"""One network in full: what it does, how fast, under which licence; getting it and letting it go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui import text
from app.ui.buttons import link, primary_button, push_button
from app.ui.labels import ElidedLabel, paragraph
from app.ui.models import network
from app.ui.models.network import Network
from app.ui.models.pair_view import PairView

if TYPE_CHECKING:
    from app.engine.download import Arriving

_STEPS = 1000
"""Of the progress bar."""


class NetworkCard(QFrame):
    """Shows the network that is chosen in the list."""

    get_asked = Signal()
    cancel_asked = Signal()
    remove_asked = Signal()
    use_asked = Signal()
    measure_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._build()
        self._connect()

    def show_network(self, shown: Network, *, is_coming: bool, doing: str) -> None:
        """Tell about a network.

        Args:
            shown: which one.
            is_coming: it is being downloaded.
            doing: what is being done with it beside the window; empty: nothing.
        """
        self.title.setText(shown.title)
        self.summary.setText(shown.summary)
        words = doing or self.tr("What it does is shown here once it is installed.")
        self.pair.show_pair(shown.pair, words)
        self.pair_note.setVisible(shown.pair is not None)
        self.purpose.setText(network.purpose(shown))
        self.speed.setText(network.speed(shown) or self.tr("not measured yet"))
        self.measure_button.setVisible(shown.is_here)
        self.measure_button.setEnabled(not doing)
        self.bytes.setText(network.size(shown))
        self.source.setText(shown.source)
        self.quality.setText(network.quality(shown))
        self.figures.setText("\n".join(shown.figures))
        for widget in (self.quality_title, self.quality, self.figures):
            widget.setVisible(bool(shown.figures))
        if shown.id != self._shown:
            self._shown = shown.id
            self._show_details(shown=False)
        self.licence.setText(network.licence(shown))
        self.badge.setText(network.badge(shown))
        self.badge.setVisible(bool(self.badge.text()))
        self.get_button.setVisible(not shown.is_here and not is_coming)
        self.get_button.setText(self.tr("Download {size}").format(size=network.size(shown)))
        self.get_button.setAccessibleName(self.get_button.text())
        self.get_button.setToolTip(self.tr("From {host}").format(host=shown.host) if shown.host else "")
        self.use_button.setVisible(shown.is_here)
        self.remove_button.setVisible(shown.may_go)
        self.remove_button.setEnabled(not doing)
        self.coming.setVisible(is_coming)

    def show_arriving(self, arriving: "Arriving | None") -> None:
        """So much of the download is there."""
        if arriving is None:
            self.bar.setRange(0, 0)
            self.progress.setText(self.tr("Connecting…"))
            return
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(_STEPS * min(1.0, arriving.done / max(1, arriving.total))))
        parts = [
            self.tr("{done} of {total} MB").format(
                done=text.number(arriving.done / 1e6, 1), total=text.number(arriving.total / 1e6, 1)
            ),
            self.tr("{speed} MB/s").format(speed=text.number(arriving.bytes_per_second / 1e6, 1)),
            "" if arriving.seconds_left is None else text.time_left(arriving.seconds_left),
        ]
        self.progress.setText("  ·  ".join(part for part in parts if part))
        self.progress.setAccessibleDescription(self.tr("From {host}").format(host=arriving.host))

    def show_cancelling(self) -> None:
        """The person asked for the download's end."""
        self.progress.setText(self.tr("Stopping…"))
        self.cancel_button.setEnabled(False)

    def _show_details(self, *, shown: bool) -> None:
        self.details_button.setVisible(not shown)
        self.details.setVisible(shown)

    def _build(self) -> None:
        self.title = _label("heading")
        self.summary = _label("muted")
        self.source, self.quality, self.figures = _label("muted"), _label("muted"), _label("muted")
        self.quality_title = _label("caption", self.tr("How good it is"))
        self.details_button = link(self.tr("Show details"))
        self.pair = PairView()
        self.pair_note = _label("muted")
        self.pair_note.setText(self.tr("Made on this computer, from the sample."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 20)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.summary)
        layout.addSpacing(4)
        layout.addWidget(self.pair)
        layout.addWidget(self.pair_note)
        layout.addSpacing(6)
        layout.addLayout(self._facts())
        layout.addSpacing(6)
        layout.addWidget(self._licence())
        layout.addSpacing(6)
        layout.addWidget(self._coming())
        layout.addLayout(self._buttons())
        layout.addSpacing(10)
        for widget in (self.quality_title, self.quality):
            layout.addWidget(widget)
        layout.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._details())
        layout.addStretch(1)

    def _details(self) -> QWidget:
        self.details = QWidget()
        layout = QVBoxLayout(self.details)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.figures, _label("caption", self.tr("Made by")), self.source):
            layout.addWidget(widget)
        return self.details

    def _facts(self) -> QFormLayout:
        self.purpose, self.speed, self.bytes = _label(), _label(), _label()
        self.measure_button = link(self.tr("Measure"), name=self.tr("Measure the speed on this computer"))
        self.measure_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.measure_button.setToolTip(self.tr("Let it work for some seconds to see how fast it is here"))
        facts = QFormLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(6)
        facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        facts.addRow(_name(self.tr("Does")), self.purpose)
        facts.addRow(_name(self.tr("Speed here")), self.speed)
        facts.addRow("", self.measure_button)
        facts.addRow(_name(self.tr("Size")), self.bytes)
        return facts

    def _licence(self) -> QFrame:
        heading = _label("caption", self.tr("Licence"))
        self.badge = _label("badge")
        self.badge.setWordWrap(False)
        self.licence = _label()
        self.licence.setAccessibleName(heading.text())
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.badge)
        box = QFrame()
        box.setObjectName("card")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.licence)
        return box

    def _coming(self) -> QWidget:
        self.coming = QWidget()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Download"))
        self.progress = ElidedLabel()
        self.progress.setObjectName("muted")
        self.cancel_button = push_button(self.tr("Stop the download"), "mdi6.stop")
        layout = QVBoxLayout(self.coming)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.bar)
        layout.addWidget(self.progress)
        layout.addWidget(self.cancel_button)
        return self.coming

    def _buttons(self) -> QVBoxLayout:
        self.get_button = primary_button(self.tr("Download"), "mdi6.download")
        self.use_button = push_button(self.tr("Use it"), "mdi6.auto-fix")
        self.remove_button = push_button(self.tr("Remove from this computer"), "mdi6.trash-can-outline")
        column = QVBoxLayout()
        column.setSpacing(6)
        for button in (self.get_button, self.use_button, self.remove_button):
            column.addWidget(button)
        return column

    def _connect(self) -> None:
        self.get_button.clicked.connect(self.get_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.remove_button.clicked.connect(self.remove_asked)
        self.use_button.clicked.connect(self.use_asked)
        self.details_button.clicked.connect(lambda: self._show_details(shown=True))
        self.measure_button.clicked.connect(self.measure_asked)


def _label(look: str = "", words: str = "") -> QLabel:
    label = paragraph(words, look)
    label.setMinimumWidth(1)  # a checksum is one long word, and shall not make the card wider than its place
    return label


def _name(words: str) -> QLabel:
    label = QLabel(words)  # in one line: some languages may be broken behind every letter
    label.setObjectName("muted")
    return label
