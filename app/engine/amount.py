"""Bytes as people read them."""


def amount(count: int) -> str:
    """Bytes in the unit that is read best: ``412 B``, ``12 kB``, ``340 MB``, ``5.3 GB``."""
    if count < 1000:
        return f"{count} B"
    if count < 999_500:
        return f"{round(count / 1e3)} kB"
    return f"{round(count / 1e6)} MB" if count < 999_500_000 else f"{count / 1e9:.1f} GB"
