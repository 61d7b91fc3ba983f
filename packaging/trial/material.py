"""What the program is given to work on: made here, so that a trial needs no files but the program's."""

import json
import math
import struct
from pathlib import Path

from trial.screen import png

_SIDE = 48
_FEATURES = 4
_SCALE = 2


def write_pictures(folder: Path, count: int) -> None:
    """Write numbered pictures in which something moves."""
    folder.mkdir()
    for number in range(count):
        rows = b"".join(b"\0" + b"".join(_pixel(x, y, number) for x in range(_SIDE)) for y in range(_SIDE))
        (folder / f"{number:04}.png").write_bytes(png(_SIDE, _SIDE, rows))


def write_community_checkpoint(path: Path) -> None:
    """Write weights of a small Real-ESRGAN (``SRVGGNetCompact``), all zero: it enlarges without adding anything."""
    shapes = {
        "body.0.weight": (_FEATURES, 3, 3, 3),
        "body.0.bias": (_FEATURES,),
        "body.1.weight": (_FEATURES,),
        "body.2.weight": (_FEATURES, _FEATURES, 3, 3),
        "body.2.bias": (_FEATURES,),
        "body.3.weight": (_FEATURES,),
        "body.4.weight": (3 * _SCALE**2, _FEATURES, 3, 3),
        "body.4.bias": (3 * _SCALE**2,),
    }
    header, size = {}, 0
    for name, shape in shapes.items():
        end = size + 4 * math.prod(shape)
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [size, end]}
        size = end
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + bytes(size))


def _pixel(x: int, y: int, number: int) -> bytes:
    inside = (x - number) % _SIDE < _SIDE // 3 and y % 16 < 9
    return bytes((220, 180 - 2 * y, 40 + 2 * x)) if inside else bytes((3 * x, 40, 2 * y))
