"""What is opened: videos, jobs and checkpoints, chosen, dropped, or from the list of recent files."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import paths
from app.engine.job import Job
from app.engine.job_queue import Entry
from app.errors import ReelmendError
from app.ui import outputs
from app.ui.desk import Desk
from app.ui.job_desk import JobDesk
from app.ui.job_files import SUFFIX, JobFiles
from app.ui.memory import Memory
from app.ui.models.desk import CHECKPOINTS, ModelsDesk
from app.ui.queue_desk import QueueDesk
from app.ui.video_desk import VideoDesk, Wanted


class OpeningDesk(Desk):
    """Every way into the window.

    Args:
        memory: remembers the files opened last.
        video: the open video.
        jobs: know whether something must end first.
        queue: takes several videos.
        models: take checkpoints, and get the networks that a job needs.
        window: over which dialogs are shown.
    """

    queue_asked = Signal()
    """The queue's page shall be shown."""

    def __init__(
        self,
        memory: Memory,
        video: VideoDesk,
        jobs: JobDesk,
        queue: QueueDesk,
        models: ModelsDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._memory = memory
        self._video = video
        self._jobs = jobs
        self._queue = queue
        self._models = models
        self._files = JobFiles(window)
        self._files.opened.connect(self._open_job)
        self._files.failed.connect(self._fail)
        video.opened.connect(self._remember)
        video.failed.connect(self._reading_failed)
        queue.edit_asked.connect(self._edit)

    def take(self, files: Sequence[Path]) -> None:
        """Take what was dropped: a video or a job is opened, several go into the queue, checkpoints become networks."""
        if files and all(file.suffix.lower() in CHECKPOINTS for file in files):
            self._models.take_in(files)
        elif len(files) == 1 and files[0].suffix.lower() == SUFFIX:
            self._files.open(files[0])
        elif len(files) == 1 and not self._queue.page.isVisible() and not files[0].is_dir():
            self.open_file(files[0])
        else:
            self.add_to_queue(files)

    def open(self, wanted: Wanted) -> None:
        """Open a video; asks first if a job is running."""
        question = self.tr("Stop enhancing and open another video?")
        self._jobs.when_free(question, partial(self._video.open, wanted))

    def open_file(self, path: Path) -> None:
        """Open a video as it is."""
        self.open(Wanted(path))

    def open_sample(self) -> None:
        """Open the clip that comes with the program."""
        self.open_file(paths.sample_clip())

    def close_file(self) -> None:
        """Let go of the open video; asks first if a job is running."""
        self._jobs.when_free(self.tr("Stop enhancing and close the video?"), self._video.close)

    def add_to_queue(self, files: Sequence[Path]) -> None:
        """Put videos, and those in folders, into the queue."""
        self.queue_asked.emit()
        self._queue.add(files)

    def ask_video(self) -> None:
        """Let the person choose a video to open."""
        chosen = outputs.ask_source(self._window, self._last_folder)
        if chosen is not None:
            self.open_file(chosen)

    def ask_videos(self) -> None:
        """Let the person choose videos for the queue."""
        chosen = outputs.ask_sources(self._window, self._last_folder)
        if chosen:
            self.add_to_queue(chosen)

    def ask_job(self) -> None:
        """Let the person choose a job to open."""
        self._files.ask(self._last_folder)

    def save_job(self) -> None:
        """Let the person choose where what is decided about the open video is saved."""
        if self._video.job is not None:
            self._files.save(self._video.job)

    def end(self) -> None:
        """The window is closed."""
        self._files.stop()

    @property
    def _last_folder(self) -> Path:
        recent = self._memory.recent
        return recent[0].parent if recent else Path.home()

    def _open_job(self, job: Job) -> None:
        """Open the video of a job file, once the networks that the job needs are here."""
        self._models.missing.need(job.recipe, partial(self.open, Wanted(job.source, given=job)))

    def _edit(self, entry: Entry) -> None:
        """Open the video of an entry of the queue in the same way, to change what is done to it."""
        self._models.missing.need(entry.job.recipe, partial(self.open, Wanted(entry.job.source, entry.job, entry)))

    def _remember(self, path: Path) -> None:
        if path != paths.sample_clip():
            self._memory.keep(self._memory.known.with_recent(path))

    def _reading_failed(self, path: Path, error: ReelmendError) -> None:
        if not path.exists():
            self._memory.keep(self._memory.known.without_recent(path))
        self._fail(error)
