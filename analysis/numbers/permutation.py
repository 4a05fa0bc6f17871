"""Randomisation inference from a matrix of draws: p-values, intervals by inversion, family-wise p-values.

The statistic is the coefficient of the treatment in a regression (Frisch-Waugh-Lovell), plain or studentised, or any
array of values a caller computed for the actual allocation and for each draw.
"""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from analysis.numbers.assignments import arms_of_clusters
from analysis.numbers.checked import floats, matrix
from analysis.numbers.inputs import Floats, allocations, binary, codes, columns, complete, numbers, positive_weights
from analysis.numbers.inversion import Inversion, invert_linear, invert_studentised
from analysis.numbers.partialled import Partialled, partial_out
from analysis.numbers.problems_models import LENGTHS, NO_DRAWS, NO_REDRAW, NO_VARIANCE, NOT_AMONG_DRAWS, ONE_ARM
from core.errors import UserError

TIE = 1e-9
Statistic = Literal["estimate", "t"]


@dataclass(frozen=True, slots=True)
class TailShares:
    """How often a draw is at least as extreme as the actual allocation.

    ``p`` is two-sided; ``count`` the draws with abs(T*) >= abs(T); ``smallest`` the smallest two-sided p this set of
    draws can give; ``undefined`` draws in which the statistic does not exist, counted as extreme.
    """

    statistic: float
    p: float
    p_upper: float
    p_lower: float
    count: int
    draws: int
    smallest: float
    undefined: int
    null_mean: float
    null_sd: float


@dataclass(frozen=True, slots=True, eq=False)
class RandomisationTest:
    """A test of no effect (or of ``null``) for every unit, with its interval of constant effects not rejected."""

    estimate: float
    tails: TailShares
    interval: Inversion | None
    exact: bool
    n: int
    units: int
    distribution: Floats

    @property
    def p(self) -> float:
        """The two-sided p-value."""
        return self.tails.p


def tail_shares(actual: float, distribution: npt.ArrayLike, exact: bool) -> TailShares:
    """Compare a statistic with its draws.

    Exact (all allocations, the actual one among them): count / draws. Monte Carlo: (1 + count) / (1 + draws). Values
    within 1e-9 * max(1, abs(T)) of the actual one are ties and count.

    References
    ----------
    Fisher (1935), *The Design of Experiments*; Phipson & Smyth (2010) for the added one.
    """
    values = floats(distribution, "The redraw test", "the draws")
    if not values.size:
        raise UserError(NO_DRAWS, wanted="")
    if not np.isfinite(actual):
        raise UserError(NO_VARIANCE, name="the effect")
    defined = np.isfinite(values)
    if not defined.any():
        raise UserError(NO_REDRAW)
    kept = values[defined]
    undefined = int(len(values) - len(kept))
    tie = TIE * max(1.0, abs(actual))

    def share(extreme: npt.NDArray[np.bool_]) -> tuple[int, float]:
        count = int(np.count_nonzero(extreme)) + undefined
        return count, count / len(values) if exact else (1 + count) / (1 + len(values))

    count, p = share(np.abs(kept) >= abs(actual) - tie)
    top = np.abs(kept).max(initial=abs(actual))
    smallest = share(np.abs(kept) >= top - TIE * max(1.0, top))[1] if exact else 1 / (1 + len(values))
    return TailShares(
        statistic=float(actual),
        p=p,
        p_upper=share(kept >= actual - tie)[1],
        p_lower=share(kept <= actual + tie)[1],
        count=count,
        draws=len(values),
        smallest=smallest,
        undefined=undefined,
        null_mean=float(kept.mean()),
        null_sd=float(kept.std()),
    )


