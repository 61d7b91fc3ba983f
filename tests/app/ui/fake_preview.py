"""Previews that cost nothing."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.engine.control import Control
from app.engine.events import Event, Planned, Progress
from app.engine.preview_wish import Preview, PreviewWish
from app.errors import Cancelled


@dataclass
class FakePreview:
    """Renders when it is let; every preview is a file of its own."""

    wishes: list[PreviewWish] = field(default_factory=list)
    go: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None
    stopped: int = 0
    rests: int = 0

    def __call__(self, wish: PreviewWish, on_event: Callable[[Event], None], control: Control) -> Preview:
        self.wishes.append(wish)
        on_event(Planned(256, 144, 10, "cpu", "fp32", 1))
        on_event(Progress(5, 10, 4.2, 3.0))
        while not self.go.wait(0.005):
            if control.is_stopped:
                self.stopped += 1
                raise Cancelled
        if self.error is not None:
            raise self.error
        path = Path(f"/previews/{len(self.wishes)}.enhanced.mkv")
        return Preview(path, wish.start, wish.end, 1, wish.region, 10, 4.2)

    def rest(self) -> None:
        self.rests += 1
