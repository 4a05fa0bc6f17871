"""Outcomes of many simulated trials, as rows of people or at once as what the estimator reads of clusters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.power.simulated_assumptions import AnswerScale
from analysis.power.simulated_estimates import Arms, Bools, Floats, Ints, Moments
from analysis.power.simulated_setting import Setting


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Rows of (trials, people) or, with several measurements, outcomes (trials, people, rows); who was not lost."""

    y: Floats
    x: Floats | None
    present: Bools


def losses_of(setting: Setting, arm: Arms, rng: np.random.Generator) -> Ints:
    """Draw how many people of each unit are not lost: (trials, units)."""
    if not any(setting.losses):
        return np.broadcast_to(setting.people, arm.shape)
    return rng.binomial(setting.people, 1 - np.asarray(setting.losses)[arm])


def moments_of(setting: Setting, arm: Arms, rng: np.random.Generator) -> Moments:
    """Draw what the regression reads of each cluster, (trials, units), without drawing its rows.

    Normal outcomes have these moments by law: means are normal, sums of squares chi-squared, and given these the sums
    of products normal (Bartlett 1933).
    """
    level, m = setting.levels, setting.assumptions.rows
    people = losses_of(setting, arm, rng).astype(np.float64)
    some = np.maximum(people, 1.0)
    groups = len(setting.strata.starts)
    stratum = setting.strata.spread(np.sqrt(level.stratum) * rng.standard_normal((len(arm), groups)))
    known = stratum + setting.prognosis
    n = people * m
    if setting.assumptions.baseline_correlation is None:
        spread = np.sqrt(level.cluster + (level.person + level.row / m) / some)
        return Moments(n, known + spread * rng.standard_normal(arm.shape))
    r = level.baseline
    of_cluster = np.sqrt(level.cluster) * rng.standard_normal(arm.shape)
    x = of_cluster + np.sqrt(level.within / some) * rng.standard_normal(arm.shape)
    rest = level.person_rest + level.row / m
    spread = np.sqrt(level.cluster * (1 - r * r) + rest / some)
    y = known + r * x + spread * rng.standard_normal(arm.shape)
    xx = m * level.within * 2 * rng.standard_gamma(np.maximum(people - 1, 0) / 2)
    xy = r * xx + np.sqrt(xx * m * rest) * rng.standard_normal(arm.shape)
    return Moments(n, y, x, xx, xy)


def rows_of(setting: Setting, arm: Arms, shift: float, pick: int, rng: np.random.Generator) -> Rows:
    """Draw the rows of every person, with ``shift`` for the arm ``pick`` before they answer a scale."""
    level, a = setting.levels, setting.assumptions
    trials, units = arm.shape
    unit = np.repeat(np.arange(units), setting.people)
    shape = (trials, len(unit))
    r = level.baseline
    stratum = np.sqrt(level.stratum) * rng.standard_normal((trials, len(setting.strata.starts)))
    y = stratum[:, setting.strata.of[unit]] + setting.prognosis[unit]
    if a.baseline_correlation is None:
        x = None
        if level.cluster:
            y = y + (np.sqrt(level.cluster) * rng.standard_normal(arm.shape))[:, unit]
        y = y + np.sqrt(level.person) * rng.standard_normal(shape)
    else:
        of_cluster = np.sqrt(level.cluster) * rng.standard_normal(arm.shape)
        x = of_cluster[:, unit] + np.sqrt(level.within) * rng.standard_normal(shape)
        rest = np.sqrt(level.cluster * (1 - r * r)) * rng.standard_normal(arm.shape)
        y = y + r * x + rest[:, unit] + np.sqrt(max(level.person_rest, 0.0)) * rng.standard_normal(shape)
    lost = np.asarray(setting.losses)[arm][:, unit]
    present = rng.random(shape) >= lost if any(setting.losses) else np.ones(shape, dtype=bool)
    if shift:
        y = y + shift * (arm == pick)[:, unit]
    if a.rows > 1:
        y = y[:, :, None] + np.sqrt(level.row) * rng.standard_normal((*shape, a.rows))
    if a.scale is not None:
        y = answered(a.scale, y, rng)
        x = None if x is None else answered(a.scale, x, rng)
    return Rows(y, x, present)


def answered(scale: AnswerScale, meant: Floats, rng: np.random.Generator) -> Floats:
    """Turn what people mean into the mean of their answers to the items, from 0 to 1."""
    total = np.zeros_like(meant)
    noise = np.sqrt(max(1 - scale.loading**2, 0.0))
    for _ in range(scale.items):
        heard = scale.lean + scale.loading * meant
        if noise:
            heard = heard + noise * rng.standard_normal(meant.shape)
        for cut in scale.cuts():
            total += heard > cut
    return total / (scale.items * (scale.options - 1))


def varies(setting: Setting, rows: Rows, arm: Arms, pick: int) -> Bools:
    """Tell of each trial whether people of the two arms compared differ at all: answers on a scale may not."""
    unit = np.repeat(np.arange(len(setting.people)), setting.people)
    compared = rows.present & ((arm == 0) | (arm == pick))[:, unit]
    y = rows.y if rows.y.ndim == 3 else rows.y[:, :, None]
    high = np.where(compared, y.max(axis=2), -np.inf).max(axis=1)
    low = np.where(compared, y.min(axis=2), np.inf).min(axis=1)
    return np.asarray(high > low)


def reduced(setting: Setting, rows: Rows) -> Moments:
    """Add the rows of each unit up to the moments that its regression reads."""
    starts = np.concatenate([[0], np.cumsum(setting.people)[:-1]])
    kept = rows.present.astype(np.float64)
    many = rows.y.ndim == 3
    m = rows.y.shape[2] if many else 1
    y = kept * (rows.y.mean(axis=2) if many else rows.y)

    def add(values: Floats) -> Floats:
        return np.asarray(np.add.reduceat(values, starts, axis=1))

    people = add(kept)
    some = np.maximum(people, 1.0)
    mean = add(y) / some
    if rows.x is None:
        return Moments(people * m, mean)
    x = add(kept * rows.x) / some
    unit = np.repeat(np.arange(len(setting.people)), setting.people)
    gap = kept * (rows.x - x[:, unit])
    return Moments(people * m, mean, x, m * add(gap * gap), m * add(gap * y))
