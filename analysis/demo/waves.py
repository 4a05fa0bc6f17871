"""What the demo's officers mean to answer at each wave, as `Intended` responses with their times."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import numpy as np

from analysis.demo import answers, delivery, timeline
from analysis.demo.answers import Answers, Item
from analysis.demo.people import Officers
from analysis.demo.recipe import Recipe
from analysis.demo.scores import Before, after
from analysis.demo.trial import Trial
from analysis.rehearsal.draws import Draws, Ints
from analysis.rehearsal.respondents import Intended
from core.study import Study
from instruments.workbook import read_workbook_bytes

BELIEFS = {"b_pj": 4, "b_role": 1, "b_trust": 1, "b_cyn": 1, "b_orgj": 1}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the study's instruments say: items of each belief scale, keys of the tests, number of questions."""

    items: Mapping[str, tuple[Item, ...]]
    keys: Mapping[str, Mapping[str, str]]
    questions: Mapping[str, int]

    @classmethod
    def of(cls, study: Study) -> Asked:
        """Read them from the instruments of a study."""
        items: dict[str, tuple[Item, ...]] = {}
        keys: dict[str, Mapping[str, str]] = {}
        questions: dict[str, int] = {}
        for version in study.instruments.all():
            workbook = read_workbook_bytes(version.source, version.source_name)
            keys[version.code] = workbook.keys
            questions[version.code] = len(workbook.form.questions) if workbook.form else 0
            for scale in workbook.scales:
                if scale.code in BELIEFS:
                    items[scale.code] = tuple(Item(name, name in scale.reversed) for name in scale.items)
        return cls(items, keys, questions)


def baseline_answers(recipe: Recipe, officers: Officers, first: Before, asked: Asked) -> list[Intended]:
    """Return everybody's baseline: consent, background, knowledge and beliefs."""
    seed, n = recipe.seed, len(officers.people)
    enumerators = timeline.enumerators(officers.sector)
    nobody = np.zeros(n, dtype=bool)
    hasty = np.array([code == timeline.HASTY for code in enumerators])
    given = {
        "consent": answers.consent_answers(seed, n, enumerators),
        "q_off": answers.background_answers(officers.background, hasty),
        "k_pj": answers.knowledge_answers(seed, "T0", first.score(recipe, "k_pj"), asked.keys["k_pj"], nobody),
    }
    for code, blocks in BELIEFS.items():
        given[code] = answers.belief_answers(seed, code, "T0", first.score(recipe, code), asked.items[code], blocks)
    starts = timeline.baseline_starts(officers.sector)
    return list(_sittings(recipe, officers, "T0", given, starts, np.arange(n), asked))


def exit_answers(recipe: Recipe, officers: Officers, trial: Trial, asked: Asked) -> list[Intended]:
    """Return the exit test and the reaction of those who were offered the course and came to its last day."""
    seed = recipe.seed
    came = np.flatnonzero(trial.offered & (trial.days == delivery.DAYS))
    draws = Draws(seed, "exit")
    scores = 70 + 15 * draws.normal(len(came))
    test = answers.knowledge_answers(seed, "T1", scores, asked.keys["k_pj1"], trial.offered[came])
    grades = np.clip(np.floor(4.1 + 0.9 * draws.normal(len(came), 8)), 1, 5).astype(int)
    grades[:, [2, 5]] = 6 - grades[:, [2, 5]]
    reaction = [{f"react_{j + 1:02d}": str(value) for j, value in enumerate(row)} for row in grades.tolist()]
    given: dict[str, list[Answers]] = {"k_pj1": test, "t_react": reaction}
    starts = [trial.last[i] + timedelta(hours=6) for i in came.tolist()]
    return list(_sittings(recipe, officers, "T1", given, starts, came, asked))


def followup_answers(recipe: Recipe, officers: Officers, first: Before, trial: Trial, asked: Asked) -> list[Intended]:
    """Return the follow-up of those who could be reached."""
    seed, seen = recipe.seed, np.flatnonzero(~trial.lost)
    score = {code: after(recipe, first, code, trial.offered, trial.group) for code in (*BELIEFS, "k_pj", "v_pj")}
    taught = trial.offered & (trial.days > 0)
    harmed = np.searchsorted(seen, trial.harmed)
    share = recipe.share("controls_seen_a_lot")
    given = {
        "k_pj_b": _rows(answers.knowledge_answers(seed, "T2", score["k_pj"], asked.keys["k_pj_b"], taught), seen),
        **{
            code: _rows(answers.belief_answers(seed, code, "T2", score[code], asked.items[code], blocks), seen)
            for code, blocks in BELIEFS.items()
        },
        "v_pj": answers.vignette_answers(seed, score["v_pj"][seen], answers.VIGNETTE_POINTS),
        "m_contam": answers.contamination_answers(seed, trial.offered[seen], share),
        "l_harm": answers.harm_answers(len(seen), harmed),
    }
    everyone = timeline.followup_starts(trial.last, seed)
    starts = [everyone[i] for i in seen.tolist()]
    sittings = _sittings(recipe, officers, "T2", given, starts, seen, asked)
    return [_slow(one) if one.rater == timeline.SLOW_CLOCK else one for one in sittings]


def _sittings(
    recipe: Recipe,
    officers: Officers,
    wave: str,
    given: Mapping[str, Sequence[Answers]],
    starts: Sequence[datetime],
    places: Ints,
    asked: Asked,
) -> Iterator[Intended]:
    """Put each officer's instruments one after another from their start; ``places`` (r,) are the officers asked."""
    enumerators = timeline.enumerators(officers.sector[places])
    hasty = np.array([code == timeline.HASTY for code in enumerators])
    at = list(starts)
    for instrument, rows in given.items():
        seconds = timeline.durations(recipe.seed, f"{wave} {instrument}", asked.questions[instrument], hasty)
        for k, place in enumerate(places.tolist()):
            finished = at[k] + timedelta(seconds=round(float(seconds[k])))
            yield Intended(
                participant=officers.codes[place],
                instrument=instrument,
                wave=wave,
                answers=rows[k],
                started=at[k],
                finished=finished,
                rater=enumerators[k],
            )
            at[k] = finished + timedelta(seconds=20)


def _slow(one: Intended) -> Intended:
    """Stamp a sitting as the laptop with the slow clock did."""
    return replace(one, started=one.started - timeline.SLOW_BY, finished=one.finished - timeline.SLOW_BY)


def _rows(rows: Sequence[Answers], places: Ints) -> list[Answers]:
    return [rows[i] for i in places.tolist()]
