"""The observed encounters of the demo as `Intended` responses: acted scenes, and encounters in the field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

import numpy as np

from analysis.demo import scenes
from analysis.demo.people import Officers
from analysis.demo.recipe import Recipe
from analysis.demo.scores import Before, encounters
from analysis.demo.trial import Trial
from analysis.rehearsal.draws import Draws, Ints
from analysis.rehearsal.items import Bools
from analysis.rehearsal.respondents import Intended

OUTCOMES = {"talk": 0.45, "warning": 0.2, "report": 0.25, "other": 0.1}
FIELD_OUTCOMES = {"talk": 0.36, "warning": 0.2, "report": 0.2, "fine": 0.12, "arrest": 0.06, "other": 0.06}


def drawn_for_scenes(recipe: Recipe, officers: Officers, trial: Trial) -> Ints:
    """Return the places of the officers drawn by lot within sector for the standard simulation."""
    line = np.array([person.attributes["rank"] == "line" for person in officers.people])
    return scenes.draw_for_scenes(recipe.seed, officers.sector, trial.offered, line, recipe.count("scenes_drawn"))


def scene_answers(recipe: Recipe, officers: Officers, first: Before, trial: Trial) -> list[Intended]:
    """Return the standard simulation: officers drawn by lot within sector, two acted scenes each."""
    drawn = drawn_for_scenes(recipe, officers, trial)
    seen = np.sort(np.concatenate([_reached(recipe, trial, drawn, arm) for arm in (False, True)]))
    rows = np.repeat(seen, len(scenes.SCENES))
    scene = np.tile(np.arange(len(scenes.SCENES)), len(seen))
    score = encounters(recipe, "o_pj", first.whole["o_pj"][rows], trial.offered[rows])
    score += np.where(scene == 0, scenes.SCENE_GAP / 2, -scenes.SCENE_GAP / 2)
    shares = (recipe.whole["critical_percent_control"] / 100, recipe.whole["critical_percent_course"] / 100)
    unseen = recipe.count("scenes_without_critical")
    steps = scenes.scored_steps(recipe.seed, "o_pj", score, trial.offered[rows], shares, unseen)
    headers = _headers(recipe.seed, "o_pj", len(rows), OUTCOMES)
    for k, header in enumerate(headers):
        header |= {
            "encounter_kind": "simulation",
            "scene": scenes.SCENES[scene[k]],
            "place_type": "training",
            "force_used": "none",
        }
    return _observed(officers, trial, "o_pj", rows, headers, steps)


def field_answers(recipe: Recipe, officers: Officers, first: Before, trial: Trial) -> list[Intended]:
    """Return the field encounters, two an officer; fewer in one arm, since the course changes who is stopped."""
    draws = Draws(recipe.seed, "field officers")
    rows = np.concatenate(
        [
            np.repeat(_some(draws, (trial.offered == arm) & ~trial.lost, recipe.count(name) // 2), 2)
            for arm, name in ((False, "field_control"), (True, "field_course"))
        ]
    )
    score = encounters(recipe, "o_pj_field", first.whole["o_pj_field"][rows], trial.offered[rows])
    steps = scenes.scored_steps(recipe.seed, "field", score, trial.offered[rows], (0.3, 0.33), 0)
    headers = _headers(recipe.seed, "field", len(rows), FIELD_OUTCOMES)
    kinds = draws.pick({"stop": 0.5, "call": 0.35, "desk": 0.15}, len(rows))
    places = draws.pick({"street": 0.6, "vehicle": 0.2, "home": 0.2}, len(rows))
    force = draws.pick({"none": 0.93, "hands": 0.06, "device": 0.01}, len(rows))
    for k, header in enumerate(headers):
        place = "station" if kinds[k] == "desk" else places[k]
        header |= {"encounter_kind": kinds[k], "place_type": place, "force_used": force[k]}
    return _observed(officers, trial, "o_pj_field", rows, headers, steps)


def _reached(recipe: Recipe, trial: Trial, drawn: Ints, arm: bool) -> Ints:
    """Keep the wanted number of an arm's drawn officers: those lost to follow-up drop out first."""
    own = drawn[trial.offered[drawn] == arm]
    kept: Ints = own[np.argsort(trial.lost[own], kind="stable")[: recipe.count("scenes_seen_per_arm")]]
    return kept


def _some(draws: Draws, who: Bools, number: int) -> Ints:
    places = np.flatnonzero(who)
    return places[draws.choose(len(places), number)]


def _headers(seed: str, label: str, rows: int, outcomes: Mapping[str, float]) -> list[dict[str, str]]:
    draws = Draws(seed, f"headers {label}")
    hour, persons, minutes, observer = (draws.uniform(rows) for _ in range(4))
    outcome, told = draws.pick(dict(outcomes), rows), draws.pick({"no": 0.86, "suspected": 0.12, "yes": 0.02}, rows)
    ratings = np.clip(np.floor(6.2 + 1.7 * draws.normal(rows, 3)), 0, 10).astype(int)
    return [
        {
            "encounter_id": f"{label.upper()}-{k + 1:03d}",
            "encounter_hour": str(8 + int(hour[k] * 12)),
            "persons": str(1 + int(persons[k] ** 2 * 4)),
            "minutes": str(4 + int(minutes[k] * 16)),
            "observer_code": f"OB{1 + int(observer[k] * 8):02d}",
            "encounter_outcome": outcome[k],
            "arm_told": told[k],
            "rating_fairness": str(ratings[k, 0]),
            "rating_calm": str(ratings[k, 1]),
            "rating_bias": str(ratings[k, 2]),
        }
        for k in range(rows)
    ]


def _observed(
    officers: Officers,
    trial: Trial,
    instrument: str,
    rows: Ints,
    headers: Sequence[Mapping[str, str]],
    steps: Sequence[Mapping[str, str]],
) -> list[Intended]:
    intended: list[Intended] = []
    for k, place in enumerate(rows.tolist()):
        occasion = 1 + k % 2
        hour = int(headers[k]["encounter_hour"])
        day = trial.last[place].replace(hour=0, minute=0) + timedelta(days=158 + k % 9)
        started = day + timedelta(hours=hour + 6, minutes=occasion)
        date = {"encounter_date": day.strftime("%Y-%m-%d")}
        intended.append(
            Intended(
                participant=officers.codes[place],
                instrument=instrument,
                wave="T2",
                answers={**headers[k], **date, **steps[k]},
                started=started,
                finished=started + timedelta(minutes=int(headers[k]["minutes"]) + 3),
                occasion=occasion,
                rater=headers[k]["observer_code"],
            )
        )
    return intended
