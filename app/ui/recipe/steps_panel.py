"""The steps of the recipe: shown, switched, moved, added, removed, and their settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.engine.filters import Step
from app.ui.buttons import action_button, push_button, tool_button
from app.ui.labels import caption, paragraph
from app.ui.recipe.add_menu import AddMenu
from app.ui.recipe.aims import added, removed
from app.ui.recipe.idle import changes_pictures
from app.ui.recipe.sketch import Row
from app.ui.recipe.state import RecipeState
from app.ui.recipe.step_form import StepForm
from app.ui.recipe.steps_model import Role, StepsModel
from app.ui.recipe.steps_view import StepsView


class StepsPanel(QWidget):
    """A list, and below it the settings of the step that is chosen in it."""

    network_wanted = Signal(str)
    """The id of a network that a step needs, or nothing for any."""

    def __init__(self, state: RecipeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.model = StepsModel(state)
        self.form: StepForm | None = None
        self._build()
        self._connect()
        self._refresh()

    @property
    def chosen(self) -> int:
        """The row that is chosen; −1: none."""
        selected = self.list.selectionModel().selectedRows()
        return selected[0].row() if selected else -1

    def choose(self, row: int) -> None:
        """Choose a row, and show its settings."""
        self.list.setCurrentIndex(self.model.index(row))

    def _build(self) -> None:
        self.list = StepsView()
        self.list.setAccessibleName(self.tr("Steps of the recipe"))
        self.list.setModel(self.model)
        self.empty = paragraph("", "muted")
        self.menu = AddMenu(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._heading())
        layout.addWidget(self.list)
        layout.addWidget(self.empty)
        self._settings = QVBoxLayout()
        layout.addLayout(self._settings)
        get, need = self.tr("Get the network that is missing…"), self.tr("Get the network that this recipe needs")
        self.get_button = push_button(get, name=need)
        layout.addWidget(self.get_button)

    def _heading(self) -> QHBoxLayout:
        self.up = self.list.add_action(self.tr("Move the step up"), "Alt+Up")
        self.down = self.list.add_action(self.tr("Move the step down"), "Alt+Down")
        self.remove = self.list.add_action(self.tr("Remove the step"), "Del")
        self.add_button = tool_button("mdi6.plus", self.tr("Add a step"))
        self.add_button.setToolTip(self.tr("Add a network or a filter"))
        self.add_button.setMenu(self.menu)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(caption(self.tr("Recipe"), self.list), 1)
        symbols = {self.up: "mdi6.arrow-up", self.down: "mdi6.arrow-down", self.remove: "mdi6.close"}
        for action, symbol in symbols.items():
            row.addWidget(action_button(action, symbol))
        row.addWidget(self.add_button)
        return row

    def _connect(self) -> None:
        self._state.changed.connect(self._refresh)
        self.model.moved.connect(self.choose)
        self.model.modelReset.connect(self._show_settings)
        self.list.selectionModel().selectionChanged.connect(self._show_settings)
        self.list.selectionModel().selectionChanged.connect(self._update)
        self.up.triggered.connect(lambda: self.model.move(self.chosen, self.chosen - 1))
        self.down.triggered.connect(lambda: self.model.move(self.chosen, self.chosen + 1))
        self.remove.triggered.connect(self._remove)
        self.menu.aboutToShow.connect(lambda: self.menu.show_for(self._state.at))
        self.menu.chosen.connect(self._add)
        self.menu.more_asked.connect(lambda: self.network_wanted.emit(""))
        self.get_button.clicked.connect(self._want)

    def _add(self, step: Step) -> None:
        sketch = added(self._state.sketch, step, self._state.at)
        self._state.choose(sketch)
        self.choose(max((place for place, row in enumerate(sketch.rows) if row.step is step), default=0))

    def _remove(self) -> None:
        row = self.chosen
        self._state.choose(removed(self._state.sketch, row, self._state.at))
        self.choose(min(row, self.model.rowCount() - 1))

    def _want(self) -> None:
        name = self._missing()
        if name is not None:
            self.network_wanted.emit(name)

    def _missing(self) -> str | None:
        """A network that the recipe needs, and that is not on this machine."""
        rows = map(self.model.index, range(self.model.rowCount()))
        missing: list[Row] = [index.data(Role.ROW) for index in rows if index.data(Role.IS_MISSING)]
        return missing[0].step.name if missing else None

    def _change(self, step: Step) -> None:
        self._state.choose(self._state.sketch.changed(self.chosen, step))

    def _refresh(self) -> None:
        count = self.model.rowCount()
        self.list.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        self.empty.setText(
            self.tr("No steps: only what is chosen below is done.")
            if changes_pictures(self._state.sketch.recipe, self._state.at)
            else self.tr("No steps: the video would only be encoded anew. Choose above what you would like to do.")
        )
        self.list.fit()
        self._show_settings()
        self._update()

    def _update(self) -> None:
        row = self.chosen
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.model.rowCount() - 1)
        self.remove.setEnabled(row >= 0)
        self.get_button.setVisible(self._missing() is not None)

    def _show_settings(self) -> None:
        """The form stays while it is being used."""
        rows, chosen = self._state.sketch.rows, self.chosen
        step = rows[chosen].step if 0 <= chosen < len(rows) else None
        shown = None if self.form is None else (self.form.step, self.form.networks)
        if shown == (step, self._state.at.networks):
            return
        if self.form is not None:
            self._settings.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if step is not None:
            self.form = StepForm(step, self._state.at)
            self.form.changed.connect(self._change)
            self._settings.addWidget(self.form)
