"""Linear regression of named columns with robust errors: terms, combinations, joint tests; Lin's adjusted effect."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, cast

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.cluster_terms import ClusterTerms, cluster_blocks, hotelling
from analysis.numbers.inputs import Floats, codes, complete, empties, numbers, positive_weights, varying
from analysis.numbers.linear import LinearFit, PerRow, fit, full_covariance, terms
from analysis.numbers.problems_models import (
    COLLINEAR,
    FEW_CLUSTERS,
    LENGTHS,
    NO_TERM,
    NO_VARIANCE,
    ONE_ARM,
    TOO_FEW_ROWS,
)
from analysis.numbers.wald import JointTest, Wald, wald
from core.errors import UserError

RobustError = Literal["classical", "HC0", "HC1", "HC2", "HC3", "CR0", "CR1", "CR1S", "CR1G", "CR1p", "CR2", "CR3"]
DegreesOfFreedom = Literal["usual", "satterthwaite"]
Columns = Mapping[str, npt.ArrayLike]

INTERCEPT = "(Intercept)"
# A variance below this share of the outcome's own is rounding.
NOTHING = 1e-20


@dataclass(frozen=True, slots=True, eq=False)
class Regression:
    """A fitted regression: every number is asked of it by the names of its terms.

    ``n`` rows were complete and ``missing`` were not; ``dropped`` are terms that the ones before them already
    determine; ``terms`` leaves out a term whose error cannot be estimated (`effect` of it refuses with the reason).
    """

    terms: dict[str, Wald]
    n: int
    clusters: int | None
    missing: int
    dropped: tuple[str, ...]
    undecided: tuple[str, ...]
    r2: float
    adj_r2: float
    error: RobustError
    level: float
    model: LinearFit = field(repr=False)
    covariance: Floats = field(repr=False)
    cluster_terms: ClusterTerms | None = field(repr=False, default=None)
    satterthwaite: bool = False

    def effect(self, term: str) -> Wald:
        """Return one term; refuses one that is redundant, unknown, or without a standard error."""
        return self.combination({term: 1.0})

    def combination(self, weights: Mapping[str, float]) -> Wald:
        """Return a weighted sum of terms with its error, such as ``{"arm[online]": 1, "arm[class]": -1}``."""
        vector = self._vector(weights)
        # Only of the terms asked for: the variance of another may be unknown.
        asked = np.flatnonzero(vector)
        variance = float(vector[asked] @ self.covariance[np.ix_(asked, asked)] @ vector[asked])
        if not variance > NOTHING * float(self.model.coefficients @ self.model.coefficients):
            raise UserError(NO_VARIANCE, name=" and ".join(weights))
        estimate = float(vector @ self.model.coefficients)
        return wald(estimate, variance**0.5, self._df(vector), self.level, " and ".join(weights))

    def joint(self, names: Sequence[str], test: Literal["F", "chi-sq", "HTZ"] = "F") -> JointTest:
        """Test that the named terms are all 0.

        ``F`` has n - k (clustered: clusters - 1) denominator degrees of freedom, ``chi-sq`` none, ``HTZ`` the
        approximate Hotelling test of clustered errors.

        References
        ----------
        Tipton & Pustejovsky (2015); Pustejovsky & Tipton (2018).
        """
        return self._test(np.array([self._vector({name: 1.0}) for name in names]), " and ".join(names), test)

    def equal(self, names: Sequence[str], test: Literal["F", "chi-sq", "HTZ"] = "F") -> JointTest:
        """Test that the named terms are all the same; as `joint`."""
        first, *others = names
        rows = [self._vector({first: -1.0, other: 1.0}) for other in others]
        return self._test(np.array(rows), " and ".join(names), test)

    def _test(self, constraints: Floats, name: str, test: str) -> JointTest:
        asked = np.flatnonzero(constraints.any(axis=0))
        R = constraints[:, asked]
        gap, V = R @ self.model.coefficients[asked], R @ self.covariance[np.ix_(asked, asked)] @ R.T
        q = len(constraints)
        scale = np.sqrt(np.maximum(np.diag(V), 0.0))
        if not (scale > 0).all() or np.linalg.matrix_rank(V / np.outer(scale, scale)) < q:
            raise UserError(NO_VARIANCE, name=name)
        if test == "HTZ":
            return self._htz(gap, V, constraints)
        F = float(gap @ np.linalg.solve(V, gap) / q)
        if test == "chi-sq":
            return JointTest(F, float(q), float("inf"), float(stats.chi2.sf(q * F, q)))
        df2 = float(self.model.n - self.model.rank if self.clusters is None else self.clusters - 1)
        return JointTest(F, float(q), df2, float(stats.f.sf(F, q, df2)))

    def _htz(self, gap: Floats, V: Floats, constraints: Floats) -> JointTest:
        if self.cluster_terms is None or self.clusters is None:
            raise UserError(FEW_CLUSTERS, found=0, wanted=2)
        F, df, p, delta = hotelling(gap, V, self.cluster_terms.turned(constraints.T).joint_df())
        if not np.isfinite(F):
            raise UserError(FEW_CLUSTERS, found=self.clusters, wanted=len(gap) + 2)
        return JointTest(F, float(len(gap)), df, p, delta)

    def _vector(self, weights: Mapping[str, float]) -> Floats:
        vector = np.zeros(len(self.model.names))
        for name, value in weights.items():
            if name in self.dropped:
                raise UserError(COLLINEAR, name=name)
            if name not in self.model.names:
                raise UserError(NO_TERM, name=name, known=", ".join(self.model.names))
            vector[self.model.names.index(name)] = value
        return vector

    def _df(self, vector: Floats) -> float:
        if self.clusters is None and self.satterthwaite:
            rows = cluster_blocks(np.arange(self.model.n))
            return terms(self.model, vector[:, None], rows, "CR2").df()
        if self.clusters is None:
            return float(self.model.n - self.model.rank)
        if self.satterthwaite and self.cluster_terms is not None:
            return self.cluster_terms.turned(vector[:, None]).df()
        return float(self.clusters - 1)


def regression(
    outcome: npt.ArrayLike,
    variables: Columns,
    *,
    error: RobustError | None = None,
    clusters: npt.ArrayLike | None = None,
    weights: npt.ArrayLike | None = None,
    absorb: npt.ArrayLike | None = None,
    df: DegreesOfFreedom = "usual",
    level: float = 0.95,
) -> Regression:
    """Regress an outcome on named columns; rows with an empty cell in any of them are left out.

    Parameters
    ----------
    outcome : (n,) float, NaN where missing
    variables : a data frame, or a mapping of names to (n,) columns
        Numbers enter as they are. Labels (text, or a pandas category) become one 0/1 term for each level but the
        first: ``block`` gives ``block[B]``, ``block[C]``. Put an interaction in as a column of its own.
    error : standard errors, HC2 unless given, CR2 with clusters
        ``CR1`` (or ``CR1S``) has Stata's factor G/(G-1) (n-1)/(n-k), ``CR1G`` G/(G-1), ``CR1p`` G/(G-k); HC2, HC3,
        CR2 and CR3 have none.
    clusters : (n,) labels
    weights : (n,) above 0
    absorb : (n,) labels, effects to take out; equals writing the dummies out, in everything but the list of terms
    df : ``usual``: n - k; with clusters Satterthwaite for CR2 and CR3, clusters - 1 for others
        ``satterthwaite`` for any: of HC2 in small samples these are Bell and McCaffrey's.
    level : of the intervals

    Raises
    ------
    UserError
        Columns of another length, infinite values, a constant outcome, too few rows, fewer than two clusters.

    References
    ----------
    MacKinnon & White (1985); Bell & McCaffrey (2002); Pustejovsky & Tipton (2018). Conventions of estimatr.
    """
    y = numbers(outcome, "the outcome")
    names, X = _terms(variables, len(y), intercept=absorb is None)
    kept = complete(y, X)
    w = None if weights is None else _weights(weights, kept)
    missing = int((~kept).sum())
    if not kept.any():
        raise UserError(TOO_FEW_ROWS, rows=0, terms=len(names))
    if missing:
        y, X = y[kept], X[kept]
    varying(y, "the outcome")
    groups = None if absorb is None else codes(absorb, "the effects taken out", len(kept))[0][kept]
    model = fit(y, X, names, w, groups)
    if not model.names:
        raise UserError(COLLINEAR, name=" and ".join(names))
    group = None if clusters is None else codes(clusters, "the cluster", len(kept))[0][kept]
    kind: RobustError = error or ("HC2" if clusters is None else "CR2")
    return _assemble(model, y, kind, group, df, level, missing)


def _weights(weights: npt.ArrayLike, kept: npt.NDArray[np.bool_]) -> Floats:
    array = np.asarray(weights)
    whole = positive_weights(np.where(kept, array, 1.0) if array.shape == kept.shape else array, len(kept))
    return np.asarray(whole[kept])


def _assemble(
    model: LinearFit, y: Floats, kind: RobustError, group: npt.ArrayLike | None, df: str, level: float, missing: int
) -> Regression:
    if model.n <= model.rank:
        raise UserError(TOO_FEW_ROWS, rows=model.n, terms=model.rank)
    found, count = None, None
    if kind.startswith("CR"):
        if group is None:
            raise UserError(FEW_CLUSTERS, found=0, wanted=2)
        found, covariance = _clustered(model, kind, group)
        count = found.clusters
    else:
        covariance = full_covariance(model, cast("PerRow", kind))
    r2 = 1 - _squares(model.residuals, model) / _squares(y - _mean(y, model), model)
    bare = Regression(
        terms={}, n=model.n, clusters=count, missing=missing, dropped=model.dropped, undecided=(), r2=r2,
        adj_r2=1 - (1 - r2) * (model.n - 1) / (model.n - model.rank), error=kind, level=level, model=model,
        covariance=covariance, cluster_terms=found,
        satterthwaite=df == "satterthwaite" or kind in ("CR2", "CR3"),
    )  # fmt: skip
    table: dict[str, Wald] = {}
    for name in model.names:
        try:
            table[name] = bare.effect(name)
        except UserError:
            continue
    return replace(bare, terms=table, undecided=tuple(name for name in model.names if name not in table))


def _mean(values: Floats, model: LinearFit) -> float:
    return float(values.mean() if model.even else np.average(values, weights=model.weights))


def _squares(values: Floats, model: LinearFit) -> float:
    return float(values @ values if model.even else model.weights @ values**2)


def _clustered(model: LinearFit, kind: RobustError, group: npt.ArrayLike) -> tuple[ClusterTerms, Floats]:
    blocks = cluster_blocks(group)
    G, n, k = sum(len(rows) for rows in blocks), model.n, model.rank
    if G < 2:
        raise UserError(FEW_CLUSTERS, found=G, wanted=2)
    adjustment: Literal["none", "CR2", "CR3"] = "CR2" if kind == "CR2" else "CR3" if kind == "CR3" else "none"
    if kind == "CR1p" and k >= G:
        raise UserError(FEW_CLUSTERS, found=G, wanted=k + 1)
    stata = G / (G - 1) * (n - 1) / (n - k)
    factor = {"CR1": stata, "CR1S": stata, "CR1G": G / (G - 1), "CR1p": G / max(G - k, 1)}.get(kind, 1.0)
    found = terms(model, np.eye(len(model.names)), blocks, adjustment)
    return found, factor * found.covariance()


def _terms(variables: Columns, n: int, *, intercept: bool = False) -> tuple[tuple[str, ...], Floats]:
    """Return the names and the (n, p) columns of the variables, labels expanded, NaN where missing."""
    names: list[str] = [INTERCEPT] if intercept else []
    parts: list[Floats] = [np.ones(n)] if intercept else []
    for name in variables:
        for term, column in expanded(str(name), variables[name], n):
            names.append(term)
            parts.append(column)
    return tuple(names), np.column_stack(parts) if parts else np.empty((n, 0))


def expanded(name: str, values: npt.ArrayLike, n: int) -> list[tuple[str, Floats]]:
    """Return a column of numbers as it is, a column of labels as 0/1 columns of all levels but the first (sorted)."""
    array = np.asarray(values)
    if array.shape[:1] != (n,):
        raise UserError(LENGTHS, name=name, found=array.size, wanted=n)
    labels = getattr(getattr(values, "dtype", None), "categories", None)
    words = labels is not None or array.dtype.kind in "US" or (array.dtype.kind == "O" and _any_text(array))
    if not words:
        return [(name, numbers(values, name, n))]
    array = array.astype(object)
    gap = empties(array)
    numbered, levels = codes(array[~gap], name)
    if labels is not None:
        levels = np.array([v for v in labels if v in set(levels)], dtype=object)
        numbered = np.array([list(levels).index(v) for v in array[~gap]], dtype=np.intp)
    index = np.full(n, np.nan)
    index[~gap] = numbered
    columns = [(f"{name}[{level}]", np.where(gap, np.nan, index == i)) for i, level in enumerate(levels)]
    return columns[1:]


def _any_text(array: npt.NDArray[np.generic]) -> bool:
    return any(isinstance(v, str) and v != "" for v in array)


def lin_regression(
    outcome: npt.ArrayLike,
    arm: npt.ArrayLike,
    covariates: Columns,
    *,
    name: str = "arm",
    error: RobustError | None = None,
    clusters: npt.ArrayLike | None = None,
    weights: npt.ArrayLike | None = None,
    level: float = 0.95,
) -> Regression:
    """Estimate the effect of each arm with covariates centred and crossed with the arms.

    Parameters
    ----------
    outcome : (n,) float
    arm : (n,) 0/1, or labels of which the first (sorted) is the control
        The effect is the term ``name`` (0/1) or ``name[label]``.
    covariates : mapping of names to columns, as in `regression`; centred at their mean over the rows used
    error, clusters, weights, level : as in `regression`

    References
    ----------
    Lin (2013), *Annals of Applied Statistics* 7, 295-318. Su & Ding (2021) for clusters.
    """
    y = numbers(outcome, "the outcome")
    arms = expanded(name, arm, len(y))
    if not arms:
        raise UserError(ONE_ARM)
    others, X = _terms(covariates, len(y))
    kept = ~(np.isnan(y) | np.isnan(X).any(axis=1) | np.isnan(np.column_stack([c for _, c in arms])).any(axis=1))
    w = np.ones(len(y)) if weights is None else np.asarray(weights, dtype=np.float64)
    if not kept.any():
        raise UserError(TOO_FEW_ROWS, rows=0, terms=len(others) + len(arms) + 1)
    centred = X - np.average(X[kept], axis=0, weights=_weights(w, kept))
    columns = dict(arms) | {f"{other} centred": centred[:, j] for j, other in enumerate(others)}
    for term, indicator in arms:
        columns |= {f"{term}:{other} centred": indicator * centred[:, j] for j, other in enumerate(others)}
    return regression(y, columns, error=error, clusters=clusters, weights=weights, level=level)
