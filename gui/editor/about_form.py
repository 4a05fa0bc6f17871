"""What holds for the whole instrument: its title, its languages, the scores made of its questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from core.errors import UserError
from gui.editor.lines import Line
from gui.editor.words import dimension_words, score_words
from gui.icons import icon
from gui.told import told
from gui.widgets.buttons import pictured
from gui.widgets.combo import Combo
from gui.widgets.scroll import empty
from gui.widgets.text import label
from instruments import editing, editing_scales
from instruments.editing import Document
from instruments.editing_outline import outline

Change = Callable[[Document], Document]
COLUMNS = ("label", "items", "low", "high")


class AboutForm(QScrollArea):
    """``edited`` carries what was done in words, the change to the document, and the field typed in."""

    edited = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._document: Document | None = None
        self._shape: tuple[object, ...] = ()
        self.title = Line(self.tr("Title"))
        self.new_language, self.language_error = Line(self.tr("Name of a language")), label("", "error")
        self.new_language.setPlaceholderText(self.tr("French (fr)"))
        self.add_language = pictured(self.tr("Add a language"), "plus")
        self.add_score = pictured(self.tr("Add a score"), "plus")
        self._languages, self._scores = QVBoxLayout(), QVBoxLayout()
        self.scores: list[dict[str, Line | Combo]] = []
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(8, 2, 8, 12)
        column.setSpacing(8)
        self._lay_out(column)
        self.setWidget(holder)
        self.title.typed.connect(
            lambda text: self.edited.emit(
                self.tr("title"), lambda d: editing.set_setting(d, "form_title", text), "title"
            )
        )
        self.add_language.clicked.connect(self._on_language)
        self.new_language.returnPressed.connect(self._on_language)
        self.new_language.typed.connect(lambda _text: self.language_error.hide())
        self.add_score.clicked.connect(self._on_score)

    def _lay_out(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Title"), "quiet"))
        column.addWidget(self.title)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Languages"), "strong"))
        column.addLayout(self._languages)
        row = QHBoxLayout()
        row.addWidget(self.new_language, 1)
        row.addWidget(self.add_language)
        column.addLayout(row)
        column.addWidget(self.language_error)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Scores"), "strong"))
        column.addWidget(
            label(self.tr("Questions measured together. A minus before a name turns its answers round."), "small")
        )
        column.addLayout(self._scores)
        row = QHBoxLayout()
        row.addWidget(self.add_score)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_document(self, document: Document) -> None:
        """Show title, languages and scores; lists are built anew only when they changed in length."""
        self._document = document
        self.title.hold(editing.setting(document, "form_title"))
        languages = editing.languages(document)
        shape = (languages, len(document.sheet("scales").rows))
        if shape != self._shape:
            self._shape = shape
            self._build_languages(languages)
            self._build_scores(document)
        self._fill_scores(document)
        is_named = languages != ("",)
        self.add_language.setText("\u2002" + (self.tr("Add a language") if is_named else self.tr("Name the language")))
        self.add_language.setAccessibleName(self.add_language.text().strip())
        self.new_language.setPlaceholderText(self.tr("French (fr)") if is_named else self.tr("English (en)"))

    def _build_languages(self, languages: tuple[str, ...]) -> None:
        empty(self._languages)
        if languages == ("",):
            words = self.tr("The texts have no named language. Name the one they are in before adding another.")
            self._languages.addWidget(label(words, "quiet"))
            return
        for language in languages:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(language or self.tr("without a name"), wrap=False))
            row.addStretch(1)
            if len(languages) > 1:
                drop = QToolButton()
                drop.setIcon(icon("x"))
                drop.setAccessibleName(self.tr("Take {} out with all its texts").format(language))
                drop.setToolTip(drop.accessibleName())
                drop.clicked.connect(partial(self._drop_language, language))
                row.addWidget(drop)
            self._languages.addWidget(holder)

    def _build_scores(self, document: Document) -> None:
        empty(self._scores)
        self.scores = []
        for at in range(len(document.sheet("scales").rows)):
            holder = QWidget()
            grid = QGridLayout(holder)
            grid.setContentsMargins(0, 4, 0, 10)
            grid.setVerticalSpacing(4)
            fields: dict[str, Line | Combo] = {
                "label": Line(self.tr("Name of the score")),
                "items": Line(self.tr("Its questions, by name")),
                "low": Line(self.tr("Lowest answer")),
                "high": Line(self.tr("Highest answer")),
                "rule": _combo(self.tr("How it is made"), score_words()),
                "dimension": _combo(self.tr("What it is about"), dimension_words()),
            }
            for place, (key, field) in enumerate(fields.items()):
                span = 4 if key in ("label", "items") else 2
                row, column = (place, 0) if place < 2 else (2 + (place - 2) // 2, 2 * ((place - 2) % 2))
                caption = label(field.accessibleName(), "small", wrap=False)
                caption.setBuddy(field)
                grid.addWidget(caption, 2 * row, column, 1, span)
                grid.addWidget(field, 2 * row + 1, column, 1, span)
                self._listen(at, key, field)
            drop = QPushButton(self.tr("Take this score out"))
            drop.setProperty("kind", "quiet")
            drop.clicked.connect(partial(self._drop_score, at))
            grid.addWidget(drop, 8, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
            self.scores.append(fields)
            self._scores.addWidget(holder)

    def _listen(self, at: int, key: str, field: Line | Combo) -> None:
        if isinstance(field, Line):
            field.typed.connect(lambda text: self._set(at, key, text, f"scale {at} {key}"))
        else:
            field.activated.connect(lambda _at: self._set(at, key, str(field.currentData()), ""))

    def _fill_scores(self, document: Document) -> None:
        table = document.sheet("scales")
        for row, fields in zip(table.rows, self.scores, strict=True):
            for key, field in fields.items():
                text = table.cell(row, key) or next(
                    (row.get(h) for h in table.translations("label").values() if key == "label" and row.get(h)), ""
                )
                if isinstance(field, Line):
                    field.hold(text)
                else:
                    field.setCurrentIndex(max(field.findData(text or ("mean" if key == "rule" else "process")), 0))

    def _set(self, at: int, key: str, text: str, field: str) -> None:
        def change(document: Document) -> Document:
            table = document.sheet("scales")
            named = next(iter(table.translations("label").values()), "label") if key == "label" else key
            return editing_scales.set_scale(document, at, named, text)

        self.edited.emit(self.tr("score"), change, field)

    def _on_language(self) -> None:
        document, name = self._document, self.new_language.text()
        if document is None:
            return
        add = editing.name_language if editing.languages(document) == ("",) else editing.add_language
        try:
            add(document, name)
        except UserError as refused:
            self.language_error.setText(told(refused))
            self.language_error.show()
            return
        self.new_language.clear()
        self.edited.emit(self.tr("language"), lambda d: add(d, name), "")

    def _drop_language(self, language: str) -> None:
        self.edited.emit(self.tr("language"), lambda d: editing.remove_language(d, language), "")

    def _on_score(self) -> None:
        if self._document is None:
            return
        names = [
            each.name for each in outline(self._document) if each.type.type in ("select_one", "integer", "decimal")
        ]
        count = len(self._document.sheet("scales").rows)
        words = self.tr("Score {}").format(count + 1)
        self.edited.emit(self.tr("score"), lambda d: editing_scales.add_scale(d, f"score{count + 1}", words, names), "")
        if self.scores:
            self.scores[-1]["label"].setFocus()

    def _drop_score(self, at: int) -> None:
        self.edited.emit(self.tr("score"), lambda d: editing_scales.delete_scale(d, at), "")

    def take_focus(self) -> None:
        """Put the keyboard into the title."""
        self.title.setFocus()
        self.title.selectAll()


def _combo(name: str, words: dict[str, str]) -> Combo:
    box = Combo(name)
    for code, said in words.items():
        box.addItem(said, code)
    return box
