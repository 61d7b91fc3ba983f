"""What steps, their options, goals and results are called."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.engine.filters import Crop, Deinterlace, Filter, Step
from app.engine.job import Stage
from app.media.encoding import Quality
from app.ui.recipe.aims import Aim
from app.ui.recipe.situation import Situation

translate = QCoreApplication.translate


def aim(wanted: Aim) -> tuple[str, str, str]:
    """Name, explanation and icon of a goal."""
    return {
        Aim.UPSCALE: (translate("recipe", "Upscale"), translate("recipe", "More pixels, more detail"), "mdi6.resize"),
        Aim.DEBLUR: (translate("recipe", "Deblur"), translate("recipe", "Against shake and soft focus"), "mdi6.blur"),
        Aim.CLEAN_UP: (
            translate("recipe", "Clean up"),
            translate("recipe", "Against noise and traces of compression"),
            "mdi6.broom",
        ),
        Aim.SLOW_MOTION: (
            translate("recipe", "Slow motion"),
            translate("recipe", "Everything lasts longer, with new pictures in between"),
            "mdi6.speedometer-slow",
        ),
        Aim.SMOOTH_MOTION: (
            translate("recipe", "Smooth motion"),
            translate("recipe", "More frames a second"),
            "mdi6.motion-outline",
        ),
        Aim.DEINTERLACE: (
            translate("recipe", "Deinterlace"),
            translate("recipe", "Whole pictures from tapes and television"),
            "mdi6.format-line-weight",
        ),
    }[wanted]


def step(what: Step, at: Situation) -> str:
    """A step's name."""
    if isinstance(what, Stage):
        network = at.network(what.name)
        return what.name if network is None else network.title
    return filter_title(what)


def step_note(what: Step, at: Situation) -> str:
    """What is special about a step, in few words; empty where nothing is."""
    parts = []
    if isinstance(what, Stage):
        network = at.network(what.name)
        if network is None and at.networks:
            return translate("recipe", "not on this computer")
        if what.ensemble and network is not None and network.orientations > 1:
            parts.append(translate("recipe", "best quality, {count} × the work").format(count=network.orientations))
    else:
        parts.append(translate("recipe", "filter"))
    if isinstance(what, Deinterlace):
        parts.append(option_value(what.rate))
    if isinstance(what, Crop):
        parts += [f"{option(side).lower()} {pixels}" for side, pixels in _cut_off(what).items()]
    strength = getattr(what, "strength", 1.0)
    if strength < 1:
        parts.append(translate("recipe", "{percent} %").format(percent=round(100 * strength)))
    return "  ·  ".join(parts)


def filter_title(what: Step) -> str:
    """What this filter does."""
    if isinstance(what, Crop) and _cut_off(what):
        return translate("recipe", "Crop")  # nobody says that what is cut off is black
    return filter_name(what.name)


def filter_name(name: str) -> str:
    """What a kind of filter does; its own name where there is no word for it."""
    names = {
        "deinterlace": translate("recipe", "Deinterlace"),
        "inverse-telecine": translate("recipe", "Undo telecine"),
        "crop": translate("recipe", "Cut off black bars"),
        "denoise": translate("recipe", "Take noise away"),
        "deband": translate("recipe", "Smooth colour steps"),
        "sharpen": translate("recipe", "Sharpen"),
        "grain": translate("recipe", "Add film grain"),
        "resize": translate("recipe", "Resize"),
    }
    return names.get(name, name)


def filter_note(kind: type[Filter]) -> str:
    """What a filter is for, in a sentence."""
    notes = {
        "deinterlace": translate("recipe", "Makes whole pictures of the half ones of tapes and television."),
        "inverse-telecine": translate("recipe", "Gives film back its own pictures, four of five."),
        "crop": translate("recipe", "With 0 on all sides the bars are measured."),
        "denoise": translate("recipe", "Noise up to this strength is taken away, in steps of 8 bits."),
        "deband": translate("recipe", "Against visible steps in skies and shadows."),
        "sharpen": translate("recipe", "Crisper detail without bright seams."),
        "grain": translate("recipe", "Covers what looks too clean."),
        "resize": translate("recipe", "Makes the picture larger or smaller at this place in the recipe."),
    }
    return notes.get(str(getattr(kind, "filter", "")), "")


def option(name: str) -> str:
    """What an option of a filter is called."""
    names = {
        "rate": translate("recipe", "Pictures"),
        "order": translate("recipe", "First field"),
        "top": translate("recipe", "Above"),
        "bottom": translate("recipe", "Below"),
        "left": translate("recipe", "Left"),
        "right": translate("recipe", "Right"),
        "noise": translate("recipe", "Noise"),
        "width": translate("recipe", "Width"),
        "height": translate("recipe", "Height"),
        "square_pixels": translate("recipe", "Square pixels"),
    }
    return names.get(name, name.replace("_", " "))


def option_value(value: Enum) -> str:
    """What a choice of an option is called."""
    names = {
        "single": translate("recipe", "one of each frame"),
        "double": translate("recipe", "two of each frame (smoother)"),
        "measured": translate("recipe", "as measured"),
    }
    if value.value == "top":
        return translate("recipe", "upper")
    if value.value == "bottom":
        return translate("recipe", "lower")
    return names.get(value.value, str(value.value))


def quality(value: Quality) -> str:
    """How much may be lost, in plain words."""
    return {
        Quality.VISUALLY_LOSSLESS: translate("recipe", "Visually lossless"),
        Quality.HIGH: translate("recipe", "High"),
        Quality.BALANCED: translate("recipe", "Balanced"),
        Quality.SMALL: translate("recipe", "Small"),
    }[value]


def container(suffix: str) -> str:
    """What a kind of file is called, by its suffix; empty for a folder of pictures."""
    if not suffix:
        return translate("recipe", "Folder of pictures")
    return {".mkv": "Matroska (MKV)", ".mov": "QuickTime (MOV)", ".webm": "WebM", ".webp": "WebP"}.get(
        suffix, suffix[1:].upper()
    )


def _cut_off(crop: Crop) -> dict[str, int]:
    """Pixels by side; none where bars are measured."""
    sides = {"top": crop.top, "bottom": crop.bottom, "left": crop.left, "right": crop.right}
    return {side: pixels for side, pixels in sides.items() if pixels}
