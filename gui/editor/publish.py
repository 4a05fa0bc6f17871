"""The last look before a new version holds: what changes for existing answers, and after the lock the reason."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.editor.words import change_words
from gui.icons import icon
from gui.operations.editing import Review
from gui.pages.plan_outcome_words import seen_words
from gui.widgets.buttons import primary
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import label

LINES_SHOWN = 40


class PublishSheet(ScrollColumn):
    """``given`` carries the review and what was said (None before the lock); ``left`` that nothing is published."""

    given = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._title = ""
        self.heading, self.line, self.seen = label("", "h2"), label("", "quiet"), label("", "quiet")
        self._changes = QVBoxLayout()
        self._changes.setSpacing(6)
        self.why, self.name = QPlainTextEdit(), QLineEdit()
        self.why.setTabChangesFocus(True)
        self.why.setFixedHeight(self.why.fontMetrics().lineSpacing() * 3 + 22)
        self.keep, self.turn_back = primary(""), QPushButton(self.tr("Not yet  Esc"))
        frame, column = card()
        column.addWidget(self.heading)
        column.addWidget(self.line)
        column.addSpacing(6)
        column.addLayout(self._changes)
        self._signing = self._sign_fields()
        column.addWidget(self._signing)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.turn_back)
        row.addWidget(self.keep)
        column.addSpacing(6)
        column.addLayout(row)
        self.column.addWidget(frame)
        self.column.addStretch(1)
        self._connect()

    def _sign_fields(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.seen)
        for words, widget in (
            (self.tr("Why (the report prints it)"), self.why),
            (self.tr("Type your name to sign"), self.name),
        ):
            title = label(words)
            title.setBuddy(widget)
            widget.setAccessibleName(words)
            column.addWidget(title)
            column.addWidget(widget)
        return holder

    def _connect(self) -> None:
        self.turn_back.clicked.connect(self.left)
        self.keep.clicked.connect(self._on_keep)
        self.why.textChanged.connect(self._judge)
        self.name.textChanged.connect(self._judge)
        for keys, act in (("Esc", self.left.emit), ("Ctrl+Return", self._on_keep)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)

    def show_review(self, review: Review, title: str) -> None:
        """Show what publishing would do; the keyboard goes where something is to be written, else to turning back."""
        self._review, self._title = review, title
        number = review.next_version
        self.heading.setText(self.tr("Publish version {} of {}?").format(number, title))
        self.keep.setText(
            self.tr("Make the amendment") if review.is_locked else self.tr("Publish version {}").format(number)
        )
        empty(self._changes)
        self.line.setText(self._said(review))
        for change in review.changes[:LINES_SHOWN]:
            count = self.tr("%Ln answers so far.", "", change.answers) if change.answers else ""
            sign = ("warning", "warn") if change.is_break else ("info", "text3")
            self._changes.addWidget(_line(*sign, f"{change_words(change)} {count}".strip()))
        if len(review.changes) > LINES_SHOWN:
            more = self.tr("And %Ln more changes.", "", len(review.changes) - LINES_SHOWN)
            self._changes.addWidget(_line("info", "text3", more))
        for finding in review.errors[:8]:
            self._changes.addWidget(_line("warning-circle", "error", finding.message))
        if review.warnings and not review.errors:
            words = self.tr("%Ln points to look at stay in the list of problems.", "", len(review.warnings))
            self._changes.addWidget(_line("warning", "warn", words))
        self._signing.setVisible(review.is_locked and not review.errors)
        self.seen.setText(
            self.tr("The protocol is locked: this is amendment {}.").format(review.number)
            + " "
            + seen_words()[review.seen]
        )
        self.why.clear()
        self._judge()
        (self.why if self._signing.isVisibleTo(self) else self.turn_back).setFocus()

    def _said(self, review: Review) -> str:
        if review.errors:
            return self.tr("It cannot be filled in yet. Fix these first:")
        if review.next_version == 1:
            return self.tr("It can then be asked at a wave. Choose the wave in Plan.")
        if review.is_same:
            return self.tr("Nothing differs from version {}.").format(review.next_version - 1)
        if not review.responses:
            return self.tr("Nobody has answered it yet, so nothing changes for answers.")
        return self.tr("What changes for the %Ln responses there are:", "", review.responses)

    def _judge(self) -> None:
        review = self._review
        is_signed = bool(self.why.toPlainText().strip() and self.name.text().strip())
        self.keep.setEnabled(
            review is not None
            and not review.errors
            and not (review.is_same and review.next_version > 1)
            and (is_signed or not review.is_locked)
        )

    def _on_keep(self) -> None:
        review = self._review
        if review is None or not self.keep.isEnabled():
            return
        said = {
            "what": self.tr("{}, version {}").format(self._title, review.next_version),
            "why": self.why.toPlainText().strip(),
            "by": self.name.text().strip(),
        }
        self.given.emit(review, said if review.is_locked else None)


def _line(glyph: str, token: str, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    picture = QLabel()
    picture.setPixmap(icon(glyph, token).pixmap(QSize(18, 18)))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(words), 1)
    return holder
