"""A rule as rows one chooses, or as text with names completed; Ctrl+/ leads from one to the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QHBoxLayout, QListView, QToolButton, QVBoxLayout, QWidget

from core.errors import UserError
from gui.editor.lines import Paper
from gui.editor.rule_rows import NUMBERS, Asked, ConditionRow
from gui.widgets.buttons import pictured
from gui.widgets.combo import Combo
from gui.widgets.text import label
from instruments.rules import Condition, Rule, read_rule, write_rule


class RuleText(Paper):
    """A rule as text; after ``${`` the names of questions are offered."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 2, parent)
        self.names = QStringListModel(self)
        self._completer = QCompleter(self.names, self)
        self._completer.setWidget(self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._put)
        self._popup: QAbstractItemView = self._completer.popup() or QListView()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _begun(self) -> str | None:
        """Return what stands after the last ``${`` that is still open, or None."""
        before = self.toPlainText()[: self.textCursor().position()]
        opened = before.rfind("${")
        return before[opened + 2 :] if opened >= 0 and "}" not in before[opened:] else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer names while one is being typed."""
        popup = self._popup
        if popup.isVisible() and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Escape,
        ):
            event.ignore()
            return
        super().keyPressEvent(event)
        begun = self._begun()
        if begun is None or not event.text():
            popup.hide()
            return
        self._completer.setCompletionPrefix(begun)
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        room = self.cursorRect()
        room.setWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width() + 24)
        self._completer.complete(room)

    def _put(self, name: str) -> None:
        begun = self._begun() or ""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(f"{name}}}")
        self.setTextCursor(cursor)


class RuleEdit(QWidget):
    """``changed`` carries the rule as text. With ``this`` it is about the question's own answer."""

    changed = Signal(str)

    def __init__(self, name: str, add_words: str, this: Asked | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._this = "", this
        self._questions: tuple[Asked, ...] = () if this is None else (this,)
        self._is_text = self._is_shown = False
        self.rows: list[ConditionRow] = []
        self.joined = Combo(self.tr("{}: how the conditions are joined").format(name))
        self.joined.addItem(self.tr("All of these"), "and")
        self.joined.addItem(self.tr("Any of these"), "or")
        self.add = pictured(add_words, "plus")
        self.add.setProperty("kind", "quiet")
        self.switch = QToolButton()
        self.switch.setText("ƒ")
        self.switch.setCheckable(True)
        self.switch.setAccessibleName(self.tr("{} as text").format(name))
        self.switch.setToolTip(self.tr("Write the rule as text  Ctrl+/"))
        self.text = RuleText(name)
        self.note = label(self.tr("This rule says more than rows can; it is shown as text."), "small")
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._build()
        self.joined.activated.connect(lambda _at: self._on_rows())
        self.add.clicked.connect(self.add_row)
        self.switch.clicked.connect(self.switch_mode)
        self.text.typed.connect(self._on_text)

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(6)
        tools.addWidget(self.joined)
        tools.addWidget(self.add)
        tools.addStretch(1)
        tools.addWidget(self.switch)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addLayout(self._column)
        outer.addWidget(self.text)
        outer.addWidget(self.note)
        outer.addLayout(tools)

    def show_rule(self, text: str, questions: Sequence[Asked]) -> None:
        """Show a rule; rows stay while they say the same and look at the same questions."""
        questions = tuple(questions) if self._this is None else (self._this, *questions)
        same = self._is_shown and text == self._text and questions == self._questions
        self._is_shown = True
        self._questions = questions
        self.text.names.setStringList([each.name for each in questions if each.name != "."])
        self.text.hold(text)
        if same:
            return
        self._text = text
        rule = read_rule(text)
        self._is_text = rule is None
        self._show_rows(rule or Rule())

    def set_own_type(self, kind: str, choices: tuple[tuple[str, str], ...]) -> None:
        """Say what the question's own answer is like."""
        self._this = Asked(".", "", kind, choices)

    def _show_rows(self, rule: Rule) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for condition in rule.conditions:
            self._put_row(condition)
        self.joined.setCurrentIndex(self.joined.findData(rule.joined))
        self._show_mode()

    def _put_row(self, condition: Condition) -> ConditionRow:
        row = ConditionRow(self._questions, condition)
        row.changed.connect(self._on_rows)
        row.dropped.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _show_mode(self) -> None:
        can_rows = read_rule(self._text) is not None
        self.text.setVisible(self._is_text)
        self.note.setVisible(self._is_text and not can_rows)
        self.switch.setChecked(self._is_text)
        self.add.setVisible(not self._is_text and bool(self._questions))
        self.joined.setVisible(not self._is_text and len(self.rows) > 1)
        for row in self.rows:
            row.setVisible(not self._is_text)

    def switch_mode(self) -> None:
        """Go between rows and text; a rule that rows cannot say stays text."""
        rule = read_rule(self._text)
        self._is_text = not self._is_text or rule is None
        if not self._is_text and rule is not None:
            self._show_rows(rule)
        self._show_mode()
        if self._is_text:
            self.text.setFocus()
        elif self.rows:
            self.rows[0].question.setFocus()
        else:
            self.add.setFocus()

    def add_row(self) -> None:
        """Add a condition on the question nearest above; the keyboard goes into it."""
        if not self._questions:
            return
        asked = self._questions[0 if self._this is not None else -1]
        value = asked.choices[0][0] if asked.choices else ""
        operator = ">=" if asked.type in NUMBERS else "has" if asked.type == "select_multiple" else "="
        row = self._put_row(Condition(asked.name, operator, value, asked.type in NUMBERS))  # type: ignore[arg-type]  # one of the three
        self._show_mode()
        self._on_rows()
        row.question.setFocus()

    def _drop(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()
        self._on_rows()
        self._show_mode()

    def _on_rows(self) -> None:
        joined = "or" if self.joined.currentData() == "or" and len(self.rows) > 1 else "and"
        rule = Rule(tuple(row.condition for row in self.rows), joined)  # type: ignore[arg-type]  # the two there are
        try:
            text = write_rule(rule)
        except UserError:
            return
        self._text = text
        self.text.hold(text)
        self.changed.emit(text)

    def _on_text(self, text: str) -> None:
        self._text = text.strip()
        self.note.hide()
        self.changed.emit(self._text)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops."""
        inside = [stop for row in self.rows for stop in row.stops()]
        return [*inside, self.text, self.joined, self.add, self.switch]
