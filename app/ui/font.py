"""The window's typeface: one that comes along, so that the window looks the same on every machine."""

from PySide6.QtGui import QFont, QFontDatabase

from app import paths
from app.log import get_logger

FAMILY = "Inter"
"""By The Inter Project Authors, under the SIL Open Font License. Scripts that it lacks come from the system's fonts."""
_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")

_log = get_logger("ui.font")


def window_font(usual: QFont) -> QFont:
    """The typeface in the size of the usual one; the usual one itself where ours cannot be loaded."""
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(paths.resource(f"fonts/{name}"))) < 0:
            _log.warning("%s cannot be loaded", name)
            return usual
    font = QFont(usual)
    font.setFamilies([FAMILY])
    return font
