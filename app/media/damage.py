"""What a decoder met on its way through a damaged file."""

from dataclasses import dataclass


@dataclass
class Damage:
    """Counted while a stream is decoded."""

    packets_lost: int = 0
    """Made no sense: whatever they held is missing."""
    pictures_concealed: int = 0
    """Came out with broken parts, patched as FFmpeg does from what surrounds them."""

    @property
    def any(self) -> bool:
        """The stream is damaged."""
        return bool(self.packets_lost or self.pictures_concealed)

    def __str__(self) -> str:
        parts = [
            f"{count} {what if count == 1 else what + 's'} {fate}"
            for count, what, fate in (
                (self.pictures_concealed, "picture", "patched"),
                (self.packets_lost, "packet", "lost"),
            )
            if count
        ]
        return " and ".join(parts) or "none"
