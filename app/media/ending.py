"""When the last picture of a video has passed."""

from fractions import Fraction

import av

_DECODED = "mov"
"""Begins the names of containers whose packets last until the next one is to be decoded, not until it is shown: only
their sum is right (ISO/IEC 14496-12, 8.6.1.2)."""
_COARSE = Fraction(1, 100)
"""Seconds by which headers may be wrong: they often count in milliseconds."""


def promised_end(stream: av.stream.Stream) -> Fraction | None:
    """Seconds on the file's clock at which a stream ends by its header; ``None`` where that does not tell."""
    if not stream.duration or stream.time_base is None:
        return None
    # Counted from the stream's first packet, which may come before the first picture that can be decoded.
    return (stream.duration + (stream.start_time or 0)) * stream.time_base


def end_of_last(shown: Fraction, length: Fraction, container: str, promised: Fraction | None) -> Fraction:
    """Seconds at which the last picture has passed.

    Args:
        shown: when it comes.
        length: what its packet says of how long it lasts.
        container: FFmpeg's name of it.
        promised: the end by the header.
    """
    end = shown + length
    if not container.startswith(_DECODED) or promised is None or promised <= shown:
        return end
    return end if abs(promised - end) <= _COARSE else promised
