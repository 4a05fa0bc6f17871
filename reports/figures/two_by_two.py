"""F-2x2 and T-2x2: the four cells of a factorial trial, and how its components act alone and together."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from analysis.results import Estimate, Results
from analysis.results_cells import CellMean, FactorialCells
from reports import content as c
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.kinds import contrast_name, numbers_of
from reports.numbers import fitting_decimals, number, unit_of
from reports.words import Words, level_percent

_PLOT, _TOP, _FOOT, _AXIS, _WIDE, _SIDE = 128.0, 12.0, 32.0, 34.0, 250.0, 150.0


def two_by_two(say: Words, results: Results, width: float) -> list[c.Block]:
    """Return a figure and a table for each main outcome of a trial with two components; nothing elsewhere."""
    blocks: list[c.Block] = []
    for one in results.beside.factorial:
        estimates = [e for e in results.estimates if e.outcome.code == one.outcome]
        factor, decimals = _scale(estimates, one)
        if any(cell.mean is not None for cell in one.cells):
            blocks.append(c.FigureBlock(_figure(say, one, width, factor, decimals)))
        blocks.append(_table(say, one, estimates, factor, decimals))
    return blocks


def _scale(estimates: list[Estimate], one: FactorialCells) -> tuple[float, int]:
    """Return what turns stored values into spoken ones, and the decimals that the widest interval justifies."""
    outcome = estimates[0].outcome
    factor = 100.0 if outcome.kind == "binary" else 1.0
    reach = [(cell.high - cell.low) / 4 for cell in one.cells if cell.low is not None and cell.high is not None]
    return factor, max(fitting_decimals(max(reach, default=0.0) * factor, unit_of(outcome)), 0 if factor > 1 else 1)


def _figure(say: Words, one: FactorialCells, width: float, factor: float, k: int) -> c.Figure:
    sketch = Sketch(width, _TOP + _PLOT + _FOOT)
    left, right, foot = _AXIS, _AXIS + _WIDE, _TOP + _PLOT
    known = [v * factor for cell in one.cells for v in (cell.mean, cell.low, cell.high) if v is not None]
    pad = 0.06 * (max(known) - min(known)) or 1.0
    low, high = min(known) - pad, max(known) + pad

    def y(value: float) -> float:
        return foot - (value * factor - low) / (high - low) * _PLOT

    marks = ticks(low, high, 6)
    for value in marks:
        sketch.line(left, y(value / factor), right, y(value / factor), "border", width=0.5)
        sketch.text(left - 5, y(value / factor) + 3, number(value, tick_decimals(marks)), anchor="end", ink="text2")
    for second in (False, True):
        own = sorted((cell for cell in one.cells if cell.second == second), key=lambda cell: cell.first)
        _line(sketch, say, one, own, (left + _WIDE * 0.25, left + _WIDE * 0.75), y)
    sketch.line(left, foot, right, foot, "text2")
    for place, key in ((0.25, "without"), (0.75, "with")):
        words = say(f"twobytwo.{key}", name=one.factors[0])
        sketch.text(left + _WIDE * place, foot + 14, words, anchor="middle", ink="text2")
    return c.Figure(
        code="F-2x2",
        title=say("twobytwo.title", outcome=one.label),
        subtitle=say("twobytwo.subtitle", level=level_percent(one.level)),
        drawing=sketch.drawing(),
        alt=" ".join(say("twobytwo.alt", cell=cell.label, value=_words(cell, factor, k)) for cell in one.cells),
        header=say.listed("twobytwo.header"),
        rows=tuple((cell.label, _words(cell, factor, k), number(cell.n)) for cell in one.cells),
        note=say("twobytwo.note"),
    )


def _line(
    sketch: Sketch, say: Words, one: FactorialCells, cells: list[CellMean], places: tuple[float, float],
    y: Callable[[float], float],
) -> None:  # fmt: skip
    arm = int(cells[0].second)
    token, dash, shift = ("arm2", (), 5.0) if arm else ("arm1", (6, 3), -5.0)
    points = [(x + shift, y(cell.mean), cell) for x, cell in zip(places, cells, strict=True) if cell.mean is not None]
    for (x1, y1, _), (x2, y2, _) in pairwise(points):
        sketch.line(x1, y1, x2, y2, token, width=1.5, dash=dash)
    for x, at, cell in points:
        if cell.low is not None and cell.high is not None:
            sketch.line(x, y(cell.low), x, y(cell.high), token, width=1.4)
        sketch.marker(x, at, arm)
    if points:
        key = "with" if arm else "without"
        sketch.text(places[1] + 32, points[-1][1] + 3, say(f"twobytwo.{key}", name=one.factors[1]))


def _words(cell: CellMean, factor: float, k: int) -> str:
    if cell.mean is None:
        return "–"
    mean = number(cell.mean * factor, k)
    if cell.low is None or cell.high is None:
        return mean
    return f"{mean} [{number(cell.low * factor, k)}, {number(cell.high * factor, k)}]"


def _table(say: Words, one: FactorialCells, estimates: list[Estimate], factor: float, k: int) -> c.TableBlock:
    first, second = one.factors
    columns = (
        c.Column(say("twobytwo.row"), share=2.0),
        *(c.Column(say(f"twobytwo.{key}", name=second), "right", 1.6) for key in ("without", "with")),
    )
    rows = []
    for has in (False, True):
        own = sorted((cell for cell in one.cells if cell.first == has), key=lambda cell: cell.second)
        cells = (say("twobytwo.cell", value=_words(cell, factor, k), n=number(cell.n)) for cell in own)
        rows.append(c.Row((say("twobytwo.with" if has else "twobytwo.without", name=first), *cells)))
    acting = [e for e in estimates if e.kind in ("margin", "interaction")]
    rows += [c.Row((contrast_name(say, e), _found(e), _level(e)), "strong") for e in acting]
    title = say("twobytwo.table_title", outcome=one.label)
    return c.TableBlock("T-2x2", title, columns, tuple(rows), say("twobytwo.table_note"))


def _found(e: Estimate) -> str:
    numbers = numbers_of(e)
    return "–" if numbers is None else f"{numbers[0]} [{numbers[1]}, {numbers[2]}]"


def _level(e: Estimate) -> str:
    return f"{level_percent(e.level)} %"
