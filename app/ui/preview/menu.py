"""The menu of previews and of comparing: every action is here, whatever else offers it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.compare.mode import Mode
from app.ui.menu_entry import add_entry
from app.ui.preview.candidates import MOST_KEPT
from app.ui.preview.length import Length


class PreviewMenu(QObject):
    """Actions are public: the window connects them."""

    length_chosen = Signal(object)
    """A ``Length``."""
    mode_chosen = Signal(object)
    """A ``Mode``."""
    before_chosen = Signal(int)
    """A candidate's number; 0 is the source."""
    after_chosen = Signal(int)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._build_preview()
        menu.addSeparator()
        self._build_candidates()
        menu.addSeparator()
        self._build_modes()
        self._build_divider()
        self.show_for(shows_video=False, may_render=False, is_rendering=False, can_play=False)
        self.show_candidates(0, may_keep=False, may_use=False)
        self.show_comparing(is_comparing=False, mode=Mode.SPLIT)

    def show_for(self, *, shows_video: bool, may_render: bool, is_rendering: bool, can_play: bool) -> None:
        """Offer only what can be done now."""
        self.render.setEnabled(may_render)
        self.stop.setEnabled(is_rendering)
        self.play.setEnabled(can_play)
        self.smooth.setEnabled(shows_video)
        self.loupe.setEnabled(shows_video)
        for action in (*self.lengths.values(), self.whole):
            action.setEnabled(shows_video)

    def show_candidates(self, count: int, *, may_keep: bool, may_use: bool) -> None:
        """So many recipes can be chosen from."""
        self.keep.setEnabled(may_keep)
        self.use.setEnabled(may_use)
        for choices in (self._befores, self._afters):
            for number, action in enumerate(choices):
                action.setEnabled(count > 0 and number <= count)

    def show_comparing(self, *, is_comparing: bool, mode: Mode) -> None:
        """There are two pictures, or one."""
        self.modes[mode].setChecked(True)
        for action in self.modes.values():
            action.setEnabled(is_comparing)
        self.flip.setEnabled(is_comparing)
        for action in (self.split_left, self.split_right, self.turn_left, self.turn_right):
            action.setEnabled(is_comparing and mode is Mode.SPLIT)

    def _build_preview(self) -> None:
        self.render = add_entry(self._menu, self.tr("&Preview"), "P")
        self.all = add_entry(self._menu, self.tr("Previe&w all that is in view"), "A")
        self.stop = add_entry(self._menu, self.tr("&Stop rendering the preview"), "Shift+P")
        lengths = self._menu.addMenu(self.tr("&Length of the preview"))
        group = QActionGroup(self)
        self.lengths = {length: lengths.addAction(f"&{length.title}") for length in Length}
        for length, action in self.lengths.items():
            action.setCheckable(True)
            action.setData(length)
            group.addAction(action)
        group.triggered.connect(lambda action: self.length_chosen.emit(action.data()))
        self.lengths[Length.FRAME].setChecked(True)
        lengths.addSeparator()
        self.whole = lengths.addAction(self.tr("&All that is in view, also if it takes long"))
        self.whole.setCheckable(True)
        self.play = add_entry(self._menu, self.tr("Pla&y or pause"), "K")

    def _build_candidates(self) -> None:
        self.keep = add_entry(self._menu, self.tr("&Keep for comparison"), "C")
        self.use = add_entry(self._menu, self.tr("&Use this recipe"), "U")
        befores, afters = (
            self._menu.addMenu(title) for title in (self.tr("Show as &before"), self.tr("Show as &after"))
        )
        # One more than can be kept: the recipe that is being tried.
        self._afters = [self._choice(afters, number, f"{number}") for number in range(MOST_KEPT + 2)]
        self._befores = [self._choice(befores, number, f"Shift+{number}") for number in range(MOST_KEPT + 2)]
        self._afters[0].setVisible(False)
        for number, action in enumerate(self._befores):
            action.triggered.connect(lambda _=False, number=number: self.before_chosen.emit(number))
        for number, action in enumerate(self._afters):
            action.triggered.connect(lambda _=False, number=number: self.after_chosen.emit(number))

    def _choice(self, menu: QMenu, number: int, keys: str) -> QAction:
        name = self.tr("The original") if number == 0 else self.tr("Recipe {number}").format(number=number)
        action = menu.addAction(name)
        action.setShortcut(QKeySequence(keys))
        return action

    def _build_modes(self) -> None:
        texts = {
            Mode.SPLIT: (self.tr("Di&vider"), "S"),
            Mode.SIDE: (self.tr("S&ide by side"), "B"),
            Mode.SINGLE: (self.tr("&One at a time"), "T"),
            Mode.DIFFERENCE: (self.tr("&Difference"), "D"),
        }
        group = QActionGroup(self)
        self.modes = {mode: add_entry(self._menu, *texts[mode]) for mode in Mode}
        for mode, action in self.modes.items():
            action.setCheckable(True)
            action.setData(mode)
            group.addAction(action)
        group.triggered.connect(lambda action: self.mode_chosen.emit(action.data()))
        self._menu.addSeparator()
        self.flip = add_entry(self._menu, self.tr("Look at be&fore"), "X")
        self.loupe = add_entry(self._menu, self.tr("Loup&e"), "L")
        self.smooth = add_entry(self._menu, self.tr("S&mooth enlargement"), "N")
        for action in (self.flip, self.loupe, self.smooth):
            action.setCheckable(True)
        self.smooth.setChecked(True)

    def _build_divider(self) -> None:
        self._menu.addSeparator()
        self.split_left = add_entry(self._menu, self.tr("Move divider to the left"), "Shift+Left")
        self.split_right = add_entry(self._menu, self.tr("Move divider to the right"), "Shift+Right")
        self.turn_left = add_entry(self._menu, self.tr("Turn divider anticlockwise"), "Shift+Up")
        self.turn_right = add_entry(self._menu, self.tr("Turn divider clockwise"), "Shift+Down")
