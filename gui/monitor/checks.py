"""Checks: what each found. Flag, never drop: exclusion only through a query with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.monitor.check_words import check_names, finding_words, how_words, owner_words, result_words
from gui.monitor.findings import FindingsPage, flagged_of
from gui.monitor.missing import MissingPage
from gui.monitor.part import Part
from gui.monitor.progress import local_time
from gui.numbers import count, fill
from gui.operations import monitoring
from gui.operations.monitoring import ChecksView, DrawOffer
from gui.widgets.combo import Combo
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow import flowing
from gui.widgets.inline_message import MessageArea
from gui.widgets.table import WordsTable
from gui.widgets.text import content, label, said

if TYPE_CHECKING:
    from analysis.quality.finding import Check, Finding


class ChecksPart(Part):
    """A list of checks; the findings of one; the map of what is missing."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget, self._stack = QWidget(), QStackedWidget()
        self.messages = MessageArea()
        self.table, self.findings, self.map = WordsTable(self.tr("Checks")), FindingsPage(), MissingPage()
        self.see, self.off = QPushButton(self.tr("See them  ⏎")), QPushButton("")
        self.show_map = QPushButton(self.tr("What is missing  M"))
        self.offer, self.draw = Combo(self.tr("Which interviews")), QPushButton(self.tr("Draw back-checks"))
        self.draw.setToolTip(self.tr("About one in eight, by lot; due within 14 days, by somebody else"))
        self._name, self._how = label("", "strong"), label("", "quiet")
        self._stamp = label("", "quiet", wrap=False)
        self._view: ChecksView | None = None
        self._empty = EmptyState(
            "checks", self.tr("Nothing yet"), self.tr("The first finished response will appear here.")
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        lists = QWidget()
        head, tools = flowing(10)
        tools.addWidget(self.show_map)
        tools.part()
        self._offer_label = label(self.tr("Finished interviews"), "body", wrap=False)
        self._offer_label.setBuddy(self.offer)
        for widget in (self._offer_label, self.offer, self.draw):
            tools.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._how)
        foot.addLayout(words, 1)
        foot.addWidget(self.off, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.see, 0, Qt.AlignmentFlag.AlignTop)
        self._how.setMinimumHeight(2 * self._how.fontMetrics().lineSpacing())
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._lists = lists
        for page in (self._empty, lists, self.findings, self.map):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self._widget)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self.messages)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._stamp, 0, Qt.AlignmentFlag.AlignTrailing)

    def _connect(self) -> None:
        self.see.clicked.connect(self._on_see)
        self.off.clicked.connect(self._on_off)
        self.show_map.clicked.connect(self._on_map)
        self.draw.clicked.connect(self._on_draw)
        self.table.activated.connect(self._on_see)
        self.table.selectionModel().currentChanged.connect(self._judge)
        self.findings.closed.connect(self._back)
        self.findings.asked.connect(self._on_ask)
        self.map.closed.connect(self._back)
        action = QAction(self._lists)
        action.setShortcut(QKeySequence("M"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self._on_map)
        self._lists.addAction(action)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Checks")

    @property
    def widget(self) -> QWidget:
        """The list, the findings, the map."""
        return self._widget

    def load(self) -> None:
        """Run the checks in the background; what was shown stays until they are done."""
        self._stamp.setText(self.tr("Checking…"))
        self.watch(monitoring.read_checks, self._show, self._on_stopped, self.tr("Checking"))

    def _on_stopped(self) -> None:
        self._stamp.setText(self.tr("Stopped. Nothing was changed."))

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._view = None
        self.messages.clear()
        self._stamp.clear()
        self._stack.setCurrentWidget(self._empty)

    def _show(self, view: ChecksView) -> None:
        if self.tools.stays_blinded:
            view = monitoring.for_blinded(view)
        self._view = view
        self._stamp.setText(fill(self.tr("{:,} responses, as of {}"), view.responses, local_time(view.at)))
        titles = (self.tr("Check"), self.tr("Looked at"), self.tr("Flagged"), self.tr("What it says"))
        self.table.show_rows(titles, [self._row(check) for check in view.checks], stretch=3)
        self.map.show_maps(view.maps)
        kept: DrawOffer | None = self.offer.currentData()
        self.offer.clear()
        for offer in view.offers:
            self.offer.addItem(fill(self.tr("{:,}  ·  {}"), offer.left, offer.words), offer)
        same = [k for k, o in enumerate(view.offers) if kept and (o.wave, o.instrument) == (kept.wave, kept.instrument)]
        self.offer.setCurrentIndex(same[0] if same else 0)
        for widget in (self._offer_label, self.offer, self.draw):
            widget.setVisible(bool(view.offers))
        if self._stack.currentWidget() is self.findings:
            self.findings.show_check(self._check(self.findings.code), view)
        elif self._stack.currentWidget() is self._empty or not view.responses:
            self._stack.setCurrentWidget(self._lists if view.responses or view.checks[0].findings else self._empty)
        self._judge()

    def _row(self, check: Check) -> tuple[str, ...]:
        if check.is_off:
            said = self.tr("Turned off by {}: {}").format(check.off_by or "–", check.off)
            return check_names()[check.code], "–", "–", said
        looked = count(check.n) if check.n else "–"
        flagged = count(flagged_of(self._view, check)) if check.n or check.findings else "–"
        return check_names()[check.code], looked, flagged, result_words(check) or self._first(check)

    def _first(self, check: Check) -> str:
        """Return the first finding as an example of what was found."""
        if not check.findings or self._view is None:
            return ""
        first = check.findings[0]
        about = self._view.groups.get(first.about, first.about) if first.check == "reach" else first.about
        who = first.participant or about
        return said(f"{content(who)}: {finding_words(first)}" if who else finding_words(first))

    def _check(self, code: str) -> Check:
        checks = self._view.checks if self._view is not None else ()
        return next(check for check in checks if check.code == code)

    def _chosen(self) -> Check | None:
        row = self.table.currentIndex().row()
        checks = self._view.checks if self._view is not None else ()
        return checks[row] if 0 <= row < len(checks) else None

    def _judge(self) -> None:
        check = self._chosen()
        self.see.setEnabled(check is not None and bool(check.findings) and not check.is_off)
        self.off.setEnabled(check is not None and check.code != "losses_by_arm")
        self.off.setText(self.tr("Turn on…") if check is not None and check.is_off else self.tr("Turn off…"))
        named = "" if check is None else f"{check_names()[check.code]}  ·  {owner_words()[check.owner]}"
        self._name.setText(named)
        self._how.setText(how_words()[check.code] if check is not None else "")

    def _on_see(self) -> None:
        check = self._chosen()
        if check is not None and self._view is not None and self.see.isEnabled():
            self.findings.show_check(check, self._view)
            self._stack.setCurrentWidget(self.findings)
            self.findings.table.setFocus()

    def _on_map(self) -> None:
        self._stack.setCurrentWidget(self.map)
        self.map.take_focus()

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._lists)
        self.table.setFocus()

    def _on_off(self) -> None:
        check = self._chosen()
        if check is None:
            return
        is_off, name = check.is_off, check_names()[check.code]
        self.tools.prompts.sign(
            self.tr("Turn this check on again?") if is_off else self.tr("Turn this check off?"),
            self.tr("{}. It stays in the list with the reason, and the reason is kept in the history.").format(name),
            self.tr("Turn it on") if is_off else self.tr("Turn it off"),
            lambda reason: self.write(lambda study: monitoring.switch(study, check, reason)),
            self.tr("Why, in one sentence"),
        )

    def _on_ask(self, finding: Finding) -> None:
        self.write(lambda study: monitoring.ask_about(study, finding), self.tr("Asked. It waits under Queries."))

    def _on_draw(self) -> None:
        offer: DrawOffer | None = self.offer.currentData()
        if offer is not None:
            words = self.tr("Drawn. They wait under Collect, To check twice, for somebody else.")
            self.write(lambda study: monitoring.draw_backchecks(study, offer), words)