def randomisation_test(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    draws: npt.ArrayLike,
    *,
    covariates: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
    weights: npt.ArrayLike | None = None,
    statistic: Statistic = "t",
    null: float = 0.0,
    exact: bool = False,
    interval: bool = True,
    level: float = 0.95,
) -> RandomisationTest:
    """Test that the treatment changes nobody's outcome, by redrawing the allocation.

    Parameters
    ----------
    outcome : (n,) float, NaN rows are left out of every draw
    treated : (n,) 0/1, the actual allocation
    draws : (draws, units) 0/1; a unit is a row, or with ``clusters`` a cluster in sorted order of its label
    covariates : (n, k) float, optional; baseline values and stratum dummies, an intercept is added
    clusters : (n,) labels, optional; the units that were allocated
    weights : (n,) float, optional
    statistic : "estimate", or "t", studentised: HC2, and CR0 with clusters, whose factors cancel
    null : a constant effect to test instead of 0
    exact : the draws are all possible allocations
    interval : also invert the test
    level : of the interval

    Raises
    ------
    UserError
        ``REDRAW_NOT_AMONG_DRAWS`` when exact draws lack the actual allocation, ``REDRAW_NO_CHOICE`` when no draw
        changes the comparison, ``MODEL_COLLINEAR`` when the covariates determine the allocation.

    References
    ----------
    Fisher (1935); Rosenbaum (2002), *Observational Studies*, ch. 2; Wu & Ding (2021), JASA 116, for studentising;
    MacKinnon & Webb (2020), J. Econometrics 218, for clusters.
    """
    setup = _setup(outcome, treated, draws, covariates, clusters, weights)
    if exact and not (setup.draws == setup.actual).all(axis=1).any():
        raise UserError(NOT_AMONG_DRAWS)
    model = setup.model
    own = model.moments(setup.actual[None, :], studentised=statistic == "t")
    own.require()
    redrawn = model.moments(setup.draws, studentised=statistic == "t")
    if not np.isfinite(redrawn.slope).any() or np.ptp(redrawn.of_treated[np.isfinite(redrawn.of_treated)]) == 0:
        raise UserError(NO_REDRAW)
    values = redrawn.at(null)
    inversion = None
    if interval:
        solve = invert_studentised if statistic == "t" else invert_linear
        inversion = solve(own, redrawn, exact, 1 - level)
    return RandomisationTest(
        estimate=float(own.slope[0]),
        tails=tail_shares(float(own.at(null)[0]), values, exact),
        interval=inversion,
        exact=exact,
        n=model.n,
        units=int(setup.draws.shape[1]),
        distribution=values,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Setup:
    model: Partialled
    actual: npt.NDArray[np.int8]
    draws: npt.NDArray[np.int8]


def _setup(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    draws: npt.ArrayLike,
    covariates: npt.ArrayLike | None,
    clusters: npt.ArrayLike | None,
    weights: npt.ArrayLike | None,
) -> _Setup:
    z = binary(treated, "treated")
    n = len(z)
    y, X = numbers(outcome, "outcome", n), columns(covariates, n)
    w = positive_weights(weights, n)
    unit = np.arange(n) if clusters is None else codes(clusters, "cluster", n)[0]
    units = int(unit.max()) + 1
    matrix = allocations(draws, units)
    actual = np.zeros(units, dtype=np.int8)
    actual[unit] = z.astype(np.int8)
    if clusters is not None:
        arms_of_clusters(z, clusters)
    kept = complete(y, X)
    if len(np.unique(z[kept])) < 2:
        raise UserError(ONE_ARM)
    model = partial_out(y[kept], z[kept], X[kept], w[kept], None if clusters is None else unit[kept], units, kept)
    return _Setup(model, actual, matrix)


def max_t(
    actual: npt.ArrayLike, distributions: npt.ArrayLike, exact: bool = False, studentised: bool = False
) -> Floats:
    """Return single-step family-wise p-values of k outcomes under joint redraws.

    Parameters
    ----------
    actual : (k,) statistics
    distributions : (draws, k) the same for each draw
    exact : the draws are all possible allocations
    studentised : the statistics already are; else each is divided by the standard deviation of its draws

    References
    ----------
    Westfall & Young (1993), *Resampling-Based Multiple Testing*, ch. 2.
    """
    observed = numbers(actual, "the statistics")
    values = matrix(distributions, "The redraw test")
    if values.shape[1] != len(observed):
        raise UserError(LENGTHS, name="draws", found=values.shape[1], wanted=len(observed))
    scale = np.ones(len(observed)) if studentised else values.std(axis=0)
    if not (np.isfinite(scale).all() and (scale > 0).all()):
        raise UserError(NO_REDRAW)
    largest = np.abs(values / scale).max(axis=1)
    return np.array([tail_shares(float(t), largest, exact).p for t in np.abs(observed) / scale])
