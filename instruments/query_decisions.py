"""Settling a query: the answer is kept or put right, with a reason; a decision is taken back by a new fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.change import Change
from core.clock import Clock, SystemClock, stamp
from core.corrections import Version
from core.errors import UserError
from core.problems import CORRECTION_LOCKED, RESPONSE_REPLACED
from core.queries import Query
from core.study import Study
from instruments import correcting_problems as problems
from instruments.correcting import facts_of, preview
from instruments.session_values import Answer

KEPT, CHANGED, LEFT_OUT = "kept", "changed", "left_out"
# What receiving a return file leaves behind: two responses to the same questions.
DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision: the query as it is now known by, what was written, and questions that now apply without an answer."""

    query: str
    change: Change
    opened: tuple[str, ...] = ()


def standing(study: Study, query: Query) -> Version | None:
    """Return the response that holds now for what a query asks about, None where it names none or none holds."""
    for fact in query.responses:
        for version in study.corrections.versions(fact):
            if version.holds:
                return version
    return None


def keep(study: Study, query_id: str, reason: str, by: str, clock: Clock | None = None) -> Decided:
    """Let the answer that holds stand.

    A difference is settled by a response that says the same again in the place of the one that held, so that no later
    return file opens it anew. UserError QUERY_UNKNOWN, QUERY_CLOSED, REASON_EMPTY.
    """
    query = study.queries.get(query_id)
    held = standing(study, query)
    with study.transaction():
        wrote = ""
        if query.about == DIFFERENCE and held is not None and study.plan.locked("data") is None:
            response = held.response
            same = study.corrections.make(response.id, response.answers, response.set_aside, reason, by)
            wrote = same.fact_ids[0]
        return _decide(study, query, KEPT, reason, by, wrote, clock)


def leave_out(study: Study, query_id: str, reason: str, by: str, clock: Clock | None = None) -> Decided:
    """Leave the response that holds out of every result; it stays in the study, and reports say that it was left out.

    A difference is settled as by `keep`. UserError QUERY_UNKNOWN, QUERY_CLOSED, REASON_EMPTY, RESPONSE_REPLACED where
    no response holds, CORRECTION_LOCKED after the data lock.
    """
    query = study.queries.get(query_id)
    held = standing(study, query)
    if held is None:
        raise UserError(RESPONSE_REPLACED)
    if study.plan.locked("data") is not None:
        raise UserError(CORRECTION_LOCKED)
    with study.transaction():
        response, wrote = held.response, ""
        if query.about == DIFFERENCE:
            same = study.corrections.make(response.id, response.answers, response.set_aside, reason, by)
            wrote = same.fact_ids[0]
        return _decide(study, query, LEFT_OUT, reason, by, wrote, clock, left=wrote or response.id)


def left_out(study: Study) -> dict[str, Query]:
    """Return the responses that hold and are left out of every result, with the query that decided so.

    A response put right since stays left out until the decision is taken back.
    """
    found: dict[str, Query] = {}
    for query in study.queries.all():
        if query.decision == LEFT_OUT:
            found |= {v.response.id: query for v in study.corrections.versions(query.left) if v.holds}
    return found


def change(
    study: Study, query_id: str, changes: Mapping[str, Answer], reason: str, by: str, clock: Clock | None = None
) -> Decided:
    """Put answers right (question: new value). Errors as `keep` and `instruments.correcting.preview`."""
    query = study.queries.get(query_id)
    held = standing(study, query)
    if held is None:
        raise UserError(RESPONSE_REPLACED)
    found = preview(study, held.response.id, changes)
    with study.transaction():
        made = study.corrections.make(held.response.id, found.answers, found.set_aside, reason, by)
        return _decide(study, query, CHANGED, reason, by, made.fact_ids[0], clock, found.opened)


def take_back(study: Study, query_id: str, reason: str) -> Change:
    """Take a decision back: the query is open again and the response it wrote no longer holds.

    UserError QUERY_UNKNOWN, QUERY_OPEN, CORRECTION_LOCKED after the data lock, or DECISION_BUILT_ON where that response
    was put right since.
    """
    query = study.queries.get(query_id)
    if query.is_open:
        raise UserError(problems.QUERY_OPEN)
    if query.left and study.plan.locked("data") is not None:
        raise UserError(CORRECTION_LOCKED)
    facts = [query.id]
    if query.wrote:
        facts += facts_of(study, query.wrote)
    done = study.retract(facts, reason)
    return Change(done.kinds | {"response", "log"}, done.fact_ids)


def _decide(
    study: Study, query: Query, decision: str, reason: str, by: str, wrote: str, clock: Clock | None,
    opened: tuple[str, ...] = (), left: str = "",
) -> Decided:  # fmt: skip
    on = stamp((clock or SystemClock()).now())[:10]
    done = study.queries.decide(query.id, decision, reason, by, on, wrote, left)
    return Decided(done.fact_ids[0], Change(frozenset({"response", "log"}), done.fact_ids), opened)
