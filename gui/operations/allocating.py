"""The allocation as a page shows it, and its steps: commit, enter what was thrown, reveal."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.canonical import fingerprint
from core.change import Change
from core.errors import UserError
from gui.operations.arrivals import Arrivals, read_arrivals
from gui.operations.lines import Ceremony
from gui.operations.saying import catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from core.design import TrialDesign
    from core.study import Study
    from core.values import Participant
    from reports.content import Figure

FIGURE_PT = 560.0


@dataclass(frozen=True, slots=True)
class Ready:
    """One thing that must be true before the draw; ``number`` of ``total`` where something is counted."""

    code: str
    is_done: bool
    number: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One seal that was made: when, by whom, its mark, and what became of it."""

    at: str
    by: str
    mark: str
    fate: str
    reason: str


@dataclass(frozen=True, slots=True)
class Practice:
    """What practice draws gave, in words and as a figure; None where nothing is known of people that varies."""

    sentence: str
    figure: Figure | None


@dataclass(frozen=True, slots=True)
class AllocationView:
    """Everything the Allocation tab shows."""

    arms: tuple[str, ...]
    shares: tuple[int, ...]
    procedure: str
    unit: str
    strata: tuple[str, ...]
    pool: str
    ready: tuple[Ready, ...]
    people: int
    event: str
    awaits_value: bool
    value: str
    sealed_at: str
    sealed_by: str
    seal_mark: str
    sealed_people: int
    revealed_at: str
    counts: tuple[tuple[str, int], ...]
    voided: int
    is_kept: bool = False
    attempts: tuple[Attempt, ...] = ()
    arrivals: Arrivals | None = None
    figure: Figure | None = None

    @property
    def is_ready(self) -> bool:
        """True when everything before the draw is done."""
        return all(line.is_done for line in self.ready)


def read_allocation(study: Study, everybody: Sequence[Participant]) -> AllocationView:
    """Read what may be known of the allocation: no arm of anybody before the reveal."""
    design = study.design.get()
    sealed = study.allocation.sealed()
    locked: set[str] = {lock.kind for lock in study.plan.locks()}
    people = [p for p in everybody if p.status == "active"]
    attempts = _attempts(study)
    is_revealed = sealed is not None and bool(sealed.revealed)
    procedure = design.procedure if design else None
    return AllocationView(
        arms=tuple(a.label for a in (design.arms if design else ())),
        shares=tuple(a.share for a in (design.arms if design else ())),
        procedure=procedure.name if procedure else "",
        unit=design.units.allocated if design else "",
        strata=procedure.strata if procedure else (),
        pool=procedure.pool if procedure else "",
        ready=_ready(study, locked, people),
        people=len(people),
        event=sealed.event if sealed else "",
        awaits_value=sealed is not None and sealed.awaits_value,
        value=sealed.value if sealed else "",
        sealed_at=sealed.sealed if sealed else "",
        sealed_by=sealed.by if sealed else "",
        seal_mark=fingerprint(sealed.commitment) if sealed else "",
        sealed_people=sealed.n if sealed else 0,
        revealed_at=sealed.revealed if sealed else "",
        counts=_counts(study) if is_revealed else (),
        voided=sum(attempt.fate == "voided" for attempt in attempts),
        is_kept=sealed is not None and sealed.is_kept,
        attempts=attempts,
        arrivals=read_arrivals(study, everybody),
        figure=_figure(study, design) if is_revealed and design is not None else None,
    )


def _attempts(study: Study) -> tuple[Attempt, ...]:
    return tuple(
        Attempt(one.sealed, one.by, fingerprint(one.commitment), one.fate, one.reason)
        for one in reversed(study.allocation.attempts())
    )


