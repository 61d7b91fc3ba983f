"""The cards of published checkpoints: facts in ``models/published/NETWORK.toml``, the network in its own file."""

import tomllib
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import msgspec

from app.engine.contract import Figure, ModelCard, Precision, Restorer, SizeRule, Task, Window
from app.engine.weights import WeightsFile


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table ``[[card]]``: the fields of :class:`ModelCard` and :class:`WeightsFile` by their names."""

    id: str
    title: str
    summary: str
    task: Task
    scale: int
    window: Window
    size_rule: SizeRule
    context: int
    bytes_per_pixel: int
    file: str
    """What the authors call it."""
    size: int
    licence: str
    source: str
    urls: tuple[str, ...]
    sha256: str = ""
    git_blob: str = ""
    commercial: bool = True
    time_scale: int = 1
    against_motion: bool = False
    precisions: tuple[Precision, ...] = (Precision.FP32,)
    figures: tuple[Figure, ...] = ()

    def card(self, load: Callable[[Path], Restorer]) -> ModelCard:
        """The card of a network that ``load`` builds."""
        return ModelCard(
            id=self.id,
            title=self.title,
            summary=self.summary,
            task=self.task,
            scale=self.scale,
            window=self.window,
            size_rule=self.size_rule,
            context=self.context,
            precisions=self.precisions,
            bytes_per_pixel=self.bytes_per_pixel,
            weights=self.weights(),
            figures=self.figures,
            open=load,
            time_scale=self.time_scale,
            against_motion=self.against_motion,
        )

    def weights(self) -> WeightsFile:
        """What to download."""
        return WeightsFile(
            path=Path(self.file),
            sha256=self.sha256,
            licence=self.licence,
            source=self.source,
            urls=self.urls,
            size=self.size,
            git_blob=self.git_blob,
            commercial=self.commercial,
        )


def published(network: str, load: Callable[[Path], Restorer]) -> tuple[ModelCard, ...]:
    """The cards of the published checkpoints of ``network``, which ``load`` builds."""
    text = files("models").joinpath("published", f"{network}.toml").read_text(encoding="utf-8")
    entries = msgspec.convert(tomllib.loads(text)["card"], tuple[_Entry, ...])
    return tuple(entry.card(load) for entry in entries)
