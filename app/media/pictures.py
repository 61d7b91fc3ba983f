"""Segments → a folder of numbered pictures, each the packet that was encoded."""

from pathlib import Path

from app.media.encode import EncodeSpec
from app.media.errors import writing
from app.media.joiner import Joiner
from app.media.output_file import picture_name
from app.media.parts import Part, packets_of

_SUFFIXES = {"png": ".png", "tiff": ".tif"}
"""By encoder."""


class PictureFolder(Joiner):
    """Joins segments into ``NAME/NAME_000001.png`` and so on: the folder gets its name when all pictures are in it.

    Sound and everything else beside the picture has no place there, nor have the times of frames.

    Args:
        path: the folder.
        spec: the pictures, as the segments were encoded.

    Raises:
        ResourceError: nothing can be written there.
    """

    def __init__(self, path: Path, spec: EncodeSpec) -> None:
        super().__init__(path)
        self._spec = spec
        with writing(path):
            self.part.mkdir()

    def append(self, part: Part) -> None:
        """See :class:`Joiner`."""
        for packet in packets_of(part, self._spec.time_base):
            self.frames += 1
            name = picture_name(self.path, self.frames, _SUFFIXES[self._spec.encoder.name])
            with writing(self.path):
                (self.part / name).write_bytes(bytes(packet))

    def _finish(self) -> None:
        """Nothing is held back."""
