"""What the job in the making will take, worked out beside the window; networks are measured once, in the background."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.engine.job import Job
from app.errors import Cancelled, ReelmendError
from app.media.bars import Bars
from app.media.frame import VideoInfo
from app.ui.background import Background

if TYPE_CHECKING:
    from app.engine.forecast import Forecast


@dataclass(frozen=True)
class Question:
    """What is to be worked out."""

    job: Job
    info: VideoInfo
    bars: Bars


Predict = Callable[[Question], "Forecast"]
"""Blocking, but not for long."""
Measure = Callable[["Forecast", Callable[[], None]], None]
"""Measures what the forecast lacks; blocking, some seconds for each network. Lets out what the function raises."""


def predict(question: Question) -> "Forecast":
    """What the program itself does.

    Raises:
        ReelmendError: the job makes no sense.
    """
    # Imported here because torch takes seconds: this runs beside the window.
    from app.engine.forecast import forecast
    from models import catalogue

    return forecast(question.job, question.info, catalogue(), question.bars)


def measure(predicted: "Forecast", check: Callable[[], None]) -> None:
    """What the program itself does.

    Raises:
        ReelmendError: a network cannot be measured.
    """
    from app.engine.calibration import calibrate

    for setting in predicted.work.unmeasured:
        calibrate(setting, check)


class Estimator(QObject):
    """Answers the newest question; measures only while nothing else needs the machine."""

    predicted = Signal(object)
    """The ``Forecast``; it comes again when what it lacks was measured."""
    refused = Signal(object)
    """The ``ReelmendError`` that the job would meet."""

    def __init__(self, predict: Predict, measure: Measure, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._predict, self._measure = predict, measure
        self._question: Question | None = None
        self._given_up = Event()
        self._may_measure = True
        self._background = Background(self)

    def ask(self, question: Question | None) -> None:
        """Work something out; ``None``: nothing."""
        if question != self._question:
            self._question = question
            self._begin()

    def set_may_measure(self, may_measure: bool) -> None:
        """No job is being done."""
        if may_measure == self._may_measure:
            return
        self._may_measure = may_measure
        self._begin()

    def stop(self) -> None:
        """The window is closed."""
        self._given_up.set()
        self._background.stop()

    def _begin(self) -> None:
        self._given_up.set()
        question = self._question
        if question is None:
            return
        given_up = self._given_up = Event()

        def answer(forecast: "Forecast") -> None:
            if given_up.is_set():
                return
            self.predicted.emit(forecast)
            if forecast.work.unmeasured and self._may_measure:
                self._background.do(lambda: self._measure(forecast, check), lambda _: again(), lambda _: None)

        def again() -> None:
            if not given_up.is_set():
                self._background.do(lambda: self._predict(question), last, refuse)

        def last(forecast: "Forecast") -> None:
            if not given_up.is_set():
                self.predicted.emit(forecast)

        def check() -> None:
            if given_up.is_set():
                raise Cancelled

        def refuse(error: ReelmendError) -> None:
            if not given_up.is_set():
                self._question = None  # what stood against it may be gone when it is asked again
                self.refused.emit(error)

        self._background.do(lambda: self._predict(question), answer, refuse)
