"""Wild cluster bootstrap of one coefficient: from cluster score sums, so that the number of rows costs nothing."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from analysis.numbers.bases import orthonormal
from analysis.numbers.cluster_terms import cluster_grams
from analysis.numbers.inputs import Floats, codes, columns, complete, numbers
from analysis.numbers.inversion import Inversion, invert_studentised
from analysis.numbers.partialled import Moments
from analysis.numbers.permutation import TIE, tail_shares
from analysis.numbers.problems_models import COLLINEAR, CONSTANT, FEW_CLUSTERS, NO_VARIANCE, TOO_FEW_ROWS
from core.errors import UserError

WeightKind = Literal["rademacher", "webb"]
WEBB = np.array([-np.sqrt(1.5), -1.0, -np.sqrt(0.5), np.sqrt(0.5), 1.0, np.sqrt(1.5)])


@dataclass(frozen=True, slots=True, eq=False)
class WildBootstrap:
    """A bootstrap test of one coefficient.

    ``p`` counts ties; ``p_strict`` does not and can be 0 (as fwildclusterboot has it); ``smallest`` is the smallest p
    that these weights can give; ``exact`` when all sign vectors were used.
    """

    estimate: float
    se: float
    statistic: float
    p: float
    p_strict: float
    p_equal_tailed: float
    smallest: float
    draws: int
    ties: int
    clusters: int
    weights: WeightKind
    exact: bool
    imposed: bool
    interval: Inversion | None


def wild_cluster_bootstrap(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    clusters: npt.ArrayLike,
    covariates: npt.ArrayLike | None = None,
    *,
    null: float = 0.0,
    draws: int = 9_999,
    seed: int = 0,
    weights: WeightKind | None = None,
    impose_null: bool = True,
    interval: bool = True,
    level: float = 0.95,
) -> WildBootstrap:
    """Test the coefficient of ``treated`` with few clusters (WCR, the null imposed).

    All 2^G sign vectors are used when there are at most ``draws`` of them; otherwise Webb's six-point weights below 10
    clusters and random signs from 10 on.

    Parameters
    ----------
    outcome, treated : (n,) float; incomplete rows are left out
    clusters : (n,) labels
    covariates : (n, k) float, optional; an intercept is added
    null : value of the coefficient to test
    draws : weight vectors when not enumerated
    seed : of those
    weights : overrides the choice; "webb" is never enumerated
    impose_null : False gives the unrestricted bootstrap, which rejects too often with few clusters
    interval : also invert the test (WCR only)
    level : of the interval

    Raises
    ------
    UserError
        ``MODEL_FEW_CLUSTERS`` below 2, ``MODEL_COLLINEAR`` or ``MODEL_NO_VARIANCE`` when there is no statistic.

    References
    ----------
    Cameron, Gelbach & Miller (2008); Roodman et al. (2019), Stata J. 19; Webb (2023), Can. J. Econ. 56;
    MacKinnon, Nielsen & Webb (2023), J. Econometrics 232.
    """
    scores = _Scores.of(outcome, treated, clusters, covariates, impose_null, interval or null != 0)
    enumerated = weights != "webb" and scores.clusters < 40 and 2**scores.clusters <= draws
    kind: WeightKind = weights or ("rademacher" if enumerated or scores.clusters >= 10 else "webb")
    W = _signs(scores.clusters) if enumerated else _weights(scores.clusters, draws, seed, kind)
    own, drawn = scores.moments(np.ones((1, scores.clusters)), unrestricted=True), scores.moments(W)
    t = float(own.at(null)[0])
    if not np.isfinite(t):
        raise UserError(NO_VARIANCE, name="treated")
    values = drawn.at(null if impose_null else 0.0)
    tails = tail_shares(t, values, enumerated)
    tie = TIE * max(1.0, abs(t))
    defined = values[np.isfinite(values)]
    above, below = np.count_nonzero(defined > t + TIE), np.count_nonzero(defined < t - TIE)
    se = scores.factor * float(np.sqrt(own.a[0])) if own.a is not None else float("nan")
    return WildBootstrap(
        estimate=float(own.slope[0]),
        se=se,
        statistic=t / scores.factor,
        p=tails.p,
        p_strict=float(np.count_nonzero(np.abs(defined) > abs(t) + tie)) / len(values),
        p_equal_tailed=2 * min(above, below) / len(values),
        smallest=tails.smallest,
        draws=len(values),
        ties=int(np.count_nonzero(np.abs(np.abs(defined) - abs(t)) <= tie)),
        clusters=scores.clusters,
        weights=kind,
        exact=enumerated,
        imposed=impose_null,
        interval=invert_studentised(own, drawn, enumerated, 1 - level) if interval and impose_null else None,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Scores:
    """Cluster sums of the scores of outcome and treatment, and the maps from weights to refitted score sums."""

    clusters: int
    s_y: Floats
    s_z: Floats
    H_y: Floats
    H_z: Floats
    own_y: Floats
    factor: float

    @classmethod
    def of(
        cls,
        outcome: npt.ArrayLike,
        treated: npt.ArrayLike,
        clusters: npt.ArrayLike,
        covariates: npt.ArrayLike | None,
        impose: bool,
        shifted: bool,
    ) -> _Scores:
        y = numbers(outcome, "outcome")
        z, X = numbers(treated, "treated", len(y)), columns(covariates, len(y))
        group = codes(clusters, "cluster", len(y))[0]
        kept = complete(y, z, X)
        if not kept.all():
            y, z, X = y[kept], z[kept], X[kept]
        group = codes(group[kept], "cluster")[0] if not kept.all() else group
        G = int(group.max(initial=-1)) + 1
        if G < 2:
            raise UserError(FEW_CLUSTERS, found=G, wanted=2)
        Q0 = orthonormal(np.column_stack([np.ones(len(y)), X]))
        e_y, e_z = y - Q0 @ (Q0.T @ y), z - Q0 @ (Q0.T @ z)
        norm = float(e_z @ e_z)
        if norm <= 1e-10 * max(float(z @ z), 1e-300):
            raise UserError(COLLINEAR, name="treated")
        if e_y @ e_y <= 1e-20 * max(float(y @ y), 1e-300):
            raise UserError(CONSTANT, name="the outcome")
        n, k = len(y), Q0.shape[1] + 1
        if n <= k:
            raise UserError(TOO_FEW_ROWS, rows=n, terms=k)
        root = np.sqrt(norm)
        # Of each cluster: the products of the basis, whose last column is the treatment, and the outcome.
        grams = cluster_grams(np.vstack([Q0.T, e_z / root, e_y]), group)
        basis, influence = grams[:, :k], grams[:, k - 1] / root
        slope = float(e_z @ e_y) / norm
        of_y, of_z = np.eye(k + 1)[k], root * np.eye(k + 1)[k - 1]
        full = of_y - slope * of_z
        parts = {}
        for name, u in (("y", of_y if impose else full), ("z", of_z if impose and shifted else 0 * of_z)):
            s = influence @ u
            parts[name] = (s, np.diag(s) - influence[:, :k] @ (basis @ u).T)
        return cls(
            G, parts["y"][0], parts["z"][0], parts["y"][1], parts["z"][1],
            np.array([slope, np.sum((influence @ full) ** 2)]),
            float(np.sqrt(G / (G - 1) * (n - 1) / (n - k))),
        )  # fmt: skip

    def moments(self, W: Floats, unrestricted: bool = False) -> Moments:
        """Return the numerator and the variance terms of each weight vector, the row of ones being the data."""
        if unrestricted:
            one, zero = np.ones(1), np.zeros(1)
            return Moments(self.own_y[:1], one, self.own_y[1:], zero, zero)
        fitted_y = W @ self.H_y.T
        slope, of_treated = W @ self.s_y, W @ self.s_z
        a = np.einsum("ij,ij->i", fitted_y, fitted_y)
        if not self.s_z.any():
            return Moments(slope, of_treated, a, 0 * a, 0 * a)
        fitted_z = W @ self.H_z.T
        b, c = np.einsum("ij,ij->i", fitted_y, fitted_z), np.einsum("ij,ij->i", fitted_z, fitted_z)
        return Moments(slope, of_treated, a, b, c)


def _signs(G: int) -> Floats:
    bits = (np.arange(2**G)[:, None] >> np.arange(G)) & 1
    return np.asarray(2 * bits - 1, dtype=np.float64)


def _weights(G: int, draws: int, seed: int, kind: WeightKind) -> Floats:
    rng = np.random.default_rng(seed)
    if kind == "webb":
        return WEBB[rng.integers(0, 6, (draws, G), dtype=np.uint8)]
    bits = np.unpackbits(np.frombuffer(rng.bytes((draws * G + 7) // 8), dtype=np.uint8), count=draws * G)
    signs: Floats = 2 * bits.reshape(draws, G).astype(np.float64) - 1
    return signs
