"""What happens around opening: who has the study open already, a shared folder, and a study that was never closed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gui.operations import studies

if TYPE_CHECKING:
    from core.hold import Holder
    from core.study import Study
    from core.values import Draft
    from gui.window import MainWindow


class Reopening(QObject):
    """Remembers where the user stands, so that an unexpected end costs nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._place = ""

    # Where the user stands

    def note(self, place: str, question: str = "") -> None:
        """Remember the place shown, and the question of an interview that fills the window."""
        window = self._window
        if window.session.is_open:
            self._place = place
            where = {"place": place} | ({"question": question} if question else {})
            window.settings.note_open(str(window.session.study.path), where)

    def note_question(self, question: str) -> None:
        """Remember the question shown."""
        self.note(self._place, question)

    def begin(self) -> None:
        """Open again what was never closed: called once, when the window starts without a file."""
        left = [path for path in self._window.settings.open_now() if Path(path).is_file()]
        if left:
            self._window.openings.open_path(left[-1])

    def arrive(self, study: Study, before: dict[str, str]) -> None:
        """Tell a user who just opened a study what there is to know; ``before`` is where they stood last time."""
        window = self._window
        left_at, window.openings.left_at = window.openings.left_at, ""
        if left_at:
            self._go_on(before, left_at)
        elif study.is_read_only:
            self._say(self.tr("This study is open to read. Nothing can be changed here."))
        else:
            self._warn(study.path)

    def _go_on(self, before: dict[str, str], left_at: str) -> None:
        at = datetime.fromisoformat(left_at).astimezone().strftime("%H:%M:%S")
        words = self.tr("Pilotage closed unexpectedly. Everything up to {} is here.").format(at)
        window = self._window
        has_question = "question" in before
        window.go(before.get("place", "overview"), None if has_question else lambda: self._say(words))
        if not has_question:
            return

        def then(draft: Draft | None) -> None:
            if draft is not None:
                window.interviews.resume(draft, before["question"])
            page = window.capture
            if page is not None and window.is_capturing:
                page.question.messages.show_message(words, "warn")
            else:
                self._say(words)

        window.reader.read(studies.latest_draft, then)

    def _say(self, words: str) -> None:
        self._window.messages().show_message(words, "warn")

    # Open elsewhere

    def offer(self, path: Path, passphrase: str | None, holder: Holder) -> None:
        """Say who has a study open, and what can be done."""
        openings = self._window.openings
        who, device = holder.who or self.tr("Somebody"), holder.device or self.tr("another computer")
        words = self.tr("{} has {} open on {}{}. You can look, but not change anything.").format(
            who, path.name, device, self._since(holder.since)
        )
        more: tuple[tuple[str, Any], ...] = (
            (self.tr("Try again"), lambda: openings.open_path(path, passphrase)),
            (self.tr("It is not open anywhere: unlock"), lambda: self._ask_unlock(path, passphrase, holder)),
        )
        self._window.messages().show_message(
            words, "warn", self.tr("Open to read"), lambda: openings.open_path(path, passphrase, to_read=True), more
        )

    def _ask_unlock(self, path: Path, passphrase: str | None, holder: Holder) -> None:
        """Have the name of the computer typed before a study is taken from it."""

        def unlock(typed: str) -> None:
            if typed.strip().casefold() == holder.device.casefold():
                self._window.openings.open_path(path, passphrase, by_force=True)
            else:
                self.offer(path, passphrase, holder)

        facts = self.tr(
            "If {} still works on it, what is written in one of the two places is lost. To unlock it, type the name of "
            "the computer: {}"
        ).format(holder.who, holder.device)
        self._window.prompts.sign(
            self.tr("Is it open nowhere?"), facts, self.tr("Unlock the study"), unlock, self.tr("Name of the computer")
        )

    def _since(self, since: str) -> str:
        if not since:
            return ""
        return self.tr(" since {}").format(datetime.fromisoformat(since).astimezone().strftime("%d.%m. %H:%M"))

    # Shared folders

    def _warn(self, path: Path) -> None:
        window = self._window
        service = studies.is_shared_place(path)
        if not service or window.settings.is_kept_in_place(str(path)):
            return
        place = self.tr("on a network") if service == "network" else self.tr("in a {} folder").format(service)
        words = self.tr("This study is {}. Open it on one computer at a time. Pilotage keeps its own backups here.")
        more = ((self.tr("Keep it here"), lambda: self._keep(path)),)
        window.messages().show_message(
            words.format(place), "warn", self.tr("Move to this computer…"), lambda: self._move(path), more
        )

    def _keep(self, path: Path) -> None:
        self._window.settings.keep_in_place(str(path))
        self._window.messages().clear()

    def _move(self, path: Path) -> None:
        """Copy the closed study to this computer and open the copy."""
        window = self._window
        window.close_study()
        task = window.tasks.write(lambda _: studies.move_here(path), self.tr("Copying {}").format(path.name))
        task.succeeded.connect(window.openings.open_path)
        task.failed.connect(window.openings.failed)
