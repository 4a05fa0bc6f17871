"""What is drawn, treated and measured, and what one of them is called."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.operations import designing
from gui.operations.designing import DesignView
from gui.pages.plan_fields import CommitEdit
from gui.widgets.scroll import card
from gui.widgets.text import label


class UnitsCard(QWidget):
    """What is drawn, treated and measured, and what one and many are called. ``stated`` carries name and text."""

    edited = Signal(object)
    stated = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {
            "unit_one": self.tr("One of them is called"),
            "unit_many": self.tr("Several are called"),
            "allocated": self.tr("What is drawn"),
            "treated": self.tr("What gets the programme"),
            "measured": self.tr("What is measured"),
        }
        self.edits = {key: CommitEdit(words) for key, words in titles.items()}
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for at, (key, edit) in enumerate(self.edits.items()):
            title = label(titles[key], wrap=False)
            title.setBuddy(edit)
            row, place = (0, at) if at < 2 else (2, at - 2)
            grid.addWidget(title, row, place)
            grid.addWidget(edit, row + 1, place)
            edit.committed.connect(partial(self._on_committed, key))
        self.edits["unit_one"].setPlaceholderText(self.tr("officer"))
        self.edits["unit_many"].setPlaceholderText(self.tr("officers"))
        column.addLayout(grid)
        words = self.tr("The first two are used in reports. Separate several measured things by commas.")
        column.addWidget(label(words, "small"))

    def show_design(self, view: DesignView, *, is_locked: bool) -> None:
        """Show the words."""
        units = view.design.units if view.design else None
        held = {"unit_one": view.unit_one, "unit_many": view.unit_many}
        if units is not None:
            held |= {
                "allocated": units.allocated,
                "treated": units.treated,
                "measured": ", ".join(units.measured),
            }
        for key, edit in self.edits.items():
            edit.hold(held.get(key, ""))
            edit.setReadOnly(is_locked and key not in ("unit_one", "unit_many"))
            edit.setEnabled(units is not None or key in ("unit_one", "unit_many"))

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in reading order."""
        return list(self.edits.values())

    def _on_committed(self, key: str, text: str) -> None:
        if key in ("unit_one", "unit_many"):
            self.stated.emit(key, text)
            return
        words = {name: self.edits[name].text().strip() or "person" for name in ("allocated", "treated")}
        measured = tuple(part.strip() for part in self.edits["measured"].text().split(",") if part.strip())
        change = designing.change_units(words["allocated"], words["treated"], measured or ("person",))
        self.edited.emit(change)
