"""A document as data: what is said and shown, in order. How it looks is decided by a renderer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from reports.paper_blocks import Asked, BoxRow, Grid
from reports.papers import PaperName

Align = Literal["left", "right", "center"]
Digits = Literal["western", "arabic"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One chart: its drawing (reportlab shapes in our vocabulary), its sentence for those who cannot see it, and the
    table that says the same.
    """

    code: str
    title: str
    subtitle: str
    drawing: Any
    alt: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 opens a section and stands in the bookmarks."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``lead`` is its bold opening."""

    text: str
    style: Literal["body", "bullet", "headline", "note", "title", "kicker", "question"] = "body"
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; ``share`` is its part of the width."""

    label: str
    align: Align = "left"
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """One row; a ``group`` row has one cell that heads the rows below it."""

    cells: tuple[str, ...]
    kind: Literal["row", "group", "strong"] = "row"


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table with its code (T-MAIN), title, columns, rows and the note that makes it readable alone.

    A ``strong`` row is bold in its ``strong_column``.
    """

    code: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""
    strong_column: int = 0


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A figure in the flow of the document; ``shorter`` are lower ones for the end of a page, the tallest first."""

    figure: Figure
    shorter: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A small fact: its name, the words or number that stand out, and what they mean."""

    label: str
    value: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class FactsBlock:
    """Facts side by side; a ``strip`` is one quiet line of them, a ``band`` the who, where and when under a title."""

    facts: tuple[Fact, ...]
    style: Literal["facts", "strip", "band"] = "facts"


@dataclass(frozen=True, slots=True)
class Definitions:
    """Names at the left and what they mean at the right; ``findings`` are set larger, with rules between."""

    rows: tuple[tuple[str, str], ...]
    style: Literal["plain", "findings"] = "plain"


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision a named person takes: the options, which one is taken ("" leaves lines to fill in), why, by whom."""

    title: str
    hint: str
    options: tuple[str, ...]
    chosen: str
    text: str
    by: str
    text_label: str
    by_label: str


@dataclass(frozen=True, slots=True)
class Box:
    """Paragraphs on a shaded ground, apart from the rest: a warning, or in plain a summary."""

    title: str
    paragraphs: tuple[Paragraph, ...]
    tone: Literal["warn", "plain"] = "warn"


@dataclass(frozen=True, slots=True)
class Side:
    """Two figures side by side; ``share`` is the width of the left one."""

    left: FigureBlock
    right: FigureBlock
    share: float = 0.6


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of sections with their pages; a renderer fills ``entries`` and leaves it out of short documents."""

    title: str
    entries: tuple[tuple[str, str], ...] = ()


Block: TypeAlias = (
    Contents
    | Heading
    | Paragraph
    | TableBlock
    | FigureBlock
    | FactsBlock
    | Definitions
    | Choice
    | Box
    | Side
    | Asked
    | Grid
    | BoxRow
)


@dataclass(frozen=True, slots=True)
class Part:
    """A run of pages: a ``report`` flows over as many as it needs, a ``sheet`` is exactly one page.

    ``tighter`` holds the same sheet in less and less room; the first that fits the page is printed.
    """

    name: str
    layout: Literal["sheet", "report"]
    blocks: tuple[Block, ...]
    tighter: tuple[tuple[Block, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A whole document. ``banner`` stands on every page ("The data are made up."), ``footer`` at its foot.

    ``watermark`` lies large across every page: what is under it is no result.
    ``attachment`` is the results as JSON; the rows of ``checklist`` are attached as CSV. ``organisation`` and ``logo``
    (the bytes of a PNG or JPG) stand at the head of page 1.
    """

    title: str
    subject: str
    author: str
    language: str
    footer: tuple[str, ...]
    page_label: str
    banner: str
    parts: tuple[Part, ...]
    attachment: bytes = b""
    checklist: tuple[tuple[str, ...], ...] = ()
    watermark: str = ""
    paper: PaperName = "A4"
    organisation: str = ""
    logo: bytes = b""
    digits: Digits = "western"

    def blocks(self) -> Iterator[Block]:
        """Go through all blocks in reading order."""
        for part in self.parts:
            yield from part.blocks

    def figures(self) -> Iterator[Figure]:
        """Go through all figures in reading order."""
        for block in self.blocks():
            if isinstance(block, FigureBlock):
                yield block.figure
            elif isinstance(block, Side):
                yield block.left.figure
                yield block.right.figure
