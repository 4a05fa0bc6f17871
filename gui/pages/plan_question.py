"""The question, who it is asked of, arms, waves and method; and the conversation that chooses a design."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.operations.designing import DesignView
from gui.operations.planning import PlanView
from gui.pages.plan_arms import ArmsCard
from gui.pages.plan_choose import ChoosePanel
from gui.pages.plan_linking import LinkingCard
from gui.pages.plan_method import MethodCard
from gui.pages.plan_units import UnitsCard
from gui.pages.plan_waves import WavesCard
from gui.widgets.buttons import pictured
from gui.widgets.scroll import ScrollColumn, card
from gui.widgets.text import label


class QuestionTab(QWidget):
    """What the study asks and how. All three signals write at once.

    ``stated`` carries the name of a statement and its text, ``edited`` a change to the design, ``chosen`` the answers
    of a conversation whose design is to be used. ``trial_requested`` asks for what takes long to find out. Once the
    protocol is locked, ``amending_begun`` lets the design be changed for one amendment, which is then requested or
    dropped.
    """

    stated = Signal(str, str)
    edited = Signal(object)
    chosen = Signal(object)
    trial_requested = Signal()
    amending_begun = Signal()
    amendment_requested = Signal()
    amendment_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.population = QPlainTextEdit(), QPlainTextEdit()
        self._kept = {"question": "", "population": ""}
        self._note = label("", "small")
        self.help = pictured(self.tr("Help me choose a design"), "compass")
        self.arms, self.waves, self.method, self.units = ArmsCard(), WavesCard(), MethodCard(), UnitsCard()
        self._method_title = label(self.tr("Method"), "caption", wrap=False)
        self.linking = LinkingCard()
        self.amend, self.drop = QPushButton(self.tr("Amend the design…")), QPushButton(self.tr("Drop the changes"))
        self.make = QPushButton(self.tr("Make the amendment…"))
        self._amending = QWidget()
        self.choose = ChoosePanel()
        self._scroll, self._stack = ScrollColumn(), QStackedWidget()
        self._build()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for page in (self._scroll, self.choose):
            self._stack.addWidget(page)
        self._connect()

    def _build(self) -> None:
        column = self._scroll.column
        column.addWidget(self._statements())
        column.addWidget(self._amending)
        row = QHBoxLayout(self._amending)
        row.setContentsMargins(0, 0, 0, 0)
        self._amending_words = label("", "quiet")
        row.addWidget(self._amending_words, 1)
        for button in (self.amend, self.drop, self.make):
            row.addWidget(button)
        self._amending.hide()
        column.addSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Arms"), "caption", wrap=False))
        head.addStretch(1)
        head.addWidget(self.help)
        column.addLayout(head)
        column.addWidget(self.arms)
        column.addSpacing(6)
        column.addWidget(self._method_title)
        column.addWidget(self.method)
        for words, widget in (
            (self.tr("Waves"), self.waves),
            (self.tr("Words for units"), self.units),
            (self.tr("Linking codes"), self.linking),
        ):
            column.addSpacing(6)
            column.addWidget(label(words, "caption", wrap=False))
            column.addWidget(widget)
        column.addStretch(1)

    def _statements(self) -> QFrame:
        frame, column = card()
        for words, edit, lines in (
            (self.tr("The question, in one sentence"), self.question, 3),
            (self.tr("Among whom"), self.population, 2),
        ):
            title = QLabel(words)
            title.setBuddy(edit)
            edit.setAccessibleName(words)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 22)
            edit.installEventFilter(self)
            column.addWidget(title)
            column.addWidget(edit)
        column.addWidget(self._note)
        return frame

    def _connect(self) -> None:
        self.help.clicked.connect(self.begin_choosing)
        self.amend.clicked.connect(self.amending_begun)
        self.drop.clicked.connect(self.amendment_dropped)
        self.make.clicked.connect(self.amendment_requested)
        self.choose.left.connect(self.end_choosing)
        self.choose.used.connect(self.chosen)
        self.units.stated.connect(self.stated)
        self.linking.stated.connect(self.stated)
        for each in (self.arms, self.waves, self.method, self.units):
            each.edited.connect(self.edited)

    def begin_choosing(self) -> None:
        """Open the conversation."""
        self._stack.setCurrentWidget(self.choose)
        self.choose.begin()

    def end_choosing(self) -> None:
        """Close the conversation; nothing was written."""
        self._stack.setCurrentWidget(self._scroll)
        self.help.setFocus()

    def clear(self) -> None:
        """Leave the conversation of the study that was closed."""
        self._stack.setCurrentWidget(self._scroll)

    @property
    def is_choosing(self) -> bool:
        """True while the conversation is open."""
        return self._stack.currentWidget() is self.choose

    def show_plan(self, view: PlanView, *, is_amending: bool = False) -> None:
        """Show what was read; text being typed stays. ``is_amending`` shows what is proposed, open to change."""
        is_locked = view.is_locked("protocol")
        self._kept = {"question": view.question, "population": view.population}
        for key, edit in self._edits().items():
            edit.setReadOnly(is_locked)
            if not edit.hasFocus() and edit.toPlainText() != self._kept[key]:
                edit.setPlainText(self._kept[key])
        why = self._why(view.design, is_locked=is_locked)
        self._note.setText(why or self.tr("Kept when you leave the field."))
        self.linking.show_linking(view.linking, is_given=view.is_linking)
        self._show_amending(is_locked=is_locked, is_amending=is_amending)
        self._show_design(view.design, why, is_amending=is_amending)

    def _show_amending(self, *, is_locked: bool, is_amending: bool) -> None:
        had_focus = self._amending.isAncestorOf(self.focusWidget() or self)
        self._amending.setVisible(is_locked)
        self.amend.setVisible(not is_amending)
        for button in (self.drop, self.make):
            button.setVisible(is_amending)
        self._amending_words.setText(
            self.tr("What you change in arms, method and waves is gathered and made as one amendment, with its reason.")
            if is_amending
            else self.tr("Arms, method and waves are locked with the protocol.")
        )
        if had_focus:
            (self.make if is_amending else self.amend).setFocus()

    def _why(self, view: DesignView, *, is_locked: bool) -> str:
        """Say why the design cannot change, "" when it can."""
        if is_locked:
            return self.tr("The protocol is locked, and this with it. Changing it takes an amendment.")
        return self.tr("A draw is sealed. Give it up first, under People.") if view.is_sealed else ""

    def _show_design(self, view: DesignView, why: str, *, is_amending: bool) -> None:
        for each in (self.arms, self.method, self.units):
            each.show_design(view, is_locked=bool(why) and not (is_amending and not view.is_sealed))
        self.waves.show_design(view, is_locked=bool(why) and not is_amending)
        self._method_title.setVisible(bool(view.design and view.design.arms))
        order = self.stops()
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)
        self.choose.show_ground(view.ground, why)
        if not view.judgement.is_whole:
            self.trial_requested.emit()

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in reading order."""
        cards = (self.arms, self.method, self.waves, self.units, self.linking)
        amending = (self.amend, self.drop, self.make)
        return [
            self.question,
            self.population,
            *amending,
            self.help,
            *(stop for each in cards for stop in each.stops()),
        ]

    def _edits(self) -> dict[str, QPlainTextEdit]:
        return {"question": self.question, "population": self.population}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was typed when a field is left."""
        if event.type() == QEvent.Type.FocusOut:
            for key, edit in self._edits().items():
                text = edit.toPlainText().strip()
                if edit is watched and not edit.isReadOnly() and text != self._kept[key]:
                    self._kept[key] = text
                    self.stated.emit(key, text)
        return super().eventFilter(watched, event)
