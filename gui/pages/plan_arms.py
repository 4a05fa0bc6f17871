"""The arms of a study, to name, move, share out and take out."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QWidget

from core.design import Arm
from core.problems import SHARE_MALFORMED
from gui.capture.answers import parse_number
from gui.operations import designing
from gui.operations.designing import DesignView
from gui.pages.plan_fields import CommitEdit
from gui.pages.plan_rows import RowsCard
from gui.theme import tokens_now
from gui.told import told, worded
from gui.widgets.text import label

COLOURS = 4


class ArmMark(QWidget):
    """The colour and shape of an arm, as figures have it."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self.setFixedSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle, square, triangle or diamond; the comparison is hollow."""
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = (tokens.arm1, tokens.arm2, tokens.arm3, tokens.arm4)
        colour = QColor(colours[self._place] if self._place < COLOURS else tokens.text3)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._place in (0, COLOURS) else colour)
        box = QRectF(3, 3, 12, 12)
        shapes = {
            2: [QPointF(9, 3), QPointF(15, 15), QPointF(3, 15)],
            3: [QPointF(9, 3), QPointF(15, 9), QPointF(9, 15), QPointF(3, 9)],
        }
        if self._place in shapes:
            painter.drawPolygon(QPolygonF(shapes[self._place]))
        elif self._place == 1:
            painter.drawRect(box)
        else:
            painter.drawEllipse(box)
        painter.end()


class ArmsCard(RowsCard):
    """The arms: name, share, what they get. The first is what the others are compared with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.add.setText(f"\u2002{self.tr('Add an arm')}")
        self.add.setAccessibleName(self.tr("Add an arm"))
        self._empty.setText(self.tr("No arms: everybody gets the same."))
        self.note = label("", "small")
        self.column.insertWidget(2, self.note)

    def show_design(self, view: DesignView, *, is_locked: bool) -> None:
        """Show the arms."""
        arms = view.design.arms if view.design else ()
        self.show_items(arms, is_locked=is_locked)
        problem = next((told(p.error) for p in view.judgement.problems if p.field == "arms"), "")
        self.say(problem)
        many = self.tr("Figures have four colours; with more arms they show one panel for each.")
        first = self.tr("The first is what the others are compared with. Shares of 1 and 2 put twice as many into one.")
        self.note.setText(many if len(arms) > COLOURS else first)
        self.note.setVisible(bool(arms))

    def head(self, grid: QGridLayout) -> None:
        """Write the titles of the columns."""
        for at, words in ((1, self.tr("Name")), (2, self.tr("Share")), (3, self.tr("What they get"))):
            grid.addWidget(label(words, "small", wrap=False), 0, at)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)

    def build(self, grid: QGridLayout, row: int, item: Arm) -> dict[str, Any]:
        """Make the widgets of an arm."""
        widgets: dict[str, Any] = {
            "label": CommitEdit(self.tr("Name of arm {}").format(row)),
            "share": CommitEdit(self.tr("Share of arm {}").format(row), 4),
            "description": CommitEdit(self.tr("What arm {} gets").format(row)),
        }
        grid.addWidget(ArmMark(row - 1), row, 0)
        for at, (key, edit) in enumerate(widgets.items(), start=1):
            edit.setReadOnly(self._locked)
            edit.committed.connect(partial(self._on_committed, item.code, key))
            grid.addWidget(edit, row, at)
        return widgets

    def fill(self, row: dict[str, Any], item: Arm, at: int) -> None:
        """Show an arm."""
        del at
        row["label"].hold(item.label)
        row["share"].hold(str(item.share))
        row["description"].hold(item.description)
        row["description"].setToolTip(item.description)

    def _on_committed(self, code: str, key: str, text: str) -> None:
        name = self.rows[code]["label"].text().strip()
        if key == "share":
            found = parse_number(text, whole=True)
            if found is None or int(found) < 1:
                self.say(worded(SHARE_MALFORMED, code=name, share=text or "–"))
                self.rows[code]["share"].restore()
                return
            self.edited.emit(designing.change_arm(code, share=int(found)))
        elif key == "label" and not text:
            self.say(self.tr("Enter a name for the arm."))
            self.rows[code]["label"].restore()
        else:
            self.edited.emit(designing.change_arm(code, **{key: text}))

    def add_row(self) -> None:
        """Add an arm."""
        self.want_new()
        self.edited.emit(designing.add_arm(self.tr("New arm") if self.rows else self.tr("Programme")))

    def move_row(self, code: str, step: int) -> None:
        """Move an arm."""
        self.edited.emit(designing.move_arm(code, step))

    def remove_row(self, code: str) -> None:
        """Take an arm out."""
        self.edited.emit(designing.remove_arm(code))
