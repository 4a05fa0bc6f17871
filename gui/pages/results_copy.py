"""A block of results as text and as a table for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from gui.operations.results_blocks import Grid


def as_lines(grids: Iterable[Grid], mark: str = "") -> str:
    """Return tables as lines of cells with tabs between them; ``mark`` stands above each."""
    parts = []
    for grid in grids:
        heads = [line for line in (mark, grid.title) if line]
        rows = ("\t".join(cells) for cells in (grid.columns, *grid.rows) if any(cells))
        parts.append("\n".join((*heads, *rows)))
    return "\n\n".join(parts)


def as_table(grids: Iterable[Grid], mark: str = "") -> QMimeData:
    """Return tables for the clipboard: cells for a sheet, a real table for a text."""
    found = tuple(grids)
    data = QMimeData()
    data.setText(as_lines(found, mark))
    data.setHtml("".join(_html(grid, mark) for grid in found))
    return data


def _html(grid: Grid, mark: str) -> str:
    def row(cells: Iterable[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    caption = ". ".join(part for part in (mark, grid.title) if part)
    head = row(grid.columns, "th") if any(grid.columns) else ""
    return (
        f"<table><caption>{escape(caption)}</caption>{head}{''.join(row(cells, 'td') for cells in grid.rows)}</table>"
    )
