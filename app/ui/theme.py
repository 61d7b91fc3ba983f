"""Colours, declared once: a set of tokens for each theme becomes the palette and the style sheet."""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app import paths
from app.settings import Theme
from app.ui.font import window_font


@dataclass(frozen=True)
class Tokens:
    """The colours of a theme, named by what they are for."""

    window: str
    """Behind everything."""
    surface: str
    """Panels and cards."""
    control: str
    """Buttons and lists at rest."""
    control_hover: str
    border: str
    """Lines that divide."""
    border_strong: str
    """Lines that a person must find: the edge of a control, the drop area."""
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    """What to click."""
    accent_hover: str
    on_accent: str
    accent_text: str
    """Accent as text or icon on window, surface and tint."""
    tint: str
    """A breath of accent: selected rows, the drop area while something hovers over it."""
    danger: str
    canvas: str
    """Around the picture."""
    overlay: str
    """Labels over the picture."""
    on_overlay: str


DARK = Tokens(
    window="#15171c",
    surface="#1d2027",
    control="#2a2e38",
    control_hover="#343946",
    border="#2c313b",
    border_strong="#6b7385",
    text="#eceef3",
    text_muted="#a7aebd",
    text_disabled="#6e7584",
    accent="#f2a33c",
    accent_hover="#ffb957",
    on_accent="#1d1303",
    accent_text="#f7b45c",
    tint="#33291a",
    danger="#ff8d85",
    canvas="#0c0d10",
    overlay="#0c0d10",
    on_overlay="#f6f7fa",
)
LIGHT = Tokens(
    window="#f4f3f0",
    surface="#ffffff",
    control="#efede8",
    control_hover="#e5e2da",
    border="#dedbd3",
    border_strong="#827d72",
    text="#1e1f24",
    text_muted="#5b5e68",
    text_disabled="#94969d",
    accent="#9a5700",
    accent_hover="#834a00",
    on_accent="#ffffff",
    accent_text="#8a4e00",
    tint="#fbeedb",
    danger="#b3261e",
    canvas="#dddbd5",
    overlay="#1d2027",
    on_overlay="#ffffff",
)

TEXT_PAIRS = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "control"),
    ("text", "control_hover"),
    ("text", "tint"),
    ("text_muted", "window"),
    ("text_muted", "surface"),
    ("text_muted", "control"),
    ("text_muted", "control_hover"),
    ("text_muted", "tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_text", "window"),
    ("accent_text", "surface"),
    ("accent_text", "tint"),
    ("accent_text", "control"),
    ("accent_text", "control_hover"),
    ("danger", "window"),
    ("danger", "surface"),
    ("danger", "tint"),
    ("on_overlay", "overlay"),
)
"""Text and what it stands on: contrast of at least 4.5."""
SHAPE_PAIRS = (("border_strong", "window"), ("border_strong", "surface"), ("accent", "surface"), ("accent", "window"))
"""Edges that must be found: contrast of at least 3."""


def palette_of(tokens: Tokens) -> QPalette:
    """The palette that widgets, icons and painters take their colours from."""
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.tint,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.control,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.text_muted,
        QPalette.ColorRole.BrightText: tokens.danger,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.Link: tokens.accent_text,
        QPalette.ColorRole.LinkVisited: tokens.accent_text,
        QPalette.ColorRole.ToolTipBase: tokens.overlay,
        QPalette.ColorRole.ToolTipText: tokens.on_overlay,
        QPalette.ColorRole.Mid: tokens.border_strong,
        QPalette.ColorRole.Midlight: tokens.border,
        QPalette.ColorRole.Light: tokens.control_hover,
        QPalette.ColorRole.Dark: tokens.border,
        QPalette.ColorRole.Shadow: tokens.canvas,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text_disabled))
    return palette


def style_sheet_of(tokens: Tokens) -> str:
    """The style sheet with a theme's colours filled in."""
    marks = {"check_mark": paths.resource(f"icons/check-{_name(tokens)}.svg").as_posix()}
    sheet = Template(paths.resource("styles/reelmend.qss").read_text(encoding="utf-8"))
    return sheet.substitute(asdict(tokens) | marks)


def _name(tokens: Tokens) -> str:
    return "dark" if tokens == DARK else "light"


class ThemeKeeper(QObject):
    """Dresses the application and follows the system when the person leaves the choice to it."""

    def __init__(self, application: QApplication, choice: Theme) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        application.setStyle("fusion")
        application.setFont(window_font(application.font()))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        self.choose(choice)

    @property
    def choice(self) -> Theme:
        """What the person chose."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours worn now."""
        if self._choice is Theme.SYSTEM:
            # Dark where the system does not say: pictures are judged better on dark.
            is_light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
            return LIGHT if is_light else DARK
        return LIGHT if self._choice is Theme.LIGHT else DARK

    def choose(self, choice: Theme) -> None:
        """Change the theme at once."""
        self._choice = choice
        # Lets the system's own parts (title bar, file dialogs) follow, where the platform can.
        hints = QGuiApplication.styleHints()
        if choice is Theme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Light if choice is Theme.LIGHT else Qt.ColorScheme.Dark)
        self._dress()

    def _dress(self) -> None:
        self._application.setPalette(palette_of(self.tokens))
        self._application.setStyleSheet(style_sheet_of(self.tokens))
