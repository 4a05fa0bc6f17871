"""One text of a question in every language of the form, each in its own direction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.editor.lines import Paper, direction_of
from gui.pages.instruments import short
from gui.widgets.sentence_edit import is_right_to_left
from gui.widgets.text import label


class LanguageTexts(QWidget):
    """``typed`` carries the language and the text."""

    typed = Signal(str, str)

    def __init__(self, title: str, rows: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._rows = title, rows
        self.papers: dict[str, Paper] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(8)
        self._tags: list[QWidget] = []

    def show_texts(self, languages: Sequence[str], texts: Mapping[str, str]) -> None:
        """Show a text in each language; fields stay while the languages do."""
        if tuple(self.papers) != tuple(languages):
            self._build(languages)
        for language, paper in self.papers.items():
            text = texts.get(language, "")
            if "(" not in language and text:  # a language nobody named is written as its letters are
                ways = Qt.LayoutDirection
                paper.write_towards(ways.RightToLeft if is_right_to_left(text) else ways.LeftToRight)
            paper.hold(text)

    def _build(self, languages: Sequence[str]) -> None:
        for widget in (*self.papers.values(), *self._tags):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.papers, self._tags = {}, []
        for row, language in enumerate(languages):
            name = f"{self._title}, {language}" if language else self._title
            paper = Paper(name, self._rows)
            paper.write_towards(direction_of(language, self.layoutDirection()))
            paper.typed.connect(lambda text, language=language: self.typed.emit(language, text))
            self.papers[language] = paper
            self._grid.addWidget(paper, row, 0)
            paper.show()  # a widget new in a shown form is shown only later, and takes no keys before
            if len(languages) > 1:
                tag = label(short(language), "small", wrap=False)
                tag.setToolTip(language)
                tag.setMinimumWidth(tag.fontMetrics().averageCharWidth() * 3)
                self._grid.addWidget(tag, row, 1)
                self._tags.append(tag)

    def take_focus(self) -> None:
        """Put the keyboard in the first language, with everything in it chosen."""
        if self.papers:
            paper = next(iter(self.papers.values()))
            paper.setFocus()
            paper.moveCursor(paper.textCursor().MoveOperation.End)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops."""
        return list(self.papers.values())
