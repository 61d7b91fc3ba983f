"""Previews that are wanted, rendered one after the other."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.engine.preview_wish import PreviewWish
from app.ui.preview.worker import PreviewWorker, Render


class PreviewRenderer(QObject):
    """Renders at most one preview at a time; the newest wishes replace what has not begun."""

    happened = Signal(object)
    """An event of :mod:`app.engine.events`."""
    rendered = Signal(object, object)
    """The ``PreviewWish`` and its ``Preview``."""
    failed = Signal(object, object)
    """The ``PreviewWish`` and the ``ReelmendError``."""
    changed = Signal()
    """Rendering has begun, or ended."""

    def __init__(self, render: Render, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._todo: deque[PreviewWish] = deque()
        self._worker: PreviewWorker | None = None
        self._at_work: PreviewWish | None = None

    @property
    def is_busy(self) -> bool:
        """Something is being rendered, or will be."""
        return self._worker is not None

    @property
    def is_wanted(self) -> bool:
        """Something is being rendered, or will be, that nobody has given up."""
        return bool(self._todo) or (self._worker is not None and not self._worker.control.is_stopped)

    @property
    def wish(self) -> PreviewWish | None:
        """What is being rendered."""
        return self._at_work

    def want(self, wishes: Sequence[PreviewWish]) -> None:
        """Render these, in their order, and nothing else; what is being rendered goes on if it is one of them."""
        goes_on = self._at_work if self._worker is not None and not self._worker.control.is_stopped else None
        self._todo = deque(wish for wish in wishes if wish != goes_on)
        if self._worker is None:
            self._next()
        elif goes_on not in wishes:
            self._worker.control.discard()
            self.changed.emit()

    def stop(self) -> None:
        """Render nothing any more."""
        self.want(())

    def end(self) -> None:
        """The same, and wait until it has ended: a second at most."""
        self.stop()
        if self._worker is not None:
            self._worker.wait()

    def _next(self) -> None:
        if not self._todo:
            self._at_work = None
            self.changed.emit()
            return
        self._at_work = wish = self._todo.popleft()
        self._worker = worker = PreviewWorker(wish, self._render, self)
        worker.happened.connect(self._pass_on)
        worker.rendered.connect(self.rendered)
        worker.failed.connect(lambda error: self.failed.emit(wish, error))
        worker.finished.connect(self._ended)
        worker.start()
        self.changed.emit()

    def _pass_on(self, event: object) -> None:
        if self._worker is not None and not self._worker.control.is_stopped:
            self.happened.emit(event)

    def _ended(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.wait()
            worker.deleteLater()
        self._next()
