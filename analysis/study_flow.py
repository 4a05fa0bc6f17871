"""Who came how far in a study, counted from its allocation, attendance, logs and results."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from analysis.effects_designs import offered_arms
from analysis.facts import Flow, FlowArm, LeftOut, Subsample
from analysis.results import Results
from core.study import Study
from core.values import Attendance
from instruments.query_decisions import left_out

FULL, PART, NONE, SENT = "every session", "some sessions", "no session", "no session, a substitute was sent"
UNTOLD = "reason not recorded"
DRAWN = "drawn by lot"


def arms_of(study: Study) -> dict[str, str]:
    """Return the code of the arm each participant was allocated to; of a study that compares no arms, nobody's."""
    design = study.design.get()
    codes = [arm.code for arm in design.arms] if design else []
    if len(codes) < 2:
        return {}
    allocation = study.allocation.get()
    return {code: codes[arm] for code, arm in zip(allocation.codes, allocation.arm.tolist(), strict=True)}


def came_to(rows: Sequence[Attendance]) -> dict[str, str]:
    """Return how far each participant on an attendance list came; being present in part counts for the session."""
    sessions: dict[str, list[Attendance]] = defaultdict(list)
    for row in rows:
        sessions[row.participant].append(row)
    return {code: _came(own) for code, own in sessions.items()}


def _came(rows: Sequence[Attendance]) -> str:
    present = sum(row.minutes > 0 for row in rows)
    if present == len(rows):
        return FULL
    if present:
        return PART
    return SENT if any(row.substitute for row in rows) else NONE


def flow_of(study: Study, results: Results) -> Flow:
    """Count the flow from the roster to the analysis."""
    arms, came = arms_of(study), came_to(study.sessions.all())
    assessed, excluded = _recruitment(study)
    lost, seen = _lost(study, arms), _seen(study, arms)
    design, subsamples = study.design.get(), subsamples_of(study, results)
    offered = offered_arms(design) if design else frozenset(results.arms[1:])
    return Flow(
        assessed=assessed,
        excluded=excluded,
        randomised=len(arms),
        clusters=None if results.clusters is None else sum(results.clusters),
        unit=study.describe("unit_one") or (design.units.allocated if design else ""),
        arms=tuple(
            FlowArm(
                arm=arm,
                label=results.arm_labels[k],
                allocated=results.allocated[k],
                clusters=None if results.clusters is None else results.clusters[k],
                received=_received(arm, arms, came, offered=arm in offered),
                followed=tuple((wave, by_arm[arm]) for wave, by_arm in seen.items() if by_arm[arm]),
                lost=tuple(sorted(lost[arm].items(), key=lambda pair: (-pair[1], pair[0]))),
                analysed=tuple(_analysed(results, arm, subsamples)),
            )
            for k, arm in enumerate(results.arms)
        ),
    )


def subsamples_of(study: Study, results: Results) -> tuple[Subsample, ...]:
    """Count by arm who was drawn by lot for which instrument, from the register."""
    arms = arms_of(study)
    drawn: dict[str, set[str]] = defaultdict(set)
    for entry in study.logs.all("register"):
        if entry.body.get("what") == DRAWN and entry.participant in arms:
            drawn[entry.body.get("instrument", "")].add(entry.participant)
    return tuple(
        Subsample(instrument, tuple(sum(arms[code] == arm for code in codes) for arm in results.arms))
        for instrument, codes in drawn.items()
    )


def left_out_of(study: Study) -> tuple[LeftOut, ...]:
    """Count the responses that decisions on queries leave out of every result, by what they answer and why."""
    design = study.design.get()
    waves = {wave.code: wave.label for wave in (design.waves if design else ())}
    titles = {version.code: version.title for version in study.instruments.all()}
    counts = Counter((query.instrument, query.wave, query.reason) for query in left_out(study).values())
    return tuple(
        LeftOut(titles.get(instrument, instrument), waves.get(wave, wave), number, why)
        for (instrument, wave, why), number in sorted(counts.items())
    )


def _recruitment(study: Study) -> tuple[int | None, tuple[tuple[str, int], ...]]:
    """Read the roster entry of the register: how many were assessed, and how many left out for which reason."""
    for entry in study.logs.all("register"):
        if entry.body.get("what") == "roster" and entry.body.get("assessed", "").isdigit():
            reasons = {k: v for k, v in entry.body.items() if k not in {"what", "assessed"} and v.isdigit()}
            return int(entry.body["assessed"]), tuple((reason, int(n)) for reason, n in reasons.items())
    return None, ()


def _received(
    arm: str, arms: Mapping[str, str], came: Mapping[str, str], *, offered: bool
) -> tuple[tuple[str, int], ...]:
    if not came:
        return ()
    counts = Counter(came.get(code, NONE) for code, own in arms.items() if own == arm)
    return tuple(
        (words, counts[words]) for words in (FULL, PART, NONE, SENT) if counts[words] or (offered and words == FULL)
    )


def _seen(study: Study, arms: Mapping[str, str]) -> dict[str, Counter[str]]:
    """Count by wave the allocated who answered anything a person answers (observations aside)."""
    design = study.design.get()
    seen: dict[str, Counter[str]] = {}
    for wave in design.waves if design else ():
        people = {r.participant for r in study.responses.all(wave=wave.code) if r.mode != "observation"}
        seen[wave.label] = Counter(arms[code] for code in people if code in arms)
    return seen


def _lost(study: Study, arms: Mapping[str, str]) -> dict[str, Counter[str]]:
    """Count by arm why participants were lost, from the contact log and the withdrawals."""
    lost: dict[str, Counter[str]] = defaultdict(Counter)
    told: dict[str, str] = {}
    for entry in study.logs.all("contact"):
        if entry.participant in arms and entry.body.get("result") not in {"complete", "partial"}:
            told[entry.participant] = entry.body.get("result", UNTOLD)
    for person in study.people.all():
        if person.status == "withdrawn" and person.code in arms:
            told.setdefault(person.code, "withdrew")
    for code, reason in told.items():
        lost[arms[code]][reason] += 1
    return lost


def _analysed(results: Results, arm: str, subsamples: Sequence[Subsample]) -> list[tuple[str, int]]:
    found: dict[str, int] = {}
    place = results.arms.index(arm)
    drawn = {one.instrument: one.drawn[place] for one in subsamples}
    for estimate in results.estimates:
        if estimate.outcome.role == "primary":
            for summary in estimate.arms:
                if summary.arm == arm:
                    asked = drawn.get(estimate.outcome.instrument)
                    of = "" if asked is None else f" (of {asked:,} drawn by lot)"
                    found[f"{estimate.outcome.label}{of}"] = summary.units
    return list(found.items())
