"""Where are we, what is next: three blocks and no decoration."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.classroom.card import ClassCard
from gui.next_step import Step
from gui.numbers import count, local
from gui.operations.overview import Overview
from gui.pages.decisions import Decisions
from gui.pages.page import Page
from gui.widgets.buttons import primary
from gui.widgets.life_line import LifeLine
from gui.widgets.text import label
from gui.widgets.wave_bars import WaveBars


class OverviewPage(Page):
    """Shows an `Overview`; ``place_requested`` carries the place of the next step. A class has a card of its own."""

    place_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Overview"))
        self._place = ""
        self._step_words = label("", "h2")
        self._step_line = label("", "quiet")
        self._go = primary()
        self._go.clicked.connect(lambda: self.place_requested.emit(self._place))
        self._question = label("", "body")
        self._life = LifeLine()
        self._waves = WaveBars()
        self.decisions = Decisions()
        self.class_card = ClassCard()
        self._build()

    def _build(self) -> None:
        holder = QWidget()
        holder.setMaximumWidth(1040)
        column = QVBoxLayout(holder)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Next step"), "caption", wrap=False))
        column.addWidget(self._build_step())
        column.addSpacing(14)
        column.addWidget(self.decisions)
        self._class_title = label(self.tr("The class"), "caption", wrap=False)
        column.addWidget(self._class_title)
        column.addWidget(self.class_card)
        column.addSpacing(14)
        column.addWidget(label(self.tr("Life of the study"), "caption", wrap=False))
        column.addWidget(_card(self._life))
        column.addSpacing(14)
        self._waves_title = label(self.tr("Answers by wave"), "caption", wrap=False)
        self._waves_card = _card(self._waves)
        column.addWidget(self._waves_title)
        column.addWidget(self._waves_card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        self.body.addWidget(area, 1)

    def _build_step(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "lead")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._step_words)
        words.addWidget(self._step_line)
        row = QHBoxLayout(card)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._go)
        return card

    def show_overview(self, found: Overview) -> None:
        """Show what was read."""
        heading, line, action = self._say(found.step)
        self._place = found.step.place
        self._step_words.setText(heading)
        self._step_line.setText(line)
        self._go.setText(action)
        self._go.setVisible(bool(found.step.place))
        people = self.tr("%Ln people", "", found.people)
        groups = self.tr("%Ln groups", "", found.groups)
        self.note.setText(f"{people} · {groups}" if found.groups else people)
        self._question.setText(found.question)
        self._question.setVisible(bool(found.question))
        self.decisions.show_harms(found.harms)
        self.class_card.show_day(found.class_day)
        self._class_title.setVisible(found.class_day is not None)
        titles = self._stop_titles()
        self._life.show_stops(
            [(titles.get(s.code) or s.code.removeprefix("wave "), local(s.note), s.state) for s in found.stops]
        )
        self._waves.show_waves(
            [(w.label, w.done, w.total, self.tr("{} of {}").format(count(w.done), count(w.total))) for w in found.waves]
        )
        self._waves_title.setVisible(bool(found.waves))
        self._waves_card.setVisible(bool(found.waves))

    def activate(self) -> None:
        """Put the focus on the next step."""
        if self._go.isVisible():
            self._go.setFocus()

    @property
    def words(self) -> str:
        """What the next step says."""
        return f"{self._step_words.text()} {self._step_line.text()}"

    def _stop_titles(self) -> dict[str, str]:
        return {
            "people": self.tr("People"),
            "results": self.tr("Results"),
            "protocol": self.tr("Protocol locked"),
            "plan": self.tr("Plan locked"),
            "allocated": self.tr("Allocated"),
            "collect": self.tr("Collected"),
            "data": self.tr("Data locked"),
        }

    def _say(self, step: Step) -> tuple[str, str, str]:
        """Return heading, line and button of a step."""
        missing = self.tr("%Ln people have not answered", "", step.total - step.done)
        steps = {
            "READ_RESULTS": (
                self.tr("The data are locked. Run the plan and read what was found."),
                self.tr("The analysis is exactly the one that was fixed before anybody saw an arm."),
                self.tr("Go to Results"),
            ),
            "ADD_INSTRUMENT": (
                self.tr("Add an instrument: the questions this study asks."),
                self.tr("Bring an XLSForm, or make the study from a template, which has its own."),
                self.tr("Go to Instruments"),
            ),
            "ADD_PEOPLE": (
                self.tr("Add the people who take part."),
                self.tr("Paste a list of IDs; names are never needed to begin."),
                self.tr("Go to People"),
            ),
            "DESCRIBE_DESIGN": (
                self.tr("Describe the design: arms, waves and what is asked at each."),
                self.tr("A study made from a template brings its design with it."),
                "",
            ),
            "LOCK_PROTOCOL": (
                self.tr("Read the plan through and lock the protocol."),
                self.tr("Until then every interview is a TEST; after it, interviews count."),
                self.tr("Go to Plan"),
            ),
            "LOCK_PLAN": (
                self.tr("The baseline is in: lock the analysis plan."),
                self.tr("Only then may an allocation be revealed."),
                self.tr("Go to Plan"),
            ),
            "ALLOCATE": (
                self.tr("Draw who is in which arm."),
                self.tr("Sealed at once, with a commitment anybody can check."),
                self.tr("Go to People"),
            ),
            "REVEAL": (
                self.tr("The allocation is sealed. Reveal it when the programme begins."),
                self.tr("Until then nobody sees who is in which arm."),
                self.tr("Go to People"),
            ),
            "CONTINUE_DRAFTS": (
                self.tr("%Ln interviews are in progress", "", step.done),
                self.tr("Each goes on at the question where it was left."),
                self.tr("Go to Collect"),
            ),
            "COLLECT_WAVE": (f"{step.wave}: {missing}", "", self.tr("Go to Collect")),
            "READ_CHANGE": (
                self.tr("Everybody has answered before and after. Read the change."),
                self.tr("Nobody is compared with anybody, so nothing has to be locked first."),
                self.tr("Go to Results"),
            ),
            "LOCK_DATA": (
                self.tr("Everybody has answered at every wave."),
                self.tr("Results open once the data are locked."),
                self.tr("Go to Plan"),
            ),
        }
        return steps[step.code]


def _card(inner: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.addWidget(inner)
    return card
