"""What the parts below the window say, in the window's language.

They speak plain English and know nothing of the window. Their sentences are found in the code and translated like
those of the window (``make translations``). Here a finished one is taken apart into what was written and what was
filled in.
"""

import json
import re
from functools import cache
from re import Pattern

from PySide6.QtCore import QCoreApplication, QLocale

from app import paths
from app.ui.recipe.words import filter_name

_CONTEXT = "engine"
_QUOTED = re.compile(r"(?<=[“„«「『\"])[a-z-]+(?=[”“»」』\"])|(?<=«[\u00a0\u202f ])[a-z-]+(?=[\u00a0\u202f ]»)")
"""What stands alone between quotation marks of any language: perhaps a filter, which people know by what it does."""
_DECIMALS = re.compile(r"\d+\.(\d+)")
_FIGURES = re.compile(rf"{_DECIMALS.pattern}( s)?(, {_DECIMALS.pattern}( s)?)*")
"""A number, or several moments."""
_HOLE = re.compile(r"\{(\d+)\}")


def words(text: str) -> str:
    """One or more lines as the window says them; those that are not known stay as they are."""
    said = "\n".join(_line(line) for line in text.split("\n"))
    return _QUOTED.sub(lambda found: filter_name(found[0]), said)


def _line(sentence: str) -> str:
    said = QCoreApplication.translate(_CONTEXT, sentence)
    if said != sentence or not sentence:  # patterns are made when there is something to say, not for the first window
        return said
    for pattern, template in _patterns():
        if found := pattern.fullmatch(sentence):
            return QCoreApplication.translate(_CONTEXT, template).format(*map(_filled, found.groups()))
    return sentence


def _filled(part: str) -> str:
    """What was filled into a sentence: decimals as the window's language writes them, phrases as it says them."""
    if _FIGURES.fullmatch(part):
        return _DECIMALS.sub(lambda found: QLocale().toString(float(found[0]), "f", len(found[1])), part)
    return _line(part)


@cache
def _patterns() -> tuple[tuple[Pattern[str], str], ...]:
    """Sentences with something filled in, those with the most words of their own first."""
    templates = json.loads(paths.resource("translations/engine.json").read_text(encoding="utf-8"))
    filled = sorted((text for text in templates if _HOLE.search(text)), key=lambda text: -len(_HOLE.sub("", text)))
    return tuple((_pattern(text), text) for text in filled)


def _pattern(template: str) -> Pattern[str]:
    written = _HOLE.split(template)[::2]
    return re.compile("(.*?)".join(re.escape(part.replace("{{", "{").replace("}}", "}")) for part in written))
