"""A preview, rendered in a thread of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from app import paths
from app.engine.control import Control
from app.engine.events import Event
from app.engine.preview_store import PreviewStore
from app.engine.preview_wish import Preview, PreviewWish
from app.errors import Cancelled, as_shown
from app.ui.giving_way import give_way

if TYPE_CHECKING:
    from app.engine.shelf import Shelf


class Render(Protocol):
    """Renders previews."""

    def __call__(self, wish: PreviewWish, on_event: Callable[[Event], None], control: Control) -> Preview:
        """Render one: blocking, tells what happens, does what the control says."""

    def rest(self) -> None:
        """Free the memory: other work begins, or the video is closed."""


class PreviewEngine:
    """What renders previews in the program. Networks stay loaded from one to the next."""

    def __init__(self) -> None:
        self._shelf: Shelf | None = None

    def __call__(self, wish: PreviewWish, on_event: Callable[[Event], None], control: Control) -> Preview:
        """See :class:`Render`."""
        # Imported here because torch takes seconds: the window is painted long before it is needed.
        from app.engine.preview import render_preview
        from app.engine.shelf import Shelf
        from models import catalogue

        self._shelf = self._shelf or Shelf()
        store = PreviewStore(paths.cache_folder() / "previews")
        return render_preview(wish, self._shelf.cards(catalogue()), store, on_event, control)

    def rest(self) -> None:
        """See :class:`Render`. What is being rendered keeps its networks until it ends."""
        self._shelf = None


class PreviewWorker(QThread):
    """Renders one preview. How it ended is told once, by one of two signals; by none if it was stopped."""

    happened = Signal(object)
    """An event of :mod:`app.engine.events`, frozen: it may cross threads."""
    rendered = Signal(object, object)
    """The ``PreviewWish`` and its ``Preview``."""
    failed = Signal(object)
    """The ``ReelmendError``."""

    def __init__(self, wish: PreviewWish, render: Render, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.control = Control()
        self._wish = wish
        self._render = render

    def run(self) -> None:
        """The thread's work."""
        give_way()
        try:
            preview = self._render(self._wish, self.happened.emit, self.control)
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - the outermost frame of a thread
            self.failed.emit(as_shown(error))
        else:
            self.rendered.emit(self._wish, preview)
