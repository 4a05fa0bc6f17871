"""A sheet that says what goes into a collector's file, and what does not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.numbers import fill
from gui.operations.sending import NewFile, Offer
from gui.widgets.buttons import primary
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import label

LEAST_LETTERS = 8


class NewFileSheet(QWidget):
    """``given`` carries a `NewFile`."""

    given = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to, self.passphrase, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self.names = QCheckBox(self.tr("Names and telephones of these people"))
        self.make = primary(self.tr("Save the collector file…"))
        self._inside, self._problem = label("", "body"), label("", "error")
        self._boxes: dict[str, dict[str, QCheckBox]] = {"groups": {}, "instruments": {}, "waves": {}}
        self._offer: Offer | None = None
        self.make.setEnabled(False)
        self._build()

    def _build(self) -> None:
        for edit in (self.passphrase, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        scroll = ScrollColumn()
        frame, column = card()
        column.addWidget(label(self.tr("New collector file"), "h2"))
        fields = QGridLayout()
        fields.setHorizontalSpacing(16)
        names = (self.tr("Who gets it"), self.tr("Passphrase, at least 8 letters"), self.tr("Again"))
        for at, (words, edit) in enumerate(zip(names, (self.to, self.passphrase, self.again), strict=True)):
            title = label(words, "body", wrap=False)
            title.setBuddy(edit)
            edit.setAccessibleName(words)
            edit.textChanged.connect(self._tell)
            fields.addWidget(title, 0, at)
            fields.addWidget(edit, 1, at)
        column.addLayout(fields)
        self._choices = QVBoxLayout()
        column.addLayout(self._choices)
        self.names.setChecked(True)
        self.names.toggled.connect(self._tell)
        column.addWidget(self.names)
        column.addWidget(self._inside)
        column.addWidget(self._problem)
        row = QHBoxLayout()
        back = QPushButton(self.tr("Not now"))
        back.clicked.connect(self.closed)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self.make)
        column.addLayout(row)
        scroll.column.addWidget(frame)
        scroll.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.make.clicked.connect(self._on_make)

    def show_offer(self, offer: Offer) -> None:
        """Offer groups, instruments and waves; what was ticked stays while the offer is the same."""
        if offer == self._offer:
            return
        self._offer = offer
        empty(self._choices)
        groups = tuple((code, fill(self.tr("{} ({:,})"), name, people)) for code, name, people in offer.groups)
        for kind, words, choices in (
            ("groups", self.tr("Only people of these groups (none ticked: everybody)"), groups),
            ("instruments", self.tr("Only these instruments (none ticked: all)"), offer.instruments),
            ("waves", self.tr("Only these waves (none ticked: all)"), offer.waves),
        ):
            self._boxes[kind] = self._add_choices(words, choices)
        self._tell()

    def _add_choices(self, words: str, choices: tuple[tuple[str, str], ...]) -> dict[str, QCheckBox]:
        if not choices:
            return {}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.addWidget(label(words, "strong", wrap=False), 0, 0, 1, 2)
        boxes = {}
        for at, (code, name) in enumerate(choices):
            box = boxes[code] = QCheckBox(name)
            box.toggled.connect(self._tell)
            grid.addWidget(box, 1 + at // 2, at % 2)
        self._choices.addWidget(holder)
        return boxes

    def take_focus(self) -> None:
        """Start at the first field."""
        self.to.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self.to, self.passphrase, self.again):
            edit.clear()

    def _ticked(self, kind: str) -> tuple[str, ...]:
        return tuple(code for code, box in self._boxes[kind].items() if box.isChecked())

    def _tell(self) -> None:
        if self._offer is None:
            return
        groups = self._ticked("groups")
        people = sum(n for code, _, n in self._offer.groups if code in groups) if groups else self._offer.people
        instruments = len(self._ticked("instruments")) or len(self._offer.instruments)
        holds = self.tr("IDs, names, telephones") if self.names.isChecked() else self.tr("IDs only")
        words = self.tr("Inside: {:,} people ({}), {} instruments. Not inside: arms, other answers.")
        self._inside.setText(fill(words, people, holds, instruments))
        problem = self._why_not()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.make.setEnabled(not problem)

    def _why_not(self) -> str:
        if not self.to.text().strip():
            return self.tr("Write who gets it.")
        if len(self.passphrase.text()) < LEAST_LETTERS:
            return self.tr("Choose a passphrase: laptops get lost.")
        if self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases differ. Type it again.")
        return ""

    def _on_make(self) -> None:
        wanted = NewFile(
            self.to.text().strip(), self._ticked("groups"), self._ticked("instruments"), self._ticked("waves"),
            self.names.isChecked(), self.passphrase.text(),
        )  # fmt: skip
        self.given.emit(wanted)
