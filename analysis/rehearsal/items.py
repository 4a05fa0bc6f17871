"""Turning the score a simulated person should have into answers to items. Arrays in, arrays out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.rehearsal.draws import Draws, Floats, Ints

Bools = NDArray[np.bool_]


def graded_items(propensity: Floats, total: Ints, top: int, free: Bools | None = None) -> Ints:
    """Give each person item points of 0 .. ``top`` that add up to ``total``.

    Each row of ``propensity`` (n, k) is shifted by one number, found by bisection, until its rounded values add up;
    the shape between items stays. ``free`` (n, k) marks the items that count; the others come back as 0. A total out
    of reach is met as nearly as it can be.
    """
    count = np.ones(propensity.shape, dtype=bool) if free is None else free
    wanted = np.clip(total, 0, top * count.sum(axis=1))
    low, high = np.full(len(total), -60.0), np.full(len(total), 60.0)
    for _ in range(60):
        middle = (low + high) / 2
        reached = _points(propensity, middle, top, count).sum(axis=1)
        short = reached < wanted
        low, high = np.where(short, middle, low), np.where(short, high, middle)
    return _points(propensity, high, top, count)


def _points(propensity: Floats, shift: Floats, top: int, count: Bools) -> Ints:
    raw = np.floor(propensity + shift[:, None] + 0.5)
    return np.where(count, np.clip(raw, 0, top), 0).astype(np.int64)


def whole_total(score: Floats, most: Floats | Ints | int, draws: Draws) -> Ints:
    """Round a 0-100 score to whole points of ``most``, up or down by lot so that the mean is kept."""
    exact = np.clip(score, 0, 100) / 100 * most
    return np.floor(exact + draws.uniform(len(score))).astype(np.int64)


def belief_items(score: Floats, leaning: Floats, easiness: Floats, draws: Draws, top: int = 4) -> Ints:
    """Return points 0 .. ``top`` (n, k) whose mean is the score: ``leaning`` (n, k) lasts, the rest is of the day."""
    propensity = leaning + easiness + 0.75 * draws.normal(*leaning.shape)
    return graded_items(propensity, whole_total(score, top * leaning.shape[1], draws), top)


def right_answers(score: Floats, easiness: Floats, draws: Draws) -> Bools:
    """Return which of k knowledge items each person has right (n, k); ``easiness`` is (k,) or (n, k) log weights."""
    shape = (len(score), easiness.shape[-1])
    right = whole_total(score, shape[1], draws)
    rank = np.argsort(np.argsort(-(easiness + draws.gumbel(*shape)), axis=1, kind="stable"), axis=1, kind="stable")
    return rank < right[:, None]


def traits(own: Floats, sector: Ints, draws: Draws, icc: float) -> Floats:
    """Add a sector part to a person's own standard value so that ``icc`` of the variance lies between sectors."""
    between = draws.normal(int(sector.max()) + 1)
    between = (between - between.mean()) / between.std()
    mixed: Floats = np.sqrt(icc) * between[sector] + np.sqrt(1 - icc) * own
    return mixed


def later(first: Floats, correlation: float, draws: Draws) -> Floats:
    """Return standard values that correlate with ``first`` as asked."""
    second: Floats = correlation * first + np.sqrt(1 - correlation**2) * draws.normal(*first.shape)
    return second
