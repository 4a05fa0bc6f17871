"""The three panes of the editor, and the line above them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.editor.about_form import AboutForm
from gui.editor.outline_view import OutlineView
from gui.editor.preview import Preview
from gui.editor.problem_list import ProblemList
from gui.editor.question_form import QuestionForm
from gui.editor.words import ICONS, type_words
from gui.icons import icon
from gui.pages.instruments import short
from gui.widgets.buttons import pictured, primary
from gui.widgets.elided import ElidedLabel
from gui.widgets.text import label
from instruments.editing_outline import Line
from instruments.findings import Finding

WIDE, NARROW = (280, 500, 320), (270, 610, 0)
FIRST_TYPES = ("select_one", "select_multiple", "integer", "text", "date", "note", "calculate")


class EditorHead(QWidget):
    """The way back, the instrument, its version and languages, Try it, Publish."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = pictured(self.tr("Instruments"), "caret-left")
        self.back.setProperty("kind", "quiet")
        self.back.setToolTip(self.tr("Back to the list; what you changed is kept  Alt+Left"))
        self.title, self.note = ElidedLabel("h2", is_greedy=True), label("", "quiet", wrap=False)
        self.try_it = QPushButton(self.tr("Try it  F5"))
        self.publish = primary(self.tr("Publish…"))
        self.publish.setToolTip(self.tr("Make this the version that is asked  Ctrl+Shift+P"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        for widget in (self.note, self.try_it, self.publish):
            row.addWidget(widget)

    def show_title(self, title: str, version: int, languages: Sequence[str]) -> None:
        """Say which instrument is open."""
        self.title.setText(title)
        said = [self.tr("version {} is in use").format(version) if version else self.tr("not published yet")]
        said += [" · ".join(short(each) for each in languages)] if languages else []
        self.note.setText("   ".join(said))


class Panes(QWidget):
    """Outline and problems, the form, the preview: beside one another, or the last two as tabs."""

    add_chosen = Signal(str)
    widened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline, self.problems = OutlineView(), ProblemList()
        self.outline.hint = self.tr(
            "Add your first question. Press Q for choose-one, N for number, T for text. Or paste one question a line."
        )
        self.question, self.about, self.preview = QuestionForm(), AboutForm(), Preview()
        self.about_button = pictured(self.tr("Title, languages, scores"), "sliders-horizontal")
        self.about_button.setCheckable(True)
        self.add = QToolButton()
        self.tabs = QTabBar()
        self._forms, self._middle = QStackedWidget(), QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._preview_frame = _framed(self.preview)
        self._is_narrow: bool | None = None
        self.widths: tuple[int, ...] = ()
        self._build()
        self.tabs.currentChanged.connect(self._on_tab)
        self.splitter.splitterMoved.connect(self._on_moved)

    def _build(self) -> None:
        for form in (self.question, self.about):
            self._forms.addWidget(form)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Question or preview"))
        for words in (self.tr("Question"), self.tr("Preview")):
            self.tabs.addTab(words)
        self._middle.addWidget(_framed(self._forms))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        column.addWidget(self._middle, 1)
        for widget in (self._left(), middle, self._preview_frame):
            self.splitter.addWidget(widget)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        if self.isRightToLeft():
            self.splitter.setContentsMargins(0, 0, 1, 0)  # Qt lays the first pane one pixel out of a mirrored splitter
        self.splitter.setSizes(list(WIDE))
        self.splitter.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.add.setText(self.tr("Add…"))
        self.add.setIcon(icon("plus"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setAccessibleName(self.tr("Add a question or group"))
        self.add.setToolTip(self.tr("Below the chosen one. Ctrl+Enter adds one of the same type"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.setMenu(self._add_menu())
        head = QHBoxLayout()
        head.addWidget(self.about_button, 1)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(self.outline, 1)
        column.addWidget(self.problems)
        return holder

    def _add_menu(self) -> QMenu:
        menu = QMenu(self.add)
        words = type_words()
        letters = {"select_one": "Q", "integer": "N", "text": "T"}
        for kind in FIRST_TYPES:
            key = f"\t{letters[kind]}" if kind in letters else ""
            self._add_action(menu, f"{words[kind]}{key}", kind, ICONS[kind])
        menu.addSeparator()
        self._add_action(menu, self.tr("Group"), "group", "folder-simple")
        self._add_action(menu, self.tr("Group that is repeated"), "repeat", "repeat")
        self._add_action(menu, self.tr("Group around the chosen one"), "enclose", "folder-simple")
        self._add_action(menu, self.tr("Take the chosen group away, keep its questions"), "dissolve", "x")
        menu.addSeparator()
        self._add_action(menu, self.tr("Paste questions, one a line") + "\tCtrl+V", "paste", "clipboard-text")
        return menu

    def _add_action(self, menu: QMenu, words: str, kind: str, glyph: str) -> None:
        action = QAction(icon(glyph), words, menu)
        action.triggered.connect(lambda _checked=False: self.add_chosen.emit(kind))
        menu.addAction(action)

    def show_lines(self, lines: Sequence[Line], at: int) -> None:
        """Show the outline with one line chosen."""
        self.outline.outline.show_lines(lines)
        self.outline.show_outline(at)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found, and mark its lines."""
        self.problems.show_findings(findings)
        worst: dict[int, str] = {}
        for each in findings:
            if each.sheet == "survey" and each.row is not None:
                token = "error" if each.severity == "error" else worst.get(each.row - 2, "warn")
                worst[each.row - 2] = token
        self.outline.outline.show_troubles(worst)

    def show_form(self, *, is_about: bool) -> None:
        """Show the form of a question, or of the whole instrument."""
        self._forms.setCurrentWidget(self.about if is_about else self.question)
        self.about_button.setChecked(is_about)

    def show_outline_first(self) -> None:
        """Show the form, not the preview, where only one has room."""
        self.tabs.setCurrentIndex(0)

    def show_form_tab(self) -> None:
        """Show the form where it shares its room with the preview."""
        self.tabs.setCurrentIndex(0)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the preview behind a tab, or beside the form."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self.tabs.setVisible(is_narrow)
        self.tabs.setCurrentIndex(0)
        if is_narrow:
            self._middle.addWidget(self._preview_frame)
        else:
            self.splitter.addWidget(self._preview_frame)
            self._preview_frame.show()
        self._middle.setCurrentIndex(0)
        self.splitter.setSizes(list(NARROW if is_narrow else self.widths or WIDE))

    def _on_moved(self) -> None:
        """Say how wide the three panes were made."""
        if not self._is_narrow:
            self.widths = tuple(self.splitter.sizes())
            self.widened.emit(self.widths)

    def _on_tab(self, at: int) -> None:
        if at < self._middle.count():
            self._middle.setCurrentIndex(at)


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 12, 8, 8)
    column.addWidget(widget)
    return frame
