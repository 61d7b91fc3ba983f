"""What Linux is told of the program."""

import configparser
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from fnmatch import fnmatchcase
from pathlib import Path

import click
import pytest
from installers.desktop import fill
from installers.manual import manual
from installers.needs import depends

from app import cli
from tests.conftest import ROOT

_LINUX = ROOT / "packaging" / "linux"
debian = pytest.mark.skipif(shutil.which("dpkg-query") is None or sys.platform != "linux", reason="Debian's tools")


def test_desktop_entry() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment]
    parser.read(_LINUX / "reelmend.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("reelmend %F", "reelmend", "false")
    kinds = entry["MimeType"].rstrip(";").split(";")
    assert {"video/mp4", "video/x-matroska", "application/x-reelmend-job"} <= set(kinds)
    assert len(kinds) == len(set(kinds))


def test_job_files_are_a_type_of_their_own() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = ET.parse(_LINUX / "reelmend.mime.xml").getroot()  # noqa: S314  our own
    glob = kind.find(f"{space}glob")
    assert kind.get("type") == "application/x-reelmend-job"
    assert glob is not None
    assert fnmatchcase("holiday.reelmend.toml", glob.get("pattern", ""))


def test_description_for_software_centres() -> None:
    told = fill(_LINUX / "reelmend.metainfo.xml", VERSION="1.2.3", DATE="2027-01-02", HOMEPAGE="")
    root = ET.fromstring(told)  # noqa: S314  our own
    assert root.findtext("launchable") == "reelmend.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == ("1.2.3", "2027-01-02")


def test_control_file() -> None:
    values = {
        "VERSION": "1.2.3",
        "ARCHITECTURE": "amd64",
        "SIZE": 7,
        "MEGABYTES": 7,
        "DEPENDS": "libc6",
        "FLAVOUR": "x",
    }
    told = fill(_LINUX / "control.in", HOMEPAGE="Homepage: https://example.org\n", **values)
    fields = dict(re.findall(r"^(\S+): (.*)$", told, re.MULTILINE))
    assert (fields["Version"], fields["Depends"], fields["Homepage"]) == ("1.2.3", "libc6", "https://example.org")
    assert all(len(line) <= 80 for line in told.splitlines())


def test_a_template_is_filled_whole_or_not_at_all() -> None:
    with pytest.raises(KeyError, match="@DATE@"):
        fill(_LINUX / "reelmend.metainfo.xml", VERSION="1.2.3", HOMEPAGE="")


def test_manual_tells_every_command_and_option() -> None:
    page = manual(cli.commands, "1.2.3", "2027-01-02").replace(r"\-", "-")
    for path, command in _commands(cli.commands, "reelmend"):
        assert f".SS {path}" in page
        for parameter in command.params:
            assert not isinstance(parameter, click.Option) or parameter.hidden or parameter.opts[0] in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff formats manuals")
def test_manual_can_be_formatted() -> None:
    page = manual(cli.commands, "1.2.3", "2027-01-02").encode()
    done = subprocess.run(["groff", "-man", "-Kutf8", "-Tutf8", "-ww"], input=page, check=True, capture_output=True)
    assert done.stderr == b""


@debian
def test_dependencies(tmp_path: Path) -> None:
    shutil.copy("/bin/ls", tmp_path / "program")
    needed = depends(tmp_path)
    assert any(re.fullmatch(r"libc6 \(>= 2\.\d+\)", entry) for entry in needed)
    assert {"ca-certificates", "xkb-data"} < set(needed)
    assert needed == sorted(needed)


def _commands(group: click.Group, path: str) -> list[tuple[str, click.Command]]:
    found = []
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            found += _commands(command, f"{path} {name}")
        else:
            found.append((f"{path} {name}", command))
    return found
