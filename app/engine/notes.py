"""What a person should know of a finished job besides that it is finished."""

from collections.abc import Iterator

from app.engine.job import Job
from app.media.encode import EncodeSpec
from app.media.encoding import Chroma
from app.media.frame import VideoInfo
from app.media.hardware import is_hardware
from app.media.hdr import encoder_parameters


def notes_of(info: VideoInfo, spec: EncodeSpec) -> tuple[str, ...]:
    """In plain sentences.

    Args:
        info: the source.
        spec: the output's picture.
    """
    return (*_on_picture(info), *_on_samples(info, spec))


def without_card(job: Job, spec: EncodeSpec, decoder: str | None) -> Iterator[str]:
    """What a graphics card was asked to do, and software did.

    Args:
        job: what was asked for.
        spec: the output's picture.
        decoder: the card that decoded the source.
    """
    if job.encoding.hardware and not is_hardware(spec.encoder.name):
        yield "No graphics card here encodes such pictures: software did."
    if job.hardware_decoding and decoder is None:
        yield "No graphics card here decodes such videos exactly: software did."


def _on_picture(info: VideoInfo) -> Iterator[str]:
    if info.missing_pictures:
        yield f"{len(info.missing_pictures)} pictures of the sequence are missing: the ones before last longer."
    matrix = info.colour.matrix
    if info.colour_guessed:
        yield f"The source does not tell its colours: taken as {matrix.name}, as players do."
    if matrix.is_approximated:
        yield f"Networks saw the colours of the source ({matrix.name}) a little off; the result has them as they were."
    if info.hdr and info.hdr.dynamic:
        yield f"What {' and '.join(info.hdr.dynamic)} tells frame by frame was left out: the result is plain HDR."
    if info.transparent:
        yield "The transparency of the source was left out."
    if info.interlaced:
        yield "The source is interlaced: comb edges will stay in the result."


def _on_samples(info: VideoInfo, spec: EncodeSpec) -> Iterator[str]:
    if spec.layout.bits < info.layout.bits:
        yield f"The source has {info.layout.bits} bits a sample, the result {spec.layout.bits}."
    if spec.toned:
        yield "The source is HDR; the result shows it as ordinary screens can."
    elif info.hdr and info.hdr.tells_of_screen and not encoder_parameters(info.hdr, spec.encoder.name):
        yield "The result is HDR, but its codec cannot tell of the screen that the source was graded on."
    if info.layout.planes > 1 and _chroma_lost(info, spec):
        made = Chroma.of(spec.layout)
        every = " and every player shows" if made is Chroma.QUARTER else ""
        yield f"The source has finer colour detail than {made.value}, which the result has{every}."


def _chroma_lost(info: VideoInfo, spec: EncodeSpec) -> bool:
    kept, there = spec.layout.chroma_shift or (0, 0), info.layout.chroma_shift or (0, 0)
    return any(after > before for after, before in zip(kept, there, strict=True))
