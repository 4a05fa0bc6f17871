"""Which function follows from a design: the table a reader checks against the page it implements.

Each row names the public function of named columns that gives the estimate of that design as a `DesignEffect`, how
it estimates, where its uncertainty comes from and what stands beside it. `estimate` takes a study down the road of its
design: `analysis.defaults.RULES` for arms against a control, `analysis.effects_designs` for sequences, starts,
factorials and saturations, `analysis.effects_adapted` for pairs, time and course groups, `analysis.series_effects` and
`analysis.unarmed_effects` for studies that compare no arms. `DesignEffect.redrawn` is the redraw test of a row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from analysis.designs.arms import factorial_effects, several_arms_effects, waitlist_effects
from analysis.designs.clustered import (
    clustered_effect,
    partial_nesting_effect,
    saturation_effects,
    stepped_wedge_effect,
)
from analysis.designs.described import before_after_change, interrupted_series_effects, survey_estimate
from analysis.designs.individual import blocked_effect, individual_effect, pairs_effect, weighted_effect
from analysis.designs.outcome_kinds import binary_effects, count_effects, ordinal_effects
from analysis.designs.subgroups import subgroup_effects
from analysis.numbers.instrumental import instrumented_effect


@dataclass(frozen=True, slots=True)
class DesignRow:
    """One design, its function, and the words of its method."""

    design: str
    function: Callable[..., object]
    estimator: str
    uncertainty: str
    beside: str
    source: str


DESIGNS: tuple[DesignRow, ...] = (
    DesignRow("individual, complete", individual_effect, "Lin's regression; difference in means without covariates",
              "HC2, n - k; Welch without covariates", "difference in means; redraw test", "Lin 2013"),
    DesignRow("blocked, same chance", blocked_effect, "block effects and centred covariates", "HC2",
              "blocked difference in means; redraw within blocks", "Gerber & Green 2012; Imbens & Rubin 2015"),
    DesignRow("blocked, different chances", blocked_effect, "blocked difference; with covariates IPW and block effects",
              "Neyman within blocks, n - 2B; HC2 with weights", "redraw within blocks", "Gerber & Green 2012, ch. 4"),
    DesignRow("small blocks", blocked_effect, "blocked difference", "Pashley-Miratrix hybrid", "redraw test",
              "Pashley & Miratrix 2021"),
    DesignRow("unequal chances", weighted_effect, "Hajek, weights 1 / probability of the arm", "HC2; CR2 with clusters",
              "redraw test", "Hajek 1971"),
    DesignRow("rerandomised, or minimised", individual_effect, "Lin's regression with the balancing covariates",
              "HC2 (conservative)", "redraw by the same rule", "Li & Ding 2020"),
    DesignRow("matched pairs", pairs_effect, "mean pair difference", "SD of the differences, pairs - 1",
              "sign flips", "Imbens & Rubin 2015, ch. 10"),
    DesignRow("matched pairs of clusters", pairs_effect, "Imai-King-Nall", "Imai-King-Nall, pairs - 1", "sign flips",
              "Imai, King & Nall 2009"),
    DesignRow("clusters", clustered_effect, "regression with strata and covariates, over people or over clusters",
              "CR2, Satterthwaite; under 40 clusters and 10 df a redraw test leads", "cluster means t test; ICC",
              "Pustejovsky & Tipton 2018; Su & Ding 2021"),
    DesignRow("constrained clusters", clustered_effect, "as clusters, with the constraining covariates", "CR2",
              "redraw over the candidate set", "Li et al. 2017"),
    DesignRow("taking part", instrumented_effect, "two-stage least squares, any attendance",
              "as the effect of the offer; Anderson-Rubin", "first stage F; compliance (`numbers.instrumental`)",
              "Angrist, Imbens & Rubin 1996"),
    DesignRow("subgroups", subgroup_effects, "an effect in each subgroup, in one regression; the difference leads",
              "HC2; CR2 with clusters", "joint test that all are equal", "Assmann et al. 2000"),
    DesignRow("factorial 2x2", factorial_effects, "effect-coded regression with the interaction", "HC2; CR2",
              "redraw test", "Kahan et al. 2023"),
    DesignRow("several arms", several_arms_effects, "all arms in one regression; declared contrasts", "HC2; CR2; Holm",
              "Dunnett (`analysis.numbers.simultaneous`)", "Holm 1979; Hothorn et al. 2008"),
    DesignRow("waitlist", waitlist_effects, "as the base design before crossing over", "as the base design",
              "later waves: means of the arms only", "ruling M13"),
    DesignRow("stepped wedge", stepped_wedge_effect, "mixed model, period fixed, site and site-by-period random",
              "Kenward-Roger", "within-period difference; permutation of sequences", "Hooper et al. 2016"),
    DesignRow("saturation", saturation_effects, "weighted cell means", "CR2 by cluster", "two-stage redraw",
              "Baird et al. 2018"),
    DesignRow("partial nesting", partial_nesting_effect, "controls as groups of one", "CR2, Satterthwaite",
              "redraw test", "Bauer, Sterba & Hallfors 2008"),
    DesignRow("yes or no", binary_effects, "risk difference, then risk and odds ratio", "Newcombe; HC2, CR2; logit",
              "shares of the arms", "Newcombe 1998; Austin 2010"),
    DesignRow("counts", count_effects, "rate difference and rate ratio", "quasi-Poisson; CR2 with clusters",
              "negative binomial (`analysis.numbers.negative_binomial`)", "McCullagh & Nelder 1989"),
    DesignRow("ordered answers", ordinal_effects, "share of the top answers, proportional odds", "HC2, CR2; model",
              "the distribution of each arm", "McCullagh 1980"),
    DesignRow("interrupted time series", interrupted_series_effects, "segmented regression, season, offset",
              "Newey-West", "made-up dates (`analysis.designs.placebo`); autocorrelation tests", "Wagner et al. 2002"),
    DesignRow("before and after", before_after_change, "mean paired change, no causal word", "paired t; CR2 by group",
              "none: there is no comparison group", "ruling M10"),
    DesignRow("survey", survey_estimate, "weighted mean or share", "linearised, PSU - strata; Korn-Graubard",
              "design effect", "Lumley 2010"),
)  # fmt: skip
