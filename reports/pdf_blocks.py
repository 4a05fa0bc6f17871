"""Each kind of block as reportlab flowables. With `render_pdf` the only files that know platypus."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import zip_longest
from typing import Any
from xml.sax.saxutils import escape

from reportlab.platypus import HRFlowable, Spacer

from reports import content as c
from reports import fonts, measures
from reports.figures.sketch import Anchor, Sketch
from reports.locales import locale
from reports.paper_blocks import Asked, BoxRow, Grid
from reports.pdf_grid import Flowable as Flowable
from reports.pdf_grid import Flowables as Flowables
from reports.pdf_grid import Text, unparted
from reports.pdf_grid import grid_of as _grid
from reports.pdf_grid import text_of as _text
from reports.pdf_paper import asked_flowables, box_row_flowables, grid_flowables
from reports.pdf_styles import style
from reports.rtl_paragraph import RightToLeft
from reports.theme import COLUMN_PT, SMALL_PT, color

READING_PT = 96.0
_TALLEST_PT = 655.0
_DENSE = 14
_AFTER_PT = 18.0
_BEGIN: Anchor = "start"
_END: Anchor = "end"


def flowables_of(block: c.Block, width: float, indent: float) -> Flowables:
    """Return the flowables of one block; ``indent`` is the room left free at the right of running text, in points."""
    makers: dict[type, Callable[[Any], Flowables]] = {
        c.Contents: lambda b: _contents(b, width),
        c.Heading: _heading,
        c.Paragraph: lambda b: [_paragraph(b, indent)],
        c.FigureBlock: lambda b: _figure(b.figure, spaced=indent > 0),
        c.TableBlock: lambda b: _table(b, width),
        c.FactsBlock: lambda b: [_facts(b, width)],
        c.Definitions: lambda b: [_definitions(b, width, indent)],
        c.Choice: lambda b: [_choice(b, width)],
        c.Box: lambda b: [Spacer(1, 10), _box(b, width)],
        c.Side: lambda b: [_side(b, width)],
        Asked: lambda b: asked_flowables(b, width),
        Grid: lambda b: grid_flowables(b, width),
        BoxRow: lambda b: box_row_flowables(b, width),
    }
    return makers[type(block)](block)


def _heading(block: c.Heading) -> Flowables:
    heading = _text(block.text, f"h{block.level}")
    if block.level > 1:
        return [heading]
    rule = HRFlowable(width=COLUMN_PT, thickness=1.6, color=color("text"), spaceBefore=24, spaceAfter=4)
    heading.style = heading.style.clone("h1-ruled", spaceBefore=0)
    heading.bookmark = block.text
    rule.keepWithNext = 1
    return [rule, heading]


def _contents(block: c.Contents, width: float) -> Flowables:
    """Set the list of sections in two columns, each name with its page."""
    half = -(-len(block.entries) // 2)
    column, gutter = (width - 28) / 2, 28.0
    rows = []
    for left, right in zip_longest(block.entries[:half], block.entries[half:], fillvalue=("", "")):
        cells = [_text(left[0], "cell"), _text(left[1], "cell", "right"), ""]
        rows.append([*cells, _text(right[0], "cell"), _text(right[1], "cell", "right")])
    widths = [column - 30, 30.0, gutter, column - 30, 30.0]
    rules = [("LINEBELOW", span, end, 0.35, color("border")) for span, end in (((0, 0), (1, -1)), ((3, 0), (4, -1)))]
    commands = [*rules, ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)]
    commands.append(("RIGHTPADDING", (0, 0), (-1, -1), 0))
    return [_text(block.title, "h2"), _grid(rows, widths, commands)] if rows else []


def _paragraph(block: c.Paragraph, indent: float) -> Flowable:
    bullet = "•" if block.style == "bullet" else ""
    if locale().right_to_left:
        parts = ((fonts.printable(block.lead), True), (fonts.printable(block.text), False))
        return RightToLeft(parts if block.lead else parts[1:], style(block.style, "left", indent), bullet)
    words = escape(fonts.printable(unparted(block.text, block.style)))
    if block.lead:
        words = f"<b>{escape(fonts.printable(block.lead))}</b> {words}"
    narrow = indent if block.style in {"body", "note", "question", "bullet"} else 0.0
    return Text(words, style(block.style, "left", narrow), bulletText=bullet or None)


def _figure(figure: c.Figure, *, spaced: bool) -> Flowables:
    head = [_text(figure.title, "figure_title"), _text(figure.subtitle, "note"), Spacer(1, 4)]
    tail = [Spacer(1, 3), _text(figure.note, "note")] if figure.note else []
    rule = HRFlowable(
        width=28, thickness=2, color=color("accent"), hAlign=_side_of_reading(), spaceBefore=10, spaceAfter=0
    )
    figure.drawing.hAlign = _side_of_reading()
    # A page is the most there is: what is taller (a flow of many reasons) is set smaller rather than lost.
    figure.drawing.renderScale = min(1.0, _TALLEST_PT / figure.drawing.height)
    flowables = [rule, *head, figure.drawing, *tail]
    return _followed(flowables if tail else [*flowables, Spacer(1, 0)]) if spaced else flowables


def _followed(flowables: Flowables) -> Flowables:
    """Leave room under the last of a group, as a space that a page's end takes in."""
    flowables[-1].spaceAfter = _AFTER_PT
    return flowables


