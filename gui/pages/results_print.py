"""How the documents print: language, paper, digits, small counts, whose name and logo stand on page 1."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout

from gui.language import LANGUAGES as KNOWN
from gui.operations.print_choices import Choices
from gui.operations.results_report import LANGUAGES, PAPERS
from gui.widgets.combo import Combo
from gui.widgets.text import label


class PrintPanel(QObject):
    """Fills ``column``; ``changed`` carries the choices as they are now."""

    changed = Signal(object)
    logo_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout()
        self.language, self.paper = Combo(self.tr("Language of the report")), Combo(self.tr("Paper"))
        self.digits = Combo(self.tr("Digits"))
        self.internal = QCheckBox(self.tr("Internal: counts below 5 shown"))
        self.organisation = QLineEdit()
        self.logo, self.no_logo = QPushButton(self.tr("Choose a logo…")), QPushButton(self.tr("No logo"))
        self._choices = Choices()
        self._is_filling = False
        self._fill()
        self._lay_out()
        for combo in (self.language, self.paper, self.digits):
            combo.activated.connect(lambda _: self._on_changed())
        self.internal.toggled.connect(lambda _: self._on_changed())
        self.organisation.editingFinished.connect(self._on_changed)
        self.logo.clicked.connect(self.logo_requested)
        self.no_logo.clicked.connect(lambda: self.take_logo(""))

    def _fill(self) -> None:
        for code in LANGUAGES:
            self.language.addItem(KNOWN[code], code)
        for paper in PAPERS:
            self.paper.addItem(paper, paper)
        self.digits.addItem(self.tr("Western: 0–9"), "western")
        self.digits.addItem(self.tr("Arabic-Indic: ٠–٩"), "arabic")
        self.organisation.setAccessibleName(self.tr("Organisation"))

    def _lay_out(self) -> None:
        self.column.addWidget(label(self.tr("Print settings"), "strong"))
        for words, field in (
            (self.tr("Language of the report"), self.language),
            (self.tr("Digits"), self.digits),
            (self.tr("Paper"), self.paper),
            (self.tr("Organisation"), self.organisation),
        ):
            name = QLabel(words)
            name.setBuddy(field)
            self.column.addWidget(name)
            self.column.addWidget(field)
        self.column.addWidget(self.logo)
        self.column.addWidget(self.no_logo)
        self.column.addWidget(self.internal)
        told = self.tr("Otherwise counts below 5 are left out, with what would give them away.")
        self.column.addWidget(label(told, "small"))
        self.column.addStretch(1)

    def show_choices(self, choices: Choices) -> None:
        """Show how the documents print now."""
        self._is_filling = True
        self._choices = choices
        self.language.setCurrentIndex(max(self.language.findData(choices.spoken), 0))
        self.paper.setCurrentIndex(max(self.paper.findData(choices.paper), 0))
        self.digits.setCurrentIndex(max(self.digits.findData(choices.digits), 0))
        self.digits.setEnabled(choices.spoken == "ar")
        self.internal.setChecked(choices.is_internal)
        if not self.organisation.hasFocus():
            self.organisation.setText(choices.organisation)
        self.logo.setText(self.tr("Another logo…") if choices.logo else self.tr("Choose a logo…"))
        self.no_logo.setVisible(bool(choices.logo))
        self._is_filling = False

    def take_logo(self, path: str) -> None:
        """Print with another logo, or none."""
        self._emit(replace(self._choices, logo=path))

    def _on_changed(self) -> None:
        self._emit(
            replace(
                self._choices,
                language=str(self.language.currentData()),
                paper=str(self.paper.currentData()),
                digits=str(self.digits.currentData()),
                organisation=self.organisation.text().strip(),
                is_internal=self.internal.isChecked(),
            )
        )

    def _emit(self, choices: Choices) -> None:
        if not self._is_filling and choices != self._choices:
            self._choices = choices
            self.digits.setEnabled(choices.spoken == "ar")
            self.changed.emit(choices)
