"""The paper a document is printed on; the document being made says which. The column of text is the same on all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Literal

from reports.theme import COLUMN_PT, PAGE_HEIGHT_PT, PAGE_WIDTH_PT

PaperName = Literal["A4", "Letter"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet in points."""

    width: float
    height: float

    @property
    def margin(self) -> float:
        """The room at either side of the column."""
        return (self.width - COLUMN_PT) / 2


PAPERS: dict[PaperName, Paper] = {"A4": Paper(PAGE_WIDTH_PT, PAGE_HEIGHT_PT), "Letter": Paper(612.0, 792.0)}

_CURRENT: ContextVar[Paper] = ContextVar("paper", default=PAPERS["A4"])


def paper() -> Paper:
    """Return the paper of the document being made; A4 outside any."""
    return _CURRENT.get()


@contextmanager
def printing_on(name: PaperName) -> Iterator[None]:
    """Print on the paper called ``name`` inside the block."""
    token = _CURRENT.set(PAPERS[name])
    try:
        yield
    finally:
        _CURRENT.reset(token)
