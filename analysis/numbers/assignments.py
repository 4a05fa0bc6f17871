"""Matrices of possible allocations: all of them when there are few, fast re-permutations when there are many.

An allocation is a row of arm numbers (0 control, 1, 2, … other arms). The redraws of a sealed procedure come from
`core.randomise`; the ones here keep the number of units per arm in each block, as a permutation test needs.
"""

from __future__ import annotations

import itertools
from math import comb, factorial, prod

import numpy as np
import numpy.typing as npt

from analysis.numbers.inputs import Ints, codes, whole_numbers
from analysis.numbers.problems_models import ALL_MISSING, CLUSTER_SPLIT, TOO_MANY
from core.errors import UserError

Draws = npt.NDArray[np.int8]


def allocation_count(sizes: list[list[int]]) -> int:
    """Count the allocations of blocks, each given by its number of units per arm (a product of multinomials)."""
    return prod(factorial(sum(block)) // prod(factorial(arm) for arm in block) for block in sizes)


def balanced_sizes(units: int, arms: int) -> tuple[int, float]:
    """Count the allocations of ``units`` to equal arms, the remainder going to arms drawn at random.

    Returns the number of allocations and the probability of each arm.
    """
    small, larger = divmod(units, arms)
    sizes = [small + 1] * larger + [small] * (arms - larger)
    return comb(arms, larger) * allocation_count([sizes]), 1 / arms


def enumerate_allocations(arm: npt.ArrayLike, blocks: npt.ArrayLike | None = None, limit: int = 20_000) -> Draws:
    """List every allocation with the same number of units per arm in each block.

    Parameters
    ----------
    arm : (n,) int, the actual allocation, which is one of the rows returned
    blocks : (n,) labels, optional
    limit : refuse above this many allocations

    Returns
    -------
    (allocations, n) int8

    Raises
    ------
    UserError
        ``REDRAW_TOO_MANY`` above ``limit``.
    """
    actual = whole_numbers(arm, "arm").astype(np.int8)
    if actual.ndim != 1 or not len(actual):
        raise UserError(ALL_MISSING, name="arm")
    block = np.zeros(len(actual), dtype=np.intp) if blocks is None else codes(blocks, "block", len(actual))[0]
    members = [np.flatnonzero(block == b) for b in range(int(block.max(initial=-1)) + 1)]
    sizes = [list(np.unique(actual[rows], return_counts=True)[1].tolist()) for rows in members]
    found = allocation_count(sizes)
    if found > limit:
        raise UserError(TOO_MANY, found=found, limit=limit)
    parts = [_arrangements(actual[rows]) for rows in members]
    grid = np.indices([len(part) for part in parts]).reshape(len(parts), -1)
    draws = np.empty((grid.shape[1], len(actual)), dtype=np.int8)
    for rows, part, pick in zip(members, parts, grid, strict=True):
        draws[:, rows] = part[pick]
    return draws


def _arrangements(arm: Draws) -> Draws:
    levels, counts = np.unique(arm, return_counts=True)
    rows = np.full((1, len(arm)), levels[-1], dtype=np.int8)
    taken = np.zeros((1, len(arm)), dtype=bool)
    for level, count in zip(levels[:-1], counts[:-1], strict=True):
        free = np.array([np.flatnonzero(~row) for row in taken])
        picks = np.array(list(itertools.combinations(range(free.shape[1]), int(count))), dtype=np.intp)
        chosen = free[:, picks].reshape(-1, int(count))
        rows, taken = np.repeat(rows, len(picks), axis=0), np.repeat(taken, len(picks), axis=0)
        np.put_along_axis(rows, chosen, level, axis=1)
        np.put_along_axis(taken, chosen, True, axis=1)
    return rows


def permute_within(arm: npt.ArrayLike, draws: int, seed: int, blocks: npt.ArrayLike | None = None) -> Draws:
    """Re-draw the allocation ``draws`` times, keeping the number of units per arm in each block.

    With two arms: independent coins, then as many units as are too many (or too few), chosen at random, are turned
    over; every subset of the right size is then equally likely. With more arms: a random order of each block.

    Source: Fisher (1935), *The Design of Experiments*.

    Parameters
    ----------
    arm : (n,) int
    draws : number of rows wanted
    seed : the same seed gives the same rows
    blocks : (n,) labels, optional

    Returns
    -------
    (draws, n) int8
    """
    actual = whole_numbers(arm, "arm").astype(np.int8)
    if actual.ndim != 1 or not len(actual):
        raise UserError(ALL_MISSING, name="arm")
    n = len(actual)
    block = np.zeros(n, dtype=np.intp) if blocks is None else codes(blocks, "block", n)[0]
    rng = np.random.default_rng(seed)
    order = np.argsort(block, kind="stable")
    sizes = np.bincount(block)
    result = np.empty((draws, n), dtype=np.int8)
    start = 0
    for size, count in _runs(sizes, actual[order]):
        columns = order[start : start + size * count]
        groups = actual[columns].reshape(count, size)
        result[:, columns] = _permute_groups(groups, draws, rng)
        start += size * count
    return result


def _runs(sizes: Ints, arm: Draws) -> list[tuple[int, int]]:
    """Join neighbouring blocks of one size and one number treated, so that they are drawn together."""
    runs: list[tuple[int, int]] = []
    previous: tuple[int, bytes] | None = None
    start = 0
    for size in sizes.tolist():
        key = (size, np.sort(arm[start : start + size]).tobytes())
        if key == previous:
            runs[-1] = (size, runs[-1][1] + 1)
        else:
            runs.append((size, 1))
        previous, start = key, start + size
    return runs


def _permute_groups(groups: Draws, draws: int, rng: np.random.Generator) -> Draws:
    count, size = groups.shape
    levels = np.unique(groups)
    if len(levels) == 1:
        return np.broadcast_to(groups.reshape(-1), (draws, count * size)).astype(np.int8)
    if len(levels) == 2:
        treated = int(np.sum(groups[0] == levels[1]))
        marks = _subsets(draws * count, size, treated, rng)
        return np.asarray(levels[marks.astype(np.intp)] if levels[1] != 1 or levels[0] != 0 else marks).reshape(
            draws, count * size
        )
    shuffled = rng.permuted(np.broadcast_to(np.sort(groups[0]), (draws * count, size)), axis=1)
    return np.asarray(shuffled, dtype=np.int8).reshape(draws, count * size)


def _subsets(rows: int, size: int, wanted: int, rng: np.random.Generator) -> Draws:
    if 2 * wanted == size:
        bits = np.frombuffer(rng.bytes((rows * size + 7) // 8), dtype=np.uint8)
        marks = np.unpackbits(bits, count=rows * size).reshape(rows, size).view(np.int8)
    else:
        coins = np.frombuffer(rng.bytes(rows * size), dtype=np.uint8).reshape(rows, size)
        marks = (coins < round(256 * wanted / size)).view(np.int8)
    excess = marks.sum(axis=1, dtype=np.int32) - wanted
    flat = marks.reshape(-1)
    off = np.flatnonzero(excess)
    surplus = excess[off]
    while len(off):
        place = off * size + rng.integers(0, size, len(off), dtype=np.int32)
        value = (surplus > 0).astype(np.int8)
        hit = flat[place] == value
        flat[place[hit]] ^= 1
        surplus = surplus - np.where(hit, np.sign(surplus), 0)
        still = surplus != 0
        off, surplus = off[still], surplus[still]
    return marks


def arms_of_clusters(arm: npt.ArrayLike, clusters: npt.ArrayLike) -> tuple[Draws, Ints, list[object]]:
    """Reduce rows to clusters: (clusters,) arms, the (n,) cluster number of each row, and the cluster labels.

    Raises
    ------
    UserError
        ``MODEL_CLUSTER_SPLIT`` when a cluster is in two arms.
    """
    actual = whole_numbers(arm, "arm").astype(np.int8)
    if actual.ndim != 1 or not len(actual):
        raise UserError(ALL_MISSING, name="arm")
    index, names = codes(clusters, "cluster", len(actual))
    first = np.zeros(len(names), dtype=np.int8)
    first[index] = actual
    split = np.flatnonzero(first[index] != actual)
    if len(split):
        raise UserError(CLUSTER_SPLIT, cluster=names[index[split[0]]])
    return first, index, list(names)
