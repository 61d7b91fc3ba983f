"""Jobs that would mend nothing: nobody begins one without knowing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.engine.job import Job
from app.ui.question import Answer, ask
from app.ui.undertaking import Action

translate = QCoreApplication.translate


def ask_if_idle(window: QWidget, job: Job, action: Action) -> None:
    """Do ``action``; for a job that changes neither pictures nor length, after asking.

    Args:
        window: over which the question is asked.
        job: what is to be done.
        action: does it, or puts it into the queue.
    """
    if job.recipe.asks or job.start is not None or job.end is not None:
        action()
        return
    explanation = translate(
        "recipe",
        "Nothing is chosen that would change it. You could choose what you would like to do, add a step,"
        " or choose another size.",
    )
    answers = (Answer(translate("recipe", "Encode anew"), action), Answer(translate("recipe", "Choose something")))
    ask(window, translate("recipe", "Only encode the video anew?"), explanation, answers)
