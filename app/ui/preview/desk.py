"""Previews of the open video: asked for, rendered, shown, played and compared."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.engine.foreseen import foreseen_head
from app.engine.job import Job, Recipe
from app.engine.preview_wish import Preview, PreviewWish
from app.engine.region import WHOLE, Region
from app.errors import ReelmendError
from app.media.tone import is_hdr
from app.ui.editor_page import EditorPage
from app.ui.error_dialog import show_error
from app.ui.frame_worker import FramePair
from app.ui.preview import words
from app.ui.preview.candidates import Candidate, Candidates, Stretch
from app.ui.preview.length import Length
from app.ui.preview.menu import PreviewMenu
from app.ui.preview.player import Player
from app.ui.preview.renderer import PreviewRenderer
from app.ui.preview.sound import Sound
from app.ui.preview.wiring import connect_bar, connect_menu, connect_view
from app.ui.preview.worker import Render
from app.ui.takes import Take
from app.ui.video_desk import VideoDesk

_NEARLY_ALL = 0.97
"""Of an area: less is missing than anyone misses; parts begin at whole blocks of pixels."""


class PreviewDesk(QObject):
    """What is compared of the open video.

    Args:
        render: renders previews.
        editor: shows the video.
        video: the open video.
        menu: offers what can be done.
        window: over which errors are told.
    """

    def __init__(
        self, render: Render, editor: EditorPage, video: VideoDesk, menu: PreviewMenu, window: QWidget
    ) -> None:
        super().__init__(window)
        self._render, self._editor, self._video, self._menu, self._window = render, editor, video, menu, window
        self.renderer = PreviewRenderer(render, self)
        self.player = Player(video.frames, Sound(self), self)
        self.candidates = Candidates()
        self._length = Length.FRAME
        self._result: Take | None = None
        self._pair: FramePair | None = None
        self._awaited: Candidate | None = None
        self._speed = 1.0
        self._may_begin = True
        self._connect()
        self.refresh()

    @property
    def is_at_work(self) -> bool:
        """Something is rendered or played: whatever else can wait shall not disturb it."""
        return self.renderer.is_busy or self.player.is_playing

    def set_may_begin(self, may_begin: bool) -> None:
        """No job and no queue uses the networks."""
        self._may_begin = may_begin
        self.refresh()

    def give_way(self) -> None:
        """A job or the queue begins: it needs the networks and the memory."""
        self.renderer.stop()
        self._render.rest()

    def show_result(self, job: Job) -> None:
        """A job is done: compare what it has made."""
        self._result = Take.of_job(job, self._left_of_picture(job.recipe))
        self.candidates.before = self.candidates.after = None
        self._show()

    def preview(self) -> None:
        """Render what is chosen, from the shown frame on, and show it."""
        self._preview(is_quick=not self._menu.whole.isChecked())

    def preview_all(self) -> None:
        """The same of all that is in view, also if it takes long."""
        self._preview(is_quick=False)

    def _preview(self, *, is_quick: bool) -> None:
        job, draft, pair = self._video.job, self._video.draft, self._pair
        if job is None or draft is None or pair is None or not self._may_begin:
            return
        self._result = None
        self.candidates.look_at(
            job.recipe, Stretch.at(pair, self._editor.view.seen_rect, draft.info, self._length, is_quick)
        )
        self._awaited = self.candidates.after
        self._render_missing()
        self._show()

    def keep(self) -> None:
        """Compare the recipe that was previewed last with others."""
        if self.candidates.may_keep and self.candidates.after is not None:
            self.candidates.after.is_kept = True
            self.refresh()

    def use(self, number: int) -> None:
        """Put a candidate's recipe back where recipes are chosen."""
        candidate = self.candidates.numbered(number)
        if candidate is not None:
            self._editor.controls.chooser.use(candidate.recipe)

    def use_shown(self) -> None:
        """The same with the one that is shown as after."""
        self.use(self.candidates.number(self.candidates.after))

    def remove(self, number: int) -> None:
        """Compare a recipe no longer."""
        candidate = self.candidates.numbered(number)
        if candidate is not None:
            self.candidates.remove(candidate)
            self._render_missing()
            self._show()

    def choose_before(self, number: int) -> None:
        """Show the source (0) or a candidate as before."""
        self.candidates.before = self.candidates.numbered(number)
        self._show()

    def choose_after(self, number: int) -> None:
        """Show a candidate as after."""
        candidate = self.candidates.numbered(number)
        if candidate is not None:
            self.candidates.after = candidate
            self._show()

    def leave(self) -> None:
        """Show the video alone again."""
        self.renderer.stop()
        self.candidates.clear()
        self._result = self._awaited = None
        self._show()

    def choose_length(self, length: Length) -> None:
        """How long the next preview is."""
        self._length = length
        self.refresh()

    def end(self) -> None:
        """The window is closed."""
        self.player.pause()
        self.renderer.end()

    def refresh(self) -> None:
        """Show what is there, and offer what can be done."""
        editor, menu, candidates, view = self._editor, self._menu, self.candidates, self._editor.view
        titles = editor.controls.chooser.titles
        is_open, is_rendering = self._video.draft is not None, self.renderer.is_wanted
        may_render = is_open and self._may_begin and editor.controls.may_be_done
        busy = "" if self._may_begin else self.tr("The networks are at work: wait until the job is done, or stop it.")
        editor.controls.preview_button.show_length(self._length)
        editor.controls.preview_button.set_enabled(may_render=may_render, reason=editor.controls.refusal or busy)
        editor.preview_bar.setVisible(bool(candidates.all) or self._result is not None or is_rendering)
        editor.preview_bar.show_rendering(is_rendering=is_rendering)
        if not is_rendering:
            editor.preview_bar.show_text(words.label_of(candidates, titles, self._speed))
        editor.preview_bar.show_played(is_playing=self.player.is_playing, can_play=self.player.can_play)
        editor.preview_bar.show_comparing(is_comparing=view.is_comparing, mode=view.mode)
        editor.preview_bar.show_keep(may_keep=candidates.may_keep)
        editor.candidate_strip.setVisible(any(each.is_kept for each in candidates.all))
        may_use = not editor.controls.is_running  # what is chosen is what is being done
        chips = words.chips_of(candidates, titles, self.renderer.wish, may_use=may_use)
        editor.candidate_strip.show_chips(chips)
        view.set_names(*self._names())
        seconds = self._seconds_for_all()
        view.set_part_name("" if seconds is None else words.part_name(seconds, may_preview_all=may_render))
        editor.preview_bar.show_all(may_preview_all=may_render and seconds is not None)
        menu.show_for(
            shows_video=is_open, may_render=may_render, is_rendering=is_rendering, can_play=self.player.can_play
        )
        menu.all.setEnabled(may_render and seconds is not None)
        menu.show_candidates(
            len(candidates.all), may_keep=candidates.may_keep, may_use=may_use and candidates.after is not None
        )
        menu.show_comparing(is_comparing=view.is_comparing, mode=view.mode)

    def _names(self) -> tuple[str, str]:
        titles, shown = self._editor.controls.chooser.titles, self.candidates
        if len(shown.all) < 2:
            return self.tr("Before"), self.tr("After")
        before = self.tr("Original") if shown.before is None else words.name_of(shown.before.recipe, titles)
        after = self.tr("After") if shown.after is None else words.name_of(shown.after.recipe, titles)
        return before, after

    def _left_of_picture(self, recipe: Recipe) -> Region:
        """The part of the video's picture that a recipe does not cut off."""
        draft = self._video.draft
        if draft is None:
            return WHOLE
        info, bars = draft.info, self._editor.controls.chooser.state.at.bars
        return Region.inside(foreseen_head(recipe.stages, info, bars).bars, info.width, info.height)

    def _seconds_for_all(self) -> float | None:
        """What it would take to preview all that was in view; ``None`` where nothing of it is missing."""
        stretch, shown = self.candidates.stretch, self.candidates.after
        if stretch is None or not stretch.is_quick or shown is None or shown.preview is None:
            return None
        wanted = stretch.region.within(self._left_of_picture(shown.recipe))
        share = shown.preview.region.area / wanted.area
        return None if share > _NEARLY_ALL else shown.preview.seconds / share

    def _render_missing(self) -> None:
        job = self._video.job
        self.renderer.want([] if job is None else self.candidates.missing(job))

    def _show(self) -> None:
        """Compare what is chosen."""
        shown = self.candidates
        before = None if shown.before is None else shown.before.take
        after = self._result if shown.after is None else shown.after.take
        self._video.frames.compare(before, after, shown.takes)
        self.player.set_take(after if after is not self._result else None)
        stretch = shown.stretch
        is_long = after is not None and stretch is not None and stretch.length is not Length.FRAME
        loop = (stretch.start, stretch.end) if stretch is not None and is_long else None
        self.player.set_stretch(loop)
        self._video.frames.loop(loop)
        if self._awaited is not None and self._awaited.take is not None and stretch is not None:
            self._awaited = None
            self._video.frames.seek(stretch.start)
            self.player.play()
        self.refresh()

    def _see(self, pair: FramePair) -> None:
        if not pair.is_glance:
            self._pair = pair
        self.refresh_comparing()

    def refresh_comparing(self) -> None:
        """Another frame is shown, perhaps one for which there is nothing to compare."""
        view = self._editor.view
        self._editor.preview_bar.show_comparing(is_comparing=view.is_comparing, mode=view.mode)
        self._menu.show_comparing(is_comparing=view.is_comparing, mode=view.mode)

    def _take(self, wish: PreviewWish, preview: Preview) -> None:
        candidate = self.candidates.of(wish)
        if candidate is not None:
            candidate.show(preview)
            self._render_missing()
            self._show()

    def _fail(self, wish: PreviewWish, error: ReelmendError) -> None:
        candidate = self.candidates.of(wish)
        if candidate is not None and candidate.is_kept:
            candidate.failed = True
            self._render_missing()
            self.refresh()
        elif candidate is not None:
            self.remove(self.candidates.number(candidate))
        show_error(self._window, error)

    def _opened(self) -> None:
        info = self._video.draft.info if self._video.draft else None
        is_toned = info is not None and is_hdr(info)
        self._editor.view.set_notice(self.tr("HDR, shown as an ordinary screen can") if is_toned else "")
        self.leave()

    def _lose(self, *_: object) -> None:
        """A file cannot be read: the video is shown alone."""
        self.player.pause()
        self.leave()

    def _tell_speed(self, speed: float) -> None:
        if speed != self._speed:
            self._speed = speed
            self.refresh()

    def _connect(self) -> None:
        connect_menu(self, self._menu, self._editor.view)
        connect_bar(self, self._editor, self._menu)
        connect_view(self, self._editor, self._menu)
        self._video.opened.connect(self._opened)
        self._video.closed.connect(self.leave)
        self._video.closed.connect(self._render.rest)
        self._video.changed.connect(self.refresh_comparing)
        self._video.frames.shown.connect(self._see)
        self._video.frames.failed.connect(self._lose)
        self._editor.controls.chooser.changed.connect(self.refresh)
        self.renderer.happened.connect(self._editor.preview_bar.show_event)
        self.renderer.rendered.connect(self._take)
        self.renderer.failed.connect(self._fail)
        self.renderer.changed.connect(self.refresh)
        self.player.played.connect(self.refresh)
        self.player.slowed.connect(self._tell_speed)
