"""Frames → a file, with everything else of the source beside them."""

import os
from dataclasses import dataclass
from fractions import Fraction
from glob import escape
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import psutil

from app.errors import InputError, ResourceError, UsageError
from app.media.errors import writing
from app.media.frame import Colour, Frame, Layout, Trim, VideoInfo
from app.media.passthrough import Passthrough
from app.media.planes import format_of, from_planes
from app.media.streams import new_picture_stream

SUFFIXES = (".mkv", ".mp4")
_X265_BLOCK = 64
"""Pixels."""
_MPEG, _JPEG = 1, 2


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


class Sink:
    """Writes an output under a temporary name; :meth:`finish` gives it its own.

    Args:
        path: the final name; its suffix chooses the container.
        spec: the picture.
        source: where the other streams come from.
        trim: what is taken from the source.
        overwrite: replace a file that stands there.

    Raises:
        UsageError: a file of that name exists, or the suffix is unknown.
        ResourceError: nothing can be written there.
    """

    def __init__(
        self,
        path: Path,
        spec: EncodeSpec,
        source: VideoInfo,
        trim: Trim,
        overwrite: bool,
    ) -> None:
        check_output(path, overwrite)
        self.path = path
        self._overwrite = overwrite
        self._start = trim.start or Fraction(0)
        self._others = Passthrough(source, path.suffix.lower(), trim)
        self._part = path.with_name(f".{path.name}.{os.getpid()}.part{path.suffix.lower()}")
        _remove_leftovers(path)
        self.frames = 0
        """How many have been written."""
        with writing(path):
            self._container = av.open(str(self._part.absolute()), "w")
            try:
                self._video = self._add_video(spec)
                self._others.open(self._container)
                self._container.start_encoding()  # what the container refuses shall be told now
            except BaseException:
                self.abort()
                raise

    @property
    def notes(self) -> tuple[str, ...]:
        """What could not be copied; complete when the output is finished."""
        return self._others.notes

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.abort()

    def write(self, frame: Frame) -> None:
        """Encode a frame; its time must be later than the one before."""
        picture = from_planes(frame.planes, frame.layout)
        picture.time_base = self._time_base
        picture.pts = round((frame.pts - self._start) / self._time_base)
        picture.duration = round(frame.duration / self._time_base)
        picture.colorspace = frame.colour.matrix.value
        picture.color_range = _JPEG if frame.colour.full_range else _MPEG
        with writing(self.path):
            self._container.mux(self._video.encode(picture))
            self._others.copy_until(frame.pts, self._container)
        self.frames += 1

    def finish(self) -> None:
        """Flush, sync to the disk and rename into place.

        Raises:
            InputError: nothing was written: there was no frame.
        """
        if not self.frames:
            raise InputError("There are no pictures between these two times.", "Choose a longer range.")
        with writing(self.path):
            self._container.mux(self._video.encode(None))
            self._others.copy_until(None, self._container)
            self._container.close()
            self._others.close()
            with self._part.open("rb+") as file:
                os.fsync(file.fileno())
            if self._overwrite:
                self._part.replace(self.path)
            else:
                _rename_new(self._part, self.path)

    def abort(self) -> None:
        """Leave nothing behind."""
        self._others.close()
        try:
            self._container.close()
        except (av.FFmpegError, OSError):
            pass  # what failed once fails again when the rest is flushed; the file goes away anyhow
        finally:
            self._part.unlink(missing_ok=True)

    def _add_video(self, spec: EncodeSpec) -> av.VideoStream:
        codec, options = _encoder(spec)
        stream = new_picture_stream(self._container, codec, spec.frame_rate or 25, options)
        context = stream.codec_context
        stream.width, stream.height = spec.width, spec.height
        stream.pix_fmt = format_of(spec.layout)
        context.time_base = self._time_base = spec.time_base
        context.sample_aspect_ratio = spec.sample_aspect
        context.colorspace = spec.colour.matrix.value
        context.color_range = _JPEG if spec.colour.full_range else _MPEG
        context.color_primaries = spec.colour.primaries
        context.color_trc = spec.colour.transfer
        context.thread_type = "AUTO"
        if spec.rotation:
            stream.set_display_rotation(spec.rotation)
        return stream


def check_output(path: Path, overwrite: bool) -> None:
    """Find out now, not after hours, that a video cannot be written.

    Raises:
        UsageError: the name is taken, or its suffix is unknown.
        ResourceError: the folder is missing, read-only or full.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError(f"Files of the kind “{path.suffix}” cannot be written.", f"Use {' or '.join(SUFFIXES)}.")
    check_writable(path, overwrite)


def check_writable(path: Path, overwrite: bool) -> None:
    """The same for any file.

    Raises:
        UsageError: the name is taken.
        ResourceError: the folder is missing, read-only or full.
    """
    check_free(path, overwrite)
    probe = path.with_name(f".{path.name}.{os.getpid()}.probe")
    with writing(path):
        try:
            with probe.open("wb") as file:
                file.write(bytes(1 << 16))
                os.fsync(file.fileno())
        finally:
            if path.parent.is_dir():
                probe.unlink(missing_ok=True)


def check_free(path: Path, overwrite: bool) -> None:
    """Refuse a name that is taken.

    Raises:
        UsageError: there is a file, and it may not be replaced.
        ResourceError: its folder may not be looked into.
    """
    with writing(path):
        taken = path.exists() or path.is_symlink()
    if taken and (not overwrite or not path.is_file()):
        raise UsageError(f"{path.name} exists already.", "Choose another name, or allow it to be overwritten.")


def _remove_leftovers(path: Path) -> None:
    """Delete what killed processes left of this output: it cannot be played and would fill the disk."""
    for part in path.parent.glob(f".{escape(path.name)}.*.part{path.suffix.lower()}"):
        owner = part.name.split(".")[-3]
        if owner.isdecimal() and not psutil.pid_exists(int(owner)):
            part.unlink(missing_ok=True)


def _rename_new(part: Path, path: Path) -> None:
    """Give ``part`` its final name unless something took that name meanwhile."""
    try:
        os.link(part, path)  # unlike rename, this never replaces
    except FileExistsError as error:
        kept = path.with_name(f"{path.stem}.{os.getpid()}{path.suffix}")
        part.replace(kept)
        raise ResourceError(
            f"A file {path.name} appeared while this one was made.", f"The result was kept as {kept.name}."
        ) from error
    except OSError:  # file systems without hard links, where a rename would replace
        check_free(path, overwrite=False)
        part.rename(path)
    else:
        part.unlink()


def _encoder(spec: EncodeSpec) -> tuple[str, dict[str, str]]:
    """Codec and options, visually lossless: constant quality, fast enough to keep out of the network's way."""
    # x265 writes beyond its memory at some sizes below its largest block.
    if spec.layout.bits == 8 or min(spec.width, spec.height) < _X265_BLOCK:
        # Without this some of x264's fast paths give other bytes from one run to the next, and from one processor to
        # another: the same job shall give the same file.
        return "libx264", {"crf": "15", "preset": "veryfast", "x264-params": "cpu-independent=1"}
    # With B-frames it gives the packets of one or two frames times without sense.
    return "libx265", {"crf": "15", "preset": "veryfast", "x265-params": "log-level=error:bframes=0"}
