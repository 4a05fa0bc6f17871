"""The pages of sealed envelopes: the label outside, the arm inside the fold, a pattern against the light."""

from __future__ import annotations

import hashlib

from core.envelopes import Envelope
from reports import measures
from reports.figures.sketch import Shape, Sketch
from reports.theme import MARGIN_PT, PAGE_HEIGHT_PT, PAGE_WIDTH_PT, SMALL_PT
from reports.words import Words

_PANEL_PT = PAGE_HEIGHT_PT / 3
_LETTERS = "ACEFHKLMNORSTUXZ"
_PER_LINE, _LEAD_PT, _TYPE_PT = 60, 16.0, 15.0
_TABLE_TOP, _LINE_PT = 128.0, 22.0
# Printers leave the edge of a sheet blank.
_EDGE_PT = 14.0


def envelope_page(say: Words, title: str, envelope: Envelope, mark: str) -> Shape:
    """Draw one envelope: outside on the top third, the arm on the middle third, cover on the bottom third."""
    sketch = Sketch(PAGE_WIDTH_PT, PAGE_HEIGHT_PT)
    _pattern(sketch, envelope.position + "a", _EDGE_PT, _PANEL_PT - _EDGE_PT)
    _pattern(sketch, envelope.position + "c", 2 * _PANEL_PT + 8, _PANEL_PT - _EDGE_PT)
    _outside(sketch, say, title, envelope, mark)
    _inside(sketch, say, envelope)
    _folds(sketch, say)
    return sketch.drawing()


def register_page(say: Words, title: str, envelopes: tuple[Envelope, ...], *, keeper: bool) -> Shape:
    """Draw a page of the register (to be filled in at opening) or of the keeper's codes; no arm is on either."""
    kind = "keeper" if keeper else "register"
    sketch = Sketch(PAGE_WIDTH_PT, PAGE_HEIGHT_PT)
    sketch.text(MARGIN_PT, 52, say(f"envelope.{kind}_kicker"), strong=True, ink="accent")
    sketch.text(
        MARGIN_PT, 76, measures.clip(title, 17, PAGE_WIDTH_PT - 2 * MARGIN_PT, strong=True), size=17, strong=True
    )
    for k, line in enumerate(measures.wrap(say(f"envelope.{kind}_lead"), SMALL_PT, PAGE_WIDTH_PT - 2 * MARGIN_PT)[:2]):
        sketch.text(MARGIN_PT, 94 + 11 * k, line, ink="text2")
    heads = say.listed(f"envelope.{kind}_head")
    room = PAGE_WIDTH_PT - 2 * MARGIN_PT
    shares = (0.08, 0.42, 0.5) if keeper else (0.08, 0.32, 0.16, 0.16, 0.14, 0.14)
    places = [MARGIN_PT + room * sum(shares[:k]) for k in range(len(shares))]
    sketch.line(MARGIN_PT, _TABLE_TOP - 14, PAGE_WIDTH_PT - MARGIN_PT, _TABLE_TOP - 14, "text", width=1.0)
    for x, head in zip(places, heads, strict=True):
        sketch.text(x, _TABLE_TOP - 3, head, strong=True, ink="text2")
    sketch.line(MARGIN_PT, _TABLE_TOP + 3, PAGE_WIDTH_PT - MARGIN_PT, _TABLE_TOP + 3, "text", width=0.5)
    for k, envelope in enumerate(envelopes):
        base = _TABLE_TOP + _LINE_PT * (k + 1) - 4
        cells = (f"{envelope.number:04d}", envelope.position, *((envelope.code,) if keeper else ()))
        for x, cell, share in zip(places, cells, shares, strict=False):
            sketch.text(x, base, measures.clip(cell, 9, room * share - 6), size=9)
        sketch.line(MARGIN_PT, base + 7, PAGE_WIDTH_PT - MARGIN_PT, base + 7, "border-strong", width=0.35)
    return sketch.drawing()


