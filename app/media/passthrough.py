"""Sound, subtitles, attachments, cover art, chapters and metadata: copied untouched, packet for packet.

What a container cannot hold is converted if that is possible. In slow motion subtitles and chapters are copied to when
they belong, and sound is stretched.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

import av
from av.container import InputContainer, OutputContainer
from av.subtitles.stream import SubtitleStream

from app.media.containers import becomes, can_hold, refusal, sound_for
from app.media.cover import copied_cover
from app.media.cutting import cut_text, taken_chapters, up_to
from app.media.errors import reading
from app.media.frame import StreamInfo, Trim, VideoInfo
from app.media.languages import written
from app.media.streams import Packet, open_near, open_source
from app.media.stretch import StretchedSound
from app.media.tempo import NORMAL, SlowMotion
from app.media.text import RewrittenText
from app.media.timecode import without_code

_PICTURE_METADATA = ("language", "title", "comment")
"""What of the old picture's description holds for the new one; the rest tells of its old encoding."""
_LONGEST_TEXT = Fraction(20)
"""Seconds that a subtitle may stay."""
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
        self._sounds: dict[int, StretchedSound] = {}
        """What is encoded again, by the source's stream index."""
        self._texts: dict[int, RewrittenText] = {}
        """What is rewritten, by the source's stream index."""
        self._covers: list[Packet] = []
        self.notes: tuple[str, ...] = ()
        """What could not be copied; complete at the end."""
        self._container: InputContainer | None = None
        self._packets: Iterator[Packet] = iter(())
        self._held: Packet | None = None
        self._silent: set[int] = set()
        """Indices of sound of which nothing has come yet."""

    def open(self, output: OutputContainer) -> None:
        """Declare the copied streams in ``output``; call before its first packet."""
        with reading(self._info.path):
            self._container = self._opened()
        source = self._container
        output.metadata.update(without_code(source.metadata))
        picture = source.streams[self._info.stream_index].metadata
        output.streams.video[0].metadata.update({key: picture[key] for key in _PICTURE_METADATA if key in picture})
        output.set_chapters(taken_chapters(source.chapters(), self._trim, self._slow.factor))
        for stream in self._info.streams:
            if stream.kind == "audio" and self._slow.factor > 1:
                self._slow_down(cast(av.AudioStream, source.streams[stream.index]), output)
            elif codec := becomes(self._suffix, stream):
                self._convert(stream, codec, source, output)
            elif not can_hold(self._suffix, stream) or not self._declare(stream, source, output):
                self._note(refusal(self._suffix, stream))
        for made in output.streams:
            if "language" in made.metadata:
                made.metadata["language"] = written(made.metadata["language"], self._suffix)
        streams = [source.streams[index] for index in (*self._targets, *self._sounds)]
        if streams:
            steady = [stream.index for stream in streams if stream.type == "audio"]
            self._packets = self._taken(up_to(self._trim.end, source.demux(streams), steady))
            self._held = next(self._packets, None)
            self._silent = set(steady)

    def _opened(self) -> InputContainer:
        """The source, from where subtitles may begin that are still to be read when the picture does."""
        if self._trim.start is None:
            return open_source(self._info.path)
        earliest = min(Fraction(0), self._info.start)
        return open_near(self._info.path, max(earliest, self._trim.start - _LONGEST_TEXT))

    def copy_until(self, time: Fraction | None, output: OutputContainer) -> None:
        """Write all packets up to ``time`` on the source's clock; ``None`` writes the rest."""
        for cover in self._covers:
            output.mux_one(cover)
        self._covers = []
        while self._held is not None and (time is None or self._time(self._held) <= time):
            self._silent.discard(self._held.stream.index)
            sound = self._sounds.get(self._held.stream.index)
            if sound is not None:
                output.mux(list(sound.packets(self._held)))
            else:
                self._shift_and_mux(self._held, output)
            with reading(self._info.path):
                self._held = next(self._packets, None)
        if time is None:
            for sound in self._sounds.values():
                output.mux(list(sound.rest()))
            for index in sorted(self._silent):
                self._note(f"The audio stream {index} has nothing in what was taken of the source.")

    def close(self) -> None:
        """Let go of the source."""
        if self._container is not None:
            self._container.close()

    def _declare(self, copied: StreamInfo, source: InputContainer, output: OutputContainer) -> bool:
        """Add the counterpart of a stream to the output; false where the output refuses it."""
        stream = source.streams[copied.index]
        if copied.cover:
            self._covers += copied_cover(self._info.path, stream, self._suffix, output)
            return True
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
        self._encode_again(stream, output, sound_for(self._suffix))
        self._note("The sound was stretched and encoded again, to last as long as the picture.")

    def _encode_again(self, stream: av.AudioStream, output: OutputContainer, codec: str) -> None:
        origin = self._trim.start or Fraction(0)
        self._sounds[stream.index] = StretchedSound(stream, output, codec, self._slow.factor, origin)

    def _convert(self, stream: StreamInfo, codec: str, source: InputContainer, output: OutputContainer) -> None:
        """Declare what takes the place of a stream that the container cannot hold."""
        original = source.streams[stream.index]
        if stream.kind == "audio":
            self._encode_again(cast(av.AudioStream, original), output, codec)
        else:
            text = RewrittenText(cast(SubtitleStream, original), output, codec)
            self._texts[stream.index], self._targets[stream.index] = text, text.target
        self._note(
            f"The {stream.kind} stream {stream.index} ({stream.codec}) was converted to"
            f" {codec.removeprefix('lib')}, which {self._suffix} files can hold."
        )

    def _taken(self, packets: Iterator[Packet]) -> Iterator[Packet]:
        for packet in packets:
            # The demuxer's end marks have no time.
            if packet.dts is None:
                continue
            if packet.stream.type == "subtitle":
                cut_text(packet, self._trim)
            if self._trim.holds(self._time(packet)):
                yield packet

    def _time(self, packet: Packet) -> Fraction:
        ticks = packet.pts if packet.pts is not None else packet.dts or 0
        return ticks * packet.time_base

    def _shift_and_mux(self, packet: Packet, output: OutputContainer) -> None:
        index = packet.stream.index
        if index in self._texts:
            rewritten = self._texts[index].rewritten(packet)
            if rewritten is None:
                return
            packet = rewritten
        shift, factor = round((self._trim.start or 0) / packet.time_base), self._slow.factor
        packet.pts = None if packet.pts is None else (packet.pts - shift) * factor
        packet.dts = None if packet.dts is None else (packet.dts - shift) * factor
        packet.duration = (packet.duration or 0) * factor
        packet.stream = self._targets[index]
        kind = packet.stream.type
        try:
            output.mux_one(packet)
        except _NONSENSE:
            self._note(f"Damaged {kind} of the source was left out.")

    def _note(self, note: str) -> None:
        self.notes += () if note in self.notes else (note,)