def _figure(study: Study, design: TrialDesign) -> Figure | None:
    """Draw who came to which arm, once the allocation is revealed."""
    from analysis.allocation_balance import allocation_balance
    from reports.figures.allocation_balance import balance_figure

    sealed = study.allocation.sealed()
    joined = [t.participant for t in study.positions.taken()] if sealed is not None and sealed.is_lists else []
    balance = allocation_balance(design, study.allocation.get(), tuple(joined))
    return None if balance is None else balance_figure(catalogue(), balance, FIGURE_PT)


def practise(study: Study) -> Practice:
    """Draw many times for practice, everybody as they are now, and write down that this was done.

    UserError as `core.randomise.prepare`.
    """
    from analysis.draw_rehearsal import rehearse_draws
    from core.problems import DESIGN_MISSING
    from gui.operations.logs import today
    from reports.figures.draw_rehearsal import practice_figure, practice_sentence

    design, roster = study.design.get(), study.allocation.roster()
    if design is None:
        raise UserError(DESIGN_MISSING)
    known = {p.code: p.attributes for p in study.people.all()}
    names = sorted({name for code in roster.codes for name in known[code]})
    facts = {name: tuple(known[code].get(name, "") for code in roster.codes) for name in names}
    found, say = rehearse_draws(design, roster, facts), catalogue()
    if not study.is_read_only:
        study.practice.note(found.draws, design, roster, today())
    return Practice(practice_sentence(say, found), practice_figure(say, found, FIGURE_PT))


def save_checks(study: Study, folder: Path) -> Path:
    """Write `verify.json` and the script that redraws it into a folder; UserError NOT_REVEALED before the reveal."""
    file, _script = study.allocation.write_verification(folder)
    return file


def _ready(study: Study, locked: set[str], active: Sequence[Participant]) -> tuple[Ready, ...]:
    design, people = study.design.get(), len(active)
    lines = [
        Ready("PROTOCOL", "protocol" in locked),
        Ready("PLAN", "plan" in locked),
        Ready("PEOPLE", people >= (len(design.arms) if design else 2), people, people),
    ]
    if design is not None and design.waves and design.waves[0].anchor == "allocation":
        first = design.waves[0]
        progress = study.responses.progress()
        done = max((progress.get((first.code, code), 0) for code in first.instruments), default=0)
        lines.insert(1, Ready("BASELINE", done > 0, done, people))
    if design is not None:
        needed = design.procedure.strata
        whole = sum(all(p.attributes.get(name) for name in needed) for p in active)
        if needed:
            lines.append(Ready("STRATA", whole == people, people - whole, people))
        if design.procedure.name == "cluster":
            grouped = sum(bool(p.cluster) for p in active)
            lines.append(Ready("GROUPS", grouped == people, people - grouped, people))
    return tuple(lines)


def _counts(study: Study) -> tuple[tuple[str, int], ...]:
    design = study.design.get()
    arms = Counter(study.allocation.get().arm.tolist())
    return tuple((arm.label, arms[at]) for at, arm in enumerate(design.arms)) if design else ()


def commit(study: Study, event: str, by: str, keeper: str | None = None) -> Change:
    """Commit to a fresh secret and to the ``event`` whose value will decide together with it; nothing is drawn yet.

    ``keeper`` is the allocation passphrase, None for no lock of the keeper's own.
    """
    secret, salt = secrets.token_bytes(32), secrets.token_bytes(32)
    study.allocation.commit(secret, salt, by, event, keeper_passphrase=keeper)
    return Change(frozenset({"allocation"}))


def draw(study: Study, ceremony: Ceremony, keeper: str | None = None) -> Change:
    """Draw and seal: with what came out where an event was committed to, else from a fresh secret alone."""
    sealed = study.allocation.sealed()
    if sealed is not None and sealed.awaits_value:
        witnesses = [ceremony.witness] if ceremony.witness else []
        value = ceremony.value
        study.allocation.draw(value, value, ceremony.by, witnesses, keeper_passphrase=keeper)
    else:
        study.allocation.seal(secrets.token_bytes(32), secrets.token_bytes(32), ceremony.by, keeper_passphrase=keeper)
    return Change(frozenset({"allocation"}))
