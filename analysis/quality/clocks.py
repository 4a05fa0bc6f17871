"""Checks 21 and 22: computers whose clocks differ from the others', and chains of entries that do not hold."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pandas as pd
from scipy import stats

from analysis.quality.finding import Check, Finding, check
from analysis.quality.material import Material
from analysis.variables import Floats
from core.scribe import CHAIN_START, link

LEAST = 20
EDGE, ENDS = 0.005, 0.02
P_SHIFT = 1e-3
LEAST_MINUTES = 10
DAY = 24 * 60


def clocks(material: Material) -> Check:
    """Find computers whose working hours lie apart from those of the others, or whose clock went back or ahead.

    Hours: of people's first response at a wave, more begin before (or after) those of all other computers with the same
    form than chance gives, p below 0.001, and the other end of the day lies apart in the same direction. The shift is
    the mean difference of both ends. Computers with fewer than 20 people are left out, and the larger part of the work
    is never held against the smaller. Source: Rosenbaum (1954), *Annals of Mathematical Statistics* 25, 146.
    """
    found = _shifted(material) + _went_back(material) + _ahead(material)
    devices = material.responses["device"].nunique()
    why = "one_computer" if devices < 2 and not found else ""
    return check("clocks", found, n=devices, threshold=LEAST_MINUTES, why=why)


def _shifted(material: Material) -> list[Finding]:
    frame = material.responses.dropna(subset="started").sort_values("started")
    day = frame["started"].dt.date
    firsts = frame[~pd.DataFrame({"d": day, "p": frame["participant"], "w": frame["wave"]}).duplicated()]
    minutes = firsts["started"].dt.hour * 60 + firsts["started"].dt.minute + firsts["started"].dt.second / 60
    found = []
    for (wave, _), rows in firsts.groupby(["wave", "instrument"], sort=False):
        for device, own in rows.groupby("device"):
            others = rows[rows["device"] != device]
            if len(own) < LEAST or len(others) < len(own):
                continue
            shift = _shift(minutes[own.index].to_numpy(), minutes[others.index].to_numpy())
            if abs(shift) >= LEAST_MINUTES:
                words = "clock_slow" if shift < 0 else "clock_fast"
                said = {"minutes": abs(shift), "n": len(own)}
                found.append(Finding("clocks", words, said, about=str(device), wave=str(wave)))
    return found


def _shift(own: Floats, others: Floats) -> float:
    """Return by how many minutes the hours of ``own`` lie later (negative: earlier), 0 where chance may do that."""
    ends = np.quantile(own, [ENDS, 1 - ENDS]) - np.quantile(others, [ENDS, 1 - ENDS])
    early, late = _beyond(own, others), _beyond(-own, -others)
    is_early = early < P_SHIFT <= late and bool((ends < 0).all())
    is_late = late < P_SHIFT <= early and bool((ends > 0).all())
    return float(ends.mean()) if is_early or is_late else 0.0


def _beyond(own: Floats, others: Floats) -> float:
    """Return the chance of so many of ``own`` below the lowest of the others, or below their lowest half percent.

    The smaller of both, doubled. Among the first k + r - 1 of all, at least k are ``own``: hypergeometric.
    """
    ordered, total = np.sort(others), len(own) + len(others)
    chances = []
    for r in {1, max(1, int(EDGE * len(others)))}:
        k = int((own < ordered[r - 1]).sum())
        chances.append(float(stats.hypergeom.sf(k - 1, total, len(own), k + r - 1)) if k else 1.0)
    return min(1.0, 2 * min(chances))


def _went_back(material: Material) -> list[Finding]:
    """Find devices whose entries, in the order written, go back in time; simulated people have no clock."""
    frame = material.responses
    simulated = set(frame.loc[frame["mode"] == "simulated", "device"])
    found = []
    by: dict[str, list[str]] = {}
    for entry in material.entries:
        by.setdefault(entry.device, []).append(entry.at)
    for device in sorted(set(by) - simulated):
        stamps = by[device]
        at = pd.to_datetime(pd.Series(stamps), utc=True, format="ISO8601")
        back = (-at.diff().dt.total_seconds() / 60).max()
        if len(at) > 1 and back > LEAST_MINUTES:
            found.append(Finding("clocks", "clock_went_back", {"minutes": float(back)}, about=device))
    return found


def _ahead(material: Material) -> list[Finding]:
    """Find devices that finished responses after the present moment."""
    late = material.responses[
        material.responses["finished"] > pd.Timestamp(material.now) + pd.Timedelta(minutes=LEAST_MINUTES)
    ]
    return [
        Finding("clocks", "clock_ahead", {"n": len(rows)}, about=str(device), responses=tuple(rows["id"]))
        for device, rows in late.groupby("device")
    ]


def chain(material: Material) -> Check:
    """Link every chain again from its entries and find where one does not follow from the one before."""
    found = []
    by: dict[str, list[tuple[int, str, str, str]]] = {}
    for entry in material.entries:
        by.setdefault(entry.device, []).append((entry.position, entry.kind, entry.body_hash, entry.hash))
    for device, links in by.items():
        start = (0, "", "", CHAIN_START)
        for before, (position, kind, body, digest) in pairwise([start, *links]):
            if position != before[0] + 1 or link(before[3], kind, body) != digest:
                found.append(Finding("chain", "chain_broken", {"position": position}, about=device))
                break
    return check("chain", found, n=len(material.entries))
