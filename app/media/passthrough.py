"""Sound, subtitles, attachments, chapters and metadata: copied untouched, packet for packet.

In slow motion subtitles and chapters are copied to when they belong, and sound is stretched.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

import av
from av.container import InputContainer, OutputContainer

from app.media.containers import can_hold
from app.media.errors import reading
from app.media.frame import WHOLE, StreamInfo, Trim, VideoInfo
from app.media.streams import Packet, open_source
from app.media.stretch import StretchedSound
from app.media.tempo import NORMAL, SlowMotion

_PICTURE_METADATA = ("language", "title", "comment")
"""What of the old picture's description holds for the new one; the rest tells of its old encoding."""
_NONSENSE = (av.error.InvalidDataError, av.error.ArgumentError, av.error.PatchWelcomeError)
"""What muxers say to packets that are damaged or out of order."""


class Passthrough:
    """Copies everything but the picture from a source into an output, in step with the picture.

    Args:
        info: the source.
        suffix: the output's kind.
        trim: what is taken.
        slow: how much longer it all lasts.
    """

    def __init__(self, info: VideoInfo, suffix: str, trim: Trim, slow: SlowMotion = NORMAL) -> None:
        self._info = info
        self._suffix = suffix
        self._trim = trim
        self._slow = slow
        self._targets: dict[int, av.stream.Stream] = {}
        """What is copied, by the source's stream index."""
        self._stretched: dict[int, StretchedSound] = {}
        """What is stretched, by the source's stream index."""
        self.notes: tuple[str, ...] = ()
        """What could not be copied; complete at the end."""
        self._container: InputContainer | None = None
        self._packets: Iterator[Packet] = iter(())
        self._held: Packet | None = None

    def open(self, output: OutputContainer) -> None:
        """Declare the copied streams in ``output``; call before its first packet."""
        with reading(self._info.path):
            self._container = open_source(self._info.path)
        source = self._container
        output.metadata.update(source.metadata)
        picture = source.streams[self._info.stream_index].metadata
        output.streams.video[0].metadata.update({key: picture[key] for key in _PICTURE_METADATA if key in picture})
        if self._trim == WHOLE:
            chapters = source.chapters()
            for chapter in chapters:
                chapter["start"] *= self._slow.factor
                chapter["end"] *= self._slow.factor
            output.set_chapters(chapters)
        elif source.chapters():
            self.notes += ("The chapters were left out: they belong to the whole video.",)
        for stream in self._info.streams:
            if stream.kind == "audio" and self._slow.factor > 1:
                self._slow_down(cast(av.AudioStream, source.streams[stream.index]), output)
            elif not can_hold(self._suffix, stream) or not self._declare(stream, source, output):
                self.notes += (
                    f"The {stream.kind} stream {stream.index} ({stream.codec}) was left out:"
                    f" {self._suffix} files cannot hold it.",
                )
        streams = [source.streams[index] for index in (*self._targets, *self._stretched)]
        if streams:
            if self._trim.start is not None:
                source.seek(int(self._trim.start * av.time_base))
            self._packets = self._taken(source.demux(streams))
            self._held = next(self._packets, None)

    def copy_until(self, time: Fraction | None, output: OutputContainer) -> None:
        """Write all packets up to ``time`` on the source's clock; ``None`` writes the rest."""
        while self._held is not None and (time is None or self._time(self._held) <= time):
            sound = self._stretched.get(self._held.stream.index)
            if sound is not None:
                output.mux(list(sound.packets(self._held)))
            else:
                self._shift_and_mux(self._held, output)
            with reading(self._info.path):
                self._held = next(self._packets, None)
        if time is None:
            for sound in self._stretched.values():
                output.mux(list(sound.rest()))

    def close(self) -> None:
        """Let go of the source."""
        if self._container is not None:
            self._container.close()

    def _declare(self, copied: StreamInfo, source: InputContainer, output: OutputContainer) -> bool:
        """Add the counterpart of a stream to the output; false where the output refuses it."""
        stream = source.streams[copied.index]
        if isinstance(stream, av.stream.AttachmentStream):
            output.add_attachment(stream.name or "attachment", stream.mimetype or "", stream.data)
            return True
        try:
            target = output.add_stream_from_template(stream)
        except ValueError:  # the muxer knows no tag for this codec
            return False
        target.metadata.update(stream.metadata)
        target.disposition = stream.disposition
        self._targets[copied.index] = target
        return True

    def _slow_down(self, stream: av.AudioStream, output: OutputContainer) -> None:
        """Declare a stretched copy of sound, if it is wanted."""
        if self._slow.drops_sound:
            self._note("The sound was left out, as was asked for.")
            return
        origin = self._trim.start or Fraction(0)
        self._stretched[stream.index] = StretchedSound(stream, output, self._slow.factor, origin)
        self._note("The sound was stretched and encoded again, to last as long as the picture.")

    def _taken(self, packets: Iterator[Packet]) -> Iterator[Packet]:
        for packet in packets:
            # The demuxer's end marks have no time.
            if packet.dts is not None and self._trim.holds(self._time(packet)):
                yield packet

    def _time(self, packet: Packet) -> Fraction:
        ticks = packet.pts if packet.pts is not None else packet.dts or 0
        return ticks * packet.time_base

    def _shift_and_mux(self, packet: Packet, output: OutputContainer) -> None:
        shift, factor = round((self._trim.start or 0) / packet.time_base), self._slow.factor
        packet.pts = None if packet.pts is None else (packet.pts - shift) * factor
        packet.dts = None if packet.dts is None else (packet.dts - shift) * factor
        packet.duration = (packet.duration or 0) * factor
        packet.stream = self._targets[packet.stream.index]
        kind = packet.stream.type
        try:
            output.mux_one(packet)
        except _NONSENSE:
            self._note(f"Damaged {kind} of the source was left out.")

    def _note(self, note: str) -> None:
        self.notes += () if note in self.notes else (note,)
