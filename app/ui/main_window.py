"""The window: its pages, one open video, one job or one queue at work."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.engine.events import Event, Finished, Progress
from app.engine.job import Job
from app.engine.unfinished import Unfinished
from app.settings import Settings
from app.ui import wiring
from app.ui.catalogue_loader import CatalogueLoader
from app.ui.desktop.desk import DesktopDesk
from app.ui.draft import Draft
from app.ui.drop_window import DropWindow
from app.ui.editor_page import EditorPage
from app.ui.error_dialog import show_error
from app.ui.guide_desk import GuideDesk
from app.ui.icons import application_icon
from app.ui.idle_job import ask_if_idle
from app.ui.job_desk import JobDesk
from app.ui.language_desk import LanguageDesk
from app.ui.memory import Memory
from app.ui.menus import Menus, State
from app.ui.models.desk import ModelsDesk
from app.ui.models.network import Network
from app.ui.opening_desk import OpeningDesk
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
    def known(self) -> Settings:
        """The settings of now."""
        return self._memory.known

    @property
    def is_busy(self) -> bool:
        """A job or the queue is being done."""
        return self.jobs.enhancer.is_busy or self.queue.run.is_busy

    def enhance(self) -> None:
        """Restore the open video as chosen."""
        job = self.video.job
        if job is not None:
            begin = partial(self.models.missing.need, job.recipe, partial(self._begin, job))
            ask_if_idle(self, job, self.editor.controls.chooser.at, begin)

    def resume(self, unfinished: Unfinished) -> None:
        """Go on with an unfinished job."""
        if not self.is_busy:
            job = unfinished.job
            begin = partial(self._begin, job, unfinished.frames_done)
            self.models.missing.need(job.recipe, partial(self.opening.open, Wanted(job.source, given=job, then=begin)))

    def queue_video(self) -> None:
        """Put the open video into the queue, or what was changed of an entry back there."""
        job, draft = self.video.job, self.video.draft
        if job is not None and draft is not None and not self.jobs.enhancer.is_busy:
            ask_if_idle(self, job, self.editor.controls.chooser.at, partial(self._put_into_queue, job, draft))

    def start_queue(self) -> None:
        """Do what waits in the queue."""
        self.models.missing.need_for_some(self.queue.waiting, self._begin_queue)

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages."""
        self.pages.setCurrentWidget(page)
        self.refresh()

    def leave_page(self) -> None:
        """Back from a page that lies over the video or the start."""
        self.show_page(self.editor if self.video.draft else self.start_page)

    def use_network(self, network: Network) -> None:
        """Let a network do what is chosen for videos from now on, once the list has it: it may have just come."""
        self.loader.when_loaded(partial(self.editor.controls.chooser.use_network, network.id))
        self.leave_page()

    def show_receipt(self) -> None:
        """Show what was checked of the result."""
        result = self.editor.controls.result
        if result is not None:
            self.receipts.show(result.receipt)

    def cancel(self) -> None:
        """Stop what is being done; asks first if much would be lost."""
        if self.queue.run.is_busy:
            self.queue.stop()
        else:
            self.jobs.cancel()

    def toggle_pause(self) -> None:
        """Hold what is being done, or go on with it."""
        work = self.queue.run if self.queue.run.is_busy else self.jobs.enhancer
        work.pause(not work.is_paused)

    def load_networks(self) -> None:
        """Load the list of networks beside the window; call it once the window is painted."""
        self.loader.load()

    def look_for_work(self) -> None:
        """Look beside the window for unfinished jobs and for what is in the queue."""
        self.jobs.unfinished.refresh()
        self.queue.refresh()

    def refresh(self) -> None:
        """Offer only what can be done now."""
        enhancer, queue_run, controls = self.jobs.enhancer, self.queue.run, self.editor.controls
        self.menus.update_state(
            State(
                shows_video=self.video.draft is not None and self.pages.currentWidget() is self.editor,
                has_job=enhancer.is_busy,
                can_watch=enhancer.is_busy and enhancer.can_watch,
                is_running=self.is_busy,
                is_paused=enhancer.is_paused or queue_run.is_paused,
                is_refused=bool(controls.refusal),
                has_result=controls.result is not None,
            )
        )
        controls.set_may_begin(not self.is_busy)
        self.previews.set_may_begin(not self.is_busy)
        self.recipe.set_may_measure(not self.is_busy and not self.previews.is_at_work)
        self.start_page.unfinished.set_may_resume(not self.is_busy)
        self.queue.set_may_start(not enhancer.is_busy)
        self.timeline.set_busy(self.is_busy)
        self.timeline.set_previewing(self.previews.is_at_work)

    def refresh_work(self) -> None:
        """The queue or the unfinished jobs are others now."""
        for page in (self.start_page, self.editor):
            page.show_queue(self.queue.unfinished)
        self.video.refresh_output()
        self._show_unfinished()
        self.refresh()

    def close_later(self) -> None:
        """Close the window when what happens now is over."""
        self.language.end()
        QTimer.singleShot(0, self.close)

    def _build(self) -> None:
        services, memory = self._services, self._memory
        self.setWindowIcon(application_icon())
        self.setMinimumSize(940, 510)
        self.resize(1240, 780)
        self.restoreGeometry(QByteArray.fromBase64(memory.known.window_geometry.encode()))
        self.menus = Menus(self.menuBar())
        self.menus.show_theme(self._theme.choice)
        self.start_page, self.editor = StartPage(), EditorPage()
        controls = self.editor.controls
        self.loader = CatalogueLoader(services.load_catalogue, self)
        self.jobs = JobDesk(services, controls, self)
        self.updates = UpdateDesk(services.look_for_update, self)
        self.settings = SettingsDesk(services.list_devices, memory, self._theme, self)
        as_set = self.settings.as_set
        self.queue = QueueDesk(services, self.menus.queue, controls, self._taken, as_set, self)
        self.receipts = ReceiptsDesk(services.find_receipt, self)
        self.desktop = DesktopDesk(services.notify, services.show_share, self.jobs.enhancer, self.queue, self)
        self.video = VideoDesk(services.open_reader, self.editor, self._taken, as_set, self)
        self.recipe = RecipeDesk(services, controls, self.video, self)
        self.previews = PreviewDesk(services.render_preview, self.editor, self.video, self.menus.preview, self)
        self.timeline = TimelineDesk(self.editor.timeline, self.video, self.menus.range, services.find_cuts, self)
        self.models = ModelsDesk(services.shelf, memory, lambda: self.is_busy, lambda: controls.chooser.titles, self)
        self.language = LanguageDesk(memory, lambda: self.is_busy or bool(self.models.downloads.arriving), self)
        self.opening = OpeningDesk(memory, self.video, self.jobs, self.queue, self.models, self)
        self.pages = QStackedWidget()
        """The same ones in the same order in every window."""
        for page in (self.start_page, self.editor, self.queue.page, self.models.page, self.settings.page):
            self.pages.addWidget(page)
        self.setCentralWidget(self.pages)
        self.guide = GuideDesk(self.start_page, self.editor, memory, self)
        self._show_recent()
        self._show_title()

    def _connect(self) -> None:
        wiring.connect_start(self)
        wiring.connect_editor(self)
        wiring.connect_queue(self)
        wiring.connect_jobs(self)
        wiring.connect_models(self)
        wiring.connect_settings(self)
        wiring.connect_view(self.menus, self.editor, self.video.frames)
        self._memory.changed.connect(self._show_recent)
        self._memory.changed.connect(lambda known: self.menus.show_theme(known.theme))
        self._memory.changed.connect(self.recipe.refresh)
        self.recipe.judged.connect(self.refresh)
        self.loader.failed.connect(lambda error: show_error(self, error))
        self.video.opened.connect(self._opened)
        self.video.closed.connect(self._closed)
        self.video.changed.connect(self.refresh)
        enhancer = self.jobs.enhancer
        enhancer.happened.connect(self._happened)
        enhancer.succeeded.connect(self._succeeded)
        enhancer.ended.connect(self._ended)

    def _opened(self) -> None:
        self._show_title()
        self.show_page(self.editor)
        self._show_unfinished()

    def _closed(self) -> None:
        self._show_title()
        self.show_page(self.start_page)

    def _taken(self) -> set[Path]:
        """Names of results that the queue or an unfinished job will need."""
        return self.queue.outputs | self.jobs.unfinished.outputs

    def _begin(self, job: Job, frames_kept: int = 0) -> None:
        if not self.is_busy:
            self.leave_page()
            self.editor.controls.set_output(job.output)
            self.jobs.enhancer.start(job, frames_kept)

    def _put_into_queue(self, job: Job, draft: Draft) -> None:
        if draft.entry is None:
            self.queue.add_job(job)
            self.video.use_output()
        else:
            self.queue.save(draft.entry, job)
            self.video.close()
            self.show_page(self.queue.page)

    def _begin_queue(self) -> None:
        self.show_page(self.queue.page)
        self.queue.start()

    def _happened(self, event: Event) -> None:
        if isinstance(event, Progress) and event.frames_total:
            self._show_title(f"{int(100 * event.frames_done / event.frames_total)} %")

    def _succeeded(self, finished: Finished) -> None:
        self.editor.controls.finish(finished)
        if self.jobs.enhancer.job is not None:
            self.previews.show_result(self.jobs.enhancer.job)
        QApplication.alert(self)

    def _ended(self) -> None:
        self.editor.controls.stop()
        self.video.use_output()
        self._show_title()
        self.refresh()

    def _show_unfinished(self) -> None:
        """Offer what can be gone on with, except what the queue goes on with."""
        jobs = self.jobs.unfinished.outside(self.queue.outputs)
        self.start_page.unfinished.show_jobs(jobs)
        here = [job for job in jobs if isinstance(job, Unfinished) and job.job.source == self.video.path]
        self.editor.controls.unfinished.show_jobs(here)

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
            asking(self.close_later)
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._memory.change(window_geometry=geometry)
        self.hide()
        for desk in (
            *(self.previews, self.video, self.timeline, self.loader, self.opening, self.jobs),
            *(self.queue, self.receipts, self.recipe, self.models, self.settings, self.updates, self.language),
        ):
            desk.end()
        event.accept()
