"""The guide's side of a window: what it tells, shown at the first start and when asked for."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.editor_page import EditorPage
from app.ui.guide import Guide, Step
from app.ui.memory import Memory
from app.ui.start_page import StartPage


class GuideDesk(QObject):
    """What somebody who has never seen the window should know.

    Args:
        start: the first page.
        editor: the page of an open video.
        memory: knows whether the guide was seen.
        window: over which it is told.
    """

    def __init__(self, start: StartPage, editor: EditorPage, memory: Memory, window: QWidget) -> None:
        super().__init__(window)
        self._memory = memory
        self._editor = editor
        steps = (
            Step(
                start.drop_area,
                self.tr("Begin with a video"),
                self.tr("Drop one here, or try the sample. Your original is never changed."),
            ),
            Step(
                editor.controls,
                self.tr("Say what shall be done"),
                self.tr("Choose goals in plain words; Reelmend proposes what suits your video. Then click Enhance."),
            ),
            Step(
                editor.view,
                self.tr("Compare before you decide"),
                self.tr("A preview shows some seconds before and after: drag the divider, zoom with the wheel."),
                over=True,
            ),
        )
        self.guide = Guide(steps, window)
        self.guide.ended.connect(lambda: memory.change(guide_seen=True))

    def begin_once(self) -> None:
        """Tell it to somebody who has neither seen it nor opened a video."""
        known = self._memory.known
        if not known.guide_seen and not known.recent:
            self.guide.begin()

    def pass_over_choosing(self) -> None:
        """Somebody has begun to enhance: how to choose needs no words any more."""
        self.guide.pass_over(self._editor.controls)
