"""Coins that lean towards balance, for people who come one by one: the big stick and the biased coin.

Version 1: one 64-bit word a person, in the order they came; the person goes to the second arm when the word is below
its probability. Big stick (Soares & Wu 1983): a fair coin until one arm leads by ``tolerance``, then the other arm.
Biased coin (Efron 1971): the arm behind with probability ``coin`` (2/3), a fair coin when they are level.
"""

from __future__ import annotations

import numpy as np

from core.design import Procedure, TrialDesign
from core.errors import UserError
from core.problems import COIN_MALFORMED, TOLERANCE_MALFORMED, TWO_EVEN_ARMS
from core.procedures.arrival import in_order
from core.procedures.ready import Arms, Drawer, Ready, by_share, even, shares_of
from core.random_source import RandomSource, Words
from core.strata import Indices, Layout, Roster

_EFRON = 2 / 3
_WORDS = 2**64


def threshold(probability: float) -> np.uint64:
    """Return the word below which a share ``probability`` of all words lies; 1 is as near as a word comes."""
    return np.uint64(min(_WORDS - 1, int(probability * _WORDS)))


def coins(design: TrialDesign, roster: Roster, layout: Layout) -> Ready:
    """Make leaning coins ready. UserError TWO_EVEN_ARMS, TOLERANCE_MALFORMED or COIN_MALFORMED."""
    procedure, shares = design.procedure, shares_of(design)
    if len(shares) != 2 or not even(shares):
        raise UserError(TWO_EVEN_ARMS, name=procedure.name)
    lines = in_order(layout, roster, procedure.order)
    behind, fair = _leaning(procedure), threshold(0.5)

    def start(source: RandomSource, label: str) -> Drawer:
        streams = [source.stream(f"{label}/{name}/coins") for name in layout.labels]

        def draw(n: int) -> Arms:
            arms = np.empty((n, len(layout.units)), dtype=np.int8)
            for line, stream in zip(lines, streams, strict=True):
                words = stream.words(n * len(line)).reshape(n, len(line))
                arms[:, line] = _toss(words, behind, fair, _reach(procedure))
            return arms

        return draw

    return Ready(layout, start, by_share(layout, shares))


def _leaning(procedure: Procedure) -> np.uint64 | None:
    """Return the word below which the arm behind is taken; None where it always is."""
    if procedure.name == "big_stick":
        return None
    coin = procedure.coin or _EFRON
    if not 0.5 < coin < 1:
        raise UserError(COIN_MALFORMED, found=f"{coin:g}", usual="0.67")
    return threshold(coin)


def _reach(procedure: Procedure) -> int:
    if procedure.name == "big_stick" and procedure.tolerance < 1:
        raise UserError(TOLERANCE_MALFORMED, found=procedure.tolerance)
    return procedure.tolerance if procedure.name == "big_stick" else 1


def _toss(words: Words, behind: np.uint64 | None, fair: np.uint64, reach: int) -> Arms:
    n, length = words.shape
    lead: Indices = np.zeros(n, dtype=np.int64)
    arms = np.empty((n, length), dtype=np.int8)
    for position in range(length):
        word = words[:, position]
        chance = word < fair
        caught = np.ones(n, dtype=bool) if behind is None else word < behind
        second = np.where(lead >= reach, ~caught, np.where(lead <= -reach, caught, chance))
        arms[:, position] = second
        lead += np.where(second, 1, -1)
    return arms
