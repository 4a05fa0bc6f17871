"""Widgets beside one another that go on in the next line, in reading direction."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Breaks into lines where the width ends.

    With ``at_end`` they stand at the trailing edge; `part` lets those that follow stand there while all fit one line.
    """

    def __init__(self, gap: int = 6, *, at_end: bool = False) -> None:
        super().__init__()
        self._at_end, self._parted = at_end, -1
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a widget at the end."""
        self._items.append(item)

    def part(self) -> None:
        """Put what is added from now on at the trailing edge where there is room for all in one line."""
        self._parted = len(self._items)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it never asks for more."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its lines at a width."""
        return self._place(QRect(0, 0, width, 0), is_real=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets into their lines."""
        super().setGeometry(rect)
        self._place(rect, is_real=True)

    def sizeHint(self) -> QSize:
        """Return what one widget needs; at the trailing edge, what one line of all of them needs."""
        shown = [item.sizeHint() for item in self._shown()] if self._at_end else []
        if not shown:
            return self.minimumSize()
        wide = sum(size.width() for size in shown) + self.spacing() * (len(shown) - 1)
        return QSize(wide, max(size.height() for size in shown))

    def minimumSize(self) -> QSize:
        """Return the size of the largest widget."""
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if (widget := item.widget()) is None or not widget.isHidden()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self.spacing()
        return lines

    def _place(self, rect: QRect, *, is_real: bool) -> int:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y, gap = 0, self.spacing()
        lines = self._lines(rect.width())
        second = self._items[self._parted :] if self._parted >= 0 and len(lines) == 1 else []
        for line in lines:
            sizes = [item.sizeHint() for item in line]
            free = rect.width() - sum(size.width() for size in sizes) - gap * (len(line) - 1)
            x = max(free, 0) if self._at_end else 0
            for item, size in zip(line, sizes, strict=True):
                if item in second:
                    x, second = x + max(free, 0), []
                if is_real:
                    left = rect.right() + 1 - x - size.width() if is_mirrored else rect.left() + x
                    item.setGeometry(QRect(left, rect.top() + y, size.width(), size.height()))
                x += size.width() + gap
            y += max(size.height() for size in sizes) + gap
        return max(y - gap, 0)


def flowing(gap: int = 6, *, at_end: bool = False) -> tuple[QWidget, FlowLayout]:
    """Return a widget whose children flow, and its layout."""
    holder, flow = QWidget(), FlowLayout(gap, at_end=at_end)
    holder.setLayout(flow)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder, flow
