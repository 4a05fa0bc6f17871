"""One criterion: its name, what it is read from, its two borders, and in a sentence what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.feasibility import Criterion
from gui.capture.answers import parse_number
from gui.operations.feasibility import AT_WAVE, OF_SCALE, PilotView, measured_by
from gui.pages.plan_fields import CommitEdit
from gui.pages.plan_pilot_words import bands_sentence, is_crossed, measure_words, measured_words, source_words
from gui.widgets.combo import Combo
from gui.widgets.text import label

BORDER, SHORT = 8, 10


class CriterionForm(QWidget):
    """``changed`` carries the criterion as it should be."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: Criterion | None = None
        self.name = CommitEdit(self.tr("What is judged"))
        self.source, self.of = Combo(self.tr("Read from")), Combo(self.tr("Scale"))
        self.wave, self.better = Combo(self.tr("Wave")), Combo(self.tr("Better is"))
        self.measure = Combo(self.tr("The number is"))
        self.go, self.stop = CommitEdit(self.tr("Go from"), BORDER), CommitEdit(self.tr("Stop below"), BORDER)
        self.pooled = QCheckBox(self.tr("All rounds together"))
        self.sentence, self.error = label("", "strong"), label("", "error")
        self.counted = label("", "small")
        self._titles: dict[QWidget, QLabel] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for words in (self.sentence, self.counted, self.error):
            column.addWidget(words)
        for row in ((self.name, self.source), (self.of, self.measure, self.wave)):
            line = QHBoxLayout()
            line.setSpacing(16)
            for widget in row:
                line.addWidget(self._titled(widget), 1)
            column.addLayout(line)
        borders = QHBoxLayout()
        borders.setSpacing(16)
        for each in (self.go, self.stop, self.better):
            borders.addWidget(self._titled(each))
        borders.addWidget(self.pooled, 0, Qt.AlignmentFlag.AlignBottom)
        borders.addStretch(1)
        column.addLayout(borders)
        for combo, said in ((self.source, source_words()), (self.measure, measure_words())):
            for key, text in said.items():
                combo.addItem(text, key)

    def _titled(self, widget: QWidget) -> QWidget:
        """Return a field under its title."""
        holder, title = QWidget(), label(widget.accessibleName(), wrap=False)
        title.setBuddy(widget)
        if isinstance(widget, Combo):
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(SHORT)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(widget)
        self._titles[widget] = title
        return holder

    def _connect(self) -> None:
        self.name.committed.connect(lambda text: self._change(name=text) if text else self.name.restore())
        self.source.activated.connect(lambda _at: self._on_source())
        for combo, field in (
            (self.of, "of"),
            (self.wave, "wave"),
            (self.better, "better"),
            (self.measure, "measure"),
        ):
            combo.activated.connect(lambda _at, combo=combo, field=field: self._on_chosen(combo, field))
        for edit, field in ((self.go, "go"), (self.stop, "stop")):
            edit.committed.connect(lambda _text, edit=edit, field=field: self._on_border(edit, field))
            edit.textEdited.connect(lambda _text: self._say())
        self.pooled.clicked.connect(lambda on: self._change(pooled=on))

    def show_criterion(self, one: Criterion, view: PilotView) -> None:
        """Show a criterion; what is being typed stays."""
        self._one = one
        self.name.hold(one.name)
        self.go.hold(f"{one.go:g}")
        self.stop.hold(f"{one.stop:g}")
        _offer(self.of, (("", self.tr("choose")), *view.scales), one.of)
        _offer(self.wave, (("", self.tr("choose")), *view.waves), one.wave)
        _offer(self.better, (("higher", self.tr("more")), ("lower", self.tr("less"))), one.better)
        self.source.setCurrentIndex(self.source.findData(one.source))
        self.measure.setCurrentIndex(self.measure.findData(one.measure))
        self.pooled.setChecked(one.pooled)
        shown = {
            self.of: one.source in OF_SCALE,
            self.wave: one.source in AT_WAVE,
            self.measure: one.source == "noted",
        }
        for widget, is_shown in shown.items():
            holder = widget.parentWidget()
            if holder is not None:
                holder.setVisible(is_shown)
        is_more = one.better == "higher"
        self._name(self.go, self.tr("Go from") if is_more else self.tr("Go up to"))
        self._name(self.stop, self.tr("Stop below") if is_more else self.tr("Stop above"))
        for edit in (self.name, self.go, self.stop):
            edit.setReadOnly(view.is_locked)
        for other in (self.source, self.of, self.wave, self.better, self.measure, self.pooled):
            other.setEnabled(not view.is_locked)
        self._say()

    def _name(self, edit: CommitEdit, words: str) -> None:
        self._titles[edit].setText(words)
        edit.setAccessibleName(words)

    def _say(self) -> None:
        """Say what the borders mean, as they are typed."""
        one = self._one
        if one is None:
            return
        found = tuple(parse_number(edit.text(), whole=False) for edit in (self.go, self.stop))
        go, stop = (None if text is None else float(text) for text in found)
        if go is None or stop is None:
            self._refuse(self.tr("Enter a number, for example 80."))
        elif is_crossed(one, go, stop):
            self._refuse(self.tr("Go would be worse than stop. Turn the two round, or say what is better."))
        else:
            self._refuse("")
            self.sentence.setText(bands_sentence(one, go, stop))
        missing = (one.source in OF_SCALE and not one.of) or (one.source in AT_WAVE and not one.wave)
        counted = measured_words()[one.source]
        self.counted.setText(f"{counted} {self.tr('Choose the scale and the wave.')}" if missing else counted)

    def _refuse(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))
        self.sentence.setVisible(not words)

    def _on_border(self, edit: CommitEdit, field: str) -> None:
        text, one = parse_number(edit.text(), whole=False), self._one
        if text is None or one is None:
            edit.restore()
            self._say()
            return
        other = {"go": self.stop, "stop": self.go}[field]
        beside = parse_number(other.text(), whole=False)
        if beside is None:
            return
        go, stop = (float(text), float(beside)) if field == "go" else (float(beside), float(text))
        if not is_crossed(one, go, stop):  # else it is said beneath, and kept once the other border is typed
            self._change(go=go, stop=stop)

    def _on_source(self) -> None:
        if self._one is not None and self.source.currentData() != self._one.source:
            self.changed.emit(measured_by(self._one, self.source.currentData()))

    def _on_chosen(self, combo: Combo, field: str) -> None:
        one = self._one
        if one is None:
            return
        if field == "better" and combo.currentData() != one.better:
            self._change(better=combo.currentData(), go=one.stop, stop=one.go)
        elif field != "better":
            self._change(**{field: combo.currentData()})

    def _change(self, **fields: Any) -> None:  # noqa: ANN401 - the fields of a criterion
        if self._one is not None and (changed := replace(self._one, **fields)) != self._one:
            self.changed.emit(changed)


def _offer(combo: Combo, choices: Sequence[tuple[str, str]], value: str) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for code, words in choices:
            combo.addItem(words, code)
        if combo.findData(value) < 0:
            combo.addItem(value, value)
        combo.setCurrentIndex(combo.findData(value))
