"""Serves one person's sheet, moves between groups, and the names of groups; what can be undone is undone by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.change import Change
from core.values import NewParticipant
from gui.desks.desk import Tools
from gui.desks.plan_undo import PlanUndo
from gui.operations import person
from gui.pages.people import PeoplePage

if TYPE_CHECKING:
    from core.study import Study

Write = Callable[[Callable[["Study"], Change], str], None]


class PersonDesk(QObject):
    """What the People place does with one person, and with several chosen."""

    def __init__(self, tools: Tools, page: PeoplePage, write: Write, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._page, self._write = tools, page, write
        self.undo = PlanUndo(page, lambda work: write(work, self.tr("Done")))
        tools.reader.session.closed.connect(self.undo.stack.clear)
        page.person_requested.connect(self._read)
        page.move_requested.connect(self._on_move)
        page.person.saved.connect(self._on_saved)
        page.person.left.connect(self._on_left)
        page.person.erased.connect(self._on_erased)
        page.groups.rename_requested.connect(self._on_rename)
        page.groups.people_requested.connect(page.show_group)

    def refresh(self) -> None:
        """Read the person again whose sheet is open."""
        view = self._page.person.view
        if view is not None and self._page.person.isVisible():
            self._read(view.code)

    def _read(self, code: str) -> None:
        self._tools.reader.read(lambda study: person.read_person(study, code), self._page.show_person, slot="person")

    def _on_move(self, codes: Sequence[str], group: str) -> None:
        self._tools.reader.read(
            lambda study: person.groups_of(study, codes), lambda before: self._move(dict(before), group), slot="move"
        )

    def _move(self, before: dict[str, str], group: str) -> None:
        moved = {code: group for code, old in before.items() if old != group}
        if not moved:
            self._page.messages.show_message(self.tr("They are in this group already."))
            return
        back = {code: before[code] for code in moved}
        words = self.tr("Moved %Ln people", "", len(moved))
        self._do(words, lambda study: person.move_people(study, moved), lambda study: person.move_people(study, back))

    def _on_saved(self, code: str, group: str, facts: dict[str, str]) -> None:
        view = self._page.person.view
        if view is None:
            return
        before = NewParticipant(code, view.group, {name: value for name, value in view.facts if value})
        self._do(
            self.tr("Corrected {}").format(code),
            lambda study: person.save_person(study, code, group, facts),
            lambda study: study.people.correct(before),
        )

    def _on_left(self, code: str, way: person.Leaving, reason: str) -> None:
        words = self.tr("{} has left").format(code)
        if way == "erase":
            self._write(lambda study: person.leave(study, code, way, reason), words)
            return
        written: list[Change] = []

        def forth(study: Study) -> Change:
            written.append(person.leave(study, code, way, reason))
            return written[-1]

        self._do(words, forth, lambda study: study.retract(written[-1].fact_ids, "Undone"))

    def _on_erased(self, code: str) -> None:
        self._write(lambda study: person.erase_name(study, code), self.tr("The name of {} is erased").format(code))

    def _on_rename(self, code: str, kind: str, name: str) -> None:
        self._page.groups.hide_sheet()
        self._write(lambda study: person.rename_group(study, code, kind, name), self.tr("Group {} saved").format(code))

    def _do(self, words: str, forth: Callable[[Study], Change], back: Callable[[Study], Change]) -> None:
        def then(change: Change) -> None:
            self.undo.written(words, forth, back)
            self._tools.toast.say(words, self.tr("Undo"), self.undo.stack.undo)
            self._tools.reader.session.announce(change)

        self._tools.reader.write(forth, then)
