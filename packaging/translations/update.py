"""Brings the files of all languages up to date with the code, by Qt's own tools."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from translations.engine import engine_sentences

CONTEXT = "engine"
"""Under which the sentences of the parts below the window are."""
SENTENCES = "engine.json"
"""Those sentences, beside the translations: the window looks there what a finished one was made of."""
PLURALS = "en"
"""The language of the code: it needs no translation, only its plurals."""
_TOOLS = Path(sys.executable).parent


def update(root: Path, folder: Path, codes: list[str]) -> None:
    """Write ``engine.json`` and the ``.ts`` files; translations that are there stay, those of lost texts go.

    Args:
        root: the project's folder.
        folder: where the files are.
        codes: the languages.

    Raises:
        CalledProcessError: a text cannot be found as it is written; lupdate says which.
    """
    sentences = engine_sentences(root)
    lines = ",\n".join(json.dumps(sentence, ensure_ascii=False) for sentence in sentences)
    (folder / SENTENCES).write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as made:
        calls = "".join(f"translate({CONTEXT!r}, {json.dumps(text, ensure_ascii=False)})\n" for text in sentences)
        below = Path(made) / "engine.py"
        below.write_text(calls, encoding="utf-8")
        sources = [str(file) for file in sorted((root / "app" / "ui").rglob("*.py"))] + [str(below)]
        for code in codes:
            options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
            options += ["-source-language", "en", "-target-language", code]
            options += ["-pluralonly"] if code == PLURALS else []
            _run("pyside6-lupdate", *sources, *options, "-ts", str(folder / f"reelmend_{code}.ts"))


def compile_all(folder: Path, output: Path, codes: list[str]) -> None:
    """Make the ``.qm`` files that Qt loads.

    Args:
        folder: where the ``.ts`` files are.
        output: where the others go.
        codes: the languages.

    Raises:
        CalledProcessError: a ``.ts`` file cannot be read.
    """
    for code in codes:
        made = output / f"reelmend_{code}.qm"
        _run("pyside6-lrelease", "-silent", str(folder / f"reelmend_{code}.ts"), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), *arguments], check=True, stdin=subprocess.DEVNULL)
