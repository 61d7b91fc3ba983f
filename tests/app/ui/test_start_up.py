"""The first window comes before torch."""

import os
import subprocess
import sys

PROBE = """
import sys
from PySide6.QtWidgets import QApplication
from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.theme import ThemeKeeper
application = QApplication([])
known = Settings()
window = MainWindow(ThemeKeeper(application, known.theme), known, Services())
window.show()
window.grab()
assert "torch" not in sys.modules, "torch was imported"
window.close()
"""


def test_window_is_painted_without_torch() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROBE], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
