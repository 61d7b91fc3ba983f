"""Why the parts of a job must stop: a person asked for it, or one of them failed."""

from collections.abc import Iterator
from contextlib import contextmanager

from torch import nn

from app.engine.control import Control
from app.errors import Cancelled


class Stop:
    """Shared by parts of one job that end together. They call :meth:`check` often; whoever fails makes the others stop.

    Args:
        control: what the person wants.
        parent: the whole of which these parts are one attempt.
    """

    def __init__(self, control: Control, parent: "Stop | None" = None) -> None:
        self._control = control
        self._parent = parent
        self._failure: BaseException | None = None

    def check(self) -> None:
        """Go on, perhaps after a pause, or leave.

        Raises:
            Cancelled: there is no use in going on.
        """
        self._control.hold()
        if self._control.is_stopped or self._failure is not None:
            raise Cancelled
        if self._parent is not None:
            self._parent.check()

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
