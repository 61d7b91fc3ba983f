"""Receipts on the screen: of jobs that have just ended, and of those that are kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.engine.job_queue import Entry, State
from app.engine.receipt import Receipt
from app.errors import FaultyResult, ReelmendError, ResourceError
from app.ui.background import Background
from app.ui.desk import Desk
from app.ui.receipts.dialog import ReceiptDialog

Find = Callable[[Path], Receipt]
"""Gives the receipt of a result: blocking."""


def find_receipt(output: Path) -> Receipt:
    """The receipt that was kept of a result; where none was, what the result alone tells. Blocking.

    Raises:
        ReelmendError: neither can be read.
    """
    # Imported here because torch takes seconds.
    from app.engine.final_check import receipt_path
    from app.engine.verify import verify

    kept = receipt_path(output)
    return Receipt.read(kept) if kept.is_file() else verify(output)


class ReceiptsDesk(Desk):
    """Shows receipts over a window.

    Args:
        find: knows them.
        window: over which they are shown.
    """

    def __init__(self, find: Find, window: QWidget) -> None:
        super().__init__(window)
        self._find = find
        self._background = Background(self)

    def show(self, receipt: Receipt, advice: str = "") -> None:
        """Show a receipt; returns at once."""
        ReceiptDialog(receipt, advice, self._window).open()

    def show_of(self, entry: Entry) -> None:
        """Show the receipt of an entry of the queue that has ended."""
        show = self.show if entry.state is State.DONE else partial(self._show_of_failed, entry)
        self._background.do(partial(self._find, entry.job.output), show, self._fail)

    def show_failure(self, error: ReelmendError) -> None:
        """Tell how a job failed: by its receipt if that was why."""
        receipt = Receipt.parse(error.details) if isinstance(error, FaultyResult) else None
        if receipt is None:
            self._fail(error)
        else:
            self.show(receipt, error.advice)

    def end(self) -> None:
        """The window is closed."""
        self._background.stop()

    def _show_of_failed(self, entry: Entry, receipt: Receipt) -> None:
        """What failed for another reason has no receipt: one that is green is of an earlier job."""
        if receipt.green:
            words = self.tr("{name} failed before there was a result that could be checked.")
            self._fail(ResourceError(words.format(name=entry.job.source.name), entry.message))
        else:
            self.show(receipt)
