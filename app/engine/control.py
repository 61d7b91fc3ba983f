"""What a person may ask of a running job. Free of torch: the window and the command line hold it."""

import threading


class Control:
    """Shared by a job and whoever watches it; every method may be called from any thread."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._discards = self._was_paused = False

    def pause(self) -> None:
        """Hold the work within a moment; memory and files stay as they are."""
        self._was_paused = True
        self._going.clear()

    def resume(self) -> None:
        """Go on after a pause."""
        self._going.set()

    def stop(self) -> None:
        """End the run; what is finished is kept for resuming."""
        self._cancelled.set()
        self._going.set()

    def discard(self) -> None:
        """End the run and keep nothing."""
        self._discards = True
        self.stop()

    @property
    def is_paused(self) -> bool:
        """The work is held."""
        return not self._going.is_set()

    @property
    def was_paused(self) -> bool:
        """The work is held, or was for a while."""
        return self._was_paused

    @property
    def is_stopped(self) -> bool:
        """The run shall end."""
        return self._cancelled.is_set()

    @property
    def discards(self) -> bool:
        """Nothing shall be kept."""
        return self._discards

    def wait(self, seconds: float) -> bool:
        """Sleep, at most until the run shall end; tells whether it shall."""
        return self._cancelled.wait(seconds)

    def hold(self) -> None:
        """Block while paused."""
        self._going.wait()
