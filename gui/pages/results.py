"""Runs exactly the plan, says what was found, shows the documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from gui.operations.print_choices import Choices
from gui.operations.results import Run, Standing
from gui.pages.page import Page
from gui.pages.results_analysis import AnalysisPanel
from gui.pages.results_documents import DocumentsPanel
from gui.pages.results_rehearse import RehearsePanel
from gui.pages.results_report import ReportPanel
from gui.pages.results_shell import ClosedResults
from gui.tasks import TaskRunner
from gui.told import told
from gui.widgets.buttons import pictured
from gui.widgets.striped_banner import StripedBanner

if TYPE_CHECKING:
    from gui.operations.results_blocks import ResultBlock
    from gui.operations.results_documents import Offer


class ResultsPage(Page):
    """Two tabs: the findings, and the documents as they print; before the data are locked, rehearsals.

    ``run_requested`` says whether arms are to be shuffled; ``words_given`` carries a trainer's own sentence.
    """

    run_requested = Signal(bool)
    export_requested = Signal(str)
    words_given = Signal(str)
    documents_requested = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Results"))
        self.tabs = QTabBar()
        self.analysis, self.report = AnalysisPanel(), ReportPanel(tasks)
        self.document, self.pdf, self.save = self.report.document, self.report.pdf, self.report.save
        self.own_words = self.report.own_words
        self.banner = StripedBanner()
        self.rehearsing, self.documents = RehearsePanel(), DocumentsPanel()
        self.others = pictured(self.tr("Documents…"), "file-text")
        self.others.setToolTip(self.tr("Protocol, certificate and other documents that need no result"))
        self.rehearse = pictured(self.tr("Rehearse the whole trial…"), "flask")
        self.add_tool(self.others)
        self.add_tool(self.rehearse)
        self.run = self.add_primary(self.tr("Run the plan"))
        self.run.setToolTip(self.tr("Run the plan (F5)"))
        self._stack = QStackedWidget()
        self._closed = ClosedResults()
        self._empty = self._closed.state
        self._documents: tuple[Path, ...] = ()
        self._standing = Standing()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("Analysis"))
        self.tabs.addTab(self.tr("Report"))
        self.tabs.setAccessibleName(self.tr("Results"))
        self._say_what_is_shown()
        self.body.addWidget(self.banner)
        self.body.addWidget(self.tabs)
        for widget in (self._closed, self.analysis, self.report, self.rehearsing, self.documents):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.run.clicked.connect(self._on_run)
        self.rehearse.clicked.connect(self.show_rehearsing)
        self.rehearsing.closed.connect(self._leave_rehearsing)
        self.rehearsing.save_requested.connect(self.export_requested)
        self.others.clicked.connect(self.documents_requested)
        self.documents.closed.connect(self._leave_documents)
        self.report.words_given.connect(self.words_given)
        self.report.export_requested.connect(self.export_requested)
        again = QAction(self)
        again.setShortcut(QKeySequence(Qt.Key.Key_F5))
        again.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.triggered.connect(self._on_f5)
        self.addAction(again)

    def show_standing(self, standing: Standing) -> None:
        """Say whether the plan can be run, on true or on shuffled arms; a run that still holds stays."""
        same = standing == self._standing
        self._standing = standing
        self.save.setText(self.tr("Save the rehearsal PDF…") if standing.is_rehearsal else self.tr("Save the PDF…"))
        if not (same and (self.has_run or self._is_rehearsing)):
            self._show_closed()
        self._say_what_is_shown()

    def _show_closed(self) -> None:
        standing = self._standing
        why = told(standing.why) if isinstance(standing.why, Exception) else standing.why or ""
        self.run.setEnabled(standing.can_run)
        self.run.setText(self._idle_words())
        self._documents = ()
        self._closed.show_outcomes(standing.outcomes)
        if not standing.can_run:
            self._empty.say(self.tr("Results are not open yet"), why)
        elif standing.is_rehearsal:
            self._empty.say(
                self.tr("Results are not open yet; the plan can be rehearsed"),
                self.tr(
                    "{} Until then the plan runs on arms drawn anew, so that everything can be tried and nobody learns"
                    " who is in which arm."
                ).format(why),
            )
        elif standing.is_open:
            self._empty.say(
                self.tr("Nothing has to be locked here: nobody is compared with anybody"),
                self.tr("Run the plan whenever you like; it reads the answers that are finished."),
            )
        else:
            self._empty.say(
                self.tr("The data are locked and the plan is ready"),
                self.tr("Run the plan to see what was found. It reads a copy, so work can go on meanwhile."),
            )
        self._stack.setCurrentIndex(0)

    def _idle_words(self) -> str:
        if self.has_run:
            return self.tr("Run again")
        return self.tr("Run on shuffled arms") if self._standing.is_rehearsal else self.tr("Run the plan")

    def show_busy(self, *, is_busy: bool) -> None:
        """Hold the run button while the plan runs."""
        self.run.setEnabled(not is_busy)
        self.run.setText(self.tr("Running…") if is_busy else self._idle_words())
        if not is_busy and self.has_run:
            self.tabs.setFocus()

    def show_rehearsing(self) -> None:
        """Show where the whole trial is rehearsed."""
        self._stack.setCurrentWidget(self.rehearsing)
        self._say_what_is_shown()
        self.rehearsing.runs.setFocus()

    def _leave_rehearsing(self) -> None:
        self._leave()
        self.rehearse.setFocus()

    def _leave(self) -> None:
        self._stack.setCurrentIndex(0)
        self._show_tab()
        self._say_what_is_shown()

    def _say_what_is_shown(self) -> None:
        """Fit banner, buttons and tabs to what the page is about: the analysis, or the whole trial."""
        elsewhere, is_rehearsal = self._is_rehearsing, self._standing.is_rehearsal
        among_documents = self._stack.currentWidget() is self.documents
        self.tabs.setVisible(self.has_run and not elsewhere and not among_documents)
        self.run.setVisible(not elsewhere and not among_documents)
        self.others.setVisible(not elsewhere and not among_documents)
        self.banner.setVisible(is_rehearsal and not among_documents)
        self.rehearse.setVisible(is_rehearsal and not elsewhere and not among_documents)
        if elsewhere:
            words = self.tr("REHEARSAL: made-up answers")
            self.banner.say(words, self.tr("People, answers and losses are simulated. These are no results."))
        else:
            words = self.tr("REHEARSAL: arms are shuffled")
            self.banner.say(
                words, self.tr("Drawn anew to try the plan on the answers there are. These are no results.")
            )

    @property
    def _is_rehearsing(self) -> bool:
        return self._stack.currentWidget() is self.rehearsing

    def show_run(self, run: Run) -> None:
        """Show what was found and the documents written."""
        self._documents = run.documents
        self.analysis.show_run(run)
        self.report.show_run(run)
        self._show_tab()
        self._say_what_is_shown()

    def show_printed(self, path: Path, choices: Choices) -> None:
        """Show a document of the run that was printed anew."""
        self._documents = tuple(path if known.name == path.name else known for known in self._documents)
        self.report.show_printed(path, choices)

    def show_look(self, block: ResultBlock) -> None:
        """Show what a look beside the plan gave."""
        self.analysis.show_look(block)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show the documents that need no result."""
        self._stack.setCurrentWidget(self.documents)
        self.documents.show_offers(offers)
        self._say_what_is_shown()

    def _leave_documents(self) -> None:
        self._leave()
        self.others.setFocus()

    def activate(self) -> None:
        """Put the focus where work starts."""
        (self.run if not self._documents else self.tabs).setFocus()

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.messages.clear()
        self.rehearsing.clear()
        self._documents = ()
        self._stack.setCurrentIndex(0)
        self.show_standing(Standing())

    @property
    def has_run(self) -> bool:
        """True while results are shown."""
        return bool(self._documents)

    @property
    def words(self) -> str:
        """What stands in place of results."""
        return self._empty.words

    def _show_tab(self) -> None:
        if self._documents:
            self._stack.setCurrentIndex(1 + max(self.tabs.currentIndex(), 0))
            self.pdf.to_top()

    def _on_run(self) -> None:
        self.run_requested.emit(self._standing.is_rehearsal)

    def _on_f5(self) -> None:
        if self.run.isEnabled():
            self._on_run()
