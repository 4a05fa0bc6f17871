"""Who agreed to take part and who did not: read off the consent instrument's own responses.

A refusal is a response like any other and nobody is asked again after it. It is taken back as any response is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from core.errors import UserError
from core.study import Study
from core.values import InstrumentVersion
from instruments import study_problems as problems
from instruments.form import Form, Question
from instruments.workbook import read_workbook_bytes

CONSENT = "consent"
_NO = frozenset({"no", "0", "2", "false", "refused"})

Consent = Literal["given", "refused", "not asked"]


def question_of(form: Form) -> Question | None:
    """Return the question that asks whether a person takes part: the first choice whose name begins with consent."""
    named = (q for q in form.questions if q.name.casefold().startswith(CONSENT) and q.type == "select_one")
    return next((q for q in named if q.repeat is None), None)


def consent_of(study: Study, person: str) -> Consent:
    """Return what a person said last when asked to take part."""
    given = [r for r in study.responses.all(CONSENT, include_test=True) if r.participant == person and not r.closed]
    if not given:
        return "not asked"
    last = max(given, key=lambda r: (r.finished, r.id))
    version = study.instruments.by_hash(last.instrument_hash)
    asked = None if version is None else _asked(version)
    return "refused" if asked is not None and says_no(last.answers.get(asked, "")) else "given"


def says_no(value: str) -> bool:
    """Tell whether an answer means that a person does not take part."""
    return value.casefold() in _NO


@lru_cache(maxsize=16)
def _asked(version: InstrumentVersion) -> str | None:
    form = read_workbook_bytes(version.source, version.source_name).form
    question = None if form is None else question_of(form)
    return None if question is None else question.path


def require_not_refused(study: Study, person: str, instrument: str) -> None:
    """Raise UserError CONSENT_REFUSED for a person who said no; they are not asked again."""
    if study.instruments.get(CONSENT) is not None and consent_of(study, person) == "refused":
        raise UserError(problems.CONSENT_REFUSED, participant=person, instrument=instrument)
