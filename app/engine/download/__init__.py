"""Published weights from the network: resumed after any break, from whichever server has them, checked before use."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock
import httpx2

from app.engine.amount import amount
from app.engine.download.mirrors import Arriving, Mirrors, Patience
from app.engine.download.part import Part
from app.engine.weights import FOLDERS_VARIABLE, WeightsFile, check, fingerprint, note, saving
from app.errors import Cancelled, ModelError, ResourceError

__all__ = ["MIRROR_VARIABLE", "Arriving", "Patience", "download"]

MIRROR_VARIABLE = "REELMEND_MIRROR"
"""An address, or a folder, that holds published files under their names; it is asked before their own addresses."""

_BLOCK = 1 << 20
_RESERVE = 64 << 20
"""Bytes that stay free on the disk."""


def ignore(_: Arriving) -> None:
    """Watch nothing."""


def download(
    file: WeightsFile,
    folder: Path,
    on_progress: Callable[[Arriving], None] = ignore,
    cancel: threading.Event | None = None,
    patience: Patience = Patience(),  # noqa: B008  frozen
) -> Path:
    """Fetch published weights into ``folder``: the checked file, or an error and no file of that name.

    Blocking. What has come before an error stays beside it as ``NAME.part``, and the next call goes on from there.
    Where two processes want the same file, one fetches it and the other waits.

    Args:
        file: what to fetch.
        folder: is made if it is missing.
        on_progress: called from this thread, some times a second.
        cancel: set it, from any thread, to stop at once.
        patience: with servers.

    Raises:
        ModelError: no address gives the file.
        ResourceError: the folder cannot be written or has too little space.
        Cancelled: ``cancel`` was set.
    """
    cancel = cancel or threading.Event()
    final = folder / file.path
    with saving(folder), _alone(final, cancel):
        if not (final.is_file() and _is_whole(file, final)):
            _fetch(file, final, on_progress, cancel, patience)
    return final


def _is_whole(file: WeightsFile, place: Path) -> bool:
    try:
        check(file, place)
    except ModelError:
        return False
    return True


def _fetch(
    file: WeightsFile,
    final: Path,
    on_progress: Callable[[Arriving], None],
    cancel: threading.Event,
    patience: Patience,
) -> None:
    mirror = os.environ.get(MIRROR_VARIABLE, "")
    with Part(final) as part, _client(patience) as client:
        _check_space(final.parent, file.size - part.size)
        part.step_back()
        url = _copied(file, Path(mirror) / file.path, part) if mirror and "://" not in mirror else ""
        if not url:
            addresses = (f"{mirror.rstrip('/')}/{file.path}", *file.urls) if "://" in mirror else file.urls
            url = Mirrors(file, part, client, on_progress, cancel, patience).fill(addresses)
        part.finish()
    note(final, fingerprint(final), url)


def _copied(file: WeightsFile, original: Path, part: Part) -> str:
    """Fill the part file from a folder; where from, or empty if the published file is not there."""
    if not (original.is_file() and file.is_it(fingerprint(original))):
        return ""
    part.cut(0)
    with original.open("rb") as stream:
        while block := stream.read(_BLOCK):
            part.append(block)
    return original.as_uri()


def _client(patience: Patience) -> httpx2.Client:
    """Uses the system's proxies and certificates.

    Raises:
        ResourceError: the system's proxy settings make no sense.
    """
    try:
        # A guard must be able to end a request by its connection: they are not shared.
        limits = httpx2.Limits(max_keepalive_connections=0)
        return httpx2.Client(timeout=patience.silence, limits=limits, headers={"User-Agent": "reelmend"})
    except (ValueError, ImportError) as error:
        raise ResourceError(
            "The proxy settings of this machine cannot be used.",
            "Check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY: addresses begin with http:// or https://.",
            str(error),
        ) from error


@contextmanager
def _alone(final: Path, cancel: threading.Event) -> Iterator[None]:
    """Let no other process fetch the same file meanwhile."""
    lock = filelock.FileLock(final.with_name(f".{final.name}.lock"))
    while True:
        try:
            lock.acquire(timeout=0.2)
        except filelock.Timeout:
            if cancel.is_set():
                raise Cancelled from None
        else:
            break
    try:
        yield
    finally:
        lock.release()
    with suppress(OSError):  # whoever waited for it finds the file
        Path(lock.lock_file).unlink()


def _check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free - _RESERVE
    if needed > free:
        raise ResourceError(
            f"The weights need {amount(needed)}, but the disk with {folder} has {amount(max(0, free))} left.",
            f"Free some space, or set {FOLDERS_VARIABLE} to another folder.",
        )
