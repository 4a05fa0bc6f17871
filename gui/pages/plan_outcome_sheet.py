"""One outcome of the plan: its name, where it comes from, when it is measured, and what counts as a difference."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.capture.answers import parse_number
from gui.operations.plan_edits import PlanEdit, Source, change_outcome
from gui.operations.planning import OutcomeLine, PlanView
from gui.pages.plan_outcome_words import kind_words
from gui.pages.plan_words import better_words, dimension_words, number, role_words
from gui.widgets.combo import Combo
from gui.widgets.scroll import card
from gui.widgets.text import label

Fields = dict[str, Any]


class OutcomeSheet(QScrollArea):
    """``edited`` carries a change to the plan; before the lock each field is kept once it is left or chosen."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self._title, self._error = label("", "h2"), label("", "error")
        self.name, self.matters, self.because = QLineEdit(), QLineEdit(), QLineEdit()
        self.covariates = QLineEdit()
        self.source, self.wave, self.baseline = Combo(""), Combo(""), Combo("")
        self.role, self.better = Combo(""), Combo("")
        self.dimension, self.kind = Combo(""), Combo("")
        self.keep = QPushButton()
        self._line: OutcomeLine | None = None
        self._sources: tuple[Source, ...] = ()
        self._locked = False
        self.setWidget(self._build())
        self._connect()

    def _build(self) -> QFrame:
        frame, column = card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        both, first, second = (0, 2), (0, 1), (1, 1)
        for words, widget, (at, span), row in (
            (self.tr("Name"), self.name, both, 0),
            (self.tr("From"), self.source, both, 1),
            (self.tr("Measured at"), self.wave, first, 2),
            (self.tr("Baseline"), self.baseline, second, 2),
            (self.tr("Role"), self.role, first, 3),
            (self.tr("Better is"), self.better, second, 3),
            (self.tr("A difference that matters"), self.matters, first, 4),
            (self.tr("because"), self.because, second, 4),
            (self.tr("Dimension"), self.dimension, first, 5),
            (self.tr("Values are"), self.kind, second, 5),
            (self.tr("Adjusted for, besides the baseline"), self.covariates, both, 6),
        ):
            self._place(words, widget, row, at, span)
        self.matters.setPlaceholderText(self.tr("empty: interval only"))
        self.because.setPlaceholderText(self.tr("a pilot, a cost, a norm"))
        column.addWidget(self._error)
        column.addWidget(self.keep)
        column.addStretch(1)
        return frame

    def _place(self, words: str, widget: QWidget, row: int, at: int, span: int) -> None:
        title = label(words, "small")
        if isinstance(widget, QComboBox):
            # A long entry is shortened in the field and whole in the list.
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(4)
        title.setBuddy(widget)
        widget.setAccessibleName(words)
        cell = QVBoxLayout()
        cell.setSpacing(1)
        cell.addWidget(title)
        cell.addWidget(widget)
        self._grid.addLayout(cell, row, at, 1, span)
        self._grid.setColumnStretch(at, 1)

    def _connect(self) -> None:
        for box, called in (
            (self.role, role_words()),
            (self.better, better_words()),
            (self.dimension, dimension_words()),
            (self.kind, kind_words()),
        ):
            for code, text in called.items():
                box.addItem(text, code)
        for box in (self.source, self.wave, self.baseline, self.role, self.better, self.dimension, self.kind):
            box.activated.connect(self._on_left)
        for edit in self._edits():
            edit.editingFinished.connect(self._on_left)
        self.keep.clicked.connect(self._on_keep)

    def _edits(self) -> tuple[QLineEdit, ...]:
        return (self.name, self.matters, self.because, self.covariates)

    def show_line(self, line: OutcomeLine | None, view: PlanView) -> None:
        """Show an outcome; what is being typed of the same one stays."""
        self.setVisible(line is not None)
        is_same = self._line is not None and line is not None and self._line.code == line.code
        self._line = line
        if line is None:
            return
        self._sources = view.sources
        self._locked = view.is_locked("protocol")
        self._title.setText(line.label)
        self._fill_sources(line)
        self._fill_waves(line, view)
        for box, code in (
            (self.role, line.role),
            (self.better, line.better),
            (self.dimension, line.dimension),
            (self.kind, line.kind),
        ):
            box.setCurrentIndex(box.findData(code))
        texts = (line.label, number(line.matters), line.because, ", ".join(line.covariates))
        for edit, text in zip(self._edits(), texts, strict=True):
            if not (is_same and edit.hasFocus()) and edit.text() != text:
                edit.setText(text)
        self._error.setText("")
        self.keep.setText(self.tr("Amend…") if self._locked else self.tr("Keep"))
        self.keep.setToolTip(
            self.tr("The protocol is locked: what you change here becomes an amendment.") if self._locked else ""
        )

    def _fill_sources(self, line: OutcomeLine) -> None:
        self.source.clear()
        found = False
        for source in self._sources:
            code = (source.instrument, source.scale)
            words = self.tr("{}: {}").format(source.instrument_title, _score_words(self, source))
            self.source.addItem(words, code)
            found = found or code == (line.instrument_code, line.scale)
        if not found:
            words = self.tr("{}: {}").format(line.source or line.instrument_code, line.scale or line.code)
            self.source.addItem(words, (line.instrument_code, line.scale))
        at = [self.source.itemData(i) for i in range(self.source.count())]
        wanted = (line.instrument_code, line.scale)
        self.source.setCurrentIndex(next(i for i, code in enumerate(at) if tuple(code) == wanted))
        self.source.setToolTip(self.source.currentText())

    def _fill_waves(self, line: OutcomeLine, view: PlanView) -> None:
        for box, chosen, nothing in ((self.wave, line.wave_code, ""), (self.baseline, line.baseline_code, "–")):
            box.clear()
            if nothing or not chosen:
                box.addItem(nothing or self.tr("not yet chosen"), "")
            for code, words in view.wave_names:
                box.addItem(words, code)
            box.setCurrentIndex(max(box.findData(chosen), 0))
            box.setToolTip(box.currentText())

    def focus_name(self) -> None:
        """Put the keyboard on the name, all of it chosen."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _on_left(self) -> None:
        if not self._locked:
            self._on_keep()

    def _on_keep(self) -> None:
        if self._line is None:
            return
        fields = self._fields()
        if isinstance(fields, str):
            self._error.setText(fields)
            return
        self._error.setText("")
        changed = {name: value for name, value in fields.items() if value != self._stored()[name]}
        if changed:
            self.edited.emit(self._edit(changed))

    def _edit(self, changed: Fields) -> PlanEdit:
        code = self._line.code if self._line is not None else ""
        return change_outcome(code, **changed)

    def _stored(self) -> Fields:
        line = self._line
        assert line is not None  # noqa: S101 - asked only while an outcome is shown
        return {
            "label": line.label,
            "instrument": line.instrument_code,
            "scale": line.scale,
            "wave": line.wave_code,
            "baseline": line.baseline_code,
            "role": line.role,
            "better": line.better,
            "dimension": line.dimension,
            "kind": line.kind,
            "matters": line.matters,
            "because": line.because,
            "covariates": line.covariates,
        }

    def _fields(self) -> Fields | str:
        """Read the fields; a sentence when one cannot be kept."""
        name, text = self.name.text().strip(), self.matters.text().strip()
        value = parse_number(text, whole=False) if text else None
        if not name:
            return self.tr("Give the outcome a name.")
        if text and (value is None or float(value) <= 0):
            return self.tr("Enter a number above 0, for example 0.4, or leave it empty.")
        instrument, scale = self.source.currentData()
        named = [part.strip() for part in self.covariates.text().replace("،", ",").split(",")]
        return {
            "label": name,
            "instrument": instrument,
            "scale": scale,
            "wave": self.wave.currentData(),
            "baseline": self.baseline.currentData(),
            "role": self.role.currentData(),
            "better": self.better.currentData(),
            "dimension": self.dimension.currentData(),
            "kind": self.kind.currentData(),
            "matters": None if value is None else float(value),
            "because": self.because.text().strip(),
            "covariates": tuple(part for part in named if part),
        }


def _score_words(sheet: OutcomeSheet, source: Source) -> str:
    return sheet.tr("all critical steps") if source.scale.endswith("__all_critical") else source.label
