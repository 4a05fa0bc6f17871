"""All checks at once, on a snapshot, joined with the queries that were opened about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analysis.quality import clocks, collectors, complete, conduct, identical, patterns, people, timing, values
from analysis.quality.agreement import backchecks, observers, second_entry
from analysis.quality.finding import Check, Finding, MissingBins, Quality, State
from analysis.quality.material import Material, read_material
from analysis.quality.missing import missing_bins
from core.clock import Clock, stamp
from core.progress import Progress, Silent
from core.queries import Query
from core.values import LogEntry

if TYPE_CHECKING:
    from core.change import Change
    from core.study import Study

TURNED_OFF = "check_off"
CHECKS: tuple[Callable[[Material], Check], ...] = (
    identical.duplicates, identical.near_identical, identical.versions, complete.required_missing, complete.rules,
    values.outliers, values.other_texts, timing.too_fast, timing.out_of_hours, timing.pauses, timing.overlaps,
    collectors.collectors, values.heaping, patterns.straight_lines, people.consent, people.reach,
    people.losses_by_arm, people.as_recruited, people.windows, people.places, observers, conduct.allocation,
    conduct.sessions, clocks.clocks, clocks.chain,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Looked:
    """What looking at a study gave: the checks, and by wave what is missing where."""

    quality: Quality
    missing: tuple[tuple[str, MissingBins], ...]


def look(study: Study, progress: Progress | None = None, clock: Clock | None = None) -> Looked:
    """Copy the study, read it once, and run every check; nothing is changed. ``progress`` may stop it."""
    told = progress or Silent()
    with study.snapshot() as copy:
        material = read_material(copy, told, clock)
        quality = quality_of(copy, material, told)
        bins = ((wave, missing_bins(material, wave)) for wave in _waves(material))
        return Looked(quality, tuple((wave, own) for wave, own in bins if own is not None))


def quality_of(copy: Study, material: Material, progress: Progress | None = None) -> Quality:
    """Run every check on what was read of a snapshot; ``progress`` may stop it."""
    told = progress or Silent()
    found = []
    for place, run in enumerate(CHECKS):
        told.step(place, len(CHECKS), "")
        found.append(run(material))
    at = stamp(material.now)
    found += [backchecks(copy, at[:10]), second_entry(copy)]
    checks = _in_order(_judged(found, copy))
    return Quality(checks, complete.missing_cells(material), len(material.responses), len(material.people), at)


def _waves(material: Material) -> list[str]:
    begun = dict.fromkeys(material.responses["wave"])
    planned = [wave.code for wave in material.design.waves if wave.code in begun] if material.design else []
    return list(dict.fromkeys((*planned, *map(str, begun))))


def _in_order(found: Iterable[Check]) -> tuple[Check, ...]:
    return tuple(sorted(found, key=lambda check: check.number))


def _judged(found: Iterable[Check], study: Study) -> list[Check]:
    """Mark findings that were asked about, and checks that somebody turned off."""
    queries = study.queries.all()
    off = {entry.body["check"]: entry for entry in study.logs.all(TURNED_OFF)}
    judged = []
    for one in found:
        about = [query for query in queries if query.about == one.code]
        findings = tuple(replace(f, state=_state(f, about)) for f in one.findings) if about else one.findings
        entry = off.get(one.code)
        if entry is not None:
            one = replace(one, off=entry.body["reason"], off_by=entry.by, off_id=entry.id)
        judged.append(replace(one, findings=findings))
    return judged


def _state(finding: Finding, queries: list[Query]) -> State:
    mine = [query for query in queries if _concerns(query, finding)]
    if not mine:
        return "new"
    return "asked" if any(query.is_open for query in mine) else "settled"


def _concerns(query: Query, finding: Finding) -> bool:
    if query.participant != finding.participant or query.nodes != finding.nodes:
        return False
    if not finding.participant and query.words != finding.about:
        return False
    return (query.instrument, query.wave) == (finding.instrument, finding.wave)


def query_of(finding: Finding) -> Query:
    """Return the query that asks about a finding. Its words name what it concerns where that is no person."""
    words = "" if finding.participant else finding.about
    return Query(
        finding.check,
        finding.participant,
        finding.instrument,
        finding.wave,
        finding.nodes,
        finding.responses[:2],
        words,
    )


def turn_off(study: Study, check: str, reason: str, on: str) -> Change:
    """Turn a check off, with the reason: it is still listed, and the report says why it is off."""
    return study.logs.add([LogEntry(TURNED_OFF, on, {"check": check, "reason": reason})])
