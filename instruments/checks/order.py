"""Rules that look at questions which come later."""

from __future__ import annotations

from instruments.checks.conditions import parts, path_of
from instruments.findings import Finding, warning
from instruments.form import Form, Question

_COLUMNS = {
    "relevant": "skip rule",
    "constraint": "check",
    "required": "rule for required",
    "choice_filter": "choice filter",
}


def check_order(form: Form) -> list[Finding]:
    """Return a warning for each rule of a question that waits for an answer given after it."""
    found: list[Finding] = []
    for question in form.nodes:
        rules = {
            "relevant": question.relevant, "constraint": question.constraint, "required": question.required,
            "choice_filter": question.itemset.nodes if question.itemset is not None else None,
        }  # fmt: skip
        for column, rule in rules.items():
            if rule is None or not question.is_shown:
                continue
            paths = dict.fromkeys(path_of(part, question) for part in parts(rule.source))
            for later in (form.by_path.get(path) for path in paths if path is not None):
                if later is not None and _comes_later(later, question):
                    message = (
                        f"the {_COLUMNS[column]} looks at {later.name}{_row(later)}, which comes later and is "
                        f"still blank then. Move {later.name} before {question.name}."
                    )
                    found.append(warning(message, "survey", question.row, column))
    return found


def _comes_later(later: Question, question: Question) -> bool:
    inside = later.path.startswith(f"{question.path}/")
    return later.index > question.index and later.is_answered_by_person and not inside


def _row(question: Question) -> str:
    return f" (row {question.row})" if question.row is not None else ""
