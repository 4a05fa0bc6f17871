"""The waves of a study: when each is, when its window opens and closes, and what is asked."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from core.design import Wave
from gui.capture.answers import parse_number
from gui.operations import designing
from gui.operations.designing import DesignView
from gui.pages.plan_fields import ChoiceField, CommitEdit
from gui.pages.plan_rows import RowsCard
from gui.pages.plan_words import anchor_words
from gui.widgets.combo import Combo
from gui.widgets.text import label


class WavesCard(RowsCard):
    """The waves: name, what days count from, target day and window, and what is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.add.setText(f"\u2002{self.tr('Add a wave')}")
        self.add.setAccessibleName(self.tr("Add a wave"))
        self._empty.setText(self.tr("No waves yet."))
        self._titles: dict[str, str] = {}
        self.crossing = ChoiceField(self.tr("The waiting list gets the programme after"))
        self.crosses_on = CommitEdit(self.tr("On the date"), 12)
        self.crosses_on.setPlaceholderText(self.tr("year-month-day"))
        self._crossing = QWidget()
        row = QHBoxLayout(self._crossing)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.crossing)
        dated = QVBoxLayout()
        dated.setSpacing(4)
        title = label(self.tr("On the date"), wrap=False)
        title.setBuddy(self.crosses_on)
        dated.addWidget(title)
        dated.addWidget(self.crosses_on)
        dated.addStretch(1)
        row.addLayout(dated)
        row.addStretch(1)
        self.column.addWidget(self._crossing)
        self.crossing.changed.connect(self._on_crossing)
        self.crosses_on.committed.connect(self._on_crossing_date)

    def show_design(self, view: DesignView, *, is_locked: bool) -> None:
        """Show the waves."""
        waves = view.design.waves if view.design else ()
        self._titles = dict(view.instruments)
        self.say("")
        self.show_items(waves, is_locked=is_locked)
        design = view.design
        is_waiting = design is not None and (design.kind == "waitlist" or bool(design.crosses_after))
        self._crossing.setVisible(is_waiting)
        if design is not None and is_waiting:
            self.crossing.offer([("", self.tr("No wave")), *((w.code, w.label) for w in waves)])
            self.crossing.show_value(design.crosses_after, is_locked=is_locked)
            self.crosses_on.hold(design.crosses_on)
            self.crosses_on.setReadOnly(is_locked)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in reading order."""
        return [*super().stops(), *self.crossing.stops(), self.crosses_on]

    def head(self, grid: QGridLayout) -> None:
        """Write the titles of the columns."""
        titles = (self.tr("Name"), self.tr("Days count from"), self.tr("Target"), self.tr("Opens"), self.tr("Closes"))
        for at, words in enumerate((*titles, self.tr("Asked"))):
            grid.addWidget(label(words, "small", wrap=False), 0, at)
        grid.setColumnStretch(0, 3)

    def build(self, grid: QGridLayout, row: int, item: Wave) -> dict[str, Any]:
        """Make the widgets of a wave."""
        widgets: dict[str, Any] = {
            "label": CommitEdit(self.tr("Name of wave {}").format(row)),
            "anchor": Combo(self.tr("What days of wave {} count from").format(row)),
            "target": CommitEdit(self.tr("Target day of wave {}").format(row), 5),
            "opens": CommitEdit(self.tr("Wave {} opens on day").format(row), 5),
            "closes": CommitEdit(self.tr("Wave {} closes on day").format(row), 5),
            "instruments": QPushButton(),
        }
        for code, words in anchor_words().items():
            widgets["anchor"].addItem(words, code)
        for at, (key, widget) in enumerate(widgets.items()):
            if isinstance(widget, CommitEdit):
                widget.setReadOnly(self._locked)
                widget.committed.connect(partial(self._on_committed, item.code, key))
            grid.addWidget(widget, row, at)
        box: Combo = widgets["anchor"]
        box.setEnabled(not self._locked)
        box.activated.connect(lambda _at: self.edited.emit(designing.change_wave(item.code, anchor=box.currentData())))
        return widgets

    def fill(self, row: dict[str, Any], item: Wave, at: int) -> None:
        """Show a wave."""
        row["label"].hold(item.label)
        for key in ("target", "opens", "closes"):
            row[key].hold(str(getattr(item, key)))
        box: Combo = row["anchor"]
        if box.findData(item.anchor) < 0:
            box.addItem(item.anchor, item.anchor)
        box.setCurrentIndex(box.findData(item.anchor))
        asked: QPushButton = row["instruments"]
        asked.setText(self.tr("%Ln instruments", "", len(item.instruments)))
        asked.setAccessibleName(self.tr("Asked at wave {}: {}").format(at + 1, asked.text()))
        asked.setToolTip(" · ".join(self._titles.get(code, code) for code in item.instruments))
        asked.setMenu(self._menu(item, asked))

    def _menu(self, item: Wave, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for code in dict.fromkeys((*self._titles, *item.instruments)):
            action = QAction(self._titles.get(code, code), menu)
            action.setCheckable(True)
            action.setChecked(code in item.instruments)
            action.setEnabled(not self._locked)
            action.triggered.connect(lambda checked=False, code=code: self._on_instrument(item, code, is_asked=checked))
            menu.addAction(action)
        return menu

    def _on_instrument(self, item: Wave, code: str, *, is_asked: bool) -> None:
        kept = tuple(each for each in item.instruments if each != code)
        self.edited.emit(designing.change_wave(item.code, instruments=(*kept, code) if is_asked else kept))

    def _on_committed(self, code: str, key: str, text: str) -> None:
        row = self.rows[code]
        if key == "label":
            if text:
                self.edited.emit(designing.change_wave(code, label=text))
            else:
                self.say(self.tr("Enter a name for the wave."))
                row["label"].restore()
            return
        found = {each: parse_number(row[each].text(), whole=True) for each in ("opens", "target", "closes")}
        if found[key] is None:
            self.say(self.tr("Enter the day of “{}” as a whole number, for example 14 or -7.").format(self._name(code)))
            row[key].restore()
            return
        days = {each: int(day) for each, day in found.items() if day is not None}
        if len(days) == len(found) and not days["opens"] <= days["target"] <= days["closes"]:
            words = self.tr("“{}” must open before its target day and close after it. Change the other days too.")
            self.say(words.format(self._name(code)))
        self.edited.emit(designing.change_wave(code, **{key: days[key]}))

    def _name(self, code: str) -> str:
        return str(self.rows[code]["label"].text())

    def _on_crossing(self, after: object) -> None:
        self.edited.emit(designing.change_crossing(str(after), self.crosses_on.text().strip()))

    def _on_crossing_date(self, text: str) -> None:
        try:
            on = date.fromisoformat(text).isoformat() if text else ""
        except ValueError:
            self.say(self.tr("Enter the date as year-month-day, for example 2026-09-01."))
            self.crosses_on.restore()
            return
        self.edited.emit(designing.change_crossing(self.crossing.box.currentData() or "", on))

    def add_row(self) -> None:
        """Add a wave."""
        self.want_new()
        self.edited.emit(designing.add_wave(self.tr("New wave")))

    def move_row(self, code: str, step: int) -> None:
        """Move a wave."""
        self.edited.emit(designing.move_wave(code, step))

    def remove_row(self, code: str) -> None:
        """Take a wave out."""
        self.edited.emit(designing.remove_wave(code))
