"""Which file is read and which is written."""

import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app import paths
from app.media.frame import VideoInfo
from app.media.naming import default_output

translate = QCoreApplication.translate

_SUFFIXES = "mp4 m4v mov mkv webm avi mpg mpeg ts m2ts mts wmv flv ogv vob dv 3gp mxf"
_RESULT_SUFFIXES = (".mp4", ".mkv")


def suggested_output(info: VideoInfo) -> Path:
    """Beside the source; in the person's folder of videos if the source is the sample or its folder is read-only."""
    folder = info.path.parent
    if info.path == paths.sample_clip() or not os.access(folder, os.W_OK):
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
        if not folder.is_dir():
            folder = Path.home()
    return default_output(replace(info, path=folder / info.path.name))


def ask_source(parent: QWidget, folder: Path) -> Path | None:
    """Let the person choose a video."""
    videos = " ".join(f"*.{suffix} *.{suffix.upper()}" for suffix in _SUFFIXES.split())
    kinds = translate("outputs", "Videos ({patterns});;All files (*)").format(patterns=videos)
    name, _ = QFileDialog.getOpenFileName(parent, translate("outputs", "Open video"), str(folder), kinds)
    return Path(name) if name else None


def ask_output(parent: QWidget, suggested: Path) -> tuple[Path, bool] | None:
    """Let the person choose where the result goes; also tells whether the dialog has asked about a file of that name.

    It has not where the person left out the suffix.
    """
    others = [suffix for suffix in _RESULT_SUFFIXES if suffix != suggested.suffix]
    kinds = ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in (suggested.suffix, *others))
    title = translate("outputs", "Save result as")
    name, kind = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in _RESULT_SUFFIXES:
        return path, True
    return path.with_name(path.name + kind[kind.index("*") + 1 : -1]), False


def dropped_file(data: QMimeData) -> Path | None:
    """The first file that is dragged or dropped."""
    for url in data.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None
