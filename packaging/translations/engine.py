"""Sentences of the parts below the window: plain English there, translated where they are shown.

They are found in the code as literals and f-strings, at the places where sentences for people are made. What an
f-string fills in becomes ``{0}``, ``{1}``, …; the window finds it again in the finished sentence.
"""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

_ROOTS = ("app/engine", "app/media", "models")
_FILES = ("app/errors.py", "app/settings.py")
_SKIPPED = ("models/training", "models/evaluation")
_CALLS = {
    "Finding": slice(1),
    "Check": slice(3),
    "Waiting": slice(1),
    "_on_note": slice(1),
    "_places_check": slice(3),
}
"""Which arguments of a call are sentences; those of the error tree are the first two."""
_NAMES = frozenset({"summary", "message", "advice", "sentence", "warning", "reason", "rate"})
"""Keywords and variables that hold sentences, or phrases that are filled into them."""
_PHRASES = frozenset({"top field first", "bottom field first", "{0} kB", "{0} MB", "{0} GB"})
"""Phrases that are filled in and made where no rule above looks."""
_NOTES = ("app/engine/notes.py", "app/engine/verify.py")
"""Modules that yield sentences."""


def engine_sentences(root: Path) -> list[str]:
    """Every sentence, with numbers for what is filled in, sorted.

    Args:
        root: the project's folder.
    """
    files = [root / name for name in _FILES]
    for folder in _ROOTS:
        files += sorted((root / folder).rglob("*.py"))
    errors = _error_names(root / "app" / "errors.py")
    found = set(_PHRASES)
    for file in files:
        name = file.relative_to(root).as_posix()
        if not name.startswith(_SKIPPED):
            found.update(_in_module(ast.parse(file.read_text(encoding="utf-8")), errors, name in _NOTES))
    for file in sorted((root / "models" / "published").glob("*.toml")):
        found.update(_summaries(tomllib.loads(file.read_text(encoding="utf-8"))))
    return sorted(sentence for sentence in found if any(letter.isalpha() for letter in _words(sentence)))


def _error_names(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))


def _in_module(tree: ast.Module, errors: frozenset[str], yields: bool) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=values):
                for value in values[slice(2) if name in errors else _CALLS.get(name, slice(0))]:
                    yield from _templates(value)
            case ast.keyword(arg=name, value=value) if name in _NAMES:
                yield from _templates(value)
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in _NAMES:
                yield from _templates(value)
            case ast.Yield(value=ast.expr() as value) if yields:
                yield from _templates(value)


def _templates(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(text)):
            yield text.replace("{", "{{").replace("}", "}}")
        case ast.JoinedStr(values=parts):
            numbers = iter(range(len(parts)))
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else f"{{{next(numbers)}}}" for part in parts
            )
            for part in parts:
                if isinstance(part, ast.FormattedValue):
                    yield from _templates(part.value)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _templates(body)
            yield from _templates(orelse)


def _summaries(table: object) -> Iterator[str]:
    if isinstance(table, dict):
        for key, value in table.items():
            if key == "summary":
                yield value
            else:
                yield from _summaries(value)
    elif isinstance(table, list):
        for value in table:
            yield from _summaries(value)


def _words(sentence: str) -> str:
    return sentence.replace("{", "").replace("}", "")
