"""The sign-in sheet of a class: an ID, a line for the name, a place to sign for each session. No name is printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reports import measures
from reports.figures.sketch import Shape, Sketch
from reports.locales import locale_of, writing
from reports.render_pages import pages_pdf
from reports.theme import COLUMN_PT, MARGIN_PT, PAGE_HEIGHT_PT, PAGE_WIDTH_PT, SMALL_PT
from reports.words import Words, words

_TOP, _ROW, _HEAD = 118.0, 30.0, 24.0
_ID_PT, _NAME_PT = 62.0, 150.0
_ROWS, _SESSIONS = 20, 4


def sign_in_pdf(title: str, people: Sequence[str], sessions: Sequence[str], language: str = "en") -> bytes:
    """Return the sheet as PDF: 20 people and up to 4 sessions a page; equal lists give equal bytes."""
    with writing(locale_of(language)):
        say = words(language)
        return pages_pdf(_pages(say, title, people, sessions), say("class.sign_in_title", title=title), language)


def _pages(say: Words, title: str, people: Sequence[str], sessions: Sequence[str]) -> Iterator[Shape]:
    columns = [list(sessions[k : k + _SESSIONS]) for k in range(0, len(sessions), _SESSIONS)] or [["", ""]]
    rows = [list(people[k : k + _ROWS]) for k in range(0, len(people), _ROWS)] or [[]]
    for named in columns:
        for codes in rows:
            yield _page(say, title, codes, named)


def _page(say: Words, title: str, codes: Sequence[str], sessions: Sequence[str]) -> Shape:
    sketch = Sketch(PAGE_WIDTH_PT, PAGE_HEIGHT_PT)
    right = MARGIN_PT + COLUMN_PT
    sketch.text(MARGIN_PT, 62, say("class.sign_in"), size=20, strong=True)
    sketch.text(MARGIN_PT, 84, measures.clip(title, 11, COLUMN_PT), size=11, ink="text2")
    sketch.text(MARGIN_PT, 102, say("class.sign_in_how"), ink="text2")
    each = (COLUMN_PT - _ID_PT - _NAME_PT) / len(sessions)
    edges = [MARGIN_PT, MARGIN_PT + _ID_PT, MARGIN_PT + _ID_PT + _NAME_PT]
    edges += [edges[2] + each * (k + 1) for k in range(len(sessions))]
    sketch.rect(MARGIN_PT, _TOP, COLUMN_PT, _HEAD, fill="sunken")
    for x, head in zip(edges, (say("class.sign_in_id"), say("class.sign_in_name"), *sessions), strict=False):
        sketch.text(x + 5, _TOP + 15.5, measures.clip(head, SMALL_PT, each - 8, strong=True), strong=True)
    bottom = _TOP + _HEAD + _ROW * len(codes)
    for k, code in enumerate(codes):
        y = _TOP + _HEAD + _ROW * (k + 1)
        sketch.text(MARGIN_PT + 5, y - 11, measures.clip(code, SMALL_PT, _ID_PT - 8))
        sketch.line(MARGIN_PT, y, right, y, "border-strong", width=0.5)
    for x in edges:
        sketch.line(x, _TOP, x, bottom, "border-strong", width=0.5)
    sketch.text(MARGIN_PT, PAGE_HEIGHT_PT - 60, say("class.sign_in_trainer"), ink="text2")
    sketch.line(MARGIN_PT + 150, PAGE_HEIGHT_PT - 60, MARGIN_PT + 400, PAGE_HEIGHT_PT - 60, "border-strong", width=0.5)
    return sketch.drawing()
