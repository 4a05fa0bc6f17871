"""Runs exactly the plan, says what was found, shows the documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.operations.results import Run, Standing
from gui.pages.page import Page
from gui.pages.results_cards import WIDEST, empty, figure_card, sentences_card
from gui.pages.results_rehearse import RehearsePanel
from gui.tasks import TaskRunner
from gui.told import told
from gui.widgets.combo import Combo
from gui.widgets.empty_state import EmptyState
from gui.widgets.pdf_view import PdfView
from gui.widgets.striped_banner import StripedBanner
from gui.widgets.text import label


class ResultsPage(Page):
    """Two tabs: the findings, and the documents as they print; before the data are locked, rehearsals.

    ``run_requested`` says whether arms are to be shuffled; ``words_given`` carries a trainer's own sentence.
    """

    run_requested = Signal(bool)
    export_requested = Signal(str)
    words_given = Signal(str)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Results"))
        self.tabs = QTabBar()
        self.document = Combo(self.tr("Document"))
        self.pdf = PdfView(tasks)
        self.save = QPushButton(self.tr("Save the PDF…"))
        self.words_label, self.own_words = QLabel(self.tr("Your own sentence")), QLineEdit()
        self.banner = StripedBanner()
        self.rehearsing = RehearsePanel()
        self.rehearse = QPushButton(self.tr("Rehearse the whole trial…"))
        self.add_tool(self.rehearse)
        self.run = self.add_primary(self.tr("Run the plan"))
        self.run.setToolTip(self.tr("Run the plan (F5)"))
        self._findings = QVBoxLayout()
        self._stack = QStackedWidget()
        self._empty = EmptyState("chart-line-up", "", "")
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
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._build_findings())
        self._stack.addWidget(self._build_report())
        self._stack.addWidget(self.rehearsing)
        self.body.addWidget(self._stack, 1)

    def _build_findings(self) -> QScrollArea:
        holder = QWidget()
        self._findings.setSpacing(14)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 8, 8)
        column.addLayout(self._findings)
        column.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        inner.setLayout(column)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        return area

    def _build_report(self) -> QWidget:
        self.save.setIcon(icon("download-simple"))
        self._pages = label("", "quiet", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.document)
        row.addWidget(self._pages)
        row.addStretch(1)
        row.addWidget(self.save)
        report = QWidget()
        column = QVBoxLayout(report)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addLayout(self._build_words())
        column.addWidget(self.pdf, 1)
        return report

    def _build_words(self) -> QHBoxLayout:
        self.words_label.setBuddy(self.own_words)
        self.own_words.setAccessibleName(self.tr("Your own sentence, printed on page 1"))
        self.own_words.setPlaceholderText(self.tr("One sentence of your own for page 1; Enter prints it"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.words_label)
        row.addWidget(self.own_words, 1)
        return row

    def _on_words(self) -> None:
        self.words_given.emit(self.own_words.text().strip())

    def _connect(self) -> None:
        self.own_words.returnPressed.connect(self._on_words)
        self.tabs.currentChanged.connect(self._show_tab)
        self.document.activated.connect(self._on_document)
        self.pdf.shown.connect(self._on_pages)
        self.run.clicked.connect(self._on_run)
        self.rehearse.clicked.connect(self.show_rehearsing)
        self.rehearsing.closed.connect(self._leave_rehearsing)
        self.rehearsing.save_requested.connect(self.export_requested)
        self.save.clicked.connect(self._on_save)
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
        self._stack.setCurrentIndex(0)
        self._show_tab()
        self._say_what_is_shown()
        self.rehearse.setFocus()

    def _say_what_is_shown(self) -> None:
        """Fit banner, buttons and tabs to what the page is about: the analysis, or the whole trial."""
        elsewhere, is_rehearsal = self._is_rehearsing, self._standing.is_rehearsal
        self.tabs.setVisible(self.has_run and not elsewhere)
        self.run.setVisible(not elsewhere)
        self.banner.setVisible(is_rehearsal)
        self.rehearse.setVisible(is_rehearsal and not elsewhere)
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
        self._fill(run)
        for widget in (self.words_label, self.own_words):
            widget.setVisible(run.own_words is not None)
        if not self.own_words.hasFocus():
            self.own_words.setText(run.own_words or "")
        self.document.clear()
        for path in run.documents:
            self.document.addItem(path.stem.replace("_", " ").replace("-", " ").capitalize(), str(path))
        self.tabs.show()
        self._show_tab()
        if run.documents:
            self.pdf.show_file(run.documents[0])

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

    def _fill(self, run: Run) -> None:
        empty(self._findings)
        if run.answer:
            self._findings.addWidget(label(run.answer, "h1"))
        for figure in run.figures:
            self._findings.addWidget(figure_card(figure, run.mark))
        found = self.tr("What was found, outcome by outcome")
        title = self.tr("What the plan says on shuffled arms") if run.mark else found
        self._findings.addWidget(sentences_card(title, run.findings, run.note))

    def _show_tab(self) -> None:
        if self._documents:
            self._stack.setCurrentIndex(1 + max(self.tabs.currentIndex(), 0))
            self.pdf.to_top()

    def _on_document(self) -> None:
        self.pdf.show_file(Path(str(self.document.currentData())))

    def _on_pages(self, count: int) -> None:
        self._pages.setText(self.tr("%Ln pages", "", count))

    def _on_save(self) -> None:
        self.export_requested.emit(str(self.document.currentData()))

    def _on_run(self) -> None:
        self.run_requested.emit(self._standing.is_rehearsal)

    def _on_f5(self) -> None:
        if self.run.isEnabled():
            self._on_run()
