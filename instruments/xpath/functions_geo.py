"""Functions on points, lines and areas, on a sphere of the radius ODK uses."""

from __future__ import annotations

import itertools
import math
from typing import TypeAlias

from instruments.xpath.nodes import string_value
from instruments.xpath.registry import Registry
from instruments.xpath.values import NAN, Value, to_text

GEO = Registry()
EARTH_M = 6378100.0
Point: TypeAlias = tuple[float, float]


def points_of(values: tuple[Value, ...]) -> list[Point] | None:
    """Return latitude and longitude in degrees of every point, or None when one cannot be read."""
    texts: list[str] = []
    for value in values:
        texts.extend([string_value(node) for node in value] if isinstance(value, list) else [to_text(value)])
    points: list[Point] = []
    for part in ";".join(texts).split(";"):
        if not part.strip():
            continue
        try:
            latitude, longitude = (float(number) for number in part.split()[:2])
        except ValueError:
            return None
        points.append((latitude, longitude))
    return points


def _length(start: Point, end: Point) -> float:
    """Return metres along a great circle (haversine)."""
    (lat1, lon1), (lat2, lon2) = ((math.radians(a), math.radians(b)) for a, b in (start, end))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_M * math.asin(math.sqrt(min(1.0, half)))


@GEO.plain("distance", "v*", "number", least=1)
def _distance(*values: Value) -> float:
    points = points_of(values)
    if points is None or len(points) < 2:
        return NAN if points is None else 0.0
    return round(math.fsum(_length(a, b) for a, b in itertools.pairwise(points)), 2)


@GEO.plain("area", "v*", "number", least=1)
def _area(*values: Value) -> float:
    """Return square metres enclosed by the points (Chamberlain and Duquette 2007)."""
    points = points_of(values)
    if points is None or len(points) < 3:
        return NAN if points is None else 0.0
    total = 0.0
    for (lat1, lon1), (lat2, lon2) in zip(points, [*points[1:], points[0]], strict=True):
        total += math.radians(lon2 - lon1) * (2 + math.sin(math.radians(lat1)) + math.sin(math.radians(lat2)))
    return round(abs(total * EARTH_M * EARTH_M / 2), 2)


@GEO.plain("geofence", "vv", "truth")
def _geofence(point: Value, shape: Value) -> bool:
    """Tell whether a point lies in a shape, by counting the edges crossed."""
    points, corners = points_of((point,)), points_of((shape,))
    if not points or not corners or len(corners) < 3:
        return False
    (y, x), inside = points[0], False
    for (y1, x1), (y2, x2) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside
