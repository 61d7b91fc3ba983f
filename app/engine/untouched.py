"""Frames that no step of a recipe touches."""

from app.media.encode import EncodeSpec
from app.media.frame import Frame


def is_as_wanted(frame: Frame, spec: EncodeSpec) -> bool:
    """Whether a frame already is what the output's picture shall be: RGB and back could only round its samples."""
    height, width = frame.planes[0].shape
    here = frame.layout, frame.colour, width, height
    return here == (spec.layout, spec.colour, spec.width, spec.height) and not (spec.turn or spec.toned)
