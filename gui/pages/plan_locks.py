"""Three locks in order, each with what it fixes, what is missing, and its fingerprint."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.operations.planning import AmendmentLine, LockCard, PlanView
from gui.pages.plan_amend import path_words
from gui.pages.plan_outcome_words import lock_words, seen_words
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import label


class LocksTab(ScrollColumn):
    """Locks, what each fixed, and the amendments since.

    ``lock_requested`` carries the kind and what will be taken back with it; ``amend_requested`` what is to be amended:
    question, population, design or data; ``export_requested`` asks for protocol and plan as a document;
    ``pilot_requested`` for a pilot in rounds.
    """

    lock_requested = Signal(str, str)
    amend_requested = Signal(str)
    export_requested = Signal()
    pilot_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self.amend: dict[str, QPushButton] = {}
        self.history: tuple[str, ...] = ()
        self.export = QPushButton()
        self.pilot, self._offers_pilot = QPushButton(), False
        self._pilot_row: QWidget | None = None

    def show_plan(self, view: PlanView) -> None:
        """Show the locks."""
        focused = next((kind for kind, button in self.buttons.items() if button.hasFocus()), "")
        self.buttons.clear()
        self.amend.clear()
        empty(self.column)
        self.column.addLayout(self._document())
        for number, held in enumerate(view.locks, start=1):
            self.column.addWidget(self._build(number, held, view))
        self._show_history(view)
        self._pilot_row = None
        if not view.is_locked("protocol"):
            self._pilot_row = self._pilot()
            self.column.addWidget(self._pilot_row)
            self._pilot_row.setVisible(self._offers_pilot)
        self.column.addStretch(1)
        following = self.buttons.get(focused) or next(iter(self.buttons.values()), None)
        if focused and following is not None:
            following.setFocus()

    def _document(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = self.tr("Protocol and plan as a document, as they stand now; what nobody has stated is marked in it.")
        row.addWidget(label(words, "quiet"), 1)
        self.export = QPushButton(self.tr("Export as PDF…"))
        self.export.clicked.connect(self.export_requested)
        row.addWidget(self.export)
        return row

    def _pilot(self) -> QWidget:
        """Return the row that offers a pilot; it is shown once it lies in the column."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 6, 0, 0)
        words = self.tr(
            "To try the course and the trial on few people first, in rounds with criteria fixed beforehand:"
        )
        row.addWidget(label(words, "quiet"), 1)
        self.pilot = QPushButton(self.tr("Begin a pilot in rounds"))
        self.pilot.clicked.connect(self.pilot_requested)
        row.addWidget(self.pilot)
        return holder

    def offer_pilot(self, *, is_offered: bool) -> None:
        """Offer to begin a pilot, or not: the study has one."""
        self._offers_pilot = is_offered
        if self._pilot_row is not None:
            self._pilot_row.setVisible(is_offered)

    def _build(self, number: int, held: LockCard, view: PlanView) -> QWidget:
        frame, column = card()
        title, fixes = self._words()[held.kind]
        head = QHBoxLayout()
        picture = QLabel()
        glyph, token = ("lock-key", "ok") if held.mark else ("lock-key-open", "text2")
        picture.setPixmap(icon(glyph, token).pixmap(QSize(20, 20)))
        head.addWidget(picture)
        head.addWidget(label(f"{number}  {title}", "h2", wrap=False))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(label(fixes, "quiet"))
        if held.mark:
            self._held(column, held, view)
        else:
            self._offer(column, held, view)
        return frame

    def _held(self, column: QVBoxLayout, held: LockCard, view: PlanView) -> None:
        words = self.tr("Locked by {} on {} · fingerprint {}")
        column.addWidget(label(words.format(held.by, moment(held.at), held.mark), "ok"))
        if held.now:
            now = self.tr("With %Ln amendments the fingerprint that holds now is {}.", "", held.amendments)
            column.addWidget(label(now.format(held.now), "strong"))
        column.addWidget(label(self._froze(held.kind, view), "quiet"))
        row = QHBoxLayout()
        for key, verb in self._amendable(held.kind):
            button = QPushButton(verb)
            button.clicked.connect(lambda _checked=False, key=key: self.amend_requested.emit(key))
            self.amend[key] = button
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _amendable(self, kind: str) -> tuple[tuple[str, str], ...]:
        if kind == "protocol":
            words = self.tr("Amend the question…"), self.tr("Amend among whom…"), self.tr("Amend the design…")
            return tuple(zip(("question", "population", "design"), words, strict=True))
        return (("data", self.tr("Open the data again…")),) if kind == "data" else ()

    def _froze(self, kind: str, view: PlanView) -> str:
        if kind == "data":
            opened = [self.tr("Results first opened {} by {}.").format(moment(o.at), o.by) for o in view.opened[-1:]]
            return " ".join(opened) or self.tr("Results have not been opened yet.")
        mains = sum(o.role == "primary" for o in view.outcomes)
        if kind == "plan":
            used = ", ".join(view.covariates) or "–"
            return self.tr("Holds now: covariates {} · strata {}.").format(used, ", ".join(view.strata) or "–")
        words = self.tr("Holds now: {} outcomes, {} of them main · {} arms · {} waves.")
        return words.format(len(view.outcomes), mains, len(view.arms), len(view.waves))

    def _show_history(self, view: PlanView) -> None:
        self.history = tuple(self._line(amendment) for amendment in view.amendments)
        if not any(held.mark for held in view.locks):
            return
        self.column.addSpacing(6)
        self.column.addWidget(label(self.tr("Amendments"), "caption", wrap=False))
        frame, column = card()
        self.column.addWidget(frame)
        if not view.amendments:
            column.addWidget(label(self.tr("None. Whatever is changed from here on is listed here with its reason.")))
        labels = {line.code: line.label for line in view.outcomes}
        if view.design.design is not None:
            labels |= {arm.code: arm.label for arm in view.design.design.arms}
            labels |= {wave.code: wave.label for wave in view.design.design.waves}
        for amendment, words in zip(view.amendments, self.history, strict=True):
            column.addWidget(label(words, "strong"))
            column.addWidget(label(self.tr("Why: {}").format(amendment.why)))
            for path, before, after in amendment.changes:
                line = self.tr("{}: {} before, {} now").format(path_words(path, labels), before or "–", after or "–")
                column.addWidget(label(line, "quiet"))
            locks = self.tr(" and ").join(lock_words()[lock] for lock in amendment.locks)
            column.addWidget(label(self.tr("Locked: {}. {}").format(locks, seen_words()[amendment.seen]), "small"))
            column.addSpacing(8)

    def _line(self, amendment: AmendmentLine) -> str:
        words = self.tr("{} · {} · {} · by {}")
        return words.format(amendment.number, moment(amendment.at), amendment.what, amendment.by)

    def _offer(self, column: QVBoxLayout, held: LockCard, view: PlanView) -> None:
        for code in held.missing:
            kind, _, name = code.partition(":")
            column.addWidget(label(self._missing()[kind].format(name), "strong"))
        taken_back = self._taken_back(view) if held.kind == "protocol" else ""
        if taken_back:
            column.addWidget(label(taken_back, "body"))
        button = QPushButton(self._verbs()[held.kind])
        button.setEnabled(not held.missing)
        kind = held.kind
        button.clicked.connect(lambda: self.lock_requested.emit(kind, taken_back))
        self.buttons[held.kind] = button
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _taken_back(self, view: PlanView) -> str:
        parts = []
        if view.tests:
            parts.append(self.tr("%Ln TEST responses will be taken back.", "", view.tests))
        if view.test_drafts:
            parts.append(self.tr("%Ln open TEST interviews will be thrown away.", "", view.test_drafts))
        return " ".join(parts)

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "protocol": (
                self.tr("Protocol"),
                self.tr(
                    "Fixes question, arms, units, outcomes, instruments and the differences that matter. Before it, "
                    "every interview is a TEST; after it, interviews count."
                ),
            ),
            "plan": (
                self.tr("Analysis plan"),
                self.tr(
                    "Fixes strata, covariates and analyses. After the baseline, before any allocation is revealed."
                ),
            ),
            "data": (
                self.tr("Data"),
                self.tr("Fixes which responses the results are of. Results open after it."),
            ),
        }

    def _verbs(self) -> dict[str, str]:
        return {
            "protocol": self.tr("Lock the protocol…"),
            "plan": self.tr("Lock the plan…"),
            "data": self.tr("Lock the data…"),
        }

    def _missing(self) -> dict[str, str]:
        return {
            "QUESTION": self.tr("Write the question first, under Question and arms."),
            "DESIGN": self.tr("Arms and waves are missing. Make the study from a template that has them."),
            "OUTCOMES": self.tr("Choose at least one main outcome first, under Outcomes."),
            "INSTRUMENTS": self.tr("Add an instrument first."),
            "PROTOCOL": self.tr("Lock the protocol first."),
            "DRAFTS": self.tr("Finish the open interviews first, under Collect: they belong to the baseline."),
            "PLAN": self.tr("Lock the analysis plan first."),
            "COVARIATE": self.tr(
                "The plan adjusts for “{}”, which nobody has: no column of that name came with the people, "
                "and no question asks it."
            ),
        }


def moment(at: str) -> str:
    """Write a stamp as day and minute."""
    return at[:16].replace("T", " ")
