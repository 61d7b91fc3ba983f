"""Videos that become jobs for the queue."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.engine.job import Job, Recipe
from app.errors import NothingToDo, ReelmendError
from app.media.frame import VideoInfo
from app.media.inspect import inspect
from app.media.naming import each_once, videos_in
from app.ui import outputs
from app.ui.catalogue_loader import NetworkChoice
from app.ui.recipe.format import Format
from app.ui.recipe.idle import is_idle
from app.ui.recipe.situation import Situation

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Added:
    """What came of some files and folders."""

    jobs: tuple[Job, ...]
    refused: tuple[ReelmendError, ...]
    """Why some are no jobs."""


def jobs_for(
    paths: Sequence[Path],
    recipe_for: Callable[[VideoInfo], Recipe],
    wanted: Format,
    taken: Collection[Path],
    networks: tuple[NetworkChoice, ...] = (),
) -> Added:
    """Jobs for videos and for those in folders; blocking.

    Args:
        paths: files and folders.
        recipe_for: what is done to a video.
        wanted: what the results shall be.
        taken: names of results that others will need.
        networks: those at hand.
    """
    jobs: list[Job] = []
    videos: list[Path] = []
    refused: list[ReelmendError] = []
    for path in paths:
        try:
            videos += videos_in([path])
        except ReelmendError as error:
            refused.append(error)
    for video in each_once(videos):
        try:
            info = inspect(video)
            output = outputs.suggested_output(info, {*taken, *(job.output for job in jobs)}, wanted)
            job = Job(video, output, recipe_for(info), encoding=wanted.encoding)
            if is_idle(job, Situation(networks, info)):
                raise _nothing_to_do(video)
            jobs.append(job)
        except ReelmendError as error:
            refused.append(error)
    return Added(tuple(jobs), tuple(refused))


def _nothing_to_do(video: Path) -> NothingToDo:
    said = translate("queue", "{name} was left out: nothing is chosen that would change it.").format(name=video.name)
    return NothingToDo(said, translate("queue", "Open it, and choose what you would like to do with it."))
