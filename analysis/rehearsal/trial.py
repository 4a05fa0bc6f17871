"""One simulated trial: arms by the stored procedure, scores before and after, losses, the real analysis."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.effects import estimate
from analysis.frames_study import weights_of
from analysis.rehearsal.assumptions import OutcomeAssumption
from analysis.rehearsal.draws import Draws
from analysis.rehearsal.setting import Setting
from analysis.results import Estimate
from analysis.variables import Floats, Ints, Variable, numeric
from core.plan import Outcome
from core.procedures.ready import Ready
from core.random_source import RandomSource
from core.randomise import prepare

NO_INTERVAL = "The analysis gave no interval."
Truths = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Found:
    """What one rehearsal gave for one outcome and contrast; ``refusal`` says why there are no numbers.

    ``treated`` is the label of the arm compared with the control. ``truth`` is the average difference that being
    offered made to these people.
    """

    outcome: str
    contrast: str
    treated: str
    truth: float
    estimate: float = 0.0
    low: float = 0.0
    high: float = 0.0
    refusal: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """Scores of everybody (n,) on one outcome: before, and after as they were in the end; ``truth`` as in `Found`."""

    before: Floats
    after: Floats
    truth: float


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """A simulated trial: ``arm`` (n,), who is ``lost`` (n,) and who took part (n,), scores by outcome code."""

    arm: Ints
    lost: Truths
    took_part: Truths
    scores: dict[str, Scores]


def simulate(setting: Setting, label: str) -> Trial:
    """Simulate one trial; the same label gives the same trial in any process."""
    arm, draws = arms_of(setting, label), Draws(setting.seed, label)
    assumed, n = setting.assumptions, len(arm)
    willing = draws.uniform(n)
    if_offered, if_not = willing < assumed.taken_up, willing < assumed.crossed
    loss = np.array(assumed.losses(len(setting.frame.arms)))
    lost = draws.uniform(n) < loss[arm]
    scores = {
        outcome.code: _scores(
            setting, assumed.of(outcome.code), (if_offered, if_not), arm, Draws(setting.seed, f"{label} {outcome.code}")
        )
        for outcome in setting.plan.outcomes
    }
    return Trial(arm, lost, np.where(arm > 0, if_offered, if_not), scores)


def arms_of(setting: Setting, label: str) -> Ints:
    """Return arms (n,) drawn as `core.randomise.randomise` draws them, from a seed that follows from the label."""
    ready = _ready(_Drawn(setting))
    seed = hashlib.sha256(f"{setting.seed}\x1f{label} arms".encode()).digest()
    arms: Ints = ready.start(RandomSource(seed), "allocation")(1)[0][ready.layout.member].astype(np.intp)
    return arms


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """What is drawn, told apart by its hashes: each piece of work brings a setting of its own."""

    setting: Setting

    def __hash__(self) -> int:
        return hash(self.setting.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Drawn) and other.setting.key == self.setting.key


@lru_cache(maxsize=2)
def _ready(drawn: _Drawn) -> Ready:
    return prepare(drawn.setting.design, drawn.setting.roster)


def frame_of(setting: Setting, trial: Trial) -> TrialArrays:
    """Lay a simulated trial out as the analysis wants it."""
    everyone = np.arange(len(trial.arm), dtype=np.intp)
    rows = tuple(
        OutcomeRows(
            outcome.code,
            everyone,
            np.where(trial.lost, np.nan, trial.scores[outcome.code].after),
            _baseline(outcome, trial.scores[outcome.code].before),
            tuple(v for v in setting.covariates if v.name in (*setting.plan.covariates, *outcome.covariates)),
        )
        for outcome in setting.plan.outcomes
    )
    weight = weights_of(replace(setting.first, arm=trial.arm.astype(np.int8)))
    return replace(setting.frame, arm=trial.arm, weight=weight, outcomes=rows)


def run(setting: Setting, number: int) -> tuple[Found, ...]:
    """Run one rehearsal through the real analysis: one `Found` a main outcome and contrast, in their order."""
    trial = simulate(setting, f"run {number}")
    results = estimate(frame_of(setting, trial), setting.plan)
    labels = dict(zip(results.arms, results.arm_labels, strict=True))
    return tuple(
        _found(one, labels.get(one.treated, one.treated), trial.scores[one.outcome.code].truth)
        for one in results.estimates
    )


def _found(one: Estimate, treated: str, truth: float) -> Found:
    what = (one.outcome.code, one.contrast, treated, truth)
    if one.estimate is None or one.ci_low is None or one.ci_high is None:
        return Found(*what, refusal=one.refusal.sentence if one.refusal else NO_INTERVAL)
    return Found(*what, one.estimate, one.ci_low, one.ci_high)


def run_several(setting: Setting, first: int, last: int) -> tuple[tuple[Found, ...], ...]:
    """Run the rehearsals ``first`` .. ``last`` - 1."""
    return tuple(run(setting, number) for number in range(first, last))


def _baseline(outcome: Outcome, before: Floats) -> Variable | None:
    if not outcome.baseline:
        return None
    return numeric(f"{outcome.code} {outcome.baseline}", before, f"{outcome.label} ({outcome.baseline})")


def _scores(
    setting: Setting,
    assumed: OutcomeAssumption,
    part: tuple[Truths, Truths],
    arm: Ints,
    draws: Draws,
) -> Scores:
    """Return scores that correlate over time, between groups and within them alike, and what the offer changed."""
    n = len(arm)
    before = _latent(setting.group, assumed.icc, draws, n)
    rest = _latent(setting.group, assumed.icc, draws, n)
    after = assumed.correlation * before + np.sqrt(1 - assumed.correlation**2) * rest
    first, second = draws.uniform(n), draws.uniform(n)
    untaught, taught = (_score(assumed, after, shift, second) for shift in (0.0, assumed.effect))
    offered, control = (np.where(takes, taught, untaught) for takes in part)
    return Scores(
        before=_score(assumed, before, 0.0, first),
        after=np.where(arm > 0, offered, control),
        truth=float(np.mean(offered - control)),
    )


def _latent(group: Ints | None, icc: float, draws: Draws, n: int) -> Floats:
    own = draws.normal(n)
    if group is None or icc == 0:
        return own
    between = draws.normal(int(group.max()) + 1)[group]
    mixed: Floats = np.sqrt(icc) * between + np.sqrt(1 - icc) * own
    return mixed


def _score(assumed: OutcomeAssumption, latent: Floats, shift: float, lot: Floats) -> Floats:
    """Turn standard values into scores the instrument can give; between two of them ``lot`` (n,) decides."""
    if assumed.binary:
        share = min(max(assumed.mean + shift, 1e-6), 1 - 1e-6)
        return np.where(latent > float(ndtri(1 - share)), 1.0, 0.0)
    low = -np.inf if assumed.low is None else assumed.low
    high = np.inf if assumed.high is None else assumed.high
    score: Floats = np.clip(assumed.mean + shift + assumed.sd * latent, low, high)
    if not assumed.step or assumed.low is None:
        return score
    steps = np.floor((score - low) / assumed.step + lot)
    given: Floats = np.clip(assumed.low + steps * assumed.step, low, high)
    return given
