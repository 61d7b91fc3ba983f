"""How much motion smears two neighbouring pictures: told by what repeats along the way that things move.

What a shutter leaves open smears, it smears along the motion: things a smear's length apart become opposite in what
changes there, as in no other direction. A lens out of focus, noise and compression make no difference between
directions, and a picture's own grain runs along its motion only by chance.

Yitzhaky and Kopeika, “Identification of blur parameters from motion blurred images”, 1997, with the motion that the
pictures show. Everything is measured on smaller pictures: lengths below are in their pixels.
"""

import numpy as np
import numpy.typing as npt

from app.media.frame import Plane

_LINES = 540
"""Larger pictures are made smaller to about as many: what smears less in them is not seen."""
_LEAST_REDUCED = 2
"""Times that every picture is made smaller: tapes and codecs keep less of the finest detail across than down."""
_MIDDLE = (270, 480)
"""Pixels of the smaller picture that are measured; more takes longer and says the same."""
_SIDE, _HOP = 64, 32
"""Of the parts whose motion is measured, and from one to the next."""
_TEXTURED = 0.3
"""Power of the coarse detail, in squared steps of 8 bits, below which a part shows nothing."""
_FEWEST = 4
"""Such parts below which nothing can be said."""
_COARSE, _COARSE_WIDTH = 0.085, 0.035
"""Cycles a pixel, and how far from them detail is called coarse."""
_MOVING = 1.5
"""Pixels from picture to picture below which nothing smears."""
_FARTHEST = 16
"""Pixels over which detail is compared."""
_SHORTEST = 2
"""Pixels of a smear."""
_SHORTEST_ACROSS = 4
"""The same of motion to the left or right: tapes are softer across than down, whatever moves."""
_FLAT = 0.3
"""Height over width of a motion to the left or right."""
_LOST = 0.35
"""What is left of fine detail along the motion, over what is left across; what repeats itself, as a fence, has more."""

_ALIKE = 6
"""Steps of 8 bits by which one surface's pixels differ."""
_DRAWN = 0.6
"""Share of a part's pixels, above which it is drawn: photographs' smears have less."""
_ONE_WAY = 3.0
"""Coarse detail across the motion over that between across and along, above which things themselves have one
direction, as rain and grass have: smears take little of either."""

_Numbers = npt.NDArray[np.floating]
_Spectra = npt.NDArray[np.complexfloating]

_DOWN = np.fft.fftfreq(_SIDE)[:, None].astype(np.float32)
_ACROSS = np.fft.rfftfreq(_SIDE)[None].astype(np.float32)
_RADIUS = np.hypot(_DOWN, _ACROSS)
_SHADE = np.outer(*[np.hanning(_SIDE + 1)[:-1]] * 2).astype(np.float32)
_MATCHED = np.exp(-((_RADIUS / 0.25) ** 2))
"""Frequencies by which parts are matched."""
_SEEN = np.exp(-((_RADIUS / 0.35) ** 4)) * np.where((_ACROSS == 0) | (_ACROSS == 0.5), 1, 2)
"""Frequencies in which a smear is looked for; those of which the transform leaves one half out count twice."""
_LEFT = (_RADIUS >= 0.02) & (_RADIUS < 0.06)
"""Frequencies that smears leave."""
_BINS = 64
_CYCLES = (np.arange(_BINS) + 0.5) / (2 * _BINS)
_WAVES = np.cos(2 * np.pi * np.outer(_CYCLES, np.arange(1, _FARTHEST + 1)))
_FINE, _BROAD = (_CYCLES > 0.2) & (_CYCLES < 0.4), (_CYCLES > 0.03) & (_CYCLES < 0.1)
"""Which of :data:`_CYCLES` a smear of some pixels takes away, and which it leaves."""


def smear(luma: Plane, before: Plane, bits: int) -> float | None:
    """How strongly detail turns into its opposite along the motion, and not across it.

    Near 0 where nothing smears, about 0.4 to 1.2 where most of the picture is smeared over several pixels; 0 too of
    what is drawn, of things that have one direction themselves, and of motion beyond about 32 pixels of the smaller
    picture, which cannot be followed.

    Args:
        luma: (H, W) samples of a picture.
        before: the same of the one before it, of the same size.
        bits: of a sample.

    Returns:
        ``None`` where too little is seen to tell, as of all pictures smaller than about 192 × 192.
    """
    shown, last = (_parts(_reduced(plane) / (1 << (bits - 8))) for plane in (luma, before))
    if shown.size == 0:
        return None
    here, past = _spectra(shown), _spectra(last)
    power = np.abs(here) ** 2 + np.abs(past) ** 2
    textured = _coarse(power) > _TEXTURED
    if textured.sum() < _FEWEST:
        return None
    down, across = _motion(past, here, textured)
    moving = textured & (np.hypot(down, across) >= _MOVING)
    if 2 * moving.sum() < textured.sum() or _is_drawn(shown[moving]):
        return 0.0
    return _swing(power[moving], down[moving], across[moving])


