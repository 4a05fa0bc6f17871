"""Threshold blocking: sets of at least so many units, no two of a set far apart, in little time for any number.

Version 1: every unit is tied to its nearest neighbours, one fewer than the arms (ties by order); units in canonical
order become seeds when no seed is within two ties; a seed takes those it is tied to, and every other unit joins the
nearest seed within two ties. The largest distance in a set is at most four times the smallest possible. Source:
Higgins, Savje & Sekhon 2016.
"""

from __future__ import annotations

import numpy as np

from core.procedures.matching import Integers


def threshold_blocks(cost: Integers, least: int) -> list[list[int]]:
    """Return the blocks of units 0..n-1, each of ``least`` or more; ``cost`` (n, n) are squared distances."""
    n = len(cost)
    tied = [set[int]() for _ in range(n)]
    for unit in range(n):
        near = sorted((i for i in range(n) if i != unit), key=lambda i: (int(cost[unit, i]), i))[: least - 1]
        for other in near:
            tied[unit].add(other)
            tied[other].add(unit)
    block = np.full(n, -1, dtype=np.int64)
    seeds: list[int] = []
    for unit in range(n):
        if block[unit] < 0 and all(block[other] < 0 for other in tied[unit]):
            block[[unit, *tied[unit]]] = len(seeds)
            seeds.append(unit)
    taken = block.copy()
    for unit in np.flatnonzero(taken < 0).tolist():
        reached = {int(taken[other]) for other in tied[unit]} - {-1}
        block[unit] = min(reached, key=lambda b: (int(cost[unit, seeds[b]]), b))
    return [np.flatnonzero(block == b).tolist() for b in range(len(seeds))]
