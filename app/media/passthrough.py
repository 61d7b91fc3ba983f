"""Sound, subtitles, attachments, chapters and metadata: copied untouched, packet for packet."""

from collections.abc import Iterator
from fractions import Fraction

import av
from av.container import InputContainer, OutputContainer

from app.media.errors import reading
from app.media.frame import WHOLE, StreamInfo, Trim, VideoInfo
from app.media.streams import Packet, open_source

_MP4_HOLDS = {
    "audio": {"aac", "mp3", "ac3", "eac3", "alac", "opus", "flac", "mp2"},
    "subtitle": {"mov_text"},
}
_PICTURE_METADATA = ("language", "title", "comment")
"""What of the old picture's description holds for the new one; the rest tells of its old encoding."""
_NONSENSE = (av.error.InvalidDataError, av.error.ArgumentError, av.error.PatchWelcomeError)
"""What muxers say to packets that are damaged or out of order."""
_MATROSKA_REFUSES = {"mov_text", "eia_608"}


def can_hold(suffix: str, stream: StreamInfo) -> bool:
    """Whether a file of this kind (``.mp4``, ``.mkv``) takes a copy of the stream."""
    if suffix == ".mkv":
        return stream.kind in ("audio", "attachment") or (
            stream.kind == "subtitle" and stream.codec not in _MATROSKA_REFUSES
        )
    return stream.codec in _MP4_HOLDS.get(stream.kind, set())


class Passthrough:
    """Copies everything but the picture from a source into an output, in step with the picture.

    Args:
        info: the source.
        suffix: the output's kind.
        trim: what is taken.
    """

    def __init__(self, info: VideoInfo, suffix: str, trim: Trim) -> None:
        self._info = info
        self._suffix = suffix
        self._trim = trim
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
            output.set_chapters(source.chapters())
        elif source.chapters():
            self.notes += ("The chapters were left out: they belong to the whole video.",)
        targets: dict[int, av.stream.Stream] = {}
        for stream in self._info.streams:
            if not can_hold(self._suffix, stream) or not self._declare(stream, source, output, targets):
                self.notes += (
                    f"The {stream.kind} stream {stream.index} ({stream.codec}) was left out:"
                    f" {self._suffix} files cannot hold it.",
                )
        if targets:
            streams = [source.streams[index] for index in targets]
            if self._trim.start is not None:
                source.seek(int(self._trim.start * av.time_base))
            self._packets = self._retargeted(source.demux(streams), targets)
            self._held = next(self._packets, None)

    def copy_until(self, time: Fraction | None, output: OutputContainer) -> None:
        """Write all packets up to ``time`` on the file's clock; ``None`` writes the rest."""
        while self._held is not None and (time is None or self._time(self._held) <= time):
            self._shift_and_mux(self._held, output)
            with reading(self._info.path):
                self._held = next(self._packets, None)

    def close(self) -> None:
        """Let go of the source."""
        if self._container is not None:
            self._container.close()

    @staticmethod
    def _declare(
        copied: StreamInfo, source: InputContainer, output: OutputContainer, targets: dict[int, av.stream.Stream]
    ) -> bool:
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
        targets[copied.index] = target
        return True

    def _retargeted(self, packets: Iterator[Packet], targets: dict[int, av.stream.Stream]) -> Iterator[Packet]:
        for packet in packets:
            if packet.dts is None:  # the demuxer's end marks
                continue
            time = self._time(packet)
            if self._trim.holds(time):
                packet.stream = targets[packet.stream.index]
                yield packet

    def _time(self, packet: Packet) -> Fraction:
        ticks = packet.pts if packet.pts is not None else packet.dts or 0
        return ticks * packet.time_base

    def _shift_and_mux(self, packet: Packet, output: OutputContainer) -> None:
        if self._trim.start is not None:
            shift = round(self._trim.start / packet.time_base)
            packet.pts = None if packet.pts is None else packet.pts - shift
            packet.dts = None if packet.dts is None else packet.dts - shift
        kind = packet.stream.type
        try:
            output.mux_one(packet)
        except _NONSENSE:
            note = f"Damaged {kind} of the source was left out."
            self.notes += () if note in self.notes else (note,)
