"""The form of one question or group: what it says, what it takes, when it is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.errors import UserError
from gui.editor.choices import ChoicesTable
from gui.editor.lines import Line as LineEdit
from gui.editor.lines import Paper
from gui.editor.rule_edit import RuleEdit
from gui.editor.rule_rows import Asked, narrow
from gui.editor.texts import LanguageTexts
from gui.editor.words import type_words
from gui.pages.plan_fields import CommitEdit
from gui.told import told
from gui.widgets.buttons import pictured
from gui.widgets.combo import Combo
from gui.widgets.text import label
from instruments import editing, editing_lists, editing_names, editing_rows
from instruments.editing import Document
from instruments.editing_lists import ChoiceLine
from instruments.editing_outline import CALCULATION, CONSTRAINT, COUNT, RELEVANT, REQUIRED, Line, outline

Change = Callable[[Document], Document]


class QuestionForm(QScrollArea):
    """``edited`` carries what was done in words, the change to the document, and the field typed in, "" for none."""

    edited = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always on: a bar that comes and goes would wrap texts anew, whose height would call it back.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.at, self.is_published = -1, False
        self._document: Document | None = None
        self._line: Line | None = None
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(8, 2, 8, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._make()
        self.setWidget(holder)
        self._connect()

    def _make(self) -> None:
        self.label = LanguageTexts(self.tr("Text"), 2)
        self.hint = LanguageTexts(self.tr("Hint"))
        self.name, self.name_error = CommitEdit(self.tr("Name, for exports")), label("", "error")
        self.type = narrow(Combo(self.tr("Type")))
        self.list, self.shared = narrow(Combo(self.tr("List of answers")), 8), label("", "small")
        self.own = QPushButton(self.tr("Own list"))
        self.own.setToolTip(self.tr("Copy these answers for this question alone"))
        self.choices = ChoicesTable()
        self.add_choice = pictured(self.tr("Add an answer"), "plus")
        self.add_choice.setProperty("kind", "quiet")
        self.key = narrow(Combo(self.tr("Right answer")))
        self.required = narrow(Combo(self.tr("Required")))
        self.relevant = RuleEdit(self.tr("Show if"), self.tr("Add a condition"))
        self.constraint = RuleEdit(self.tr("Check"), self.tr("Add a check"), Asked(".", "", "text"))
        self.message = LanguageTexts(self.tr("Said when the check fails"))
        self.calculation, self.count = Paper(self.tr("Calculation")), LineEdit(self.tr("How often"))
        for edit in (self.calculation, self.count):
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._add("label", self.tr("Text"), self.label)
        self._add("hint", self.tr("Hint"), self.hint)
        self._add("name", self.tr("Name"), _column(self.name, self.name_error))
        self._add("type", self.tr("Type"), self.type)
        self._add("list", self.tr("Answers"), self._answers())
        self._add("key", self.tr("Right answer"), self.key)
        self._add("calculation", self.tr("Calculation"), self.calculation)
        self._add("required", self.tr("Required"), self.required)
        self._add("count", self.tr("How often"), self.count)
        self._add("relevant", self.tr("Show if"), self.relevant)
        self._add("constraint", self.tr("Check"), self.constraint)
        self._add("message", self.tr("If it fails, say"), self.message)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _answers(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.list, self.own):
            head.addWidget(widget)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.add_choice)
        foot.addWidget(label(self.tr("Or paste several, one a line."), "small"), 1)
        column.addLayout(head)
        column.addWidget(self.shared)
        column.addWidget(self.choices)
        column.addLayout(foot)
        return holder

    def _add(self, key: str, title: str, widget: QWidget) -> None:
        words = label(title, "quiet", wrap=False)
        words.setMinimumHeight(32)
        row = self._grid.rowCount()
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(widget, row, 1)
        self._rows[key] = (words, widget)

    def _connect(self) -> None:
        for name, texts in (("label", self.label), ("hint", self.hint), ("constraint_message", self.message)):
            texts.typed.connect(partial(self._on_text, name))
        self.name.committed.connect(self._on_name)
        self.name.textEdited.connect(lambda _text: self.name_error.hide())
        self.type.activated.connect(lambda _at: self._on_type())
        self.list.activated.connect(lambda _at: self._on_list())
        self.own.clicked.connect(lambda: self._do(self.tr("own list"), lambda d: editing_rows.own_list(d, self.at)))
        self.choices.edited.connect(self._on_choices)
        self.add_choice.clicked.connect(self.choices.add_line)
        self.key.activated.connect(lambda _at: self._set(self.tr("right answer"), ("key",), self.key.currentData()))
        self.required.activated.connect(lambda _at: self._on_required())
        self.relevant.changed.connect(lambda text: self._set(self.tr("show if"), RELEVANT, text, "relevant"))
        self.constraint.changed.connect(lambda text: self._set(self.tr("check"), CONSTRAINT, text, "constraint"))
        self.calculation.typed.connect(lambda text: self._set(self.tr("calculation"), CALCULATION, text, "calculation"))
        self.count.typed.connect(lambda text: self._set(self.tr("how often"), COUNT, text, "count"))

    def show_line(self, document: Document, line: Line) -> None:
        """Show one line of the outline."""
        is_other = line.at != self.at or self._document is None
        self._document, self._line, self.at = document, line, line.at
        languages = editing.languages(document)
        for name, texts in (("label", self.label), ("hint", self.hint), ("constraint_message", self.message)):
            texts.show_texts(languages, {k: editing.text_of_row(document, line.at, name, k) for k in languages})
        if is_other:
            self.name.setText(line.name)
            self.name_error.hide()
            self.verticalScrollBar().setValue(0)
        self.name.hold(line.name)
        self._show_type(line)
        self._show_list(document, line, languages)
        self._show_rules(document, line)
        self._show_rows(line)

    def _show_type(self, line: Line) -> None:
        with QSignalBlocker(self.type):
            self.type.clear()
            for code, words in type_words().items():
                self.type.addItem(words, code)
            if self.type.findData(line.type.type) < 0:
                self.type.addItem(line.type.type, line.type.type)
            self.type.setCurrentIndex(self.type.findData(line.type.type))

    def _show_list(self, document: Document, line: Line, languages: Sequence[str]) -> None:
        if not line.type.is_listed:
            return
        names = editing_lists.lists(document)
        lines = editing_lists.choices_of(document, line.type.list)
        with QSignalBlocker(self.list), QSignalBlocker(self.key):
            self.list.clear()
            for name in dict.fromkeys((*names, line.type.list)):
                self.list.addItem(name, name)
            self.list.setCurrentIndex(self.list.findData(line.type.list))
            self.key.clear()
            self.key.addItem(self.tr("None: not a test question"), "")
            for each in lines:
                self.key.addItem(f"{each.code}  {each.labels.get(languages[0], '')}"[:48], each.code)
            survey = document.survey
            held = survey.cell(survey.rows[line.at], "key")
            self.key.setCurrentIndex(max(self.key.findData(held), 0))
        others = len(editing_lists.used_by(document, line.type.list)) - 1
        self.shared.setText(self.tr("Also used by %Ln questions", "", others) if others > 0 else "")
        self.own.setVisible(others > 0)
        self.shared.setVisible(others > 0)
        self.choices.show_lines(lines, languages)

    def _show_rules(self, document: Document, line: Line) -> None:
        survey, row = document.survey, document.survey.rows[line.at]
        before = [asked_of(document, each) for each in outline(document) if each.at < line.at and _can_be_asked(each)]
        self.relevant.show_rule(survey.cell(row, *RELEVANT), before)
        own = asked_of(document, line)
        self.constraint.set_own_type(own.type, own.choices)
        self.constraint.show_rule(survey.cell(row, *CONSTRAINT), before)
        self.calculation.hold(survey.cell(row, *CALCULATION))
        self.count.hold(survey.cell(row, *COUNT))
        specials = line.type.is_listed and any(
            each.code in editing_lists.SPECIALS for each in editing_lists.choices_of(document, line.type.list)
        )
        with QSignalBlocker(self.required):
            self.required.clear()
            self.required.addItem(self.tr("No"), "")
            self.required.addItem(self.tr("Yes"), "yes")
            if line.type.is_listed and not specials:
                self.required.addItem(self.tr("Yes, and offer Don't know and Refused"), "special")
            written = survey.cell(row, *REQUIRED).strip()
            if written and not line.is_required and written.lower() not in ("no", "false", "false()", "0", "n"):
                self.required.addItem(self.tr("If {}").format(written), written)
                self.required.setCurrentIndex(self.required.count() - 1)
            else:
                self.required.setCurrentIndex(1 if line.is_required else 0)

    def _show_rows(self, line: Line) -> None:
        kind = line.type.type
        is_question = line.kind == "question"
        is_answered = is_question and kind not in ("note", "calculate")
        survey = self._document.survey if self._document is not None else None
        has_check = survey is not None and bool(survey.cell(survey.rows[line.at], *CONSTRAINT))
        shown = {
            "hint": is_question and kind != "calculate", "label": kind != "calculate", "type": is_question,
            "list": line.type.is_listed, "key": kind == "select_one", "calculation": kind == "calculate",
            "required": is_answered, "count": line.kind == "repeat", "constraint": is_answered,
            "message": is_answered and has_check,
        }  # fmt: skip
        for key, (words, widget) in self._rows.items():
            words.setVisible(shown.get(key, True))
            widget.setVisible(shown.get(key, True))

    def _do(self, words: str, change: Change, field: str = "") -> None:
        if self.at >= 0:
            self.edited.emit(words, change, field)

    def _set(self, words: str, names: tuple[str, ...], text: str, field: str = "") -> None:
        at = self.at
        self._do(words, lambda d: editing.set_column(d, at, names, text), f"{field} {at}" if field else "")

    def _on_text(self, name: str, language: str, text: str) -> None:
        at = self.at
        words = {"label": self.tr("text"), "hint": self.tr("hint")}.get(name, self.tr("message"))
        self._do(words, lambda d: editing.set_text(d, at, name, language, text), f"{name} {language} {at}")

    def _on_name(self, text: str) -> None:
        document, at = self._document, self.at
        if document is None:
            return
        try:
            editing_names.rename(document, at, text)
        except UserError as refused:
            self.name_error.setText(told(refused))
            self.name_error.show()
            return
        published = self.is_published
        self._do(self.tr("name"), lambda d: editing_names.rename(d, at, text, is_published=published))

    def _on_type(self) -> None:
        at, kind = self.at, self.type.currentData()
        self._do(self.tr("type"), lambda d: editing_rows.set_type(d, at, kind))

    def _on_list(self) -> None:
        at, name = self.at, self.list.currentData()
        kind = self._line.type.type if self._line is not None else "select_one"
        self._do(self.tr("answers"), lambda d: editing_rows.set_type(d, at, kind, name))

    def _on_choices(self, lines: tuple[ChoiceLine, ...]) -> None:
        if self._line is not None:
            name = self._line.type.list
            self._do(self.tr("answers"), lambda d: editing_lists.set_choices(d, name, lines))

    def _on_required(self) -> None:
        chosen, at = self.required.currentData(), self.at
        if chosen != "special" or self._line is None:
            self._set(self.tr("required"), REQUIRED, str(chosen))
            return
        name = self._line.type.list
        self._do(
            self.tr("required"),
            lambda d: editing.set_column(editing_lists.with_specials(d, name), at, REQUIRED, "yes"),
        )

    def switch_rule(self) -> None:
        """Write the rule the keyboard is in as text, or as rows."""
        focus = self.focusWidget()
        inside = focus is not None and self.constraint.isAncestorOf(focus)
        (self.constraint if inside else self.relevant).switch_mode()

    def take_focus(self) -> None:
        """Put the keyboard into the text."""
        self.label.take_focus()


def asked_of(document: Document, line: Line) -> Asked:
    """Return a question as rules look at it."""
    first = editing.languages(document)[0]
    lines = editing_lists.choices_of(document, line.type.list) if line.type.is_listed else ()
    choices = tuple((each.code, each.labels.get(first, "") or each.code) for each in lines)
    return Asked(line.name, line.label, line.type.type, choices)


def _can_be_asked(line: Line) -> bool:
    return line.kind == "question" and bool(line.name) and line.type.type != "note"


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    return holder
