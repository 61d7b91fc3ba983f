"""Which menu entry and which control do the same."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance

from app.ui.editor_page import EditorPage
from app.ui.frame_worker import FrameWorker
from app.ui.menus import Menus

_ZOOM_STEP = 1.25


def any_of(*signals: SignalInstance, then: Callable[..., None]) -> None:
    """Whichever of these comes, do that."""
    for signal in signals:
        signal.connect(then)


def connect_view(menus: Menus, editor: EditorPage, frames: FrameWorker) -> None:
    """Everything that moves in the video or in the picture."""
    view, timeline = editor.view, editor.timeline
    timeline.sought.connect(frames.seek)
    timeline.stepped.connect(frames.step)
    menus.next_frame.triggered.connect(lambda: frames.step(1))
    menus.previous_frame.triggered.connect(lambda: frames.step(-1))
    menus.first_frame.triggered.connect(lambda: timeline.slider.setValue(timeline.slider.minimum()))
    menus.last_frame.triggered.connect(lambda: timeline.slider.setValue(timeline.slider.maximum()))
    menus.fit.triggered.connect(view.fit)
    menus.full_size.triggered.connect(lambda: view.zoom_to(1.0))
    menus.zoom_in.triggered.connect(lambda: view.zoom_by(_ZOOM_STEP))
    menus.zoom_out.triggered.connect(lambda: view.zoom_by(1 / _ZOOM_STEP))
