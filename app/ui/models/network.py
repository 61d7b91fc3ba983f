"""A network as the window shows it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.engine.weights import UNKNOWN_LICENCE, Place
from app.ui import text

translate = QCoreApplication.translate

_SHOWN_SIZE = 0.72 * 0.576
"""Megapixels of a video disc's picture: people know how long a film is."""
_VISIBLE, _STRIKING = 0.5, 2.0
"""Decibels: less than the first is hardly seen, more than the second by anybody."""


@dataclass(frozen=True)
class Network:
    """What is told about a network; it can be made without torch."""

    id: str
    title: str
    summary: str
    """What it is good at, in a sentence."""
    task: str
    """A value of the engine's ``Task``."""
    scale: int
    time_scale: int
    place: Place
    size: int
    """Bytes of its weights."""
    licence: str
    commercial: bool
    """Whether the licence allows to earn money with the results."""
    source: str
    """Who trained it, on what."""
    gain: float | None = None
    """Decibels by which pictures came closer to the original, the median of what we measured; ``None``: we did not."""
    figures: tuple[str, ...] = ()
    """Measured quality, a line each."""
    host: str = ""
    """Where it would be downloaded from first."""
    seconds_per_megapixel: float | None = None
    """Of input, for a frame, on this machine; ``None`` if it was not measured."""
    pair: Path | None = None
    """A picture of what it does: before on the left, after on the right."""

    @property
    def is_here(self) -> bool:
        """Its weights are on this machine."""
        return self.place is not Place.MISSING

    @property
    def may_go(self) -> bool:
        """It can be removed."""
        return self.place in (Place.INSTALLED, Place.IMPORTED)


def goals() -> dict[str, str]:
    """What networks are for, in plain words, by the value of the engine's ``Task``."""
    return {
        "upscale": translate("models", "Upscale"),
        "cleanup": translate("models", "Clean up"),
        "deblur": translate("models", "Deblur"),
        "interpolate": translate("models", "Motion"),
    }


def purpose(network: Network) -> str:
    """What it does, in few words."""
    words = goals().get(network.task, network.task)
    if network.scale > 1:
        words = translate("models", "{goal} ×{factor}").format(goal=words, factor=network.scale)
    if network.time_scale > 1:
        words = translate("models", "{goal}, {factor} × the frames").format(goal=words, factor=network.time_scale)
    return words


def size(network: Network) -> str:
    """How much its weights are."""
    return translate("models", "{size} MB").format(size=text.number(network.size / 1e6, 1))


def state(network: Network) -> str:
    """Where it is, in a word or two."""
    return {
        Place.BUNDLED: translate("models", "Comes with Reelmend"),
        Place.INSTALLED: translate("models", "Installed"),
        Place.IMPORTED: translate("models", "Imported"),
        Place.MISSING: size(network),
    }[network.place]


def licence(network: Network) -> str:
    """The licence in words."""
    if network.licence == UNKNOWN_LICENCE:
        return translate("models", "Unknown: the file does not tell. Ask whoever made it.")
    return network.licence


def badge(network: Network) -> str:
    """What the licence forbids, in few words; empty if it forbids nothing that people may expect."""
    return "" if network.commercial else translate("models", "Not for earning money")


def quality(network: Network) -> str:
    """What a person gains, in plain words."""
    gain = network.gain
    if gain is None:
        return translate("models", "Its makers compared its pictures with perfect ones.")
    if gain < _VISIBLE:
        return translate("models", "In our tests its pictures came a little closer to the perfect ones.")
    if gain < _STRIKING:
        return translate("models", "In our tests its pictures came clearly closer to the perfect ones.")
    return translate("models", "In our tests its pictures came much closer to the perfect ones.")


def speed(network: Network) -> str:
    """How fast it is on this machine; empty if that was not measured."""
    if network.seconds_per_megapixel is None:
        return ""
    seconds = max(1e-6, network.seconds_per_megapixel * _SHOWN_SIZE)
    return translate("models", "{speed} on a DVD’s picture").format(speed=text.speed(1 / seconds))
