"""What a file is: everything that can be known without decoding it all."""

from fractions import Fraction
from pathlib import Path

import av
from av.stream import Discard, Disposition

from app.errors import InputError
from app.media.containers import GPMF
from app.media.ending import promised_end
from app.media.errors import reading
from app.media.frame import StreamInfo, VideoInfo
from app.media.hdr import hdr_of
from app.media.languages import proper
from app.media.planes import is_transparent, layout_of
from app.media.sequence import sequence_at
from app.media.streams import open_source, picture_stream, pictures
from app.media.tags import colour_of, siting_of
from app.media.timecode import told_in
from app.media.webp_file import ONE_PICTURE, WEBP, animated_at

LARGEST_SIDE = 16384
"""Pixels; what H.264 and HEVC can hold and what memory can be expected to."""
_CAMERA_DATA, _CAMERA_MAKER = "bin_data", "GoPro"
"""FFmpeg's name of streams that it cannot name, and who writes those that MP4 takes again."""
_UNKNOWN = "unknown"
_BESIDE = "alpha_mode"
"""Matroska's tag of VP8 and VP9 whose transparency lies beside the pictures, which FFmpeg does not read."""
_END_TOLERANCE = Fraction(1)
"""Seconds that a file may end before its header says."""


def inspect(path: Path) -> VideoInfo:
    """Read the header and the first frame.

    Raises:
        InputError: missing, empty, not a video, without picture, of an absurd size, or cut off.
        ResourceError: it may not be read.
    """
    with reading(path):
        if path.is_file() and not path.stat().st_size:
            raise InputError(f"{path.name} is empty.", "Get the file again: nothing of it has arrived.")
        with open_source(path) as container:
            stream = picture_stream(container, path)
            frame = next(pictures(container, stream), None)
            if frame is None:
                raise InputError(
                    f"Not one picture of {path.name} can be decoded.", "The file is damaged: get it again."
                )
            return _describe(path, container, stream, frame)


def check_complete(info: VideoInfo, until: Fraction | None) -> None:
    """Refuse a file that ends long before its header says, unless only what is there is asked for.

    Args:
        info: the file.
        until: seconds from the picture's beginning up to which frames are wanted; ``None`` for all.

    Raises:
        InputError: wanted frames are missing.
    """
    wanted = info.duration if until is None else min(until, info.duration)
    readable = _readable_until(info)
    if readable + max(_END_TOLERANCE, info.duration / 50) < wanted:
        raise InputError(
            f"{info.path.name} is cut off: its header promises {float(info.duration):.1f} seconds,"
            f" only {float(readable):.1f} can be read.",
            f"Get the file again, or restore what is there with an end at {float(readable):.1f} seconds.",
        )


def _readable_until(info: VideoInfo) -> Fraction:
    """Seconds that are really there, by the last packets of the file."""
    if info.container == WEBP:  # nothing else was counted
        return info.duration
    with reading(info.path), open_source(info.path) as container:
        stream = container.streams[info.stream_index]
        for back in (Fraction(3), Fraction(30), info.duration):
            target = info.start + max(Fraction(0), info.duration - back)
            try:
                container.seek(int(target / info.time_base), stream=stream)
                # Of all streams: sound may go on where the picture has ended, and the file is whole all the same.
                ends = [(p.pts + (p.duration or 0)) * p.time_base for p in container.demux() if p.pts is not None]
            except (av.FFmpegError, IndexError):  # PyAV stumbles over streams that appear late
                continue  # cut-off files often cannot be sought near their end: look further ahead
            if ends:
                return max(ends) - info.start
    return Fraction(0)


