"""Likelihood of means and covariances when rows have gaps (missing at random): patterns, scores, the free solution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class Pattern:
    """Rows that answered the same items: which, how many, their means and covariance (divisor n)."""

    seen: Ints
    n: int
    mean: Floats
    covariance: Floats


def patterns_of(table: Floats) -> tuple[Pattern, ...]:
    """Group rows by the items they answered; rows without any are left out."""
    there = ~np.isnan(table)
    found = []
    for shape in np.unique(there, axis=0):
        if shape.any():
            rows = table[(there == shape).all(axis=1)][:, shape]
            gaps = rows - rows.mean(axis=0)
            found.append(Pattern(np.flatnonzero(shape), len(rows), rows.mean(axis=0), gaps.T @ gaps / len(rows)))
    return tuple(found)


def log_likelihood(patterns: Sequence[Pattern], mean: Floats, covariance: Floats) -> float:
    """Return the normal log likelihood; minus infinity when the covariance is not positive definite."""
    total = 0.0
    for one in patterns:
        own = covariance[np.ix_(one.seen, one.seen)]
        sign, log_det = np.linalg.slogdet(own)
        if sign <= 0 or np.linalg.eigvalsh(own)[0] <= 0:
            return float("-inf")
        gap = one.mean - mean[one.seen]
        observed = one.covariance + np.outer(gap, gap)
        total -= 0.5 * one.n * (len(gap) * np.log(2 * np.pi) + log_det + float((np.linalg.inv(own) * observed).sum()))
    return float(total)


def moment_scores(patterns: Sequence[Pattern], mean: Floats, covariance: Floats) -> tuple[Floats, Floats]:
    """Return the derivative of the log likelihood in the means, and the symmetric one in the covariance matrix."""
    by_mean, by_covariance = np.zeros(len(mean)), np.zeros_like(covariance)
    for one in patterns:
        inverse = np.linalg.inv(covariance[np.ix_(one.seen, one.seen)])
        gap = one.mean - mean[one.seen]
        by_mean[one.seen] += one.n * inverse @ gap
        own = covariance[np.ix_(one.seen, one.seen)]
        lack = inverse @ (one.covariance + np.outer(gap, gap) - own) @ inverse
        by_covariance[np.ix_(one.seen, one.seen)] += 0.5 * one.n * lack
    return by_mean, by_covariance


def expected_information(
    patterns: Sequence[Pattern], covariance: Floats, d_mean: Floats, d_covariance: Floats
) -> Floats:
    """Return the expected information in parameters with these derivatives of the moments."""
    size = len(d_mean)
    information = np.zeros((size, size))
    for one in patterns:
        inverse = np.linalg.inv(covariance[np.ix_(one.seen, one.seen)])
        part = d_covariance[:, one.seen][:, :, one.seen]
        left, right = (inverse @ part).reshape(size, -1), (part @ inverse).reshape(size, -1)
        means = d_mean[:, one.seen]
        information += one.n * (0.5 * left @ right.T + means @ inverse @ means.T)
    return information


def free_moments(patterns: Sequence[Pattern], k: int, method: str, rounds: int = 5000) -> tuple[Floats, Floats]:
    """Return maximum-likelihood means and covariance by the EM algorithm.

    Refuses when two items were never answered together or the search does not settle. Source: Dempster, Laird & Rubin
    (1977); Little & Rubin (2019), ch. 11.
    """
    together = np.zeros((k, k))
    for one in patterns:
        together[np.ix_(one.seen, one.seen)] += one.n
    for i, j in zip(*np.nonzero(np.tril(together < 2)), strict=True):
        unit = f"rows with both item {j + 1} and item {i + 1}"
        raise UserError(problems.TOO_FEW, method=method, needed=2, unit=unit, found=int(together[i, j]))
    counts = np.diag(together)
    mean = np.array([sum(p.n * p.mean[list(p.seen).index(i)] for p in patterns if i in p.seen) for i in range(k)])
    mean = mean / counts
    covariance = np.diag(np.array([_variance(patterns, i, mean[i]) for i in range(k)]) / counts)
    n = sum(one.n for one in patterns)
    for _ in range(rounds):
        first, second = np.zeros(k), np.zeros((k, k))
        for one in patterns:
            hidden = np.setdiff1d(np.arange(k), one.seen)
            try:
                slope = np.linalg.solve(covariance[np.ix_(one.seen, one.seen)], covariance[np.ix_(one.seen, hidden)])
            except np.linalg.LinAlgError as error:
                raise UserError(problems.REDUNDANT, method=method, what="an item") from error
            fill = np.zeros((k, len(one.seen)))
            fill[one.seen, np.arange(len(one.seen))] = 1.0
            fill[hidden] = slope.T
            centre = mean + fill @ (one.mean - mean[one.seen])
            spread = fill @ one.covariance @ fill.T
            rest = covariance[np.ix_(hidden, hidden)] - slope.T @ covariance[np.ix_(one.seen, hidden)]
            spread[np.ix_(hidden, hidden)] += rest
            first += one.n * centre
            second += one.n * (spread + np.outer(centre, centre))
        new_mean = first / n
        new = second / n - np.outer(new_mean, new_mean)
        change = float(np.abs(new - covariance).max() / np.abs(covariance).max())
        mean, covariance = new_mean, new
        if change < 1e-13:
            return mean, covariance
    if change < 1e-7:
        return mean, covariance
    raise UserError(problems.NO_SOLUTION, method=method, why="too much is missing for the covariances to settle")


def _variance(patterns: Sequence[Pattern], item: int, mean: float) -> float:
    total = 0.0
    for one in patterns:
        place = np.flatnonzero(one.seen == item)
        if place.size:
            at = int(place[0])
            total += one.n * float(one.covariance[at, at] + (one.mean[at] - mean) ** 2)
    return total
