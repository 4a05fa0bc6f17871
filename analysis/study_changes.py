"""What became otherwise than locked: amendments, deviations and given-up draws, for T-CHANGES."""

from __future__ import annotations

from dataclasses import replace

from analysis.facts import SeenThen, StudyChange
from core.amended import Amendment, FieldChange, Seen
from core.deviations import LOG, Deviation, read_deviation
from core.study import Study
from core.values import Response

_SHOWN = 6


def amendments_of(study: Study) -> tuple[StudyChange, ...]:
    """Return the amendments, each with the fields it changed."""
    return tuple(_amended(amendment) for amendment in study.amendments.all())


def deviations_of(study: Study) -> tuple[StudyChange, ...]:
    """Return what departed from the protocol, alike entries counted together, and the draws that were given up."""
    first = min((r.finished[:10] for r in _outcome_responses(study)), default="")
    opened = min((opening.at[:10] for opening in study.plan.results_opened()), default="")
    entries = [read_deviation(entry) for entry in study.logs.all(LOG)]
    found: dict[Deviation, StudyChange] = {}
    for entry in entries:
        alike = replace(entry, participant="", cluster="")
        kept = found.get(alike)
        found[alike] = _deviated(entry, _then(entry.on, first, opened)) if kept is None else _one_more(kept)
    voided = (
        StudyChange(
            attempt.fate_at[:10],
            "void",
            why=attempt.reason,
            who=attempt.fate_by,
            seen=_then(attempt.fate_at[:10], first, opened),
        )
        for attempt in study.allocation.attempts()
        if attempt.fate == "voided"
    )
    return tuple(sorted((*found.values(), *voided), key=lambda change: change.on))


def _one_more(change: StudyChange) -> StudyChange:
    return replace(change, count=change.count + 1)


def _outcome_responses(study: Study) -> list[Response]:
    plan = study.plan.get()
    measured = {(o.instrument, o.wave) for o in plan.outcomes} if plan else set()
    return [r for r in study.responses.all() if (r.instrument, r.wave) in measured]


def _then(on: str, first: str, opened: str) -> SeenThen:
    if opened and opened <= on:
        return "results"
    return "data" if first and first <= on else "nothing"


def _deviated(entry: Deviation, seen: SeenThen) -> StudyChange:
    done = "; ".join(words for words in (entry.done, entry.effect) if words)
    return StudyChange(entry.on, entry.kind, entry.what, entry.planned, done, entry.why, seen, entry.by)


def _amended(amendment: Amendment) -> StudyChange:
    shown, left = amendment.changes[:_SHOWN], len(amendment.changes) - _SHOWN
    more = f"; and {left} more" if left > 0 else ""
    return StudyChange(
        on=amendment.at[:10],
        kind="reopened" if amendment.kind == "data" else "amendment",
        what=amendment.what,
        planned="; ".join(_named(change, change.before) for change in shown) + more,
        done="; ".join(_named(change, change.after) for change in shown) + more,
        why=amendment.why,
        seen=_seen(amendment.seen),
        who=amendment.by,
        number=amendment.number,
        revealed=bool(amendment.seen.revealed),
    )


def _named(change: FieldChange, value: str) -> str:
    parts = change.path.split("/")
    name = " ".join(parts[1:] if len(parts) > 1 else parts)
    return f"{name}: {value or '–'}"


def _seen(seen: Seen) -> SeenThen:
    if seen.opened:
        return "results"
    return "data" if seen.outcomes else "nothing"
