"""What to do with the video and where to; Enhance; how far it is; what came of it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.engine.events import Finished
from app.engine.job import Recipe
from app.media.frame import VideoInfo
from app.ui import text
from app.ui.buttons import link, push_button
from app.ui.icons import Role, set_icon
from app.ui.labels import ElidedLabel, caption
from app.ui.preview.button import PreviewButton
from app.ui.progress_card import ProgressCard
from app.ui.recipe.advice_card import AdviceCard
from app.ui.recipe.estimate_line import EstimateLine
from app.ui.recipe.format import Format
from app.ui.recipe.format_form import FormatForm
from app.ui.recipe_chooser import RecipeChooser
from app.ui.result_card import ResultCard
from app.ui.scroll_column import ScrollColumn
from app.ui.unfinished_list import UnfinishedList

_WIDTH = 344
_LETTERS = 43


class Controls(QFrame):
    """The panel beside the picture."""

    enhance_asked = Signal()
    queue_asked = Signal()
    """Put the video into the queue, or what was changed of an entry back there."""
    cancel_asked = Signal()
    pause_asked = Signal()
    watch_asked = Signal()
    output_asked = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_running = self._is_editing = False
        self._beside = Path()
        """The folder of the video."""
        self._may_begin = True
        self._refusal = ""
        self.setObjectName("panel")
        # Larger text needs more room.
        self.setFixedWidth(max(_WIDTH, _LETTERS * self.fontMetrics().averageCharWidth()))
        self._build()
        self._connect()
        self._update()

    @property
    def recipe(self) -> Recipe | None:
        """What is chosen; ``None`` while there is nothing to choose from."""
        return self.chooser.recipe

    @property
    def format(self) -> Format:
        """What kind of file the result shall be."""
        return self.format_form.format

    @property
    def may_be_done(self) -> bool:
        """Something is chosen, and nothing speaks against it."""
        return self.recipe is not None and not self._refusal

    @property
    def refusal(self) -> str:
        """Why what is chosen cannot be done; empty: nothing speaks against it."""
        return self._refusal

    @property
    def is_running(self) -> bool:
        """The video's job is being done."""
        return self._is_running

    @property
    def result(self) -> Finished | None:
        """What is shown as done."""
        return self.result_card.finished

    def set_source(self, info: VideoInfo, output: Path, recipe: Recipe | None, *, is_entry: bool) -> None:
        """Another video.

        Args:
            info: the video.
            output: where the result will go.
            recipe: the one that it comes with, if any.
            is_entry: it is an entry of the queue, to be changed.
        """
        self._is_editing = is_entry
        self._beside = info.path.parent
        self.set_output(output)
        self.result_card.show_result(None)
        self.chooser.set_source(info, recipe)
        self._update()

    def set_output(self, output: Path) -> None:
        """Where the result will go."""
        is_beside = output.parent == self._beside
        self.output_label.setText(output.name if is_beside else str(Path(text.folder_of(output)) / output.name))
        self.output_label.setAccessibleDescription(str(output))
        self.output_row.setToolTip(str(output))

    def set_refusal(self, refusal: str) -> None:
        """What is chosen cannot be done, for this reason; empty: it can, as far as is known."""
        self._refusal = refusal
        self._update()

    def set_may_begin(self, may_begin: bool) -> None:
        """No other work is being done."""
        self._may_begin = may_begin
        self._update()

    def start(self) -> None:
        """A job has begun."""
        self._is_running = True
        self.progress_card.start()
        self._update()

    def stopping(self) -> None:
        """The job has been asked to stop."""
        self.progress_card.show_stopping()

    def finish(self, finished: Finished) -> None:
        """The job is done."""
        self.result_card.show_result(finished)
        self.stop()

    def stop(self) -> None:
        """The job ended without a result; what was there before is shown again."""
        self._is_running = False
        self._update()

    def clear_result(self) -> None:
        """Nothing has been done yet."""
        self.result_card.show_result(None)
        self.stop()

    def _build(self) -> None:
        self.advice_card = AdviceCard()
        self.chooser = RecipeChooser()
        self.format_form = FormatForm()
        self.estimate_line = EstimateLine()
        self.preview_button = PreviewButton()
        self.enhance_button = QPushButton(self.tr("Enhance"))
        self.enhance_button.setObjectName("enhance")
        self.enhance_button.setAccessibleName(self.tr("Enhance"))
        self.enhance_button.setCursor(Qt.CursorShape.PointingHandCursor)
        set_icon(self.enhance_button, "mdi6.auto-fix", Role.HighlightedText, 22)
        self.queue_button = push_button("", "mdi6.playlist-plus")
        self.progress_card = ProgressCard()
        self.result_card = ResultCard()
        self.unfinished = UnfinishedList(narrow=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._choices(), 1)
        layout.addWidget(self._actions())

    def _choices(self) -> ScrollColumn:
        """What a person decides; it may be longer than the window is high."""
        choices = QWidget()
        inside = QVBoxLayout(choices)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(12)
        for part in (self.advice_card, self.chooser, self.format_form, self._output()):
            inside.addWidget(part)
        inside.addStretch(1)
        return ScrollColumn(choices, "plain")

    def _actions(self) -> QFrame:
        """What can be done now, and what came of it: always in sight."""
        bar = QFrame()
        bar.setObjectName("footer")
        self._unfinished_room = QWidget()  # hidden while a job runs, whatever the list itself has to show
        room = QVBoxLayout(self._unfinished_room)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.unfinished)
        layout = QVBoxLayout(bar)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.setSpacing(8)
        for part in (self.result_card, self._unfinished_room, self.estimate_line, self.preview_button):
            layout.addWidget(part)
        layout.addWidget(self.enhance_button)
        layout.addWidget(self.queue_button)
        layout.addWidget(self.progress_card)
        return bar

    def _output(self) -> QWidget:
        self.output_row = QWidget()
        self.output_label = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self.output_label.setAccessibleName(self.tr("Result file"))
        self.output_button = link(self.tr("Change…"), name=self.tr("Change where the result is saved"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.output_label, 1)
        row.addWidget(self.output_button)
        column = QVBoxLayout(self.output_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption(self.tr("Save as"), self.output_button))
        column.addLayout(row)
        return self.output_row

    def _connect(self) -> None:
        self.chooser.changed.connect(self._update)
        self.enhance_button.clicked.connect(self.enhance_asked)
        self.queue_button.clicked.connect(self.queue_asked)
        self.output_button.clicked.connect(self.output_asked)
        self.progress_card.cancel_asked.connect(self.cancel_asked)
        self.progress_card.pause_asked.connect(self.pause_asked)
        self.progress_card.watch_asked.connect(self.watch_asked)
        self.result_card.folder_asked.connect(self.folder_asked)

    def _update(self) -> None:
        is_free, is_ready = not self._is_running, self.may_be_done
        # What is known of the video can be read at any time.
        for choice in (self.advice_card.accept_button, self.chooser, self.format_form, self.output_row):
            choice.setEnabled(is_free)
        self.estimate_line.setVisible(is_free)
        self.preview_button.setVisible(is_free)
        self.enhance_button.setVisible(is_free and not self._is_editing)
        self.enhance_button.setEnabled(is_ready and self._may_begin)
        self.queue_button.setVisible(is_free)
        self.queue_button.setEnabled(is_ready)
        self._name_buttons()
        self.progress_card.setVisible(self._is_running)
        self.result_card.setVisible(is_free and self.result is not None)
        self._unfinished_room.setVisible(is_free and not self._is_editing)
        self.unfinished.set_may_resume(self._may_begin)

    def _name_buttons(self) -> None:
        busy = "" if self._may_begin else self.tr("The queue is at work: add the video to it, or stop it first.")
        self.enhance_button.setToolTip(self._refusal or busy or self.tr("Restore the whole video  (Ctrl+Return)"))
        text = self.tr("Save to the queue") if self._is_editing else self.tr("Add to the queue")
        hint = self.tr("Do it later, after others") if not self._is_editing else self.tr("Change the entry")
        self.queue_button.setText(text)
        self.queue_button.setAccessibleName(text)
        self.queue_button.setToolTip(self._refusal or f"{hint}  (Ctrl+Shift+A)")
