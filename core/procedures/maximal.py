"""The maximal procedure: every order of the arms that never leads too far is equally likely.

Version 1: among all orders of two arms in which neither leads by more than ``tolerance`` and which end level (or one
apart), one is drawn evenly. Each person takes one 64-bit word; it is compared with the exact share of the orders still
possible that go on with the second arm, counted in whole numbers. Source: Berger, Ivanova & Knoll 2003; counting as
Salama, Ivanova & Plamadeala 2008.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from core.design import TrialDesign
from core.errors import UserError
from core.problems import TOLERANCE_MALFORMED, TWO_EVEN_ARMS
from core.procedures.arrival import in_order
from core.procedures.ready import Arms, Drawer, Ready, by_share, even, shares_of
from core.random_source import RandomSource, Words
from core.strata import Indices, Layout, Roster

_WORDS = 2**64
Cuts = tuple[Words, np.ndarray]


def maximal(design: TrialDesign, roster: Roster, layout: Layout) -> Ready:
    """Make the maximal procedure ready; by symmetry each arm has probability 1/2, exactly.

    UserError TWO_EVEN_ARMS or TOLERANCE_MALFORMED.
    """
    procedure, shares = design.procedure, shares_of(design)
    if len(shares) != 2 or not even(shares):
        raise UserError(TWO_EVEN_ARMS, name=procedure.name)
    if procedure.tolerance < 1:
        raise UserError(TOLERANCE_MALFORMED, found=procedure.tolerance)
    lines = in_order(layout, roster, procedure.order)

    def start(source: RandomSource, label: str) -> Drawer:
        streams = [source.stream(f"{label}/{name}/orders") for name in layout.labels]

        def draw(n: int) -> Arms:
            arms = np.empty((n, len(layout.units)), dtype=np.int8)
            for line, stream in zip(lines, streams, strict=True):
                words = stream.words(n * len(line)).reshape(n, len(line))
                arms[:, line] = _walk(words, procedure.tolerance)
            return arms

        return draw

    return Ready(layout, start, by_share(layout, shares))


def orders(length: int, tolerance: int) -> list[list[int]]:
    """Count the orders that remain: [people placed][lead of the second arm + tolerance], (length + 1) rows."""
    width = 2 * tolerance + 1
    rows = [[int(abs(lead) <= length % 2) for lead in range(-tolerance, tolerance + 1)]]
    for _ in range(length):
        after = [0, *rows[-1], 0]
        rows.append([after[at] + after[at + 2] for at in range(width)])
    return rows[::-1]


@lru_cache(maxsize=32)
def _cuts(length: int, tolerance: int) -> Cuts:
    """Return the last word that goes to the second arm, and where any does: (length, leads) each."""
    rows = orders(length, tolerance)
    last = np.zeros((length, 2 * tolerance + 1), dtype=np.uint64)
    some = np.zeros(last.shape, dtype=bool)
    for place in range(length):
        for lead, total in enumerate(rows[place]):
            second = rows[place + 1][lead + 1] if lead < 2 * tolerance else 0
            share = second * _WORDS // total if total else 0
            some[place, lead] = share > 0
            last[place, lead] = max(share - 1, 0)
    return last, some


def _walk(words: Words, tolerance: int) -> Arms:
    n, length = words.shape
    last, some = _cuts(length, tolerance)
    lead: Indices = np.full(n, tolerance, dtype=np.int64)
    arms = np.empty((n, length), dtype=np.int8)
    for place in range(length):
        second = some[place, lead] & (words[:, place] <= last[place, lead])
        arms[:, place] = second
        lead += np.where(second, 1, -1)
    return arms
