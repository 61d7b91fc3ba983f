"""Frames → encoded pictures, in segments that join without being encoded again."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Self
from zlib import crc32

import av
from av.container import OutputContainer

from app.errors import UsageError
from app.media.encoder import Encoder
from app.media.errors import writing
from app.media.frame import YUV420, Colour, Frame, Layout
from app.media.hdr import Hdr
from app.media.output_file import sync_folder
from app.media.planes import format_of, from_planes
from app.media.streams import Packet, new_picture_stream

_MOST_THREADS = 16
_APPLE_HEVC = "hvc1"
"""Under HEVC's other name Apple's players do not know it."""
_MPEG, _JPEG = 1, 2
_BLOCK = 1 << 20
"""Bytes of a file that are read at once."""
os.environ.setdefault("SVT_LOG", "1")  # errors alone: SVT-AV1 writes to the terminal by itself


@dataclass(frozen=True)
class EncodeSpec:
    """What the output's picture is."""

    width: int
    height: int
    layout: Layout
    colour: Colour
    sample_aspect: Fraction
    rotation: int
    time_base: Fraction
    frame_rate: Fraction | None
    encoder: Encoder
    hdr: Hdr | None = None
    """What is said of high dynamic range."""
    threads: int = 1
    """Of the encoder: with another number it gives other bytes."""
    turn: int = 0
    """Degrees, anticlockwise, by which pictures have been turned, where ``rotation`` cannot be told."""
    toned: bool = False
    """High dynamic range was brought to what an ordinary screen can show, where it cannot be told."""

    @property
    def pixel_format(self) -> str:
        """FFmpeg's name of what the encoder takes."""
        return self.encoder.pixel_format or format_of(self.layout)

    @property
    def unturned_size(self) -> tuple[int, int]:
        """Width and height before the pictures are turned."""
        return (self.height, self.width) if self.turn % 180 else (self.width, self.height)

    @property
    def step(self) -> Fraction:
        """Seconds from one frame to the next, nominally."""
        return 1 / self.frame_rate if self.frame_rate else Fraction(1, 25)

    def bytes_expected(self, frames: int) -> int:
        """How large so many pictures become, about: it depends on what they show."""
        return int(frames * self.width * self.height * self.encoder.bits_per_pixel / 8)


@dataclass(frozen=True)
class WrittenSegment:
    """What is known of a segment on disk; times are in ticks of the output's time base."""

    frames: int
    first: int
    """When its first frame is shown."""
    last: int
    """When its last frame is shown."""
    last_duration: int
    """How long that is; 0 where the source does not say."""
    size: int
    """Bytes."""
    checksum: int
    """CRC-32 of the file."""

    def end(self, step: int) -> int:
        """When its last frame gives way, where frames nominally last ``step`` ticks."""
        return self.last + (self.last_duration or step)


