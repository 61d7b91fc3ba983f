"""What kind of file a result becomes. Free of Qt."""

from dataclasses import dataclass, field

from app.engine.job import Job
from app.errors import UsageError
from app.media.codecs import PRESETS
from app.media.containers import container_for
from app.media.encoder import encoder_for, layout_for, settled
from app.media.encoding import Codec, Encoding
from app.media.frame import VideoInfo

_USUAL = (".mp4", ".mkv", ".mov", ".webm")
"""Offered first; whatever else results can be comes behind."""


@dataclass(frozen=True)
class Format:
    """What is asked for."""

    suffix: str | None = None
    """Of the file; empty for a folder of pictures, ``None`` for what suits the source."""
    encoding: Encoding = field(default_factory=Encoding)


def format_of(job: Job) -> Format:
    """What a job makes."""
    try:
        return Format(container_for(job.output, job.encoding.codec), job.encoding)
    except UsageError:  # it will be told when the job begins
        return Format(None, job.encoding)


def suffixes() -> tuple[str, ...]:
    """Of everything that results can be."""
    known = dict.fromkeys(suffix for presets in PRESETS.values() for suffix in presets[0].suffixes)
    return (*(suffix for suffix in _USUAL if suffix in known), *(suffix for suffix in known if suffix not in _USUAL))


def codecs_in(suffix: str) -> tuple[Codec, ...]:
    """What the pictures in such a file can become."""
    return tuple(codec for codec, presets in PRESETS.items() if suffix in presets[0].suffixes)


def fitting(encoding: Encoding, suffix: str) -> Encoding:
    """The same for a container, without what it cannot hold; where the codec must be said, the first one."""
    known = codecs_in(suffix)
    must_say = not suffix
    if encoding.codec in known or (encoding.codec is None and not must_say):
        return encoding
    return Encoding(known[0] if must_say else None, encoding.quality, hardware=encoding.hardware)


def numbers(encoding: Encoding, suffix: str, info: VideoInfo, size: tuple[int, int]) -> str:
    """What the encoder is told; why it cannot be done, where it cannot.

    Args:
        encoding: what is asked for.
        suffix: of the file.
        info: the source.
        size: width and height of the result.
    """
    try:
        chosen = settled(encoding, suffix, info.layout, size, info.hdr)
        layout = layout_for(chosen, info.layout)
        encoder = encoder_for(chosen, layout, info.hdr)
    except UsageError as error:
        return str(error)
    told = [f"{key} {value}" for key, value in encoder.options.items() if not key.endswith("-params")]
    return f"{encoder.name}, {layout.bits} bits" + "".join(f", {option}" for option in told)
