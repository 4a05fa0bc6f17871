"""One person: group and facts to correct, what was answered, and the three ways to leave."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.operations.person import Leaving, PersonView
from gui.widgets.combo import Combo
from gui.widgets.scroll import empty
from gui.widgets.text import forward, label, rule

WIDTH = 400


class PersonSheet(QFrame):
    """``saved`` carries ID, group and facts; ``left`` ID, `Leaving` and the reason; ``erased`` the ID."""

    saved = Signal(str, str, object)
    left = Signal(str, str, str)
    erased = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setFixedWidth(WIDTH)
        self.view: PersonView | None = None
        self.group, self.facts = Combo(self.tr("Group")), dict[str, QLineEdit]()
        self.save, self.close_it = QPushButton(self.tr("Save")), QPushButton(self.tr("Close"))
        self.ways = QButtonGroup(self)
        self.reason, self.confirm = QLineEdit(), QLineEdit()
        self.go, self.erase = QPushButton(), QPushButton()
        self._consequence = label("", "small")
        self._confirm_title = label("", "small")
        self._column = self._scrolling()
        self.hide()

    def _scrolling(self) -> QVBoxLayout:
        self._area, inside = QScrollArea(), QWidget()
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 10, 18, 10)
        column.setSpacing(5)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 2, 1, 2)
        outer.addWidget(area)
        return column

    def show_person(self, view: PersonView) -> None:
        """Show one person; a field being typed into keeps the keyboard."""
        at = next((name for name, edit in self.facts.items() if edit.hasFocus()), "")
        self.view = view
        empty(self._column)
        self._head(view)
        self._edits(view)
        self._column.addWidget(rule())
        for words in self._answered(view):
            self._column.addWidget(label(words, "quiet"))
        self._column.addWidget(rule())
        if view.is_active:
            self._leaving(view)
        elif view.has_name:
            self._erasing(view)
        else:
            self._column.addWidget(label(self.tr("Left the study. No name is kept."), "quiet"))
        self._column.addStretch(1)
        self.show()
        going_on: QWidget = self.facts.get(at) or self.close_it
        going_on.setFocus()

    def _head(self, view: PersonView) -> None:
        row = QHBoxLayout()
        row.addWidget(label(view.code, "h2", wrap=False), 1)
        self.close_it = QPushButton(self.tr("Close  Esc"))
        self.close_it.clicked.connect(self.closed)
        row.addWidget(self.close_it)
        self._column.addLayout(row)
        status = self.tr("Takes part since {}") if view.is_active else self.tr("Left. Was enrolled on {}")
        self._column.addWidget(label(status.format(forward(view.enrolled[:10])), "quiet"))

    def _edits(self, view: PersonView) -> None:
        self.group, self.facts = Combo(self.tr("Group")), {}
        self.group.addItem(self.tr("No group"), "")
        for code, name in view.groups:
            self.group.addItem(name, code)
        self.group.setCurrentIndex(max(self.group.findData(view.group), 0))
        self.group.currentIndexChanged.connect(self._judge)
        if view.groups:
            self._add(self.tr("Group"), self.group)
        for name, value in view.facts:
            edit = self.facts[name] = QLineEdit(value)
            is_fixed = view.is_sealed and name in view.drawn_by
            edit.setReadOnly(is_fixed)
            edit.textChanged.connect(self._judge)
            self._add(self.tr("{} (the draw read it)").format(name) if is_fixed else name, edit)
        if view.is_apart:
            words = self.tr("The draw is made. Whoever moves is still analysed in the arm their group was drawn to.")
            self._column.addWidget(label(words, "small"))
        self.save = QPushButton(self.tr("Save"))
        self.save.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        self._column.addLayout(row)
        self._judge()

    def _add(self, words: str, widget: QWidget) -> None:
        title = label(words, "small")
        title.setBuddy(widget)
        widget.setAccessibleName(words)
        self._column.addWidget(title)
        self._column.addWidget(widget)

    def _answered(self, view: PersonView) -> list[str]:
        return [self.tr("{}: {} of {} finished").format(name, cell.done, cell.total) for name, cell in view.waves]

    def _leaving(self, view: PersonView) -> None:
        self._column.addWidget(label(self.tr("Leaves the study"), "strong"))
        self.ways, self.reason, self.confirm = QButtonGroup(self), QLineEdit(), QLineEdit()
        for at, words in enumerate(self._ways()):
            button = QRadioButton(words)
            button.setChecked(at == 0)
            self.ways.addButton(button, at)
            self._column.addWidget(button)
        self._consequence = label("", "small")
        self._column.addWidget(self._consequence)
        self._add(self.tr("Why, in the person's own words if there are any"), self.reason)
        self._confirming(view)
        self.go = QPushButton(self.tr("Mark as left"))
        self.go.clicked.connect(self._on_leave)
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addStretch(1)
        self._column.addLayout(row)
        self.ways.idToggled.connect(self._judge_leaving)
        for edit in (self.reason, self.confirm):
            edit.textChanged.connect(self._judge_leaving)
        self._judge_leaving()

    def _confirming(self, view: PersonView) -> None:
        self.confirm = QLineEdit()
        self._confirm_title = label(self.tr("Type {} to erase the name for good").format(forward(view.code)), "small")
        self._confirm_title.setBuddy(self.confirm)
        self.confirm.setAccessibleName(self._confirm_title.text())
        self._column.addWidget(self._confirm_title)
        self._column.addWidget(self.confirm)

    def _erasing(self, view: PersonView) -> None:
        self._column.addWidget(label(self.tr("Name and contacts are still kept."), "strong"))
        self._confirming(view)
        self.erase = QPushButton(self.tr("Erase name and contacts"))
        self.erase.setEnabled(False)
        self.confirm.textChanged.connect(lambda typed: self.erase.setEnabled(typed.strip() == view.code))
        self.erase.clicked.connect(lambda: self.erased.emit(view.code))
        self._column.addWidget(self.erase)

    def _ways(self) -> tuple[str, str, str]:
        return (
            self.tr("Stop asking, keep what was answered"),
            self.tr("Stop, and do not use what was answered"),
            self.tr("The same, and erase name and contacts too"),
        )

    @property
    def way(self) -> Leaving:
        """How the person leaves, as chosen."""
        ways: tuple[Leaving, ...] = ("keep", "drop", "erase")
        return ways[max(self.ways.checkedId(), 0)]

    def _judge_leaving(self) -> None:
        if self.view is None:
            return
        used = self.tr("Counted as left; the %Ln responses given stay in the analysis.", "", self.view.responses)
        gone = self.tr("Counted as left and missing; %Ln responses are taken back.", "", self.view.responses)
        self._consequence.setText(used if self.way == "keep" else gone)
        for widget in (self._confirm_title, self.confirm):
            widget.setVisible(self.way == "erase")
        is_meant = self.way != "erase" or self.confirm.text().strip() == self.view.code
        self.go.setEnabled(bool(self.reason.text().strip()) and is_meant)

    def _on_leave(self) -> None:
        if self.view is not None:
            self.left.emit(self.view.code, self.way, self.reason.text().strip())

    def _judge(self) -> None:
        view = self.view
        if view is not None:
            typed = {name: edit.text().strip() for name, edit in self.facts.items()}
            self.save.setEnabled(typed != dict(view.facts) or str(self.group.currentData() or "") != view.group)

    def _on_save(self) -> None:
        if self.view is not None:
            facts = {name: edit.text().strip() for name, edit in self.facts.items()}
            self.saved.emit(self.view.code, str(self.group.currentData() or ""), facts)

    def to_facts(self) -> None:
        """Put the keyboard into the first fact that can be corrected."""
        first = next((edit for edit in self.facts.values() if not edit.isReadOnly()), None)
        (first or self.group).setFocus()

    def to_leaving(self) -> None:
        """Put the keyboard where leaving is chosen."""
        chosen = self.ways.checkedButton()
        if chosen is not None and self.view is not None and self.view.is_active:
            chosen.setFocus()
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.go))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
