"""The rail of places: captions, icons and words; narrow windows keep the icons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.fonts import strong
from gui.icons import icon
from gui.places import Place
from gui.theme import tokens_now
from gui.widgets.text import label

WIDE, NARROW, LEAST = 208, 64, 40
SIDES, ENDS, GAP, BEFORE = 24, 26, 2, 10
MOST = 99


class RailButton(QToolButton):
    """One place, with the number of things there that need somebody."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0

    def show_number(self, number: int) -> None:
        """Show how many things need somebody; 0 shows nothing."""
        self._number = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number at the trailing edge."""
        super().paintEvent(event)
        if not self._number:
            return
        words = str(self._number) if self._number <= MOST else f"{MOST}+"
        tokens, font = tokens_now(), strong(self.font())
        font.setPointSizeF(self.font().pointSizeF() * 0.8)
        width = max(QFontMetrics(font).horizontalAdvance(words) + 10, 20)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_narrow = self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        gap, top = (2.0, 1.0) if is_narrow else (8.0, self.height() / 2 - 9)
        pill = QRectF(gap if is_mirrored else self.width() - width - gap, top, width, 18)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.error))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(QColor(tokens.on_accent))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class NavRail(QFrame):
    """One checked button a place; one Tab stop, arrows move inside."""

    chosen = Signal(str)

    def __init__(
        self, places: Sequence[Place], titles: dict[str, str], captions: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self._titles = titles
        self._is_narrow = False
        self._captions: list[QLabel] = []
        self._buttons: dict[str, RailButton] = {}
        self._needs: dict[str, dict[str, int]] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(GAP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(1)
        last = ""
        for place in places:
            if place.group and place.group != last:
                column.addSpacing(BEFORE)
                caption = label(captions[place.group], "caption", wrap=False)
                caption.setContentsMargins(10, 0, 10, 2)
                self._captions.append(caption)
                column.addWidget(caption)
            last = place.group
            column.addWidget(self._build_button(place))
        column.addStretch(1)
        self.set_narrow(False)

    def _build_button(self, place: Place) -> RailButton:
        button = RailButton()
        button.setProperty("kind", "rail")
        button.setIcon(icon(place.icon))
        button.setIconSize(QSize(20, 20))
        button.setText("  " + self._titles[place.code])
        button.setAccessibleName(self._titles[place.code])
        button.setToolTip(f"{self._titles[place.code]} (Ctrl+{place.digit})")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place.digit == 1 else Qt.FocusPolicy.ClickFocus)
        code = place.code
        button.clicked.connect(lambda: self.chosen.emit(code))
        self._group.addButton(button)
        self._buttons[place.code] = button
        return button

    def show_place(self, code: str) -> None:
        """Mark a place as the one shown."""
        for key, button in self._buttons.items():
            button.setChecked(key == code)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == code else Qt.FocusPolicy.ClickFocus)

    def show_number(self, code: str, number: int, source: str = "") -> None:
        """Show beside a place how many things there need somebody; the numbers of several sources add up."""
        needs = self._needs.setdefault(code, {})
        needs[source] = number
        total, title = sum(needs.values()), self._titles[code]
        self._buttons[code].show_number(total)
        words = self.tr("{}, %Ln need a decision", "", total).format(title)
        self._buttons[code].setAccessibleName(words if total else title)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show icons alone, or icons with words."""
        self._is_narrow = is_narrow
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        buttons = self._buttons.values()
        for button in buttons:
            button.setToolButtonStyle(style)
            button.setMinimumHeight(max(LEAST, button.sizeHint().height()))
        width = NARROW if is_narrow else max(WIDE, max(b.sizeHint().width() for b in buttons) + SIDES)
        self.setFixedWidth(width)
        for button in buttons:
            button.setFixedWidth(width - SIDES)
        self._show_captions()

    def _show_captions(self) -> None:
        """Show the captions where the words are and the height is enough."""
        wanted = sum(b.minimumHeight() + GAP for b in self._buttons.values()) + ENDS
        wanted += sum(caption.sizeHint().height() + GAP + BEFORE for caption in self._captions)
        for caption in self._captions:
            caption.setVisible(not self._is_narrow and self.height() >= wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the captions out where they would press on the places."""
        super().resizeEvent(event)
        self._show_captions()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_narrow(self._is_narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the places with the arrows."""
        buttons = list(self._buttons.values())
        at = next((i for i, b in enumerate(buttons) if b.hasFocus()), -1)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and at >= 0:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            buttons[at].click()
        else:
            super().keyPressEvent(event)
