"""A recipe in the making: what is switched off stays in sight. Free of Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.engine.filters import Crop, Deinterlace, InverseTelecine, Step
from app.engine.job import Recipe, Target, Tempo


@dataclass(frozen=True)
class Row:
    """A step, and whether it shall be done."""

    step: Step
    is_on: bool = True


@dataclass(frozen=True)
class Sketch:
    """Steps in the order in which they work, those first that must be; never two that exclude each other."""

    rows: tuple[Row, ...] = ()
    target: Target = field(default_factory=Target)
    tempo: Tempo = field(default_factory=Tempo)

    @staticmethod
    def of(recipe: Recipe) -> "Sketch":
        """A recipe, to be changed; everything in it is kept."""
        return Sketch(tuple(map(Row, recipe.stages)), recipe.target, recipe.tempo)

    @property
    def recipe(self) -> Recipe:
        """What is switched on."""
        return Recipe(self.steps, self.target, self.tempo)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are switched on."""
        return tuple(row.step for row in self.rows if row.is_on)

    def with_step(self, step: Step, place: int) -> "Sketch":
        """One more, at a place; of the steps that exclude it none stays."""
        kept = [row for row in self.rows[:place] if not _excludes(row.step, step)]
        behind = [row for row in self.rows[place:] if not _excludes(row.step, step)]
        return self._with((*kept, Row(step), *behind))

    def without(self, unwanted: Callable[[Step], bool]) -> "Sketch":
        """Only the steps that are wanted."""
        return self._with(tuple(row for row in self.rows if not unwanted(row.step)))

    def removed(self, place: int) -> "Sketch":
        """One less."""
        return self._with((*self.rows[:place], *self.rows[place + 1 :]))

    def moved(self, place: int, to: int) -> "Sketch":
        """The step at ``place`` where ``to`` others come before it, as far as that makes sense."""
        others = [*self.rows[:place], *self.rows[place + 1 :]]
        others.insert(to, self.rows[place])
        return self._with(tuple(others))

    def changed(self, place: int, step: Step) -> "Sketch":
        """Another step instead of one."""
        rows = list(self.rows)
        rows[place] = replace(rows[place], step=step)
        return self._with(tuple(rows))

    def switched(self, place: int, is_on: bool) -> "Sketch":
        """A step on or off."""
        rows = list(self.rows)
        rows[place] = replace(rows[place], is_on=is_on)
        return self._with(tuple(rows))

    def _with(self, rows: tuple[Row, ...]) -> "Sketch":
        return replace(self, rows=tuple(sorted(rows, key=lambda row: _rank(row.step))))


def _rank(step: Step) -> int:
    """What must come first does."""
    if isinstance(step, Deinterlace | InverseTelecine):
        return 0
    return 1 if isinstance(step, Crop) else 2


def _excludes(one: Step, other: Step) -> bool:
    return _rank(one) == _rank(other) < 2
