"""``make translations``: find the texts of the window, and compile what has been translated."""

from pathlib import Path

from translations.update import compile_all, update

from app.ui.languages import LANGUAGES

_ROOT = Path(__file__).parents[1]
_FOLDER = _ROOT / "resources" / "translations"


def main() -> None:
    """Update and compile the files of every language."""
    codes = list(LANGUAGES)
    update(_ROOT, _FOLDER, codes)
    compile_all(_FOLDER, _FOLDER, codes)


if __name__ == "__main__":
    main()
