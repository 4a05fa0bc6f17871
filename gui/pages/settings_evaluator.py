"""The evaluator's own passphrase of a class: with it what people believe is closed to the trainer, and opened again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from gui.operations.evaluator import EvaluatorView
from gui.pages.settings import button
from gui.widgets.text import label

LONG_ENOUGH = 8


class EvaluatorFields(QWidget):
    """``given`` carries a new passphrase and whose it is, ``opened`` the passphrase of the key there is."""

    given = Signal(str, str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.passphrase, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self.state, self.note = label("", "body"), label("", "error")
        self.go = button("", self._on_go)
        self._form, self._view = QFormLayout(), EvaluatorView()
        self._form.setContentsMargins(0, 0, 0, 0)
        for words, edit in (
            (self.tr("Evaluator's name"), self.name),
            (self.tr("Passphrase"), self.passphrase),
            (self.tr("Passphrase again"), self.again),
        ):
            edit.setAccessibleName(words)
            edit.setMaximumWidth(edit.fontMetrics().averageCharWidth() * 36)
            edit.returnPressed.connect(self._on_go)
            self._form.addRow(words, edit)
        for edit in (self.passphrase, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addLayout(self._form)
        column.addWidget(self.note)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_view(EvaluatorView())

    def show_view(self, view: EvaluatorView) -> None:
        """Show what can be done here."""
        self._view = view
        self.state.setText(self._words())
        can_give, can_open = view.is_class and not view.by, bool(view.by) and not view.opens
        for edit, is_shown in ((self.name, can_give), (self.passphrase, can_give or can_open), (self.again, can_give)):
            edit.clear()
            self._form.setRowVisible(edit, is_shown)
        self.go.setText(self.tr("Give the class this passphrase") if can_give else self.tr("Open closed answers"))
        self.go.setVisible(can_give or can_open)
        self.say("")

    def say(self, words: str) -> None:
        """Say what is wrong with what was typed."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _words(self) -> str:
        view = self._view
        if not view.is_class:
            return self.tr("Open a class to give it an evaluator's passphrase. A study of an evaluator's needs none.")
        if not view.by:
            return self.tr("This class has none yet, so no instrument about beliefs can be added to it.")
        if view.opens:
            return self.tr("Closed with the passphrase of {}, and open here until the study is closed.").format(view.by)
        return self.tr("Closed with the passphrase of {}. The trainer sees who finished, nothing else.").format(view.by)

    def _on_go(self) -> None:
        typed = self.passphrase.text()
        if self._view.by:
            self.opened.emit(typed)
        elif not self.name.text().strip():
            self.say(self.tr("Type the evaluator's name first."))
            self.name.setFocus()
        elif len(typed) < LONG_ENOUGH:
            self.say(self.tr("Take eight characters or more; several words are easiest to keep."))
            self.passphrase.setFocus()
        elif typed != self.again.text():
            self.say(self.tr("The two passphrases differ. Type both again."))
            self.again.setFocus()
        else:
            self.given.emit(typed, self.name.text().strip())
