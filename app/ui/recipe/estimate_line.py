"""What the job will take: time first, then size and memory."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ReelmendError
from app.ui import engine_words, text
from app.ui.labels import paragraph

if TYPE_CHECKING:
    from app.engine.forecast import Forecast


class EstimateLine(QWidget):
    """Two lines; or why the job cannot be done, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time, self.facts = paragraph("", "strong"), paragraph("", "muted")
        self.time.setAccessibleName(self.tr("How long the job will take"))
        self.facts.setAccessibleName(self.tr("What the job will take"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for label in (self.time, self.facts):
            layout.addWidget(label)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is known yet."""
        self._show(self.tr("Estimating…"), "")

    def show_forecast(self, forecast: "Forecast") -> None:
        """Tell what is known."""
        work, facts = forecast.work, [text.pixels(forecast.width, forecast.height)]
        if forecast.bytes_expected is not None:
            facts.append(self.tr("about {size}").format(size=text.size(forecast.bytes_expected)))
        if work.memory is not None:
            facts.append(self.tr("memory {size}").format(size=text.size(work.memory)))
        time = ""
        if work.unmeasured:
            time = self.tr("Measuring how fast this computer is…")
        elif work.seconds is not None:
            time = self.tr("Takes {time}").format(time=text.about(work.seconds))
        self._show(time, "  ·  ".join(facts))

    def show_refusal(self, error: ReelmendError) -> None:
        """Tell why the job cannot be done."""
        self._show(engine_words.words(error.message), engine_words.words(error.advice))

    def _show(self, time: str, facts: str) -> None:
        self.time.setText(time)
        self.time.setVisible(bool(time))
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
