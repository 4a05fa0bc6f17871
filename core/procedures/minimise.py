"""Minimisation with a random element, and its log. Source: Pocock & Simon 1975; unequal shares: Han et al. 2009.

Version 1: people come in order, in each stratum (a site) by itself. For each arm the imbalance is computed that would
be if the person went there: for each factor the range (or variance, or standard deviation) over arms of those with the
person's level, divided by share, times the factor's weight. Of the arms with the least, one is taken by one word; a
second word then gives the person to it with high probability, else to another arm by share. The first few are drawn
completely.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.design import Procedure, TrialDesign
from core.errors import UserError
from core.problems import COIN_MALFORMED, COVARIATES_MISSING
from core.procedures.arrival import in_order
from core.procedures.coins import threshold
from core.procedures.covariates import weights_of
from core.procedures.fixed import place, systematic
from core.procedures.ready import Arms, Drawer, Floats, Ready, by_share, even, shares_of
from core.random_source import RandomSource, Words
from core.strata import Indices, Layout, Roster

_USUAL = 0.8


@dataclass(frozen=True, slots=True)
class Step:
    """One person of the log: what the draw saw and did.

    ``before`` counts people with each of the person's levels, by factor and arm; ``imbalance`` is that of each arm,
    ``probabilities`` those the draw gave it; ``words`` the random words used.
    """

    unit: str
    before: tuple[tuple[int, ...], ...]
    imbalance: tuple[float, ...]
    probabilities: tuple[float, ...]
    words: tuple[int, int]
    arm: int


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """People of one stratum: ``units`` in order and their ``levels`` (length, factors)."""

    units: Indices
    levels: Indices


def minimised(design: TrialDesign, roster: Roster, layout: Layout) -> Ready:
    """Make minimisation ready; exact probabilities are known where all arms have one share."""
    shares = shares_of(design)
    plan = _Plan(design, roster, layout)

    def start(source: RandomSource, label: str) -> Drawer:
        streams = [_Streams(source, f"{label}/{name}") for name in layout.labels]

        def draw(n: int) -> Arms:
            arms = np.empty((n, len(layout.units)), dtype=np.int8)
            for line, stream in zip(plan.lines, streams, strict=True):
                arms[:, line.units] = plan.run(line, stream, n)
            return arms

        return draw

    return Ready(layout, start, by_share(layout, shares) if even(shares) else None)


def replay(design: TrialDesign, roster: Roster, layout: Layout, source: RandomSource) -> tuple[Step, ...]:
    """Write the log of the allocation this source gives, person by person."""
    plan = _Plan(design, roster, layout)
    steps: list[Step] = []
    for label, line in zip(layout.labels, plan.lines, strict=True):
        log: list[Step] = []
        plan.run(line, _Streams(source, f"allocation/{label}"), 1, [layout.units[unit] for unit in line.units], log)
        steps += log
    return tuple(steps)


class _Streams:
    def __init__(self, source: RandomSource, label: str) -> None:
        self.words = source.stream(f"{label}/people")
        self.keys = source.stream(f"{label}/first keys")
        self.starts = source.stream(f"{label}/first starts")


class _Plan:
    """Factors, weights and probabilities of a minimisation, and one run along a line of people."""

    def __init__(self, design: TrialDesign, roster: Roster, layout: Layout) -> None:
        procedure = design.procedure
        self.shares = shares_of(design)
        self.weights = weights_of(procedure.covariates, procedure.weights)
        self.imbalance = procedure.imbalance
        self.favoured = _favoured(procedure, self.shares)
        levels = _levels(procedure, roster, layout)
        self.first = procedure.first or 2 * int(self.shares.sum())
        self.depth = int(levels.max()) + 1
        self.lines = [_Line(units, levels[units]) for units in in_order(layout, roster, procedure.order)]

    def run(
        self, line: _Line, streams: _Streams, n: int, names: list[str] | None = None, log: list[Step] | None = None
    ) -> Arms:
        """Go along a line ``n`` times: (n, length) arms; with ``names`` write the log of the first time."""
        length, factors = line.levels.shape
        k = len(self.shares)
        words = streams.words.words(n * length * 2).reshape(n, length, 2)
        arms = np.empty((n, length), dtype=np.int8)
        arms[:, : self.first] = self._complete(streams, n)[:, :length]
        held = np.zeros((n, factors, self.depth, k), dtype=np.int64)
        rows = np.arange(n)
        for position in range(length):
            before = held[:, np.arange(factors), line.levels[position]]
            total = self._totals(before)
            chances = self.shares / self.shares.sum() * np.ones((n, 1))
            if position >= self.first:
                best = _pick(total == total.min(axis=1, keepdims=True), words[:, position, 0])
                arms[:, position] = self._coin(best, words[:, position, 1])
                chances = self._chances(total)
            if log is not None and names is not None:
                log.append(
                    Step(
                        names[position],
                        tuple(tuple(int(c) for c in row) for row in before[0]),
                        tuple(float(t) for t in total[0]),
                        tuple(float(c) for c in chances[0]),
                        (int(words[0, position, 0]), int(words[0, position, 1])),
                        int(arms[0, position]),
                    )
                )
            for factor in range(factors):
                held[rows, factor, line.levels[position, factor], arms[:, position]] += 1
        return arms

    def _complete(self, streams: _Streams, n: int) -> Arms:
        total, first = int(self.shares.sum()), self.first
        whole, rest = first * self.shares // total, first * self.shares % total
        counts = whole + systematic(rest, total, streams.starts.below(total, n))
        return place(streams.keys.words(n * first).reshape(n, first), counts)

    def _totals(self, before: Indices) -> Floats:
        """Return the imbalance of putting the person in each arm: (n, k), from counts (n, factors, k)."""
        n, _factors, k = before.shape
        totals = np.zeros((n, k))
        scale = int(np.lcm.reduce(self.shares))
        for arm in range(k):
            after = before.copy()
            after[:, :, arm] += 1
            level = (after * (scale // self.shares)).astype(np.float64) / scale
            for factor, weight in enumerate(self.weights):
                totals[:, arm] += weight * _spread(level[:, factor], self.imbalance)
        return np.round(totals, 9)

    def _coin(self, best: Indices, words: Words) -> Indices:
        """Give the person to the best arm or, with what is left of its probability, to another by share."""
        cut = self._cuts()[best]
        return np.asarray((words[:, None] >= cut).sum(axis=1))

    def _table(self) -> Floats:
        """Return P(arm | best arm): (k, k), rows the best."""
        k = len(self.shares)
        table = np.empty((k, k))
        for best in range(k):
            others = self.shares.sum() - self.shares[best]
            table[best] = (1 - self.favoured[best]) * self.shares / others
            table[best, best] = self.favoured[best]
        return table

    def _cuts(self) -> Words:
        table = self._table()
        cuts = [[threshold(round(float(sum(row[: i + 1])), 12)) for i in range(len(row) - 1)] for row in table]
        return np.array(cuts, dtype=np.uint64)

    def _chances(self, total: Floats) -> Floats:
        least = total == total.min(axis=1, keepdims=True)
        chances: Floats = (least / least.sum(axis=1, keepdims=True)) @ self._table()
        return chances


def _favoured(procedure: Procedure, shares: Indices) -> list[float]:
    """Return the probability of each arm when it is the best, so that shares come out on average (Han et al. 2009)."""
    coin = procedure.coin or _USUAL
    smallest = int(shares.min())
    total = int(shares.sum())
    if not smallest / total < coin < 1:
        raise UserError(COIN_MALFORMED, found=f"{coin:g}", usual=f"{_USUAL:g}")
    return [1 - (total - int(share)) / (total - smallest) * (1 - coin) for share in shares]


def _levels(procedure: Procedure, roster: Roster, layout: Layout) -> Indices:
    if not procedure.covariates:
        raise UserError(COVARIATES_MISSING)
    columns = []
    for name in procedure.covariates:
        of_unit = dict(zip(layout.member.tolist(), roster.attributes[name], strict=True))
        known = {level: i for i, level in enumerate(sorted(set(of_unit.values()), key=str.encode))}
        columns.append([known[of_unit[i]] for i in range(len(layout.units))])
    return np.array(columns, dtype=np.int64).T


def _spread(level: Floats, imbalance: str) -> Floats:
    if imbalance == "range":
        found: Floats = level.max(axis=1) - level.min(axis=1)
        return found
    k = level.shape[1]
    mean = sum(level[:, i] for i in range(k)) / k
    square = sum((level[:, i] - mean) ** 2 for i in range(k)) / (k - 1)
    return np.asarray(np.sqrt(square) if imbalance == "sd" else square)


def _pick(tied: np.ndarray, words: Words) -> Indices:
    """Choose one of the tied arms of each row by its word."""
    count = tied.sum(axis=1)
    chosen = ((words >> np.uint64(32)) * count.astype(np.uint64)) >> np.uint64(32)
    return np.asarray(np.argmax(tied.cumsum(axis=1) > chosen.astype(np.int64)[:, None], axis=1))
