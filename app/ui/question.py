"""A question before something is lost."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from app.ui.message_box import MessageBox

_Role = QMessageBox.ButtonRole


@dataclass(frozen=True)
class Answer:
    """What a person may answer."""

    text: str
    then: Callable[[], None] | None = None
    """What it does; ``None``: nothing changes."""
    loses: bool = False
    """Work is thrown away by it."""
    by_enter: bool = True
    """Enter may give it; not what takes hours and is rarely meant."""


def ask(parent: QWidget, question: str, explanation: str, answers: Sequence[Answer]) -> None:
    """Ask, and do what the answer says; returns at once.

    Args:
        parent: over which window.
        question: in a few words.
        explanation: what the answers entail.
        answers: Enter gives the first one that may be so given, Escape and closing the question the last one.
    """
    box = MessageBox(parent, "mdi6.help-circle-outline")
    box.setText(question)
    box.setInformativeText(explanation)
    buttons = {box.addButton(answer.text, _role(answer)): answer for answer in answers}
    for button, answer in buttons.items():
        button.setAccessibleName(answer.text)
    box.set_default(next(button for button, answer in buttons.items() if answer.by_enter and not answer.loses))
    box.setEscapeButton(list(buttons)[-1])
    box.finished.connect(lambda _: _follow(_given(box, buttons)))
    box.finished.connect(box.deleteLater)
    box.open()


def _role(answer: Answer) -> QMessageBox.ButtonRole:
    if answer.loses:
        return _Role.DestructiveRole
    return _Role.AcceptRole if answer.then else _Role.RejectRole


def _given(box: QMessageBox, buttons: Mapping[QPushButton, Answer]) -> Answer:
    """What was answered; Qt names no button where the question was closed by its frame."""
    answers = list(buttons.values())
    return next((buttons[button] for button in buttons if button is box.clickedButton()), answers[-1])


def _follow(answer: Answer) -> None:
    if answer.then is not None:
        answer.then()
