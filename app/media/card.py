"""Decoding by the graphics card: only where it gives what software gives, to the last bit.

Pictures have to come back to the memory, so that it saves the processor the decoding alone, some milliseconds a
picture. It is off until somebody asks for it: besides, not every card tells of damage that it patches.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import av
from av.codec.hwaccel import HWAccel, hwdevices_available
from av.container import InputContainer

from app.media.damage import Damage
from app.media.frame import VideoInfo
from app.media.probes import remembered, works_in_child
from app.media.streams import open_source, picture_stream

_CARDS = ("cuda", "videotoolbox", "d3d11va", "vaapi")
"""FFmpeg's names of what drives them, in the order of preference."""
_EXACT = ("h264", "hevc", "vp9")
"""Codecs whose standards leave no bit to the decoder: so a result never depends on the machine that made it."""


class CardFailed(Exception):
    """The card cannot go on: software must."""


def decoder_for(info: VideoInfo) -> str | None:
    """The card that decodes files like this one here; ``None`` if none does, or not to the bit as software.

    The first call of a day for a kind of file takes seconds.

    Args:
        info: the file, on which it is tried.
    """
    if info.codec not in _EXACT:
        return None
    layout = info.layout
    kind = f"{info.codec} of {info.width}x{info.height}, {layout.bits} bits, {layout.chroma_shift}, {info.interlaced}"
    for card in (card for card in _CARDS if card in hwdevices_available()):
        if remembered("decoders", f"{card} {kind}", partial(works_in_child, "decoder", card, str(info.path))):
            return card
    return None


def open_on(card: str, info: VideoInfo) -> InputContainer:
    """Open a file so that the card decodes its picture, or nothing does.

    Raises:
        CardFailed: it does not.
    """
    try:
        container = open_source(info.path, HWAccel(card, allow_software_fallback=False))
    except RuntimeError as error:  # PyAV's, where no stream is for such a card
        raise CardFailed(str(error)) from error
    if not picture_stream(container, info.path).codec_context.is_hwaccel:
        container.close()
        raise CardFailed(f"it has no decoder for {info.codec}")
    return container


@contextmanager
def on_card() -> Iterator[None]:
    """Whatever goes wrong in here is the card's fault, until software meets it, too."""
    try:
        yield
    except (av.FFmpegError, OSError) as error:
        raise CardFailed(str(error)) from error


def faultless(frames: Iterator[av.VideoFrame], info: VideoInfo, damage: Damage) -> Iterator[av.VideoFrame]:
    """A card's frames as long as all seems well: what is damaged or changes its form, software does in its own way.

    Raises:
        CardFailed: it is not.
    """
    form = None
    for frame in frames:
        form = form or frame.format.name
        if damage.any or (frame.width, frame.height, frame.format.name) != (info.width, info.height, form):
            raise CardFailed("the pictures are damaged or change their form")
        yield frame
    if damage.any:
        raise CardFailed("the pictures are damaged")
