"""From the scores of invented officers to the answers they mean to give, question by question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.rehearsal.draws import Draws, Floats, Ints
from analysis.rehearsal.items import Bools, belief_items, right_answers, whole_total

Answers = dict[str, str]
REFUSED = 0.004  # share of belief items answered "prefer not to answer"
VOCABULARY = ("kpj_01", "kpj_02", "kpj_12")  # items that only name course words: taught directly
VIGNETTE_POINTS: tuple[Mapping[str, int], ...] = (
    {"a": 1, "b": 0, "c": 3, "d": 0},
    {"a": 0, "b": 3, "c": 1, "d": 0},
    {"a": 0, "b": 1, "c": 3, "d": 0},
    {"a": 0, "b": 0, "c": 3, "d": 1},
    {"a": 0, "b": 3, "c": 1, "d": 0},
    {"a": 1, "b": 0, "c": 3, "d": 0},
)
SLOGANS = ("listen", "why", "calm", "line")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a scale: its question and whether it is reversed."""

    name: str
    reversed: bool


def belief_answers(
    seed: str, code: str, wave: str, score: Floats, items: Sequence[Item], blocks: int = 1
) -> list[Answers]:
    """Return answers 1 .. 5 whose scale score is ``score`` (n,); ``blocks`` subscales share a leaning that lasts."""
    shape = (len(score), len(items))
    lasting = Draws(seed, f"leaning {code}")
    block = np.repeat(lasting.normal(len(score), blocks), len(items) // blocks, axis=1) if blocks > 1 else 0.0
    leaning = 0.45 * block + 0.5 * lasting.normal(*shape)
    easiness = np.linspace(0.4, -0.4, len(items))[np.argsort(lasting.uniform(len(items)))]
    day = Draws(seed, f"answers {code} {wave}")
    points = belief_items(score, leaning, easiness, day)
    signs = np.array([item.reversed for item in items])
    values = np.where(signs, 5 - points, points + 1)
    refused = day.uniform(*shape) < REFUSED
    texts = np.where(refused, -98, values).astype(str)
    names = [item.name for item in items]
    return [dict(zip(names, row, strict=True)) for row in texts.tolist()]


def knowledge_answers(seed: str, wave: str, score: Floats, keys: Mapping[str, str], taught: Bools) -> list[Answers]:
    """Return answers to the K-PJ items of ``keys`` (name to right choice); the taught know the course words best."""
    names = sorted(keys)
    easiness = np.tile(np.linspace(0.9, -0.9, len(names)), (len(score), 1))
    words = np.isin(names, VOCABULARY)
    easiness += np.where(words, np.where(taught, 0.35, -0.1)[:, None], 0.0)
    day = Draws(seed, f"answers knowledge {wave}")
    right = right_answers(score, easiness, day)
    unsure = day.uniform(*right.shape) < np.where(taught, 0.22, 0.36)[:, None]
    lure = (day.uniform(*right.shape) * 3).astype(int)
    rows: list[Answers] = []
    for i in range(len(score)):
        row: Answers = {}
        for j, name in enumerate(names):
            wrong = [choice for choice in "abcd" if choice != keys[name]]
            row[name] = keys[name] if right[i, j] else "-99" if unsure[i, j] else wrong[lure[i, j]]
        rows.append(row)
    return rows


def vignette_answers(seed: str, score: Floats, points: Sequence[Mapping[str, int]]) -> list[Answers]:
    """Return chosen actions and how likely they are; ``points`` gives what each action of a vignette is worth."""
    draws = Draws(seed, "answers vignettes")
    total = whole_total(score, 3 * len(points), draws)
    order = np.argsort(draws.uniform(len(score), len(points)), axis=1)
    likely = np.clip(np.floor(3.4 + draws.normal(len(score), len(points))), 1, 5).astype(int)
    rows: list[Answers] = []
    for i, left in enumerate(total.tolist()):
        row: Answers = {}
        for j in order[i].tolist():
            worth = 3 if left >= 3 else 1 if left >= 1 else 0
            left -= worth
            fitting = sorted(choice for choice, value in points[j].items() if value == worth)
            row[f"vpj_{j + 1}"] = fitting[int(draws.uniform(1)[0] * len(fitting))]
            row[f"vpj_{j + 1}_likely"] = str(likely[i, j])
        rows.append(row)
    return rows


def contamination_answers(seed: str, offered: Bools, share_a_lot: float) -> list[Answers]:
    """Return what officers saw of the materials; exactly ``share_a_lot`` of those not offered the course saw a lot."""
    draws = Draws(seed, "answers contamination")
    n = len(offered)
    control = np.flatnonzero(~offered)
    seen = np.where(draws.uniform(n) < 0.3, "some", "none").astype(object)
    seen[control[draws.choose(len(control), round(share_a_lot * len(control)))]] = "lot"
    seen[offered] = np.where(draws.uniform(int(offered.sum())) < 0.6, "lot", "some")
    talked = draws.uniform(n)
    met = draws.uniform(n, len(SLOGANS)) < np.where(offered[:, None], (0.8, 0.7, 0.08, 0.06), (0.2, 0.15, 0.08, 0.06))
    briefed = draws.uniform(n) < 0.12
    rows: list[Answers] = []
    for i in range(n):
        slogans = [name for name, yes in zip(SLOGANS, met[i], strict=True) if yes]
        rows.append(
            {
                "contam_seen": str(seen[i]),
                "contam_talked": str(int(talked[i] * (12 if seen[i] == "lot" else 4))),
                "contam_slogans": " ".join(slogans) or "no_one",
                "contam_briefed": "yes" if briefed[i] else "no",
            }
        )
    return rows


def harm_answers(n: int, harmed: Ints) -> list[Answers]:
    """Return "no" for everybody but the few who were ``harmed``, each with a minor event."""
    what = ("Teased by colleagues for attending", "Had to make up a shift", "Upset by a role play")
    rows: list[Answers] = [{"harm_any": "no"} for _ in range(n)]
    for place, i in enumerate(harmed.tolist()):
        rows[i] = {"harm_any": "yes", "harm_what": what[place % 3], "harm_who": "me", "harm_severity": "1"}
    return rows


def consent_answers(seed: str, n: int, interviewers: Sequence[str]) -> list[Answers]:
    """Return four separate consents; everybody on the roster agreed to answer."""
    draws = Draws(seed, "answers consent")
    linked, filmed, again, mark = (draws.uniform(n) for _ in range(4))
    return [
        {
            "consent_survey": "yes",
            "consent_records": "yes" if linked[i] < 0.94 else "no",
            "consent_recording": "yes" if filmed[i] < 0.97 else "no",
            "consent_recontact": "yes" if again[i] < 0.90 else "no",
            "consent_signed": "mark" if mark[i] < 0.01 else "signature",
            "witness_code": f"WI{1 + int(mark[i] * 1000):02d}",
            "interviewer_code": interviewers[i],
        }
        for i in range(n)
    ]


def background_answers(background: Sequence[Mapping[str, str]], heaped: Bools) -> list[Answers]:
    """Return Q-OFF; one enumerator's counts (``heaped``) stand on round numbers."""
    rows = [dict(own) for own in background]
    for row, heap in zip(rows, heaped, strict=True):
        if heap:
            for name in ("contacts_day", "commute_minutes"):
                row[name] = str(10 * max(1, round(int(row[name]) / 10)))
    return rows
