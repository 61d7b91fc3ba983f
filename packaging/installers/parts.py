"""Whose each file of a bundle is: Python's packages say it themselves, ``parts.toml`` says the rest."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

_TABLE = Path(__file__).with_name("parts.toml")
_TEXTS = Path(__file__).parents[1] / "licences"
_TEXT_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "
_FROM_CLASSIFIERS = {"BSD License": "BSD-3-Clause", "Apache Software License": "Apache-2.0", "MIT License": "MIT"}
_DOCUMENTS = Path("/usr/share/doc")


@dataclass(frozen=True)
class Part:
    """Something in a bundle that has an author and a licence of its own."""

    name: str
    version: str
    licence: str
    """An SPDX expression, or a Debian package's ``copyright`` file."""
    texts: Mapping[str, str] = field(compare=False)
    """Licence texts by file name."""
    package: str = ""
    """Its name as a Python package, if it is one."""


def part_of(file: str) -> Part | None:
    """Whose a file is.

    Args:
        file: relative to the bundle's folder of libraries, with ``/``; modules inside the executable as files, too.
    """
    return _listed(file) or _of_package(file) or _of_python(file) or _of_system(file)


@cache
def _table() -> list[tuple[Part, list[str]]]:
    return [
        (_listed_part(entry), entry["files"]) for entry in tomllib.loads(_TABLE.read_text(encoding="utf-8"))["part"]
    ]


def _listed_part(entry: Mapping[str, str]) -> Part:
    texts = {Path(name).name: (_TEXTS / name).read_text(encoding="utf-8") for name in entry.get("texts", ())}
    package = entry.get("distribution", "")
    version = ""
    if package:
        try:
            found = distribution(package)
        except PackageNotFoundError:
            found = None  # none of its files is in the bundle then
        if found is not None:
            texts |= _texts_in(found)
            version = found.version
    if entry["name"] == "Python":
        texts |= _python_texts()
        version = sys.version.split()[0]
    return Part(entry["name"], version, entry["licence"], texts, package)


def _listed(file: str) -> Part | None:
    matching = (part for part, patterns in _table() if any(fnmatchcase(file, pattern) for pattern in patterns))
    # The clip lies in the program's own resources: the narrower entry counts.
    return max(matching, key=lambda part: _longest(part, file), default=None)


def _longest(part: Part, file: str) -> int:
    patterns = next(patterns for known, patterns in _table() if known is part)
    return max(len(pattern) for pattern in patterns if fnmatchcase(file, pattern))


@cache
def _packages() -> dict[str, Part]:
    """The part of each file that a package installed."""
    return {file: part for found in distributions() for part in [_package(found)] for file in _files(found)}


def _files(found: Distribution) -> Iterable[str]:
    return (path.as_posix() for path in found.files or ())


def _package(found: Distribution) -> Part:
    name = found.metadata["Name"]
    return Part(name, found.version, _licence(found), _texts_in(found), name)


def _licence(found: Distribution) -> str:
    metadata = found.metadata
    said = next((metadata[key] for key in ("License-Expression", "License") if key in metadata), "")
    if said and "\n" not in said:
        return said.removesuffix(" License")
    classified = [one.removeprefix(_CLASSIFIER) for one in metadata.get_all("Classifier") or () if _CLASSIFIER in one]
    return " OR ".join(_FROM_CLASSIFIERS.get(one, one) for one in classified)


def _texts_in(found: Distribution) -> dict[str, str]:
    named = [path for path in found.files or () if ".dist-info" in str(path) and _TEXT_NAMES.search(path.name)]
    located = {
        path.as_posix(): Path(str(found.locate_file(path))) for path in named if path.suffix not in (".py", ".pyc")
    }
    return {
        name.split(".dist-info/")[1].removeprefix("licenses/").replace("/", "-"): path.read_text("utf-8", "replace")
        for name, path in located.items()
        if path.is_file()
    }


def _of_package(file: str) -> Part | None:
    package = file.split("/")[0]
    in_info = re.fullmatch(r"(.+)-[^-]+\.dist-info", package)
    if in_info is not None:
        return _package(distribution(in_info[1]))
    return _packages().get(file) or _packages().get(file.removesuffix("c"))


def _of_python(file: str) -> Part | None:
    top = file.split("/")[0].split(".")[0]
    return _listed("base_library.zip") if top in sys.stdlib_module_names else None


def _python_texts() -> dict[str, str]:
    base = Path(sys.base_prefix)
    places = (base / "LICENSE.txt", base / "lib" / f"python3.{sys.version_info.minor}" / "LICENSE.txt")
    found = next((path for path in places if path.is_file()), None)
    return {} if found is None else {found.name: found.read_text(encoding="utf-8")}


@cache
def _of_system(file: str) -> Part | None:
    """A library of the machine that builds: its Debian package knows."""
    if "/" in file or ".so." not in file or sys.platform != "linux":
        return None
    asked = ["dpkg-query", "-S", f"*/{file}"]
    owners = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
    name = owners.split(":")[0].split(",")[0].strip()
    document = _DOCUMENTS / name / "copyright"
    if not name or not document.is_file():
        return None
    asked = ["dpkg-query", "-W", "-f", "${Version}", name]
    version = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    text = document.read_text("utf-8", "replace")
    return Part(name, version, " AND ".join(_licences_in(text)) or "as told in its text", {"copyright.txt": text})


def _licences_in(text: str) -> list[str]:
    """The names in a machine-readable ``copyright`` file."""
    return list(dict.fromkeys(re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)))
