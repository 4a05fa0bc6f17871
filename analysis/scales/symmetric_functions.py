"""Elementary symmetric functions of items with categories, and moments of answers given the total."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.numbers.checked import Floats, Ints


@dataclass(frozen=True, slots=True)
class Table:
    """One entry a category above 0: its item, its points, its log easiness."""

    item: Ints
    category: Ints
    easiness: Floats

    def polynomials(self) -> list[Floats]:
        """Return each item's polynomial in the number of points, scaled so that the largest term is 1."""
        found = []
        for i in range(int(self.item.max()) + 1):
            own = np.concatenate([[0.0], self.easiness[self.item == i]])
            found.append(np.exp(own - own.max()))
        return found

    def shifts(self) -> float:
        """Return the log factor that the scaling of all polynomials took away."""
        return sum(max(0.0, float(self.easiness[self.item == i].max())) for i in range(int(self.item.max()) + 1))


def log_gammas(table: Table) -> Floats:
    """Return log gamma_r for every total r. Source: Andersen (1972); Fischer (1974)."""
    with np.errstate(divide="ignore"):
        return np.asarray(np.log(_product(table.polynomials())) + table.shifts())


def _product(polynomials: list[Floats]) -> Floats:
    total = np.ones(1)
    for one in polynomials:
        total = np.convolve(total, one)
    return total


def conditional_moments(table: Table, totals: Floats) -> tuple[Floats, Floats]:
    """Return expected counts of each category and their covariance, given how many people have each total.

    P(category h of item i | r) = e_ih gamma(r - h without i)/gamma(r); pairs of items likewise.
    """
    polynomials = table.polynomials()
    k, size = len(polynomials), len(table.item)
    gamma = _product(polynomials)
    weight = np.divide(totals, gamma, out=np.zeros_like(totals), where=totals > 0)
    before = [np.ones(1)]
    for one in polynomials:
        before.append(np.convolve(before[-1], one))
    by_total = np.zeros((size, totals.size))
    joint = np.zeros((size, size))
    places = [np.flatnonzero(table.item == i) for i in range(k)]
    after = np.ones(1)
    for i in range(k - 1, -1, -1):
        without = np.convolve(before[i], after)
        for place in places[i]:
            h = int(table.category[place])
            by_total[place, h : h + without.size] = polynomials[i][h] * without / gamma[h : h + without.size]
            joint[place, place] = totals @ by_total[place]
        between = after
        for j in range(i - 1, -1, -1):
            rest = np.convolve(before[j], between)
            for a in places[i]:
                for b in places[j]:
                    h = int(table.category[a] + table.category[b])
                    chance = polynomials[i][table.category[a]] * polynomials[j][table.category[b]]
                    joint[a, b] = joint[b, a] = chance * float(rest @ weight[h : h + rest.size])
            between = np.convolve(between, polynomials[j])
        after = np.convolve(after, polynomials[i])
    return by_total @ totals, joint - (by_total * totals) @ by_total.T
