"""Choices as full-width rows with digit badges: one Tab stop, arrows move inside, digits choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.capture.answers import Option, matches
from gui.capture.edit import AnswerEdit
from gui.fonts import strong
from gui.icons import paint_icon
from gui.theme import tokens_now
from gui.tokens import RADIUS
from gui.widgets.text import label

COMFORTABLE, COMPACT, LEAST_AIR = 44, 34, 4
BADGE, INDENT, MARK = 26, 52, 40
SEEN_MS = 600


class ChoiceRow(QAbstractButton):
    """One choice: badge, words, mark. The whole row is the target."""

    def __init__(self, option: Option, is_multiple: bool) -> None:
        super().__init__()
        self.option = option
        self._is_multiple = is_multiple
        self.is_veiled = False
        self._height = COMFORTABLE
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(option.label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_height(self, height: int) -> None:
        """Use rows of at least this height, and of at least what the words need."""
        self._height = max(height, self.fontMetrics().height() + LEAST_AIR)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need at a width."""
        return max(self._height, self._text_height(width) + (self._height - self.fontMetrics().height()))

    def sizeHint(self) -> QSize:
        """Return a modest width: rows stretch."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def _text_height(self, width: int) -> int:
        room = QRect(0, 0, max(width - INDENT - MARK, 40), 10_000)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.option.label).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the list."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the list."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on, has_focus = self._shows(), self.hasFocus()
        edge = QColor(tokens.accent if is_on else tokens.border_strong)
        fill = tokens.selected if is_on else tokens.accent_soft if self.underMouse() else tokens.surface
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(edge, 1.5 if is_on else 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if has_focus:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)
        self._paint_badge(painter)
        self._paint_words(painter)
        painter.end()

    def _shows(self) -> bool:
        return self.isChecked() and not self.is_veiled

    def _side(self, left: int, width: int) -> QRect:
        """Return a band of the row at the reading start, mirrored for right-to-left."""
        x = left if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - left - width
        return QRect(x, 0, width, self.height())

    def _paint_badge(self, painter: QPainter) -> None:
        tokens = tokens_now()
        band = self._side(14, BADGE)
        badge = QRectF(0, 0, BADGE, min(BADGE, self.height() - 10))
        badge.moveCenter(QRectF(band).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if self._shows() else tokens.sunken))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(tokens.on_accent if self._shows() else tokens.text2))
        painter.setFont(strong(self.font()))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.option.badge)

    def _paint_words(self, painter: QPainter) -> None:
        tokens = tokens_now()
        painter.setFont(strong(self.font()) if self._shows() else self.font())
        painter.setPen(QColor(tokens.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(
            self._side(INDENT, self.width() - INDENT - MARK),
            int(flags) | int(Qt.TextFlag.TextWordWrap),
            self.option.label,
        )
        mark = QRectF(0, 0, 20, 20)
        mark.moveCenter(QRectF(self._side(self.width() - MARK, MARK - 8)).center())
        if self._shows():
            name = "check-square-fill" if self._is_multiple else "check-circle-fill"
            paint_icon(painter, mark, name, QColor(tokens.accent))
        elif self._is_multiple:
            paint_icon(painter, mark, "square", QColor(tokens.border_strong))


class ChoiceList(AnswerEdit):
    """One choice or several. A digit chooses by badge; longer badges collect digits, without timeouts."""

    def __init__(self, options: Sequence[Option], *, is_multiple: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_multiple = is_multiple
        self._typed = ""
        self._hides = False
        self._rows = [ChoiceRow(option, is_multiple) for option in options]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for row in self._rows:
            row.clicked.connect(self._on_clicked)
            layout.addWidget(row)
        self._foot: QLabel = label("", "small")
        layout.addWidget(self._foot)
        self._foot.setVisible(is_multiple)
        if self._rows:
            self._rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocusProxy(self._rows[0])

    def show_value(self, value: str) -> None:
        """Show a stored answer: one value, or several with spaces between."""
        chosen = set(value.split()) if self._is_multiple else {value}
        for row in self._rows:
            row.setChecked(row.option.value in chosen)
        self._stop_at(next((row for row in self._rows if row.isChecked()), self._rows[0] if self._rows else None))
        self._tell()

    def hide_choice(self, hides: bool) -> None:
        """Show what was chosen for a moment only, where others can look on."""
        self._hides = hides
        self._veil(hides)

    def _veil(self, is_veiled: bool) -> None:
        for row in self._rows:
            row.is_veiled = is_veiled
            row.update()

    def pending(self) -> str:
        """Return the chosen values."""
        return " ".join(row.option.value for row in self._rows if row.isChecked())

    def take_focus(self) -> None:
        """Put the keyboard on the chosen row, or the first."""
        stop = next((r for r in self._rows if r.focusPolicy() == Qt.FocusPolicy.StrongFocus), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def take_digit(self, digit: int) -> bool:
        """Choose by badge; digits collect while a longer badge could follow."""
        typed = f"{self._typed}{digit}"
        found, may_grow = matches([row.option for row in self._rows], typed)
        if found is None and not may_grow:
            self._typed = ""
            self._tell()
            return False
        self._typed = typed if may_grow else ""
        if found is not None and not may_grow:
            self._choose(found)
        self._tell()
        return True

    def take_enter(self) -> bool:
        """Choose what the collected digits say, if any were typed."""
        found, _ = matches([row.option for row in self._rows], self._typed) if self._typed else (None, False)
        was_typing, self._typed = bool(self._typed), ""
        if found is not None:
            self._choose(found)
        self._tell()
        return was_typing and found is None

    def set_compact(self, is_compact: bool) -> None:
        """Use lower rows."""
        for row in self._rows:
            row.set_height(COMPACT if is_compact else COMFORTABLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Space; other keys belong to the page."""
        at = next((i for i, row in enumerate(self._rows) if row.hasFocus()), -1)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._rows:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._stop_at(self._rows[(at + step) % len(self._rows)])
            self.take_focus()
        elif event.key() == Qt.Key.Key_Space and at >= 0:
            self._choose(self._rows[at].option)
        else:
            event.ignore()

    def _stop_at(self, stop: ChoiceRow | None) -> None:
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)
        if stop is not None:
            self.setFocusProxy(stop)

    def _choose(self, option: Option) -> None:
        row = next(r for r in self._rows if r.option == option)
        if row.isChecked() and not self._is_multiple:
            return
        row.setChecked(not row.isChecked())
        self._after(row)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            if not self._is_multiple:
                row.setChecked(True)
            self._after(row)

    def _after(self, row: ChoiceRow) -> None:
        if not self._is_multiple:
            for other in self._rows:
                other.setChecked(other is row)
        self._stop_at(row)
        self.take_focus()
        self._tell()
        if self._hides:
            self._veil(False)
            QTimer.singleShot(SEEN_MS, self, lambda: self._veil(self._hides))
        self.committed.emit(self.pending())

    def _tell(self) -> None:
        if self._typed:
            self._foot.setText(self.tr("Typed {}. Enter chooses it.").format(self._typed))
        else:
            self._foot.setText(self.tr("%Ln chosen", "", sum(r.isChecked() for r in self._rows)))
        self._foot.setVisible(bool(self._typed) or self._is_multiple)
