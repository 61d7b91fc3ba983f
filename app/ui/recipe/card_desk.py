"""Finds out beside the window what graphics cards can encode, when somebody looks at formats."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject

from app.errors import ReelmendError
from app.log import get_logger
from app.media.encoding import Codec
from app.ui.background import Background
from app.ui.recipe.format_form import FormatForm

FindCards: TypeAlias = Callable[[], frozenset[Codec]]
"""Blocking, for seconds; what this machine's graphics cards can encode."""
_log = get_logger("ui.recipe")


class CardDesk(QObject):
    """Tries the cards once, as soon as a form wants to know.

    Args:
        find: tries them.
        form: where formats are chosen.
        parent: owns the desk.
    """

    def __init__(self, find: FindCards, form: FormatForm, parent: QObject) -> None:
        super().__init__(parent)
        self._find = find
        self._form = form
        self._asked = False
        self._background = Background(self)
        form.cards_wanted.connect(self._look)

    def stop(self) -> None:
        """The window is closed."""
        self._background.stop()

    def _look(self) -> None:
        if not self._asked:
            self._asked = True
            self._background.do(self._find, self._form.show_cards, self._complain)

    def _complain(self, error: ReelmendError) -> None:
        # Nothing that a person must be stopped for: software encodes everything.
        _log.warning("%s %s", error, error.details)
