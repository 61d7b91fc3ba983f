"""What the job will take, in a line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.errors import ReelmendError
from app.ui import text

if TYPE_CHECKING:
    from app.engine.forecast import Forecast


class EstimateLine(QLabel):
    """Time, size, memory; or why the job cannot be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.tr("What the job will take"))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is known yet."""
        self.setText(self.tr("Estimating…"))

    def show_forecast(self, forecast: "Forecast") -> None:
        """Tell what is known."""
        work = forecast.work
        parts = [text.pixels(forecast.width, forecast.height)]
        if work.unmeasured:
            parts.append(self.tr("measuring the speed…"))
        elif work.seconds is not None:
            parts.append(text.about(work.seconds))
        if forecast.bytes_expected is not None:
            parts.append(self.tr("about {size}").format(size=text.size(forecast.bytes_expected)))
        if work.memory is not None:
            parts.append(self.tr("{size} of memory").format(size=text.size(work.memory)))
        self.setText("  ·  ".join(parts))

    def show_refusal(self, error: ReelmendError) -> None:
        """Tell why the job cannot be done."""
        self.setText(str(error))
