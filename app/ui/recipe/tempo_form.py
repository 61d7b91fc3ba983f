"""How time goes in the result: shown only where the recipe changes it."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFrame, QWidget

from app.media.tempo import Sound
from app.ui import text
from app.ui.recipe.aims import Aim, is_aimed, smooth_rate
from app.ui.recipe.fields import add_row, box, form, select
from app.ui.recipe.state import RecipeState

_SLOWER = (2, 3, 4, 5, 8, 10, 16, 32, 64)
_RATES = (Fraction(24), Fraction(25), Fraction(30), Fraction(50), Fraction(60000, 1001), Fraction(60), Fraction(120))


class TempoForm(QFrame):
    """Slow motion, its sound, and frames a second."""

    def __init__(self, state: RecipeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setObjectName("form")
        self._form = form(self, (12, 10, 12, 12))
        self.slow_list = box(self.tr("How much slower"))
        self.sound_list = box(self.tr("Sound in slow motion"))
        self.rate_list = box(self.tr("Frames a second"))
        self.sound_list.addItem(self.tr("as long as the picture"), Sound.STRETCH)
        self.sound_list.addItem(self.tr("left out"), Sound.DROP)
        add_row(self._form, self.tr("Slower"), self.slow_list)
        add_row(self._form, self.tr("Sound"), self.sound_list)
        add_row(self._form, self.tr("Frames"), self.rate_list)
        self.slow_list.activated.connect(lambda _: self._change(slow_motion=self.slow_list.currentData()))
        self.sound_list.activated.connect(lambda _: self._change(sound=self.sound_list.currentData()))
        self.rate_list.activated.connect(lambda _: self._change(frame_rate=self.rate_list.currentData()))
        state.changed.connect(self._refresh)
        self._refresh()

    def _change(self, **changes: Any) -> None:  # noqa: ANN401  values of a tempo's own kinds
        sketch = self._state.sketch
        self._state.choose(replace(sketch, tempo=replace(sketch.tempo, **changes)))

    def _refresh(self) -> None:
        sketch, at = self._state.sketch, self._state.at
        tempo, slow = sketch.tempo, sketch.tempo.slow_motion > 1
        networks = [at.network(step.name) for step in sketch.steps]
        free = any(network is not None and network.any_instant for network in networks)
        smooth = is_aimed(sketch, Aim.SMOOTH_MOTION, at) and (free or tempo.frame_rate is not None)
        self.setVisible(slow or smooth)
        for shown, field in ((slow, self.slow_list), (slow, self.sound_list), (smooth, self.rate_list)):
            self._form.setRowVisible(field, shown)
        with QSignalBlocker(self.slow_list), QSignalBlocker(self.sound_list), QSignalBlocker(self.rate_list):
            self._fill_slow(tempo.slow_motion)
            select(self.sound_list, tempo.sound)
            self._fill_rates(tempo.frame_rate)

    def _fill_slow(self, chosen: int) -> None:
        self.slow_list.clear()
        for factor in sorted({*_SLOWER, *([chosen] if chosen > 1 else [])}):
            self.slow_list.addItem(self.tr("{factor} times as long").format(factor=factor), factor)
        select(self.slow_list, chosen)

    def _fill_rates(self, chosen: Fraction | None) -> None:
        info = self._state.at.info
        source = info.frame_rate if info is not None else None
        own = {smooth_rate(info), *([] if source is None else [source * 2, source * 4])}
        offered = {rate for rate in (*_RATES, *own) if source is None or rate > source}
        offered |= set() if chosen is None else {chosen}
        self.rate_list.clear()
        if chosen is None:
            self.rate_list.addItem(self.tr("as the network gives"), None)
        for rate in sorted(offered):
            times = None if source is None else rate / source
            whole = times is not None and times.denominator == 1
            name = self.tr("{rate} a second  (×{factor})") if whole else self.tr("{rate} a second")
            self.rate_list.addItem(name.format(rate=text.rate(rate), factor=times), rate)
        select(self.rate_list, chosen)
