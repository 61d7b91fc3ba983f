"""torch, imported beside the window while that stays awake."""

import ctypes
import gc
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path


def load_torch() -> None:
    """Import torch; for a thread beside the window, before anything else there imports it.

    Ordinarily this would hold the window up, now and later: importing a library keeps Python's lock for as long as a
    slow disk takes to read hundreds of megabytes, and each full search for garbage passes by all that torch has made.
    """
    if "torch" in sys.modules:
        return
    _load_library()
    gc.disable()
    try:
        import_module("torch")
        gc.freeze()  # what has been imported stays: nobody need ever look through it
    finally:
        gc.enable()


def _load_library() -> None:
    """Let the system load torch's library: a call through ctypes lets go of Python's lock. On Windows torch does so."""
    spec = find_spec("torch")
    if spec is None or spec.origin is None or os.name == "nt":
        return
    suffix = "dylib" if sys.platform == "darwin" else "so"
    library = Path(spec.origin).parent / "lib" / f"libtorch_cpu.{suffix}"
    if library.is_file():
        load = ctypes.CDLL(None).dlopen
        load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
        load(os.fsencode(library), os.RTLD_NOW)  # what is wrong with it the import tells
