"""The queue's menu."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.engine.job_queue import Entry, State
from app.ui.menu_entry import add_entry


class QueueMenu(QObject):
    """Actions are public: the window connects them."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.show_page = add_entry(menu, self.tr("Show the &queue"), "Ctrl+L")
        self.add_videos = add_entry(menu, self.tr("Add &videos…"), "Ctrl+Shift+O")
        self.start = add_entry(menu, self.tr("&Start the queue"), "Ctrl+Shift+Return")
        menu.addSeparator()
        self.edit = add_entry(menu, self.tr("&Edit…"))
        self.same_recipe = add_entry(menu, self.tr("Same re&cipe for all that wait"))
        self.retry = add_entry(menu, self.tr("&Try again"), "Ctrl+R")
        self.up = add_entry(menu, self.tr("Move &up"), "Alt+Up")
        self.down = add_entry(menu, self.tr("Move &down"), "Alt+Down")
        self.play = add_entry(menu, self.tr("&Play the result"))
        self.folder = add_entry(menu, self.tr("Show result in &folder"))
        self.receipt = add_entry(menu, self.tr("S&how the receipt"))
        self.remove = add_entry(menu, self.tr("&Remove"), "Del")
        self.of_entries = (
            *(self.edit, self.same_recipe, self.retry, self.up, self.down),
            *(self.play, self.folder, self.receipt, self.remove),
        )
        """Those that concern the chosen entries."""
        menu.addSeparator()
        self.retry_all = add_entry(menu, self.tr("Try a&ll that failed again"))
        self.clear_done = add_entry(menu, self.tr("Remove what is d&one"))
        self.show_for((), (), may_start=False)

    def show_for(self, selected: Sequence[Entry], entries: Sequence[Entry], *, may_start: bool) -> None:
        """Offer only what can be done.

        Args:
            selected: what is chosen; nothing where the queue is not shown.
            entries: the whole queue.
            may_start: nothing else is being done.
        """
        states = {entry.state for entry in selected}
        all_states = {entry.state for entry in entries}
        is_one = len(selected) == 1
        self.start.setEnabled(may_start and State.WAITING in all_states)
        self.edit.setEnabled(is_one and State.RUNNING not in states)
        self.same_recipe.setEnabled(is_one and State.WAITING in all_states)
        self.retry.setEnabled(State.FAILED in states)
        self.up.setEnabled(is_one and selected[0] != entries[0])
        self.down.setEnabled(is_one and selected[0] != entries[-1])
        for action in (self.play, self.folder):
            action.setEnabled(is_one and State.DONE in states)
        self.receipt.setEnabled(is_one and bool(states & {State.DONE, State.FAILED}))
        self.remove.setEnabled(bool(selected) and State.RUNNING not in states)
        self.retry_all.setEnabled(State.FAILED in all_states)
        self.clear_done.setEnabled(State.DONE in all_states)
