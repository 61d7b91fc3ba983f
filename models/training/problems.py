"""What networks are trained to solve: how inputs and truths are made of sharp clips, and what there was before.

The clips of a batch are of several kinds in equal parts; each kind is validated by itself.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, NamedTuple, Protocol

import torch
from torch import Generator, Tensor

from models.training.clips import instants, uniform
from models.training.degradations import (
    bicubic,
    eight_bit,
    motion_blurred,
    random_broadcast,
    random_footage,
    random_handheld,
    random_master,
    random_night,
    random_softness,
    random_web,
    randomly_combed,
    softened,
)
from models.training.imresize import imresize


class Pair(NamedTuple):
    """Input and what should come of it, in [0, 1] and in 8 bits."""

    window: Tensor
    """(N, 3, h, w)."""
    truth: Tensor
    """(K, 3, s·h, s·w): the one picture that is to be made, or all of them in order."""
    instant: float = 0.5
    """When the one picture between two frames is seen, from 0, the first, to 1, the second; else without meaning."""


class Clips(Protocol):
    """A source of sharp clips."""

    def sample(self, rng: Generator, times: Tensor) -> Tensor:
        """A clip as it looks at ``times`` (T), in frames from its middle: (T, 3, H, W) in [0, 1]."""


class Problem(Protocol):
    """Makes pairs to learn from."""

    degradations: ClassVar[str]
    """What is done to clips, in words."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the clips of a batch are, in equal parts; a kind may come several times."""

    @property
    def scale(self) -> int:
        """Size of the truth over that of the input."""

    def pair(self, clips: Clips, rng: Generator, kind: str) -> Pair:
        """One input and its truth."""

    def baseline(self, windows: Tensor) -> Tensor:
        """What one has without the network: (B, N, 3, h, w) → (B, K, 3, s·h, s·w)."""


