"""Results as frozen values: every number a report prints is read from here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from analysis.results_beside import Beside
from core.canonical import canonical_json
from core.plan import Outcome

# What a contrast compares: an arm with the control; two other arms that the plan declares; a component of a factorial
# over the other (margin), or how the two act together; treated or untreated people where a share was treated; before
# and after the start of a series; the same people at two times; nothing, where one mean is estimated.
ContrastKind = Literal[
    "arms", "declared", "margin", "interaction", "direct", "spillover", "own", "wedge", "start", "level", "slope",
    "change", "mean",
]  # fmt: skip

Rehearsed = Literal["", "arms", "answers"]


@dataclass(frozen=True, slots=True)
class ArmSummary:
    """What one arm looked like on one outcome: raw mean and SD of the analysed rows (binary: share 0-1)."""

    arm: str
    label: str
    n: int
    units: int
    mean: float | None
    sd: float | None
    values: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class EffectSize:
    """The estimate in control-group standard deviations, with the outcome's interval; ``name`` is printed (M8)."""

    name: str
    value: float
    ci_low: float
    ci_high: float


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why no estimate is given, and what to do."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Redrawn:
    """A randomisation test: ``p`` (two-sided), the ``smallest`` possible, ``draws``, all there are when ``exact``."""

    p: float
    smallest: float
    draws: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio beside a difference: of risks, odds or rates, with its interval at the level of the outcome."""

    name: str
    value: float
    ci_low: float
    ci_high: float
    p: float
    estimator: str
    uncertainty: str


@dataclass(frozen=True, slots=True)
class Estimate:
    """One outcome's one contrast. Numbers are None when ``refusal`` says why.

    ``level`` is the confidence level of the one interval (M2). ``estimator`` and ``uncertainty`` are words a
    methods section can print. ``n`` counts analysed rows, ``units`` distinct allocated units, ``clusters`` the
    clusters of the variance (None when there are none), ``missing`` allocated rows without the outcome. ``kind`` says
    what is compared. ``redraw`` is the randomisation test where the draw can be made again, ``ratios`` stand beside
    the difference of a binary, count or ordinal outcome, and ``numbers`` are others that belong next to it, by name.
    """

    outcome: Outcome
    contrast: str
    treated: str
    control: str
    estimand: str
    estimator: str
    uncertainty: str
    level: float
    estimate: float | None
    se: float | None
    df: float | None
    statistic: float | None
    p: float | None
    ci_low: float | None
    ci_high: float | None
    ci50_low: float | None
    ci50_high: float | None
    ci80_low: float | None
    ci80_high: float | None
    ci95_low: float | None
    ci95_high: float | None
    effect_size: EffectSize | None
    n: int
    units: int
    clusters: int | None
    missing: int
    arms: tuple[ArmSummary, ...]
    covariates: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    refusal: Refusal | None = None
    kind: ContrastKind = "arms"
    redraw: Redrawn | None = None
    ratios: tuple[Ratio, ...] = ()
    numbers: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """One baseline variable: per arm mean and SD (numeric) or share 0-1 (a level), and standardised differences.

    ``differences`` has one for each arm but the control, against it, and ``chances`` the half-width of the range that
    chance alone gives each (95 %); ``difference`` and ``chance`` are those of the arm farthest from the control.
    """

    variable: str
    label: str
    level: str
    means: tuple[float | None, ...]
    sds: tuple[float | None, ...]
    counts: tuple[int, ...]
    missing: tuple[int, ...]
    difference: float | None
    chance: float | None
    differences: tuple[float | None, ...] = ()
    chances: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class AttritionRow:
    """Of ``allocated`` rows of an arm, how many have the outcome."""

    outcome: str
    arm: str
    allocated: int
    observed: int


@dataclass(frozen=True, slots=True)
class Results:
    """Everything one run of a plan gave.

    ``rehearsal`` says what is not real: "arms" drawn anew before the data are locked, or "answers" made up before
    anyone was asked; "" for results.
    """

    title: str
    design: str
    arms: tuple[str, ...]
    arm_labels: tuple[str, ...]
    control: str
    allocated: tuple[int, ...]
    clusters: tuple[int, ...] | None
    estimates: tuple[Estimate, ...]
    balance: tuple[BalanceRow, ...]
    attrition: tuple[AttritionRow, ...]
    warnings: tuple[str, ...]
    alpha: float
    data_hash: str
    plan_hash: str
    beside: Beside = field(default_factory=Beside)
    rehearsal: Rehearsed = ""

    def of(self, outcome: str, contrast: str | None = None) -> Estimate | None:
        """Return the estimate of an outcome code (its first contrast unless named), or None."""
        for estimate in self.estimates:
            if estimate.outcome.code == outcome and contrast in (None, estimate.contrast):
                return estimate
        return None

    def to_json(self) -> bytes:
        """Write the estimates as the list that ``--json`` promises; canonical, so equal results are equal bytes."""
        rows = [_row(e) | self.beside.of(e.outcome.code, e.contrast) for e in self.estimates]
        return canonical_json(rows)


def _number(value: float | None) -> float | None:
    return None if value is None or not np.isfinite(value) else float(value)


def _row(e: Estimate) -> dict[str, object]:
    numbers = ("estimate", "se", "df", "statistic", "p", "ci_low", "ci_high")
    row: dict[str, object] = {name: _number(getattr(e, name)) for name in numbers}
    size = e.effect_size
    row |= {
        "outcome": e.outcome.code,
        "label": e.outcome.label,
        "dimension": e.outcome.dimension,
        "role": e.outcome.role,
        "contrast": e.contrast,
        "estimand": e.estimand,
        "estimator": e.estimator,
        "uncertainty": e.uncertainty,
        "level": e.level,
        "n": e.n,
        "units": e.units,
        "clusters": e.clusters,
        "missing": e.missing,
        "covariates": list(e.covariates),
        "effect_size": None if size is None else _number(size.value),
        "effect_size_low": None if size is None else _number(size.ci_low),
        "effect_size_high": None if size is None else _number(size.ci_high),
        "effect_size_name": None if size is None else size.name,
        "arms": [
            {"arm": a.arm, "n": a.n, "units": a.units, "mean": _number(a.mean), "sd": _number(a.sd)} for a in e.arms
        ],
        "warnings": list(e.warnings),
        "refusal": None if e.refusal is None else e.refusal.sentence,
        "kind": e.kind,
        "redraw_p": None if e.redraw is None else _number(e.redraw.p),
        "ratios": [
            {"name": r.name, "value": _number(r.value), "ci_low": _number(r.ci_low), "ci_high": _number(r.ci_high)}
            for r in e.ratios
        ],
        "numbers": {name: _number(value) for name, value in e.numbers},
    }
    return row
