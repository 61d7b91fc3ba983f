"""What joins the segments of which result."""

from pathlib import Path

from app.errors import UsageError
from app.media.assemble import Assembler
from app.media.containers import SUFFIXES
from app.media.encode import EncodeSpec
from app.media.frame import Trim, VideoInfo
from app.media.gif import Gif
from app.media.joiner import Joiner
from app.media.pictures import PictureFolder
from app.media.tempo import NORMAL, SlowMotion
from app.media.webp import WebP

ANIMATIONS: dict[str, type[Gif | WebP]] = {".gif": Gif, ".webp": WebP}
"""Of pictures that are to be shared."""


def joiner_for(path: Path, spec: EncodeSpec, source: VideoInfo, trim: Trim, slow: SlowMotion = NORMAL) -> Joiner:
    """The one for a result.

    Args:
        path: its final name.
        spec: the picture, as the segments are encoded.
        source: where other streams come from, if it takes any.
        trim: what is taken from the source.
        slow: how much longer it lasts.

    Raises:
        UsageError: segments like these cannot become such a result.
        ResourceError: nothing can be written there.
    """
    suffix, pictures = path.suffix.lower(), spec.layout.is_rgb
    if suffix in SUFFIXES and pictures != (suffix in ANIMATIONS):
        raise UsageError(
            f"What {spec.encoder.name} has encoded cannot become a {suffix} file.", "Use the kind that the job makes."
        )
    if not pictures:
        return Assembler(path, spec, source, trim, slow)
    return ANIMATIONS.get(suffix, PictureFolder)(path, spec)
