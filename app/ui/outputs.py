"""Which file is read and which is written."""

import os
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app import paths
from app.media.frame import VideoInfo
from app.media.naming import VIDEO_SUFFIXES, default_output

translate = QCoreApplication.translate

_RESULT_SUFFIXES = (".mp4", ".mkv")


def suggested_output(info: VideoInfo, taken: Collection[Path]) -> Path:
    """Beside the source; in the person's folder of videos if the source is the sample or its folder is read-only.

    None of ``taken``, which other jobs will need.
    """
    folder = info.path.parent
    if info.path == paths.sample_clip() or not os.access(folder, os.W_OK):
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
        if not folder.is_dir():
            folder = Path.home()
    return default_output(replace(info, path=folder / info.path.name), taken)


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


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged or dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _kinds() -> str:
    videos = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in VIDEO_SUFFIXES)
    return translate("outputs", "Videos ({patterns});;All files (*)").format(patterns=videos)
