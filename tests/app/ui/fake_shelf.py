"""The networks of a window under test."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from app.engine.download import Arriving
from app.engine.weights import Place
from app.errors import Cancelled, ModelError, ReelmendError
from app.ui.models.network import Network

SHARP = Network(
    "sharp-x4", "Sharp ×4", "Four times the size.", "upscale", 4, 1, Place.BUNDLED, 900_000, "MIT", True, "us"
)
DEBLUR = replace(SHARP, id="deblur", title="Deblur", task="deblur", scale=1)
STILL = replace(SHARP, id="still", title="Still", task="deblur", scale=1, place=Place.MISSING, host="far.example")
STRICT = replace(
    STILL, id="strict", title="Strict ×2", task="upscale", scale=2, commercial=False, licence="research only"
)


@dataclass
class FakeShelf:
    """Networks that come when they are let."""

    here: list[Network] = field(default_factory=lambda: [SHARP, DEBLUR, STILL, STRICT])
    folder: Path = Path()
    go: threading.Event = field(default_factory=threading.Event)
    error: ReelmendError | None = None
    measured: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def networks(self, device: str) -> tuple[Network, ...]:
        assert device == "auto"
        return tuple(self.here)

    def change(self, name: str, **values: object) -> None:
        self.here = [replace(known, **values) if known.id == name else known for known in self.here]  # type: ignore[arg-type]

    def fetch(self, network: str, on_progress: Callable[[Arriving], None], cancel: threading.Event) -> None:
        on_progress(Arriving(300_000, 900_000, 1e6, 0.6, "far.example"))
        while not self.go.wait(0.005):
            if cancel.is_set():
                raise Cancelled
        if self.error is not None:
            raise self.error
        self.change(network, place=Place.INSTALLED)

    def bring(self, file: Path) -> str:
        if file.name.startswith("bad"):
            raise ModelError(f"{file.name} is no checkpoint.", "Get another.")
        self.here.append(replace(SHARP, id=file.stem, title="Brought ×4", place=Place.IMPORTED, licence="unknown"))
        return file.stem

    def remove(self, network: str) -> None:
        self.change(network, place=Place.MISSING)

    def measure(self, network: str, device: str, check: Callable[[], None]) -> None:
        del device
        check()
        self.measured.append(network)
        self.change(network, seconds_per_megapixel=2.0)

    def show(self, network: str, device: str) -> None:
        del device
        self.shown.append(network)
        picture = QImage(80, 30, QImage.Format.Format_RGB32)
        picture.fill(QColor("green"))
        path = self.folder / f"{network}.png"
        picture.save(str(path))
        self.change(network, pair=path)
