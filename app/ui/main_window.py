"""The window: three pages, one open video, one job or one queue at work."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app import paths
from app.engine.events import Event, Finished, Progress
from app.engine.job import Job, Recipe, Stage
from app.engine.unfinished import Unfinished
from app.errors import ReelmendError
from app.settings import Settings, Theme
from app.ui import help_texts, outputs
from app.ui.catalogue_loader import CatalogueLoader
from app.ui.desktop.desk import DesktopDesk
from app.ui.drop_window import DropWindow
from app.ui.editor_page import EditorPage
from app.ui.error_dialog import show_error
from app.ui.guide_desk import GuideDesk
from app.ui.icons import application_icon
from app.ui.job_desk import JobDesk
from app.ui.job_files import SUFFIX, JobFiles
from app.ui.memory import Memory
from app.ui.menus import Menus, State
from app.ui.models.desk import CHECKPOINTS, ModelsDesk
from app.ui.models.network import Network
from app.ui.preview.desk import PreviewDesk
from app.ui.queue_desk import QueueDesk
from app.ui.receipts.desk import ReceiptsDesk
from app.ui.recipe.desk import RecipeDesk
from app.ui.services import Services
from app.ui.settings.desk import SettingsDesk
from app.ui.start_page import StartPage
from app.ui.theme import ThemeKeeper
from app.ui.timeline.desk import TimelineDesk
from app.ui.update_desk import UpdateDesk
from app.ui.video_desk import VideoDesk, Wanted
from app.ui.wiring import any_of, connect_view


class MainWindow(DropWindow):
    """Everything a person does, wired to who does it."""

    def __init__(self, theme: ThemeKeeper, known: Settings, services: Services) -> None:
        super().__init__()
        self._theme = theme
        self._services = services
        self._memory = Memory(known, services.settings_path, self)
        self._build()
        self._connect()

    @property
    def is_busy(self) -> bool:
        """A job or the queue is being done."""
        return self.jobs.enhancer.is_busy or self.queue.run.is_busy

    def take(self, files: Sequence[Path]) -> None:
        """Take what was dropped: a video or a job is opened, several go into the queue, checkpoints become networks."""
        in_queue = self._pages.currentWidget() is self.queue.page
        if files and all(file.suffix.lower() in CHECKPOINTS for file in files):
            self.models.take_in(files)
        elif len(files) == 1 and files[0].suffix.lower() == SUFFIX:
            self._files.open(files[0])
        elif len(files) == 1 and not in_queue and not files[0].is_dir():
            self.open_file(files[0])
        else:
            self.add_to_queue(files)

    def open_file(self, path: Path) -> None:
        """Open a video; asks first if a job is running."""
        self._open(Wanted(path))

    def open_sample(self) -> None:
        """Open the clip that comes with the program."""
        self.open_file(paths.sample_clip())

    def close_file(self) -> None:
        """Back to the first page; asks first if a job is running."""
        self.jobs.when_free(self.tr("Stop enhancing and close the video?"), self.video.close)

    def enhance(self) -> None:
        """Restore the open video as chosen."""
        if self.video.job is not None:
            self._begin(self.video.job)

    def resume(self, unfinished: Unfinished) -> None:
        """Go on with an unfinished job."""
        if not self.is_busy:
            begin = partial(self._begin, unfinished.job, unfinished.frames_done)
            self._open(Wanted(unfinished.job.source, given=unfinished.job, then=begin))

    def queue_video(self) -> None:
        """Put the open video into the queue, or what was changed of an entry back there."""
        job, draft = self.video.job, self.video.draft
        if job is None or draft is None or self.jobs.enhancer.is_busy:
            return
        if draft.entry is None:
            self.queue.add_job(job)
            self.video.use_output()
        else:
            self.queue.save(draft.entry, job)
            self.video.close()
            self.show_queue()

    def add_to_queue(self, files: Sequence[Path]) -> None:
        """Put videos, and those in folders, into the queue."""
        self.show_queue()
        self.queue.add(files)

    def show_queue(self) -> None:
        """Show the queue's page."""
        self._show_page(self.queue.page)

    def cancel(self) -> None:
        """Stop what is being done; asks first if much would be lost."""
        if self.queue.run.is_busy:
            self.queue.stop()
        else:
            self.jobs.cancel()

    def load_networks(self) -> None:
        """Load the list of networks beside the window; call it once the window is painted."""
        self._loader.load()

    def look_for_work(self) -> None:
        """Look beside the window for unfinished jobs and for what is in the queue."""
        self.jobs.unfinished.refresh()
        self.queue.refresh()

    def _build(self) -> None:
        self.setWindowIcon(application_icon())
        self.setMinimumSize(880, 500)
        self.resize(1240, 780)
        self.restoreGeometry(QByteArray.fromBase64(self._memory.known.window_geometry.encode()))
        self.menus = Menus(self.menuBar())
        self.menus.show_theme(self._theme.choice)
        self.start_page, self.editor = StartPage(), EditorPage()
        self._loader = CatalogueLoader(self._services.load_catalogue, self)
        self._files = JobFiles(self)
        self.jobs = JobDesk(self._services, self.editor.controls, self)
        self.updates = UpdateDesk(self._services.look_for_update, self)
        self.settings = SettingsDesk(self._services.list_devices, self._memory, self._theme, self)
        as_set = self.settings.as_set
        self.queue = QueueDesk(self._services, self.menus.queue, self.editor.controls, self._taken, as_set, self)
        self.receipts = ReceiptsDesk(self._services.find_receipt, self)
        services = self._services
        self.desktop = DesktopDesk(services.notify, services.show_share, self.jobs.enhancer, self.queue, self)
        self.video = VideoDesk(self._services.open_reader, self.editor, self._taken, as_set, self)
        self.recipe = RecipeDesk(self._services, self.editor.controls, self.video, self)
        self.previews = PreviewDesk(self._services.render_preview, self.editor, self.video, self.menus.preview, self)
        find_cuts = self._services.find_cuts
        self.timeline = TimelineDesk(self.editor.timeline, self.video, self.menus.range, find_cuts, self)
        self.models = ModelsDesk(self._services.shelf, self._memory, lambda: self.is_busy, self)
        self._pages = QStackedWidget()
        for page in (self.start_page, self.editor, self.queue.page, self.models.page, self.settings.page):
            self._pages.addWidget(page)
        self.setCentralWidget(self._pages)
        self.guide = GuideDesk(self.start_page, self.editor, self._memory, self)
        self._show_recent()
        self._show_title()

    def _connect(self) -> None:
        self._connect_start()
        self._connect_editor()
        self._connect_queue()
        self._connect_jobs()
        self._connect_models()
        self._connect_settings()
        connect_view(self.menus, self.editor, self.video.frames)
        self._memory.changed.connect(self._show_recent)
        self._loader.loaded.connect(self.editor.controls.chooser.set_networks)
        self._loader.loaded.connect(self.queue.use_networks)
        self._loader.loaded.connect(self._update)
        self._loader.failed.connect(self._fail)
        self._files.opened.connect(self._open_job)
        self._files.failed.connect(self._fail)

    def _connect_start(self) -> None:
        menus, start = self.menus, self.start_page
        self.hovered.connect(start.show_hover)
        self.dropped.connect(self.take)
        any_of(start.open_asked, menus.open.triggered, then=self._ask_source)
        any_of(start.sample_asked, menus.sample.triggered, then=self.open_sample)
        any_of(start.recent_asked, menus.recent_asked, then=self.open_file)
        menus.open_job.triggered.connect(lambda: self._files.ask(self._last_folder()))
        menus.quit.triggered.connect(self.close)
        menus.theme_asked.connect(self._choose_theme)
        menus.guide.triggered.connect(self.guide.guide.begin)
        menus.about.triggered.connect(lambda: help_texts.show_about(self))
        menus.updates.triggered.connect(self.updates.look_now)
        menus.shortcuts.triggered.connect(lambda: help_texts.show_shortcuts(self))

    def _connect_editor(self) -> None:
        menus, controls, video = self.menus, self.editor.controls, self.video
        any_of(self.editor.leave_asked, menus.close.triggered, then=self.close_file)
        any_of(controls.enhance_asked, menus.enhance.triggered, then=self.enhance)
        any_of(controls.queue_asked, menus.add_to_queue.triggered, then=self.queue_video)
        any_of(controls.cancel_asked, menus.cancel.triggered, then=self.cancel)
        any_of(controls.pause_asked, menus.pause.triggered, then=self._toggle_pause)
        any_of(controls.watch_asked, menus.watch.triggered, then=self.jobs.watch)
        any_of(controls.output_asked, menus.save_as.triggered, then=video.choose_output)
        any_of(controls.folder_asked, menus.show_in_folder.triggered, then=self.jobs.show_in_folder)
        any_of(controls.result_card.receipt_asked, menus.receipt.triggered, then=self._show_receipt)
        controls.result_card.play_asked.connect(self.jobs.play)
        any_of(menus.next_frame.triggered, menus.previous_frame.triggered, then=self.previews.player.pause)
        menus.save_job.triggered.connect(self._save_job)
        video.opened.connect(self._opened)
        video.closed.connect(self._closed)
        video.changed.connect(self._update)
        video.failed.connect(self._reading_failed)

    def _connect_queue(self) -> None:
        queue, page = self.queue, self.queue.page
        asked = (self.menus.queue.show_page.triggered, self.start_page.queue_asked, self.editor.queue_asked)
        any_of(*asked, then=self.show_queue)
        any_of(self.menus.queue.add_videos.triggered, page.add_asked, then=self._ask_sources)
        page.leave_asked.connect(self._leave)
        queue.edit_asked.connect(lambda entry: self._open(Wanted(entry.job.source, entry.job, entry)))
        self.menus.queue.receipt.triggered.connect(lambda: self.receipts.show_of(page.selected[0]))
        queue.close_asked.connect(self._close_later)
        queue.changed.connect(self._work_changed)
        queue.run.paused.connect(self._update)
        queue.run.ended.connect(self.jobs.unfinished.refresh)
        queue.run.ended.connect(lambda: QApplication.alert(self))

    def _connect_jobs(self) -> None:
        enhancer = self.jobs.enhancer
        any_of(enhancer.started, enhancer.paused, then=self._update)
        any_of(enhancer.started, self.queue.run.started, then=self.previews.give_way)
        any_of(self.previews.renderer.changed, self.previews.player.played, then=self._update)
        enhancer.happened.connect(self._happened)
        enhancer.succeeded.connect(self._succeeded)
        enhancer.failed.connect(self.receipts.show_failure)
        enhancer.ended.connect(self._ended)
        self.jobs.unfinished.changed.connect(self._work_changed)
        for shown in (self.start_page.unfinished, self.editor.controls.unfinished):
            self.jobs.offer(shown)
            shown.resume_asked.connect(self.resume)

    def _connect_models(self) -> None:
        models = self.models
        asked = (self.menus.models.triggered, self.start_page.models_asked, models.page_asked)
        any_of(*asked, then=lambda: self._show_page(models.page))
        models.page.leave_asked.connect(self._leave)
        models.changed.connect(self.load_networks)
        models.use_asked.connect(self._use_network)
        self.editor.controls.chooser.network_wanted.connect(models.want)

    def _connect_settings(self) -> None:
        settings = self.settings
        asked = (self.menus.settings.triggered, self.start_page.settings_asked)
        any_of(*asked, then=lambda: self._show_page(settings.page))
        settings.page.leave_asked.connect(self._leave)
        settings.folders_changed.connect(self.load_networks)
        self._loader.loaded.connect(settings.look_for_devices)
        self._memory.changed.connect(lambda known: self.menus.show_theme(known.theme))

    def _ask_source(self) -> None:
        chosen = outputs.ask_source(self, self._last_folder())
        if chosen is not None:
            self.open_file(chosen)

    def _ask_sources(self) -> None:
        chosen = outputs.ask_sources(self, self._last_folder())
        if chosen:
            self.add_to_queue(chosen)

    def _last_folder(self) -> Path:
        recent = self._memory.recent
        return recent[0].parent if recent else Path.home()

    def _open(self, wanted: Wanted) -> None:
        question = self.tr("Stop enhancing and open another video?")
        self.jobs.when_free(question, partial(self.video.open, wanted))

    def _open_job(self, job: Job) -> None:
        """Open the video of a job file, once the networks that the job needs are here."""
        needed = [stage.model for stage in job.recipe.networks]
        self.models.need(needed, partial(self._open, Wanted(job.source, given=job)))

    def _use_network(self, network: Network) -> None:
        """Let a network do what is chosen for videos from now on."""
        self.editor.controls.chooser.use(Recipe((Stage(network.id),)))
        self._leave()

    def _leave(self) -> None:
        """Back from a page that lies over the video or the start."""
        self._show_page(self.editor if self.video.draft else self.start_page)

    def _opened(self, path: Path) -> None:
        if path != paths.sample_clip():
            self._memory.keep(self._memory.known.with_recent(path))
        self._show_title()
        self._show_page(self.editor)
        self._show_unfinished()

    def _closed(self) -> None:
        self._show_title()
        self._show_page(self.start_page)

    def _reading_failed(self, path: Path, error: ReelmendError) -> None:
        if not path.exists():
            self._memory.keep(self._memory.known.without_recent(path))
        self._fail(error)

    def _taken(self) -> set[Path]:
        """Names of results that the queue or an unfinished job will need."""
        return self.queue.outputs | self.jobs.unfinished.outputs

    def _show_receipt(self) -> None:
        result = self.editor.controls.result
        if result is not None:
            self.receipts.show(result.receipt)

    def _save_job(self) -> None:
        if self.video.job is not None:
            self._files.save(self.video.job)

    def _happened(self, event: Event) -> None:
        if isinstance(event, Progress) and event.frames_total:
            self._show_title(f"{int(100 * event.frames_done / event.frames_total)} %")

    def _succeeded(self, finished: Finished) -> None:
        self.editor.controls.finish(finished)
        if self.jobs.enhancer.job is not None:
            self.previews.show_result(self.jobs.enhancer.job)
        QApplication.alert(self)

    def _begin(self, job: Job, frames_kept: int = 0) -> None:
        if not self.is_busy:
            self.editor.controls.set_output(job.output)
            self.jobs.enhancer.start(job, frames_kept)

    def _ended(self) -> None:
        self.editor.controls.stop()
        self.video.use_output()
        self._show_title()
        self._update()

    def _toggle_pause(self) -> None:
        work = self.queue.run if self.queue.run.is_busy else self.jobs.enhancer
        work.pause(not work.is_paused)

    def _work_changed(self) -> None:
        """The queue or the unfinished jobs are others now."""
        for page in (self.start_page, self.editor):
            page.show_queue(self.queue.unfinished)
        self.video.refresh_output()
        self._show_unfinished()
        self._update()

    def _show_unfinished(self) -> None:
        """Offer what can be gone on with, except what the queue goes on with."""
        jobs = self.jobs.unfinished.outside(self.queue.outputs)
        self.start_page.unfinished.show_jobs(jobs)
        here = [job for job in jobs if isinstance(job, Unfinished) and job.job.source == self.video.path]
        self.editor.controls.unfinished.show_jobs(here)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._update()

    def _update(self) -> None:
        """Offer only what can be done now."""
        enhancer, queue_run, controls = self.jobs.enhancer, self.queue.run, self.editor.controls
        self.menus.update_state(
            State(
                shows_video=self.video.draft is not None and self._pages.currentWidget() is self.editor,
                has_job=enhancer.is_busy,
                is_running=self.is_busy,
                is_paused=enhancer.is_paused or queue_run.is_paused,
                has_result=controls.result is not None,
            )
        )
        controls.set_may_begin(not self.is_busy)
        self.previews.set_may_begin(not self.is_busy)
        self.recipe.set_may_measure(not self.is_busy and not self.previews.is_at_work)
        self.start_page.unfinished.set_may_resume(not self.is_busy)
        self.queue.set_may_start(not enhancer.is_busy)
        self.timeline.set_busy(self.is_busy)

    def _fail(self, error: ReelmendError) -> None:
        show_error(self, error)

    def _choose_theme(self, theme: Theme) -> None:
        self._theme.choose(theme)
        self._memory.keep(replace(self._memory.known, theme=theme))

    def _show_recent(self) -> None:
        self.start_page.show_recent(self._memory.recent)
        self.menus.show_recent(self._memory.recent)

    def _show_title(self, prefix: str = "") -> None:
        name = self.video.path.name if self.video.path else ""
        self.setWindowTitle(" – ".join(part for part in (prefix, name, "Reelmend") if part))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_busy:
            event.ignore()
            asking = self.jobs.before_closing if self.jobs.enhancer.is_busy else self.queue.stop
            asking(self._close_later)
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._memory.keep(replace(self._memory.known, window_geometry=geometry))
        self.hide()
        self.previews.end()
        self.video.frames.stop()
        self.timeline.end()
        self._loader.end()
        self._files.stop()
        self.jobs.end()
        self.queue.end()
        self.receipts.end()
        self.recipe.end()
        self.models.end()
        self.settings.end()
        self.updates.end()
        event.accept()

    def _close_later(self) -> None:
        QTimer.singleShot(0, self.close)
