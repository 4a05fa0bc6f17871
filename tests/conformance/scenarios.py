"""Run behaviour scenarios against the engine: ``python -m tests.conformance.scenarios SCENARIOS.json``."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

from openpyxl import Workbook as ExcelWorkbook

from core.errors import UserError
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.workbook import read_workbook_bytes


def as_xlsx(sheets: dict) -> bytes:
    """Write rows of dicts as sheets with one column a key."""
    book = ExcelWorkbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        headers = list(dict.fromkeys(key for row in rows for key in row))
        sheet.append(headers)
        for row in rows:
            sheet.append([row.get(header) for header in headers])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def same(seen, wanted) -> bool:
    if seen == wanted:
        return True
    try:
        return float(seen) == float(wanted)
    except (TypeError, ValueError):
        return False


class Runner:
    """One scenario: the session and what went wrong so far."""

    def __init__(self, scenario: dict) -> None:
        files = {name: text.encode() for name, text in scenario.get("files", {}).items()}
        workbook = read_workbook_bytes(as_xlsx(scenario["form"]), "form.xlsx", files)
        assert workbook.form is not None, [each.message for each in workbook.findings]
        self.session = FormSession(workbook.form, context=SessionContext(seed=1))
        self.failures: list[str] = []

    def step(self, step: dict) -> None:
        act = getattr(self, f"_{step['do']}")
        act(step)

    def _answer(self, step: dict) -> None:
        self.session.answer(step["ref"], step["value"])

    def _add_repeat(self, step: dict) -> None:
        self.session.add_repeat(step["ref"])

    def _remove_repeat(self, step: dict) -> None:
        self.session.remove_repeat(step["ref"], step["index"])

    def _language(self, step: dict) -> None:
        self.session.set_language(step["name"])

    def _expect_same(self, step: dict) -> None:
        values = {self.session.value(ref) for ref in step["refs"]}
        self.check("same", "", len(values) == 1, step.get("held", True), step)

    def _expect(self, step: dict) -> None:
        session = self.session
        for ref, wanted in step.get("relevant", {}).items():
            self.check("relevant", ref, session.is_relevant(ref) if session.exists(ref) else None, wanted, step)
        for ref, wanted in step.get("value", {}).items():
            self.check("value", ref, session.value(ref) if session.exists(ref) else None, wanted, step)
        for ref, wanted in step.get("choices", {}).items():
            seen = [[choice.value, choice.label] for choice in session.choices(ref)]
            self.check("choices", ref, seen, wanted, step)
        for name in ("label", "hint"):
            for ref, wanted in step.get(name, {}).items():
                self.check(name, ref, getattr(session, name)(ref) or None, wanted, step)
        for ref, wanted in step.get("readonly", {}).items():
            self.check("readonly", ref, session.is_readonly(ref), wanted, step)
        for ref, wanted in step.get("repeat_count", {}).items():
            self.check("repeat_count", ref, session.repeat_count(ref), wanted, step)
        for ref, wanted in step.get("constraint", {}).items():
            issue = session.problem(ref)
            broken = issue is not None and issue.kind == "constraint"
            self.check("constraint", ref, not broken, wanted["valid"], step)
            if wanted.get("message"):
                self.check("constraint", f"{ref}#message", issue.message if issue else None, wanted["message"], step)
        for ref, wanted in step.get("required", {}).items():
            issue = session.problem(ref)
            missing = issue is not None and issue.kind == "required"
            self.check("required", ref, session.is_required(ref), wanted["required"], step)
            self.check("satisfied", ref, not missing, wanted["satisfied"], step)
        if "visible" in step:
            self.check("visible", "", list(session.questions()), step["visible"], step)

    def _finalise(self, step: dict) -> None:
        wanted, result = step["expect"], self.session.finalise()
        self.check("valid", "", not result.issues, wanted["valid"], wanted)
        for each in wanted.get("violations", []):
            issue = next((issue for issue in result.issues if issue.path == each["ref"]), None)
            self.check("violation", each["ref"], issue.kind if issue else None, each["condition"], wanted)
        record = wanted["record"]
        skip = set(wanted.get("not_compared", []))
        for ref, value in record.items():
            if self.session.node(ref).type != "note":
                self.check("record", ref, result.answers.get(ref), value, wanted)
        extra = set(result.answers) - set(record) - skip
        self.check("record", "extra", sorted(extra), [], wanted)

    def check(self, what: str, ref: str, seen, wanted, step: dict) -> None:
        allowed = [wanted, *step.get("accept", {}).get(ref, [])]
        if not any(same(seen, each) for each in allowed):
            self.failures.append(f"{what} {ref}: {seen!r}, expected {allowed!r}")


def run_scenario(scenario: dict) -> list[str]:
    """Return what differs, one line each."""
    runner = Runner(scenario)
    for number, step in enumerate(scenario["steps"], 1):
        before = len(runner.failures)
        try:
            runner.step(step)
        except UserError as error:
            runner.failures.append(str(error))
        runner.failures[before:] = [f"step {number}: {text}" for text in runner.failures[before:]]
    return runner.failures


def main(paths: list[str]) -> int:
    passed = failed = 0
    for path in paths:
        for scenario in json.loads(Path(path).read_text(encoding="utf-8"))["scenarios"]:
            failures = run_scenario(scenario)
            passed, failed = passed + (not failures), failed + bool(failures)
            for line in failures:
                print(f"{scenario['id']}: {line}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
