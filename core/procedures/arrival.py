"""Who comes first, where a procedure goes along a line of people."""

from __future__ import annotations

from math import isfinite

import numpy as np

from core.strata import Indices, Layout, Roster


def in_order(layout: Layout, roster: Roster, order: str) -> list[Indices]:
    """Return the units of each stratum in the order they came: by the attribute ``order``, then by code.

    Numbers count as numbers when all of them are; without an attribute the order is that of the codes.
    """
    if not order:
        return list(layout.members)
    first = {
        int(unit): value for unit, value in reversed(list(zip(layout.member, roster.attributes[order], strict=True)))
    }
    values = [first[i] for i in range(len(layout.units))]
    numbers = _numbers(values)
    keys = numbers if numbers is not None else [value.encode() for value in values]
    return [np.array(sorted(units, key=lambda i: (keys[i], i)), dtype=np.int64) for units in layout.members]


def _numbers(values: list[str]) -> list[float] | None:
    try:
        numbers = [float(value) for value in values]
    except ValueError:
        return None
    return numbers if all(isfinite(number) for number in numbers) else None