def _side_of_reading() -> str:
    return "RIGHT" if locale().right_to_left else "LEFT"


def _table(block: c.TableBlock, width: float) -> Flowables:
    total = sum(column.share for column in block.columns)
    widths = [width * column.share / total for column in block.columns]
    rows = [[_text(column.label, "cell_head", column.align) for column in block.columns]]
    dense = len(block.rows) > _DENSE
    commands: list[tuple[Any, ...]] = [
        ("LINEABOVE", (0, 0), (-1, 0), 1.0, color("text")),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, color("text")),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, color("border")),
        ("LINEBELOW", (0, -1), (-1, -1), 0.75, color("text")),
        ("TOPPADDING", (0, 0), (-1, -1), 1.6 if dense else 3.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.4 if dense else 4),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (0, -1), 2),
    ]
    for place, row in enumerate(block.rows, start=1):
        if row.kind == "group":
            rows.append([_text(row.cells[0], "cell_head"), *[""] * (len(block.columns) - 1)])
            commands += [("SPAN", (0, place), (-1, place)), ("TOPPADDING", (0, place), (-1, place), 8)]
            if place < len(block.rows):
                commands.append(("NOSPLIT", (0, place), (0, place + 1)))
            continue
        name = "cell_strong" if row.kind == "strong" else "cell"
        cells = zip(row.cells, block.columns, strict=True)
        rows.append(
            [
                _text(cell, name if k == block.strong_column else "cell", column.align)
                for k, (cell, column) in enumerate(cells)
            ]
        )
        if row.kind == "strong":
            commands.append(("BACKGROUND", (0, place), (-1, place), color("accent-soft@55")))
    head = [_text(block.title, "figure_title"), Spacer(1, 4)]
    for flowable in head:
        flowable.keepWithNext = 1
    rule = HRFlowable(
        width=28, thickness=2, color=color("accent"), hAlign=_side_of_reading(), spaceBefore=10, spaceAfter=0
    )
    rule.keepWithNext = 1
    table = _grid(rows, widths, commands, repeatRows=1)
    note = [Spacer(1, 4), _text(block.note, "note")] if block.note else []
    return _followed([rule, *head, table, *note])


