"""Previews that cost nothing."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.engine.control import Control
from app.engine.events import Event, Planned, Progress
from app.engine.preview_wish import Preview, PreviewWish
from app.engine.region import Region
from app.errors import Cancelled


@dataclass
class FakePreview:
    """Renders when it is let; every preview is a file of its own."""

    wishes: list[PreviewWish] = field(default_factory=list)
    go: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None
    part: Region | None = None
    """What quick ones show; ``None``: all that is wanted."""
    heeds_stop: bool = True
    """Ends as soon as it is told to."""
    stopped: int = 0
    rests: int = 0

    def __call__(self, wish: PreviewWish, on_event: Callable[[Event], None], control: Control) -> Preview:
        self.wishes.append(wish)
        on_event(Planned(256, 144, 10, "cpu", "fp32", 1))
        on_event(Progress(5, 10, 4.2, 3.0))
        while not self.go.wait(0.005):
            if control.is_stopped and self.heeds_stop:
                self.stopped += 1
                raise Cancelled
        if self.error is not None:
            raise self.error
        path = Path(f"/previews/{len(self.wishes)}.enhanced.mkv")
        region = self.part if wish.is_quick and self.part is not None else wish.region
        return Preview(path, wish.start, wish.end, 1, region, 10, 4.2)

    def rest(self) -> None:
        self.rests += 1
