"""Check 7: interviews too short, at night, with long pauses, or two at once by one collector."""

from __future__ import annotations

from datetime import tzinfo

import pandas as pd
from scipy import stats

from analysis.quality.finding import Check, Finding, check
from analysis.quality.material import Material

FASTEST, HALF = 0.05, 0.5
LEAST, P_COLLECTOR = 20, 1e-6
MORNING, EVENING = 6, 22
LONG_PAUSE_S = 30 * 60
OVERLAP_S = 60


def too_fast(material: Material) -> Check:
    """Find sittings below the 5th percentile of their wave and way of asking that took less than half the usual time.

    A sitting is all that one person answered at one wave. Collectors with far more of them than one in twenty stand
    first (exact binomial, p below 0.000001).
    """
    frame = material.responses
    timed = frame[frame["seconds"] > 0]
    if len(timed) < LEAST:
        return check("too_fast", (), n=len(timed), threshold=100 * FASTEST, why="few_responses")
    pace = timed["seconds"] / timed.groupby(["instrument", "wave", "mode"])["seconds"].transform("median")
    key = [timed["wave"], timed["mode"], timed["participant"], timed["collector"]]
    sittings = pd.DataFrame({"pace": pace.groupby(key).mean(), "minutes": timed["seconds"].groupby(key).sum() / 60})
    sittings = sittings.reset_index()
    lowest = sittings.groupby(["wave", "mode"])["pace"].transform(lambda own: own.quantile(FASTEST))
    fast = sittings[(sittings["pace"] <= lowest) & (sittings["pace"] < HALF)]
    found = _by_collector(fast, sittings)
    for row in fast.sort_values("pace").itertuples():
        said = {"minutes": float(row.minutes), "pace": 100 * float(row.pace)}
        found.append(
            Finding("too_fast", "fast", said, str(row.participant), about=str(row.collector), wave=str(row.wave))
        )
    return check("too_fast", found, n=len(sittings), threshold=100 * HALF)


def _by_collector(fast: pd.DataFrame, sittings: pd.DataFrame) -> list[Finding]:
    found = []
    all_of = sittings.groupby("collector").size()
    for collector, number in fast.groupby("collector").size().items():
        total = int(all_of[collector])
        if total >= LEAST and stats.binom.sf(number - 1, total, FASTEST) < P_COLLECTOR:
            said = {"n": int(number), "total": total}
            found.append(Finding("too_fast", "fast_collector", said, about=str(collector)))
    return found


def out_of_hours(material: Material, zone: tzinfo | None = None) -> Check:
    """Find responses begun between 22:00 and 6:00 in the time of this computer (or of ``zone``)."""
    frame = material.responses
    local = frame["started"].dt.tz_convert(zone or material.now.astimezone().tzinfo)
    night = frame[(local.dt.hour < MORNING) | (local.dt.hour >= EVENING)]
    sittings: dict[tuple[str, str, str], tuple[str, list[str]]] = {}
    stamps = local[night.index].dt.strftime("%Y-%m-%d %H:%M")
    columns = [night[name].tolist() for name in ("participant", "wave", "collector", "id")]
    for person, wave, collector, fact_id, at in zip(*columns, stamps.tolist(), strict=True):
        sittings.setdefault((person, wave, collector), (at, []))[1].append(fact_id)
    found = [
        Finding("out_of_hours", "at_night", {"at": at}, person, about=collector, wave=wave, responses=tuple(ids))
        for (person, wave, collector), (at, ids) in sittings.items()
    ]
    return check("out_of_hours", found, n=len(frame))


def pauses(material: Material) -> Check:
    """Find responses that stood still for more than half an hour between two answers."""
    keying = material.keying
    if keying.empty:
        return check("pauses", (), n=0, threshold=LONG_PAUSE_S / 60, why="no_keying")
    frame = material.responses.set_index("id")
    long = keying[(keying["longest_pause"] > LONG_PAUSE_S) & keying.index.isin(frame.index)]
    found = [
        Finding(
            "pauses",
            "long_pause",
            {"minutes": float(row.longest_pause) / 60},
            str(frame.at[row.Index, "participant"]),
            about=str(frame.at[row.Index, "collector"]),
            instrument=str(frame.at[row.Index, "instrument"]),
            wave=str(frame.at[row.Index, "wave"]),
            responses=(str(row.Index),),
        )
        for row in long.sort_values("longest_pause", ascending=False).itertuples()
    ]
    return check("pauses", found, n=int(keying.index.isin(frame.index).sum()), threshold=LONG_PAUSE_S / 60)


def overlaps(material: Material) -> Check:
    """Find interviews that one collector began more than a minute before another of theirs ended; people differ."""
    frame = material.responses.dropna(subset="started")
    asked = frame[frame["mode"] == "interview"].sort_values(["collector", "started", "id"])
    if asked.empty:
        return check("overlaps", (), n=0, why="no_interviews")
    same = asked["collector"] == asked["collector"].shift()
    before = asked["finished"].groupby(asked["collector"]).cummax().shift()
    who = asked["participant"].shift()
    seconds = (before - asked["started"]).dt.total_seconds()
    crossed = asked[same & (who != asked["participant"]) & (seconds > OVERLAP_S)]
    found = [
        Finding(
            "overlaps",
            "two_at_once",
            {"other": str(who[row.Index]), "minutes": float(seconds[row.Index]) / 60},
            str(row.participant),
            about=str(row.collector),
            instrument=str(row.instrument),
            wave=str(row.wave),
            responses=(str(row.id),),
        )
        for row in crossed.itertuples()
    ]
    return check("overlaps", found, n=len(asked), threshold=OVERLAP_S / 60)
