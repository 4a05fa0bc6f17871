"""The effect on outcomes that are not scores: yes or no, counts, ordered answers. The difference comes first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis.designs.design_effects import (
    DesignEffect,
    Frame,
    arm_column,
    attempt,
    column,
    df_words,
    mean_and_indicator,
    number_column,
    two_arms,
)
from analysis.numbers.glm import GlmFit, fit_glm, standardise
from analysis.numbers.inputs import Bools, Floats, binary, codes, dummies
from analysis.numbers.ordinal import fit_ordinal, proportional_odds_tests
from analysis.numbers.problems_models import EXPOSURE, FEW_CLUSTERS, NO_VARIANCE, SEPARATION
from analysis.numbers.proportions import two_proportions
from analysis.numbers.regression import expanded, regression
from analysis.numbers.sandwich import cluster_scores
from analysis.numbers.wald import Wald, wald
from core.errors import UserError

Names = tuple[str, ...]


class _Model:
    """Complete rows of one outcome with arm, strata and covariates as columns; the arm comes last."""

    def __init__(
        self, data: Frame, outcome: str, arm: str, covariates: Names, blocks: str | None, clusters: str | None
    ) -> None:
        self.y = number_column(data, outcome)
        self.kept: Bools = ~np.isnan(self.y)
        self.z = arm_column(data, arm, len(self.y), self.kept)
        added, self.said = mean_and_indicator(data, covariates, self.kept)
        self.columns: dict[str, npt.ArrayLike] = dict(added)
        self.blocks = None if blocks is None else codes(column(data, blocks), blocks, len(self.y))[0]
        self.clusters = None if clusters is None else codes(column(data, clusters), clusters, len(self.y))[0]
        if self.clusters is not None:
            sides = [len(np.unique(self.clusters[self.kept & (self.z == a)])) for a in (0, 1)]
            if min(sides) < 2:
                raise UserError(FEW_CLUSTERS, found=sum(sides), wanted=4)
        self.simple = not added and blocks is None and clusters is None

    def matrix(self) -> tuple[Floats, list[str]]:
        """Return the columns of a model with block effects, the arm first."""
        strata = np.empty((len(self.y), 0)) if self.blocks is None else dummies(self.blocks, drop_first=True)
        others = [term for name, v in self.columns.items() for term in expanded(name, v, len(self.y))]
        names = ["arm", *(name for name, _ in others), *(f"block {j + 2}" for j in range(strata.shape[1]))]
        return np.column_stack([self.z, *(values for _, values in others), strata]), names

    def rates(self) -> tuple[tuple[str, float], ...]:
        """Return the mean of each arm."""
        return tuple((f"mean_{a}", float(self.y[self.kept & (self.z == a)].mean())) for a in (0, 1))

    def filled(self, blank: DesignEffect, effect: Wald, **words: object) -> DesignEffect:
        """Return the blank with the effect and what entered it."""
        n = int(self.kept.sum())
        units = n if self.clusters is None else len(np.unique(self.clusters[self.kept]))
        gathered = two_arms(self.y, self.z, self.columns, self.blocks, self.clusters)
        done = replace(blank, effect=effect, n=n, units=units, missing=len(self.y) - n, warnings=self.said)
        return replace(done, drawn=gathered, **words)  # type: ignore[arg-type]


def _ratio(effect: Wald) -> tuple[tuple[str, float], ...]:
    limits = (("ratio", effect.estimate), ("ratio_low", effect.ci_low), ("ratio_high", effect.ci_high))
    return tuple((name, float(np.exp(value))) for name, value in limits)


def _three(
    blanks: dict[str, DesignEffect], compute: dict[str, Callable[[DesignEffect], DesignEffect]]
) -> dict[str, DesignEffect]:
    return {name: attempt(blank, lambda name=name, blank=blank: compute[name](blank)) for name, blank in blanks.items()}  # type: ignore[misc]


def binary_effects(
    data: Frame, outcome: str, arm: str, covariates: Names = (), blocks: str | None = None, clusters: str | None = None,
    level: float = 0.95,
) -> dict[str, DesignEffect]:  # fmt: skip
    """Estimate the effect on a yes-or-no outcome: ``difference`` in shares, then ``risk_ratio`` and ``odds_ratio``.

    Without covariates, blocks and clusters: Newcombe's interval of the difference. Otherwise linear regression with
    HC2 (CR2 for clusters). Ratios are on the log scale, from a logit averaged over the rows; ``beside`` has the ratio.

    Parameters
    ----------
    data : a data frame, or a mapping of names to (n,) columns
    outcome : name of the 0/1 column, empty where missing

    References
    ----------
    Newcombe (1998); Gerber & Green (2012); Austin (2010) for ratios by averaging.
    """
    source = "Newcombe 1998; Austin 2010"
    blanks = {
        name: DesignEffect("yes or no", words, f"Intention to treat: {words} of {outcome}", source=source)
        for name, words in (("difference", "difference in shares"), ("risk_ratio", "log risk ratio"),
                            ("odds_ratio", "log odds ratio"))
    }  # fmt: skip

    def model() -> _Model:
        found = _Model(data, outcome, arm, covariates, blocks, clusters)
        binary(found.y[found.kept], outcome)
        return found

    return _three(
        blanks,
        {
            "difference": lambda blank: _difference(blank, model(), level),
            "risk_ratio": lambda blank: _risk_ratio(blank, model(), level),
            "odds_ratio": lambda blank: _odds_ratio(blank, model(), level),
        },
    )


def _difference(blank: DesignEffect, m: _Model, level: float) -> DesignEffect:
    found = regression(m.y, {**m.columns, "arm": m.z}, absorb=m.blocks, clusters=m.clusters, level=level)
    effect = found.effect("arm")
    words, how = f"{found.error} standard error, {df_words(effect.df)}", "Linear regression on the arm"
    if m.simple:
        counts = [int(m.y[m.kept & (m.z == a)].sum()) for a in (1, 0)]
        sizes = [int((m.kept & (m.z == a)).sum()) for a in (1, 0)]
        low, high = two_proportions(counts[0], sizes[0], counts[1], sizes[1], level).rd_newcombe
        effect, words, how = replace(effect, ci_low=low, ci_high=high), "Newcombe's interval", "Difference in shares"
    return m.filled(blank, effect, estimator=how, uncertainty=words, beside=m.rates())


def _logit(m: _Model) -> tuple[GlmFit, Floats, float]:
    """Return the logit, its covariance (model based, or CR2 by cluster) and the df of the arm."""
    X, names = m.matrix()  # noqa: N806 - the notation of the papers
    fit = fit_glm(m.y, X, names, "logit")
    if m.clusters is None:
        return fit, fit.covariance(), float("inf")
    scores = cluster_scores(fit.least_squares, m.clusters[fit.kept], "CR2", fit.working_weights)
    direction = np.zeros(len(fit.names))
    direction[fit.index("arm")] = 1.0
    return fit, fit.cluster_covariance(m.clusters), scores.df(direction)


def _risk_ratio(blank: DesignEffect, m: _Model, level: float) -> DesignEffect:
    fit, covariance, df = _logit(m)
    effect = standardise(fit, "arm", covariance, df, level).log_ratio
    words = ("model" if m.clusters is None else "CR2") + f" standard error by the delta method, {df_words(df)}"
    return m.filled(blank, effect, estimator="Logit averaged over the rows", uncertainty=words, beside=_ratio(effect))


def _odds_ratio(blank: DesignEffect, m: _Model, level: float) -> DesignEffect:
    fit, covariance, df = _logit(m)
    j = fit.index("arm")
    effect = wald(float(fit.coefficients[j]), float(np.sqrt(covariance[j, j])), df, level, "arm")
    words = ("model" if m.clusters is None else "CR2") + f" standard error, {df_words(df)}"
    return m.filled(blank, effect, estimator="Logit, given the covariates", uncertainty=words, beside=_ratio(effect))


def count_effects(
    data: Frame, outcome: str, arm: str, exposure: str | None = None, covariates: Names = (), blocks: str | None = None,
    clusters: str | None = None, level: float = 0.95,
) -> dict[str, DesignEffect]:  # fmt: skip
    """Estimate the effect on counts: ``difference`` in rates and ``rate_ratio`` (log scale; ``beside`` has the ratio).

    The ratio by quasi-Poisson with an offset (CR2 for clusters); the difference by regression of the rate, weighted by
    the exposure.

    Parameters
    ----------
    exposure : name of the column of time or people at risk, above 0

    References
    ----------
    McCullagh & Nelder (1989), ch. 6; Pustejovsky & Tipton (2018).
    """
    blanks = {
        name: DesignEffect("counts", words, f"Intention to treat: {words} of {outcome}",
                           source="McCullagh & Nelder 1989, ch. 6; Pustejovsky & Tipton 2018")
        for name, words in (("difference", "difference in rates"), ("rate_ratio", "log rate ratio"))
    }  # fmt: skip

    def ratio(blank: DesignEffect) -> DesignEffect:
        m = _Model(data, outcome, arm, covariates, blocks, clusters)
        if min(m.y[m.kept & (m.z == a)].sum() for a in (0, 1)) <= 0:
            raise UserError(SEPARATION, name=outcome)
        X, names = m.matrix()  # noqa: N806 - the notation of the papers
        time = None if exposure is None else number_column(data, exposure, len(m.y))
        if m.clusters is None:
            fit = fit_glm(m.y, X, names, "quasipoisson", exposure=time)
            effect = fit.effect("arm", level, float(fit.n - len(fit.names)))
            words = f"quasi-Poisson standard error (dispersion {fit.dispersion:.2f}), {df_words(effect.df)}"
        else:
            fit = fit_glm(m.y, X, names, "poisson", exposure=time)
            effect = fit.robust_effect("arm", m.clusters, "CR2", level)
            words = f"CR2 standard error, {df_words(effect.df)}"
        return m.filled(blank, effect, estimator="Poisson regression", uncertainty=words, beside=_ratio(effect))

    def difference(blank: DesignEffect) -> DesignEffect:
        m = _Model(data, outcome, arm, covariates, blocks, clusters)
        time = np.ones(len(m.y)) if exposure is None else number_column(data, exposure, len(m.y))
        if not (time > 0).all():
            raise UserError(EXPOSURE)
        found = regression(m.y / time, {**m.columns, "arm": m.z}, absorb=m.blocks, clusters=m.clusters,
                           weights=time, level=level)  # fmt: skip
        effect = found.effect("arm")
        words = f"{found.error} standard error, {df_words(effect.df)}"
        how = "Regression of the rate, weighted by the exposure"
        return m.filled(blank, effect, estimator=how, uncertainty=words)

    return _three(blanks, {"difference": difference, "rate_ratio": ratio})


def ordinal_effects(
    data: Frame, outcome: str, arm: str, top: int = 2, covariates: Names = (), blocks: str | None = None,
    clusters: str | None = None, level: float = 0.95,
) -> dict[str, DesignEffect]:  # fmt: skip
    """Estimate the effect on ordered answers: the ``difference`` in the share of the top answers, and ``odds_ratio``.

    Beside the difference stands the whole distribution of each arm (``share_0_3``: share of controls who answered 3);
    beside the log odds ratio the p-value of proportional odds.

    Parameters
    ----------
    top : how many of the highest answers count as high

    References
    ----------
    McCullagh (1980), *JRSS-B* 42; Brant (1990).
    """
    blanks = {
        name: DesignEffect("ordered answers", words, f"Intention to treat: {words} of {outcome}",
                           source="McCullagh 1980; Brant 1990")
        for name, words in (("difference", f"difference in the share of the top {top}"),
                            ("odds_ratio", "log odds ratio of higher answers"))
    }  # fmt: skip

    def difference(blank: DesignEffect) -> DesignEffect:
        m = _Model(data, outcome, arm, covariates, blocks, clusters)
        answers = np.unique(m.y[m.kept])
        if not 0 < top < len(answers) or top != int(top):
            raise UserError(NO_VARIANCE, name=f"the share of the top {top}")
        shares = tuple(
            (f"share_{a}_{v:g}", float((m.y[m.kept & (m.z == a)] == v).mean())) for a in (0, 1) for v in answers
        )
        m.y = np.where(m.kept, (m.y >= answers[-top]).astype(np.float64), np.nan)
        return replace(_difference(blank, m, level), beside=shares)

    def odds(blank: DesignEffect) -> DesignEffect:
        m = _Model(data, outcome, arm, covariates, blocks, clusters)
        X, names = m.matrix()  # noqa: N806 - the notation of the papers
        fit = fit_ordinal(m.y, X, names)
        effect = fit.effect("arm", level) if m.clusters is None else fit.cluster_effect("arm", m.clusters, level=level)
        kind = "model" if m.clusters is None else "cluster-robust"
        beside = list(_ratio(effect))
        tests = proportional_odds_tests(m.y, X, names) if len(fit.levels) > 2 and m.clusters is None else ()
        beside += [("proportional_odds_p", test.p) for test in tests if test.term == "arm"]
        return m.filled(blank, effect, estimator="Proportional odds model", beside=tuple(beside),
                        uncertainty=f"{kind} standard error, {df_words(effect.df)}")  # fmt: skip

    return _three(blanks, {"difference": difference, "odds_ratio": odds})