def _facts(block: c.FactsBlock, width: float) -> Flowable:
    weights = [_weight(fact, block.style) for fact in block.facts]
    widths = [width * weight / sum(weights) for weight in weights]
    names = {
        "facts": ("label", "value", "detail"),
        "strip": ("label", "label_strong", "label"),
        "band": ("label", "band", "detail"),
    }
    label, value, detail = names[block.style]
    cells = []
    for fact in block.facts:
        cell = [_text(fact.label, label), _text(fact.value, value)]
        cells.append([*cell, _text(fact.detail, detail)] if fact.detail else cell)
    commands: list[tuple[Any, ...]] = [("RIGHTPADDING", (0, 0), (-1, -1), 12)]
    if block.style == "strip":
        commands += [("BACKGROUND", (0, 0), (-1, -1), color("bg")), ("LEFTPADDING", (0, 0), (-1, -1), 10)]
        commands += [("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 6)]
    elif block.style == "facts":
        commands += [("LINEABOVE", (0, 0), (-1, 0), 0.75, color("border-strong")), ("TOPPADDING", (0, 0), (-1, -1), 5)]
    return _grid([cells], widths, commands)


def _weight(fact: c.Fact, kind: str) -> float:
    """Give a longer text a wider column: its length on one line, its root where it may wrap, a part of the detail."""
    length = max(measures.width(fact.value, 9, strong=True), measures.width(fact.label, SMALL_PT))
    if kind == "facts":
        return max(measures.width(fact.value, 13, strong=True), 60 + measures.width(fact.detail, SMALL_PT) / 3)
    return length + 22 if kind == "strip" else math.sqrt(max(length, 80.0))


def _definitions(block: c.Definitions, width: float, indent: float) -> Flowable:
    findings = block.style == "findings"
    names = max((measures.width(name, 9, strong=True) for name, _ in block.rows), default=0.0)
    room = min(max(68.0, names + 12), 130.0) if findings else 112.0
    value = "finding" if findings else "body"
    indent = 0.0 if findings else max(0.0, indent - 30)
    rows = [
        [_text(name, "label_strong" if findings else "label"), _definition(words, value, indent)]
        for name, words in block.rows
    ]
    commands: list[tuple[Any, ...]] = [("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)]
    if findings:
        commands.append(("LINEABOVE", (0, 1), (-1, -1), 0.35, color("border")))
    else:
        commands.append(("TOPPADDING", (0, 0), (0, -1), 4))
    return _grid(rows, [room, width - room], commands)


def _definition(words: str, name: str, indent: float) -> Flowable:
    fingerprint = " " not in words and len(words) > 40
    return _text(words, "detail") if fingerprint else _text(words, name, "left", indent)


def _choice(block: c.Choice, width: float) -> Flowable:
    inner = width - 24
    options = [*block.options]
    sketch = Sketch(inner, 18)
    x = 0.0
    for option in options:
        if x + 16 + measures.width(option, 9) > inner and x > 0:
            x = 0.0
        taken = option == block.chosen
        left = inner - x - 9.5 if locale().right_to_left else x
        sketch.rect(left, 4, 9.5, 9.5, fill="surface", stroke="text", line=0.9)
        if taken:
            sketch.polygon([(left + 2, 9), (left + 4.2, 11.4), (left + 8, 6)], stroke="text", line=1.6, closed=False)
        edge, anchor = (left - 5.5, _END) if locale().right_to_left else (left + 15, _BEGIN)
        x += 15 + sketch.text(edge, 12.5, option, size=9, strong=taken, anchor=anchor) + 20
    lines = [_entry(block.text_label, block.text, inner), _entry(block.by_label, block.by, inner)]
    title: Flowable = Text(
        f"<b>{escape(block.title)}</b>&nbsp;&nbsp; <font size='{SMALL_PT}'>{escape(block.hint)}</font>",
        style("finding"),
    )
    if locale().right_to_left:
        title = RightToLeft(((block.title, True), (block.hint, False)), style("finding"))
    commands: list[tuple[Any, ...]] = [
        ("BACKGROUND", (0, 0), (-1, -1), color("sunken")),
        ("LINEBEFORE", (0, 0), (0, -1), 3, color("text2")),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, 0), 7),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 9),
    ]
    return _grid([[title], [sketch.drawing()], *[[line] for line in lines]], [width], commands)


def _entry(label: str, words: str, width: float) -> Flowable:
    room = 62.0
    commands: list[tuple[Any, ...]] = [("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
    if not words:
        commands.append(("LINEBELOW", (1, 0), (1, 0), 0.5, color("border-strong")))
    return _grid([[_text(label, "label"), _text(words or " ", "detail")]], [room, width - room], commands)


def _box(block: c.Box, width: float) -> Flowable:
    inside = [_text(block.title, "h2"), *(_paragraph(p, 0.0) for p in block.paragraphs)]
    inside[0].style = inside[0].style.clone("box", spaceBefore=0)
    ground, rule = ("warn-soft", "warn") if block.tone == "warn" else ("bg", "accent")
    if block.tone == "plain":
        for paragraph in inside[1:]:
            paragraph.style = paragraph.style.clone("box-plain", fontSize=9, leading=12.6, spaceAfter=3.2)
    commands: list[tuple[Any, ...]] = [
        ("BACKGROUND", (0, 0), (-1, -1), color(ground)),
        ("LINEBEFORE", (0, 0), (0, -1), 3, color(rule)),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return _grid([[inside]], [width], commands)


def _side(block: c.Side, width: float) -> Flowable:
    cells = []
    for figure in (block.left.figure, block.right.figure):
        figure.drawing.hAlign = _side_of_reading()
        rule = HRFlowable(
            width=28, thickness=2, color=color("accent"), hAlign=_side_of_reading(), spaceBefore=0, spaceAfter=0
        )
        cell = [rule, _text(figure.title, "figure_title"), _text(figure.subtitle, "note"), Spacer(1, 5), figure.drawing]
        cells.append([*cell, Spacer(1, 3), _text(figure.note, "note")] if figure.note else cell)
    left = width * block.share
    return _grid(
        [cells], [left, width - left], [("RIGHTPADDING", (0, 0), (0, 0), 20), ("RIGHTPADDING", (1, 0), (1, 0), 0)]
    )
