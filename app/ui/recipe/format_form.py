"""What kind of file the result becomes: in plain words, with every number one click away."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.media.codecs import PRESETS
from app.media.encoding import Chroma, Codec, Encoding, Quality
from app.media.frame import VideoInfo
from app.ui.buttons import link
from app.ui.labels import ElidedLabel, caption, paragraph
from app.ui.recipe import words
from app.ui.recipe.fields import add_row, box, check, form, number, select
from app.ui.recipe.format import Format, codecs_in, fitting, numbers, suffixes

_BITS = (8, 10, 12, 16)
_AS_SAID = -1
"""The encoder's number for quality is the word's."""


class FormatForm(QWidget):
    """One line; opened, container, codec and quality; below them the encoder's own numbers."""

    changed = Signal()
    """The person wants another format."""
    cards_wanted = Signal()
    """It matters what the machine's graphics cards can encode."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format = Format()
        self._suffix = ".mkv"
        self._info: VideoInfo | None = None
        self._size = (0, 0)
        self._by_cards: frozenset[Codec] | None = None
        """What graphics cards can encode; ``None`` while nobody knows: finding out takes seconds."""
        self._build()
        self._connect()
        self._refresh()

    def show_format(self, wanted: Format) -> None:
        """Another format, which nobody has asked for here."""
        self.format = wanted
        self._refresh()
        if wanted.encoding.hardware:
            self._want_cards()

    def show_cards(self, codecs: frozenset[Codec]) -> None:
        """What the machine's graphics cards can encode."""
        self._by_cards = codecs
        self._refresh()

    def show_result(self, suffix: str, info: VideoInfo, size: tuple[int, int]) -> None:
        """What the result will be.

        Args:
            suffix: of its file.
            info: its source.
            size: its width and height.
        """
        self._suffix, self._info, self._size = suffix, info, size
        self._refresh()

    def use_container(self, path: Path) -> None:
        """The person has given the result a name of this kind."""
        known = suffixes()
        suffix = path.suffix.lower() if path.suffix.lower() in known else ""
        self._set(Format(suffix, fitting(self.format.encoding, suffix)))

    def _build(self) -> None:
        self.summary = ElidedLabel()
        self.summary.setAccessibleName(self.tr("Format"))
        self.open_button = link(self.tr("Change…"), name=self.tr("Change the format"))
        self.open_button.setCheckable(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.summary, 1)
        row.addWidget(self.open_button)
        self.details = self._details()
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(caption(self.tr("Format"), self.open_button))
        layout.addLayout(row)
        layout.addWidget(self.details)

    def _details(self) -> QWidget:
        details = QFrame()
        details.setObjectName("form")
        self.container_list = box(self.tr("Kind of file"))
        self.codec_list = box(self.tr("Codec"))
        self.quality_list = box(self.tr("Quality"))
        for quality in Quality:
            self.quality_list.addItem(words.quality(quality), quality)
        self.hardware_box = check(
            self.tr("Encode on the graphics card"), False, lambda on: self._encode(hardware=on, crf=None, options={})
        )
        self.hardware_box.setToolTip(self.tr("Faster, and larger files; software encodes what the card cannot"))
        self.numbers = paragraph("", "muted")
        self.advanced_button = link(self.tr("Advanced"), name=self.tr("Advanced options of the encoder"))
        self.advanced_button.setCheckable(True)
        self.advanced = self._advanced()
        self.advanced.hide()
        rows = form(details, (12, 10, 12, 12))
        add_row(rows, self.tr("File"), self.container_list)
        add_row(rows, self.tr("Codec"), self.codec_list)
        add_row(rows, self.tr("Quality"), self.quality_list)
        rows.addRow(self.hardware_box)
        rows.addRow(self.numbers)
        rows.addRow(_at_start(self.advanced_button))
        rows.addRow(self.advanced)
        return details

    def _advanced(self) -> QWidget:
        advanced = QWidget()
        self.crf_box = number(self.tr("Number for quality"), _AS_SAID, (_AS_SAID, 63), self._choose_crf)
        self.crf_box.setSpecialValueText(self.tr("by the quality above"))
        self.crf_box.setToolTip(self.tr("The encoder’s own number (CRF): lower is better and larger"))
        self.chroma_list = box(self.tr("Detail of colour"))
        self.chroma_list.addItem(self.tr("usual"), None)
        for chroma in Chroma:
            self.chroma_list.addItem(chroma.value, chroma)
        self.bits_list = box(self.tr("Bits of a sample"))
        self.bits_list.addItem(self.tr("like the source"), None)
        for bits in _BITS:
            self.bits_list.addItem(str(bits), bits)
        self.options_edit = QLineEdit()
        self.options_edit.setAccessibleName(self.tr("Options of the encoder"))
        self.options_edit.setPlaceholderText("preset=slow tune=film")
        self.options_edit.setToolTip(self.tr("Any options of the encoder by FFmpeg’s names, with blanks between them"))
        rows = form(advanced)
        add_row(rows, self.tr("CRF"), self.crf_box)
        add_row(rows, self.tr("Colour"), self.chroma_list)
        add_row(rows, self.tr("Bits"), self.bits_list)
        add_row(rows, self.tr("Options"), self.options_edit)
        return advanced

    def _connect(self) -> None:
        self.open_button.toggled.connect(self._open)
        self.advanced_button.toggled.connect(self.advanced.setVisible)
        self.container_list.activated.connect(lambda _: self._choose_container())
        self.codec_list.activated.connect(lambda _: self._choose_codec())
        self.quality_list.activated.connect(lambda _: self._encode(quality=self.quality_list.currentData(), crf=None))
        self.chroma_list.activated.connect(lambda _: self._encode(chroma=self.chroma_list.currentData()))
        self.bits_list.activated.connect(lambda _: self._encode(bits=self.bits_list.currentData()))
        self.options_edit.editingFinished.connect(self._choose_options)

    def _open(self, is_open: bool) -> None:
        self.details.setVisible(is_open)
        self.open_button.setText(self.tr("Close") if is_open else self.tr("Change…"))
        if is_open:
            self._want_cards()

    def _want_cards(self) -> None:
        if self._by_cards is None:
            self.cards_wanted.emit()

    def _choose_container(self) -> None:
        suffix: str | None = self.container_list.currentData()
        encoding = self.format.encoding
        self._set(Format(suffix, encoding if suffix is None else fitting(encoding, suffix)))

    def _choose_codec(self) -> None:
        known = self.format.encoding
        chosen = Encoding(self.codec_list.currentData(), known.quality, hardware=known.hardware)
        self._set(replace(self.format, encoding=chosen))

    def _choose_crf(self, crf: int) -> None:
        self._encode(crf=None if crf == _AS_SAID else crf)

    def _choose_options(self) -> None:
        pairs = (said.partition("=") for said in self.options_edit.text().split())
        self._encode(options={key: value for key, equals, value in pairs if key and equals and value})

    def _encode(self, **changes: object) -> None:
        self._set(replace(self.format, encoding=replace(self.format.encoding, **changes)))  # type: ignore[arg-type]

    def _set(self, wanted: Format) -> None:
        if wanted != self.format:
            self.show_format(wanted)
            self.changed.emit()

    def _refresh(self) -> None:
        encoding = self.format.encoding
        fields = (self.container_list, self.codec_list, self.quality_list, self.crf_box, self.chroma_list)
        blocked = [QSignalBlocker(field) for field in (*fields, self.bits_list, self.options_edit, self.hardware_box)]
        self._fill_containers()
        self._fill_codecs()
        select(self.quality_list, encoding.quality)
        self.crf_box.setValue(_AS_SAID if encoding.crf is None else encoding.crf)
        self._show_hardware(encoding)
        select(self.chroma_list, encoding.chroma)
        select(self.bits_list, encoding.bits)
        if not self.options_edit.hasFocus():
            self.options_edit.setText(" ".join(f"{key}={value}" for key, value in encoding.options.items()))
        del blocked
        if self._info is not None:
            known = replace(encoding, hardware=encoding.hardware and self._by_cards is not None)
            self.numbers.setText(numbers(known, self._suffix, self._info, self._size))
        self._summarise()

    def _show_hardware(self, encoding: Encoding) -> None:
        cards = self._by_cards or frozenset()
        can = bool(cards) if encoding.codec is None else encoding.codec in cards
        self.hardware_box.setVisible(can or encoding.hardware)
        self.hardware_box.setChecked(encoding.hardware)
        self.crf_box.setEnabled(not encoding.hardware)  # it is software's number

    def _summarise(self) -> None:
        encoding = self.format.encoding
        parts = [words.container(self._suffix)]
        if encoding.codec is not None:
            parts.append(encoding.codec.title)
        presets = [] if encoding.codec is None else PRESETS[encoding.codec]
        is_lossless = any(preset.keeps_layout for preset in presets)
        if encoding.crf is not None:
            parts.append(self.tr("CRF {number}").format(number=encoding.crf))
        elif not is_lossless:
            parts.append(words.quality(encoding.quality))
        self.summary.setText("  ·  ".join(parts))
        self.quality_list.setEnabled(not is_lossless)

    def _fill_containers(self) -> None:
        self.container_list.clear()
        self.container_list.addItem(self.tr("What suits the source"), None)
        for suffix in suffixes():
            self.container_list.addItem(words.container(suffix), suffix)
        select(self.container_list, self.format.suffix)

    def _fill_codecs(self) -> None:
        self.codec_list.clear()
        suffix = self._suffix if self.format.suffix is None else self.format.suffix
        if suffix:
            self.codec_list.addItem(self.tr("The usual one"), None)
        for codec in codecs_in(suffix):
            self.codec_list.addItem(codec.title, codec)
        select(self.codec_list, self.format.encoding.codec)


def _at_start(button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
