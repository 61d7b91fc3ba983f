"""What one of a job's workers has taken upon itself."""

from collections.abc import Callable, Iterator

from app.engine.segment import Segment, Todo


class Share:
    """The segments that one worker has taken.

    Args:
        todo: what is missing of the job.
        wait: blocks until there is space for another segment.
    """

    def __init__(self, todo: Todo, wait: Callable[[], None]) -> None:
        self._todo = todo
        self._wait = wait
        self._taken: dict[int, Segment] = {}

    def __iter__(self) -> Iterator[Segment]:
        """Take one after the other, when there is space for it."""
        while True:
            self._wait()
            segment = self._todo.take()
            if segment is None:
                return
            self._taken[segment.number] = segment
            yield segment

    @property
    def unfinished(self) -> list[int]:
        """Numbers of what was taken and not finished."""
        return list(self._taken)

    def finished(self, segment: Segment) -> None:
        """It is on the disk and in the journal."""
        del self._taken[segment.number]

    def give_back(self) -> None:
        """Somebody else, or a later attempt, must do what is not finished."""
        for segment in self._taken.values():
            self._todo.give_back(segment)
        self._taken.clear()
