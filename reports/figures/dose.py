"""F-DOSE: who came to what: a row of squares a session, the people sorted from the most to the least."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.facts_annex import Dose
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number, percent
from reports.theme import SMALL_PT
from reports.words import Words, people

_ROW_PT, _KEYS_PT, _MOST_COLUMNS, _GAP_PT, _TALL_PT = 17.0, 20.0, 60, 1.0, 11.0
_TINTS = ((0.999, 100), (0.66, 54), (0.33, 28), (0.0001, 12))


def dose(say: Words, facts: StudyFacts, width: float) -> Figure | None:
    """Draw it; None without an attendance list. A square is one person, or as many people as the note says."""
    found = facts.annex.dose
    if found is None or not found.people:
        return None
    names = [say("dose.session", n=name) if name.isdigit() else name for name in found.sessions]
    each = -(-found.people // _MOST_COLUMNS)
    columns = _columns(found, each)
    shares = [_share(say, found, k) for k in range(len(found.sessions))]
    left = min(width * 0.24, max(measures.width(name, SMALL_PT) for name in names) + 12)
    right = max(measures.width(words, SMALL_PT) for words in shares) + 10
    step = min(_TALL_PT + _GAP_PT, (width - left - right) / len(columns))
    sketch = Sketch(width, _ROW_PT * len(found.sessions) + _KEYS_PT, turned=True)
    for k, name in enumerate(names):
        y = _ROW_PT * k
        sketch.text(0, y + 11, measures.clip(name, SMALL_PT, left - 8))
        for c, column in enumerate(columns):
            _square(sketch, left + step * c, y + 2, step - _GAP_PT, column[k])
        sketch.text(left + step * len(columns) + 8, y + 11, shares[k], ink="text2")
    _keys(sketch, say, left)
    many = people(say, facts)
    came = sum(n for row, n in found.rows if any(row))
    every = sum(n for row, n in found.rows if all(v is not None and v >= 0.999 for v in row))
    counts = {"n": number(found.people), "came": number(came), "every": number(every), "people": many}
    return Figure(
        code="F-DOSE",
        title=say("dose.title", **counts),
        subtitle=say("dose.subtitle_one" if each == 1 else "dose.subtitle_many", each=number(each), people=many),
        drawing=sketch.drawing(),
        alt=say("dose.alt", sessions="; ".join(f"{a}: {b}" for a, b in zip(names, shares, strict=True)),
                **counts),
        header=say.listed("dose.header"),
        rows=tuple(zip(names, shares, strict=True)),
    )  # fmt: skip


def _columns(found: Dose, each: int) -> list[list[float | None]]:
    """Return the mean share of each session for every ``each`` people in turn; None where none of them was listed."""
    rows = [row for row, n in found.rows for _ in range(n)]
    columns: list[list[float | None]] = []
    for start in range(0, len(rows), each):
        own = rows[start : start + each]
        column: list[float | None] = []
        for k in range(len(found.sessions)):
            known = [v for row in own if (v := row[k]) is not None]
            column.append(sum(known) / len(known) if known else None)
        columns.append(column)
    return columns


def _share(say: Words, found: Dose, session: int) -> str:
    listed = [(v, n) for row, n in found.rows if (v := row[session]) is not None]
    came, n = sum(n for v, n in listed if v > 0), sum(n for _, n in listed)
    return say("dose.share", came=number(came), n=number(n), percent=percent(came, n))


def _square(sketch: Sketch, x: float, y: float, side: float, share: float | None) -> None:
    if share is None:
        sketch.line(x + side / 2 - 1.2, y + _TALL_PT / 2, x + side / 2 + 1.2, y + _TALL_PT / 2, "border-strong")
        return
    tint = next((percent for least, percent in _TINTS if share >= least), 0)
    sketch.rect(x, y, side, _TALL_PT, fill=f"arm2@{tint}" if tint else "surface", stroke="border-strong", line=0.4)


def _keys(sketch: Sketch, say: Words, left: float) -> None:
    y, x = sketch.height - 12, left
    for tint, words in zip((100, 28, 0), say.listed("dose.keys"), strict=True):
        sketch.rect(x, y, 9, 9, fill=f"arm2@{tint}" if tint else "surface", stroke="border-strong", line=0.5)
        x += 14 + sketch.text(x + 14, y + 8, words, ink="text2") + 12
