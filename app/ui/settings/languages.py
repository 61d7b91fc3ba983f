"""The languages of the window, each by its own name: whoever looks for it reads that one."""

LANGUAGES = {
    "en": "English",
    "ko": "한국어",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
}
"""Names by the codes of the settings."""
