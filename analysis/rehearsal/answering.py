"""From simulated scores to the answers people mean to give, by the scoring of each instrument."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from analysis.rehearsal.assumptions import score_range
from analysis.rehearsal.draws import Draws, Floats, Ints
from analysis.rehearsal.items import graded_items, right_answers, whole_total
from analysis.rehearsal.offers import UNMEASURED
from analysis.rehearsal.respondents import Intended
from analysis.rehearsal.setting import Setting
from analysis.rehearsal.trial import Trial
from analysis.stored_procedure import BY_PERIOD
from core.design import Wave
from core.plan import Outcome
from instruments.scales import Scale
from instruments.workbook import Workbook

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
WAVES_APART = timedelta(days=60)
OCCASIONS_APART = timedelta(days=2)
Answers = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Time:
    """When people are asked: a wave, its place among the waves, the occasion, and the period the scores are of."""

    wave: Wave
    place: int
    occasion: int = 1
    period: int | None = None

    @property
    def label(self) -> str:
        """Return what tells the answers of this time from those of others."""
        return self.wave.code if self.occasion == 1 else f"{self.wave.code} {self.occasion}"

    @property
    def begin(self) -> datetime:
        """Return when the first of them is asked."""
        return START + self.place * WAVES_APART + (self.occasion - 1) * OCCASIONS_APART


def intended(setting: Setting, trial: Trial, workbooks: Mapping[str, Workbook]) -> list[Intended]:
    """Return what everybody means to answer whenever they are asked; who is lost answers nothing from then on."""
    found: list[Intended] = []
    for time in _times(setting):
        asked = list(time.wave.instruments) if time.occasion == 1 else []
        by_wave = time.period is not None and time.occasion == 1
        outcomes = [o for o in setting.plan.outcomes if by_wave or o.wave in (time.wave.code, "")]
        asked += [] if by_wave and asked else [o.instrument for o in outcomes]
        people = _asked(setting, trial, time)
        for code in dict.fromkeys(asked):
            if code in workbooks:
                answers = _answers(setting, trial, time, code, workbooks[code])
                found += _sittings(setting, answers, people, time, code)
    return found


def _times(setting: Setting) -> list[_Time]:
    """Return the waves; where arms are starts each is a period, or the occasions of one wave are."""
    waves, periods = setting.design.waves, setting.offers.periods
    if setting.design.procedure.name not in BY_PERIOD:
        return [_Time(wave, place) for place, wave in enumerate(waves)]
    if len(waves) == periods:
        return [_Time(wave, place, 1, place) for place, wave in enumerate(waves)]
    repeated = {outcome.wave or waves[0].code for outcome in setting.plan.outcomes if waves}
    return [
        _Time(wave, place, occasion + 1, occasion if wave.code in repeated else None)
        for place, wave in enumerate(waves)
        for occasion in range(periods if wave.code in repeated else 1)
    ]


def _asked(setting: Setting, trial: Trial, time: _Time) -> list[int]:
    if time.period is None:
        return list(range(len(trial.arm))) if time.place == 0 else np.flatnonzero(~trial.lost).tolist()
    measured = setting.offers.state[trial.arm, time.period] != UNMEASURED
    return np.flatnonzero(trial.heard[:, time.period] & measured).tolist()


def _sittings(setting: Setting, answers: Answers, people: Sequence[int], time: _Time, code: str) -> list[Intended]:
    return [
        Intended(
            participant=setting.roster.codes[k],
            instrument=code,
            wave=time.wave.code,
            answers=answers[k],
            started=time.begin + timedelta(minutes=20 * k),
            finished=time.begin + timedelta(minutes=20 * k + 8),
            occasion=time.occasion,
        )
        for k in people
    ]


def _answers(setting: Setting, trial: Trial, time: _Time, code: str, workbook: Workbook) -> Answers:
    """Return (n,) answers by question name: items of every scale, and questions that are outcomes themselves."""
    n = len(trial.arm)
    rows: Answers = [{} for _ in range(n)]
    draws = Draws(setting.seed, f"answers {code} {time.label}")
    scored = {scale.code for scale in workbook.scales}
    for scale in sorted(workbook.scales, key=lambda one: _rank(setting, one)):
        score = _score(setting, trial, time, scale.code)
        for name, column in _items(scale, score, workbook.keys, draws, n).items():
            for row, value in zip(rows, column, strict=True):
                row.setdefault(name, value)
    for outcome in setting.plan.outcomes:
        name = outcome.scale or outcome.code
        if outcome.instrument == code and name.partition("__")[0] not in scored:
            values = _at(trial, outcome, time)
            for row, value in zip(rows, [] if values is None else values.tolist(), strict=values is not None):
                row[name] = f"{value:g}"
    return rows


def _rank(setting: Setting, scale: Scale) -> tuple[bool, int]:
    """Put a main outcome's scale and then the longest first: parts of a scale follow from the whole."""
    primary = {outcome.scale or outcome.code for outcome in setting.plan.primaries}
    return scale.code not in primary, -len(scale.items)


