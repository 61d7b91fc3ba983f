"""How large the result is."""

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.engine.job import Target
from app.errors import UsageError
from app.media.inspect import LARGEST_SIDE
from app.ui import sizes
from app.ui.labels import caption
from app.ui.recipe.aims import at_size
from app.ui.recipe.fields import box, check, number
from app.ui.recipe.state import RecipeState

_LEAST_SIDE = 16
_OWN = "own size"
"""Stands in the list for a box whose sides are typed."""


class SizeForm(QWidget):
    """A list of sizes; any other one by numbers."""

    def __init__(self, state: RecipeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._is_own = False
        self._info = state.at.info
        self.list = box(self.tr("Output size"))
        bounds = (_LEAST_SIDE, LARGEST_SIDE)
        self.width_box = number(self.tr("Width in pixels"), 1920, bounds, lambda _: self._choose_box())
        self.height_box = number(self.tr("Height in pixels"), 1080, bounds, lambda _: self._choose_box())
        self.square_box = check(self.tr("Square pixels"), False, self._square)
        self.square_box.setToolTip(self.tr("For players that show the pixels of wide-screen DVDs and the like wrongly"))
        self._build()
        self.list.activated.connect(lambda _: self._choose())
        state.changed.connect(self._refresh)
        self._refresh()

    def _build(self) -> None:
        self.sides = QWidget()
        row = QHBoxLayout(self.sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.width_box, 1)
        row.addWidget(QLabel("×"))
        row.addWidget(self.height_box, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(caption(self.tr("Output size"), self.list))
        layout.addWidget(self.list)
        layout.addWidget(self.sides)
        layout.addWidget(self.square_box)

    def _choose(self) -> None:
        chosen = self.list.currentData()
        self._is_own = chosen == _OWN
        if self._is_own:
            self._choose_box()
        else:
            self._set(chosen.target)
        self._refresh()

    def _choose_box(self) -> None:
        self._set(Target(box=(self.width_box.value(), self.height_box.value())))

    def _set(self, target: Target) -> None:
        sketch = self._state.sketch
        square = sketch.target.square_pixels
        self._state.choose(at_size(sketch, replace(target, square_pixels=square), self._state.at))

    def _square(self, is_square: bool) -> None:
        sketch = self._state.sketch
        self._state.choose(replace(sketch, target=replace(sketch.target, square_pixels=is_square)))

    def _refresh(self) -> None:
        at, sketch = self._state.at, self._state.sketch
        self.list.setEnabled(at.info is not None)
        self.square_box.setVisible(sketch.target.square_pixels or (at.info is not None and at.info.sample_aspect != 1))
        if at.info is None:
            return
        if at.info is not self._info:
            self._is_own, self._info = False, at.info
        wanted = replace(sketch.target, square_pixels=False)
        try:
            offered = sizes.choices(*at.course(sketch.steps, at.info), wanted)
        except UsageError:  # the estimate tells why
            offered = ()
        found = (place for place, choice in enumerate(offered) if choice.target == wanted)
        place = len(offered) if self._is_own else next(found, len(offered))
        blocked = [QSignalBlocker(field) for field in (self.list, self.width_box, self.height_box, self.square_box)]
        self.list.clear()
        for choice in offered:
            self.list.addItem(choice.label, choice)
        self.list.addItem(self._own_name(wanted), _OWN)
        self.list.setCurrentIndex(place)
        self.sides.setVisible(place == len(offered) and wanted.scale is None)
        if wanted.box is not None:
            self.width_box.setValue(wanted.box[0])
            self.height_box.setValue(wanted.box[1])
        self.square_box.setChecked(sketch.target.square_pixels)
        del blocked

    def _own_name(self, wanted: Target) -> str:
        usual = (None, Fraction(1), Fraction(2), Fraction(4))
        if wanted.scale not in usual:
            return self.tr("×{factor}").format(factor=float(wanted.scale or 1))
        return self.tr("Another size…")
