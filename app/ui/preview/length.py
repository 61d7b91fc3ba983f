"""How long a preview is."""

from enum import Enum
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Length(Enum):
    """From the shown frame on; the value is in seconds."""

    FRAME = 0
    ONE = 1
    TWO = 2
    FIVE = 5

    @property
    def title(self) -> str:
        """For people."""
        if self is Length.FRAME:
            return translate("preview", "This frame")
        if self is Length.ONE:
            return translate("preview", "1 second")
        return translate("preview", "{count} seconds").format(count=self.value)

    def end(self, start: Fraction, until: Fraction | None, frame: Fraction, duration: Fraction) -> Fraction:
        """When a preview ends that begins with a frame.

        Args:
            start: when the frame is shown.
            until: when the next one is, if that is known.
            frame: how long frames last, usually.
            duration: of the video.
        """
        one = start + frame if until is None else until
        if self is Length.FRAME:
            return one
        seconds: int = self.value
        return max(one, min(start + seconds, duration))
