"""Which menu entry and which control do the same."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication

from app.ui import help_texts
from app.ui.editor_page import EditorPage
from app.ui.frame_worker import FrameWorker
from app.ui.menus import Menus

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_ZOOM_STEP = 1.25


def any_of(*signals: SignalInstance, then: Callable[..., None]) -> None:
    """Whichever of these comes, do that."""
    for signal in signals:
        signal.connect(then)


def connect_start(window: "MainWindow") -> None:
    """The first page, and what is asked of the program as a whole."""
    menus, start, opening = window.menus, window.start_page, window.opening
    window.hovered.connect(start.show_hover)
    window.dropped.connect(opening.take)
    any_of(start.open_asked, menus.open.triggered, then=opening.ask_video)
    any_of(start.sample_asked, menus.sample.triggered, then=opening.open_sample)
    any_of(start.recent_asked, menus.recent_asked, then=opening.open_file)
    opening.queue_asked.connect(lambda: window.show_page(window.queue.page))
    menus.open_job.triggered.connect(opening.ask_job)
    menus.save_job.triggered.connect(opening.save_job)
    menus.quit.triggered.connect(window.close)
    menus.guide.triggered.connect(window.guide.guide.begin)
    menus.about.triggered.connect(lambda: help_texts.show_about(window))
    menus.updates.triggered.connect(window.updates.look_now)
    menus.shortcuts.triggered.connect(lambda: help_texts.show_shortcuts(window))


def connect_editor(window: "MainWindow") -> None:
    """What is done with the open video."""
    menus, controls, jobs = window.menus, window.editor.controls, window.jobs
    any_of(window.editor.leave_asked, menus.close.triggered, then=window.opening.close_file)
    any_of(controls.enhance_asked, menus.enhance.triggered, then=window.enhance)
    any_of(controls.queue_asked, menus.add_to_queue.triggered, then=window.queue_video)
    any_of(controls.cancel_asked, menus.cancel.triggered, then=window.cancel)
    any_of(controls.pause_asked, menus.pause.triggered, then=window.toggle_pause)
    any_of(controls.watch_asked, menus.watch.triggered, then=jobs.watch)
    any_of(controls.output_asked, menus.save_as.triggered, then=window.video.choose_output)
    any_of(controls.folder_asked, menus.show_in_folder.triggered, then=jobs.show_in_folder)
    any_of(controls.result_card.receipt_asked, menus.receipt.triggered, then=window.show_receipt)
    controls.result_card.play_asked.connect(jobs.play)
    any_of(menus.next_frame.triggered, menus.previous_frame.triggered, then=window.previews.player.pause)


def connect_queue(window: "MainWindow") -> None:
    """The queue, its page and its end."""
    queue, page, menu = window.queue, window.queue.page, window.menus.queue
    asked = (menu.show_page.triggered, window.start_page.queue_asked, window.editor.queue_asked)
    any_of(*asked, then=lambda: window.show_page(page))
    any_of(menu.add_videos.triggered, page.add_asked, then=window.opening.ask_videos)
    any_of(menu.start.triggered, page.start_asked, then=window.start_queue)
    page.leave_asked.connect(window.leave_page)
    menu.receipt.triggered.connect(lambda: window.receipts.show_of(page.selected[0]))
    queue.close_asked.connect(window.close_later)
    queue.changed.connect(window.refresh_work)
    queue.run.paused.connect(window.refresh)
    queue.run.ended.connect(window.jobs.unfinished.refresh)
    queue.run.ended.connect(lambda: QApplication.alert(window))


def connect_jobs(window: "MainWindow") -> None:
    """The open video's job, and those that an earlier run has left."""
    jobs, enhancer, previews = window.jobs, window.jobs.enhancer, window.previews
    any_of(enhancer.started, enhancer.paused, enhancer.watchable, then=window.refresh)
    any_of(enhancer.started, window.queue.run.started, then=previews.give_way)
    enhancer.started.connect(window.guide.pass_over_choosing)
    any_of(previews.renderer.changed, previews.player.played, then=window.refresh)
    enhancer.failed.connect(window.receipts.show_failure)
    jobs.unfinished.changed.connect(window.refresh_work)
    for shown in (window.start_page.unfinished, window.editor.controls.unfinished):
        jobs.offer(shown)
        shown.resume_asked.connect(window.resume)


def connect_models(window: "MainWindow") -> None:
    """The networks: their page, and who must know which there are."""
    models, loader, chooser = window.models, window.loader, window.editor.controls.chooser
    asked = (window.menus.models.triggered, window.start_page.models_asked, models.page_asked)
    any_of(*asked, then=lambda: window.show_page(models.page))
    models.page.leave_asked.connect(window.leave_page)
    models.changed.connect(window.load_networks)
    models.use_asked.connect(window.use_network)
    chooser.network_wanted.connect(models.want)
    loader.loaded.connect(chooser.set_networks)
    loader.loaded.connect(window.queue.use_networks)
    loader.loaded.connect(window.refresh)


def connect_settings(window: "MainWindow") -> None:
    """The settings' page, and who obeys it."""
    settings = window.settings
    asked = (window.menus.settings.triggered, window.start_page.settings_asked)
    any_of(*asked, then=lambda: window.show_page(settings.page))
    settings.page.leave_asked.connect(window.leave_page)
    settings.folders_changed.connect(window.load_networks)
    window.loader.loaded.connect(settings.look_for_devices)
    window.menus.theme_asked.connect(settings.choose_theme)
    ends = (window.jobs.enhancer.ended, window.queue.run.ended, window.models.downloads.ended)
    any_of(*ends, then=lambda *_: window.language.look())
    window.language.waits.connect(settings.page.language_waits.setVisible)


def connect_view(menus: Menus, editor: EditorPage, frames: FrameWorker) -> None:
    """Everything that moves in the video or in the picture."""
    view, timeline = editor.view, editor.timeline
    timeline.sought.connect(frames.seek)
    timeline.stepped.connect(frames.step)
    menus.next_frame.triggered.connect(lambda: frames.step(1))
    menus.previous_frame.triggered.connect(lambda: frames.step(-1))
    menus.first_frame.triggered.connect(lambda: timeline.slider.setValue(timeline.slider.minimum()))
    menus.last_frame.triggered.connect(lambda: timeline.slider.setValue(timeline.slider.maximum()))
    menus.fit.triggered.connect(view.fit)
    menus.full_size.triggered.connect(lambda: view.zoom_to(1.0))
    menus.zoom_in.triggered.connect(lambda: view.zoom_by(_ZOOM_STEP))
    menus.zoom_out.triggered.connect(lambda: view.zoom_by(1 / _ZOOM_STEP))
