"""Linear mixed models by REML or ML, with Kenward-Roger and Satterthwaite degrees of freedom.

The likelihood is profiled in the variance ratios; every product goes through the random effects, so no matrix has as
many rows as the data. The optimum is polished by Newton steps with the exact Hessian.
"""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import optimize

from analysis.numbers.bases import independent
from analysis.numbers.inputs import Floats, codes, columns, complete, numbers, varying
from analysis.numbers.mixed_moments import Moments, RandomPart, random_part
from analysis.numbers.problems_models import COLLINEAR, NO_VARIANCE, NOT_SETTLED, TOO_FEW_ROWS
from analysis.numbers.wald import Wald, wald
from core.errors import UserError

# A residual variance below this share of the outcome's square is rounding.
NOTHING = 1e-20


@dataclass(frozen=True, slots=True)
class RandomTerm:
    """Random effects of one grouping: an intercept, and with ``slope`` (n,) a correlated slope."""

    group: npt.ArrayLike
    name: str = "group"
    slope: npt.ArrayLike | None = None
    slope_name: str = "slope"


@dataclass(frozen=True, slots=True)
class VarianceComponent:
    """One variance or covariance: the grouping (``Residual`` for the rest) and the one or two effects it belongs to."""

    group: str
    first: str
    second: str
    value: float


@dataclass(frozen=True, slots=True, eq=False)
class MixedFit:
    """A fitted linear mixed model.

    ``criterion`` is -2 log (restricted) likelihood; ``singular`` when a variance is 0 or a correlation is 1.
    """

    names: tuple[str, ...]
    dropped: tuple[str, ...]
    coefficients: Floats
    covariance: Floats
    components: tuple[VarianceComponent, ...]
    criterion: float
    restricted: bool
    singular: bool
    n: int
    moments: Moments

    @property
    def log_likelihood(self) -> float:
        """The (restricted) log likelihood."""
        return -self.criterion / 2

    def wald_z(self, term: str, level: float = 0.95) -> Wald:
        """Return one coefficient with its plain standard error and the normal distribution."""
        j = self._index(term)
        return wald(float(self.coefficients[j]), float(np.sqrt(self.covariance[j, j])), np.inf, level, term)

    def satterthwaite(self, term: str, level: float = 0.95) -> Wald:
        """Return one coefficient with Satterthwaite df from the observed information of the variances.

        References
        ----------
        Giesbrecht & Burns (1985); Kuznetsova, Brockhoff & Christensen (2017), *J. Statistical Software* 82.
        """
        j = self._index(term)
        gradient = self.moments.slopes_of_variance(j)
        spread = float(gradient @ self._inverse(self.moments.hessian(self.restricted)) @ gradient)
        se = float(np.sqrt(self.covariance[j, j]))
        return wald(float(self.coefficients[j]), se, se**4 / spread if spread > 0 else np.inf, level, term)

    def kenward_roger(self, term: str, level: float = 0.95) -> Wald:
        """Return one coefficient with the Kenward-Roger standard error and df; REML fits only.

        References
        ----------
        Kenward & Roger (1997), *Biometrics* 53, 983-997; Halekoh & Hojsgaard (2014), *J. Statistical Software* 59.
        """
        j = self._index(term)
        W = 2 * self._inverse(self.moments.expected_information())
        adjusted = self.covariance + 2 * self.moments.small_sample_addition(W)
        gradient = self.moments.slopes_of_variance(j)
        A = float(gradient @ W @ gradient) / self.covariance[j, j] ** 2
        se = float(np.sqrt(adjusted[j, j]))
        return wald(float(self.coefficients[j]), se, 2 / A if A > 0 else np.inf, level, term)

    def _inverse(self, information: Floats) -> Floats:
        free = self.moments.gamma != 0
        result = np.zeros_like(information)
        inner = information[np.ix_(free, free)]
        if np.linalg.matrix_rank(inner) < len(inner):
            raise UserError(NOT_SETTLED, model="mixed model (its variances cannot be told apart)")
        result[np.ix_(free, free)] = np.linalg.inv(inner)
        return result

    def _index(self, term: str) -> int:
        if term not in self.names:
            raise UserError(COLLINEAR, name=term)
        return self.names.index(term)