def _reduced(plane: Plane) -> _Numbers:
    times = max(_LEAST_REDUCED, round(min(plane.shape) / _LINES))
    margins = [max(0, side - times * wanted) // 2 for side, wanted in zip(plane.shape, _MIDDLE, strict=True)]
    middle = plane[margins[0] : plane.shape[0] - margins[0], margins[1] : plane.shape[1] - margins[1]]
    height, width = (side // times * times for side in middle.shape)
    shifted = [middle[y:height:times, x:width:times] for y in range(times) for x in range(times)]
    means: _Numbers = np.add.reduce(shifted, dtype=np.float32) / times**2
    return means


def _parts(picture: _Numbers) -> _Numbers:
    """Of a picture: (rows, columns, SIDE, SIDE)."""
    if min(picture.shape) < _SIDE:
        return np.empty((0, 0, _SIDE, _SIDE), dtype=np.float32)
    # In one piece: the transform takes five times as long otherwise.
    return np.ascontiguousarray(np.lib.stride_tricks.sliding_window_view(picture, (_SIDE, _SIDE))[::_HOP, ::_HOP])


def _spectra(parts: _Numbers) -> _Spectra:
    """Of all parts: (rows, columns, SIDE, SIDE / 2 + 1)."""
    return np.fft.rfft2((parts - parts.mean((2, 3), keepdims=True)) * _SHADE)


def _is_drawn(parts: _Numbers) -> bool:
    """Whether nearly everything has the level of its part's ground, as letters' and figures' surroundings have."""
    thinned = parts[:, ::2, ::2].reshape(len(parts), -1)
    ground = np.median(thinned, axis=1, keepdims=True)
    return bool(np.median((np.abs(thinned - ground) < _ALIKE).mean(1)) > _DRAWN)


def _coarse(power: _Numbers) -> _Numbers:
    band = np.abs(_RADIUS - _COARSE) < _COARSE_WIDTH
    strength: _Numbers = (power * _RADIUS**2)[..., band].mean(-1) / (_SIDE * (_SHADE**2).sum())
    return strength


def _motion(past: _Spectra, here: _Spectra, textured: npt.NDArray[np.bool]) -> tuple[_Numbers, _Numbers]:
    """Of every part: pixels down and to the right since the picture before.

    By phase correlation, Kuglin and Hines 1975, together with the parts around.
    """
    product = np.conj(past) * here
    size = np.abs(product)
    phase = product / (size + 0.01 * size.mean((2, 3), keepdims=True) + 1e-9) * _MATCHED * textured[..., None, None]
    alike = np.fft.irfft2(_together(phase), s=(_SIDE, _SIDE))
    down, across = np.divmod(alike.reshape(*alike.shape[:2], -1).argmax(-1), _SIDE)
    return _signed(down), _signed(across)


def _together(parts: npt.NDArray[np.inexact]) -> npt.NDArray[np.inexact]:
    """The sums of every part and the eight around it."""
    rows, columns = parts.shape[:2]
    padded = np.pad(parts, ((1, 1), (1, 1), *[(0, 0)] * (parts.ndim - 2)))
    shifted = [padded[y : y + rows, x : x + columns] for y in range(3) for x in range(3)]
    total: npt.NDArray[np.inexact] = np.add.reduce(shifted)
    return total


def _signed(place: npt.NDArray[np.integer]) -> _Numbers:
    return (place + _SIDE // 2) % _SIDE - _SIDE / 2


def _swing(power: _Numbers, down: _Numbers, across: _Numbers) -> float:
    speed = np.hypot(down, across)
    onwards, aside = (down / speed)[:, None, None], (across / speed)[:, None, None]
    lengthwise, sideways = _DOWN * onwards + _ACROSS * aside, _ACROSS * onwards - _DOWN * aside
    if _has_one_direction(power, lengthwise, sideways):
        return 0.0
    along, beside = _detail(power, lengthwise), _detail(power, sideways)
    if along[_FINE].sum() * beside[_BROAD].sum() > _LOST * along[_BROAD].sum() * beside[_FINE].sum():
        return 0.0
    flat = np.median(np.abs(down)) < _FLAT * np.median(np.abs(across))
    shortest = _SHORTEST_ACROSS if flat else _SHORTEST
    farthest = max(shortest, min(_FARTHEST, int(np.ceil(np.median(speed)))))
    more = ((along - beside) @ _WAVES)[:farthest]
    return float((np.maximum.accumulate(more) - more)[shortest - 1 :].max())


def _has_one_direction(power: _Numbers, lengthwise: _Numbers, sideways: _Numbers) -> bool:
    """Whether what a smear leaves of the detail changes across the motion alone: frequencies are as for `_detail`."""
    energy = power * _SEEN * _RADIUS**2 * _LEFT
    along, across = (np.abs(frequency) > np.cos(np.pi / 6) * _RADIUS for frequency in (lengthwise, sideways))
    return bool(energy[across].sum() > _ONE_WAY * energy[~along & ~across].sum())


def _detail(power: _Numbers, frequency: _Numbers) -> _Numbers:
    """Energy of detail by its frequency in one direction, as :data:`_CYCLES`: the mean of all parts; its sum is 1.

    Args:
        power: of the parts, (N, SIDE, SIDE / 2 + 1).
        frequency: in that direction, the same shape.
    """
    size = np.abs(frequency)
    place = np.minimum((size * (2 * _BINS)).astype(np.intp), _BINS - 1) + _BINS * np.arange(len(power))[:, None, None]
    energy = np.bincount(place.ravel(), (power * _SEEN * size**3).ravel(), _BINS * len(power)).reshape(-1, _BINS)
    mean: _Numbers = (energy / np.maximum(energy.sum(1, keepdims=True), 1e-9)).mean(0)
    return mean
