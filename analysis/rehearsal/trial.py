"""One simulated trial: arms by the stored procedure, scores before and after, losses, the real analysis."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.effects import estimate
from analysis.frames_study import weights_of
from analysis.rehearsal.draws import Draws
from analysis.rehearsal.offers import UNMEASURED, Offers, true_difference
from analysis.rehearsal.scores import Sample, Scores, scores_of, takes_part
from analysis.rehearsal.setting import Setting
from analysis.results import ContrastKind, Estimate
from analysis.stored_procedure import BY_PERIOD
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

    ``treated`` is the label of the arm compared with the ``control``. ``truth`` is the average difference that being
    offered made to these people; ``kind`` says what is compared.
    """

    outcome: str
    contrast: str
    treated: str
    truth: float
    estimate: float = 0.0
    low: float = 0.0
    high: float = 0.0
    refusal: str = ""
    kind: ContrastKind = "arms"
    control: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """A simulated trial: ``arm`` (n,), who is ``lost`` (n,) and who took part (n,), scores by outcome code.

    ``heard`` (n, periods) tells when people are measured: who is lost is not, from some period after the first on.
    """

    arm: Ints
    lost: Truths
    took_part: Truths
    heard: Truths
    scores: dict[str, Scores]


def simulate(setting: Setting, label: str) -> Trial:
    """Simulate one trial; the same label gives the same trial in any process."""
    arm, draws = arms_of(setting, label), Draws(setting.seed, label)
    assumed, offers, n = setting.assumptions, setting.offers, len(arm)
    willing = draws.uniform(n)
    part = (willing < assumed.taken_up, willing < assumed.crossed)
    loss = np.array(assumed.losses(len(setting.frame.arms)))
    lost = draws.uniform(n) < loss[arm]
    sample = Sample(arm, setting.group, part, setting.lines, assumed.stays)
    scores = {
        outcome.code: scores_of(
            assumed.of(outcome.code), offers, sample, Draws(setting.seed, f"{label} {outcome.code}")
        )
        for outcome in setting.plan.outcomes
    }
    return Trial(arm, lost, takes_part(offers, sample), _heard(lost, offers, draws), scores)


def _heard(lost: Truths, offers: Offers, draws: Draws) -> Truths:
    """Tell in which periods people are measured: the lost until some period, at least one where there are several."""
    periods = np.arange(offers.periods)[None, :]
    if offers.periods == 1:
        return ~lost[:, None]
    last = np.ceil(draws.uniform(len(lost)) * (offers.periods - 1))
    found: Truths = ~lost[:, None] | (periods < last[:, None])
    return found


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
    rows = tuple(_rows(setting, trial, outcome) for outcome in setting.plan.outcomes)
    weight = weights_of(replace(setting.first, arm=trial.arm.astype(np.int8)))
    return replace(setting.frame, arm=trial.arm, weight=weight, outcomes=rows)


def _rows(setting: Setting, trial: Trial, outcome: Outcome) -> OutcomeRows:
    """Return the rows of an outcome: one a person, or one a person and period in which somebody asks."""
    scores, wanted = trial.scores[outcome.code], (*setting.plan.covariates, *outcome.covariates)
    known = tuple(v for v in setting.covariates if v.name in wanted)
    values = np.where(trial.heard, scores.given, np.nan)
    if setting.design.procedure.name not in BY_PERIOD:
        everyone = np.arange(len(trial.arm), dtype=np.intp)
        return OutcomeRows(outcome.code, everyone, values[:, -1], _baseline(outcome, scores.before), known)
    person, period = np.nonzero(setting.offers.state[trial.arm] != UNMEASURED)
    covariates = tuple(variable.take(person) for variable in known)
    return OutcomeRows(outcome.code, person, values[person, period], None, covariates, period=period)


def run(setting: Setting, number: int) -> tuple[Found, ...]:
    """Run one rehearsal through the real analysis: one `Found` a main outcome and contrast, in their order."""
    trial = simulate(setting, f"run {number}")
    results = estimate(frame_of(setting, trial), setting.plan)
    return tuple(
        _found(one, true_difference(one, results.arms, trial.scores[one.outcome.code].means))
        for one in results.estimates
    )


def _found(one: Estimate, truth: float) -> Found:
    labels = {arm.arm: arm.label for arm in one.arms}
    treated, control = (labels.get(arm, arm) for arm in (one.treated, one.control))
    found = Found(one.outcome.code, one.contrast, treated, truth, kind=one.kind, control=control)
    if one.estimate is None or one.ci_low is None or one.ci_high is None:
        return replace(found, refusal=one.refusal.sentence if one.refusal else NO_INTERVAL)
    return replace(found, estimate=one.estimate, low=one.ci_low, high=one.ci_high)


def run_several(setting: Setting, first: int, last: int) -> tuple[tuple[Found, ...], ...]:
    """Run the rehearsals ``first`` .. ``last`` - 1."""
    return tuple(run(setting, number) for number in range(first, last))


def _baseline(outcome: Outcome, before: Floats) -> Variable | None:
    if not outcome.baseline:
        return None
    return numeric(f"{outcome.code} {outcome.baseline}", before, f"{outcome.label} ({outcome.baseline})")
