"""The fields of the Size tab: a number as people write it, its unit, and who says so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.capture.answers import parse_number
from gui.operations.sizing import SizeField, SizeView, stored
from gui.widgets.text import label

CHARACTERS, UNIT, EDGES, GAP = 7, 6, 28, 8


class SizeRow(QWidget):
    """``typed`` carries a possible number in stored form while it is typed, ``stated`` once the field is left."""

    typed = Signal(str, str)
    stated = Signal(str, str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self._held, self._arms, self._kind = "", 1, "continuous"
        self._example = ""
        self.title, self.unit = label("", wrap=True), label("", "quiet", wrap=False)
        self.source, self.error = label("", "small"), label("", "error")
        self.edit = QLineEdit()
        self.title.setBuddy(self.edit)
        self.error.hide()
        self._build()
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self._on_finished)

    def _build(self) -> None:
        number = QHBoxLayout()
        number.setSpacing(GAP)
        number.addWidget(self.edit)
        number.addWidget(self.unit, 1)
        self._holder = holder = QWidget()
        holder.setLayout(number)
        number.setContentsMargins(0, 0, 0, 0)
        self._fit()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.source)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.error)

    def _fit(self) -> None:
        """Give the number and its unit the room their letters need."""
        letter = self.edit.fontMetrics().averageCharWidth()
        self.edit.setFixedWidth(letter * CHARACTERS + EDGES)
        self._holder.setFixedWidth(self.edit.width() + max(letter * UNIT, self.unit.sizeHint().width() + GAP))

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def show_field(self, field: SizeField, view: SizeView) -> None:
        """Show an assumption; what is being typed stays."""
        self._arms, self._kind = view.arms, view.kind
        title, unit, self._example = self._words(view)
        self.title.setText(title)
        self.unit.setText(unit)
        self._fit()
        is_typing = self.edit.hasFocus() and self.edit.text().strip() != self._held
        self._held = field.text
        if not is_typing:
            self.edit.setText(field.text)
            self._refuse("")
        self.edit.setPlaceholderText(field.usual)
        self.edit.setReadOnly(view.is_locked)
        self.edit.setAccessibleName(f"{title} {unit}".strip())
        self.source.setText(self._source(field, view))
        self._describe()

    def _source(self, field: SizeField, view: SizeView) -> str:
        if field.source == "yours":
            back = self.tr("yours · empty the field for {}").format(f"\u2066{field.usual}\u2069")
            return back if field.usual and field.usual != field.text else self.tr("yours")
        if field.source == "baseline" and field.low:
            words = self.tr("from your baseline: {} to {}, %Ln people", "", field.n)
            return words.format(f"\u2066{field.low}", f"{field.high}\u2069")
        if field.source == "baseline":
            return self.tr("from your baseline, %Ln people", "", field.n)
        if field.source == "plan" and view.matters is not None:
            return self.tr("from your outcomes: {} matters").format(f"\u2066{view.matters:g}\u2069")
        if field.source == "list":
            return self.tr("from your list of people")
        if not field.text:
            return self.tr("not known yet")
        if field.low:
            return self.tr("guess · elsewhere {} to {}").format(f"\u2066{field.low}", f"{field.high}\u2069")
        return self.tr("guess")

    def _words(self, view: SizeView) -> tuple[str, str, str]:
        """Return title, unit and an example of a number that fits."""
        units = {
            "people": (self.tr("People per arm"), self.tr("People in all")),
            "groups": (self.tr("Groups per arm"), self.tr("Groups in all")),
            "times": (self.tr("Times per arm"), self.tr("Times in all")),
        }
        differences = {"binary": (self.tr("points"), "10"), "count": (self.tr("times"), "1.4")}
        difference, example = differences.get(view.kind, (self.tr("SD"), "0.3"))
        found = {
            "units": (units[view.unit][view.arms == 1], "", "60"),
            "group_size": (self.tr("People measured in a group"), "", "20"),
            "size_cv": (self.tr("How much group sizes vary (SD over mean)"), "", "0.4"),
            "icc": (self.tr("How alike people of a group are (ICC)"), "", "0.05"),
            "correlation": (self.tr("Correlation of baseline and outcome"), "", "0.5"),
            "loss": (self.tr("Lost before the outcome"), "%", "10"),
            "takeup": (self.tr("Of those offered, take it up"), "%", "80"),
            "difference": (self.tr("Difference that matters"), difference, example),
            "sd": (self.tr("SD of “{}”").format(view.outcome), "", "12"),
            "control_share": (self.tr("Yes without the programme"), "%", "40"),
            "control_rate": (self.tr("Average count without the programme"), "", "2.5"),
            "course_group": (self.tr("People who take the course together"), "", "25"),
        }
        return found[self.name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.edit.text() != self._held:
            self.edit.setText(self._held)
            self._on_typed(self._held)
        else:
            super().keyPressEvent(event)

    def _value(self) -> str | None:
        text = self.edit.text().strip()
        if not text:
            return ""
        plain = parse_number(text, whole=False)
        return None if plain is None else stored(self.name, plain, self._arms, self._kind)

    def _on_typed(self, _text: str) -> None:
        value = self._value()
        if value is not None:
            self._refuse("")
            self.typed.emit(self.name, value)

    def _on_finished(self) -> None:
        text = self.edit.text().strip()
        if text == self._held or self.edit.isReadOnly():
            return
        value = self._value()
        if value is None:
            self._refuse(self.tr("Enter a number that fits here, for example {}").format(self._example))
            return
        self._held = text
        self.stated.emit(self.name, value)

    def _refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self._describe()

    def _describe(self) -> None:
        self.edit.setAccessibleDescription(f"{self.source.text()} {self.error.text()}".strip())
