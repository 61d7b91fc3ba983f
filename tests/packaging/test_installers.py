"""The recipes for each system, as far as they can be checked without it."""

import importlib
import json
import ntpath
import plistlib
import re
import shutil
import struct
import subprocess
from pathlib import Path, PureWindowsPath

import pytest
from installers import icons, macos, windows
from installers.bundle import Bundle
from installers.stamp import Stamp, copy_commit, write_stamp

from app import paths, version
from app.media.naming import VIDEO_SUFFIXES
from tests.conftest import ROOT

_WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    """A stand-in for a program."""
    folder = tmp_path / "reelmend"
    (folder / "_internal").mkdir(parents=True)
    for name in ("reelmend.exe", "reelmend-window.exe", "_internal/python311.dll"):
        (folder / name).write_bytes(b"MZ")
    return Bundle(folder, ROOT, "1.2.3", Stamp("abc", "2027-01-02", "cpu", ""), 0)


def test_a_commit_is_copied_and_nothing_that_lies_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clone, copy = tmp_path / "clone", tmp_path / "copy"
    (clone / "resources").mkdir(parents=True)
    (clone / "resources" / "icon.svg").touch()
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "First"]):
        subprocess.run([*git, *command], cwd=clone, check=True)
    (clone / "secret.txt").touch()
    commit, seconds = copy_commit(clone, copy)
    assert sorted(path.name for path in copy.rglob("*")) == ["icon.svg", "resources"]
    write_stamp(copy, commit, seconds, "cpu", "https://example.org/releases")
    monkeypatch.setattr(paths, "resource", lambda name: copy / "resources" / name)
    build = version.build()
    assert (build.commit, build.flavour, build.home) == (commit, "cpu", "https://example.org/releases")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", build.date)


def test_icons_hold_every_size() -> None:
    pictures = {16: b"small", 256: b"large picture"}
    packed = icons.ico(pictures)
    assert struct.unpack_from("<HHH", packed) == (0, 1, 2)
    for place, (size, content) in zip((6, 22), pictures.items(), strict=True):
        width, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", packed, place)
        assert (width, bits) == (size % 256, 32)
        assert packed[offset : offset + length] == content
    apple = icons.icns(pictures)
    assert (apple[:4], struct.unpack_from(">I", apple, 4)[0]) == (b"icns", len(apple))
    assert apple[8:12] == b"icp4"


@pytest.mark.usefixtures("qapp")  # icons are drawn by the application that there is: the window's tests need theirs
@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS makes installers for Windows")
def test_windows_installer_can_be_made(bundle: Bundle, tmp_path: Path) -> None:
    svg = ROOT / "resources" / "icons" / "reelmend.svg"
    icons.write_icons(svg, tmp_path / "icons")
    command = windows.command(bundle, 3_000_000, tmp_path / "reelmend-setup.exe")
    filled = [part.replace(str(ROOT / "build"), str(tmp_path)) for part in command]
    done = subprocess.run(filled, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "reelmend-setup.exe").read_bytes()[:2] == b"MZ"


def test_windows_offers_the_program_for_every_video() -> None:
    script = (ROOT / "packaging" / "windows" / "reelmend.nsi").read_text("utf-8")
    assert set(re.findall(r"\$\{DO\} \"(\.\w+)\"", script)) == set(VIDEO_SUFFIXES)


def test_windows_speaks_as_many_languages_as_the_window() -> None:
    script = (ROOT / "packaging" / "windows" / "reelmend.nsi").read_text("utf-8")
    spoken = re.findall(r'MUI_LANGUAGE "(\w+)"', script)
    assert "Korean" in spoken
    assert len(spoken) == len(set(spoken)) == len(list((ROOT / "resources" / "translations").glob("reelmend_*.ts")))