class SegmentWriter:
    """Encodes consecutive frames into one file that begins with a key frame and needs no other segment.

    The file has its name only when it is complete and on the disk.

    Args:
        path: where it goes; its suffix is that of the encoder's segments.
        spec: the picture.
        origin: seconds on the source's clock at which the output's clock begins.
        output: the file that it becomes a part of; errors speak of that one.

    Raises:
        ResourceError: nothing can be written there.
    """

    def __init__(self, path: Path, spec: EncodeSpec, origin: Fraction, output: Path) -> None:
        self._path = path
        self._output = output
        self._part = path.with_name(f"{path.name}.part")
        self._spec = spec
        self._origin = origin
        self._first: int | None = None
        self._shift: int | None = None
        self._last = 0
        self._last_duration = 0
        self.frames = 0
        """How many have been written."""
        with writing(output):
            self._container = av.open(str(self._part.absolute()), "w", format=_muxer(spec))
            self._video = add_picture(self._container, spec)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.abort()

    def write(self, frame: Frame) -> None:
        """Encode a frame."""
        spec = self._spec
        ticks = round((frame.pts - self._origin) / spec.time_base)
        if self._first is None:
            self._first = ticks
        elif ticks <= self._last:  # screen recorders write frames at the same time
            ticks = self._last + 1
        picture = from_planes(frame.planes, frame.layout)
        if picture.format.name != spec.pixel_format:
            picture = picture.reformat(format=spec.pixel_format, threads=1)  # only put in another order
        picture.time_base = spec.time_base
        self._last, self._last_duration = ticks, round(frame.duration / spec.time_base)
        picture.pts, picture.duration = ticks - self._first, self._last_duration
        picture.colorspace = frame.colour.matrix.value
        picture.color_range = _JPEG if frame.colour.full_range else _MPEG
        picture.color_primaries, picture.color_trc = frame.colour.primaries, frame.colour.transfer
        with writing(self._output):
            self._mux(self._video.encode(picture))
        self.frames += 1

    def finish(self) -> WrittenSegment:
        """Flush, sync to the disk and rename into place; at least one frame has been written."""
        with writing(self._output):
            self._mux(self._video.encode(None))
            self._container.close()
            with self._part.open("rb+") as file:
                os.fsync(file.fileno())
            size, checksum = self._part.stat().st_size, _checksum(self._part)
            self._part.replace(self._path)
            sync_folder(self._path.parent)
        return WrittenSegment(self.frames, self._first or 0, self._last, self._last_duration, size, checksum)

    def abort(self) -> None:
        """Leave nothing behind."""
        try:
            self._container.close()
        except (av.FFmpegError, OSError):
            pass  # what failed once fails again when the rest is flushed; the file goes away anyhow
        finally:
            self._part.unlink(missing_ok=True)

    def _mux(self, packets: Iterable[Packet]) -> None:
        for packet in packets:
            shown, decoded = packet.pts or 0, packet.dts or 0
            if self._shift is None:
                self._shift = shown - decoded
            # NUT knows no times below zero; where a segment lies is told by its record.
            packet.pts, packet.dts = shown + self._shift, decoded + self._shift
            self._container.mux_one(packet)


def add_picture(container: OutputContainer, spec: EncodeSpec) -> av.VideoStream:
    """Add the picture's stream, with its encoder and all its tags."""
    encoder = spec.encoder
    siting = {"chroma_sample_location": str(spec.colour.siting.value)} if spec.layout.chroma_shift == YUV420 else {}
    stream = new_picture_stream(container, encoder.name, spec.frame_rate or 25, encoder.options | siting)
    context = stream.codec_context
    stream.width, stream.height = spec.width, spec.height
    stream.pix_fmt = spec.pixel_format
    context.time_base = spec.time_base
    context.sample_aspect_ratio = spec.sample_aspect
    context.colorspace = spec.colour.matrix.value
    context.color_range = _JPEG if spec.colour.full_range else _MPEG
    context.color_primaries = spec.colour.primaries
    context.color_trc = spec.colour.transfer
    context.thread_type = "AUTO"
    context.thread_count = spec.threads
    if context.codec.canonical_name == "hevc" and container.format.name in ("mp4", "mov"):
        context.codec_tag = _APPLE_HEVC
    if spec.rotation:
        stream.set_display_rotation(spec.rotation)
    return stream


def check_encoder(spec: EncodeSpec) -> None:
    """Open the encoder once, to hear now what it refuses.

    Raises:
        UsageError: it does not take pictures like these, or an option that was asked for.
    """
    with av.open(BytesIO(), "w", format=_muxer(spec)) as container:
        try:
            video = add_picture(container, spec)
            video.codec_context.open()
        except (av.FFmpegError, ValueError) as error:
            raise UsageError(
                f"{spec.encoder.name} refuses pictures of {spec.width} × {spec.height} pixels with these options.",
                "Choose another codec or size, or leave out what is said to it.",
                str(error),
            ) from error
    unknown = video.codec_context.options
    if unknown:
        raise UsageError(
            f"{spec.encoder.name} has no option {' or '.join(sorted(unknown))}.",
            "FFmpeg’s manual lists its options under “Encoders”.",
        )


def _checksum(path: Path) -> int:
    """The CRC-32 of a file, which may be larger than the memory that is left."""
    checksum = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            checksum = crc32(block, checksum)
    return checksum


def _muxer(spec: EncodeSpec) -> str:
    return spec.encoder.segment_suffix.removeprefix(".")


def encoder_threads() -> int:
    """How many threads an encoder gets on this machine."""
    return min(os.cpu_count() or 1, _MOST_THREADS)


def encoder_version(spec: EncodeSpec) -> str:
    """What gives the same bytes for the same frames: the encoder and the release of FFmpeg that it comes with."""
    return f"{spec.encoder.name}, libavcodec {'.'.join(map(str, av.library_versions['libavcodec']))}"
