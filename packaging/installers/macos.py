"""macOS: an ``.app`` in a ``.dmg``; signed and notarised where an identity is given.

``REELMEND_SIGN_IDENTITY`` names a certificate in the keychain, ``REELMEND_NOTARY_PROFILE`` credentials that were stored
with ``xcrun notarytool store-credentials``.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from installers.bundle import Bundle

IDENTITY, PROFILE = "REELMEND_SIGN_IDENTITY", "REELMEND_NOTARY_PROFILE"


def missing_tools() -> list[str]:
    """Programs that are needed and not here."""
    return [tool for tool in ("hdiutil", "codesign", "xcrun") if shutil.which(tool) is None]


def info_plist(version: str) -> dict[str, object]:
    """What the system is told of the program."""
    return {
        "CFBundleDisplayName": "Reelmend",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.video",
        # The oldest system that torch's and PyAV's wheels are built for.
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Video",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.movie", "public.video", "org.matroska.mkv", "org.webmproject.webm"],
            }
        ],
    }


def make(bundle: Bundle, work: Path, output: Path) -> list[Path]:
    """Make the disk image; gives the file."""
    file = output / f"{bundle.name}.dmg"
    content = work / "dmg"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir(parents=True)
    for command in commands(bundle, content, file, os.environ):
        subprocess.run(command, check=True)
    return [file]


def commands(bundle: Bundle, content: Path, file: Path, environment: Mapping[str, str]) -> list[list[str]]:
    """What is done, in this order.

    Args:
        bundle: the ``.app``.
        content: an empty folder, which becomes what people see when they open the image.
        file: the image.
        environment: may hold an identity to sign with, and a profile to notarise with.
    """
    identity, profile = environment.get(IDENTITY), environment.get(PROFILE)
    rights = str(bundle.source / "packaging" / "macos" / "entitlements.plist")
    # Without an identity it is signed for nobody: the licences were laid into it after PyInstaller had sealed it.
    hardened = ["--options", "runtime", "--timestamp", "--entitlements", rights, "--sign", identity] if identity else []
    signing = ["codesign", "--force", "--deep", *(hardened or ["--sign", "-"]), str(bundle.folder)]
    image = [
        "hdiutil",
        "create",
        "-volname",
        "Reelmend",
        "-srcfolder",
        str(content),
        "-format",
        "ULFO",
        "-ov",
        str(file),
    ]
    notarised = (
        [
            ["codesign", "--sign", identity, "--timestamp", str(file)],
            ["xcrun", "notarytool", "submit", str(file), "--keychain-profile", profile, "--wait"],
            ["xcrun", "stapler", "staple", str(file)],
        ]
        if identity and profile
        else []
    )
    return [
        signing,
        ["ditto", str(bundle.folder), str(content / bundle.folder.name)],
        ["ln", "-s", "/Applications", str(content / "Applications")],
        image,
        *notarised,
    ]
