"""Jobs that would mend nothing: nobody begins one without knowing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.engine.job import Job
from app.ui.question import Answer, ask
from app.ui.recipe.idle import is_idle
from app.ui.recipe.situation import Situation
from app.ui.undertaking import Action

translate = QCoreApplication.translate


def ask_if_idle(window: QWidget, job: Job, at: Situation, action: Action) -> None:
    """Do ``action``; for a job that changes nothing, after asking.

    Args:
        window: over which the question is asked.
        job: what is to be done.
        at: tells of its source.
        action: does it, or puts it into the queue.
    """
    if not is_idle(job, at):
        action()
        return
    explanation = translate(
        "recipe",
        "Nothing is chosen that would change it. You could choose what you would like to do, add a step,"
        " or choose another size.",
    )
    encode = Answer(translate("recipe", "Encode anew"), action, by_enter=False)
    answers = (encode, Answer(translate("recipe", "Choose something")))
    ask(window, translate("recipe", "Only encode the video anew?"), explanation, answers)
