"""The codes of a study and what was decided about them, as facts: closed when they are given, and never beside a name.

A code is a log entry whose text is sealed to the evaluator's key, so that neither a trainer nor a collector reads it.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import cast

import orjson

from core.change import Change
from core.clock import Clock, SystemClock
from core.errors import UserError
from core.study import Study
from core.values import LogEntry
from core.vault import seal_to
from instruments import study_problems as problems
from instruments.linking import PROMPTS, Decision, Given, Linked, Prompt, code_of, gaps_in, link

CODE, DECIDED = "linking_code", "linking"
ASKED_KEY = "linking_prompts"
_LONGEST = 64


def prompts_of(study: Study) -> tuple[Prompt, ...]:
    """Return what the study asks for a person's own code; nothing unless it was switched on."""
    chosen = (study.describe(ASKED_KEY) or "").split()
    return tuple(prompt for prompt in PROMPTS if prompt.code in chosen)


def ask_for(study: Study, codes: tuple[str, ...]) -> Change:
    """Choose what makes a code. UserError LINKING_STARTED once the first code was given."""
    if study.logs.all(CODE):
        raise UserError(problems.LINKING_STARTED)
    return study.describe_as({ASKED_KEY: " ".join(p.code for p in PROMPTS if p.code in codes)})


def has_code(study: Study, participant: str, wave: str) -> bool:
    """Tell whether a person gave their code at a wave."""
    return any(e.participant == participant and e.body["wave"] == wave for e in study.logs.all(CODE))


def give(study: Study, participant: str, wave: str, answers: Mapping[str, str], clock: Clock | None = None) -> Change:
    """Keep a person's code, closed. UserError LINKING_GAPS for two parts not known, LINKING_OFF where none is asked."""
    prompts = prompts_of(study)
    if not prompts:
        raise UserError(problems.LINKING_OFF)
    code = code_of(answers, prompts)
    if gaps_in(code) > 1:
        raise UserError(problems.LINKING_GAPS)
    box = seal_to(study.evaluator_key.public, orjson.dumps(code).ljust(_LONGEST))
    on = (clock or SystemClock()).now().date().isoformat()
    body = {"wave": wave, "box": base64.b64encode(box).decode()}
    return study.logs.add([LogEntry(CODE, on, body, participant)])


def codes(study: Study, wave: str) -> tuple[Given, ...]:
    """Return the codes given at a wave, the last of each person; none where they are closed in this file."""
    groups = {person.code: person.cluster for person in study.people.all()}
    found: dict[str, Given] = {}
    for entry in study.logs.all(CODE):
        plain = study.open_sealed(base64.b64decode(entry.body["box"])) if entry.body["wave"] == wave else None
        if plain is not None:
            who = entry.participant
            found[who] = Given(who, wave, groups.get(who, ""), entry.on, tuple(orjson.loads(plain)))
    return tuple(found[who] for who in sorted(found))


def decisions(study: Study) -> dict[tuple[str, str], Decision]:
    """Return what was decided about pairs, the last decision of each."""
    entries = sorted(study.logs.all(DECIDED), key=lambda entry: (entry.at, entry.id))
    return {(e.body["first"], e.body["second"]): cast("Decision", e.body["decision"]) for e in entries}


def decide(study: Study, first: str, second: str, decision: Decision, by: str, clock: Clock | None = None) -> Change:
    """Say whether two numbers are one person; the fact carries the name, and `Study.retract` takes it back.

    UserError LINKING_UNSIGNED without a name.
    """
    if not by.strip():
        raise UserError(problems.LINKING_UNSIGNED)
    on = (clock or SystemClock()).now().date().isoformat()
    body = {"first": first, "second": second, "decision": decision, "by": by.strip()}
    return study.logs.add([LogEntry(DECIDED, on, body)])


def linked(study: Study, first: str, second: str) -> Linked:
    """Join the codes of two waves by the rule and by what was decided."""
    return link(codes(study, first), codes(study, second), decisions(study))


def same_person(study: Study) -> dict[str, str]:
    """Return for each number of a later wave the number the same person had at the first wave with codes."""
    design = study.design.get()
    given = {entry.body["wave"] for entry in study.logs.all(CODE)}
    waves = [wave.code for wave in (design.waves if design is not None else ()) if wave.code in given]
    found: dict[str, str] = {}
    for later in waves[1:]:
        pairs = linked(study, waves[0], later).links
        found |= {p.second.participant: p.first.participant for p in pairs}
    return found
