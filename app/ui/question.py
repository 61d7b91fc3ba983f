"""A question before something is lost."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, question: str, explanation: str, answers: tuple[str, str], then: Callable[[], None]) -> None:
    """Ask, and do ``then`` if the answer is the first one; returns at once.

    Args:
        parent: over which window.
        question: in a few words.
        explanation: what the first answer entails.
        answers: the one that does it, and the safe one, which Enter and Escape give.
        then: what the first answer does.
    """
    box = QMessageBox(parent)
    box.setWindowTitle("Reelmend")
    box.setText(question)
    box.setInformativeText(explanation)
    doing = box.addButton(answers[0], QMessageBox.ButtonRole.DestructiveRole)
    safe = box.addButton(answers[1], QMessageBox.ButtonRole.RejectRole)
    for button in (doing, safe):
        button.setAccessibleName(button.text())
    box.setDefaultButton(safe)
    box.setEscapeButton(safe)
    box.finished.connect(lambda _: then() if box.clickedButton() is doing else None)
    box.finished.connect(box.deleteLater)
    box.open()
