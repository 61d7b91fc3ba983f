"""The networks of this machine, by the engine. Everything here is blocking."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from app import paths
from app.errors import ModelError, ReelmendError
from app.ui import engine_words
from app.ui.models.network import Network

if TYPE_CHECKING:
    from app.engine.calibration import Setting
    from app.engine.contract import ModelCard
    from app.engine.download import Arriving


class Shelf(Protocol):
    """What the window asks of the networks on this machine. All but ``fetch`` raise the engine's errors."""

    def networks(self, device: str) -> tuple[Network, ...]:
        """All of them, here or not, with what was measured on ``device``."""

    def fetch(self, network: str, on_progress: "Callable[[Arriving], None]", cancel: threading.Event) -> None:
        """Download a network.

        Raises:
            ModelError: it cannot be had, or is not what was published.
            ResourceError: there is no room for it.
            Cancelled: ``cancel`` was set; the next call goes on where this one ended.
        """

    def bring(self, file: Path) -> str:
        """Take a checkpoint in that somebody has; the network's id."""

    def remove(self, network: str) -> None:
        """Delete a network's weights."""

    def measure(self, network: str, device: str, check: Callable[[], None]) -> None:
        """Measure its speed; ``check`` is called now and then, and what it raises ends it."""

    def show(self, network: str, device: str) -> None:
        """Make the picture of what it does."""


@dataclass(frozen=True)
class EngineShelf:
    """The shelf of the program."""

    # torch takes seconds to import: whatever needs it is imported where it is used.

    def networks(self, device: str) -> tuple[Network, ...]:
        """See :class:`Shelf`."""
        from models import catalogue

        return tuple(_network(_setting(card, device)) for card in catalogue().values())

    def fetch(self, network: str, on_progress: "Callable[[Arriving], None]", cancel: threading.Event) -> None:
        """See :class:`Shelf`."""
        from app.engine.store import fetch

        fetch(_card(network), on_progress, cancel)

    def bring(self, file: Path) -> str:
        """See :class:`Shelf`."""
        from models import import_checkpoint

        return import_checkpoint(file).id

    def remove(self, network: str) -> None:
        """See :class:`Shelf`."""
        from app.engine.store import remove

        card = _card(network)
        remove(card)
        _pair(card).unlink(missing_ok=True)

    def measure(self, network: str, device: str, check: Callable[[], None]) -> None:
        """See :class:`Shelf`."""
        from app.engine.calibration import calibrate

        calibrate(_setting(_card(network), device), check)

    def show(self, network: str, device: str) -> None:
        """See :class:`Shelf`."""
        from app.engine.showcase import showcase
        from app.engine.weights import saving
        from app.media.still import write_png

        card = _card(network)
        picture = showcase(_setting(card, device), paths.sample_clip())
        with saving(_pair(card).parent):
            write_png(_pair(card), picture)


def _card(network: str) -> "ModelCard":
    """The network called so.

    Raises:
        ModelError: there is none any more.
    """
    from models import catalogue

    try:
        return catalogue()[network]
    except KeyError:
        raise ModelError(f"There is no network called “{network}” any more.", "Import it again.") from None


def _pair(card: "ModelCard") -> Path:
    return paths.cache_folder() / "pairs" / f"{card.id}-{card.weights.identity[:8]}.png"


def _setting(card: "ModelCard", device: str) -> "Setting":
    """The network on the device called so; on the fastest there is if that one is gone."""
    from app.engine.calibration import Setting

    try:
        return Setting.of(card, device)
    except ReelmendError:
        return Setting.of(card)


def _gain(card: "ModelCard") -> float | None:
    gains = [
        figure.value for figure in card.figures if figure.source == "measured" and figure.metric.endswith("gained")
    ]
    return median(gains) if gains else None


def _network(setting: "Setting") -> Network:
    from app.engine.calibration import remembered
    from app.engine.store import place
    from app.engine.weights import find

    card = setting.card
    weights = card.weights
    path = find(weights)
    measured = remembered(setting)
    figures = (f"{figure.value:g} {figure.metric}: {figure.test} ({figure.source})" for figure in card.figures)
    return Network(
        id=card.id,
        title=card.title,
        summary=engine_words.words(card.summary),
        task=card.task.value,
        scale=card.scale,
        time_scale=card.time_scale,
        place=place(card),
        size=weights.size if path is None else path.stat().st_size,
        licence=weights.licence,
        commercial=weights.commercial,
        source=weights.source,
        gain=_gain(card),
        figures=tuple(figures),
        host=urlsplit(weights.urls[0]).hostname or "" if weights.urls else "",
        seconds_per_megapixel=None if measured is None else measured.seconds_per_megapixel,
        pair=_pair(card) if _pair(card).is_file() else None,
    )
