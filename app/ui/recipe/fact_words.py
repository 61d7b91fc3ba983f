"""What is known of a file, in the window's language: names and values of ``app.media.describe``."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

_HOLE = re.compile(r"\{(\d)\}")
_DECIMAL = re.compile(r"\d+\.(\d+)")


def name(known: str) -> str:
    """What something that is known of a file is called."""
    names = {
        "file": translate("recipe", "File"),
        "picture": translate("recipe", "Picture"),
        "time": translate("recipe", "Time"),
        "samples": translate("recipe", "Samples"),
        "colour": translate("recipe", "Colour"),
        "HDR": translate("recipe", "HDR"),
        "chapters": translate("recipe", "Chapters"),
        "time code": translate("recipe", "Time code"),
        "measured": translate("recipe", "Measured"),
        "scan": translate("recipe", "Scan"),
        "frame rate": translate("recipe", "Frame rate"),
        "quality": translate("recipe", "Quality"),
        "counted": translate("recipe", "Counted"),
        "damage": translate("recipe", "Damage"),
    }
    kind, _, number = known.partition(" ")
    if kind == "stream":
        return translate("recipe", "Stream {number}").format(number=number)
    return names.get(known, known)


def value(known: str) -> str:
    """What is known; parts for which there are no words stay as they are."""
    return ", ".join(_part(part) for part in known.split(", "))


def _part(part: str) -> str:
    for english, words in _templates().items():
        if found := _pattern(english).fullmatch(part):
            return words.format(*(_filled(hole) for hole in found.groups()))
    return part


def _filled(hole: str) -> str:
    if decimal := _DECIMAL.fullmatch(hole):
        return QLocale().toString(float(hole), "f", len(decimal[1]))
    return _part(hole)


@cache
def _pattern(english: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(re.escape(written) for written in _HOLE.split(english)[::2]))


def _templates() -> dict[str, str]:
    """By the English: what is filled in is numbered."""
    return {
        "pixel aspect {0}": translate("facts", "pixel aspect {0}"),
        "shown as {0}:1": translate("facts", "shown as {0}:1"),
        "turned by {0}°": translate("facts", "turned by {0}°"),
        "{0} frames per second": translate("facts", "{0} frames per second"),
        "unknown frame rate": translate("facts", "unknown frame rate"),
        "{0} frames (from the header)": translate("facts", "{0} frames (from the header)"),
        "{0} frames (by its duration and rate)": translate("facts", "{0} frames (by its duration and rate)"),
        "unknown number of frames": translate("facts", "unknown number of frames"),
        "{0} frames": translate("facts", "{0} frames"),
        "{0} s": translate("facts", "{0} s"),
        "{0} bits": translate("facts", "{0} bits"),
        "grey": translate("facts", "grey"),
        "transparent": translate("facts", "transparent"),
        "matrix {0} (guessed)": translate("facts", "matrix {0} (guessed)"),
        "matrix {0}": translate("facts", "matrix {0}"),
        "primaries {0}": translate("facts", "primaries {0}"),
        "transfer {0}": translate("facts", "transfer {0}"),
        "limited range": translate("facts", "limited range"),
        "full range": translate("facts", "full range"),
        "chroma {0}": translate("facts", "chroma {0}"),
        "left": translate("facts", "left"),
        "centre": translate("facts", "centre"),
        "top": translate("facts", "top"),
        "top left": translate("facts", "top left"),
        "bottom": translate("facts", "bottom"),
        "bottom left": translate("facts", "bottom left"),
        "graded on {0} to {1} cd/m²": translate("facts", "graded on {0} to {1} cd/m²"),
        "at most {0}": translate("facts", "at most {0}"),
        "by frames {0} cd/m²": translate("facts", "by frames {0} cd/m²"),
        "video": translate("facts", "video"),
        "audio": translate("facts", "audio"),
        "subtitle": translate("facts", "subtitle"),
        "attachment": translate("facts", "attachment"),
        "data": translate("facts", "data"),
        "{0} (flagged as {1})": translate("facts", "{0} (flagged as {1})"),
        "progressive": translate("facts", "progressive"),
        "interlaced": translate("facts", "interlaced"),
        "telecine": translate("facts", "telecine"),
        "top field first": translate("facts", "top field first"),
        "bottom field first": translate("facts", "bottom field first"),
        "constant": translate("facts", "constant"),
        "variable": translate("facts", "variable"),
        "unknown": translate("facts", "unknown"),
        "softness {0}": translate("facts", "softness {0}"),
        "noise {0}": translate("facts", "noise {0}"),
        "blockiness {0}": translate("facts", "blockiness {0}"),
        "none": translate("facts", "none"),
    }
