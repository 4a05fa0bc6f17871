"""Observed encounters of the demo: who is drawn for the acted scenes, and what the scorer ticks."""

from __future__ import annotations

import numpy as np

from analysis.demo.answers import Answers
from analysis.rehearsal.draws import Draws, Floats, Ints
from analysis.rehearsal.items import Bools, graded_items, whole_total

SCENES = ("report_stop", "angry_caller")
SCENE_GAP = 3.0  # the angry caller is the harder scene

STEPS = 18
CRITICAL = (0, 1, 3, 10, 15)  # steps 1, 2, 4, 11 and 16
ALONE, SEARCH = 9, 12  # "all persons present" and "in search or control" do not always apply


def draw_for_scenes(seed: str, stratum: Ints, offered: Bools, eligible: Bools, number: int) -> Ints:
    """Draw officers by lot within sector, two from each arm where the number allows; returns places, ascending."""
    draws = Draws(seed, "scenes drawn")
    sectors = int(stratum.max()) + 1
    places: list[int] = []
    spare: list[list[int]] = [[], []]
    for sector in draws.order(sectors).tolist():
        for arm in (0, 1):
            pool = np.flatnonzero((stratum == sector) & (offered == bool(arm)) & eligible)
            shuffled = pool[draws.order(len(pool))].tolist()
            places += shuffled[:1]
            spare[arm] += shuffled[1:2]
    for arm in (0, 1):
        wanted = number // 2 - sum(1 for i in places if offered[i] == bool(arm))
        places += spare[arm][:wanted]
    return np.sort(np.array(places))


def scored_steps(
    seed: str, label: str, score: Floats, offered: Bools, shares: tuple[float, float], unseen: int
) -> list[Answers]:
    """Return the 18 ticks of each encounter (r,).

    ``shares`` is the part of encounters, without and with the offer, in which all critical steps are done: those with
    the better scores. In ``unseen`` encounters one critical step could not be seen.
    """
    draws = Draws(seed, f"steps {label}")
    rows = len(score)
    rated = np.ones((rows, STEPS), dtype=bool)
    rated[:, ALONE] = draws.uniform(rows) < 0.7
    rated[:, SEARCH] = draws.uniform(rows) < 0.6
    hidden = _hidden(draws, rows, offered, unseen)
    rated[np.flatnonzero(hidden >= 0), hidden[hidden >= 0]] = False
    done = _all_critical(draws, score, offered, shares, hidden < 0)
    total = whole_total(score, 2 * rated.sum(axis=1), draws)
    points = _points(draws, rated, done, total)
    texts = np.where(rated, points, -97).astype(object)
    texts[np.flatnonzero(hidden >= 0), hidden[hidden >= 0]] = -96
    return [{f"opj_{j + 1:02d}": str(value) for j, value in enumerate(row)} for row in texts.tolist()]


def _hidden(draws: Draws, rows: int, offered: Bools, unseen: int) -> Ints:
    hidden = np.full(rows, -1, dtype=np.int64)
    for arm in (False, True):
        places = np.flatnonzero(offered == arm)
        chosen = places[draws.choose(len(places), unseen // 2)]
        hidden[chosen] = np.array(CRITICAL)[(draws.uniform(len(chosen)) * len(CRITICAL)).astype(int)]
    return hidden


def _all_critical(draws: Draws, score: Floats, offered: Bools, shares: tuple[float, float], can: Bools) -> Bools:
    done = np.zeros(len(score), dtype=bool)
    rank = score + 8 * draws.normal(len(score))
    for arm, share in ((False, shares[0]), (True, shares[1])):
        places = np.flatnonzero((offered == arm) & can & (score > 40))
        asked = round(share * int(((offered == arm) & can).sum()))
        done[places[np.argsort(-rank[places], kind="stable")[:asked]]] = True
    return done


def _points(draws: Draws, rated: Bools, done: Bools, total: Ints) -> Ints:
    rows = len(total)
    critical = np.zeros((rows, STEPS), dtype=bool)
    critical[:, CRITICAL] = True
    missed = np.array(CRITICAL)[(draws.uniform(rows) * len(CRITICAL)).astype(int)]
    easiness = np.linspace(0.35, -0.35, STEPS)[draws.order(STEPS)]
    propensity = easiness + 0.6 * draws.normal(rows, STEPS)
    fixed = np.where(critical & done[:, None] & rated, 2, 0)
    free = rated & ~(critical & done[:, None])
    fail = ~done & rated[np.arange(rows), missed]
    part = (fail & (draws.uniform(rows) < 0.5)).astype(np.int64)
    free[np.flatnonzero(fail), missed[fail]] = False
    fixed[np.flatnonzero(fail), missed[fail]] = part[fail]
    return fixed + graded_items(propensity, total - fixed.sum(axis=1), 2, free)
