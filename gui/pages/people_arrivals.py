"""People who come one by one: lists are sealed first; then one person, one answer, never the list ahead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.digits import western
from gui.numbers import count
from gui.operations.arrivals import Arrivals, ListsAsked, NextPerson, Shown
from gui.widgets.buttons import primary
from gui.widgets.combo import Combo
from gui.widgets.fields import Fields
from gui.widgets.table import WordsTable
from gui.widgets.text import forward, label

SHOWN = 8


class ListsForm(QWidget):
    """Which lists to seal. ``asked`` carries a `ListsAsked`."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.devices, self.expected, self.mixing = QLineEdit(), QLineEdit("40"), QLineEdit()
        self.values: dict[str, QLineEdit] = {}
        self._fields = Fields()
        self.go = QPushButton(self.tr("Seal the lists…"))
        self.go.clicked.connect(lambda: self.asked.emit(self.lists()))
        self._needs = label("", "small")
        words = self.tr(
            "Do people come one by one, while the study runs? Then seal lists before the first comes: one for each "
            "laptop and stratum, so that two laptops without a network never share one."
        )
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addWidget(self._needs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(words, "quiet"))
        column.addWidget(self._fields)
        column.addLayout(row)
        self._is_ready = False

    def show_arrivals(self, found: Arrivals, *, is_ready: bool) -> None:
        """Show what the lists are for; what was typed stays while the strata are the same."""
        self._is_ready = is_ready
        if tuple(self.values) != tuple(name for name, _known in found.strata) or not self._fields.count:
            self._fields.clear()
            self.devices, self.expected = QLineEdit(found.device), QLineEdit("40")
            self._fields.add(self.tr("Laptops, separated by commas"), self.devices)
            self._fields.add(self.tr("People expected on each list"), self.expected)
            self.mixing = QLineEdit()
            self._fields.add(self.tr("Mixed with the secret, as dice before a witness (empty: nothing)"), self.mixing)
            self.values = {name: QLineEdit(", ".join(known)) for name, known in found.strata}
            for name, edit in self.values.items():
                self._fields.add(self.tr("{}: its values, separated by commas").format(name), edit)
            for edit in (self.devices, self.expected, *self.values.values()):
                edit.textChanged.connect(self._judge)
        self._judge()

    def lists(self) -> ListsAsked:
        """Return what was typed."""
        expected = western(self.expected.text().strip())
        return ListsAsked(
            _parts(self.devices.text()),
            int(expected) if expected.isdigit() else 0,
            {name: _parts(edit.text()) for name, edit in self.values.items()},
            self.mixing.text().strip(),
        )

    def _judge(self) -> None:
        asked = self.lists()
        number = len(asked.devices)
        for values in asked.strata.values():
            number *= len(values)
        is_whole = number > 0 and asked.expected > 0
        self.go.setEnabled(self._is_ready and is_whole)
        words = self.tr("%Ln lists", "", number) if is_whole else self.tr("Fill in every field.")
        self._needs.setText(words if self._is_ready else self.tr("First lock the protocol and the analysis plan."))