def _describe(
    path: Path, container: av.container.InputContainer, stream: av.VideoStream, frame: av.VideoFrame
) -> VideoInfo:
    context = stream.codec_context
    if max(frame.width, frame.height) > LARGEST_SIDE or min(frame.width, frame.height) < 8:
        raise InputError(
            f"The picture of {path.name} is {frame.width} × {frame.height} pixels: too "
            + ("large." if max(frame.width, frame.height) > LARGEST_SIDE else "small."),
            f"Videos of 8 to {LARGEST_SIDE} pixels a side can be restored.",
        )
    sequence, animation = sequence_at(path), animated_at(path)
    time_base = stream.time_base or Fraction(1, 1000)
    layout = layout_of(frame.format.name)
    codec = context.codec.canonical_name
    colour, guessed = colour_of(frame, layout.is_rgb, siting_of(frame, layout, codec))
    start = Fraction(frame.pts or 0) * time_base
    return VideoInfo(
        path=path,
        container=WEBP if animation or container.format.name == ONE_PICTURE else container.format.name,
        codec=codec,
        stream_index=stream.index,
        width=frame.width,
        height=frame.height,
        layout=layout,
        colour=colour,
        colour_guessed=guessed,
        sample_aspect=stream.sample_aspect_ratio or context.sample_aspect_ratio or Fraction(1),
        rotation=frame.rotation,
        frame_rate=animation.rate if animation else _frame_rate(stream),
        start=start,
        duration=_duration(container, stream, start),
        frames_from_header=len(animation.pictures) if animation else stream.frames or None,
        time_base=time_base,
        interlaced=frame.interlaced_frame,
        streams=tuple(
            _beside(other)
            for other in container.streams
            if other.index != stream.index and not _is_told_elsewhere(other)
        ),
        hdr=hdr_of(frame),
        missing_pictures=sequence.missing if sequence else (),
        transparent=is_transparent(frame.format.name) or stream.metadata.get(_BESIDE) == "1",
        chapters=len(container.chapters()),
        timecode=told_in(place.metadata for place in (stream, container, *container.streams)),
    )


def _beside(stream: av.stream.Stream) -> StreamInfo:
    decodable = stream.type not in ("audio", "subtitle") or stream.codec_context is not None
    return StreamInfo(stream.index, stream.type, _codec_name(stream), _language(stream), _is_cover(stream), decodable)


def _frame_rate(stream: av.VideoStream) -> Fraction | None:
    """Frames a second; raw DV tells the ticks of its clock instead."""
    ticks = stream.time_base is not None and stream.average_rate == 1 / stream.time_base
    return (stream.guessed_rate if ticks else stream.average_rate) or stream.guessed_rate


def _duration(container: av.container.InputContainer, stream: av.VideoStream, start: Fraction) -> Fraction:
    promised = promised_end(stream)
    if promised is not None:
        return max(Fraction(0), promised - start)
    # Matroska counts from the clock's zero, and keeps the picture's own end in a tag.
    end = _tagged_end(stream) or Fraction(container.duration or 0, av.time_base)
    return end - start if end > start else end


def _tagged_end(stream: av.VideoStream) -> Fraction | None:
    """Seconds on the file's clock at which Matroska's statistics say that the stream ends."""
    try:
        hours, minutes, seconds = stream.metadata.get("DURATION", "").split(":")
        return int(hours) * 3600 + int(minutes) * 60 + Fraction(seconds)
    except ValueError:
        return None


def _is_cover(stream: av.stream.Stream) -> bool:
    return stream.type == "video" and bool(stream.disposition & Disposition.attached_pic)


def _language(stream: av.stream.Stream) -> str | None:
    return None if stream.language is None else proper(stream.language)


def _is_told_elsewhere(stream: av.stream.Stream) -> bool:
    """Whether a stream is what MP4 and QuickTime keep chapters or the time code in."""
    return stream.type == "data" and (stream.discard == Discard.all or told_in((stream.metadata,)) is not None)


def _codec_name(stream: av.stream.Stream) -> str:
    if stream.codec_context:
        return stream.codec_context.codec.canonical_name
    if stream.type in ("audio", "subtitle"):  # PyAV does not tell what FFmpeg cannot decode
        return _UNKNOWN
    if stream.type != "data":
        return stream.type
    if stream.name == _CAMERA_DATA:
        return GPMF if _CAMERA_MAKER in stream.metadata.get("handler_name", "") else stream.type
    return stream.name or stream.type
