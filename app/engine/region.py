"""A part of a picture. Free of torch: the window tells which part it shows."""

from dataclasses import dataclass

from app.media.bars import Bars


@dataclass(frozen=True)
class Region:
    """Edges as shares of the picture's sides: 0 is the left or upper edge of the picture, 1 the right or lower one."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @staticmethod
    def inside(bars: Bars, width: int, height: int) -> "Region":
        """What bars leave of a picture of so many pixels."""
        return Region(
            bars.left / width, bars.top / height, (width - bars.right) / width, (height - bars.bottom) / height
        )

    @property
    def area(self) -> float:
        """The share of the picture that it takes."""
        return (self.right - self.left) * (self.bottom - self.top)

    def within(self, other: "Region") -> "Region":
        """As much of it as lies in another one, which it meets."""
        return Region(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def turned(self, degrees: int) -> "Region":
        """The same part when the picture is turned anticlockwise by a multiple of 90 degrees."""
        part = self
        for _ in range(degrees % 360 // 90):
            part = Region(part.top, 1 - part.right, part.bottom, 1 - part.left)
        return part


WHOLE = Region()
