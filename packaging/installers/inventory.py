"""What is in a bundle, part by part: the texts of the licences, and the list of materials (CycloneDX)."""

import json
import re
import uuid
from collections.abc import Iterable
from pathlib import Path

from installers.parts import Part, part_of

LICENCES = "resources/licences"
SBOM = "sbom.cdx.json"
_EXECUTABLES = ("reelmend", "reelmend.exe", "Contents/MacOS/reelmend")
_ROOTS = ("_internal/", "Contents/Frameworks/", "Contents/Resources/", "Contents/MacOS/", "")
"""Where packages lie in a bundle; the last one fits whatever is left."""
Inventory = dict[Part, list[str]]
"""The files of each part, relative to the bundle; modules inside the executable stand behind ``PYZ/``."""


class UnknownLicence(Exception):
    """Files whose licence nobody tells must not be passed on."""


def inventory(bundle: Path) -> Inventory:
    """Whose each file is.

    Args:
        bundle: the folder that is passed on.

    Raises:
        UnknownLicence: some file is of an unknown part, or of one without a licence or without its text.
    """
    found: Inventory = {}
    unknown = []
    for shown, asked in (*_files(bundle), *_modules(_executable(bundle))):
        owner = next((part for name in asked if (part := part_of(name)) is not None), None)
        if owner is None or not owner.licence or not owner.texts:
            unknown.append(shown)
        else:
            found.setdefault(owner, []).append(shown)
    if unknown:
        raise UnknownLicence(f"{len(unknown)} files without a known licence: {', '.join(unknown[:20])}")
    return found


def write_licences(found: Inventory, folder: Path) -> None:
    """A folder for each part, with its texts; the terms of the whole come with the program's own."""
    for part in found:
        place = folder / re.sub(r"[^\w.+ -]", "_", f"{part.name} {part.version}".strip())
        place.mkdir(parents=True, exist_ok=True)
        for name, text in part.texts.items():
            (place / name).with_suffix(".txt").write_text(text, encoding="utf-8")


def write_sbom(found: Inventory, version: str, commit: str, file: Path) -> None:
    """The list of materials in CycloneDX 1.6 (https://cyclonedx.org); the same for the same commit."""
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'reelmend/{version}/{commit}')}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "reelmend", "version": version}},
        "components": [_component(part, files) for part, files in sorted(found.items(), key=lambda item: item[0].name)],
    }
    file.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _component(part: Part, files: Iterable[str]) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "name": part.name,
        "version": part.version,
        "licenses": [{"license": {"name": part.licence}}],
        "evidence": {"occurrences": [{"location": file} for file in sorted(files)]},
    }
    if part.package:
        component["purl"] = f"pkg:pypi/{part.package.lower().replace('_', '-')}@{part.version}"
    return component


def _files(bundle: Path) -> Iterable[tuple[str, list[str]]]:
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(bundle).as_posix()
            yield name, [next(name.removeprefix(root) for root in _ROOTS if name.startswith(root))]


def _modules(executable: Path) -> Iterable[tuple[str, list[str]]]:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(executable))
    (name,) = (name for name in archive.toc if name.endswith(".pyz"))
    for module in sorted(archive.open_embedded_archive(name).toc):
        path = module.replace(".", "/")
        yield f"PYZ/{module}", [f"{path}/__init__.py", f"{path}.py", path]


def _executable(bundle: Path) -> Path:
    return next(path for name in _EXECUTABLES if (path := bundle / name).is_file())
