"""Serves the People page: people, groups, allocation."""

from __future__ import annotations

from core.change import Change
from gui.desks.desk import Desk, Tools
from gui.desks.documents import SavedDocuments
from gui.desks.people_arrivals import ArrivalsDesk
from gui.desks.people_one import PersonDesk
from gui.operations import allocating
from gui.operations.lines import Ceremony, CeremonyFacts
from gui.operations.people import People, add_groups, add_people, read_everybody, read_names
from gui.pages.people import PeoplePage


class PeopleDesk(Desk):
    """Adds people and groups, shows names when asked, holds the allocation ceremony."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._page = page = PeoplePage()
        page.add_requested.connect(self._on_add)
        page.names_requested.connect(self._on_names)
        page.groups.add_requested.connect(self._on_add_groups)
        page.allocation.commit_requested.connect(self._on_commit)
        page.allocation.draw_requested.connect(self._on_draw)
        page.allocation.void_requested.connect(self._on_void)
        page.allocation.reveal_requested.connect(self._on_reveal)
        page.allocation.place_requested.connect(self.place_requested)
        self._documents = SavedDocuments(tools, self)
        page.allocation.certificate_requested.connect(lambda: self._documents.save("certificate"))
        self._one = PersonDesk(tools, page, self.write, self)
        self._arrivals = ArrivalsDesk(tools, page.allocation, self.write, self)

    @property
    def page(self) -> PeoplePage:
        """The People page."""
        return self._page

    def load(self) -> None:
        """Read people, groups and what is known of the allocation."""
        self.read(read_everybody, self._show, "people")

    def _show(self, found: People) -> None:
        self._page.show_people(found.people)
        self._page.show_allocation_tab(is_shown=not self.tools.stays_blinded)
        self._page.chosen.show_groups([(group.code, group.label or group.code) for group in found.groups.groups])
        self._one.refresh()
        self._page.groups.show_groups(found.groups)
        self._page.allocation.show_allocation(found.allocation)

    def _on_add(self, text: str) -> None:
        self.tools.reader.write(lambda study: add_people(study, text), self._added)

    def _added(self, change: Change) -> None:
        self._page.added()
        words = self.tr("Added %Ln people", "", len(change.fact_ids))
        self.tools.did(words, change.fact_ids)
        self.tools.toast.say(words)
        self.tools.reader.session.announce(change)

    def _on_add_groups(self, text: str, kind: str) -> None:
        self.tools.reader.write(lambda study: add_groups(study, text, kind), self._groups_added)

    def _groups_added(self, change: Change) -> None:
        self._page.groups.added()
        words = self.tr("Added %Ln groups", "", len(change.fact_ids))
        self.tools.did(words, change.fact_ids)
        self.tools.toast.say(words)
        self.tools.reader.session.announce(change)

    def _on_names(self, is_wanted: bool) -> None:
        if is_wanted:
            self.tools.reader.read(read_names, self._page.show_names, label=self.tr("Reading names"), slot="names")
        else:
            self._page.show_names(None)

    def _on_commit(self, event: str) -> None:
        keeper = self._page.allocation.keeper.text() or None
        self.tools.prompts.sign(
            self.tr("Commit to a secret?"),
            self.tr(
                "People, method and a secret of 256 bits are then fixed. “{}” decides together with it; nothing "
                "is drawn before it is entered."
            ).format(event),
            self.tr("Commit"),
            lambda name: self.write(
                lambda study: allocating.commit(study, event, name, keeper), self.tr("Committed. Now throw the dice.")
            ),
        )

    def _on_draw(self, facts: CeremonyFacts) -> None:
        if facts.event and self._page.allocation.is_kept:
            self.tools.prompts.keeper(
                lambda typed: self.tools.prompts.ceremony(facts, lambda said: self._draw(said, typed))
            )
            return
        keeper = None if facts.event else self._page.allocation.keeper.text() or None
        self.tools.prompts.ceremony(facts, lambda said: self._draw(said, keeper))

    def _draw(self, ceremony: Ceremony, keeper: str | None) -> None:
        self.write(lambda study: allocating.draw(study, ceremony, keeper), self.tr("Allocated and sealed."))

    def _on_reveal(self) -> None:
        if self._page.allocation.is_kept:
            self.tools.prompts.keeper(self._ask_witness)
        else:
            self._sign_reveal(None, "")

    def _ask_witness(self, keeper: str) -> None:
        self.tools.prompts.sign(
            self.tr("Reveal the allocation?"),
            self.tr("The keeper's lock is opened before a witness, whose name stays in the history and the report."),
            self.tr("Go on"),
            lambda witness: self._sign_reveal(keeper, witness),
            self.tr("Name of a witness who is not the keeper"),
        )

    def _sign_reveal(self, keeper: str | None, witness: str) -> None:
        self.tools.prompts.sign(
            self.tr("Reveal the allocation?"),
            self.tr("Everybody who opens this study can then see who is in which arm. This cannot be undone."),
            self.tr("Reveal the allocation"),
            lambda name: self.write(
                lambda study: study.allocation.reveal(name, keeper_passphrase=keeper, witness=witness),
                self.tr("The allocation is revealed."),
            ),
        )

    def _on_void(self) -> None:
        self.tools.prompts.sign(
            self.tr("Give up this draw?"),
            self.tr("It stays in the history with your reason, and the report prints both. Another draw can follow."),
            self.tr("Go on"),
            self._sign_void,
            self.tr("Why, in one sentence"),
        )

    def _sign_void(self, reason: str) -> None:
        self.tools.prompts.sign(
            self.tr("Give up this draw?"),
            self.tr("Reason: {}").format(reason),
            self.tr("Give up the draw"),
            lambda name: self.write(
                lambda study: study.allocation.void(reason, name), self.tr("Given up, with your reason.")
            ),
        )
