"""The documents as they print: sections at the left, pages in the middle, how they print at the other side."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.icons import icon
from gui.operations.print_choices import Choices
from gui.operations.results_report import DOCUMENTS
from gui.pages.results_print import PrintPanel
from gui.tasks import TaskRunner
from gui.widgets.combo import Combo
from gui.widgets.flow import FlowLayout
from gui.widgets.pdf_view import PdfView
from gui.widgets.text import label, set_kind

if TYPE_CHECKING:
    from gui.operations.results import Run

WIDE, SECTIONS_WIDE, PRINT_WIDE = 1000, 240, 240
BESIDE = 64


class ReportPanel(QWidget):
    """``choices_changed`` asks for the shown document anew, ``document_requested`` for another one, by name."""

    choices_changed = Signal(object)
    document_requested = Signal(str)
    words_given = Signal(str)
    export_requested = Signal(str)
    logo_requested = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = Combo(self.tr("Document"))
        self.pages = label("", "quiet", wrap=False)
        self.save = QPushButton(self.tr("Save the PDF…"))
        self.sections_shown = QPushButton(self.tr("Sections"))
        self.print_shown = QPushButton(self.tr("Print settings"))
        self.words_label, self.own_words = QLabel(self.tr("Your own sentence")), QLineEdit()
        self.pdf = PdfView(tasks)
        self.print = PrintPanel()
        self.boxes: dict[str, QCheckBox] = {}
        self._choices = Choices()
        self._sections = QVBoxLayout()
        self._sections_area = _side(self._sections, SECTIONS_WIDE)
        self._print_area = _side(self.print.column, PRINT_WIDE)
        self._was_wide: bool | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.save.setIcon(icon("download-simple"))
        top = FlowLayout(8)
        for button in (self.sections_shown, self.print_shown):
            button.setCheckable(True)
        for widget in (self.document, self.sections_shown, self.print_shown, self.save, self.pages):
            top.addWidget(widget)
        self.pages.setMinimumHeight(self.save.sizeHint().height())
        self.words_label.setBuddy(self.own_words)
        self.own_words.setAccessibleName(self.tr("Your own sentence, printed on page 1"))
        self.own_words.setPlaceholderText(self.tr("One sentence of your own for page 1; Enter prints it"))
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self.words_label)
        words.addWidget(self.own_words, 1)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self._sections_area)
        sides.addWidget(self.pdf, 1)
        sides.addWidget(self._print_area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(words)
        column.addLayout(sides, 1)

    def _connect(self) -> None:
        self.own_words.returnPressed.connect(lambda: self.words_given.emit(self.own_words.text().strip()))
        self.document.activated.connect(lambda _: self._on_document())
        self.pdf.shown.connect(lambda count: self.pages.setText(self.tr("%Ln pages", "", count)))
        self.save.clicked.connect(lambda: self.export_requested.emit(str(self.document.currentData())))
        self.sections_shown.toggled.connect(lambda _: self._show_sides())
        self.print_shown.toggled.connect(lambda _: self._show_sides())
        self.print.changed.connect(self._on_print)
        self.print.logo_requested.connect(self.logo_requested)

    def show_run(self, run: Run) -> None:
        """Show the documents of a run."""
        self._choices = run.choices
        is_chosen = run.source is not None
        for widget in (self.words_label, self.own_words):
            widget.setVisible(run.own_words is not None)
        if not self.own_words.hasFocus():
            self.own_words.setText(run.own_words or "")
        self.document.clear()
        for path in run.documents:
            self.document.addItem(self._named(path), str(path))
        for button in (self.sections_shown, self.print_shown):
            button.setVisible(is_chosen)
        self._list_sections(run)
        self.print.show_choices(run.choices)
        self._was_wide = None
        self._fit()
        if run.documents:
            self.pdf.show_file(run.documents[0])

    def show_printed(self, path: Path, choices: Choices) -> None:
        """Show a document that was printed anew."""
        at = next((k for k in range(self.document.count()) if _name(str(self.document.itemData(k))) == _name(path)), 0)
        self.document.setItemData(at, str(path))
        self._choices = choices
        self.print.show_choices(choices)
        if at == self.document.currentIndex():
            self.pdf.show_file(path)

    @property
    def name(self) -> str:
        """The name of the document shown, such as "summary"."""
        return _name(str(self.document.currentData() or ""))

    def _named(self, path: Path) -> str:
        known = {"summary": self.tr("Summary in one page"), "technical": self.tr("Technical report")}
        if _name(path) not in known:
            return path.stem.replace("_", " ").replace("-", " ").capitalize()
        words = known[_name(path)]
        return words if path.stem in known else self.tr("{} (rehearsal)").format(words)

    def _list_sections(self, run: Run) -> None:
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        self._sections.addWidget(label(self.tr("Sections of the technical report"), "strong"))
        for section in run.sections:
            box = QCheckBox(_in_lines(section.title, self.fontMetrics(), SECTIONS_WIDE - BESIDE))
            box.setAccessibleName(section.title)
            box.setToolTip(self.tr("Always printed") if section.is_fixed else section.title)
            box.setChecked(section.is_fixed or section.key not in run.choices.left_out)
            box.setDisabled(section.is_fixed)
            box.toggled.connect(lambda _, key=section.key: self._on_section(key))
            self.boxes[section.key] = box
            self._sections.addWidget(box)
        self._sections.addWidget(label(self.tr("What is left out is named under Methods."), "small"))
        self._sections.addStretch(1)

    def _on_section(self, key: str) -> None:
        left_out = self._choices.left_out - {key} if self.boxes[key].isChecked() else self._choices.left_out | {key}
        self._change(replace(self._choices, left_out=left_out))
        technical = next((k for k in range(self.document.count()) if self._is_technical(k)), -1)
        if technical >= 0 and self.document.currentIndex() != technical:
            self.document.setCurrentIndex(technical)

    def _is_technical(self, at: int) -> bool:
        return _name(str(self.document.itemData(at))) == DOCUMENTS[1]

    def _on_print(self, choices: Choices) -> None:
        self._change(replace(choices, left_out=self._choices.left_out, own_words=self._choices.own_words))

    def _change(self, choices: Choices) -> None:
        self._choices = choices
        self.choices_changed.emit(choices)

    def _on_document(self) -> None:
        self.pdf.show_file(Path(str(self.document.currentData())))
        self.document_requested.emit(self.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the sides where there is room for them; else their buttons do."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= WIDE
        if is_wide != self._was_wide:
            self._was_wide = is_wide
            for button in (self.sections_shown, self.print_shown):
                button.setChecked(is_wide)
        self._show_sides()

    def _show_sides(self) -> None:
        for button in (self.sections_shown, self.print_shown):
            set_kind(button, "chosen" if button.isChecked() else "")
        is_chosen = bool(self.boxes)
        sender_is_print = self.print_shown.isChecked()
        is_narrow = self.width() < WIDE
        self._print_area.setVisible(is_chosen and sender_is_print)
        self._sections_area.setVisible(
            is_chosen and self.sections_shown.isChecked() and not (is_narrow and sender_is_print)
        )


def _name(path: Path | str) -> str:
    return Path(path).stem.removesuffix("-rehearsal")


def _in_lines(words: str, metrics: QFontMetrics, room: int) -> str:
    """Break words into lines that fit: a box with a tick does not do so itself."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def _side(column: QVBoxLayout, wide: int) -> QScrollArea:
    holder = QWidget()
    column.setContentsMargins(2, 2, 8, 2)
    column.setSpacing(6)
    holder.setLayout(column)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(holder)
    area.setFixedWidth(wide)
    return area
