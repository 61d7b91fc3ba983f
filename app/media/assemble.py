"""Segments → a video file, by stream copy, with everything else of the source beside them."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil
from pathlib import Path

import av

from app.media.decoding_clock import DecodingClock
from app.media.encode import EncodeSpec, add_picture
from app.media.errors import writing
from app.media.frame import Trim, VideoInfo
from app.media.joiner import Joiner
from app.media.parts import Part, packets_of
from app.media.passthrough import Passthrough
from app.media.streams import Packet
from app.media.tempo import NORMAL, SlowMotion
from app.media.timecode import KEY, carried


class Assembler(Joiner):
    """Joins segments into a video file.

    Args:
        path: the final name; its suffix chooses the container.
        spec: the picture, as the segments were encoded.
        source: where the other streams come from.
        trim: what is taken from the source.
        slow: how much longer it lasts here.

    Raises:
        ResourceError: nothing can be written there.
    """

    def __init__(self, path: Path, spec: EncodeSpec, source: VideoInfo, trim: Trim, slow: SlowMotion = NORMAL) -> None:
        super().__init__(path)
        self._origin = trim.start or Fraction(0)
        self._spec = spec
        self._slower = slow.factor
        self._without = slow.without
        self._others = Passthrough(source, path.suffix.lower(), trim, slow)
        self._step = max(1, round(spec.step / spec.time_base))
        self._clock = DecodingClock(spec.encoder.reordered, self._step)
        self._cut = None if trim.end is None else (trim.end - self._origin) * slow.factor / spec.time_base
        self._held: Packet | None = None
        self._end = 0
        with writing(path):
            # No random numbers inside: the same job gives the same file, whatever interrupted it.
            self._container = av.open(str(self.part.absolute()), "w", options={"fflags": "+bitexact"})
            try:
                self._video = add_picture(self._container, spec)
                self._others.open(self._container)
                self._code_notes = tuple(self._label(source, trim))
                self._container.start_encoding()  # what the container refuses shall be told now
            except BaseException:
                self.abort()
                raise

    @property
    def notes(self) -> tuple[str, ...]:
        """What could not be copied; see :class:`Joiner`."""
        return (*self._others.notes, *self._code_notes)

    def append(self, part: Part) -> None:
        """See :class:`Joiner`."""
        packets = list(packets_of(part, self._spec.time_base))
        self._clock.begin(packets)
        for packet in packets:
            packet.duration = self._ending(packet.pts or 0, packet.duration or 0)
            packet.dts = self._clock.next_after(packet.pts or 0)
            packet.stream = self._video
            self._write_held()
            self._held = packet
        last, end = part.written.last, part.written.end(self._step)
        self._end = last + self._ending(last, end - last)
        self.frames += part.written.frames

    def _ending(self, shown: int, length: int) -> int:
        """How long a picture is shown: where the rest is cut, too, unless that is less than pictures usually last."""
        return length if self._cut is None else min(length, max(self._step, ceil(self._cut) - shown))

    def _finish(self) -> None:
        if self._held is not None and self.path.suffix.lower() in (".mp4", ".mov"):
            self._clock.close(self._held, self._end)
        self._write_held()
        with writing(self.path):
            self._others.copy_until(None, self._container)
            self._container.close()
            self._others.close()

    def _label(self, source: VideoInfo, trim: Trim) -> Iterator[str]:
        """Give the picture its time code; what a person should know of it."""
        rate = self._spec.frame_rate
        code = carried(source, self.path.suffix.lower(), trim, rate, self._without)
        if code is not None:
            self._video.metadata[KEY] = code
            if rate != source.frame_rate or self._slower > 1:
                yield f"The time code begins with {code} and counts the new frames."

    def _write_held(self) -> None:
        if self._held is None:
            return
        shown = self._origin + (self._held.pts or 0) * self._spec.time_base / self._slower
        with writing(self.path):
            self._container.mux_one(self._held)
            self._others.copy_until(shown, self._container)

    def abort(self) -> None:
        """See :class:`Joiner`."""
        self._others.close()
        try:
            self._container.close()
        except (av.FFmpegError, OSError):
            pass  # what failed once fails again when the rest is flushed; the file goes away anyhow
        finally:
            super().abort()
