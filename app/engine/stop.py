"""Why the parts of a job must stop: a person cancelled, or one of them failed."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from torch import nn

from app.errors import Cancelled


class Stop:
    """Shared by all parts of one job. They call :meth:`check` often; whoever fails makes the others stop.

    Args:
        cancel: set from outside when the person does not want the result any more.
    """

    def __init__(self, cancel: threading.Event) -> None:
        self._cancel = cancel
        self._failure: BaseException | None = None

    def check(self) -> None:
        """Go on, or leave.

        Raises:
            Cancelled: there is no use in going on.
        """
        if self._cancel.is_set() or self._failure is not None:
            raise Cancelled

    def fail(self, error: BaseException) -> None:
        """Make everybody stop because of ``error``; the first one counts."""
        if self._failure is None and not isinstance(error, Cancelled):
            self._failure = error

    @contextmanager
    def first_error(self) -> Iterator[None]:
        """Raise what went wrong first, not the confusion that followed."""
        try:
            yield
        except BaseException as error:
            self.fail(error)
            if self._failure is None or self._failure is error:
                raise
            raise self._failure from None

    @contextmanager
    def interrupting(self, network: nn.Module) -> Iterator[None]:
        """Make every layer of a network look whether to go on: a large picture takes many seconds."""
        handles = [module.register_forward_pre_hook(self._look) for module in network.modules()]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def _look(self, *_: object) -> None:
        self.check()
