"""What is done where nobody says what: as the window proposes it."""

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from app.engine.advice import Goal, findings
from app.engine.job import Recipe, Stage, Target
from app.engine.proposal import at_hand, is_large, propose, usual
from app.errors import NothingToDo, UsageError
from app.media.analyse import analyse
from app.media.frame import VideoInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from app.engine.contract import ModelCard


def by_header(info: VideoInfo, target: Target, *, best: bool, cards: "Mapping[str, ModelCard]") -> Recipe:
    """What is usual for a video like this one.

    Args:
        info: the video.
        target: the size that was asked for, if one was.
        best: in best quality.
        cards: the catalogue.

    Raises:
        NothingToDo: it is as large as videos become where nobody asks for more.
        UsageError: nothing that enlarges is at hand.
    """
    recipe = usual(info, at_hand(cards, Goal.UPSCALE), target)
    if not recipe.asks and is_large(info):
        raise NothingToDo(
            f"{info.path.name} is as large as 4K already, and nothing was said of what shall be done.",
            "Choose networks with --model, filters with --before, or a size with --size or --scale.",
        )
    if not recipe.asks:
        raise UsageError(
            "No network that enlarges is on this machine, and nothing else was asked for.",
            "Get one (“reelmend models” lists them), or choose networks with --model or filters with --before.",
        )
    stages = (replace(step, ensemble=best) if isinstance(step, Stage) else step for step in recipe.stages)
    return replace(recipe, stages=tuple(stages))


def left_out(videos: "Iterable[Path]") -> str:
    """One sentence on all of many videos that are as large as 4K already, and how to do something with them."""
    names = ", ".join(video.name for video in videos)
    return (
        f"Left out, being as large as 4K already when nothing was said of what shall be done: {names}."
        " To add them too, say what: “reelmend queue add FILE --model ID”, or with --before, --size or --scale."
    )


def by_measures(info: VideoInfo, asked: Recipe, cards: "Mapping[str, ModelCard]") -> Recipe:
    """What would help a video, at the size and pace that were asked for; blocking.

    Args:
        info: the video.
        asked: tells size and pace.
        cards: the catalogue.

    Raises:
        InputError: the video cannot be read.
        UsageError: nothing would help.
    """
    proposal = propose(info, findings(info, analyse(info)), cards)
    if not proposal.recipe.stages:
        raise UsageError("Nothing was found that anything at hand would help with.", "Choose one with --model.")
    for goal in proposal.missing:
        click.echo(f"Left out, as nothing for it is at hand: {goal.value}", err=True)
    for goal in proposal.instead:
        click.echo(f"Done by a filter, as no network for it is at hand: {goal.value}", err=True)
    target = proposal.recipe.target if asked.target == Target() else asked.target
    return replace(asked, stages=proposal.recipe.stages, target=target)
