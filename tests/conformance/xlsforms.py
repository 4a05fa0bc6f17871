"""Walk whole forms: ``python -m tests.conformance.xlsforms DIR|FILE...``.

Each form is loaded and walked question by question with valid answers, again with other choices while that brings
up questions not seen before; each walk is finalised, saved, restored, exported as a submission and read back, and
the form itself is written as a workbook and read back. One line a failure; the last line is ``N passed, N failed``.
Forms that pyxform refuses count as neither and are named.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from instruments.form import Form, Question
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.submission import read_submission, write_submission
from instruments.workbook import read_workbook_bytes, read_xlsform
from instruments.workbook_write import write_xlsform
from tests.conformance.valid_answers import answer_validly

MOST_WALKS, STALE_WALKS, MOST_QUESTIONS = 24, 2, 20_000
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
INSTANCE = "uuid:8a0b5f5e-0000-4000-a000-000000000001"
_SUFFIXES = {".xlsx", ".xls", ".xlsm", ".md"}


@dataclass(slots=True)
class Outcome:
    """One form: what went wrong, and how much of it was reached."""

    failures: list[str] = field(default_factory=list)
    reached: set[str] = field(default_factory=set)
    asked: int = 0


def pyxform_refuses(path: Path) -> str | None:
    """Return why pyxform cannot convert the file by itself, or None."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    logging.getLogger("pyxform").setLevel(logging.CRITICAL)
    if path.suffix.lower() == ".md":
        return None
    try:
        convert(BytesIO(path.read_bytes()), file_type=path.suffix.lower(), validate=False, form_name="data")
    except PyXFormError as problem:
        return " ".join(str(problem).split())
    except Exception as problem:  # noqa: BLE001 - pyxform crashes in many ways on what it cannot read
        return f"{type(problem).__name__}: {problem}"
    return None


def check_form(path: Path) -> Outcome:
    """Walk one form; what fails is in the outcome."""
    outcome = Outcome()
    workbook = read_xlsform(path)
    if workbook.form is None:
        outcome.failures = [f"refused: {each.message}" for each in workbook.findings if each.severity == "error"]
        return outcome
    form = workbook.form
    outcome.asked = sum(1 for each in form.questions if each.is_shown)
    stuck: list[str] = []
    finished = stale = 0
    for seed in range(MOST_WALKS):
        before = len(outcome.reached)
        session = FormSession(form, context=SessionContext(seed=seed, now=NOON, attachments=path.parent))
        blocked = walk(session, seed, outcome.reached)
        outcome.failures += check_walk(session)
        finished += not blocked
        stuck += blocked
        stale = stale + 1 if len(outcome.reached) == before else 0
        if finished and (stale == STALE_WALKS or len(outcome.reached) == outcome.asked):
            break
    if not finished:
        outcome.failures += list(dict.fromkeys(stuck))
    files = {each.name: each.read_bytes() for each in path.parent.glob("*.csv")}
    again = read_workbook_bytes(write_xlsform(form), "again.xlsx", files)
    if again.form is None or again.form.hash != form.hash:
        outcome.failures.append("written as a workbook and read again, the form is another one")
    elif (again.scales, again.keys) != (workbook.scales, workbook.keys):
        outcome.failures.append("written as a workbook and read again, scales or keys differ")
    return outcome


def walk(session: FormSession, seed: int, reached: set[str]) -> list[str]:
    """Answer every question asked, in order, each added by an earlier answer too; return what could not be answered."""
    done: set[str] = set()
    blocked: list[str] = []
    while (path := _next(session, done)) is not None:
        done.add(path)
        reached.add(session.node(path).path)
        if _is_open(session, path) and not answer_validly(session, path, seed, reached):
            blocked.append(path)
        if len(done) > MOST_QUESTIONS:
            return ["the walk does not end"]
    for path in blocked:  # what waited for an answer given later
        if session.exists(path) and session.problem(path) is not None:
            answer_validly(session, path, seed, reached)
    return [f"{each.path}: no answer satisfies it ({each.kind} {each.message})" for each in session.problems()]