def rows_a_page() -> int:
    """Return how many envelopes a page of the register lists."""
    return int((PAGE_HEIGHT_PT - _TABLE_TOP - 40) // _LINE_PT)


def _outside(sketch: Sketch, say: Words, title: str, envelope: Envelope, mark: str) -> None:
    width = PAGE_WIDTH_PT - 2 * MARGIN_PT
    sketch.rect(MARGIN_PT, 22, width, 92, fill="surface", stroke="text", line=1.0)
    sketch.text(MARGIN_PT + 12, 64, f"{envelope.number:04d}", size=34, strong=True)
    left = MARGIN_PT + 116
    for k, line in enumerate(measures.wrap(title, 11, width - 128, strong=True)[:2]):
        sketch.text(left, 44 + 14 * k, line, size=11, strong=True)
    sketch.text(left, 76, say("envelope.position", position=envelope.position))
    sketch.text(left, 90, say("envelope.seal", mark=mark), ink="text2")
    sketch.text(MARGIN_PT + 12, 106, say("envelope.open_when"), strong=True)
    sketch.rect(MARGIN_PT, _PANEL_PT - 74, width, 52, fill="surface", stroke="text", line=1.0)
    fields = say.listed("envelope.fields")
    for k, field in enumerate(fields):
        x = MARGIN_PT + 12 + (width - 12) / len(fields) * k
        sketch.text(x, _PANEL_PT - 60, field, ink="text2")
        sketch.line(x, _PANEL_PT - 32, x + (width - 12) / len(fields) - 14, _PANEL_PT - 32, "text", width=0.75)


def _inside(sketch: Sketch, say: Words, envelope: Envelope) -> None:
    middle, top = PAGE_WIDTH_PT / 2, _PANEL_PT
    width = PAGE_WIDTH_PT - 2 * MARGIN_PT
    sketch.text(middle, top + 74, say("envelope.arm", number=f"{envelope.number:04d}"), anchor="middle", ink="text2")
    lines = measures.wrap(envelope.arm, 22, width - 40, strong=True)[:2]
    for k, line in enumerate(lines):
        sketch.text(middle, top + 112 + 28 * k, line, size=22, strong=True, anchor="middle")
    foot = top + 112 + 28 * len(lines)
    sketch.text(middle, foot + 14, say("envelope.code", code=envelope.code), size=13, strong=True, anchor="middle")
    sketch.text(middle, foot + 34, say("envelope.afterwards"), anchor="middle", ink="text2")


def _folds(sketch: Sketch, say: Words) -> None:
    for k, key in ((1, "fold_back"), (2, "fold_up")):
        y = _PANEL_PT * k
        for left in (0.0, PAGE_WIDTH_PT - 26):
            sketch.line(left, y, left + 26, y, "text", width=0.75, dash=(4, 3))
        sketch.text(32, y + 3, say(f"envelope.{key}"), ink="text2")
        sketch.line(MARGIN_PT * 4.2, y, PAGE_WIDTH_PT - 32, y, "border-strong", width=0.4, dash=(2, 4))


def _pattern(sketch: Sketch, seed: str, top: float, height: float) -> None:
    """Fill a third with letters as large as the arm's, twice over and shifted, so that none reads through it."""
    stream = b"".join(hashlib.sha256(f"{seed}{k}".encode()).digest() for k in range(64))
    for layer in range(2):
        for row in range(int(height // _LEAD_PT)):
            start = (layer * 997 + row * _PER_LINE) % (len(stream) - _PER_LINE)
            letters = "".join(_LETTERS[byte % len(_LETTERS)] for byte in stream[start : start + _PER_LINE])
            y = top + _LEAD_PT * (row + 1) - 3 - layer * _LEAD_PT / 2
            if y - top > 12:
                sketch.text(12 + layer * 5, y, _fit(letters), size=_TYPE_PT, strong=True, ink="border-strong")


def _fit(letters: str) -> str:
    room = PAGE_WIDTH_PT - 30
    while letters and measures.width(letters, _TYPE_PT, strong=True) > room:
        letters = letters[:-1]
    return letters
