"""Data: people by questions, to be read first. Enter opens an answer with its history; to change it needs a reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.desks.desk import Tools
from gui.models.data import DataModel, Index
from gui.monitor.answer_sheet import CHANGE, AnswerSheet
from gui.monitor.export_sheet import ExportChoice, ExportSheet
from gui.monitor.part import Part
from gui.operations import data
from gui.operations.answers import AnswerView
from gui.operations.data import DataView, PutRight
from gui.widgets.combo import Combo
from gui.widgets.empty_state import EmptyState
from gui.widgets.table import LEAST_ROW
from gui.widgets.text import label

CODE_WIDTH, LABEL_WIDTH = 108, 190


class DataPart(Part):
    """The grid of one instrument and wave, one answer opened from it, and what an export holds."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget, self._stack, self._grid = QWidget(), QStackedWidget(), QWidget()
        self.model, self.table, self.sheet = DataModel(self), DataTable(), AnswerSheet()
        self.instrument, self.wave = Combo(self.tr("Instrument")), Combo(self.tr("Wave"))
        self.labels, self.export = QPushButton(self.tr("Labels  L")), QPushButton(self.tr("Export…"))
        self.search, self.export_sheet = QLineEdit(), ExportSheet()
        self._empty = EmptyState(
            "table", self.tr("Nothing yet"), self.tr("The first finished response will appear here.")
        )
        self._opened: AnswerView | None = None
        self._asked = QTimer(self.table)
        self._asked.setSingleShot(True)
        self._asked.setInterval(20)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.labels.setCheckable(True)
        self.search.setAccessibleName(self.tr("Go to a person"))
        self.search.setPlaceholderText(self.tr("Go to a person"))
        self.search.setMaximumWidth(self.search.fontMetrics().averageCharWidth() * 24)
        self.sheet.back.setText(self.tr("All answers"))
        self.export_sheet.hide()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.instrument)
        head.addWidget(self.wave)
        head.addWidget(self.search)
        head.addStretch(1)
        head.addWidget(self.labels)
        head.addWidget(self.export)
        legend = label(
            self.tr(
                "· left blank   D don't know   R refused   N not applicable   S not seen   ✎ put right   ? query   "
                "▪ not for you to read   empty: not asked"
            ),
            "quiet",
        )
        inside = QVBoxLayout(self._grid)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self.export_sheet)
        inside.addWidget(self.table, 1)
        inside.addWidget(legend)
        for widget in (self._empty, self._grid, self.sheet):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self.instrument.activated.connect(lambda _at: self.load())
        self.wave.activated.connect(lambda _at: self.load())
        self.search.textEdited.connect(self._go_to)
        self.search.returnPressed.connect(self.table.setFocus)
        self.labels.toggled.connect(self._on_labels)
        self.export.clicked.connect(self.ask_export)
        self.export_sheet.closed.connect(self._put_export_away)
        self.export_sheet.chosen.connect(self._on_export)
        self.table.opened.connect(self.open_current)
        self.table.doubleClicked.connect(lambda _at: self.open_current())
        self.table.turned.connect(self.labels.toggle)
        self.sheet.closed.connect(self._show_grid)
        self.sheet.decided.connect(self._on_decided)
        self.model.wanted.connect(lambda: self._asked.isActive() or self._asked.start())
        self._asked.timeout.connect(self._read_in_sight)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Data")

    @property
    def widget(self) -> QWidget:
        """The grid and the sheets."""
        return self._widget

    def load(self) -> None:
        """Read who answered what; the answers follow as they come into sight."""
        instrument, wave = str(self.instrument.currentData() or ""), str(self.wave.currentData() or "")
        self.read(lambda study: data.read_data(study, instrument, wave), self._show)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.instrument.clear()
        self.wave.clear()
        self.search.clear()
        self.model.replace(DataView())
        self.export_sheet.hide()
        self._stack.setCurrentWidget(self._empty)

    def _show(self, view: DataView) -> None:
        for combo, items, chosen in (
            (self.instrument, view.instruments, view.instrument),
            (self.wave, view.waves, view.wave),
        ):
            combo.clear()
            for code, words in items:
                combo.addItem(words, code)
            combo.setCurrentIndex(combo.findData(chosen))
        at = self.table.currentIndex()
        row, column = max(at.row(), 0), max(at.column(), 0)
        self.model.replace(view)
        if view.heads:
            self.table.setCurrentIndex(
                self.model.index(min(row, len(view.heads) - 1), min(column, len(view.columns) - 1))
            )
        if self._stack.currentWidget() is not self.sheet:
            self._stack.setCurrentWidget(self._grid if view.heads else self._empty)

    def _read_in_sight(self) -> None:
        """Read the pages in sight that are not here yet; several asked for at once are read at once."""
        first = max(self.table.rowAt(0), 0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        pages = self.model.missing(first, last if last >= 0 else self.model.rowCount() - 1)
        if not pages or not self.tools.reader.session.is_open:
            return
        view, ids = self.model.view, [each for page in pages.values() for each in page]

        def then(answers: dict[str, dict[str, str]]) -> None:
            if self.model.view is view:
                self.model.keep(pages, answers)

        self.tools.reader.read(lambda study: data.read_page(study, ids), then, slot="data page")

    def _go_to(self, typed: str) -> None:
        """Mark the first person whose ID begins with what is typed, or else contains it."""
        row = self.model.row_of(typed)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, max(self.table.currentIndex().column(), 0)))

    def _on_labels(self, is_labels: bool) -> None:
        self.model.show_labels(is_labels=is_labels)
        self.table.horizontalHeader().setDefaultSectionSize(LABEL_WIDTH if is_labels else CODE_WIDTH)

    # One answer

    def open_current(self) -> None:
        """Open the answer that is marked, with its history."""
        at = self.table.currentIndex()
        if not at.isValid():
            return
        head, column = self.model.view.heads[at.row()], self.model.view.columns[at.column()]
        self.tools.reader.read(
            lambda study: data.open_cell(study, head.id, column), self._show_cell, slot="cell", label=self.tr("Opening")
        )

    def _show_cell(self, view: AnswerView | None) -> None:
        if view is None:
            self.load()
            return
        self._opened = view
        sheet, is_locked = self.sheet, self.model.view.is_locked
        sheet.heading.setText(" · ".join((view.participant, view.instrument, view.wave)))
        sheet.about.setText(self.tr("Finished by {}").format(view.by or "–"))
        notes = [self.tr("The data are locked, so answers stay as they are.")] if is_locked else []
        if any(row.is_hidden for row in view.rows):
            notes.append(self.tr("Only the evaluator reads what people believe. You see who finished."))
        sheet.note.setText(" ".join(notes))
        sheet.note.setVisible(bool(notes))
        sheet.show_view(view, () if is_locked else (CHANGE,), can_step=False)
        self._stack.setCurrentWidget(sheet)
        sheet.take_focus()
        self.shown.emit()

    def _show_grid(self) -> None:
        self._opened = None
        self._stack.setCurrentWidget(self._grid if self.model.rowCount() else self._empty)
        self.table.setFocus()

    def _on_decided(self, _what: str, changes: dict[str, str], reason: str) -> None:
        if self._opened is not None:
            response = self._opened.response
            self.tools.reader.write(lambda study: data.put_right(study, response, changes, reason), self._after)

    def _after(self, done: PutRight) -> None:
        words = self.tr("Changed.")
        if done.opened:
            words = self.tr("Changed. %Ln questions now apply and have no answer.", "", len(done.opened))
        self._show_grid()
        self.tools.toast.say(words, self.tr("Undo"), lambda: self._undo(done.response))
        self.tools.reader.session.announce(done.change)

    def _undo(self, response: str) -> None:
        reason = self.tr("Undone at once.")
        self.write(lambda study: data.take_back(study, response, reason), self.tr("Taken back."))

    # Export

    def ask_export(self) -> None:
        """Ask what the export holds."""
        can_give = self.model.view.can_give_arms and not self.tools.stays_blinded
        self.export_sheet.show_offer(can_give_arms=can_give)
        self.export_sheet.show()
        self.export_sheet.format.setFocus()

    def _put_export_away(self) -> None:
        self.export_sheet.hide()
        self.export.setFocus()

    def _on_export(self, choice: ExportChoice) -> None:
        folder = str(self.tools.reader.session.study.path.parent)
        self.tools.prompts.folder(folder, lambda out: self._write(out, choice))

    def _write(self, out: Path, choice: ExportChoice) -> None:
        from analysis.export import Wish

        wish = Wish(
            choice.format,  # type: ignore[arg-type]  # the list offers the four
            choice.rows,  # type: ignore[arg-type]  # likewise two
            choice.is_labels, choice.with_names, choice.with_arms,
        )  # fmt: skip

        def then(written: tuple[Path, ...]) -> None:
            self._put_export_away()
            self.tools.toast.say(self.tr("%Ln files written to {}.", "", len(written)).format(out.name))
            self.shown.emit()

        self.tools.reader.read(
            lambda study: data.export(study, out, wish), then, slot="export", label=self.tr("Writing the answers")
        )


class TintDelegate(QStyledItemDelegate):
    """Paints the tint of a cell's state under what the style sheet draws."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the tint, then the cell."""
        tint = index.data(Qt.ItemDataRole.BackgroundRole)
        if tint is not None and not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect.adjusted(0, 0, 0, -1), tint)
        super().paint(painter, option, index)


class DataTable(QTableView):
    """A quiet grid. ``opened`` is Enter on a cell, ``turned`` the key L."""

    opened = Signal()
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Answers"))
        self.setItemDelegate(TintDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            header.setSectionResizeMode(header.ResizeMode.Fixed if header is down else header.ResizeMode.Interactive)
        across.setDefaultSectionSize(CODE_WIDTH)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(max(LEAST_ROW, metrics.lineSpacing() + 14))
        self.verticalHeader().setFixedWidth(metrics.horizontalAdvance("P-00000 · 2 TEST") + 24)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, turn codes and labels with L; no letter searches."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_L and not event.modifiers():
            self.turned.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)
