"""What the window works with; tests give others."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app import settings, updates
from app.engine import power
from app.engine.job_queue import JobQueue
from app.engine.power import AtEnd
from app.engine.unfinished import unfinished_jobs
from app.media.cuts import find_cuts
from app.media.hardware import encodable
from app.media.reader import FrameReader
from app.ui.catalogue_loader import Loader, load_catalogue
from app.ui.desktop.launcher import LauncherProgress, ShowShare
from app.ui.desktop.notices import Notices, Notify
from app.ui.excerpt import write_excerpt
from app.ui.frame_worker import OpenReader
from app.ui.job_worker import QueueRunner, Runner, run_in_engine, run_queue_in_engine
from app.ui.models.shelf import EngineShelf, Shelf
from app.ui.posters import FindPoster, find_poster
from app.ui.preview.worker import PreviewEngine, Render
from app.ui.receipts.desk import Find, find_receipt
from app.ui.recipe.adviser import Look, look
from app.ui.recipe.card_desk import FindCards
from app.ui.recipe.estimator import Measure, Predict, measure, predict
from app.ui.reveal import play, reveal
from app.ui.settings.desk import ListDevices, list_devices
from app.ui.timeline.scanner import FindCuts
from app.ui.unfinished_keeper import Excerpt, Finder
from app.ui.update_desk import LookForUpdate


@dataclass(frozen=True)
class Services:
    """Everything that takes long or leaves the program."""

    run: Runner = run_in_engine
    load_catalogue: Loader = load_catalogue
    open_reader: OpenReader = FrameReader
    find_cuts: FindCuts = find_cuts
    find_receipt: Find = find_receipt
    find_poster: FindPoster = find_poster
    notify: Notify = field(default_factory=Notices)
    show_share: ShowShare = field(default_factory=LauncherProgress)
    settings_path: Path = field(default_factory=settings.default_path)
    run_queue: QueueRunner = run_queue_in_engine
    render_preview: Render = field(default_factory=PreviewEngine)
    queue: JobQueue = field(default_factory=JobQueue)
    shelf: Shelf = field(default_factory=EngineShelf)
    list_devices: ListDevices = list_devices
    find_cards: FindCards = encodable
    look_for_update: LookForUpdate = updates.look
    find_unfinished: Finder = unfinished_jobs
    write_excerpt: Excerpt = write_excerpt
    look: Look = look
    """Finds out what a video suffers from."""
    predict: Predict = predict
    """Tells what a job will take."""
    measure: Measure = measure
    """Measures networks, so that it can be told."""
    reveal: Callable[[Path], None] = reveal
    """Shows a file in the file manager."""
    play: Callable[[Path], None] = play
    """Opens a video with the system's player."""
    perform: Callable[[AtEnd], None] = power.perform
    """Lets the computer sleep or switches it off."""
