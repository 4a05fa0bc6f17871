"""The allocation, all its steps visible: method, ready, draw, reveal."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from gui.icons import icon
from gui.numbers import count, fill
from gui.operations.allocating import AllocationView, Ready
from gui.operations.lines import CeremonyFacts
from gui.pages.people_after import AfterCard
from gui.pages.people_arrivals import ArrivalsCard
from gui.pages.people_practice import PracticeCard
from gui.pages.plan_words import method_words
from gui.widgets.fields import Fields
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import content, label


class AllocationTab(ScrollColumn):
    """``commit_requested`` carries what will be mixed in, ``draw_requested`` the `CeremonyFacts`."""

    commit_requested = Signal(str)
    draw_requested = Signal(object)
    reveal_requested = Signal()
    void_requested = Signal()
    certificate_requested = Signal()
    place_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commit, self.draw = QPushButton(), QPushButton()
        self.reveal, self.to_plan = QPushButton(), QPushButton()
        self.give_up, self.certificate = QPushButton(), QPushButton()
        self.mixing, self._mixed_with = QLineEdit(), self.tr("Dice, read aloud before a witness")
        self.keeper, self.keeper_again = QLineEdit(), QLineEdit()
        self.is_kept = False
        self.arrivals, self.after = ArrivalsCard(), AfterCard()
        self.practice = PracticeCard()

    def show_allocation(self, view: AllocationView) -> None:
        """Show what may be known; the keyboard goes on with what is next."""
        held = self.window().focusWidget()
        is_ours = (
            held is not None
            and self.isAncestorOf(held)
            and not any(card.isAncestorOf(held) for card in (self.arrivals, self.practice))
        )
        for kept in (self.arrivals, self.after, self.practice):
            kept.hide()
            self.column.removeWidget(kept)
        empty(self.column)
        if not view.arms:
            words = self.tr("This study has no arms, so there is nothing to allocate.")
            self.column.addWidget(label(words, "quiet"))
            self.column.addStretch(1)
            return
        self.is_kept = view.is_kept
        self._section(self.tr("1  Method"), [label(self.method(view))])
        self._section(self.tr("2  Ready?"), [self._line(r) for r in view.ready] + self._way_to_plan(view))
        if not view.sealed_at:
            self.column.addWidget(self.practice)
            about = (view.arms, view.shares, self.method(view), view.people)
            self.practice.show_for(about, is_possible=view.people >= len(view.arms))
        self._section(self.tr("4  Allocate"), self._allocate(view))
        self._come_one_by_one(view)
        self._section(self.tr("5  Reveal"), self._reveal(view) + self._void(view))
        self.column.addWidget(self.after)
        self.after.show_after(view)
        self.column.addStretch(1)
        if is_ours:
            self._next(view).setFocus()

    def _next(self, view: AllocationView) -> QPushButton:
        if not view.sealed_at:
            return self.commit
        if view.awaits_value:
            return self.draw
        return self.certificate if view.revealed_at else self.reveal

    def _come_one_by_one(self, view: AllocationView) -> None:
        found = view.arrivals
        if found is None or (view.sealed_at and not found.is_sealed):
            return
        self.column.addWidget(self.arrivals)
        is_locked = all(line.is_done for line in view.ready if line.code in ("PROTOCOL", "PLAN"))
        self.arrivals.show_arrivals(found, is_ready=is_locked)

    def method(self, view: AllocationView) -> str:
        """Say how the draw is made."""
        parts = [method_words().get(view.procedure, view.procedure)]
        if view.strata:
            parts.append(self.tr("strata = {}").format(content(" × ".join(view.strata))))
        if view.pool:
            parts.append(self.tr("small strata pooled within {}").format(content(view.pool.removeprefix("within "))))
        arms, shares = " · ".join(view.arms), " : ".join(str(share) for share in view.shares)
        return f"{', '.join(parts)}. {content(arms)}, {content(shares)}."

    def _section(self, title: str, widgets: list[QWidget]) -> None:
        frame, column = card()
        column.addWidget(label(title, "h2"))
        for widget in widgets:
            if isinstance(widget, QPushButton):
                row = QHBoxLayout()
                row.addWidget(widget)
                row.addStretch(1)
                column.addLayout(row)
            else:
                column.addWidget(widget)
        self.column.addWidget(frame)

    def _line(self, ready: Ready) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        picture = QLabel()
        glyph, token = ("check-circle", "ok") if ready.is_done else ("x-circle", "error")
        picture.setPixmap(icon(glyph, token).pixmap(QSize(18, 18)))
        row.addWidget(picture)
        row.addWidget(label(self._words(ready)), 1)
        return line

    def _words(self, ready: Ready) -> str:
        done = {
            "PROTOCOL": self.tr("Protocol locked"),
            "PLAN": self.tr("Analysis plan locked"),
            "BASELINE": fill(self.tr("Baseline {:,} of {:,}"), ready.number, ready.total),
            "PEOPLE": fill(self.tr("{:,} people take part"), ready.number),
            "STRATA": self.tr("Everybody has what the draw is stratified by"),
            "GROUPS": self.tr("Everybody is in a group"),
        }
        missing = {
            "PROTOCOL": self.tr("The protocol is not locked"),
            "PLAN": self.tr("The analysis plan is not locked"),
            "BASELINE": self.tr("No baseline answer yet"),
            "PEOPLE": fill(self.tr("Too few people take part: {:,}"), ready.number),
            "STRATA": fill(self.tr("{:,} people lack what the draw is stratified by"), ready.number),
            "GROUPS": fill(self.tr("{:,} people are in no group"), ready.number),
        }
        return (done if ready.is_done else missing)[ready.code]

    def _way_to_plan(self, view: AllocationView) -> list[QWidget]:
        if view.sealed_at or not any(r.code in ("PROTOCOL", "PLAN") and not r.is_done for r in view.ready):
            return []
        self.to_plan = QPushButton(self.tr("Go to Plan"))
        self.to_plan.clicked.connect(lambda: self.place_requested.emit("plan"))
        return [self.to_plan]

    def _allocate(self, view: AllocationView) -> list[QWidget]:
        lines: list[QWidget] = []
        if view.voided:
            words = self.tr("%Ln earlier draws were given up; the report prints why.", "", view.voided)
            lines.append(label(words, "quiet"))
        if not view.sealed_at:
            return lines + self._before(view)
        at = view.sealed_at[:16].replace("T", " ")
        if view.awaits_value:
            words = self.tr("Committed on {} by {} · {} · waiting for: {}")
            lines.append(label(words.format(at, view.sealed_by, view.seal_mark, view.event), "ok"))
            return [*lines, self._draw_button(view), self._certificate()]
        if view.arrivals is not None and view.arrivals.is_sealed:
            words = self.tr("Lists sealed on {} by {} · seal {}")
            return [*lines, label(words.format(at, view.sealed_by, view.seal_mark), "ok"), self._certificate()]
        words = self.tr("{:,} people allocated and sealed on {} by {} · seal {}")
        lines.append(label(fill(words, view.sealed_people, at, view.sealed_by, view.seal_mark), "ok"))
        if view.event:
            lines.append(label(self.tr("Mixed with: {} · {}").format(view.event, view.value), "quiet"))
        return [*lines, self._certificate()]

    def _certificate(self) -> QPushButton:
        self.certificate = QPushButton(self.tr("Certificate…"))
        self.certificate.setToolTip(self.tr("One page that lets anyone check the draw; no arm of anybody is on it"))
        self.certificate.clicked.connect(self.certificate_requested)
        return self.certificate

    def _before(self, view: AllocationView) -> list[QWidget]:
        words = self.tr(
            "First a secret of 256 bits is committed to. Then something nobody can steer is mixed with it, so that "
            "neither the office nor a guesser can choose the draw."
        )
        self.mixing = QLineEdit(self._mixed_with)
        self.mixing.textChanged.connect(self._on_mixing)
        self.mixing.setAccessibleName(self.tr("What is mixed with the secret"))
        self.mixing.setMaximumWidth(self.mixing.fontMetrics().averageCharWidth() * 60)
        title = label(self.tr("What is mixed with the secret (empty: nothing)"))
        title.setBuddy(self.mixing)
        self.commit = QPushButton(self.tr("Commit…"))
        self.commit.setEnabled(view.is_ready)
        facts = self._facts(view)
        self.commit.clicked.connect(lambda: self._on_commit(facts))
        return [label(words, "quiet"), title, self.mixing, self._keepers(), self.commit]

    def _keepers(self) -> QWidget:
        """Offer a lock of the keeper's own; the reveal then takes the keeper and a witness."""
        self.keeper, self.keeper_again = QLineEdit(), QLineEdit()
        fields = Fields()
        for words, edit in (
            (self.tr("Keeper's passphrase (may stay empty)"), self.keeper),
            (self.tr("The keeper's passphrase again"), self.keeper_again),
        ):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setToolTip(self.tr("With it nobody who opens this study sees an arm before the keeper allows it"))
            edit.textChanged.connect(self._judge_keeper)
            fields.add(words, edit)
        self._may_commit = self.commit.isEnabled()
        return fields

    def _judge_keeper(self) -> None:
        is_alike = self.keeper.text() == self.keeper_again.text()
        self.commit.setEnabled(self._may_commit and is_alike)
        self.arrivals.lists.setEnabled(is_alike)
        self.commit.setToolTip("" if is_alike else self.tr("The two passphrases differ. Type the same one twice."))

    def _on_mixing(self, text: str) -> None:
        self._mixed_with = text

    def _on_commit(self, facts: CeremonyFacts) -> None:
        event = self._mixed_with.strip()
        if event:
            self.commit_requested.emit(event)
        else:
            self.draw_requested.emit(facts)

    def _draw_button(self, view: AllocationView) -> QPushButton:
        words = fill(self.tr("Allocate {:,} people…"), view.sealed_people)
        self.draw = QPushButton(self.tr("Draw the lists…") if self._is_of_lists(view) else words)
        facts = self._facts(view)
        self.draw.clicked.connect(lambda: self.draw_requested.emit(facts))
        return self.draw

    def _is_of_lists(self, view: AllocationView) -> bool:
        return view.arrivals is not None and view.arrivals.is_sealed

    def _facts(self, view: AllocationView) -> CeremonyFacts:
        people = view.sealed_people or view.people
        of_lists, method = self._is_of_lists(view), self.method(view)
        return CeremonyFacts(people, view.arms, view.shares, method, view.event, view.seal_mark, of_lists)

    def _void(self, view: AllocationView) -> list[QWidget]:
        if not view.sealed_at:
            return []
        self.give_up = QPushButton(self.tr("Give up this draw…"))
        self.give_up.setProperty("kind", "quiet")
        self.give_up.clicked.connect(self.void_requested)
        return [self.give_up]

    def _reveal(self, view: AllocationView) -> list[QWidget]:
        if view.revealed_at:
            arms = " · ".join(f"{arm} {count(number)}" for arm, number in view.counts)
            words = self.tr("Revealed on {}: {}").format(view.revealed_at[:16].replace("T", " "), arms)
            return [label(words, "ok")]
        lines: list[QWidget] = [
            label(self.tr("Until the reveal nobody can see who is in which arm, here or in any export."), "quiet")
        ]
        if view.sealed_at and not view.awaits_value:
            self.reveal = QPushButton(self.tr("Reveal the allocation…"))
            self.reveal.clicked.connect(self.reveal_requested)
            lines.append(self.reveal)
        return lines
