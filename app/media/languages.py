"""Languages of streams in QuickTime files, whose old codes FFmpeg knows by only one of ISO 639's two names for each."""

_QUICKTIME = {
    "fre": "fra",
    "deu": "ger",
    "nld": "dut",
    "ell": "gre",
    "isl": "ice",
    "zho": "chi",
    "fas": "per",
    "cze": "ces",
    "slo": "slk",
    "mkd": "mac",
    "rum": "ron",
    "sqi": "alb",
    "eus": "baq",
    "cym": "wel",
    "hye": "arm",
    "kat": "geo",
    "swe": "sve",
    "hrv": "hr ",
    "srp": "sr ",
    "fao": "fo ",
}
"""What FFmpeg calls those that it would leave out under their own name (its table ``mov_mdhd_language_map``)."""
_MISSPELT = {name: code for code, name in _QUICKTIME.items() if code in ("swe", "hrv", "srp", "fao")}
"""Names in that table that ISO 639 does not know."""


def proper(language: str) -> str:
    """The code of ISO 639-2 for what FFmpeg has read."""
    return _MISSPELT.get(language, language)


def written(language: str, suffix: str) -> str:
    """What FFmpeg must be told for players of such a file to be told the language."""
    return _QUICKTIME.get(proper(language), language) if suffix == ".mov" else proper(language)