def fit_mixed(
    outcome: npt.ArrayLike,
    variables: npt.ArrayLike | None,
    names: Sequence[str],
    random: Sequence[RandomTerm],
    restricted: bool = True,
) -> MixedFit:
    """Fit a linear mixed model; an intercept is added, redundant columns are dropped from the right.

    Parameters
    ----------
    outcome : (n,) float; incomplete rows are left out
    variables : (n, k) float, ``names`` their names
    random : one `RandomTerm` for each grouping, nested or crossed
    restricted : REML, else maximum likelihood

    Raises
    ------
    UserError
        ``MODEL_ONE_LEVEL`` when a grouping has one group or as many as there are rows, ``MODEL_NO_VARIANCE`` when the
        terms give the outcome exactly.

    References
    ----------
    Laird & Ware (1982), *Biometrics* 38; Bates et al. (2015), *J. Statistical Software* 67, for the profiling.
    """
    y = numbers(outcome, "outcome")
    X = columns(variables, len(y))
    slopes = [None if t.slope is None else numbers(t.slope, t.slope_name, len(y)) for t in random]
    kept = complete(y, X, *(s for s in slopes if s is not None))
    y = varying(y[kept], "the outcome")
    design = np.column_stack([np.ones(len(y)), X[kept]])
    used = independent(design)
    if len(y) <= len(used) + len(random):
        raise UserError(TOO_FEW_ROWS, rows=len(y), terms=len(used) + len(random))
    design = design[:, used]
    # The criterion does not see the fixed part of the outcome; without it sums of squares keep their digits.
    plain = np.linalg.lstsq(design, y, rcond=None)[0]
    groups = [codes(t.group, t.name, len(kept))[0][kept] for t in random]
    order = sorted(range(len(random)), key=lambda i: -len(np.unique(groups[i])))
    part = random_part(
        [(groups[i], None if slopes[i] is None else slopes[i][kept], random[i].name) for i in order],  # type: ignore[index]
        design,
        y - design @ plain,
    )
    for term, slope in zip(random, slopes, strict=True):
        if slope is not None:
            varying(slope[kept], term.slope_name)
    theta = _search(part, restricted)
    gamma = _polish(part, part.gamma_of(theta, part.sigma2(theta, restricted)), restricted)
    if gamma[-1] <= NOTHING * float(y @ y) / len(y):
        raise UserError(NO_VARIANCE, name="every term")
    moments = Moments.at(part, gamma)
    labels = ["(Intercept)", *names]
    return MixedFit(
        names=tuple(labels[j] for j in used), dropped=tuple(n for j, n in enumerate(labels) if j not in used),
        coefficients=plain + moments.beta, covariance=moments.C,
        components=_components([random[i] for i in order], gamma), criterion=moments.criterion(restricted),
        restricted=restricted, singular=part.is_singular(gamma), n=len(y), moments=moments,
    )  # fmt: skip


def _search(part: RandomPart, restricted: bool) -> Floats:
    """Minimise the profiled criterion over the relative factor."""
    if part.size == 1:
        grid = np.concatenate([[0.0], np.geomspace(0.01, 30, 25)])
        best = int(np.argmin([part.profiled(np.array([t]), restricted) for t in grid]))
        ends = float(grid[max(best - 1, 0)]), float(grid[min(best + 1, 25)])
        found = optimize.minimize_scalar(
            lambda t: part.profiled(np.array([t]), restricted), bounds=ends, method="bounded", options={"xatol": 1e-9}
        )
        theta = np.array([float(found.x)])
        better = part.profiled(np.zeros(1), restricted) - part.profiled(theta, restricted)
        return theta if better > 1e-9 and theta[0] > 1e-5 else np.zeros(1)
    start = np.where(part.on_diagonal, 0.7, 0.0)
    bounds = [(0.0, None) if diagonal else (None, None) for diagonal in part.on_diagonal]
    options = {"xatol": 1e-7, "fatol": 1e-9, "maxiter": 4000}
    found = optimize.minimize(
        lambda t: part.profiled(t, restricted), start, method="Nelder-Mead", bounds=bounds, options=options
    )
    theta = np.asarray(found.x, dtype=np.float64)
    small = part.on_diagonal & (theta < 1e-4)
    trial = np.where(small, 0.0, theta)
    return trial if part.profiled(trial, restricted) <= part.profiled(theta, restricted) + 1e-7 else theta


def _polish(part: RandomPart, gamma: Floats, restricted: bool) -> Floats:
    """Take Newton steps in the variances, those at 0 held there."""
    if part.is_singular(gamma):
        held = gamma == 0
        if part.has_slopes:
            return gamma
    else:
        held = np.zeros(len(gamma), dtype=bool)
    moments = Moments.at(part, gamma)
    for _ in range(30):
        free = ~held
        gradient = moments.gradient(restricted)[free]
        hessian = moments.hessian(restricted)[np.ix_(free, free)]
        if not _curved(hessian):
            return gamma
        step = np.zeros(len(gamma))
        step[free] = -np.linalg.solve(hessian, gradient)
        trial = gamma + step
        if not part.is_inside(trial, held):
            return gamma
        found = Moments.at(part, trial)
        if found.criterion(restricted) > moments.criterion(restricted) + 1e-8:
            return gamma
        gamma, moments = trial, found
        if np.abs(step).max() <= 1e-10 * np.abs(gamma).max():
            break
    return gamma


def _curved(hessian: Floats) -> bool:
    """Return whether the criterion is convex here in every direction, each variance in its own scale."""
    scale = np.sqrt(np.maximum(np.diag(hessian), 0))
    return bool((scale > 0).all() and np.linalg.eigvalsh(hessian / np.outer(scale, scale)).min() > 1e-12)


def _components(random: list[RandomTerm], gamma: Floats) -> tuple[VarianceComponent, ...]:
    found, i = [], 0
    for term in random:
        found.append(VarianceComponent(term.name, "(Intercept)", "", float(gamma[i])))
        if term.slope is not None:
            found.append(VarianceComponent(term.name, term.slope_name, "", float(gamma[i + 1])))
            found.append(VarianceComponent(term.name, "(Intercept)", term.slope_name, float(gamma[i + 2])))
            i += 2
        i += 1
    return (*found, VarianceComponent("Residual", "", "", float(gamma[-1])))


def reml_cluster_correlation(outcome: npt.ArrayLike, clusters: npt.ArrayLike) -> tuple[float, MixedFit]:
    """Return the REML intraclass correlation, between 0 and 1, and the random-intercept model it comes from.

    Refuses as `fit_mixed`. Source: Donner (1986), *Int Stat Rev* 54.
    """
    fit = fit_mixed(outcome, None, (), [RandomTerm(clusters, "cluster")])
    between, within = fit.components[0].value, fit.components[1].value
    return between / (between + within), fit
