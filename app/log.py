"""Logging: one logger tree for the program."""

import logging

ROOT = "reelmend"


def get_logger(module: str) -> logging.Logger:
    """The logger of a module, under the program's own root."""
    return logging.getLogger(f"{ROOT}.{module}")


def log_to_stderr(level: int = logging.INFO) -> None:
    """Show the program's messages on standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger(ROOT)
    logger.addHandler(handler)
    logger.setLevel(level)
