"""The settings of one step of a recipe."""

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.engine.filters import MOST_NOISE, Filter, Step
from app.engine.job import Stage
from app.media.inspect import LARGEST_SIDE
from app.ui import engine_words
from app.ui.labels import paragraph
from app.ui.recipe import words
from app.ui.recipe.fields import Percent, add_row, box, check, field_for, form, select
from app.ui.recipe.situation import Situation

_MOST = {"noise": MOST_NOISE}
"""Of numbers; others may be as large as a picture."""


class StepForm(QFrame):
    """Everything that can be said of a step."""

    changed = Signal(object)
    """The ``Step`` as it shall be."""

    def __init__(self, step: Step, at: Situation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.step, self.networks = step, at.networks
        self._form = form(self, (12, 10, 12, 12))
        if isinstance(step, Stage):
            self._show_network(step, at)
        elif isinstance(step, Filter):
            self._show_filter(step)

    def _show_network(self, stage: Stage, at: Situation) -> None:
        network = at.network(stage.name)
        if network is None:
            self._note(self.tr("This network is not on this computer: get it, or choose another one."))
        task = None if network is None else network.task
        self.network_list = box(self.tr("Network"))
        for offered in at.networks:
            if offered.task is task or task is None:
                self.network_list.addItem(offered.title, offered.id)
        select(self.network_list, stage.model)
        self.network_list.activated.connect(lambda _: self._change(model=self.network_list.currentData()))
        self._form.addRow(self.network_list)
        if network is None:
            return
        self._note(engine_words.words(network.summary))
        if not network.makes_pictures:
            self._strength(stage.strength)
        if network.orientations > 1:
            self._best(stage, network.orientations)

    def _best(self, stage: Stage, orientations: int) -> None:
        self.best_box = check(self.tr("Best quality"), stage.ensemble, lambda best: self._change(ensemble=best))
        self._form.addRow(self.best_box)
        words_of_cost = self.tr("Each picture is seen in {count} orientations: it takes {count} times as long.")
        self._note(words_of_cost.format(count=orientations))

    def _show_filter(self, step: Filter) -> None:
        note = words.filter_note(type(step))
        if note:
            self._note(note)
        for field in fields(step):
            value = getattr(step, field.name)
            if field.name == "strength":
                self._strength(value)
                continue
            name, change = words.option(field.name), partial(self._change_one, field.name)
            most = _MOST.get(field.name, LARGEST_SIDE)
            shown = None if field.name == "filter" else field_for(name, value, most, words.option_value, change)
            if isinstance(value, bool) and shown is not None:
                self._form.addRow(shown)
            elif shown is not None:
                add_row(self._form, name, shown)

    def _strength(self, value: float) -> None:
        name = self.tr("Strength")
        self.strength = Percent(name, value)
        self.strength.changed.connect(lambda strength: self._change(strength=strength))
        add_row(self._form, name, self.strength)

    def _note(self, said: str) -> None:
        note = paragraph(said, "muted")
        self._form.addRow(note)

    def _change_one(self, name: str, value: object) -> None:
        self._change(**{name: value})

    def _change(self, **changes: Any) -> None:  # noqa: ANN401  values of a step's own kinds
        make: Callable[..., Step] = replace
        step = make(self.step, **changes)
        if step.name == self.step.name:  # of another network everything else is shown anew
            self.step = step
        self.changed.emit(step)
