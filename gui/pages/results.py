"""Runs exactly the plan, says what was found, shows the documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.operations.results import Run
from gui.pages.page import Page
from gui.tasks import TaskRunner
from gui.widgets.combo import Combo
from gui.widgets.drawing_view import DrawingView
from gui.widgets.empty_state import EmptyState
from gui.widgets.pdf_view import PdfView
from gui.widgets.text import label, rule

WIDEST = 880


class ResultsPage(Page):
    """Two tabs: the findings, and the documents as they print."""

    run_requested = Signal()
    export_requested = Signal(str)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Results"))
        self.tabs = QTabBar()
        self.document = Combo(self.tr("Document"))
        self.pdf = PdfView(tasks)
        self.save = QPushButton(self.tr("Save the PDF…"))
        self.run = self.add_primary(self.tr("Run the plan"))
        self.run.setToolTip(self.tr("Run the plan (F5)"))
        self._findings = QVBoxLayout()
        self._stack = QStackedWidget()
        self._empty = EmptyState("chart-line-up", "", "")
        self._documents: tuple[Path, ...] = ()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("Analysis"))
        self.tabs.addTab(self.tr("Report"))
        self.tabs.setAccessibleName(self.tr("Results"))
        self.body.addWidget(self.tabs)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._build_findings())
        self._stack.addWidget(self._build_report())
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
        column.addWidget(self.pdf, 1)
        return report

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.document.activated.connect(self._on_document)
        self.pdf.shown.connect(self._on_pages)
        self.run.clicked.connect(self.run_requested)
        self.save.clicked.connect(self._on_save)
        again = QAction(self)
        again.setShortcut(QKeySequence(Qt.Key.Key_F5))
        again.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.triggered.connect(self._on_f5)
        self.addAction(again)

    def show_closed(self, why: str) -> None:
        """Say why there are no results yet; with no reason the plan can be run."""
        self.run.setEnabled(not why)
        self._documents = ()
        self.tabs.hide()
        if why:
            self._empty.say(self.tr("Results are not open yet"), why)
        else:
            self._empty.say(
                self.tr("The data are locked and the plan is ready"),
                self.tr("Run the plan to see what was found. It reads a copy, so work can go on meanwhile."),
            )
        self._stack.setCurrentIndex(0)

    def show_busy(self, *, is_busy: bool) -> None:
        """Hold the run button while the plan runs."""
        self.run.setEnabled(not is_busy)
        idle = self.tr("Run again") if self.has_run else self.tr("Run the plan")
        self.run.setText(self.tr("Running…") if is_busy else idle)
        if not is_busy and self.has_run:
            self.tabs.setFocus()

    def show_run(self, run: Run) -> None:
        """Show what was found and the documents written."""
        self._documents = run.documents
        self._fill(run)
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
        self.show_closed("")

    @property
    def has_run(self) -> bool:
        """True while results are shown."""
        return bool(self._documents)

    @property
    def words(self) -> str:
        """What stands in place of results."""
        return self._empty.words

    def _fill(self, run: Run) -> None:
        while self._findings.count():
            item = self._findings.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if run.answer:
            self._findings.addWidget(label(run.answer, "h1"))
        for figure in run.figures:
            self._findings.addWidget(
                _figure_card(figure.title, figure.subtitle, figure.drawing, figure.alt, figure.note)
            )
        self._findings.addWidget(_sentences_card(self.tr("What was found, outcome by outcome"), run.findings, run.note))

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

    def _on_f5(self) -> None:
        if self.run.isEnabled():
            self.run_requested.emit()


def _card(title: str, subtitle: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(8)
    column.addWidget(label(title, "h2"))
    if subtitle:
        column.addWidget(label(subtitle, "small"))
    return card, column


def _figure_card(title: str, subtitle: str, drawing: object, alt: str, note: str) -> QFrame:
    card, column = _card(title, subtitle)
    view = DrawingView()
    view.show_drawing(drawing, alt)
    column.addWidget(view)
    if note:
        column.addWidget(label(note, "small"))
    return card


def _sentences_card(title: str, findings: tuple[tuple[str, str], ...], note: str) -> QFrame:
    card, column = _card(title, "")
    for name, sentence in findings:
        column.addWidget(rule())
        column.addWidget(label(name, "strong"))
        column.addWidget(label(sentence))
    if note:
        column.addWidget(rule())
        column.addWidget(label(note, "small"))
    return card
