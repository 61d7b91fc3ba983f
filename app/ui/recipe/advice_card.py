"""What the open video suffers from, in plain words, and one button to do what would help."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.engine.job import Recipe
from app.ui import engine_words
from app.ui.buttons import link, push_button
from app.ui.icons import Role, set_icon
from app.ui.labels import paragraph
from app.ui.recipe import words
from app.ui.recipe.adviser import Advice
from app.ui.recipe.aims import Aim

_SHOWN = 3
"""Findings that are shown at once."""


class AdviceCard(QFrame):
    """Shows findings as they come."""

    accepted = Signal()
    """The person wants what is proposed."""
    facts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.advice: Advice | None = None
        self._chosen: Recipe | None = None
        self.setObjectName("card")
        self._build()
        self.show_waiting()

    def show_waiting(self) -> None:
        """The video is being looked at."""
        self.advice = None
        self.findings.setText(self.tr("Looking at the video…"))
        self._update()

    def show_failed(self) -> None:
        """The video could not be measured."""
        self.findings.setText(self.tr("The video could not be measured."))
        self._update()

    def show_advice(self, advice: Advice) -> None:
        """The video has been looked at."""
        self.advice = advice
        self._show_findings(all_of_them=False)
        self._update()

    def show_chosen(self, recipe: Recipe | None) -> None:
        """What is chosen now."""
        self._chosen = recipe
        self._update()

    def _build(self) -> None:
        symbol = QLabel()
        set_icon(symbol, "mdi6.lightbulb-on-outline", Role.Link, 18)
        title = QLabel(self.tr("This video"))
        title.setObjectName("strong")
        self.facts_button = link(self.tr("Details…"), name=self.tr("Everything about this video"))
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(symbol)
        heading.addWidget(title, 1)
        heading.addWidget(self.facts_button)
        self.findings = paragraph()
        self.findings.setTextFormat(Qt.TextFormat.RichText)
        self.findings.setAccessibleName(self.tr("What was found in this video"))
        self.more_button = link(self.tr("Show all"), name=self.tr("Show everything that was found"))
        proposed = self.tr("Use the recipe that is proposed for this video")
        self.accept_button = push_button(self.tr("Use this advice"), name=proposed)
        self.accepted_label = paragraph(self.tr("The recipe below takes care of it."), "muted")
        self.missing_label = paragraph("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(heading)
        for widget in (self.findings, self.more_button, self.missing_label, self.accepted_label):
            layout.addWidget(widget)
        layout.addWidget(self.accept_button)
        self.facts_button.clicked.connect(self.facts_asked)
        self.accept_button.clicked.connect(self.accepted)
        self.more_button.clicked.connect(lambda: self._show_findings(all_of_them=True))

    def _show_findings(self, *, all_of_them: bool) -> None:
        found = () if self.advice is None else self.advice.findings
        shown = found if all_of_them else found[:_SHOWN]
        nothing = self.tr("Nothing is wrong with it as far as can be measured.")
        self.findings.setText(_listed([engine_words.words(finding.sentence) for finding in shown]) or nothing)
        self.more_button.setVisible(len(shown) < len(found))
        missing = () if self.advice is None else self.advice.missing
        names = {aim.goal: words.aim(aim)[0] for aim in Aim}
        said = self.tr("Would help too, but nothing for it is on this computer: {goals}")
        self.missing_label.setText(said.format(goals=", ".join(names.get(goal, goal.value) for goal in missing)))
        self.missing_label.setVisible(bool(missing))

    def _update(self) -> None:
        advice = self.advice
        self.facts_button.setVisible(advice is not None and bool(advice.facts))
        helps = advice is not None and bool(advice.recipe.stages)
        is_chosen = advice is not None and self._chosen == advice.recipe
        self.accept_button.setVisible(helps and not is_chosen)
        self.accepted_label.setVisible(helps and is_chosen)
        if advice is None:
            self.more_button.hide()
            self.missing_label.hide()


def _listed(sentences: Sequence[str]) -> str:
    """One below the other, each behind a dot, with every line as far in as the first."""
    rows = "".join(f"<tr><td>•&nbsp;&nbsp;</td><td>{escape(sentence)}</td></tr>" for sentence in sentences)
    return rows and f"<table cellspacing='0' cellpadding='0'>{rows}</table>"
