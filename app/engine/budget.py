"""How a job's memory is shared out between what is decoded ahead, the networks and the encoder. Free of torch."""

from dataclasses import dataclass
from math import prod

from app.media.encode import EncodeSpec
from app.media.frame import Layout, VideoInfo

_MOST_DECODED, _MOST_RESTORED, _LEAST = 16, 8, 2
"""Frames; more do not make anything faster, fewer would make the parts wait for each other."""
_QUEUED_SHARE = 16
"""Of the memory, one part in so many may wait between two parts of the work."""
_DECODER_FRAMES, _ENCODER_FRAMES = 12, 30
"""What H.264's and its kind hold by themselves: references and lookahead."""


@dataclass(frozen=True)
class Budget:
    """What each part of a job may hold."""

    networks: int
    """Bytes."""
    decoded_ahead: int
    """Frames."""
    restored_ahead: int
    """Frames."""


def budget(memory: int, info: VideoInfo, spec: EncodeSpec) -> Budget:
    """Share out ``memory`` bytes. Networks get at least a quarter, also where the frames alone would take it all."""
    source = _frame_bytes(info.width, info.height, info.layout)
    output = _frame_bytes(spec.width, spec.height, spec.layout)
    decoded = _ahead(memory, source, _MOST_DECODED)
    restored = _ahead(memory, output, _MOST_RESTORED)
    held = (decoded + _DECODER_FRAMES) * source + (restored + _ENCODER_FRAMES) * output
    return Budget(max(memory // 4, memory - held), decoded, restored)


def _ahead(memory: int, frame: int, most: int) -> int:
    return max(_LEAST, min(most, memory // _QUEUED_SHARE // frame))


def _frame_bytes(width: int, height: int, layout: Layout) -> int:
    chroma = 0.0 if layout.planes == 1 else 2.0 / prod(1 << shift for shift in layout.chroma_shift or (0, 0))
    return int(width * height * (1 + chroma) * (1 if layout.bits == 8 else 2))
