"""What a simulation takes to be true of people: how alike, how stable, how many are lost, how they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr

from analysis.numbers.checked import Floats, at_least, share
from analysis.power import simulated_problems as problems
from core.errors import UserError
from core.randomise import Roster

METHOD = "The power simulation"


@dataclass(frozen=True, slots=True)
class AnswerScale:
    """A score of some items with ordered options, each an equally spaced cut of what the person means.

    An item hears ``loading`` of it (1: exactly); ``lean`` (SDs) moves all answers up, towards a ceiling. The score is
    the mean of the items from 0 to 1. One item of two options with loading 1 is a yes or no: its share at the control
    is the normal probability of ``lean``.
    """

    items: int = 1
    options: int = 2
    loading: float = 1.0
    lean: float = 0.0

    def cuts(self) -> Floats:
        """Return the (options - 1,) places where an answer changes: a middle one at 0, one SD apart."""
        return np.arange(self.options - 1, dtype=np.float64) - (self.options - 2) / 2

    def expected(self, shift: float) -> float:
        """Return the mean score of people moved by ``shift`` SDs."""
        return float(np.mean(ndtr(self.lean + self.loading * shift - self.cuts())))


@dataclass(frozen=True, slots=True)
class Assumptions:
    """The outcome has SD 1 in the control arm; ``effects`` are in that unit.

    ``icc`` is the share of variance between allocated clusters. ``strata_share`` is the share of the variance that
    strata explain: of all between people, or of that between clusters where clusters are drawn; ``covariates_share``
    likewise of the covariates that the procedure balances, each counting the same.
    ``baseline_correlation`` (None: no baseline) is that of a baseline with a later measurement, the same between
    clusters and within. ``loss`` is the share of people without outcome, one for all or one an arm; who is lost
    does not depend on the outcome. With ``rows`` measurements a person (encounters), two of one person correlate by
    ``row_correlation``. With a ``scale``, people answer items.
    """

    icc: float = 0.0
    baseline_correlation: float | None = None
    loss: float | tuple[float, ...] = 0.0
    strata_share: float = 0.0
    covariates_share: float = 0.0
    rows: int = 1
    row_correlation: float = 0.0
    scale: AnswerScale | None = None

    def losses(self, arms: int) -> tuple[float, ...]:
        """Return the loss of each arm."""
        given = self.loss if isinstance(self.loss, tuple) else (self.loss,) * arms
        if len(given) != arms:
            raise UserError(problems.LOSSES, given=len(given), arms=arms)
        return tuple(0.0 if one == 0 else share(one, METHOD, "the loss of an arm") for one in given)


@dataclass(frozen=True, slots=True)
class Levels:
    """Variances of the outcome by level, total 1; that of people includes what a baseline shares."""

    stratum: float
    covariates: float
    cluster: float
    person: float
    row: float
    baseline: float

    @property
    def within(self) -> float:
        """Variance within clusters and strata, also that of the baseline."""
        return self.person + self.row

    @property
    def person_rest(self) -> float:
        """Variance of people that the baseline says nothing of."""
        return self.person - self.baseline**2 * self.within


def levels_of(a: Assumptions, *, clusters: bool) -> Levels:
    """Check the assumptions and share the variance out; `UserError` names what cannot be."""
    icc = share(a.icc, METHOD, "the intraclass correlation", closed=True) if clusters else 0.0
    explained = share(a.strata_share, METHOD, "the share that strata explain", closed=True)
    known = share(a.covariates_share, METHOD, "the share that covariates explain", closed=True)
    share(explained + known, METHOD, "the share that strata and covariates explain together", closed=True)
    baseline = 0.0 if a.baseline_correlation is None else a.baseline_correlation
    share(abs(baseline), METHOD, "the baseline correlation", closed=True)
    at_least(a.rows, 1, METHOD, "the number of measurements a person")
    if a.scale is not None:
        at_least(a.scale.items, 1, METHOD, "the number of items")
        at_least(a.scale.options, 2, METHOD, "the number of options")
        share(a.scale.loading, METHOD, "the loading of an item", closed=True)
    above = icc if clusters else 1.0
    stratum, covariates = above * explained, above * known
    cluster = max(icc - stratum - covariates, 0.0)
    within = 1 - stratum - covariates - cluster
    row = 0.0
    if a.rows > 1:
        row = 1 - share(a.row_correlation, METHOD, "the correlation of two measurements", closed=True)
        if row > within:
            raise UserError(problems.ROW_CORRELATION, rows=a.row_correlation, least=1 - within)
    person = within - row
    if baseline**2 * within > person + 1e-12:
        most = np.sqrt(person / within)
        raise UserError(problems.NO_ROOM, baseline=baseline, rows=a.row_correlation, most=most)
    return Levels(stratum, covariates, cluster, person, row, baseline)


def made_up_roster(
    units: int,
    *,
    cluster_sizes: int | Sequence[int] | None = None,
    strata: Mapping[str, Sequence[str]] | None = None,
) -> Roster:
    """Return a roster for a study that has none yet.

    Parameters
    ----------
    units : people, or clusters when ``cluster_sizes`` is given
    cluster_sizes : people a cluster, one number or one a cluster
    strata : attribute name to its values; units take the combinations in turn
    """
    at_least(units, 1, METHOD, "the number of units")
    one = 1 if cluster_sizes is None else cluster_sizes
    sizes = [one] * units if isinstance(one, int) else [int(size) for size in one]
    if len(sizes) != units:
        raise UserError(problems.SIZES, given=len(sizes), units=units)
    at_least(min(sizes), 1, METHOD, "the size of a cluster")
    unit = np.repeat(np.arange(units), sizes)
    codes = tuple(f"P{i + 1:06d}" for i in range(len(unit)))
    attributes, turn = {}, unit
    for name, values in (strata or {}).items():
        attributes[name] = tuple(values[int(i) % len(values)] for i in turn)
        turn = turn // len(values)
    clusters = None if cluster_sizes is None else tuple(f"C{i + 1:05d}" for i in unit)
    return Roster(codes, attributes, clusters)
