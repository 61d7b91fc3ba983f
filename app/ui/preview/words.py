"""What is said of previews."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from app.engine.job import Recipe, Stage
from app.engine.preview_wish import PreviewWish
from app.ui import text
from app.ui.preview.candidates import Candidate, Candidates
from app.ui.preview.length import Length
from app.ui.preview.strip import Chip
from app.ui.recipe.words import filter_title

translate = QCoreApplication.translate


def name_of(recipe: Recipe, titles: Mapping[str, str]) -> str:
    """A recipe, as short as it can be called."""
    steps = (
        titles.get(step.name, step.name) if isinstance(step, Stage) else filter_title(step) for step in recipe.stages
    )
    return " → ".join(steps) or text.recipe(recipe, titles)


def cost_of(candidate: Candidate, at_work: PreviewWish | None) -> str:
    """What a frame of it takes, or why there is none."""
    if candidate.preview is not None:
        seconds = text.number(candidate.preview.seconds_per_frame, 2)
        return translate("preview", "{seconds} s a frame").format(seconds=seconds)
    if candidate.failed:
        return translate("preview", "failed")
    if at_work is not None and at_work.job.recipe == candidate.recipe:
        return translate("preview", "rendering…")
    return translate("preview", "waiting")


def chips_of(
    candidates: Candidates, titles: Mapping[str, str], at_work: PreviewWish | None, *, may_use: bool
) -> list[Chip]:
    """The source, and every candidate; whether their recipes may be used now."""
    is_source_before = candidates.before is None
    source = Chip(translate("preview", "Original"), "", is_source_before, False, True, is_source=True)
    return [source] + [
        Chip(
            name_of(each.recipe, titles),
            cost_of(each, at_work),
            is_before=each is candidates.before,
            is_after=each is candidates.after,
            is_ready=each.take is not None,
            may_use=may_use,
        )
        for each in candidates.all
    ]


def part_name(seconds: float, *, may_preview_all: bool) -> str:
    """What is said of a preview that shows only a part of what was in view.

    Args:
        seconds: what all of it would take.
        may_preview_all: it can be asked for now.
    """
    if not may_preview_all:
        return translate("preview", "Preview of this part")
    words = translate("preview", "Preview of this part  ·  press A for all that is in view: {time}")
    return words.format(time=text.about(seconds))


def label_of(candidates: Candidates, titles: Mapping[str, str], speed: float) -> str:
    """What is looked at: which stretch, by which recipe, at which speed."""
    stretch, after = candidates.stretch, candidates.after
    if stretch is None or after is None or after.preview is None:
        return ""
    times = text.clock(stretch.start)
    if stretch.length is not Length.FRAME:
        times = f"{times} – {text.clock(Fraction(stretch.end))}"
    parts = [times, name_of(after.recipe, titles), cost_of(after, None)]
    if speed < 0.95:
        slowly = translate("preview", "shown at {percent} % of its speed")
        parts.append(slowly.format(percent=round(speed * 100)))
    return "  ·  ".join(parts)
