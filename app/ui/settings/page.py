"""The settings' page: every choice with its usual value, and a line on what it means."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import updates
from app.settings import Settings, Theme
from app.ui.labels import ComboBox, paragraph
from app.ui.languages import LANGUAGES
from app.ui.page_bar import PageBar
from app.ui.scroll_column import ScrollColumn
from app.ui.settings.folder_row import FolderRow

_WIDTH = 720
_NAME_WIDTH = 200
_GIGABYTES = (1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128)


class SettingsPage(QWidget):
    """Shows the settings; what a person changes is told at once, there is nothing to confirm."""

    leave_asked = Signal()
    wanted = Signal(object)
    """The ``Settings`` as they shall be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = Settings()
        self._build()
        self._connect()

    def show_settings(self, known: Settings) -> None:
        """Show the settings of now."""
        self._known = known
        _choose(self.device_list, known.device)
        _choose(self.precision_list, known.precision)
        _choose(self.memory_list, known.memory_megabytes)
        self.decoding_box.setChecked(known.hardware_decoding)
        _choose(self.theme_list, known.theme)
        _choose(self.language_list, known.language)
        for row, folder in self._folders.items():
            row.show_folder(getattr(known, folder))
        self.updates_box.setChecked(known.check_for_updates)

    def show_devices(self, devices: Mapping[str, str]) -> None:
        """This machine has these devices: people's names by the engine's."""
        for name, title in devices.items():
            if self.device_list.findData(name) < 0:
                self.device_list.addItem(title or self.tr("Processor"), name)
        _choose(self.device_list, self._known.device)

    def show_memory(self, most: int) -> None:
        """The machine has so many bytes."""
        for gigabytes in _GIGABYTES:
            if gigabytes * 1e9 <= most:
                self.memory_list.addItem(self.tr("{count} GB").format(count=gigabytes), gigabytes * 1000)
        _choose(self.memory_list, self._known.memory_megabytes)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(18)
        for title, rows in (
            (self.tr("Work"), self._work()),
            (self.tr("Folders"), self._places()),
            (self.tr("Window"), self._looks()),
        ):
            column.addWidget(_group(title, rows))
        self.internet = _group(self.tr("Internet"), self._internet())
        self.internet.setVisible(updates.can_be_asked())
        column.addWidget(self.internet)
        column.addStretch(1)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDTH)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 20, 24, 24)
        row.addStretch(1)
        row.addWidget(middle, 12)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(ScrollColumn(inside, "plain"), 1)

    def _bar(self) -> PageBar:
        bar = PageBar(QLabel(self.tr("Settings")))
        bar.leave_asked.connect(self.leave_asked)
        bar.row.addStretch(1)
        return bar

    def _work(self) -> tuple[QWidget, ...]:
        self.device_list = _list({"auto": self.tr("The fastest there is")})
        self.precision_list = _list(
            {"auto": self.tr("The fastest that costs no quality"), "fp32": self.tr("Exact (32 bit), slower")}
        )
        self.memory_list = _list({0: self.tr("Half of what is free")})
        self.decoding_box = QCheckBox(self.tr("Decode on the graphics card"))
        self.decoding_box.setAccessibleName(self.decoding_box.text())
        return (
            _row(self.tr("Networks work on"), self.device_list, ""),
            _row(self.tr("Precision"), self.precision_list, ""),
            _row(
                self.tr("Memory for a job"),
                self.memory_list,
                self.tr("With less, pictures are worked on in smaller parts: slower, with the same result."),
            ),
            _row(
                "",
                self.decoding_box,
                self.tr("Only what it decodes exactly as software does. Spares the processor, takes graphics memory."),
            ),
        )

    def _places(self) -> tuple[QWidget, ...]:
        self.results_row = FolderRow(self.tr("Results"), self.tr("Beside the video"))
        self.models_row = FolderRow(self.tr("Networks"), self.tr("The usual folder"))
        self.cache_row = FolderRow(self.tr("Previews and measurements"), self.tr("The usual folder"))
        self._folders = {
            self.results_row: "results_folder",
            self.models_row: "models_folder",
            self.cache_row: "cache_folder",
        }
        models = self.tr("Networks that are here stay in the folder where they are.")
        cache = self.tr("What lies there can be made again at any time.")
        return (
            _row(self.tr("Results"), self.results_row, ""),
            _row(self.tr("Networks"), self.models_row, models),
            _row(self.tr("Previews and measurements"), self.cache_row, cache),
        )

    def _looks(self) -> tuple[QWidget, ...]:
        themes = {
            Theme.SYSTEM: self.tr("Like the system"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
        }
        self.theme_list = _list(themes)
        self.language_list = _list({"": self.tr("Like the system"), **LANGUAGES})
        waits = self.tr("The language changes as soon as the work that is being done has ended.")
        self.language_waits = _row("", paragraph(waits, "notice"), "")
        self.language_waits.hide()
        return (
            _row(self.tr("Theme"), self.theme_list, ""),
            _row(self.tr("Language"), self.language_list, ""),
            self.language_waits,
        )

    def _internet(self) -> tuple[QWidget, ...]:
        self.updates_box = QCheckBox(self.tr("Look for a newer version at the start"))
        self.updates_box.setAccessibleName(self.updates_box.text())
        note = self.tr("Otherwise Reelmend uses the internet only to download networks that you ask for.")
        return (_row("", self.updates_box, note),)

    def _connect(self) -> None:
        lists = {
            self.device_list: "device",
            self.precision_list: "precision",
            self.memory_list: "memory_megabytes",
            self.theme_list: "theme",
            self.language_list: "language",
        }
        for box, name in lists.items():
            box.activated.connect(lambda _, box=box, name=name: self._want(name, box.currentData()))
        for row, name in self._folders.items():
            row.chosen.connect(lambda folder, name=name: self._want(name, folder))
        self.updates_box.clicked.connect(lambda checked: self._want("check_for_updates", checked))
        self.decoding_box.clicked.connect(lambda checked: self._want("hardware_decoding", checked))

    def _want(self, name: str, value: object) -> None:
        self.wanted.emit(replace(self._known, **{name: value}))  # type: ignore[arg-type]


def _choose(box: ComboBox, value: object) -> None:
    """Show a value; one that is not offered here, but was set, is added as it is."""
    if box.findData(value) < 0:
        box.addItem(str(value), value)
    box.setCurrentIndex(box.findData(value))


def _list(choices: Mapping[Any, str]) -> ComboBox:
    box = ComboBox()
    for value, words in choices.items():
        box.addItem(words, value)
    return box


def _group(title: str, rows: tuple[QWidget, ...]) -> QFrame:
    heading = QLabel(title)
    heading.setObjectName("heading")
    group = QFrame()
    group.setObjectName("group")
    layout = QVBoxLayout(group)
    layout.setContentsMargins(20, 16, 20, 18)
    layout.setSpacing(14)
    layout.addWidget(heading)
    for row in rows:
        layout.addWidget(row)
    return group


def _row(name: str, control: QWidget, note: str) -> QWidget:
    label = paragraph(name)
    label.setFixedWidth(_NAME_WIDTH)
    label.setBuddy(control)
    label.setContentsMargins(0, 9, 0, 0)  # level with the words in the control
    if name:
        control.setAccessibleName(name)
    right = QVBoxLayout()
    right.setSpacing(4)
    right.addWidget(control)
    if note:
        control.setAccessibleDescription(note)
        told = paragraph(note, "muted")
        right.addWidget(told)
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(right, 1)
    return row
