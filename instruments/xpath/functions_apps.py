"""Functions of SurveyCTO and the Community Health Toolkit that forms carry with them, and ODK's newest on lines."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import datetime

from instruments.xpath.compiled import Compiled
from instruments.xpath.functions_geo import Point, points_of
from instruments.xpath.registry import Registry
from instruments.xpath.syntax import Call
from instruments.xpath.values import NAN, Value, moment_of, to_text

APPS = Registry()

# Community Health Toolkit


def _between(count: Callable[[datetime, datetime], int]) -> Callable[[str, str], float]:
    def difference(first: str, second: str) -> float:
        start, end = moment_of(first), moment_of(second)
        if start is None or end is None:
            return NAN
        return float(count(start, end)) if start <= end else -float(count(end, start))

    return difference


def _whole_months(start: datetime, end: datetime) -> int:
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - ((end.day, end.time()) < (start.day, start.time()))


APPS.plain("difference-in-months", "tt", "number")(_between(_whole_months))
APPS.plain("cht:difference-in-months", "tt", "number")(_between(_whole_months))
APPS.plain("cht:difference-in-years", "tt", "number")(_between(lambda start, end: _whole_months(start, end) // 12))
APPS.plain("cht:difference-in-days", "tt", "number")(_between(lambda start, end: (end - start).days))
APPS.plain("cht:difference-in-weeks", "tt", "number")(_between(lambda start, end: (end - start).days // 7))
APPS.plain("cht:strip-whitespace", "t", "text")(lambda text: "".join(text.split()))

# SurveyCTO


@APPS.special("linebreak", 0, 0)
def _linebreak(call: Call, _parts: list[Compiled]) -> Compiled:
    return Compiled(lambda _node, _position, _size, _env: "\n", "text", call)


@APPS.plain("empty", "t", "truth")
def _empty(text: str) -> bool:
    return text == ""


def _items(mark: str, text: str) -> list[str]:
    if text == "":
        return []
    return [item.strip() for item in text.split(mark)] if mark else [text]


@APPS.plain("count-items", "tt", "number")
def _count_items(mark: str, text: str) -> float:
    return float(len(_items(mark, text)))


@APPS.plain("item-at", "ttn", "text")
def _item_at(mark: str, text: str, place: float) -> str:
    """Return an item of a list by its place, from 0; a blank beyond its ends."""
    items = _items(mark, text)
    return items[int(place)] if place == place and 0 <= place < len(items) else ""


@APPS.plain("item-index", "ttt", "number")
def _item_index(mark: str, text: str, item: str) -> float:
    items = _items(mark, text)
    return float(items.index(item)) if item in items else -1.0


@APPS.plain("item-present", "ttt", "truth")
def _item_present(mark: str, text: str, item: str) -> bool:
    return item in _items(mark, text)


@APPS.plain("de-duplicate", "tt", "text")
def _de_duplicate(mark: str, text: str) -> str:
    return mark.join(dict.fromkeys(_items(mark, text)))


# ODK


@APPS.plain("intersects", "v", "truth")
def _intersects(line: Value) -> bool:
    """Tell whether a line or the edge of an area crosses itself."""
    points = points_of((to_text(line),)) or []
    edges = list(itertools.pairwise(points))
    closed = len(points) > 2 and points[0] == points[-1]
    for (at, first), (later, second) in itertools.combinations(enumerate(edges), 2):
        neighbours = later == at + 1 or (closed and at == 0 and later == len(edges) - 1)
        if not neighbours and _cross(first, second):
            return True
    return False


def _cross(first: tuple[Point, Point], second: tuple[Point, Point]) -> bool:
    (a, b), (c, d) = first, second
    return _side(a, b, c) * _side(a, b, d) <= 0 and _side(c, d, a) * _side(c, d, b) <= 0 and _boxes_meet(first, second)


def _side(start: Point, end: Point, point: Point) -> float:
    return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])


def _boxes_meet(first: tuple[Point, Point], second: tuple[Point, Point]) -> bool:
    return all(
        max(first[0][axis], first[1][axis]) >= min(second[0][axis], second[1][axis])
        and max(second[0][axis], second[1][axis]) >= min(first[0][axis], first[1][axis])
        for axis in (0, 1)
    )
