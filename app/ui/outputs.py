"""Which file is read and which is written."""

import os
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app import paths
from app.media.frame import VideoInfo
from app.media.naming import VIDEO_SUFFIXES, default_output, free_name
from app.ui.recipe import words
from app.ui.recipe.format import Format, suffixes

translate = QCoreApplication.translate


def suggested_output(info: VideoInfo, taken: Collection[Path], wanted: Format) -> Path:
    """In the folder of the settings, else beside the source; where neither can be, in the person's folder of videos.

    Args:
        info: the source.
        taken: names that other jobs will need.
        wanted: what the result shall be.
    """
    folder = paths.results_folder() or info.path.parent
    if folder == paths.sample_clip().parent or not os.access(folder, os.W_OK):
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
        if not folder.is_dir():
            folder = Path.home()
    placed = replace(info, path=folder / info.path.name)
    return default_output(placed, taken, wanted.encoding.codec, wanted.suffix)


def in_container(path: Path, suffix: str, taken: Collection[Path]) -> Path:
    """The same name for another kind of file, which is free; as it is where it is one already."""
    own = path.suffix if path.suffix in suffixes() else ""
    return path if own == suffix else free_name(path.with_name(path.name.removesuffix(own) + suffix), taken, suffix)


def ask_source(parent: QWidget, folder: Path) -> Path | None:
    """Let the person choose a video."""
    name, _ = QFileDialog.getOpenFileName(parent, translate("outputs", "Open video"), str(folder), _kinds())
    return Path(name) if name else None


def ask_sources(parent: QWidget, folder: Path) -> list[Path]:
    """Let the person choose videos for the queue."""
    names, _ = QFileDialog.getOpenFileNames(parent, translate("outputs", "Add videos"), str(folder), _kinds())
    return [Path(name) for name in names]


def ask_job_file(parent: QWidget, folder: Path) -> Path | None:
    """Let the person choose a job file."""
    title, kinds = translate("outputs", "Open job"), translate("outputs", "Jobs (*.toml)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def ask_new_job_file(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose where a job file goes."""
    title, kinds = translate("outputs", "Save job as"), translate("outputs", "Jobs (*.toml)")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not name:
        return None
    return Path(name if name.lower().endswith(".toml") else f"{name}.toml")


def ask_output(parent: QWidget, suggested: Path) -> tuple[Path, bool] | None:
    """Let the person choose where the result goes; also tells whether the dialog has asked about a file of that name.

    It has not where the person left out the suffix.
    """
    known = suffixes()
    own = suggested.suffix if suggested.suffix in known else ""
    kinds = (f"{words.container(suffix)} (*{suffix})" for suffix in sorted(known, key=lambda suffix: suffix != own))
    title = translate("outputs", "Save result as")
    name, kind = QFileDialog.getSaveFileName(parent, title, str(suggested), ";;".join(kinds))
    if not name:
        return None
    path, suffix = Path(name), kind[kind.index("*") + 1 : -1]
    if path.suffix and path.suffix.lower() in known:
        return path, True
    return path.with_name(path.name + suffix), False


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged or dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _kinds() -> str:
    videos = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in VIDEO_SUFFIXES)
    return translate("outputs", "Videos ({patterns});;All files (*)").format(patterns=videos)
