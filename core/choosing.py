"""Choosing a design: one question after the other until a design follows, with the reasons and the cautions.

Pure: answers in, the next question or the choice out. What is asked and what follows stands in `core.choosing_table`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.choosing_design import COSTS, Ground, Note, cautions, costs, design_of, inside
from core.choosing_table import ALTERNATIVES, KINDS, METHODS, NUMBERS, STEPS, Alternative, Case, Method, MethodRow, Step
from core.design import Procedure, TrialDesign

__all__ = [
    "COSTS",
    "Choice",
    "Ground",
    "Note",
    "Question",
    "Reason",
    "alternatives",
    "next_question",
    "suggested",
    "trail",
]

Answers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked next, and the answers in the order of their digits; ``number`` counts questions from 1."""

    code: str
    answers: tuple[str, ...]
    number: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """An answer that decided; ``number`` is the limit in it, 0 where it has none."""

    question: str
    answer: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """A complete design, why, what it costs and what to beware of.

    ``method`` is "none" where nothing is drawn by lot: the design then has no arms. ``level`` is the rung of the
    Maryland ladder, 1 to 5. ``alternatives`` are ways to draw by lot after all, where that was thought impossible.
    """

    design: TrialDesign
    method: Method
    level: int
    reasons: tuple[Reason, ...]
    costs: tuple[Note, ...]
    cautions: tuple[Note, ...]
    alternatives: tuple[Alternative, ...] = ()

    @property
    def procedure(self) -> Procedure:
        """How units come to arms."""
        return self.design.procedure

    @property
    def is_by_lot(self) -> bool:
        """True when something is drawn by lot."""
        return self.method != "none"


def next_question(answers: Answers, ground: Ground | None = None) -> Question | Choice:
    """Return the question that comes next, or the choice once every question is answered.

    Answers to questions that are not asked on this path are passed over. ``ground`` says what is known of the people;
    without it nothing is.
    """
    given = dict(trail(answers))
    step = _open_step(given)
    if step is not None:
        return Question(step.code, step.answers, len(given) + 1)
    return _choice(given, ground or Ground())


def trail(answers: Answers) -> tuple[tuple[str, str], ...]:
    """Return the answers that count, in the order they are asked, up to the first question without one.

    Answers to what is not asked on this path do not count; they do no harm, and count again where they fit again.
    """
    given: dict[str, str] = {}
    for step in STEPS:
        answer = answers.get(step.code, "")
        if step.code in given or not _asked(step, given):
            continue
        if answer not in step.answers:
            break
        given[step.code] = answer
    return tuple(given.items())


def back_to(answers: Answers, question: str) -> dict[str, str]:
    """Return the answers before a question: it is asked again, and what followed it."""
    given = trail(answers)
    until = next((at for at, (code, _answer) in enumerate(given) if code == question), len(given))
    return dict(given[:until])


def suggested(question: str, ground: Ground) -> str:
    """Return the answer that fits how many there are, "" where that is not what is asked or nobody is there."""
    there = {"PEOPLE": ground.people, "GROUPS": ground.groups}.get(question, 0)
    answers = next((step.answers for step in STEPS if step.code == question), ())
    return next((answer for answer in answers if there and inside(answer, there)), "")


def alternatives() -> tuple[Alternative, ...]:
    """Return the cheap ways to draw by lot; their answers begin the conversation that leads to them."""
    return ALTERNATIVES


def fits(case: Case, answers: Answers) -> bool:
    """Tell whether every answer a case names was given."""
    return all(answers.get(question) in wanted for question, wanted in case.items())


def _asked(step: Step, given: Answers) -> bool:
    return any(fits(case, given) for case in step.when)


def _open_step(given: Answers) -> Step | None:
    return next((step for step in STEPS if step.code not in given and _asked(step, given)), None)


def _choice(given: Answers, ground: Ground) -> Choice:
    method = next(row for row in METHODS if fits(row.when, given))
    kind = next(row for row in KINDS if fits(row.when, given))
    design = design_of(given, method.method, kind.kind, ground)
    return Choice(
        design=design,
        method=_method(method, design),
        level=method.level,
        reasons=_reasons(given, (method.when, kind.when)),
        costs=costs(given, method.method, design, ground),
        cautions=cautions(given, method.method, design, ground),
        alternatives=ALTERNATIVES if method.method == "none" else (),
    )


def _method(row: MethodRow, design: TrialDesign) -> Method:
    return row.method if row.method == "none" else design.procedure.name


def _reasons(given: Answers, cases: Iterable[Case]) -> tuple[Reason, ...]:
    named = {question for case in cases for question in case} | {"LOT"}
    return tuple(Reason(q, a, NUMBERS.get((q, a), 0)) for q, a in given.items() if q in named)
