"""Checks 19 and 20: how the allocation was kept and what of the programme was delivered. Counts only, no arm."""

from __future__ import annotations

from collections import Counter

import pandas as pd

from analysis.quality.finding import Check, Finding, check
from analysis.quality.material import Material
from analysis.quality.people import YES

DELIVERED = 0.8


def allocation(material: Material) -> Check:
    """Count deviations by kind, substitutes, and people who had not agreed when the allocation was opened.

    No person stands here: who deviated would tell the arm.
    """
    if not material.sealed:
        return check("allocation", (), n=0, why="no_allocation")
    kinds = Counter(e.body.get("what") or e.body.get("kind", "") for e in material.logs.get("deviation", ()))
    found = [Finding("allocation", "deviation", {"n": n, "what": what}) for what, n in kinds.most_common()]
    sent = len({row.participant for row in material.attendance if row.substitute})
    if sent:
        found.append(Finding("allocation", "substitutes", {"n": sent}))
    late = _agreed_after(material)
    if late:
        found.append(Finding("allocation", "revealed_before_consent", {"n": late}))
    return check("allocation", found, n=len(material.people), threshold=0)


def _agreed_after(material: Material) -> int:
    """Count people whose first consent is later than the moment the allocation was opened."""
    if not material.revealed:
        return 0
    first: dict[str, pd.Timestamp] = {}
    for block in material.blocks:
        for node in map(str, block.answers.columns):
            item = block.asked.item(node)
            if item is None or not item.is_choice or not item.name.startswith("consent"):
                continue
            agreed = block.answers[node].fillna("").str.casefold().isin(YES)
            for person, at in block.rows.loc[agreed, ["participant", "finished"]].itertuples(index=False):
                first[person] = min(first.get(person, at), at)
            break
    revealed = pd.Timestamp(material.revealed)
    return sum(at > revealed for at in first.values())


def sessions(material: Material) -> Check:
    """Find sessions where less than four fifths of the planned minutes were attended; by session, no person."""
    rows = material.attendance
    if not rows:
        return check("sessions", (), n=0, threshold=100 * DELIVERED, why="no_attendance")
    frame = pd.DataFrame({"session": [r.session for r in rows], "minutes": [r.minutes for r in rows],
                          "planned": [r.planned for r in rows]})  # fmt: skip
    by = (
        frame.assign(came=frame["minutes"] > 0)
        .groupby("session")
        .agg(minutes=("minutes", "sum"), planned=("planned", "sum"), came=("came", "sum"), listed=("came", "size"))
    )
    by = by[by["planned"] > 0].assign(share=lambda own: own["minutes"] / own["planned"])
    found = [
        Finding(
            "sessions",
            "little_attended",
            {"came": int(row.came), "listed": int(row.listed), "share": 100 * float(row.share)},
            about=str(row.Index),
        )
        for row in by[by["share"] < DELIVERED].sort_values("share").itertuples()
    ]
    dose = float(frame["minutes"].sum() / max(frame["planned"].sum(), 1))
    return check("sessions", found, n=len(by), threshold=100 * DELIVERED, said={"dose": 100 * dose})