def test_windows_finds_the_program_whatever_a_person_is_called() -> None:
    """The batch file leads two folders up from its own, which is in the same folder as the program's usual one."""
    script = (ROOT / "packaging" / "windows" / "reelmend.nsi").read_text("utf-8")
    (batch,) = re.findall(r'FileOpen \$0 "\$LOCALAPPDATA(\\[^"]+)"', script)
    (usual,) = re.findall(r'InstallDir "\$LOCALAPPDATA(\\[^"]+)"', script)
    (way,) = re.findall(r'StrCpy \$1 "%~dp0([^"]+)\$3"', script)
    base = PureWindowsPath("C:/Users/Jürgen/AppData/Local")
    led = ntpath.normpath(f"{(base / batch[1:]).parent}\\{way}{usual}")
    assert led == str(base / usual[1:])


def test_windows_leaves_nothing_of_its_own() -> None:
    """What the installer writes to the registry or into folders, the uninstaller takes away."""
    script = (ROOT / "packaging" / "windows" / "reelmend.nsi").read_text("utf-8")
    install, uninstall = script.split('Section "Uninstall"')
    for key in set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', install)) - {r"${CLASSES}\${SUFFIX}\OpenWithProgids"}:
        assert any(key.startswith(gone) for gone in re.findall(r'DeleteRegKey HKCU "([^"]+)"', uninstall)), key
    for file in re.findall(r'(?:CreateShortcut|FileOpen \$0|WriteUninstaller) "([^"]+)"', install):
        assert f'Delete "{file}"' in uninstall
    assert "HKLM" not in script


def test_macos_signs_and_notarises_only_with_an_identity(bundle: Bundle, tmp_path: Path) -> None:
    signed = {macos.IDENTITY: "Developer ID", macos.PROFILE: "stored"}
    plain, with_identity = (
        [" ".join(command) for command in macos.commands(bundle, tmp_path / "dmg", tmp_path / "a.dmg", environment)]
        for environment in ({}, signed)
    )
    assert [command.split()[0] for command in plain] == ["codesign", "ditto", "ln", "hdiutil"]
    assert "--sign -" in plain[0]
    assert "--options runtime" in with_identity[0]
    assert [command.split()[:2] for command in with_identity[-2:]] == [["xcrun", "notarytool"], ["xcrun", "stapler"]]


def test_macos_is_told_what_the_program_opens() -> None:
    told = macos.info_plist("1.2.3")
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert plistlib.loads(plistlib.dumps(told)) == told
    rights = plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert all(rights.values())


@pytest.mark.parametrize("name", ["linux", "windows", "macos"])
def test_missing_tools_are_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert importlib.import_module(f"installers.{name}").missing_tools()


def test_the_workflow_calls_scripts_that_are_there() -> None:
    scripts = set(re.findall(r"packaging/[\w/.]+\.(?:py|sh)", _WORKFLOW))
    assert {"packaging/package.py", "packaging/smoke.py", "packaging/linux/try_deb.py"} <= scripts
    for script in scripts:
        assert (ROOT / script).is_file()


@pytest.mark.parametrize("script", ["package.py", "smoke.py", "linux/try_deb.py"])
def test_the_workflow_gives_options_that_are_known(script: str) -> None:
    known = set(re.findall(r'add_argument\("(--\w+)"', (ROOT / "packaging" / script).read_text("utf-8")))
    for line in re.findall(rf"packaging/{re.escape(script)} (.*)$", _WORKFLOW, re.MULTILINE):
        assert set(re.findall(r"--\w+", line)) <= known


def test_the_list_of_changes_is_where_updates_look() -> None:
    """Releases carry the file that :mod:`app.updates` asks for."""
    assert "cp CHANGELOG.md release/" in _WORKFLOW
    assert "--home ${{ github.server_url }}/${{ github.repository }}/releases" in _WORKFLOW


def test_a_stamp_has_the_fields_that_the_program_reads() -> None:
    fields = json.loads(json.dumps(vars(Stamp("a", "b", "c", "d"))))
    assert version.Build(**fields) == version.Build("a", "b", "c", "d")
