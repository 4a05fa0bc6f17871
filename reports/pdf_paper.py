"""Blocks of a printed questionnaire as flowables: circles and boxes to mark, grids, boxes for letters and digits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.platypus import Spacer

from reports import measures
from reports.figures.sketch import Anchor, Sketch
from reports.locales import locale
from reports.paper_blocks import Asked, BoxRow, Grid, Option
from reports.pdf_grid import Flowable, Flowables, grid_of, text_of
from reports.theme import SMALL_PT, color

_GUTTER_PT, _MARK_PT, _GAP_PT, _LEAD_PT, _ROW_PT = 26.0, 9.0, 7.0, 12.5, 17.0
_BOX_PT, _LINE_PT, _CODE_GAP = 15.0, 22.0, 6.0
_ANSWER_PT, _CHUNK, _LEAST_COLUMN = 9.0, 22, 46.0
# What a table of ours leaves free at the end of a cell.
_CELL_PT = 8.0
_DENSE = 12


def asked_flowables(block: Asked, width: float) -> Flowables:
    """Set one question; a long list of choices may run on to the next page."""
    room = width - _GUTTER_PT
    inner = room - _CELL_PT
    head: Flowables = [text_of(block.condition, "note")] if block.condition else []
    head.append(text_of(block.text, "asked"))
    if block.hint:
        head.append(text_of(block.hint, "note"))
    if block.instruction:
        head.append(text_of(block.instruction, "note"))
    first, *rest = _answers(block, inner)
    rows: list[list[Any]] = [[text_of(block.number, "asked"), [*head, first]], *(["", part] for part in rest)]
    commands = [("TOPPADDING", (0, 0), (-1, 0), 5), ("BOTTOMPADDING", (0, -1), (-1, -1), 5)]
    return [grid_of(rows, [_GUTTER_PT, room], commands)]


def grid_flowables(block: Grid, width: float) -> Flowables:
    """Set questions that share their choices as a grid; its head is repeated on every page."""
    columns = [max(_LEAST_COLUMN, _longest_word(option.label) + 6) for option in block.columns]
    over = sum(columns) + _GUTTER_PT + 150 - width
    if over > 0:
        columns = [column - over / len(columns) for column in columns]
    room = width - _GUTTER_PT - sum(columns)
    heads = [[text_of(o.label, "cell_head", "center"), text_of(o.code, "code", "center")] for o in block.columns]
    rows: list[list[Any]] = [["", text_of(block.instruction, "note"), *heads]]
    for number, words in block.rows:
        rows.append([text_of(number, "cell_strong"), text_of(words, "item"), *(_cell(w) for w in columns)])
    dense = len(block.rows) > _DENSE
    commands: list[tuple[Any, ...]] = [
        ("LINEABOVE", (0, 0), (-1, 0), 1.0, color("text")),
        ("LINEBELOW", (0, 0), (-1, 0), 0.75, color("text")),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, color("border-strong")),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5 if dense else 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5 if dense else 5),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (2, 1), (-1, -1), "MIDDLE"),
        ("RIGHTPADDING", (2, 0), (-1, -1), 0),
        ("LEFTPADDING", (2, 0), (-1, -1), 0),
    ]
    head = [text_of(block.condition, "note")] if block.condition else []
    return [*head, grid_of(rows, [_GUTTER_PT, room, *columns], commands, repeatRows=1), Spacer(1, 8)]


def box_row_flowables(block: BoxRow, width: float) -> Flowables:
    """Set fields to be filled in by hand, side by side, in as many lines as they need."""
    sketch = Sketch(width, 0.0)
    x, y = 0.0, 0.0
    for label, groups in block.fields:
        room = max(_boxes_width(groups), measures.width(label, SMALL_PT)) + 14
        if x and x + room - 14 > width:
            x, y = 0.0, y + 38
        _words(sketch, width, x, y + 9, label, ink="text2")
        _boxes(sketch, width, x, y + 13, groups)
        x += room
    sketch.height = y + 32
    return [Spacer(1, 6), sketch.drawing(), Spacer(1, 4)]


def _answers(block: Asked, room: float) -> Flowables:
    makers: dict[str, Callable[[], Flowables]] = {
        "one": lambda: _choices(block.options, room, "circle"),
        "many": lambda: _choices(block.options, room, "square"),
        "rank": lambda: _choices(block.options, room, "box"),
        "scale": lambda: [_scale(block.options, room)],
        "boxes": lambda: [_digit_boxes(block.boxes, room)],
        "line": lambda: [_lines(1, room)],
        "lines": lambda: [_lines(3, room)],
        "tick": lambda: [_tick(room)],
        "app": lambda: [Spacer(1, 2)],
    }
    return makers[block.kind]()


def _choices(options: tuple[Option, ...], room: float, mark: str) -> Flowables:
    """Set choices in one row where they fit, in columns where they are many, else one a line."""
    side = _BOX_PT if mark == "box" else _MARK_PT
    widest = max(side + _GAP_PT + _option_width(option) for option in options) + 16
    across = int(room // widest)
    if across >= len(options):
        return [_option_columns(options, room, [room / len(options)] * len(options), 1, mark)]
    if len(options) > 8 and across > 1:
        deep = -(-len(options) // min(across, 3))
        return [_option_columns(options, room, [room / min(across, 3)] * min(across, 3), deep, mark)]
    pieces = [options[k : k + _CHUNK] for k in range(0, len(options), _CHUNK)]
    return [_option_columns(piece, room, [room], len(piece), mark) for piece in pieces]


def _option_columns(options: tuple[Option, ...], room: float, widths: list[float], deep: int, mark: str) -> Flowable:
    side = _BOX_PT if mark == "box" else _MARK_PT
    sketch = Sketch(room, 0.0)
    tallest = 0.0
    for place, step in enumerate(widths):
        y = 2.0
        for option in options[place * deep : (place + 1) * deep]:
            x = sum(widths[:place])
            _mark(sketch, room, x, y + (_ROW_PT - side) / 2, side, mark)
            lines = measures.wrap(option.label, _ANSWER_PT, step - side - _GAP_PT - _code_room(option) - 8) or [""]
            for k, line in enumerate(lines):
                _words(sketch, room, x + side + _GAP_PT, y + 12 + _LEAD_PT * k, line, size=_ANSWER_PT)
            end = x + side + _GAP_PT + measures.width(lines[-1], _ANSWER_PT) + _CODE_GAP
            _words(sketch, room, end, y + 12 + _LEAD_PT * (len(lines) - 1), option.code, ink="text3")
            y += _ROW_PT + _LEAD_PT * (len(lines) - 1)
        tallest = max(tallest, y)
    sketch.height = tallest + 1
    return sketch.drawing()


def _option_width(option: Option) -> float:
    return measures.width(option.label, _ANSWER_PT) + _code_room(option)


def _code_room(option: Option) -> float:
    return measures.width(option.code, SMALL_PT) + _CODE_GAP if option.code else 0.0


def _scale(options: tuple[Option, ...], room: float) -> Flowable:
    step = min(room / len(options), 44.0)
    sketch = Sketch(room, 32.0)
    for place, option in enumerate(options):
        middle = step * (place + 0.5)
        at = room - middle if locale().right_to_left else middle
        sketch.text(at, 10, option.label, anchor="middle")
        sketch.dot(at, 22, _MARK_PT / 2, fill="surface", stroke="text", line=0.9)
    return sketch.drawing()


def _digit_boxes(boxes: tuple[tuple[int, str], ...], room: float) -> Flowable:
    sketch = Sketch(room, _BOX_PT + (18.0 if any(caption for _, caption in boxes) else 5.0))
    x = 0.0
    for count, caption in boxes:
        _boxes(sketch, room, x, 2.0, (count,))
        _words(sketch, room, x, _BOX_PT + 13, caption, ink="text2")
        x += max(count * _BOX_PT, measures.width(caption, SMALL_PT)) + 12
    return sketch.drawing()


def _lines(count: int, room: float) -> Flowable:
    sketch = Sketch(room, _LINE_PT * count + 2)
    for k in range(count):
        y = _LINE_PT * (k + 1)
        sketch.line(0, y, room, y, "border-strong", width=0.75)
    return sketch.drawing()


def _tick(room: float) -> Flowable:
    sketch = Sketch(room, _ROW_PT)
    _mark(sketch, room, 0.0, 4.0, _MARK_PT, "square")
    return sketch.drawing()


def _cell(width: float) -> Flowable:
    sketch = Sketch(width, _MARK_PT + 2)
    sketch.dot(width / 2, _MARK_PT / 2 + 1, _MARK_PT / 2, fill="surface", stroke="text", line=0.9)
    return sketch.drawing()


def _boxes_width(groups: tuple[int, ...]) -> float:
    return sum(groups) * _BOX_PT + 8 * (len(groups) - 1) if groups else 120.0


def _boxes(sketch: Sketch, width: float, x: float, y: float, groups: tuple[int, ...]) -> None:
    for count in groups:
        for k in range(count):
            left = x + k * _BOX_PT
            at = width - left - _BOX_PT if locale().right_to_left else left
            sketch.rect(at, y, _BOX_PT, _BOX_PT, fill="surface", stroke="text2", line=0.7)
        x += count * _BOX_PT + 8
    if not groups:
        start, end = (width - x, width - x - 120) if locale().right_to_left else (x, x + 120)
        sketch.line(start, y + _BOX_PT, end, y + _BOX_PT, "border-strong")


def _mark(sketch: Sketch, width: float, x: float, y: float, side: float, mark: str) -> None:
    left = width - x - side if locale().right_to_left else x
    if mark == "circle":
        sketch.dot(left + side / 2, y + side / 2, side / 2, fill="surface", stroke="text", line=0.9)
    else:
        sketch.rect(left, y, side, side, fill="surface", stroke="text", line=0.9)


def _words(
    sketch: Sketch, width: float, x: float, base: float, words: str, *, size: float = SMALL_PT, ink: str = "text"
) -> None:
    """Write a line from where reading starts."""
    anchor: Anchor = "end" if locale().right_to_left else "start"
    sketch.text(width - x if locale().right_to_left else x, base, words, size=size, anchor=anchor, ink=ink)


def _longest_word(text: str) -> float:
    return max((measures.width(word, SMALL_PT, strong=True) for word in text.split()), default=0.0)