class NextForm(QWidget):
    """The person who is here. ``asked`` carries a `NextPerson`."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.by = QLineEdit(), QLineEdit()
        self.strata: dict[str, Combo] = {}
        self.eligible = QCheckBox(self.tr("Eligible: every criterion was checked"))
        self.consented = QCheckBox(self.tr("Consent is signed"))
        self.go = primary(self.tr("Reveal next"))
        self.answer, self._position = label("", "display"), label("", "quiet")
        self.hide_answer = QPushButton(self.tr("Hide"))
        self._fields = Fields()
        self._plate = QFrame()
        self._plate.setProperty("kind", "ok")
        self._build()

    def _build(self) -> None:
        plate = QHBoxLayout(self._plate)
        plate.setContentsMargins(16, 10, 12, 10)
        said = QVBoxLayout()
        said.addWidget(self.answer)
        said.addWidget(self._position)
        plate.addLayout(said, 1)
        plate.addWidget(self.hide_answer)
        self._plate.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        for widget in (self.eligible, self.consented):
            row.addWidget(widget)
            widget.toggled.connect(self._judge)
        row.addStretch(1)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._fields)
        column.addLayout(row)
        column.addWidget(self._plate)
        self.hide_answer.clicked.connect(self._forget)
        self.go.clicked.connect(self._on_go)

    def show_arrivals(self, found: Arrivals) -> None:
        """Offer the strata the lists are for; who is being entered stays."""
        wanted = {name: ("", *known) for name, known in found.strata}
        if {name: _offered(combo) for name, combo in self.strata.items()} != wanted or not self._fields.count:
            code, by = self.code.text(), self.by.text()
            self._fields.clear()
            self.code, self.by = QLineEdit(code), QLineEdit(by)
            self._fields.add(self.tr("ID of the person who is here"), self.code)
            self._fields.add(self.tr("Revealed by"), self.by)
            self.strata = {}
            for name, known in wanted.items():
                self.strata[name] = Combo(name)
                self.strata[name].addItems(known)
                self._fields.add(name, self.strata[name])
                self.strata[name].currentIndexChanged.connect(self._judge)
            for edit in (self.code, self.by):
                edit.textChanged.connect(self._judge)
        self._judge()

    def person(self) -> NextPerson:
        """Return who is here."""
        strata = {name: combo.currentText() for name, combo in self.strata.items()}
        return NextPerson(self.code.text().strip(), strata, self.by.text().strip())

    def show_answer(self, shown: Shown) -> None:
        """Show one person's arm, large; the fields are empty for the next."""
        self.answer.setText(f"{shown.code}: {shown.arm}")
        self._position.setText(self.tr("Position {}, taken for good").format(shown.position))
        self._plate.show()
        self.code.clear()
        for box in (self.eligible, self.consented):
            box.setChecked(False)
        for combo in self.strata.values():
            combo.setCurrentIndex(0)
        self.hide_answer.setFocus()

    def _forget(self) -> None:
        self.answer.clear()
        self._position.clear()
        self._plate.hide()
        self.code.setFocus()

    def _judge(self) -> None:
        person = self.person()
        said = self.eligible.isChecked() and self.consented.isChecked()
        self.go.setEnabled(said and bool(person.code and person.by) and all(person.strata.values()))

    def _on_go(self) -> None:
        self.asked.emit(self.person())


class ArrivalsCard(QFrame):
    """Lists before they are sealed, then the next person, what is left and who was given what position."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.lists, self.next = ListsForm(), NextForm()
        self.envelopes = QPushButton(self.tr("Print envelopes…"))
        self.unlock = QPushButton(self.tr("Keeper's passphrase…"))
        self.table = WordsTable(self.tr("Positions taken, the latest first"))
        self._left, self._limit = label("", "quiet"), label(self._honest(), "small")
        row = QHBoxLayout()
        row.addWidget(self._left, 1)
        row.addWidget(self.unlock)
        row.addWidget(self.envelopes)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addWidget(label(self.tr("People who come one by one"), "h2"))
        column.addWidget(self.lists)
        column.addWidget(self.next)
        column.addLayout(row)
        column.addWidget(self.table)
        column.addWidget(self._limit)
        self.hide()

    def _honest(self) -> str:
        return self.tr(
            "The list ahead is never shown, and each position opens alone. Still, the owner of a laptop that can open "
            "the next position can be made to open all of them. Where much is at stake print sealed envelopes, or call "
            "the keeper of the allocation."
        )

    def show_arrivals(self, found: Arrivals, *, is_ready: bool) -> None:
        """Show the step that is next."""
        self.show()
        self.lists.setVisible(not found.is_sealed)
        for widget in (self.next, self._left, self._limit):
            widget.setVisible(found.is_sealed and not found.awaits_value)
        self.envelopes.setVisible(found.has_paper)
        self.unlock.setVisible(found.is_kept)
        self.table.setVisible(bool(found.taken))
        if not found.is_sealed:
            self.lists.show_arrivals(found, is_ready=is_ready)
            return
        self.unlock.setVisible(found.is_kept and not found.awaits_value)
        self.next.show_arrivals(found)
        left = " · ".join(f"{name} {count(number)}" for name, number in found.lists[:SHOWN])
        self._left.setText(self.tr("Positions left: {}").format(left) if left else "")
        titles = (self.tr("Person"), self.tr("Position"), self.tr("When"), self.tr("By"))
        rows = [
            (code, forward(at), forward(when[:16].replace("T", " ")), by) for code, at, when, by in found.taken[:SHOWN]
        ]
        self.table.show_rows(titles, rows, 1)
        self.table.setFixedHeight(self.table.rowHeight(0) * (len(rows) + 1) + 8 if rows else 0)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.replace("،", ",").split(",") if part.strip()))


def _offered(combo: Combo) -> tuple[str, ...]:
    return tuple(combo.itemText(at) for at in range(combo.count()))
