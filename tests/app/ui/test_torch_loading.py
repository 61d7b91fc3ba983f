"""torch is imported so that the window stays awake."""

import subprocess
import sys

_PROGRAM = """
import gc, sys
from app.ui.torch_loading import load_torch
load_torch()
print("torch" in sys.modules, gc.isenabled(), gc.get_freeze_count() > 100_000)
frozen = gc.get_freeze_count()
load_torch()
print(gc.get_freeze_count() == frozen)
"""


def test_torch_is_imported_once_and_never_searched_for_garbage() -> None:
    told = subprocess.run([sys.executable, "-c", _PROGRAM], check=True, capture_output=True, text=True).stdout
    assert told.split() == ["True"] * 4
