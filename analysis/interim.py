"""What an interim monitoring report says of a study while it runs: all arms together, at any time, before any lock."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from analysis.numbers.icc import cluster_correlation
from analysis.quality.agreement import ErrorRate, error_rates
from analysis.quality.collectors import Shrunken, caterpillars
from analysis.quality.finding import Check
from analysis.quality.material import read_material
from analysis.quality.progress import Fieldwork, fieldwork
from analysis.quality.run import look
from analysis.study_answers import StudyAnswers
from analysis.study_size import size_of
from analysis.study_size_known import assumptions_from
from core.clock import Clock
from core.errors import UserError
from core.progress import Progress, Silent
from instruments.backcheck import checked, drawn
from instruments.log_forms import choice_words, sheet_of
from instruments.logs import read_harm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.variables import Floats
    from core.plan import Outcome
    from core.study import Study

LEAST = 30
OPEN_STATES = ("new", "asked")


@dataclass(frozen=True, slots=True)
class SessionHeld:
    """One session: how many of those listed came, and the share (0-1) of the planned minutes that was attended."""

    name: str
    came: int
    listed: int
    dose: float | None


@dataclass(frozen=True, slots=True)
class OpenHarm:
    """A harm or safeguarding action that nobody has closed; who it concerns is not said."""

    kind: str
    severity: int | None
    on: str
    due: str
    days_open: int
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """One outcome at its wave, all arms together: SD, shares (0-1) at the ends of its scale, ICC of the groups.

    Values are None below 30 people; ``floor`` and ``ceiling`` also where the scale has no known ends.
    """

    label: str
    wave: str
    n: int
    sd: float | None = None
    floor: float | None = None
    ceiling: float | None = None
    icc: float | None = None
    icc_low: float | None = None
    icc_high: float | None = None
    is_primary: bool = False


@dataclass(frozen=True, slots=True)
class SizeNow:
    """The smallest effect found with power 80 %, in SDs or shares: as assumed, and with what is known today.

    ``why`` says why there is none. ``loss`` is the share still missing of the last wave whose days are over.
    """

    scale: str = ""
    planned: float | None = None
    now: float | None = None
    icc_planned: float | None = None
    icc_now: float | None = None
    loss_planned: float | None = None
    loss_now: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Audit:
    """How the draw stands, in counts: no arm and no person."""

    sealed: str
    revealed: str
    people: int
    deviations: int
    substitutes: int
    before_consent: int
    attempts: int
    chain_breaks: int


@dataclass(frozen=True, slots=True)
class Interim:
    """All that the report prints; ``at`` is the moment it was read."""

    title: str
    programme: str
    question: str
    contact: str
    made_up: bool
    at: str
    people: int
    withdrawn: int
    field: Fieldwork
    checks: tuple[Check, ...]
    tables: tuple[Shrunken, ...]
    codes: tuple[str, ...]
    errors: tuple[ErrorRate, ...]
    backchecks: tuple[int, int, int]
    sessions: tuple[SessionHeld, ...]
    harms: tuple[OpenHarm, ...]
    harms_all: int
    spreads: tuple[Spread, ...]
    size: SizeNow
    audit: Audit
    open_queries: int


def read_interim(study: Study, progress: Progress | None = None, clock: Clock | None = None) -> Interim:
    """Read everything from snapshots of the study; nothing is changed and no arm is looked at.

    ``progress`` is told of the checks and may stop it.
    """
    told = progress or Silent()
    looked, course = look(study, told, clock).quality, fieldwork(study, None, clock)
    with study.snapshot() as copy:
        tables = caterpillars(read_material(copy, None, clock))
        today = course.at[:10]
        harms = [read_harm(entry) for entry in copy.logs.all("harm")]
        people = copy.people.all()
        spreads = _spreads(copy)
        asked = drawn(copy)
        done = checked(copy)
        said = copy.described()
        return Interim(
            title=copy.title,
            programme=said.get("programme", ""),
            question=said.get("question", ""),
            contact=said.get("contact", ""),
            made_up=said.get("made_up") == "yes",
            at=course.at,
            people=len(people),
            withdrawn=sum(person.status != "active" for person in people),
            field=course,
            checks=looked.checks,
            tables=tables,
            codes=tuple(sorted({name for table in tables for name in table.names})),
            errors=error_rates(done),
            backchecks=(len(asked), len(done), sum(not one.done and one.due < today for one in asked)),
            sessions=_sessions(copy),
            harms=_open_harms(copy, today),
            harms_all=len(harms),
            spreads=spreads,
            size=_size(copy, spreads, course),
            audit=_audit(copy, looked.of("allocation"), looked.of("chain")),
            open_queries=sum(query.is_open for query in copy.queries.all()),
        )


def open_findings(check: Check) -> int:
    """Count what a check found and nobody settled; a check that is off counts nothing."""
    return 0 if check.is_off else sum(finding.state in OPEN_STATES for finding in check.findings)


def _sessions(study: Study) -> tuple[SessionHeld, ...]:
    by: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in study.sessions.all():
        by[row.session].append((row.minutes, row.planned))
    return tuple(_held(name, rows) for name, rows in sorted(by.items()))


def _held(name: str, rows: Sequence[tuple[int, int]]) -> SessionHeld:
    minutes, planned = (sum(row[k] for row in rows) for k in (0, 1))
    return SessionHeld(name, sum(m > 0 for m, _ in rows), len(rows), minutes / planned if planned else None)


def _open_harms(study: Study, today: str) -> tuple[OpenHarm, ...]:
    words = choice_words(sheet_of(study, "harm"), "kind")
    found = [
        OpenHarm(
            words.get(harm.kind, harm.kind), harm.severity, harm.on[:10], harm.due, harm.days_open(today),
            harm.is_overdue(today),
        )
        for harm in map(read_harm, study.logs.all("harm"))
        if harm.is_open()
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda harm: (not harm.is_overdue, -(harm.severity or 0), -harm.days_open)))


def _spreads(study: Study) -> tuple[Spread, ...]:
    """Pool each outcome of the plan; nobody is told apart but by group."""
    plan, answers = study.plan.get(), StudyAnswers(study, frozenset())
    groups = {person.code: person.cluster for person in study.people.all()}
    found = []
    for outcome in plan.outcomes if plan else ():
        if outcome.role == "harm" or not outcome.instrument:
            continue
        wave = outcome.wave
        answered = answers.answered(outcome.instrument, wave)
        values = answered.values(outcome.scale)
        if values is None and outcome.baseline:
            wave = outcome.baseline
            answered = answers.answered(outcome.instrument, wave)
            values = answered.values(outcome.scale)
        if values is not None:
            found.append(_spread(outcome, wave, values, [groups.get(code, "") for code in answered.participants]))
    return tuple(found)


def _spread(outcome: Outcome, wave: str, values: Floats, groups: Sequence[str]) -> Spread:
    there = ~np.isnan(values)
    own, places = values[there], np.asarray(groups)[there]
    empty = Spread(outcome.label, wave, int(own.size), is_primary=outcome.role == "primary")
    if own.size < LEAST:
        return empty
    low, high = float(own.min()), float(own.max())
    spread = replace(
        empty, sd=float(own.std(ddof=1)), floor=float((own == low).mean()), ceiling=float((own == high).mean())
    )
    if len(set(places)) < 2:
        return spread
    try:
        likeness = cluster_correlation(own, places)
    except UserError:
        return spread
    return replace(spread, icc=likeness.icc, icc_low=likeness.ci[0], icc_high=likeness.ci[1])


def _size(study: Study, spreads: Sequence[Spread], course: Fieldwork) -> SizeNow:
    """Compare the smallest effect as it was assumed with that at today's ICC and loss."""
    design, held = study.design.get(), assumptions_from(study)
    if design is None or len(design.arms) < 2:
        return SizeNow(why="no_arms")
    assumed = held.values
    first = next((spread for spread in spreads if spread.is_primary and spread.icc is not None), None)
    over = [wave for wave in course.waves if wave.closes and wave.closes < course.at[:10] and wave.due]
    loss = 1 - over[-1].finished[-1] / over[-1].due if over and over[-1].finished else assumed.loss
    icc = max(0.0, first.icc) if first is not None and first.icc is not None else assumed.icc
    before = size_of(design, assumed)
    after = size_of(design, replace(assumed, icc=icc, loss=min(loss, 0.95)))
    if before.refused is not None or after.refused is not None:
        refusal = before.refused or after.refused
        return SizeNow(why="" if refusal is None else refusal.sentence)
    in_groups = before.group_size is not None
    return SizeNow(
        before.scale, before.smallest, after.smallest, assumed.icc if in_groups else None, icc if in_groups else None,
        assumed.loss, loss,
    )  # fmt: skip


def _audit(study: Study, allocation: Check, chain: Check) -> Audit:
    sealed = study.allocation.sealed()
    counts: dict[str, int] = defaultdict(int)
    for finding in allocation.findings:
        counts[finding.words] += int(finding.said.get("n", 0))
    return Audit(
        sealed=sealed.sealed[:10] if sealed else "",
        revealed=sealed.revealed[:10] if sealed and sealed.revealed else "",
        people=allocation.n if sealed else 0,
        deviations=counts["deviation"],
        substitutes=counts["substitutes"],
        before_consent=counts["revealed_before_consent"],
        attempts=len(study.allocation.attempts()),
        chain_breaks=len(chain.findings),
    )