def _score(setting: Setting, trial: Trial, time: _Time, scale: str) -> Floats | None:
    for outcome in setting.plan.outcomes:
        if (outcome.scale or outcome.code) == scale and (values := _at(trial, outcome, time)) is not None:
            return values
    return None


def _at(trial: Trial, outcome: Outcome, time: _Time) -> Floats | None:
    scores = trial.scores[outcome.code]
    if time.period is not None:
        given = scores.given[:, time.period]
        return np.where(np.isnan(given), scores.before, given)
    if time.wave.code == outcome.wave:
        return scores.after
    return scores.before if time.wave.code == outcome.baseline else None


def _items(
    scale: Scale, score: Floats | None, keys: Mapping[str, str], draws: Draws, n: int
) -> dict[str, Sequence[str]]:
    """Return a column of answers an item, so that the scoring gives the score back (in between by lot)."""
    low, high, _ = score_range(scale)
    if scale.rule == "value" and score is not None and not scale.rescale:
        return {scale.items[0]: [f"{value:g}" for value in score.tolist()]}
    share = np.clip(0.5 + 0.2 * draws.normal(n), 0, 1)
    if score is not None and low is not None and high is not None:
        share = (score - low) / (high - low)
    easiness = np.linspace(0.5, -0.5, len(scale.items))
    if scale.rule == "percent_correct":
        right = right_answers(100 * share, easiness, draws)
        return {item: _marked(keys.get(item, ""), right[:, k]) for k, item in enumerate(scale.items)}
    if scale.rule in ("count", "share_top2"):
        right = right_answers(100 * share, easiness, draws)
        top = scale.high if scale.rule == "share_top2" and scale.high is not None else 1.0
        points = np.where(right, top, top - 2 if scale.rule == "share_top2" else 0)
        return {item: _turned(scale, item, points[:, k].astype(np.float64)) for k, item in enumerate(scale.items)}
    bottom = scale.low or 0.0
    reach = round((scale.high if scale.high is not None else 2.0) - bottom)
    total = whole_total(100 * share, reach * len(scale.items), draws)
    graded: Ints = graded_items(easiness + 0.9 * draws.normal(n, len(scale.items)), total, reach)
    return {item: _turned(scale, item, bottom + graded[:, k].astype(np.float64)) for k, item in enumerate(scale.items)}


def _turned(scale: Scale, item: str, points: Floats) -> list[str]:
    if item in scale.reversed and scale.low is not None and scale.high is not None:
        points = scale.low + scale.high - points
    return [f"{value:g}" for value in points.tolist()]


def _marked(key: str, right: np.typing.NDArray[np.bool_]) -> list[str]:
    """Return the right choice, or "don't know"; where the test has no such choice the person guesses."""
    return [key if one else "-99" for one in right.tolist()]
