"""Simulated scores on one outcome: alike within groups and over time, on the grid that the instrument can give."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri

from analysis.rehearsal.assumptions import OutcomeAssumption
from analysis.rehearsal.draws import Draws
from analysis.rehearsal.offers import Offers
from analysis.variables import Floats, Ints

Truths = npt.NDArray[np.bool_]
Lines = tuple[Ints, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """Scores of everybody on one outcome.

    ``before`` (n,); ``given`` (n, periods) as they were in the end, NaN where nobody asks. ``means`` (states,) of
    everybody, had all been in one state.
    """

    before: Floats
    given: Floats
    means: Floats

    @property
    def after(self) -> Floats:
        """Return the last scores (n,)."""
        return self.given[:, -1]


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Who is simulated: ``arm`` and ``group`` (n,; None: no groups) and the ``lines`` of units that follow in time.

    ``part`` says who takes part if offered, and who if not, (n,) each; ``stays`` is the share of a group's difference
    that lasts from one period to the next.
    """

    arm: Ints
    group: Ints | None
    part: tuple[Truths, Truths]
    lines: Lines = ()
    stays: float = 1.0


def scores_of(assumed: OutcomeAssumption, offers: Offers, sample: Sample, draws: Draws) -> Scores:
    """Return the scores of one outcome: what would be in each state, and what the arms made of it."""
    n = len(sample.arm)
    if offers.periods == 1:
        before = _latent(sample.group, assumed.icc, draws, n)
        rest = _latent(sample.group, assumed.icc, draws, n)
        if sample.lines:
            later = _in_time(sample, assumed, draws)[:, None]
        else:
            later = (assumed.correlation * before + np.sqrt(1 - assumed.correlation**2) * rest)[:, None]
    else:
        later = _over_periods(sample, assumed, offers.periods, draws)
        before = later[:, 0]
    first, second = draws.uniform(n), draws.uniform(*later.shape)
    before, later = _with_error(assumed, before, draws), _with_error(assumed, later, draws)
    scored = {dose: _score(assumed, later, dose * assumed.effect, second) for dose in _doses(offers)}
    states = [_in_state(offers, state, sample, scored) for state in range(len(offers.taking))]
    own = offers.state[sample.arm]
    given = np.full(later.shape, np.nan)
    for state, values in enumerate(states):
        given = np.where(own == state, values, given)
    return Scores(
        before=_score(assumed, before, 0.0, first),
        given=given,
        means=np.array([float(values.mean()) for values in states]),
    )


def _doses(offers: Offers) -> set[float]:
    return {*offers.taking.tolist(), *offers.without.tolist()}


def _in_state(offers: Offers, state: int, sample: Sample, scored: dict[float, Floats]) -> Floats:
    """Return the scores (n, periods) of everybody in one state."""
    takes = sample.part[0 if offers.offered[state] else 1]
    taking, without = scored[float(offers.taking[state])], scored[float(offers.without[state])]
    found: Floats = np.where(takes[:, None], taking, without)
    return found


def takes_part(offers: Offers, sample: Sample) -> Truths:
    """Tell who took part (n,) in the end."""
    found: Truths = np.where(offers.is_offered(sample.arm), *sample.part)
    return found


def _latent(group: Ints | None, icc: float, draws: Draws, n: int) -> Floats:
    own = draws.normal(n)
    if group is None or icc == 0:
        return own
    between = draws.normal(int(group.max()) + 1)[group]
    mixed: Floats = np.sqrt(icc) * between + np.sqrt(1 - icc) * own
    return mixed


def _over_periods(sample: Sample, assumed: OutcomeAssumption, periods: int, draws: Draws) -> Floats:
    """Return standard values (n, periods): of a person, what lasts and what does not; of a group likewise."""
    n, lasts = len(sample.arm), max(assumed.correlation, 0.0)
    own: Floats = np.sqrt(lasts) * draws.normal(n, 1) + np.sqrt(1 - lasts) * draws.normal(n, periods)
    if sample.group is None or assumed.icc == 0:
        return own
    groups = int(sample.group.max()) + 1
    stays = sample.stays
    between = np.sqrt(stays) * draws.normal(groups, 1) + np.sqrt(1 - stays) * draws.normal(groups, periods)
    mixed: Floats = np.sqrt(assumed.icc) * between[sample.group] + np.sqrt(1 - assumed.icc) * own
    return mixed


def _in_time(sample: Sample, assumed: OutcomeAssumption, draws: Draws) -> Floats:
    """Return standard values (n,) of units of time, each like the one before it at its place."""
    new = draws.normal(len(sample.arm))
    own, likeness = new.copy(), assumed.correlation
    for line in sample.lines:
        for earlier, later in pairwise(line.tolist()):
            own[later] = likeness * own[earlier] + np.sqrt(1 - likeness**2) * new[later]
    if sample.group is None or assumed.icc == 0:
        return own
    between = draws.normal(int(sample.group.max()) + 1)[sample.group]
    mixed: Floats = np.sqrt(assumed.icc) * between + np.sqrt(1 - assumed.icc) * own
    return mixed


def _with_error(assumed: OutcomeAssumption, latent: Floats, draws: Draws) -> Floats:
    """Add what the instrument gets wrong; the values stay standard."""
    if assumed.reliability == 1:
        return latent
    error = draws.normal(*latent.shape)
    mixed: Floats = np.sqrt(assumed.reliability) * latent + np.sqrt(1 - assumed.reliability) * error
    return mixed


def _score(assumed: OutcomeAssumption, latent: Floats, shift: float, lot: Floats) -> Floats:
    """Turn standard values into scores the instrument can give; between two of them ``lot`` decides."""
    if assumed.binary:
        share = min(max(assumed.mean + shift, 1e-6), 1 - 1e-6)
        return np.where(latent > float(ndtri(1 - share)), 1.0, 0.0)
    low = -np.inf if assumed.low is None else assumed.low
    high = np.inf if assumed.high is None else assumed.high
    spread = assumed.sd / np.sqrt(assumed.reliability)
    score: Floats = np.clip(assumed.mean + shift + spread * latent, low, high)
    if not assumed.step or assumed.low is None:
        return score
    steps = np.floor((score - low) / assumed.step + lot)
    given: Floats = np.clip(assumed.low + steps * assumed.step, low, high)
    return given
