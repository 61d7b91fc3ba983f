"""Which menu entry, which button and which key do what about previews."""

from typing import TYPE_CHECKING

from app.ui.compare.mode import Mode
from app.ui.compare_view import CompareView
from app.ui.editor_page import EditorPage
from app.ui.preview.menu import PreviewMenu

if TYPE_CHECKING:
    from app.ui.preview.desk import PreviewDesk


def connect_menu(desk: "PreviewDesk", menu: PreviewMenu, view: CompareView) -> None:
    """What the menu asks for."""
    menu.render.triggered.connect(desk.preview)
    menu.all.triggered.connect(desk.preview_all)
    menu.stop.triggered.connect(desk.renderer.stop)
    menu.length_chosen.connect(desk.choose_length)
    menu.play.triggered.connect(desk.player.toggle)
    menu.keep.triggered.connect(desk.keep)
    menu.use.triggered.connect(desk.use_shown)
    menu.before_chosen.connect(desk.choose_before)
    menu.after_chosen.connect(desk.choose_after)
    menu.flip.toggled.connect(view.set_flipped)
    menu.loupe.toggled.connect(view.set_loupe)
    menu.smooth.toggled.connect(view.set_smooth)
    menu.split_left.triggered.connect(view.move_split_left)
    menu.split_right.triggered.connect(view.move_split_right)
    menu.turn_left.triggered.connect(view.turn_split_left)
    menu.turn_right.triggered.connect(view.turn_split_right)


def connect_bar(desk: "PreviewDesk", editor: EditorPage, menu: PreviewMenu) -> None:
    """What is asked for below the picture and beside it."""
    bar, strip, button = editor.preview_bar, editor.candidate_strip, editor.controls.preview_button
    button.use_menu(menu)
    button.clicked.connect(desk.preview)
    bar.play_asked.connect(desk.player.toggle)
    bar.stop_asked.connect(desk.renderer.stop)
    bar.all_asked.connect(desk.preview_all)
    bar.keep_asked.connect(desk.keep)
    bar.close_asked.connect(desk.leave)
    bar.smooth_chosen.connect(menu.smooth.setChecked)
    bar.loupe_chosen.connect(menu.loupe.setChecked)
    menu.smooth.toggled.connect(bar.smooth_button.setChecked)
    strip.before_chosen.connect(desk.choose_before)
    strip.after_chosen.connect(desk.choose_after)
    strip.use_asked.connect(desk.use)
    strip.remove_asked.connect(desk.remove)


def connect_view(desk: "PreviewDesk", editor: EditorPage, menu: PreviewMenu) -> None:
    """What is done in the picture, and how pictures share it."""
    view = editor.view

    def choose(mode: Mode) -> None:
        view.set_mode(mode)
        desk.refresh_comparing()

    menu.mode_chosen.connect(choose)
    editor.preview_bar.mode_chosen.connect(choose)
    view.play_asked.connect(desk.player.toggle)
    view.flipped.connect(menu.flip.setChecked)
    view.loupe_shown.connect(menu.loupe.setChecked)
    view.loupe_shown.connect(editor.preview_bar.loupe_button.setChecked)
    for moved in (editor.timeline.sought, editor.timeline.stepped):
        moved.connect(desk.player.pause)
