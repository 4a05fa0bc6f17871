"""A finished response put right: the form's rules run again, so that whatever follows from an answer follows again.

What a rule would give anew whether or not anything was put right (the time of day, chance) stays as it was recorded.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from core.change import Change
from core.corrections import KIND
from core.errors import UserError
from core.problems import CORRECTION_LOCKED, RESPONSE_REPLACED
from core.study import Study
from core.values import InstrumentVersion, Response
from instruments import correcting_problems as problems
from instruments.form import Form
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.session_draft import Draft, write_draft
from instruments.session_values import Answer
from instruments.study_problems import NO_FORM
from instruments.workbook import read_workbook_bytes

_INSTANCE = re.compile(r"^(.*)\[(\d+)\]$")


@dataclass(frozen=True, slots=True)
class Corrected:
    """What putting answers right would give.

    ``changed`` are all questions whose answer differs afterwards; ``opened`` those of them that now apply and have no
    answer; ``closed`` those that no longer apply.
    """

    answers: Mapping[str, str]
    set_aside: Mapping[str, str]
    changed: tuple[str, ...]
    opened: tuple[str, ...]
    closed: tuple[str, ...]


def correct(study: Study, response_id: str, changes: Mapping[str, Answer], reason: str, by: str) -> Change:
    """Write the response that puts answers right; errors as `preview` and `core.corrections.Corrections.make`."""
    found = preview(study, response_id, changes)
    return study.corrections.make(response_id, found.answers, found.set_aside, reason, by)


def take_back(study: Study, response_id: str, reason: str) -> Change:
    """Take back the response that put answers right; the one before holds again. Errors as `facts_of`, REASON_EMPTY."""
    done = study.retract(facts_of(study, response_id), reason)
    return Change(done.kinds | {"response", "log"}, done.fact_ids)


def facts_of(study: Study, response_id: str) -> list[str]:
    """Return a response that put answers right and the entry with its reason, both still to be taken back.

    UserError CORRECTION_LOCKED after the data lock, DECISION_BUILT_ON where the response was put right again since.
    """
    if study.plan.locked("data") is not None:
        raise UserError(CORRECTION_LOCKED)
    if not any(each.holds and each.response.id == response_id for each in study.corrections.versions(response_id)):
        raise UserError(problems.DECISION_BUILT_ON)
    return [response_id, *(e.id for e in study.logs.all(KIND) if e.body.get("response") == response_id)]


def preview(study: Study, response_id: str, changes: Mapping[str, Answer]) -> Corrected:
    """Return what putting these answers (question: new value) right would give; nothing is written.

    UserError CORRECTS_NOTHING, CORRECTS_UNASKED for a question that does not apply or is calculated, CORRECTION_REFUSED
    where the form's rule refuses the new answer, and those of `FormSession.answer`.
    """
    session, response = reopened(study, response_id)
    plain, _ = reopened(study, response_id)
    before = plain.finalise()
    known = {issue.path for issue in before.issues}
    for path, value in changes.items():
        _answer(session, path, value)
    after = session.finalise()
    for issue in after.issues:
        if issue.kind == "constraint" and issue.path not in known:
            why = issue.message or "The form's rule for this question does not take it."
            raise UserError(problems.CORRECTION_REFUSED, question=issue.path.rsplit("/", 1)[-1], why=why)
    answers = _merged(response.answers, before.answers, after.answers)
    set_aside = _merged(response.set_aside, before.set_aside, after.set_aside)
    changed = tuple(n for n in {**response.answers, **answers} if response.answers.get(n) != answers.get(n))
    if not changed:
        raise UserError(problems.CORRECTS_NOTHING)
    return Corrected(
        answers,
        set_aside,
        changed,
        tuple(n for n in changed if n not in response.answers and answers[n] == ""),
        tuple(n for n in changed if n not in answers),
    )


def _answer(session: FormSession, path: str, value: Answer) -> None:
    question = session.node(path)
    if not question.is_answered_by_person or not session.exists(path) or not session.is_relevant(path):
        raise UserError(problems.CORRECTS_UNASKED, question=question.name)
    session.answer(path, value)


def _merged(kept: Mapping[str, str], before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Carry over to what is kept only what differs between two runs of the same rules."""
    merged = dict(kept)
    for node in {**before, **after}:
        if before.get(node) == after.get(node):
            continue
        if node in after:
            merged[node] = after[node]
        else:
            merged.pop(node, None)
    return merged


def reopened(study: Study, response_id: str) -> tuple[FormSession, Response]:
    """Return a session that holds the answers of a finished response. UserError RESPONSE_REPLACED, CAPTURE_NO_FORM."""
    response = study.responses.get(response_id)
    version = None if response is None else study.instruments.by_hash(response.instrument_hash)
    if response is None or version is None:
        raise UserError(RESPONSE_REPLACED)
    form = form_of(version)
    context = SessionContext(
        now=datetime.fromisoformat(response.finished),
        deviceid=response.device,
        username=response.actor,
        seed=response.id,
    )
    session = FormSession.restore(form, _saved(form, response), context)
    session.recompute()
    return session, response


@lru_cache(maxsize=8)
def form_of(version: InstrumentVersion) -> Form:
    """Return the compiled form of an instrument version. UserError CAPTURE_NO_FORM."""
    workbook = read_workbook_bytes(version.source, version.source_name)
    if workbook.form is None:
        why = "; ".join(str(finding) for finding in workbook.findings[:3])
        raise UserError(NO_FORM, instrument=version.code, why=why)
    return workbook.form


def _saved(form: Form, response: Response) -> bytes:
    values = {**response.set_aside, **response.answers}
    known = {path: text for path, text in values.items() if re.sub(r"\[\d+\]", "", path) in form.by_path}
    language = response.language if response.language in form.languages else form.default_language
    return write_draft(Draft(form.hash, language, known, (), (), {}, _instances(known)))


def _instances(values: Mapping[str, str]) -> tuple[str, ...]:
    """Return every instance of a repeat that the answers name, those around others first, in order."""
    most: dict[str, int] = {}
    for path in values:
        parts = path.split("/")
        for end in range(2, len(parts) + 1):
            match = _INSTANCE.match("/".join(parts[:end]))
            if match:
                most[match[1]] = max(most.get(match[1], 0), int(match[2]))
    ordered = sorted(most, key=lambda path: path.count("/"))
    return tuple(f"{path}[{place}]" for path in ordered for place in range(1, most[path] + 1))
