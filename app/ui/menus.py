"""Every action, in the menu bar and on the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app import updates
from app.settings import Theme
from app.ui.menu_entry import add_entry
from app.ui.preview.menu import PreviewMenu
from app.ui.queue_menu import QueueMenu
from app.ui.timeline.menu import RangeMenu


@dataclass(frozen=True)
class State:
    """What is going on in the window."""

    shows_video: bool = False
    has_job: bool = False
    """The open video's job is being done."""
    can_watch: bool = False
    """Something of it is there to be watched."""
    is_running: bool = False
    """A job or the queue is being done."""
    is_paused: bool = False
    is_refused: bool = False
    """What is chosen cannot be done."""
    has_result: bool = False


class Menus(QObject):
    """The menu bar. Actions are public: the window connects them."""

    recent_asked = Signal(object)
    """A ``Path``."""
    theme_asked = Signal(object)
    """A ``Theme``."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._build_file()
        self._build_video()
        self._build_view()
        self.preview = PreviewMenu(self._bar.addMenu(self.tr("&Compare")))
        self.queue = QueueMenu(self._bar.addMenu(self.tr("&Queue")))
        self._build_help()
        self.update_state(State())

    def update_state(self, state: State) -> None:
        """Offer only what can be done now."""
        for action in self._for_video:
            action.setEnabled(state.shows_video)
        can_change = state.shows_video and not state.has_job
        self.enhance.setEnabled(can_change and not state.is_running and not state.is_refused)
        self.add_to_queue.setEnabled(can_change and not state.is_refused)
        self.save_as.setEnabled(can_change)
        self.save_job.setEnabled(can_change)
        self.pause.setEnabled(state.is_running)
        self.pause.setText(self.tr("Resu&me") if state.is_paused else self.tr("&Pause"))
        self.cancel.setEnabled(state.is_running)
        self.watch.setEnabled(state.can_watch)
        for action in (self.show_in_folder, self.receipt):
            action.setEnabled(state.has_result)

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the files opened last."""
        self.recent.clear()
        for path in files:
            # An ampersand would be taken for the mark of a shortcut.
            entry = self.recent.addAction(str(path).replace("&", "&&"))
            entry.setData(path)
        self.recent.setEnabled(bool(files))

    def show_theme(self, theme: Theme) -> None:
        """Mark the theme that is chosen."""
        self._themes[theme].setChecked(True)

    def _build_file(self) -> None:
        menu = self._bar.addMenu(self.tr("&File"))
        self.open = add_entry(menu, self.tr("&Open video…"), QKeySequence.StandardKey.Open)
        self.recent = menu.addMenu(self.tr("Open &recent"))
        self.recent.triggered.connect(lambda entry: self.recent_asked.emit(entry.data()))
        self.sample = add_entry(menu, self.tr("&Try the sample"), "Ctrl+T")
        menu.addSeparator()
        self.open_job = add_entry(menu, self.tr("Open &job…"), "Ctrl+J")
        self.save_job = add_entry(menu, self.tr("&Save job as…"), QKeySequence.StandardKey.Save)
        menu.addSeparator()
        self.models = add_entry(menu, self.tr("&Networks…"), "Ctrl+M")
        self.settings = add_entry(menu, self.tr("Settin&gs…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        menu.addSeparator()
        self.close = add_entry(menu, self.tr("&Close video"), QKeySequence.StandardKey.Close)
        self.quit = add_entry(menu, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _build_video(self) -> None:
        menu = self._bar.addMenu(self.tr("&Video"))
        self.enhance = add_entry(menu, self.tr("&Enhance"), "Ctrl+Return")
        self.add_to_queue = add_entry(menu, self.tr("Add to the &queue"), "Ctrl+Shift+A")
        self.pause = add_entry(menu, self.tr("&Pause"), "Ctrl+P")
        self.cancel = add_entry(menu, self.tr("&Cancel"), "Esc")
        self.watch = add_entry(menu, self.tr("&Watch what is done so far"), "Ctrl+Shift+W")
        menu.addSeparator()
        self.save_as = add_entry(menu, self.tr("Save result &as…"), "Ctrl+Shift+S")
        self.show_in_folder = add_entry(menu, self.tr("Show result in &folder"), "Ctrl+Shift+F")
        self.receipt = add_entry(menu, self.tr("Show receip&t"), "Ctrl+Shift+V")
        menu.addSeparator()
        self.next_frame = add_entry(menu, self.tr("&Next frame"), "Right")
        self.previous_frame = add_entry(menu, self.tr("Pre&vious frame"), "Left")
        self.first_frame = add_entry(menu, self.tr("F&irst frame"), "Home")
        self.last_frame = add_entry(menu, self.tr("&Last frame"), "End")
        self.range = RangeMenu(menu)

    def _build_view(self) -> None:
        menu = self._bar.addMenu(self.tr("V&iew"))
        self.fit = add_entry(menu, self.tr("&Fit to window"), "Ctrl+0")
        self.full_size = add_entry(menu, self.tr("&100 %"), "Ctrl+1")
        self.zoom_in = add_entry(menu, self.tr("Zoom &in"), QKeySequence.StandardKey.ZoomIn)
        self.zoom_out = add_entry(menu, self.tr("Zoom &out"), QKeySequence.StandardKey.ZoomOut)
        menu.addSeparator()
        self._build_themes(menu.addMenu(self.tr("&Theme")))
        self._for_video = (
            self.close,
            self.next_frame,
            self.previous_frame,
            self.first_frame,
            self.last_frame,
            *self.range.actions,
            self.fit,
            self.full_size,
            self.zoom_in,
            self.zoom_out,
        )

    def _build_themes(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        names = {
            Theme.SYSTEM: self.tr("Like the &system"),
            Theme.LIGHT: self.tr("&Light"),
            Theme.DARK: self.tr("&Dark"),
        }
        self._themes = {theme: menu.addAction(name) for theme, name in names.items()}
        for theme, action in self._themes.items():
            action.setCheckable(True)
            action.setData(theme)
            group.addAction(action)
        group.triggered.connect(lambda action: self.theme_asked.emit(action.data()))

    def _build_help(self) -> None:
        menu = self._bar.addMenu(self.tr("&Help"))
        self.guide = add_entry(menu, self.tr("Short &guide"))
        self.shortcuts = add_entry(menu, self.tr("&Keyboard and mouse"), "F1")
        self.updates = add_entry(menu, self.tr("Look for a &newer version"))
        self.updates.setVisible(updates.can_be_asked())
        self.about = add_entry(menu, self.tr("&About Reelmend"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
