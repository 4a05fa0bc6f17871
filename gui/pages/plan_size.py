"""How many people a study needs: numbers at one side, what they can find at the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.operations.sizing import SizeView
from gui.pages.plan_size_fields import SizeRow
from gui.widgets.combo import Combo
from gui.widgets.drawing_view import DrawingView
from gui.widgets.flow import flowing
from gui.widgets.inline_message import MessageArea
from gui.widgets.scroll import card
from gui.widgets.table import WordsTable
from gui.widgets.text import label, rule

PAUSE_MS = 250
# Widths in letters. Below the first the answer stands above the numbers.
NARROW = 120
FIELDS_WIDTH, FIELDS_WIDEST = 48, 70
WIDEST = 148
FEW_ROWS, MANY_ROWS = 2, 7


class SizeTab(QScrollArea):
    """``typed`` carries what stands in the fields, not yet kept; ``stated`` one number to keep.

    ``check_requested`` asks for a simulation of what is shown.
    """

    typed = Signal(object)
    stated = Signal(str, str)
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, SizeRow] = {}
        self.view: SizeView | None = None
        self._typed: dict[str, str] = {}
        self.sentence, self.more = label("", "strong"), label("")
        self.note = label("", "small")
        self.which, self.chart = Combo(self.tr("Chart")), DrawingView()
        self.as_table = QPushButton(self.tr("Table"))
        self.check = QPushButton(self.tr("Check by simulation"))
        self.twin, self.table = WordsTable(self.tr("The chart as a table")), WordsTable(self.tr("What can be found"))
        self.messages = MessageArea()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(dict(self._typed)))
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self._fields_card, self._fields = card()
        self._fields.setSpacing(10)
        self._fields.addWidget(label(self.tr("What is assumed"), "h2"))
        self._locked = label(self.tr("The plan is locked: these numbers are part of it."), "quiet")
        self._fields.addWidget(self._locked)
        self._locked.hide()
        self._answer_card = self._build_answer()
        self._fields_side, answer = _side(self._fields_card), _side(self._answer_card)
        self._waiting = label(self.tr("Reading what the study knows…"), "quiet")
        self._holder = holder = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(14)
        self._sides.addWidget(self._fields_side)
        self._sides.addWidget(answer, 1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(2, 2, 8, 2)
        column.addWidget(self._waiting)
        column.addLayout(self._sides, 1)
        self.setWidget(holder)
        self._show_waiting(is_waiting=True)

    def _show_waiting(self, *, is_waiting: bool) -> None:
        self._waiting.setVisible(is_waiting)
        self._fields_card.setVisible(not is_waiting)
        self._answer_card.setVisible(not is_waiting)

    def _build_answer(self) -> QWidget:
        frame, column = card()
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.more)
        self._tools, tools = flowing(8)
        tools.addWidget(self.which)
        self.as_table.setCheckable(True)
        self.as_table.setToolTip(self.tr("Show the numbers of the chart (T)"))
        tools.addWidget(self.as_table)
        tools.addWidget(self.check)
        column.addWidget(self._tools)
        column.addWidget(self.messages)
        self._subtitle = label("", "small")
        column.addWidget(self._subtitle)
        column.addWidget(self.chart)
        column.addWidget(self.twin)
        self.twin.hide()
        column.addWidget(self.note)
        self._line = rule()
        column.addWidget(self._line)
        column.addWidget(self.table)
        self._below = label("", "small")
        column.addWidget(self._below)
        return frame

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(lambda _at: self._show_figure())
        self.as_table.toggled.connect(lambda _on: self._show_figure())
        self.check.clicked.connect(self.check_requested)
        toggle = QAction(self)
        toggle.setText(self.tr("Chart or table"))
        toggle.setShortcut(QKeySequence("T"))
        toggle.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        toggle.triggered.connect(self.as_table.toggle)
        self.addAction(toggle)

    def show_size(self, view: SizeView) -> None:
        """Show what was worked out."""
        self.view = view
        self._show_waiting(is_waiting=False)
        self._locked.setVisible(view.is_locked)
        for field in view.fields:
            if field.name not in self.rows:
                self._add(field.name)
            self.rows[field.name].show_field(field, view)
        for name, row in self.rows.items():
            row.setVisible(any(field.name == name for field in view.fields))
        self.sentence.setText(view.sentence)
        self.more.setText(view.more)
        self.more.setVisible(bool(view.more))
        for widget in (self._tools, self.table, self._line, self._subtitle, self.note):
            widget.setVisible(not view.is_refused)
        self._offer(view)
        self.table.show_rows(_apart(view.titles), [_apart(row) for row in view.rows])
        self._fit(self.table, len(view.rows))
        self._below.setText(view.note)
        self._below.setVisible(not view.is_refused)
        self._show_figure()

    def forget(self) -> None:
        """Forget what was typed and shown: another study is open."""
        self._pause.stop()
        self._typed.clear()
        self.view = None
        self.messages.clear()
        self._show_waiting(is_waiting=True)

    def _add(self, name: str) -> None:
        row = SizeRow(name)
        row.typed.connect(self._on_typed)
        row.stated.connect(self._on_stated)
        self.rows[name] = row
        self._fields.addWidget(row)

    def _offer(self, view: SizeView) -> None:
        titles = [figure.title for figure in view.figures]
        if [self.which.itemText(i) for i in range(self.which.count())] == titles:
            return
        at = max(0, self.which.currentIndex())
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems(titles)
        self.which.setCurrentIndex(min(at, len(titles) - 1))
        self.which.blockSignals(False)

    def _show_figure(self) -> None:
        figures = self.view.figures if self.view is not None else ()
        at = self.which.currentIndex()
        is_table = self.as_table.isChecked()
        self.as_table.setText(self.tr("Chart") if is_table else self.tr("Table"))
        has_one = 0 <= at < len(figures)
        self.chart.setVisible(has_one and not is_table)
        self.twin.setVisible(has_one and is_table)
        if not has_one:
            return
        figure = figures[at]
        self._subtitle.setText(figure.subtitle)
        self.note.setText(
            self.tr("One line each for half, one and one and a half times the difference.") if at == 0 else ""
        )
        self.note.setVisible(at == 0)
        self.chart.show_drawing(figure.drawing, figure.alt)
        self.twin.show_rows(_apart(figure.header), [_apart(row) for row in figure.rows])
        self._fit(self.twin, MANY_ROWS)

    def _fit(self, table: WordsTable, rows: int) -> None:
        high = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + high * max(rows, FEW_ROWS) + 4)

    def _on_typed(self, name: str, value: str) -> None:
        self._typed[name] = value
        self._pause.start()

    def _on_stated(self, name: str, value: str) -> None:
        self._pause.stop()
        self._typed.pop(name, None)
        self.stated.emit(name, value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer above the numbers where there is no room beside them."""
        super().resizeEvent(event)
        self._fit_sides()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the widths to larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_sides()

    def _fit_sides(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self._holder.setMaximumWidth(WIDEST * letter)
        is_narrow = self.viewport().width() < NARROW * letter
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.BottomToTop if is_narrow else directions.LeftToRight)
        if is_narrow:
            self._fields_side.setMinimumWidth(0)
            self._fields_side.setMaximumWidth(FIELDS_WIDEST * letter)
        else:
            self._fields_side.setFixedWidth(FIELDS_WIDTH * letter)


def _apart(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Keep numbers and their words in order where lines run from right to left."""
    return tuple(f"\u2066{cell}\u2069" for cell in cells)


def _side(frame: QWidget) -> QWidget:
    """Return a column with a card at its top."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(frame)
    column.addStretch(1)
    return side
