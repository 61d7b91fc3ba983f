"""What shall be done with the open video: advice, choices, what they come to, and what is remembered of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import ReelmendError, UsageError
from app.ui import engine_words
from app.ui.controls import Controls
from app.ui.recipe.adviser import Advice, Adviser
from app.ui.recipe.card_desk import CardDesk
from app.ui.recipe.estimator import Estimator, Question
from app.ui.recipe.facts_dialog import FactsDialog
from app.ui.recipe.format import format_of
from app.ui.recipe.last_choice import LastChoice, LastChoiceKeeper
from app.ui.services import Services
from app.ui.video_desk import VideoDesk

if TYPE_CHECKING:
    from app.engine.forecast import Forecast

_FILE = "last-choice.toml"
_PATIENCE = 100
"""Milliseconds without another change before anything is worked out: the result's name is looked up on the disk."""


class RecipeDesk(QObject):
    """Wires the panel's choices to who measures, estimates and remembers.

    Args:
        services: do what takes long.
        controls: where things are chosen.
        video: the open video.
        window: over which dialogs are shown.
    """

    judged = Signal()
    """It is known whether what is chosen can be done."""

    def __init__(self, services: Services, controls: Controls, video: VideoDesk, window: QWidget) -> None:
        super().__init__(window)
        self._controls = controls
        self._video = video
        self._window = window
        self._adviser = Adviser(services.look, self)
        self._estimator = Estimator(services.predict, services.measure, self)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._work_out)
        self._cards = CardDesk(services.find_cards, controls.format_form, self)
        self._keeper = LastChoiceKeeper(services.settings_path.with_name(_FILE), self)
        controls.chooser.prefer(self._keeper.known.recipe)
        controls.format_form.show_format(self._keeper.known.format)
        self._connect()

    def set_may_measure(self, may_measure: bool) -> None:
        """No job is being done."""
        self._estimator.set_may_measure(may_measure)

    def refresh(self) -> None:
        """Something has changed that what is chosen depends on."""
        self._controls.advice_card.show_chosen(self._controls.recipe)
        self._timer.start()

    def end(self) -> None:
        """The window is closed."""
        self._timer.stop()
        self._adviser.stop()
        self._estimator.stop()
        self._cards.stop()
        self._keeper.stop()

    def _connect(self) -> None:
        controls, video = self._controls, self._video
        card, line = controls.advice_card, controls.estimate_line
        video.opened.connect(self._opened)
        video.closed.connect(self._closed)
        video.decided.connect(self.refresh)
        self._adviser.advised.connect(self._advised)
        self._adviser.failed.connect(card.show_failed)
        card.accepted.connect(self._accept)
        card.facts_asked.connect(self._show_facts)
        controls.chooser.changed.connect(self.refresh)
        controls.chooser.chosen.connect(self._keep)
        controls.format_form.changed.connect(self._keep)
        controls.format_form.changed.connect(self._reformat)
        self._estimator.predicted.connect(self._show_forecast)
        self._estimator.refused.connect(self._show_refusal)
        line.show_nothing()

    def _opened(self, path: Path) -> None:
        del path
        draft = self._video.draft
        if draft is None:
            return
        wanted = self._keeper.known.format if draft.given is None else format_of(draft.given)
        self._controls.format_form.show_format(wanted)
        self._estimator.ask(None)
        self._controls.estimate_line.show_nothing()
        self._judge("")
        self._video.refresh_output()
        self._controls.advice_card.show_waiting()
        self._adviser.ask(draft.info)
        self.refresh()

    def _closed(self) -> None:
        self._adviser.give_up()
        self._estimator.ask(None)

    def _advised(self, advice: Advice) -> None:
        chooser = self._controls.chooser
        chooser.set_findings(advice.findings, advice.bars)
        self._controls.advice_card.show_advice(advice)
        if chooser.is_untouched and advice.recipe.stages and not self._controls.is_running:
            chooser.propose(advice.recipe)
        self.refresh()

    def _accept(self) -> None:
        advice = self._controls.advice_card.advice
        if advice is not None:
            self._controls.chooser.use(advice.recipe)

    def _show_facts(self) -> None:
        advice, draft = self._controls.advice_card.advice, self._video.draft
        if advice is not None and draft is not None:
            FactsDialog(draft.info.path.name, advice.facts, self._window).open()

    def _keep(self) -> None:
        wanted = self._controls.format
        recipe = self._controls.chooser.last
        self._keeper.keep(LastChoice(recipe, wanted.suffix, wanted.encoding))

    def _reformat(self) -> None:
        """The result is to be another kind of file."""
        self._video.use_container(self._controls.format.suffix)
        self.refresh()

    def _work_out(self) -> None:
        """Tell what the job comes to."""
        draft, job = self._video.draft, self._video.job
        if draft is None or job is None:
            self._estimator.ask(None)
            return
        at = self._controls.chooser.state.at
        try:
            seen, way = at.course(job.recipe.stages, draft.info)
            size = way.output(job.recipe.target, seen)
        except UsageError as error:
            self._estimator.ask(None)
            self._show_refusal(error)
            return
        container = format_of(job).suffix
        self._controls.format_form.show_result(container or "", draft.info, size)
        self._estimator.ask(Question(job, draft.info, at.bars))

    def _show_forecast(self, forecast: "Forecast") -> None:
        self._controls.estimate_line.show_forecast(forecast)
        self._judge("")

    def _show_refusal(self, error: ReelmendError) -> None:
        self._controls.estimate_line.show_refusal(error)
        self._judge(" ".join(map(engine_words.words, filter(None, (error.message, error.advice)))))

    def _judge(self, refusal: str) -> None:
        self._controls.set_refusal(refusal)
        self.judged.emit()
