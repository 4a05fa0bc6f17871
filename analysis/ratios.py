"""The ratio beside a difference, where the plan says that the outcome is yes or no, a count, or ordered answers."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from analysis.designs.design_effects import DesignEffect
from analysis.designs.outcome_kinds import binary_effects, count_effects, ordinal_effects
from analysis.effects_model import Model
from analysis.effects_sample import Sample
from analysis.results import Ratio
from analysis.variables import Variable
from core.plan import OutcomeKind

Numbers = tuple[tuple[str, float], ...]
Found = tuple[tuple[Ratio, ...], Numbers, tuple[str, ...]]
NAMES = {"risk_ratio": "risk ratio", "odds_ratio": "odds ratio", "rate_ratio": "rate ratio"}
NOTHING: Found = ((), (), ())


def ratios_of(kind: OutcomeKind, sample: Sample, model: Model | None, arm: int, level: float) -> Found:
    """Return the ratios of one arm against the control, numbers that belong beside them, and what could not be given.

    The same strata, covariates and clusters as the difference. Rows that weigh differently have no ratio here: the
    models are not weighted, and it is said so.
    """
    if kind == "continuous":
        return NOTHING
    if sample.weight is not None:
        return (), (), ("No ratio is given beside the difference: rows weigh differently.",)
    rows = np.isin(sample.arm, (0, arm))
    data: dict[str, npt.ArrayLike] = {"y": sample.y[rows], "arm": (sample.arm[rows] == arm).astype(np.float64)}
    names = () if model is None else tuple(dict.fromkeys(_own(name, sample.variables) for name in model.covariates))
    for variable in sample.variables:
        data[f"x {variable.name}"] = as_column(variable)[rows]
    blocks = clusters = None
    if model is not None and model.strata and sample.stratum is not None:
        data["stratum"], blocks = sample.stratum[rows], "stratum"
    if sample.cluster is not None:
        data["cluster"], clusters = sample.cluster[rows], "cluster"
    covariates = tuple(f"x {name}" for name in names if name)
    if kind == "binary":
        found = binary_effects(data, "y", "arm", covariates, blocks, clusters, level)
        return _kept(found, ("risk_ratio", "odds_ratio"))
    if kind == "count":
        found = count_effects(data, "y", "arm", None, covariates, blocks, clusters, level)
        return _kept(found, ("rate_ratio",))
    found = ordinal_effects(data, "y", "arm", 2, covariates, blocks, clusters, level)
    ratios, numbers, said = _kept(found, ("odds_ratio",))
    return ratios, (*_top_two(found["difference"]), *numbers), said


def as_column(variable: Variable) -> npt.NDArray[np.generic]:
    """Return a variable as a column of a frame: numbers with NaN, or the texts of its levels, empty where missing."""
    if variable.is_numeric:
        return variable.values
    levels = np.array([*variable.levels, ""], dtype=object)
    gaps = np.isnan(variable.values)
    return np.asarray(levels[np.where(gaps, len(variable.levels), np.nan_to_num(variable.values)).astype(np.intp)])


def _own(column: str, variables: tuple[Variable, ...]) -> str:
    """Return the variable that a column of the model comes from."""
    return next((v.name for v in variables if column == v.name or column.startswith(f"{v.name} ")), "")


def _kept(found: dict[str, DesignEffect], names: tuple[str, ...]) -> Found:
    ratios, said = [], []
    for name in names:
        effect = found[name]
        if effect.effect is None or effect.refusal is not None:
            why = "" if effect.refusal is None else f": {effect.refusal.sentence}"
            said.append(f"No {NAMES[name]} is given{why}")
            continue
        ratio, low, high = (effect.number(key) for key in ("ratio", "ratio_low", "ratio_high"))
        ratios.append(Ratio(NAMES[name], ratio, low, high, effect.effect.p, effect.estimator, effect.uncertainty))
    return tuple(ratios), (), tuple(said)


def _top_two(effect: DesignEffect) -> Numbers:
    """Return the difference in the share of the two highest answers with its limits, and the whole distribution."""
    if effect.effect is None:
        return ()
    w = effect.effect
    difference = (("top_two", w.estimate), ("top_two_low", w.ci_low), ("top_two_high", w.ci_high))
    return (*difference, *effect.beside)
