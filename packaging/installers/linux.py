"""Linux: a ``.tar.zst`` that runs from any folder, and a ``.deb``."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from installers.bundle import Bundle
from installers.desktop import fill, install_tree
from installers.needs import depends

_TOOLS = ("tar", "zstd", "dpkg-deb", "dpkg", "readelf", "strip")
_LEVEL = 10
"""Of zstd: 15 took ten times as long and gained nothing."""


def missing_tools() -> list[str]:
    """Programs that are needed and not here."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None]


def make(bundle: Bundle, work: Path, output: Path) -> list[Path]:
    """Make both; gives the files."""
    return [_archive(bundle, output), _deb(bundle, work / "deb", output)]


def _archive(bundle: Bundle, output: Path) -> Path:
    file = output / f"{bundle.name}.tar.zst"
    same = ["--sort=name", f"--mtime=@{bundle.seconds}", "--owner=0", "--group=0", "--numeric-owner", "--format=posix"]
    unstamped = ["--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime"]
    packed = ["-I", f"zstd -{_LEVEL} -T0", "-cf", str(file), "-C", str(bundle.folder.parent), bundle.folder.name]
    subprocess.run(["tar", *same, *unstamped, *packed], check=True)
    return file


def _deb(bundle: Bundle, root: Path, output: Path) -> Path:
    shutil.rmtree(root, ignore_errors=True)
    install_tree(bundle, root)
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in files)
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout
    control = fill(
        bundle.source / "packaging" / "linux" / "control.in",
        VERSION=bundle.version,
        ARCHITECTURE=architecture.strip(),
        SIZE=kilobytes,
        MEGABYTES=kilobytes // 1000,
        HOMEPAGE=f"Homepage: {bundle.stamp.home}\n" if bundle.stamp.home else "",
        DEPENDS=", ".join(depends(bundle.folder)),
        FLAVOUR={"cpu": "for processors", "cuda": "for NVIDIA's graphics cards, too"}[bundle.stamp.flavour],
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text(sums, encoding="utf-8")
    _set_modes(root)
    file = output / f"{bundle.name}_{architecture.strip()}.deb"
    packing = ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{_LEVEL}", "--build", str(root), str(file)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(bundle.seconds)}
    subprocess.run(packing, env=environment, check=True, stdout=subprocess.DEVNULL)
    return file


def _set_modes(root: Path) -> None:
    """What the builder's umask was must not show."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
