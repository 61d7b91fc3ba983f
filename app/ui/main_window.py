"""The window: two pages, one open video, one job."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QThread, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app import paths, settings
from app.engine.events import Event, Finished, Progress
from app.engine.job import Job
from app.errors import ReelmendError
from app.media.frame import VideoInfo
from app.media.reader import FrameReader
from app.settings import Settings, Theme
from app.ui import help_texts, outputs
from app.ui.catalogue_loader import CatalogueLoader, Loader, load_catalogue
from app.ui.editor_page import EditorPage
from app.ui.enhancer import Action, Enhancer
from app.ui.error_dialog import show_error
from app.ui.frame_worker import FramePair, FrameWorker, OpenReader
from app.ui.icons import application_icon
from app.ui.job_worker import Runner, run_in_engine
from app.ui.memory import Memory
from app.ui.menus import Menus
from app.ui.question import ask
from app.ui.reveal import reveal
from app.ui.start_page import StartPage
from app.ui.theme import ThemeKeeper
from app.ui.wiring import any_of, connect_view

_CANCEL_AT_ONCE = 20
"""Seconds of work that are thrown away without asking."""


@dataclass(frozen=True)
class Services:
    """What the window works with; tests give others."""

    run: Runner = run_in_engine
    load_catalogue: Loader = load_catalogue
    open_reader: OpenReader = FrameReader
    settings_path: Path = field(default_factory=settings.default_path)


class MainWindow(QMainWindow):
    """Everything a person does, wired to who does it."""

    def __init__(self, theme: ThemeKeeper, known: Settings, services: Services) -> None:
        super().__init__()
        self._theme = theme
        self._memory = Memory(known, services.settings_path, self)
        self._wanted: Path | None = None
        self._info: VideoInfo | None = None
        self._output: Path | None = None
        self._may_overwrite = False
        self._frames = FrameWorker(services.open_reader, self)
        self._enhancer = Enhancer(services.run, self)
        self._loader = CatalogueLoader(services.load_catalogue, self)
        self._build()
        self._connect()
        self._frames.start()

    @property
    def is_busy(self) -> bool:
        """A job is running."""
        return self._enhancer.is_busy

    def open_file(self, path: Path) -> None:
        """Open a video; asks first if a job is running."""
        self._when_free(self.tr("Stop enhancing and open another video?"), lambda: self._open(path))

    def open_sample(self) -> None:
        """Open the clip that comes with the program."""
        self.open_file(paths.sample_clip())

    def close_file(self) -> None:
        """Back to the first page; asks first if a job is running."""
        self._when_free(self.tr("Stop enhancing and close the video?"), self._close_file)

    def enhance(self) -> None:
        """Restore the open video as chosen."""
        recipe = self.editor.controls.recipe
        if self._info is None or recipe is None or self._enhancer.is_busy:
            return
        output = self._output
        if output is None:
            # Asked again, for the name shown may have been taken since.
            output = outputs.suggested_output(self._info)
            self.editor.controls.set_output(output)
        self._enhancer.start(Job(self._info.path, output, recipe, overwrite=self._may_overwrite))

    def cancel(self) -> None:
        """Stop the job; asks first if much would be lost."""
        if self._enhancer.seconds < _CANCEL_AT_ONCE:
            self._enhancer.cancel()
        else:
            self._when_free(self.tr("Stop enhancing?"), self._update_actions)

    def choose_output(self) -> None:
        """Let the person say where the result goes."""
        if self._info is None or self._enhancer.is_busy:
            return
        chosen = outputs.ask_output(self, self._output or outputs.suggested_output(self._info))
        if chosen is not None:
            self._output, self._may_overwrite = chosen
            self.editor.controls.set_output(self._output)

    def show_in_folder(self) -> None:
        """Show the result in the system's file manager."""
        finished = self.editor.controls.result
        if finished is None:
            return
        try:
            reveal(finished.output)
        except ReelmendError as error:
            show_error(self, error)

    def load_networks(self) -> None:
        """Load the list of networks beside the window; call it once the window is painted."""
        self._loader.start(QThread.Priority.LowPriority)

    def _build(self) -> None:
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(880, 560)
        self.resize(1240, 780)
        self.restoreGeometry(QByteArray.fromBase64(self._memory.known.window_geometry.encode()))
        self.start_page, self.editor = StartPage(), EditorPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.editor)
        self.setCentralWidget(self._pages)
        self.menus = Menus(self.menuBar())
        self.menus.show_theme(self._theme.choice)
        self.editor.controls.prefer(self._memory.known.network, self._memory.known.size)
        self._show_recent()
        self._show_title()

    def _connect(self) -> None:
        self._memory.changed.connect(self._show_recent)
        self._connect_start()
        self._connect_editor()
        connect_view(self.menus, self.editor, self._frames)
        self._frames.opened.connect(self._opened)
        self._frames.shown.connect(self._shown)
        self._frames.failed.connect(self._reading_failed)
        self._loader.loaded.connect(self.editor.controls.set_networks)
        self._loader.loaded.connect(self._update_actions)
        self._loader.failed.connect(lambda error: show_error(self, error))
        self._enhancer.started.connect(self.editor.controls.start)
        self._enhancer.started.connect(self._update_actions)
        self._enhancer.stopping.connect(self.editor.controls.stopping)
        self._enhancer.happened.connect(self._happened)
        self._enhancer.succeeded.connect(self._succeeded)
        self._enhancer.failed.connect(self._failed)
        self._enhancer.cancelled.connect(self._ended)
        self._enhancer.ended.connect(self._update_actions)

    def _connect_start(self) -> None:
        menus, start = self.menus, self.start_page
        any_of(start.open_asked, menus.open.triggered, then=self._ask_source)
        any_of(start.sample_asked, menus.sample.triggered, then=self.open_sample)
        any_of(start.recent_asked, menus.recent_asked, then=self.open_file)
        menus.quit.triggered.connect(self.close)
        menus.theme_asked.connect(self._choose_theme)
        menus.about.triggered.connect(lambda: help_texts.show_about(self))
        menus.shortcuts.triggered.connect(lambda: help_texts.show_shortcuts(self))

    def _connect_editor(self) -> None:
        menus, controls = self.menus, self.editor.controls
        any_of(self.editor.leave_asked, menus.close.triggered, then=self.close_file)
        any_of(controls.enhance_asked, menus.enhance.triggered, then=self.enhance)
        any_of(controls.cancel_asked, menus.cancel.triggered, then=self.cancel)
        any_of(controls.output_asked, menus.save_as.triggered, then=self.choose_output)
        any_of(controls.folder_asked, menus.show_in_folder.triggered, then=self.show_in_folder)
        controls.choice_changed.connect(self._remember_choice)

    def _ask_source(self) -> None:
        recent = self._memory.recent
        chosen = outputs.ask_source(self, recent[0].parent if recent else Path.home())
        if chosen is not None:
            self.open_file(chosen)

    def _when_free(self, question: str, action: Action) -> None:
        if not self._enhancer.is_busy:
            action()
            return
        explanation = self.tr("What has been done so far would be lost.")
        answers = (self.tr("Stop"), self.tr("Keep working"))
        ask(self, question, explanation, answers, lambda: self._enhancer.cancel(action))

    def _open(self, path: Path) -> None:
        self._wanted = path
        self._frames.open(path)

    def _opened(self, info: VideoInfo) -> None:
        if info.path != self._wanted:
            return
        self._info, self._output, self._may_overwrite = info, None, False
        self._pages.setCurrentWidget(self.editor)
        self.editor.set_source(info, outputs.suggested_output(info))
        if info.path != paths.sample_clip():
            self._memory.keep(self._memory.known.with_recent(info.path))
        self._show_title()
        self._update_actions()

    def _shown(self, pair: FramePair) -> None:
        if self._info is not None:
            self.editor.show_frame(pair)
            self._update_actions()

    def _reading_failed(self, path: Path, error: ReelmendError) -> None:
        if path == self._wanted:
            if not path.exists():
                self._memory.keep(self._memory.known.without_recent(path))
            if self._info is None or self._info.path != path:
                self._close_file()
        show_error(self, error)

    def _close_file(self) -> None:
        self._wanted = self._info = self._output = None
        self._frames.close()
        self.editor.clear()
        self._pages.setCurrentWidget(self.start_page)
        self._show_title()
        self._update_actions()

    def _happened(self, event: Event) -> None:
        self.editor.controls.show_event(event)
        if isinstance(event, Progress) and event.frames_total:
            self._show_title(f"{int(100 * event.frames_done / event.frames_total)} %")

    def _succeeded(self, finished: Finished) -> None:
        self._output, self._may_overwrite = None, False
        self.editor.controls.finish(finished)
        self._frames.compare(finished.output)
        self._ended()

    def _failed(self, error: ReelmendError) -> None:
        self._ended()
        show_error(self, error)

    def _ended(self) -> None:
        self.editor.controls.stop()
        if self._info is not None and self._output is None:
            self.editor.controls.set_output(outputs.suggested_output(self._info))
        self._show_title()

    def _update_actions(self) -> None:
        self.menus.update_state(
            has_video=self._info is not None,
            is_running=self._enhancer.is_busy,
            has_result=self.editor.controls.result is not None,
            is_comparing=self.editor.view.is_comparing,
        )

    def _choose_theme(self, theme: Theme) -> None:
        self._theme.choose(theme)
        self._memory.keep(replace(self._memory.known, theme=theme))

    def _remember_choice(self, network: str, size: str) -> None:
        self._memory.keep(replace(self._memory.known, network=network, size=size))

    def _show_recent(self) -> None:
        self.start_page.show_recent(self._memory.recent)
        self.menus.show_recent(self._memory.recent)

    def _show_title(self, prefix: str = "") -> None:
        name = self._info.path.name if self._info else ""
        self.setWindowTitle(" – ".join(part for part in (prefix, name, "Reelmend") if part))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if outputs.dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.start_page.show_hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()
        self.start_page.show_hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.show_hover(False)
        path = outputs.dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._enhancer.is_busy:
            event.ignore()
            self._when_free(self.tr("Stop enhancing and close Reelmend?"), lambda: QTimer.singleShot(0, self.close))
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._memory.keep(replace(self._memory.known, window_geometry=geometry))
        self.hide()
        self._frames.stop()
        self._loader.wait()
        event.accept()
