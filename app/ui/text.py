"""Figures and facts in plain words."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.engine.job import Recipe
from app.media.frame import VideoInfo
from app.ui.recipe import words

translate = QCoreApplication.translate

_CODECS = {
    "h264": "H.264",
    "hevc": "HEVC",
    "av1": "AV1",
    "libdav1d": "AV1",
    "vp8": "VP8",
    "vp9": "VP9",
    "mpeg1video": "MPEG-1",
    "mpeg2video": "MPEG-2",
    "mpeg4": "MPEG-4",
    "prores": "ProRes",
    "dvvideo": "DV",
    "ffv1": "FFV1",
    "mjpeg": "Motion JPEG",
    "theora": "Theora",
    "aac": "AAC",
    "mp3": "MP3",
    "mp3float": "MP3",
    "ac3": "AC-3",
    "eac3": "E-AC-3",
    "opus": "Opus",
    "libopus": "Opus",
    "vorbis": "Vorbis",
    "flac": "FLAC",
}
"""Names that people know, by the decoder's name."""
_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value


def codec(name: str) -> str:
    """A codec's name as people write it."""
    return _CODECS.get(name, "PCM" if name.startswith("pcm_") else name.upper())


def clock(seconds: Fraction) -> str:
    """A position: ``1:02:03.45`` or ``2:03.45``."""
    hundredths = int(max(Fraction(0), seconds) * 100)
    minutes, rest = divmod(hundredths, 6000)
    hours, minutes = divmod(minutes, 60)
    tail = f"{rest // 100:02}.{rest % 100:02}"
    return f"{hours}:{minutes:02}:{tail}" if hours else f"{minutes}:{tail}"


def parsed_clock(written: str) -> Fraction | None:
    """The position that a person wrote: ``1:02:03.45``, ``2:03.4`` or seconds alone; ``None``: it is none."""
    parts = written.strip().replace(",", ".").split(":")
    if len(parts) > 3 or not all(part.isdecimal() for part in parts[:-1]):
        return None
    try:
        seconds = Fraction(parts[-1])
    except ValueError:
        return None
    if seconds < 0 or "/" in parts[-1] or (len(parts) > 1 and seconds >= 60):
        return None
    for power, part in enumerate(reversed(parts[:-1]), start=1):
        seconds += int(part) * Fraction(60) ** power
    return seconds


def time_left(seconds: float) -> str:
    """How long something still takes, no more exact than anyone needs."""
    if seconds < 1:
        return translate("text", "almost done")
    if seconds < 90:
        return translate("text", "about {count} s left").format(count=round(seconds))
    if seconds < 90 * 60:
        return translate("text", "about {count} min left").format(count=round(seconds / 60))
    hours, minutes = divmod(round(seconds / 60), 60)
    return translate("text", "about {hours} h {minutes} min left").format(hours=hours, minutes=minutes)


def took(seconds: float) -> str:
    """How long something took."""
    if seconds < 90:
        return translate("text", "{count} s").format(count=max(1, round(seconds)))
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 90:
        return translate("text", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return translate("text", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def about(seconds: float) -> str:
    """How long something will take, no more exact than anyone can know."""
    if seconds < 90:
        return translate("text", "about {count} s").format(count=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return translate("text", "about {count} min").format(count=minutes)
    if minutes < 36 * 60:
        return translate("text", "about {hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
    return translate("text", "about {count} days").format(count=round(minutes / 60 / 24))


def size(count: int) -> str:
    """Bytes as people read them."""
    if count < 999_500_000:
        return translate("text", "{count} MB").format(count=max(1, round(count / 1e6)))
    return translate("text", "{count} GB").format(count=number(count / 1e9, 1))


def number(value: float, decimals: int) -> str:
    """A figure as the window's language writes it."""
    return QLocale().toString(value, "f", decimals)


def folder_of(path: Path) -> str:
    """The folder of a file, with ``~`` for the person's own."""
    folder = path.parent
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def pixels(width: int, height: int) -> str:
    """A picture's size."""
    return f"{width} × {height}"


def rate(frames_per_second: Fraction | float) -> str:
    """Frames per second with as many decimals as carry something."""
    return QLocale().toString(round(float(frames_per_second), 3), "f", _SHORTEST)


def speed(frames_per_second: float) -> str:
    """How fast frames come; slowly, how long each takes."""
    if 0 < frames_per_second < 1:
        return translate("text", "{seconds} s a frame").format(seconds=number(1 / frames_per_second, 1))
    return translate("text", "{rate} fps").format(rate=number(frames_per_second, 1))


def facts(info: VideoInfo) -> str:
    """What a person wants to know of a file, in a line."""
    parts = [pixels(*info.shown_size)]
    if info.frame_rate:
        parts.append(translate("text", "{rate} fps").format(rate=rate(info.frame_rate)))
    parts += [clock(info.duration), codec(info.codec)]
    if info.interlaced:
        parts.append(translate("text", "interlaced"))
    sound = [codec(stream.codec) for stream in info.streams if stream.kind == "audio"]
    parts.append(
        translate("text", "sound: {codecs}").format(codecs=", ".join(sound)) if sound else translate("text", "no sound")
    )
    if any(stream.kind == "subtitle" for stream in info.streams):
        parts.append(translate("text", "subtitles"))
    return "  ·  ".join(parts)


def recipe(recipe: Recipe, titles: Mapping[str, str]) -> str:
    """What is done to a video, in a line.

    Args:
        recipe: what is done.
        titles: names of networks by id; an id stands for itself.
    """
    names = (titles.get(step.name, words.filter_title(step)) for step in recipe.stages)
    parts = [" → ".join(names)]
    target, tempo = recipe.target, recipe.tempo
    if target.box:
        parts.append(pixels(*target.box))
    elif target.scale is not None:
        same = translate("text", "same size")
        parts.append(
            same if target.scale == 1 else translate("text", "size ×{factor}").format(factor=rate(target.scale))
        )
    if tempo.frame_rate is not None:
        parts.append(translate("text", "{rate} fps").format(rate=rate(tempo.frame_rate)))
    if tempo.slow_motion > 1:
        parts.append(translate("text", "{factor} × slower").format(factor=tempo.slow_motion))
    return "  ·  ".join(part for part in parts if part) or translate("text", "as it is")
