"""A stretch of a video, restored in advance to be looked at, and kept in the cache: nothing need be done twice."""

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from app import version
from app.engine.contract import ModelCard
from app.engine.control import Control
from app.engine.data_flow import run
from app.engine.events import Event, Finished, Planned, Progress
from app.engine.final_check import unchecked
from app.engine.head import head_of
from app.engine.job import Job
from app.engine.job_plan import source_state
from app.engine.preview_part import part_of, partial_recipe, quick_pixels
from app.engine.preview_store import PreviewStore
from app.engine.preview_wish import Preview, PreviewWish
from app.engine.region import Region
from app.media.encoding import Codec, Encoding
from app.media.errors import reading
from app.media.inspect import inspect

_CRF = 10
"""Near enough to lossless that nobody judges a network by the encoder."""
_MOST_BITS = 10
"""Of the encoder's samples; no screen shows more."""
_KEYFRAME_EVERY = 8
"""Frames; going back by one is at once, too."""


def render_preview(
    wish: PreviewWish,
    catalogue: Mapping[str, ModelCard],
    store: PreviewStore,
    on_event: Callable[[Event], None],
    control: Control,
) -> Preview:
    """Render what is wished for, or find it where it was kept: blocking.

    Args:
        wish: what is to be seen.
        catalogue: the networks by id.
        store: where previews are kept.
        on_event: told what happens; nothing, if the preview is there already.
        control: ends the work from any thread; nothing is left of it then.

    Raises:
        ReelmendError: it cannot be rendered, or was stopped.
    """
    key = _key(wish, catalogue)
    kept = store.find(key)
    if kept is not None:
        return kept
    job, region = _job(wish, store.path(key), catalogue)
    watch = _Watch(on_event)
    finished = run(job, catalogue, watch, control, unchecked)
    preview = Preview(
        path=job.output,
        start=wish.start,
        end=wish.end,
        slowdown=job.recipe.tempo.slow_motion,
        region=region,
        frames=finished.frames,
        seconds=watch.seconds,
    )
    store.keep(key, preview)
    return preview


class _Watch:
    """Passes on what happens, and measures how long the pictures alone took."""

    def __init__(self, on_event: Callable[[Event], None]) -> None:
        self._on_event = on_event
        self._began = self._ended = time.monotonic()

    def __call__(self, event: Event) -> None:
        if isinstance(event, Planned):
            self._began = self._ended = time.monotonic()
        elif isinstance(event, Progress):
            self._ended = time.monotonic()
        if not isinstance(event, Finished):
            self._on_event(event)

    @property
    def seconds(self) -> float:
        return self._ended - self._began


def _job(wish: PreviewWish, output: Path, catalogue: Mapping[str, ModelCard]) -> tuple[Job, Region]:
    """What is to be run, and the part of the picture that it makes."""
    job = wish.job
    info = inspect(job.source)
    head = head_of(job.recipe.stages, info)
    most = quick_pixels(job, catalogue) if wish.is_quick else None
    part = part_of(info, wish.region, most, head.bars)
    bits = None if job.encoding.bits is None else min(job.encoding.bits, _MOST_BITS)
    encoding = Encoding(
        Codec.H264, crf=_CRF, chroma=job.encoding.chroma, bits=bits, options={"g": str(_KEYFRAME_EVERY)}
    )
    partial = replace(
        job,
        output=output,
        recipe=partial_recipe(job.recipe, head, part, info, _cards(job, catalogue)),
        start=wish.start,
        end=wish.end,
        overwrite=True,
        encoding=encoding,
    )
    return partial, Region.inside(part, info.width, info.height)


def _cards(job: Job, catalogue: Mapping[str, ModelCard]) -> list[ModelCard]:
    """Those of the recipe's networks; the run itself tells which one there is not."""
    return [catalogue[stage.model] for stage in job.recipe.networks if stage.model in catalogue]


def _key(wish: PreviewWish, catalogue: Mapping[str, ModelCard]) -> str:
    """Whatever makes another preview makes another key."""
    job = wish.job
    with reading(job.source):
        state = source_state(job.source)
    facts = (
        version.NUMBER,
        str(job.source.absolute()),
        state,
        job.recipe,
        [card.weights.identity for card in _cards(job, catalogue)],
        (job.device, job.precision, job.encoding.chroma, job.encoding.bits),
        (wish.start, wish.end, wish.region, wish.is_quick),
    )
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:24]
