"""Page numbers inside a document: a mark stands for the page of a section until a renderer knows it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from reportlab.graphics.shapes import Drawing

from reports import content as c

_MARK = re.compile("\ue000(.*?)\ue001")
# How the beginning of a mark stands in a repr, which writes what cannot be printed as its number.
_WRITTEN = r"\ue000"
_LONG = 8
_COUNT = "{of}"

T = TypeVar("T")


def page_of(section: str) -> str:
    """Return the mark that becomes the number of the page on which a section of level 1 starts."""
    return f"\ue000{section}\ue001"


def needs_pages(content: c.Content) -> bool:
    """Return whether a document holds a list of contents or a mark."""
    listed = any(isinstance(block, c.Contents) for block in content.blocks())
    return counts_pages(content) or listed or _WRITTEN in repr(content.parts)


def counts_pages(content: c.Content) -> bool:
    """Return whether every page names the number of pages."""
    return _COUNT in content.page_label


def with_pages(content: c.Content, pages: Mapping[str, int], count: int) -> c.Content:
    """Return the document with its marks as numbers and its list of contents filled, or dropped when it is short."""
    sections = [b.text for b in content.blocks() if isinstance(b, c.Heading) and b.level == 1]
    entries = tuple((text, str(pages.get(text, 0))) for text in sections)

    def turned(blocks: tuple[c.Block, ...]) -> tuple[c.Block, ...]:
        kept = (b for b in blocks if count > _LONG or not isinstance(b, c.Contents))
        return tuple(replace(b, entries=entries) if isinstance(b, c.Contents) else resolved(b, pages) for b in kept)

    parts = tuple(replace(part, blocks=turned(part.blocks)) for part in content.parts)
    label = content.page_label.replace(_COUNT, str(count))
    return replace(content, parts=parts, page_label=label, checklist=_resolved(content.checklist, pages))


def with_empty_figures(content: c.Content) -> c.Content:
    """Return the document with room of the same size where its figures stand: enough to find its pages."""

    def emptied(block: c.Block) -> c.Block:
        if isinstance(block, c.Side):
            return replace(block, left=of(block.left), right=of(block.right))
        return of(block) if isinstance(block, c.FigureBlock) else block

    def of(block: c.FigureBlock) -> c.FigureBlock:
        return c.FigureBlock(empty(block.figure), tuple(map(empty, block.shorter)))

    def empty(figure: c.Figure) -> c.Figure:
        return replace(figure, drawing=Drawing(figure.drawing.width, figure.drawing.height))

    parts = tuple(replace(part, blocks=tuple(emptied(block) for block in part.blocks)) for part in content.parts)
    return replace(content, parts=parts)


def without_marks(text: str) -> str:
    """Return a text with the names of the sections where their pages stood, for a twin that has no pages."""
    return _MARK.sub(lambda found: found[1], text)


def resolved(value: T, pages: Mapping[str, int]) -> T:
    """Return a block with every mark in its texts as a page number; figures are left as they are."""
    found: T = _resolved(value, pages)
    return found


def _resolved(value: Any, pages: Mapping[str, int]) -> Any:  # noqa: ANN401 - any field of any block
    if isinstance(value, str):
        return _MARK.sub(lambda found: str(pages.get(found[1], 0)), value)
    if isinstance(value, tuple):
        return tuple(_resolved(item, pages) for item in value)
    if is_dataclass(value) and not isinstance(value, type | c.Figure):
        changed = {f.name: _resolved(getattr(value, f.name), pages) for f in fields(value)}
        return replace(value, **changed)
    return value
