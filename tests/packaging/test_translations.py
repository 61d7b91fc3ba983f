"""Every text of the window can be translated, and is; what is filled in survives."""

import ast
import json
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from translations.engine import engine_sentences
from translations.update import compile_all, update

from app.ui.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
WINDOW = sorted((ROOT / "app" / "ui").rglob("*.py"))
FOREIGN = [code for code in LANGUAGES if code != "en"]


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    comment: str = ""


def messages(folder: Path, code: str) -> list[Message]:
    tree = ElementTree.parse(folder / f"reelmend_{code}.ts")  # noqa: S314  our own file
    found = []
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None
            key = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(*key, tuple(forms), finished, message.findtext("comment", "")))
    return found


@cache
def known(code: str) -> tuple[Message, ...]:
    return tuple(messages(FOLDER, code))


def keys(found: list[Message] | tuple[Message, ...]) -> set[tuple[str, str, str]]:
    return {(message.context, message.source, message.comment) for message in found}


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every request for a translation, and the name of the class that it is in."""
    classes = [(node, node.name) for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    owners = {inner: name for node, name in classes for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr="tr") | ast.Name(id="translate"):
                    yield owners.get(node, ""), node


def test_every_text_that_is_asked_for_can_be_found() -> None:
    """A text that is put together before it is translated would never be found by lupdate."""
    asked = set()
    for file in WINDOW:
        for owner, call in calls(ast.parse(file.read_text(encoding="utf-8"))):
            literals = [value.value if isinstance(value, ast.Constant) else None for value in call.args[:2]]
            context, source = (owner, literals[0]) if isinstance(call.func, ast.Attribute) else literals
            assert isinstance(context, str), f"{file.name}:{call.lineno}"
            assert isinstance(source, str), f"{file.name}:{call.lineno}"
            asked.add((context, source))
    assert asked == {(message.context, message.source) for message in known("de") if message.context != "engine"}


def test_files_are_up_to_date(tmp_path: Path) -> None:
    """Otherwise: ``make translations``, translate what is new, ``make translations`` again."""
    update(ROOT, tmp_path, ["de", "en"])
    assert (tmp_path / "engine.json").read_text(encoding="utf-8") == (FOLDER / "engine.json").read_text(
        encoding="utf-8"
    )
    assert keys(messages(tmp_path, "en")) == keys(known("en"))
    wanted = keys(messages(tmp_path, "de"))
    assert all(keys(known(code)) == wanted for code in FOREIGN)


def test_compiled_files_are_up_to_date(tmp_path: Path) -> None:
    compile_all(FOLDER, tmp_path, list(LANGUAGES))
    stale = [made.name for made in sorted(tmp_path.iterdir()) if made.read_bytes() != (FOLDER / made.name).read_bytes()]
    assert stale == []


@pytest.mark.parametrize("code", FOREIGN)
def test_everything_is_translated(code: str) -> None:
    open_ones = [message.source for message in known(code) if not message.finished or not all(message.forms)]
    assert open_ones == []


def filled_in(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}|%n|<[^>]+>|\*\.\w+|;;|--[a-z]+", text))


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_filled_in_survives(code: str) -> None:
    for message in known(code):
        for form in message.forms if message.finished else ():
            # A form for one alone may leave the number out.
            expected = filled_in(message.source)
            assert filled_in(form) in (expected, expected - Counter(["%n"] if len(message.forms) > 1 else [])), form
            assert form.endswith("…") == message.source.endswith("…"), form
            assert form.count("\n") == message.source.count("\n"), form
            assert form == form.strip(), form
            assert form.count("&") == message.source.count("&") or message.context == "engine", form


def test_sentences_are_found_with_what_is_filled_in(tmp_path: Path) -> None:
    below = tmp_path / "app" / "engine"
    below.mkdir(parents=True)
    (tmp_path / "app" / "errors.py").write_text("class OddError(Exception): ...\n")
    (tmp_path / "app" / "settings.py").write_text("")
    (below / "some.py").write_text(
        "raise OddError(f'{name} is {count:.1f} too {\"long\" if more else \"short\"}.', 'Cut {it}.', 'never shown')\n"
        "Finding('It is noisy.', 'no sentence')\nlog('not for people')\n"
    )
    found = engine_sentences(tmp_path)
    assert set(found) - {"top field first", "bottom field first", "{0} kB", "{0} MB", "{0} GB"} == {
        "{0} is {1} too {2}.",
        "Cut {{it}}.",
        "It is noisy.",
        "long",
        "short",
    }


def test_sentences_of_the_engine_are_those_of_the_code() -> None:
    listed = json.loads((FOLDER / "engine.json").read_text(encoding="utf-8"))
    assert set(listed) == {message.source for message in known("de") if message.context == "engine"}


EXCEPTIONS = {"Reelmend", "preset=slow tune=film"}
"""What stays as it is in every language."""
LOOKS = set(re.findall(r"#(\w+)", (ROOT / "resources" / "styles" / "reelmend.qss").read_text(encoding="utf-8")))
"""Names in the style sheet."""


def shown_literals(tree: ast.Module) -> Iterator[ast.Constant]:
    """Literals that are handed to widgets without being translated."""
    setters = re.compile(
        r"set(Text|ToolTip|WindowTitle|AccessibleName|AccessibleDescription|PlaceholderText|Title|InformativeText"
        r"|Prefix|Suffix|SpecialValueText|LabelText|StatusTip|WhatsThis)|add(Action|Item|Menu|Row|Tab)"
        r"|Q(Label|PushButton|CheckBox|RadioButton|Action|GroupBox|ToolButton)|ElidedLabel|caption|drawText"
        r"|(push|primary|tool)_button|link|paragraph"
    )
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if setters.fullmatch(name):
                yield from (value for value in node.args if isinstance(value, ast.Constant))
                for joined in (value for value in node.args if isinstance(value, ast.JoinedStr)):
                    yield from (part for part in joined.values if isinstance(part, ast.Constant))


def test_nothing_is_shown_that_cannot_be_translated() -> None:
    plain = [
        f"{file.name}:{literal.lineno}: {literal.value}"
        for file in WINDOW
        for literal in shown_literals(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(literal.value, str)
        and literal.value.strip() not in EXCEPTIONS
        and not literal.value.startswith("mdi6.")
        and literal.value not in LOOKS
        and re.search("[A-Za-z]{2}", literal.value)
        and not re.fullmatch(r" *\(?(Ctrl|Shift|Alt|[A-Z])\b.{0,12}(, .*)?", literal.value)
    ]
    assert plain == []
