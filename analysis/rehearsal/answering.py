"""From simulated scores to the answers people mean to give, by the scoring of each instrument."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

from analysis.rehearsal.assumptions import score_range
from analysis.rehearsal.draws import Draws, Floats, Ints
from analysis.rehearsal.items import graded_items, right_answers, whole_total
from analysis.rehearsal.respondents import Intended
from analysis.rehearsal.setting import Setting
from analysis.rehearsal.trial import Trial
from core.design import Wave
from core.plan import Outcome
from instruments.scales import Scale
from instruments.workbook import Workbook

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
WAVES_APART = timedelta(days=60)
Answers = list[dict[str, str]]


def intended(setting: Setting, trial: Trial, workbooks: Mapping[str, Workbook]) -> list[Intended]:
    """Return what everybody means to answer at every wave; who is lost answers nothing after the first."""
    found: list[Intended] = []
    for place, wave in enumerate(setting.design.waves):
        asked = list(wave.instruments)
        asked += [o.instrument for o in setting.plan.outcomes if o.wave == wave.code and o.instrument not in asked]
        people = np.arange(len(trial.arm)) if place == 0 else np.flatnonzero(~trial.lost)
        for code in dict.fromkeys(asked):
            if code in workbooks:
                answers = _answers(setting, trial, wave, code, workbooks[code])
                found += _sittings(setting, answers, people.tolist(), wave, place, code)
    return found


def _sittings(
    setting: Setting, answers: Answers, people: Sequence[int], wave: Wave, place: int, code: str
) -> list[Intended]:
    begin = START + place * WAVES_APART
    return [
        Intended(
            participant=setting.roster.codes[k],
            instrument=code,
            wave=wave.code,
            answers=answers[k],
            started=begin + timedelta(minutes=20 * k),
            finished=begin + timedelta(minutes=20 * k + 8),
        )
        for k in people
    ]


def _answers(setting: Setting, trial: Trial, wave: Wave, code: str, workbook: Workbook) -> Answers:
    """Return (n,) answers by question name: items of every scale, and questions that are outcomes themselves."""
    n = len(trial.arm)
    rows: Answers = [{} for _ in range(n)]
    draws = Draws(setting.seed, f"answers {code} {wave.code}")
    scored = {scale.code for scale in workbook.scales}
    for scale in sorted(workbook.scales, key=lambda one: _rank(setting, one)):
        score = _score(setting, trial, wave, scale.code)
        for name, column in _items(scale, score, workbook.keys, draws, n).items():
            for row, value in zip(rows, column, strict=True):
                row.setdefault(name, value)
    for outcome in setting.plan.outcomes:
        name = outcome.scale or outcome.code
        if outcome.instrument == code and name.partition("__")[0] not in scored:
            values = _at(trial, outcome, wave)
            for row, value in zip(rows, [] if values is None else values.tolist(), strict=values is not None):
                row[name] = f"{value:g}"
    return rows


def _rank(setting: Setting, scale: Scale) -> tuple[bool, int]:
    """Put a main outcome's scale and then the longest first: parts of a scale follow from the whole."""
    primary = {outcome.scale or outcome.code for outcome in setting.plan.primaries}
    return scale.code not in primary, -len(scale.items)


def _score(setting: Setting, trial: Trial, wave: Wave, scale: str) -> Floats | None:
    for outcome in setting.plan.outcomes:
        if (outcome.scale or outcome.code) == scale and (values := _at(trial, outcome, wave)) is not None:
            return values
    return None


def _at(trial: Trial, outcome: Outcome, wave: Wave) -> Floats | None:
    scores = trial.scores[outcome.code]
    if wave.code == outcome.wave:
        return scores.after
    return scores.before if wave.code == outcome.baseline else None


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
