"""Checks 1 and 2: the same person twice, answers too alike to be two people's, versions of a form.

Source: Kuriakose & Robbins (2016), *Statistical Journal of the IAOS* 32, percent match over a whole sitting, here
among people of one collector and over questions that do not nearly always get the same answer.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from analysis.quality.finding import Check, Finding, Said, check
from analysis.quality.material import Block, Material

ALIKE = 0.85
LEAST_QUESTIONS = 20
SAME_ANSWER = 0.95
# A collector's people are compared in slices of so many, to keep the table of pairs small.
SLICE = 1000
REFUSED = "duplicate code"


def duplicates(material: Material) -> Check:
    """Find persons with two responses where one is due, and codes that were refused as they came a second time."""
    found = [
        Finding("duplicates", "refused_twice", {"on": entry.on}, entry.participant)
        for entry in material.logs.get("register", ())
        if entry.body.get("what") == REFUSED
    ]
    frame = material.responses
    key = ["participant", "instrument", "wave", "occasion"]
    seen = frozenset(block.asked.instrument for block in material.blocks if block.asked.is_observed)
    asked = frame[~frame["instrument"].isin(seen)]
    for (person, instrument, wave, _), rows in asked[asked.duplicated(key, keep=False)].groupby(key):
        found.append(
            Finding(
                "duplicates",
                "answered_twice",
                {"times": len(rows)},
                str(person),
                instrument=str(instrument),
                wave=str(wave),
                responses=tuple(rows["id"]),
            )
        )
    return check("duplicates", found, n=len(material.people))


def near_identical(material: Material) -> Check:
    """Find pairs of people of one collector who share more than 85 % of their answers at a wave."""
    found: list[Finding] = []
    compared = 0
    for wave in dict.fromkeys(material.responses["wave"]):
        codes, rows = _sittings(material.blocks, str(wave))
        if codes.shape[1] < LEAST_QUESTIONS:
            continue
        compared += len(rows)
        for collector, places in rows.groupby("collector").indices.items():
            for first, second, share, questions in _pairs(codes, places):
                pair = str(rows["participant"].iat[first]), str(rows["participant"].iat[second])
                said: Said = {
                    "other": pair[1],
                    "share": 100 * share,
                    "questions": questions,
                    "collector": str(collector),
                }
                found.append(Finding("near_identical", "alike", said, pair[0], about=str(collector), wave=str(wave)))
    found.sort(key=lambda finding: -float(finding.said["share"]))
    why = "" if compared else "few_questions"
    return check("near_identical", found, n=compared, threshold=100 * ALIKE, why=why)


def _sittings(blocks: Sequence[Block], wave: str) -> tuple[np.ndarray, pd.DataFrame]:
    """Return answers of a wave as codes, a line a person (-1 not asked), and whose they are."""
    parts = []
    for block in blocks:
        rows = block.rows[(block.rows["wave"] == wave) & (block.rows["occasion"] == 1)]
        if rows.empty or block.asked.is_observed:
            continue
        nodes = block.given
        answers = block.answers.loc[rows.index, nodes]
        nodes = [n for n in nodes if _varies(answers[n])]
        if nodes:
            named = answers[nodes].add_prefix(f"{block.asked.instrument} ")
            parts.append(named.set_axis(rows["participant"].to_numpy(), axis=0))
    if not parts:
        return np.empty((0, 0)), pd.DataFrame({"participant": [], "collector": []})
    merged: dict[str, list[pd.DataFrame]] = {}
    for part in parts:
        merged.setdefault(part.columns[0].split(" ")[0], []).append(part[~part.index.duplicated()])
    wide = pd.concat([pd.concat(own).loc[lambda f: ~f.index.duplicated()] for own in merged.values()], axis=1)
    codes = np.column_stack([pd.factorize(wide[c].replace("", np.nan))[0] for c in wide.columns])
    at_wave = pd.concat([b.rows for b in blocks])
    who = at_wave[at_wave["wave"] == wave].drop_duplicates("participant").set_index("participant")["collector"]
    return codes, pd.DataFrame({"participant": wide.index, "collector": who.reindex(wide.index).to_numpy()})


def _varies(answers: pd.Series) -> bool:
    counts = answers[answers.notna() & (answers != "")].value_counts()
    return len(counts) > 1 and counts.iloc[0] < SAME_ANSWER * counts.sum()


def _pairs(codes: np.ndarray, places: np.ndarray) -> list[tuple[int, int, float, int]]:
    """Return pairs of lines that agree in more than `ALIKE` of the questions both answered."""
    found = []
    for start in range(0, len(places), SLICE):
        left = codes[places[start : start + SLICE]]
        right = codes[places[start:]]
        same = np.zeros((len(left), len(right)), dtype=np.int16)
        both = np.zeros_like(same)
        for column in range(codes.shape[1]):
            a, b = left[:, column][:, None], right[:, column][None, :]
            known = (a >= 0) & (b >= 0)
            both += known
            same += known & (a == b)
        enough = both >= LEAST_QUESTIONS
        share = np.divide(same, both, out=np.zeros(same.shape), where=enough)
        for i, j in zip(*np.nonzero(np.triu(share > ALIKE, 1)), strict=True):
            found.append((int(places[start + i]), int(places[start + j]), float(share[i, j]), int(both[i, j])))
    return found


def versions(material: Material) -> Check:
    """Find responses given to a version of a form that was not the latest of its wave."""
    latest: dict[str, int] = {}
    for block in material.blocks:
        latest[block.asked.instrument] = max(latest.get(block.asked.instrument, 0), block.asked.version)
    found = [
        Finding(
            "versions",
            "older_version",
            {"n": len(block.rows), "version": block.asked.version, "latest": latest[block.asked.instrument]},
            instrument=block.asked.instrument,
            responses=tuple(block.rows["id"]),
        )
        for block in material.blocks
        if block.asked.version < latest[block.asked.instrument]
    ]
    return check("versions", found, n=len(material.responses))
