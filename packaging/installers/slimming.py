"""What of the libraries stays out of a bundle: tests, headers and parts of Qt that the window never uses.

The smoke test shows that nothing went which is needed.
"""

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

Binary = tuple[str, str, str]
"""An entry of PyInstaller's list: where it would lie in the bundle, where it is now, its kind."""
EXCLUDED_MODULES = (
    "sympy",
    "mpmath",
    "networkx",
    "pygments",
    "setuptools",
    "pkg_resources",
    "pytest",
    "_pytest",
    "hypothesis",
    "tkinter",
    "rich",
    "jinja2",
    "IPython",
    "readline",
    "curses",
    "sqlite3",
    "torchvision",
    "torch._inductor",
    "torch.onnx",
    "torch.utils.tensorboard",
    "numpy.f2py",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "models.training",
)
"""Modules that are imported somewhere, but never by what a person can do."""

_UNWANTED = (
    # torch: its tests, headers and what compiles
    "torch/bin/*",
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "torch/_inductor/*",
    "torch/lib/*_custom_ops.*",
    "torch/lib/*backend_with_compiler.*",
    "torch/lib/*jitbackend_test.*",
    "torch/*.pyi",
    "*.a",
    "*.lib",
    "functorch/*",
    # what pip noted of its own work: it tells in which folder the bundle was made
    "*.dist-info/RECORD",
    # Qt: what is neither the window nor a picture
    "PySide6/*Qml*",
    "PySide6/*Quick*",
    "PySide6/*Pdf*",
    "PySide6/*VirtualKeyboard*",
    "PySide6/*virtualkeyboard*",
    "PySide6/Qt*/qml/*",
    "PySide6/qml/*",
    "PySide6/*/sqldrivers/*",
    "PySide6/*/egldeviceintegrations/*",
    "PySide6/*/printsupport/*",
    "PySide6/*/vectorimageformats/*",
    "PySide6/*/generic/*",
    "PySide6/*/platforms/*egl*",
    "PySide6/*/platforms/*linuxfb*",
    "PySide6/*/platforms/*vkkhr*",
    "PySide6/*/platforms/*vnc*",
    "PySide6/*/platforms/*minimal*",
    "*Qt6EglF*",
    "PySide6/*/wayland-graphics-integration-server/*",
    "PySide6/*WaylandCompositor*",
    # A theme of GTK would bring GTK of the machine that builds along; native dialogs come through the desktop's portal.
    "PySide6/*/platformthemes/*gtk3*",
    # Only Qt's own texts in the window's dialogs are wanted: those of its tools are not shown.
    "PySide6/*/translations/qt_help*",
    "PySide6/*/translations/qtmultimedia*",
    # What every desktop has, and its drivers for graphics want newer than ours (AppImage's list says the same).
    "libstdc++.so*",
    "libmvec.so*",
    "libgcc_s.so*",
    "libX11*.so*",
    "libwayland-*.so*",
    "libfontconfig.so*",
    "libfreetype.so*",
    "libharfbuzz.so*",
    "libexpat.so*",
    "libz.so*",
)
_WANTED = (
    # ``import torch`` fails without it.
    "torch/bin/torch_shm_manager*",
)


def is_wanted(name: str) -> bool:
    """Whether a file belongs into the bundle.

    Args:
        name: where it would lie in the bundle, with either kind of slash.
    """
    path = name.replace("\\", "/")
    if any(fnmatchcase(path, pattern) for pattern in _WANTED):
        return True
    return not any(fnmatchcase(path, pattern) for pattern in _UNWANTED)


def without_orphans(binaries: Iterable[Binary], imports: Callable[[str], Iterable[str]]) -> list[Binary]:
    """Leave out the system's libraries that nothing in the bundle loads any more.

    Args:
        binaries: where each would lie in the bundle, where it is now, and its kind.
        imports: names of the libraries that a file loads.
    """
    kept = list(binaries)
    while True:
        loaded = {name for _, source, _ in kept for name in imports(source)}
        needed = [binary for binary in kept if not _is_library_of_system(binary[0]) or binary[0] in loaded]
        if len(needed) == len(kept):
            return kept
        kept = needed


def _is_library_of_system(name: str) -> bool:
    """PyInstaller puts these beside Python; libraries of packages lie in folders, as does Python's own code."""
    path = PurePosixPath(name)
    return path.parent == PurePosixPath() and ".so." in path.name and not path.name.startswith("libpython")
