"""The outline of an instrument as a tree for Qt: one item a question or group, dragged where it should stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal

from gui.editor.words import ICONS, OTHER_ICON, spoken
from gui.icons import icon
from instruments.editing_outline import Line
from instruments.rules import WITHOUT_VALUE, read_rule

Index = QModelIndex | QPersistentModelIndex
APART, JOINED = "\u2068", "\u2069"  # the words run their own way, whatever way the window does
MIME = "application/x-pilotage-question"


class OutlineModel(QAbstractItemModel):
    """Lines of an outline; ``moved`` carries the row dragged and the row it should stand before."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self._children: dict[int | None, list[int]] = {None: []}
        self._troubled: dict[int, str] = {}

    def show_lines(self, lines: Sequence[Line]) -> bool:
        """Show other lines; return False where only their words changed and the tree stayed."""
        lines = tuple(lines)
        same = [(each.at, each.parent, each.kind) for each in lines] == [
            (each.at, each.parent, each.kind) for each in self.lines
        ]
        if same:
            self.lines = lines
            self._tell()
            return False
        self.beginResetModel()
        self.lines = lines
        self._children = {None: []}
        places = {line.at: place for place, line in enumerate(lines)}
        for place, line in enumerate(lines):
            parent = None if line.parent is None else places[line.parent]
            self._children.setdefault(parent, []).append(place)
        self.endResetModel()
        return True

    def show_troubles(self, worst: dict[int, str]) -> None:
        """Mark the rows that have problems: row to "error" or "warning"."""
        self._troubled = worst
        self._tell()

    def _tell(self) -> None:
        for parent, places in self._children.items():
            if places:
                above = QModelIndex() if parent is None else self.index_of(self.lines[parent].at)
                self.dataChanged.emit(self.index(0, 0, above), self.index(len(places) - 1, 0, above))

    def index_of(self, at: int) -> QModelIndex:
        """Return the index of the line that begins in a row of the sheet."""
        place = next((n for n, line in enumerate(self.lines) if line.at == at), -1)
        if place < 0:
            return QModelIndex()
        row = self._children[self._parent_place(place)].index(place)
        return self.createIndex(row, 0, place)

    def line(self, index: Index) -> Line | None:
        """Return the line of an index, or None."""
        return self.lines[index.internalId()] if index.isValid() else None

    def _parent_place(self, place: int) -> int | None:
        parent = self.lines[place].parent
        return None if parent is None else next(n for n, line in enumerate(self.lines) if line.at == parent)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Return the index of a child."""
        places = self._children.get(parent.internalId() if parent.isValid() else None, [])
        inside = 0 <= row < len(places) and column == 0
        return self.createIndex(row, 0, places[row]) if inside else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: ANN401, B008 - Qt's signature
        """Return the index of the group a line stands in."""
        line = self.line(index)
        return QModelIndex() if line is None or line.parent is None else self.index_of(line.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many lines stand in a group."""
        return len(self._children.get(parent.internalId() if parent.isValid() else None, []))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return one."""
        return 1

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return the number and words of a line, its icon, and what a screen reader says."""
        line = self.line(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.number}  {APART}{' '.join(line.label.split()) or line.name or '…'}{JOINED}"
        if role == Qt.ItemDataRole.DecorationRole:
            token = self._troubled.get(line.at, "text2")
            name = ICONS.get(line.kind if line.kind != "question" else line.type.type, OTHER_ICON)
            return icon(name, token).pixmap(QSize(16, 16))  # as an icon an open group would be painted as switched on
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(line, self._rule_words(line.relevant))
        return None

    def _rule_words(self, text: str) -> str:
        """Return a rule for the ear: "shift is night" where it is one plain comparison, else as written."""
        rule = read_rule(text)
        if rule is None or not rule.conditions:
            return text
        from gui.editor.words import operator_words

        kinds = {line.name: line.type.type for line in self.lines}
        said = []
        for each in rule.conditions:
            words = operator_words(kinds.get(each.question, "calculate")).get(each.operator, each.operator)
            value = "" if each.operator in WITHOUT_VALUE else each.value
            said.append(f"{each.question} {words} {value}".strip())
        return f" {self.tr('and') if rule.joined == 'and' else self.tr('or')} ".join(said)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lines be chosen and dragged; groups take what is dropped on them."""
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled if line.kind != "question" else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Move only."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return our own kind: nothing is dragged to other windows."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the row of what is dragged."""
        data = QMimeData()
        line = self.line(indexes[0]) if indexes else None
        data.setData(MIME, str(-1 if line is None else line.at).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Say where what is dropped should stand; the tree is shown anew from the document."""
        written = data.data(MIME).data()
        if not written:
            return False
        at = int(bytes(written))
        self.moved.emit(at, self._row_at(row, parent))
        return False

    def _row_at(self, row: int, parent: Index) -> int:
        places = self._children.get(parent.internalId() if parent.isValid() else None, [])
        group = self.line(parent)
        if 0 <= row < len(places):
            return self.lines[places[row]].at
        if group is not None:
            return group.end - 1
        return self.lines[places[-1]].end if places else 0
