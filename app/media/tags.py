"""What a frame says of its colour, and what players take where it says nothing.

Players are mpv, the most careful of them, whose rules others share: by size where no tag tells.
"""

import av
import numpy as np
from av.video.reformatter import Colorspace, Interpolation

from app.errors import InputError
from app.media.frame import YUV420, Colour, Layout, Matrix, Siting, VideoInfo
from app.media.hdr import DOLBY_VISION
from app.media.planes import samples_of

_UNSAID, _RESERVED = 2, 3
"""Of each of H.273's three code points."""
_BT709, _BT601_625, _BT601_525, _BT2020, _SRGB = 1, 5, 6, 9, 13
"""Primaries and transfer functions; the transfer of BT.709 is that of ordinary video everywhere."""
_HIGH_DYNAMIC_RANGE = (16, 18)
"""Transfer functions: PQ and HLG."""
_FULL_RANGE = 2
_SOME_MATRIX = Colorspace.ITU709
_SD_LINES = {576: _BT601_625, 480: _BT601_525, 486: _BT601_525}
_SAYS_CENTRE = {"h264", "hevc", "vvc", "mjpeg", "mpeg1video", "theora", "h261", "h263", "flv1"}
"""Codecs that tell the siting of 4:2:0, by a tag or by their standard; the others leave it open."""
_CENTRES_ALL = {"mjpeg"}
"""Codecs that put the chroma of other layouts in the middle, too."""
_TELLS = {"libx264": set(Siting), "libx265": set(Siting), "libsvtav1": {Siting.LEFT, Siting.TOP_LEFT}}
"""Encoders, and the sitings of 4:2:0 that they can tell."""


def is_hd(width: int, height: int) -> bool:
    """Whether players take video of this size for BT.709 when no tag tells, not for BT.601."""
    return width >= 1280 or height > 576


def check_colour(info: VideoInfo) -> None:
    """Refuse pictures whose colours are told by Dolby Vision alone (its profile 5): nothing else can show them right.

    Raises:
        InputError: they are.
    """
    if info.colour_guessed and info.hdr and DOLBY_VISION in info.hdr.dynamic:
        raise InputError(
            f"The colours of {info.path.name} can only be read by devices for Dolby Vision.",
            "Get the video as HDR10, HLG or in standard range.",
        )


def colour_of(frame: av.VideoFrame, is_rgb: bool, siting: Siting = Siting.LEFT) -> tuple[Colour, bool]:
    """The frame's colour, every part of it known or guessed, and whether its matrix had to be guessed.

    Raises:
        InputError: its matrix is one of those that nothing uses.
    """
    said = Matrix.RGB.value if is_rgb else frame.colorspace
    guessed = not is_rgb and said in (Matrix.RGB.value, _UNSAID, _RESERVED)
    primaries, transfer = int(frame.color_primaries), int(frame.color_trc)
    matrix = _guessed_matrix(frame, primaries, transfer) if guessed else _matrix(said)
    full = is_rgb or frame.color_range == _FULL_RANGE or frame.format.name.startswith("yuvj")
    if primaries in (_UNSAID, _RESERVED):
        primaries = _guessed_primaries(frame, matrix)
    if transfer in (_UNSAID, _RESERVED):
        transfer = _SRGB if is_rgb else _BT709
    return Colour(matrix, full, primaries, transfer, siting), guessed


def siting_of(frame: av.VideoFrame, layout: Layout, codec: str) -> Siting:
    """Where the frame's chroma lies; where nobody says, left in limited range and in the middle in full range.

    PyAV does not tell, but FFmpeg's scaler knows: a ramp, enlarged by it, shows where it put the samples. It takes
    what is unsaid for the middle, so that the middle counts only from ``codec``\\ s that say so.
    """
    if layout.chroma_shift in (None, (0, 0)):
        return Siting.LEFT
    siting = _measured(frame)
    if siting is Siting.CENTRE and codec not in (_SAYS_CENTRE if layout.chroma_shift == YUV420 else _CENTRES_ALL):
        return _unsaid(frame.color_range == _FULL_RANGE)
    return siting


def kept_siting(colour: Colour, layout: Layout, encoder: str) -> Siting:
    """The siting of a result: the source's, where ``encoder`` can tell it; else the one that goes without saying."""
    if layout.chroma_shift == YUV420 and colour.siting in _TELLS.get(encoder, ()):
        return colour.siting
    if layout.chroma_shift in (None, (0, 0)) or encoder == "libx264":  # H.264's other layouts are sited left
        return Siting.LEFT
    return _unsaid(colour.full_range)


def _unsaid(full_range: bool) -> Siting:
    return Siting.CENTRE if full_range else Siting.LEFT


def _matrix(said: int) -> Matrix:
    try:
        return Matrix(said)
    except ValueError as error:
        raise InputError(
            f"The colours of this video are coded in a way that is hardly ever used (H.273 matrix {said}).",
            "Convert the video to an ordinary format first, for example H.264.",
        ) from error


def _guessed_matrix(frame: av.VideoFrame, primaries: int, transfer: int) -> Matrix:
    if primaries == _BT2020 or transfer in _HIGH_DYNAMIC_RANGE:
        return Matrix.BT2020_NCL
    return Matrix.BT709 if is_hd(frame.width, frame.height) else Matrix.SMPTE170M


def _guessed_primaries(frame: av.VideoFrame, matrix: Matrix) -> int:
    if matrix in (Matrix.BT2020_NCL, Matrix.BT2020_CL, Matrix.ICTCP):
        return _BT2020
    if matrix in (Matrix.RGB, Matrix.BT709) or is_hd(frame.width, frame.height):
        return _BT709
    return _SD_LINES.get(frame.height, _BT709)


def _measured(frame: av.VideoFrame) -> Siting:
    """The siting that FFmpeg's scaler goes by."""
    # The matrix plays no part, but a rare one would stop the scaler.
    small = frame.reformat(16, 16, "yuv420p", _SOME_MATRIX, _SOME_MATRIX, threads=1)
    ramp = np.broadcast_to(np.arange(64, 192, 16, dtype=np.uint8), (8, 8))
    for plane, values in zip(small.planes[1:], (ramp, ramp.T), strict=True):
        samples_of(plane, np.uint8)[:] = values
    large = small.reformat(None, None, "yuv444p", _SOME_MATRIX, _SOME_MATRIX, Interpolation.BILINEAR, threads=1)
    across, down = (samples_of(plane, np.uint8) for plane in large.planes[1:])
    # The fourth sample of the ramp, 112, belongs to luma samples 6 and 7. As 6 got less, so far it lies behind 6.
    offsets = ((112 - int(across[8, 6])) / 8, (112 - int(down[6, 8])) / 8)
    return next((siting for siting in Siting if (siting.across, siting.down) == offsets), Siting.CENTRE)
