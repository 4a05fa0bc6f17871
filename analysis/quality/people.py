"""Checks 11 to 16: consent, who is reached, who takes part against the roster, and when. Never by arm."""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy import stats

from analysis.quality.finding import Check, Finding, Said, check
from analysis.quality.material import Block, Material

LEAST = 10
P_SHARE = 1e-4
APART = 0.1
MOST_LEVELS, LEAST_LEVEL = 20, 5
YES, NO = frozenset({"yes", "1", "true", "si", "sí", "oui"}), frozenset({"no", "0", "false", "non"})


def consent(material: Material) -> Check:
    """Give the share that agreed, and find collectors far off it and people asked on though they said no."""
    found: list[Finding] = []
    agreed = said_no = 0
    for block in material.blocks:
        node = _consent_node(block)
        if node is None:
            continue
        answers = block.answers[node].dropna().str.strip().str.casefold()
        is_yes, is_no = answers.isin(YES), answers.isin(NO)
        agreed, said_no = agreed + int(is_yes.sum()), said_no + int(is_no.sum())
        found += _far_shares(block, is_yes[is_yes | is_no])
        refused = set(block.rows.loc[answers.index[is_no], "participant"])
        found += _asked_on(material, block, refused)
    total = agreed + said_no
    said: Said = {"agreed": agreed, "share": 100 * agreed / total} if total else {}
    return check("consent", found, n=total, said=said, why="" if total else "no_consent")


def _consent_node(block: Block) -> str | None:
    names = ((str(n), block.asked.item(str(n))) for n in block.answers.columns)
    return next((n for n, item in names if item and item.is_choice and item.name.startswith("consent")), None)


def _far_shares(block: Block, is_yes: pd.Series) -> list[Finding]:
    found = []
    collector = block.rows.loc[is_yes.index, "collector"]
    for name, own in is_yes.groupby(collector):
        others = is_yes[collector != name]
        if len(own) < LEAST or len(others) < LEAST:
            continue
        if (
            float(stats.binomtest(int(own.sum()), len(own), min(max(float(others.mean()), 0.01), 0.99)).pvalue)
            < P_SHARE
        ):
            said: Said = {"share": 100 * float(own.mean()), "others": 100 * float(others.mean()), "n": len(own)}
            found.append(Finding("consent", "share_apart", said, about=str(name), instrument=block.asked.instrument))
    return found


def _asked_on(material: Material, block: Block, refused: set[str]) -> list[Finding]:
    frame = material.responses
    more = frame[frame["participant"].isin(refused) & (frame["instrument"] != block.asked.instrument)]
    return [
        Finding("consent", "asked_after_no", {"n": len(rows)}, str(person), responses=tuple(rows["id"]))
        for person, rows in more.groupby("participant")
    ]


def reach(material: Material) -> Check:
    """Give target, reached, refused and moved of the last wave begun; find groups far below the others.

    By group, never by arm; exact binomial against all other groups, p below 0.0001.
    """
    wave = _last_wave(material)
    people = material.people[material.people["_status"] == "active"]
    if wave is None or people.empty:
        return check("reach", (), n=len(people), why="no_responses")
    here = set(material.responses.loc[material.responses["wave"] == wave, "participant"])
    reached = pd.Series(people.index.isin(here), index=people.index)
    contacts = [e for e in material.logs.get("contact", ()) if e.body.get("wave") == wave]
    last = {entry.participant: entry.body.get("result", "") for entry in contacts}
    found = []
    for group, own in reached.groupby(people["_group"]):
        others = reached[people["_group"] != group]
        if len(own) < LEAST or others.empty or own.mean() >= others.mean():
            continue
        if stats.binom.cdf(int(own.sum()), len(own), float(others.mean())) < P_SHARE:
            said: Said = {"reached": int(own.sum()), "n": len(own), "others": 100 * float(others.mean())}
            found.append(Finding("reach", "group_behind", said, about=str(group), wave=wave))
    counts: Said = {
        "target": len(people), "reached": int(reached.sum()), "wave": wave,
        "refused": sum(result == "refused" for result in last.values()),
        "moved": sum(result in ("moved", "transferred") for result in last.values()),
    }  # fmt: skip
    return check("reach", found, n=len(people), said=counts)


def _last_wave(material: Material) -> str | None:
    begun = set(material.responses["wave"])
    planned = [wave.code for wave in material.design.waves] if material.design else sorted(begun)
    return next((wave for wave in reversed(planned) if wave in begun), None)


def as_recruited(material: Material) -> Check:
    """Compare those who answered at each wave with the roster: shares that are more than 0.1 SD apart.

    Every attribute known of the roster with at most 20 values; all arms together.
    """
    found: list[Finding] = []
    people = material.people
    names = [c for c in people.columns if not c.startswith("_") and 1 < people[c].nunique() <= MOST_LEVELS]
    for wave in dict.fromkeys(material.responses["wave"]):
        here = people.index.isin(material.responses.loc[material.responses["wave"] == wave, "participant"])
        if not LEAST <= here.sum() < len(people):
            continue
        for name in names:
            for value in people[name].dropna().unique():
                has = (people[name] == value).to_numpy()
                all_of, own = float(has.mean()), float(has[here].mean())
                spread = float(np.sqrt(all_of * (1 - all_of)))
                if has.sum() >= LEAST_LEVEL and spread > 0 and abs(own - all_of) / spread > APART:
                    said: Said = {"name": name, "value": str(value), "own": 100 * own, "roster": 100 * all_of}
                    found.append(Finding("as_recruited", "apart_from_roster", said, about=name, wave=str(wave)))
    return check("as_recruited", found, n=len(people), threshold=APART, why="" if names else "no_attributes")


def windows(material: Material) -> Check:
    """Find responses given before a wave opened or after it closed, of waves whose days count from the draw."""
    waves = material.design.waves if material.design else ()
    counted = {w.code: w for w in waves if w.anchor == "allocation" and w.opens < w.closes}
    frame = material.responses
    asked = frame[frame["wave"].isin(counted)]
    if asked.empty or not material.sealed:
        return check("windows", (), n=0, why="no_dates")
    days = (asked["finished"] - pd.Timestamp(material.sealed)).dt.total_seconds() / 86400
    opens, closes = (asked["wave"].map({c: getattr(w, e) for c, w in counted.items()}) for e in ("opens", "closes"))
    early, late = (opens - days).clip(lower=0), (days - closes - 1).clip(lower=0)
    missed = asked[(early > 0) | (late > 0)]
    found = []
    for (person, wave, collector), rows in missed.groupby(["participant", "wave", "collector"], sort=False):
        off = float(early[rows.index].max()), float(late[rows.index].max())
        words = "before_window" if off[0] > 0 else "after_window"
        found.append(
            Finding(
                "windows",
                words,
                {"days": max(off)},
                str(person),
                about=str(collector),
                wave=str(wave),
                responses=tuple(rows["id"]),
            )
        )
    return check("windows", found, n=len(asked))


def losses_by_arm(material: Material) -> Check:
    """Say that losses by arm are for the keeper alone: no arm is shown here."""
    return check("losses_by_arm", (), n=len(material.people), why="keeper_only")


def places(material: Material) -> Check:
    """Say that places cannot be judged: the area each group should be in is not stored."""
    given = sum(
        item.type in ("geopoint", "geotrace", "geoshape")
        for block in material.blocks
        for item in block.asked.items.values()
    )
    return check("places", (), n=given, why="no_areas")
