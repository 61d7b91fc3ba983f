"""High dynamic range on an ordinary screen: what is brighter than it can show is compressed, not cut off.

Light is computed by ITU-R BT.2100, compressed by the EETF of ITU-R BT.2390 (on the brightest of red, green and blue, so
that hues stay), brought to the colours of BT.709 (ITU-R BT.2087) and encoded for a screen of gamma 2.4 (BT.1886).
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from app.media.frame import VideoInfo
from app.media.still import Picture

Levels = npt.NDArray[np.float32]

_PQ, _HLG = 16, 18
"""Transfer functions, by ITU-T H.273."""
_SCREEN = 203.0
"""Candela per square metre that an ordinary screen's white stands for: ITU-R BT.2408's reference white."""
_USUAL_PEAK = 1000.0
"""Of the screen that was graded on, where the video does not tell."""
_BRIGHTEST = 10_000.0
_M1, _M2 = 2610 / 16384, 2523 / 4096 * 128
_C1, _C2, _C3 = 3424 / 4096, 2413 / 4096 * 32, 2392 / 4096 * 32
"""SMPTE ST 2084."""
_A, _B, _C = 0.17883277, 0.28466892, 0.55991073
"""Hybrid log-gamma, BT.2100."""
_HLG_PEAK, _HLG_GAMMA = 1000.0, 1.2
_LUMA = np.array([0.2627, 0.6780, 0.0593], np.float32)
_TO_BT709 = np.array([[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]], np.float32)
_STEPS = 4095
"""Of the tables; they go by square roots, as eyes do."""
_CODES = 65_536


def is_hdr(info: VideoInfo) -> bool:
    """Whether an ordinary screen cannot show the video as it is."""
    return info.colour.transfer in (_PQ, _HLG)


def toned(codes: npt.NDArray[np.uint16], white: int, info: VideoInfo) -> Picture:
    """The picture for an ordinary screen.

    Args:
        codes: (H, W, 3), red, green and blue of BT.2020 as PQ or HLG.
        white: the code of 1.
        info: the video, for its transfer function and the screen that it was graded on.
    """
    if info.colour.transfer == _PQ:
        light, peak = _pq_table(white)[codes], _peak(info)
    else:
        scene = _hlg_table(white)[codes]
        brightness = np.maximum(scene @ _LUMA, 1e-6)
        light, peak = _HLG_PEAK * scene * brightness[..., None] ** (_HLG_GAMMA - 1), _HLG_PEAK
    gain = _gain_table(peak)[_steps(light.max(-1) / peak)]
    screen = (light * (gain / _SCREEN)[..., None]) @ _TO_BT709.T
    picture: Picture = _screen_table()[_steps(screen)]
    return picture


def from_pq(signal: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Candela per square metre of PQ signals from 0 to 1."""
    power = np.asarray(signal, np.float64) ** (1 / _M2)
    light: npt.NDArray[np.float64] = _BRIGHTEST * (np.maximum(power - _C1, 0) / (_C2 - _C3 * power)) ** (1 / _M1)
    return light


def to_pq(light: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """PQ signals from 0 to 1 of candela per square metre."""
    power = (np.asarray(light, np.float64) / _BRIGHTEST) ** _M1
    signal: npt.NDArray[np.float64] = ((_C1 + _C2 * power) / (1 + _C3 * power)) ** _M2
    return signal


def from_hlg(signal: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Light of the scene, from 0 to 1, of HLG signals from 0 to 1."""
    values = np.asarray(signal, np.float64)
    return np.where(values <= 0.5, values**2 / 3, (np.exp((np.maximum(values, 0.5) - _C) / _A) + _B) / 12)


def compressed(light: npt.ArrayLike, peak: float, screen: float = _SCREEN) -> npt.NDArray[np.float64]:
    """BT.2390's EETF: candela per square metre as a screen of less brightness shows them; black stays black.

    Args:
        light: of the video.
        peak: the most of it.
        screen: the most that the screen can.
    """
    top = float(to_pq(peak))
    signal = np.minimum(to_pq(light) / top, 1.0)
    most = min(1.0, float(to_pq(screen)) / top)
    knee = 1.5 * most - 0.5
    share = np.clip((signal - knee) / max(1e-9, 1 - knee), 0, 1)
    spline = (
        (2 * share**3 - 3 * share**2 + 1) * knee
        + (share**3 - 2 * share**2 + share) * (1 - knee)
        + (-2 * share**3 + 3 * share**2) * most
    )
    return from_pq(np.where(signal < knee, signal, spline) * top)


def _peak(info: VideoInfo) -> float:
    """The brightest that the video gets, as far as it tells."""
    hdr = info.hdr
    told = float(hdr.mastering.brightest) if hdr and hdr.mastering else 0.0
    if hdr and hdr.light:
        told = float(hdr.light.brightest_pixel)
    return min(max(told or _USUAL_PEAK, _SCREEN), _BRIGHTEST)


def _steps(shares: Levels) -> npt.NDArray[np.uint16]:
    """Places in the tables of shares from 0 to 1."""
    steps: npt.NDArray[np.uint16] = (np.sqrt(shares.clip(0, 1)) * _STEPS + 0.5).astype(np.uint16)
    return steps


def _shares() -> npt.NDArray[np.float64]:
    return (np.arange(_STEPS + 1) / _STEPS) ** 2


@lru_cache(2)
def _pq_table(white: int) -> Levels:
    return from_pq(np.minimum(np.arange(_CODES) / white, 1)).astype(np.float32)


@lru_cache(2)
def _hlg_table(white: int) -> Levels:
    return from_hlg(np.minimum(np.arange(_CODES) / white, 1)).astype(np.float32)


@lru_cache(4)
def _gain_table(peak: float) -> Levels:
    light = np.maximum(_shares() * peak, 1e-6)
    return (compressed(light, peak) / light).astype(np.float32)


@lru_cache(1)
def _screen_table() -> Picture:
    table: Picture = (255 * _shares() ** (1 / 2.4) + 0.5).astype(np.uint8)
    return table
