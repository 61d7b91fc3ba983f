"""Logging: one logger tree for the program."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

ROOT = "reelmend"

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST = 1_000_000
"""Bytes of a file, after which another one is begun."""
_KEPT = 2
"""Older files."""


def get_logger(module: str) -> logging.Logger:
    """The logger of a module, under the program's own root."""
    return logging.getLogger(f"{ROOT}.{module}")


def log_to_stderr(level: int = logging.INFO) -> None:
    """Show the program's messages on standard error."""
    _add(logging.StreamHandler(), level)


def log_to_file(path: Path, level: int = logging.INFO) -> None:
    """Keep the program's messages in a file, of which little is kept.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _add(RotatingFileHandler(path, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", errors="replace"), level)


def _add(handler: logging.Handler, level: int) -> None:
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger = logging.getLogger(ROOT)
    logger.addHandler(handler)
    logger.setLevel(level)
