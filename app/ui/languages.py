"""The language of the window: which there are, which one is spoken, and what Qt says by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app import paths
from app.log import get_logger

LANGUAGES = {
    "en": "English",
    "ko": "한국어",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
}
"""Names by the codes of the settings, each in its own language: whoever looks for it reads that one."""
_QT_NAMES = {"pt": "pt_BR"}
"""Qt's own texts by our codes, where they are called otherwise."""

_log = get_logger("ui.languages")


def language_of(chosen: str, preferred: Sequence[str]) -> str:
    """The code of the language to speak.

    Args:
        chosen: a code of :data:`LANGUAGES`; empty or unknown: the system's.
        preferred: what the person reads, the best first, as ``pt-BR`` or ``zh-Hans-CN``. English if we speak none.
    """
    if chosen in LANGUAGES:
        return chosen
    by_language = {code.partition("_")[0]: code for code in LANGUAGES}
    spoken = (by_language.get(name.replace("_", "-").partition("-")[0]) for name in preferred)
    return next((code for code in spoken if code), "en")


def speak(application: QCoreApplication, chosen: str) -> str:
    """Let the window speak a language from now on; call it before the first widget.

    Numbers are written as that language does, or as the system does where the language is left to it.

    Args:
        application: owns the texts.
        chosen: a code of :data:`LANGUAGES`; empty: the system's.

    Returns:
        The code of the language.
    """
    code = language_of(chosen, QLocale.system().uiLanguages())
    QLocale.setDefault(QLocale(code) if chosen else QLocale.system())
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = [f"{of_qt}/qtbase_{_QT_NAMES.get(code, code)}.qm", str(paths.resource(f"translations/reelmend_{code}.qm"))]
    for spoken in application.findChildren(QTranslator):
        application.removeTranslator(spoken)
        spoken.deleteLater()
    # Qt asks the translator first that came last: ours overrules Qt's.
    for file in files:
        translator = QTranslator(application)
        if translator.load(file):
            application.installTranslator(translator)
        else:
            _log.warning("no texts in %s", file)
    return code