@dataclass(frozen=True)
class Upscaling:
    """Small footage, by the papers' protocol or as real footage is, to large."""

    degradations: ClassVar[str] = (
        "A share of the clips by MATLAB's bicubic, in 8 bits; the others blurred by a Gaussian of up to 1.6 pixels,"
        " made smaller, half of them with noise of up to 4 code values, and compressed by x264 (4:2:0) at CRF 17 to 33."
        " With soft a share of all clips is blurred by a Gaussian of 0.5 to 2.5 pixels in the truth as well; with cuts"
        " a share of all becomes another clip somewhere."
    )
    frames: int = 5
    scale: int = 4
    kinds: tuple[str, ...] = ("clean", "footage")
    whole: bool = False
    """All frames are to be made, not the middle one alone."""
    cuts: float = 0.0
    """Share of clips that become another one somewhere: what travels through clips must fade where it does not fit."""
    soft: float = 0.0
    """Share of clips that are soft by nature, a Gaussian of 0.5 to 2.5 pixels in the truth as well: they stay so."""

    def pair(self, clips: Clips, rng: Generator, kind: str) -> Pair:
        """See :class:`Problem`."""
        clip = clips.sample(rng, instants(self.frames))
        if self.cuts and uniform(rng, 0, 1) < self.cuts:
            cut = int(uniform(rng, 1, self.frames))
            clip = torch.cat((clip[:cut], clips.sample(rng, instants(self.frames))[cut:]))
        if self.soft and uniform(rng, 0, 1) < self.soft:
            clip = softened(clip, uniform(rng, 0.5, 2.5))
        window = bicubic(clip, self.scale) if kind == "clean" else random_footage(clip, self.scale, rng)
        return Pair(window, eight_bit(clip if self.whole else clip[self.frames // 2, None]))

    def baseline(self, windows: Tensor) -> Tensor:
        """Bicubic enlargement."""
        return _enlarged(windows if self.whole else windows[:, windows.shape[1] // 2, None], self.scale)


@dataclass(frozen=True)
class Deblurring:
    """Footage smeared by motion while the shutter was open, or by a soft lens, to sharp."""

    degradations: ClassVar[str] = (
        "motion: seven moments of 0.3 to 1 frame averaged in light. lens: a Gaussian of 0.6 to 2 pixels. footage and"
        " sharp: with and without motion blur, every second softened by a Gaussian of up to 1.2 pixels or with noise of"
        " up to 4 code values, and compressed by x264 (4:2:0) at CRF 15 to 27. With soft_stays the truth has the lens's"
        " blur, too, and what a lens softened is noisy and compressed like footage."
    )
    frames: int = 3
    subframes: int = 7
    exposure: tuple[float, float] = (0.3, 1.0)
    """Shortest and longest time that the shutter is open, in frames."""
    lens: tuple[float, float] = (0.6, 2.0)
    """Standard deviation of the lens's blur, in pixels."""
    kinds: tuple[str, ...] = ("motion", "lens", "footage", "sharp")
    """What is sharp must stay so."""
    scale: int = 1
    soft_stays: bool = False
    """The lens's blur is in the truth as well, and its clips are noisy and compressed as footage is: motion blur alone
    is to be undone."""

    def pair(self, clips: Clips, rng: Generator, kind: str) -> Pair:
        """See :class:`Problem`."""
        still = kind in ("sharp", "lens")
        shortest, longest = (0.0, 0.0) if still else self.exposure
        exposure = shortest + (longest - shortest) * float(torch.rand((), generator=rng))
        count = 1 if still else self.subframes
        open_at = exposure * instants(count) / max(1, count - 1)
        clip = clips.sample(rng, (instants(self.frames)[:, None] + open_at).flatten())
        spoilt, truth = motion_blurred(clip, count), clip[len(clip) // 2, None]
        softness = 0.0
        if kind == "lens":
            softness = uniform(rng, *self.lens)
        elif kind != "motion":
            softness = random_softness(rng)
        spoilt = softened(spoilt, softness)
        if kind in ("footage", "sharp") or (kind == "lens" and self.soft_stays):
            spoilt = random_handheld(spoilt, rng)
        return Pair(eight_bit(spoilt), eight_bit(softened(truth, softness) if self.soft_stays else truth))

    def baseline(self, windows: Tensor) -> Tensor:
        """The frame as it is."""
        return windows[:, windows.shape[1] // 2, None]


@dataclass(frozen=True)
class Cleanup:
    """Footage that codecs and sensors spoilt to what the camera was meant to see."""

    degradations: ClassVar[str] = (
        "A quarter of the clips compressed by x264 (4:2:0) at CRF 23 to 38, every second of them with noise of up to 3"
        " code values; a quarter by MPEG-2 (4:2:0) with quantisers 3 to 16, every second of them with every other line"
        " up to six tenths of half a frame later, as careless deinterlacing leaves it, and every second with noise of"
        " up to 6; a quarter with noise of 3 to 15 code values and x264 at CRF 15 to 27; a quarter by x264 at CRF 10 to"
        " 20 alone."
    )
    frames: int = 3
    kinds: tuple[str, ...] = ("web", "broadcast", "night", "good")
    scale: int = 1

    def pair(self, clips: Clips, rng: Generator, kind: str) -> Pair:
        """See :class:`Problem`. Input and truth are softened alike: soft footage is not to be sharpened."""
        sigma = 1.4 * float(torch.rand((), generator=rng)) - 0.4
        times = instants(self.frames)
        clip = softened(clips.sample(rng, torch.cat((times, times + 0.5))), sigma)
        clip, later = clip.chunk(2)
        truth = eight_bit(clip[self.frames // 2, None])
        if kind == "broadcast":
            return Pair(random_broadcast(randomly_combed(clip, later, rng), rng), truth)
        spoil = {"web": random_web, "night": random_night, "good": random_master}[kind]
        return Pair(spoil(clip, rng), truth)

    def baseline(self, windows: Tensor) -> Tensor:
        """The frame as it is."""
        return windows[:, windows.shape[1] // 2, None]


@dataclass(frozen=True)
class Interpolation:
    """Two frames to one between them: half of the time halfway, else at any eighth."""

    degradations: ClassVar[str] = (
        "Half of the clips are only stored in 8 bits; the other half compressed by x264 (4:2:0) at CRF 23 to 38, every"
        " second of them with noise of up to 3 code values."
    )
    kinds: tuple[str, ...] = ("clean", "footage")
    scale: int = 1

    def pair(self, clips: Clips, rng: Generator, kind: str) -> Pair:
        """See :class:`Problem`."""
        halfway, eighths = torch.rand(2, generator=rng).tolist()
        instant = 0.5 if halfway < 0.5 else int(1 + 7 * eighths) / 8
        first, truth, second = clips.sample(rng, torch.tensor([-0.5, instant - 0.5, 0.5]))
        window = eight_bit(torch.stack((first, second)))
        return Pair(window if kind == "clean" else random_web(window, rng), eight_bit(truth[None]), instant)

    def baseline(self, windows: Tensor) -> Tensor:
        """Both frames blended, as editors do."""
        return windows.mean(dim=1, keepdim=True)


@dataclass(frozen=True)
class SpaceTime:
    """Few small frames to many large ones: those of the input, and one between each two."""

    degradations: ClassVar[str] = (
        "Every second frame is left out. Half of the clips made smaller by MATLAB's bicubic, in 8 bits; the others"
        " blurred by a Gaussian of up to 1.6 pixels, made smaller, half of them with noise of up to 4 code values, and"
        " compressed by x264 (4:2:0) at CRF 17 to 33."
    )
    frames: int = 3
    """Of the input."""
    kinds: tuple[str, ...] = ("clean", "footage")
    scale: int = 4

    def pair(self, clips: Clips, rng: Generator, kind: str) -> Pair:
        """See :class:`Problem`."""
        clip = clips.sample(rng, instants(2 * self.frames - 1) / 2)
        given = clip[::2]
        window = bicubic(given, self.scale) if kind == "clean" else random_footage(given, self.scale, rng)
        return Pair(window, eight_bit(clip))

    def baseline(self, windows: Tensor) -> Tensor:
        """Neighbours blended, all enlarged by bicubic."""
        between = (windows[:, :-1] + windows[:, 1:]) / 2
        in_turn = torch.stack((windows[:, :-1], between), dim=2).flatten(1, 2)
        frames = torch.cat((in_turn, windows[:, -1:]), dim=1)
        return _enlarged(frames, self.scale)


def _enlarged(frames: Tensor, scale: int) -> Tensor:
    """Bicubic enlargement: (B, K, 3, h, w) → (B, K, 3, s·h, s·w)."""
    enlarged = imresize(frames.flatten(0, 1), Fraction(scale))
    return enlarged.view(*frames.shape[:2], *enlarged.shape[1:])