def _next(session: FormSession, done: set[str]) -> str | None:
    """Return the next question to answer; when none is left, one in an instance added to a repeat."""
    for _ in range(2):
        path = next((each for each in session.questions() if each not in done), None)
        if path is not None or not grow_repeats(session):
            return path
    return None


def _is_open(session: FormSession, path: str) -> bool:
    return session.node(path).is_answered_by_person and not session.is_readonly(path)


def grow_repeats(session: FormSession) -> bool:
    """Give each repeat a person may add to its first or, at the top, its second instance; tell whether any grew."""
    grown = False
    for node in session.form.nodes:
        if node.kind != "repeat" or node.count is not None or node.parent is None:
            continue
        parent = session.form.nodes[node.parent]
        for above in concrete_paths(session, parent):
            path = f"{above}/{node.name}"
            if session.is_relevant(above) and session.repeat_count(path) < (2 if parent.repeat is None else 1):
                session.add_repeat(path)
                grown = True
    return grown


def concrete_paths(session: FormSession, node: Question) -> list[str]:
    """Return the paths of a node in every instance there is."""
    if node.parent is None:
        return [node.path]
    found = [f"{above}/{node.name}" for above in concrete_paths(session, session.form.nodes[node.parent])]
    if node.kind != "repeat":
        return found
    return [f"{path}[{place}]" for path in found for place in range(1, session.repeat_count(path) + 1)]


def check_walk(session: FormSession) -> Iterator[str]:
    """Compare a finished walk with itself saved and restored, and exported and read back."""
    form = session.form
    result = session.finalise()
    saved = session.save()
    restored = FormSession.restore(form, saved, session.context)
    if restored.save() != saved:
        yield "saved, restored and saved again, it differs"
    if _seen(restored) != _seen(session):
        yield "restored, it shows other questions, values or problems"
    submission = read_submission(form, write_submission(form, result.answers, INSTANCE))
    if submission.answers != dict(result.answers):
        differ = sorted(set(submission.answers.items()) ^ set(result.answers.items()))
        yield f"exported and read back, answers differ: {differ[:3]}"
    if (submission.instance_id, submission.version, submission.unknown) != (INSTANCE, form.version, ()):
        yield "exported and read back, the submission names another form or response"
    yield from _unstable(form, session)


def _seen(session: FormSession) -> list[tuple[str, str, object]]:
    return [(path, session.value(path), session.problem(path)) for path in session.questions()]


def _unstable(form: Form, session: FormSession) -> Iterator[str]:
    for path in session.questions():
        if session.node(path).path not in form.by_path:
            yield f"{path} is shown, but the form does not have it"


def form_files(arguments: list[str]) -> Iterator[Path]:
    """Return the files named and those in the folders named."""
    for argument in map(Path, arguments):
        if argument.is_dir():
            yield from sorted(each for each in argument.iterdir() if each.suffix.lower() in _SUFFIXES)
        else:
            yield argument


def run(path: Path, check: Callable[[Path], Outcome] = check_form) -> Outcome:
    """Check one form; a crash is that form's failure, not the run's."""
    try:
        return check(path)
    except Exception as problem:  # noqa: BLE001 - reported as a failure of this form
        return Outcome([f"{type(problem).__name__}: {problem}"])


def main(arguments: list[str]) -> int:
    """Check every form; 1 when any failed."""
    passed = failed = 0
    for path in form_files(arguments):
        if (why := pyxform_refuses(path)) is not None:
            print(f"{path.name}: not counted, pyxform does not convert it: {why[:160]}")
            continue
        outcome = run(path)
        for line in outcome.failures:
            print(f"{path.name}: {line}")
        if not outcome.failures:
            print(f"{path.name}: walked, {len(outcome.reached)} of {outcome.asked} questions and notes seen")
        passed, failed = passed + (not outcome.failures), failed + bool(outcome.failures)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
