"""Whether an encoder of a graphics card makes what Reelmend needs: run only in a process that may die.

Some open and then refuse pictures, leave out what containers need to know, mix up times, or drop bits: so a short video
takes the whole way, from pictures over segments into a file and back.
"""

from contextlib import closing
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np
import numpy.typing as npt

from app.errors import ReelmendError
from app.media.assemble import Assembler
from app.media.codecs import Preset
from app.media.decode import decode
from app.media.encode import EncodeSpec, SegmentWriter
from app.media.encoder import Encoder
from app.media.encoding import Quality
from app.media.frame import WHOLE, Colour, Frame, Layout, Matrix, Plane
from app.media.inspect import inspect
from app.media.parts import Part

_WIDTH, _HEIGHT = 512, 288
"""Some cards refuse smaller pictures."""
_RATE = Fraction(25)
_FRAMES = 4
"""In each of two segments."""
_BRIGHTER = 16
"""From one frame to the next, of 256."""
_OFF = 4.0
"""Of 256, on average: far less than there is from one frame to the next."""
_BT709 = Colour(Matrix.BT709, full_range=False, primaries=1, transfer=1)
_PQ = Colour(Matrix.BT2020_NCL, full_range=False, primaries=9, transfer=16)


def encodes(preset: Preset) -> bool:
    """Whether an encoder makes a whole, true video.

    Args:
        preset: the encoder, with the one layout that is tried.
    """
    spec = _spec(preset)
    sent = [_frame(number, spec) for number in range(2 * _FRAMES)]
    with TemporaryDirectory() as folder:
        try:
            made = inspect(_make(sent, spec, Path(folder), ".mov" if ".mov" in preset.suffixes else ".mp4"))
            with closing(decode(made)) as frames:
                return made.layout == spec.layout and _are_true(sent, list(frames))
        except (ReelmendError, av.FFmpegError, OSError, ValueError):  # ValueError: not in this build
            return False


def _spec(preset: Preset) -> EncodeSpec:
    (layout,) = preset.layouts
    grade = preset.grades[Quality.HIGH]
    return EncodeSpec(
        width=_WIDTH,
        height=_HEIGHT,
        layout=layout,
        colour=_BT709 if layout.bits == 8 else _PQ,
        sample_aspect=Fraction(1),
        rotation=0,
        time_base=1 / _RATE,
        frame_rate=_RATE,
        encoder=Encoder(
            preset.name,
            {**preset.options, **grade.options},
            preset.reordered,
            preset.segment_suffix,
            grade.bits_per_pixel,
            preset.formats[layout.bits],
        ),
    )


def _frame(number: int, spec: EncodeSpec) -> Frame:
    """Slopes, each plane's another one; brighter with every frame."""
    slope = np.linspace(0, 64, _WIDTH)
    planes = (slope + 32 + _BRIGHTER * number, slope + 96, 160 - slope)
    return Frame(
        tuple(_plane(line, spec.layout, is_chroma=index > 0) for index, line in enumerate(planes)),
        spec.layout,
        spec.colour,
        number / _RATE,
        1 / _RATE,
    )


def _plane(line: npt.NDArray[np.float64], layout: Layout, is_chroma: bool) -> Plane:
    across, down = layout.chroma_shift if is_chroma and layout.chroma_shift else (0, 0)
    samples = line[:: 1 << across] * 2.0 ** (layout.bits - 8)
    plane = np.tile(samples, (_HEIGHT >> down, 1))
    return plane.astype(np.uint8) if layout.bits == 8 else plane.astype(np.uint16)


def _make(frames: list[Frame], spec: EncodeSpec, folder: Path, suffix: str) -> Path:
    path = folder / f"whole{suffix}"
    parts = [
        _segment(folder / f"{number}{spec.encoder.segment_suffix}", spec, frames[number * _FRAMES :][:_FRAMES])
        for number in range(2)
    ]
    with Assembler(path, spec, inspect(parts[0].path), WHOLE) as output:  # which has nothing beside its picture
        for part in parts:
            output.append(part)
        output.finish()
        output.publish(overwrite=False)
    return path


def _segment(path: Path, spec: EncodeSpec, frames: list[Frame]) -> Part:
    with SegmentWriter(path, spec, Fraction(0), path) as writer:
        for frame in frames:
            writer.write(frame)
        return Part(path, writer.finish())


def _are_true(sent: list[Frame], made: list[Frame]) -> bool:
    return len(made) == len(sent) and all(
        after.pts == before.pts and after.colour == before.colour and _off(before, after) < _OFF
        for before, after in zip(sent, made, strict=True)
    )


def _off(before: Frame, after: Frame) -> float:
    """How far off the worst plane is on average, of 256."""
    pairs = zip(before.planes, after.planes, strict=True)
    worst = max(float(np.abs(there.astype(float) - here).mean()) for here, there in pairs)
    return worst / 2.0 ** (before.layout.bits - 8)
