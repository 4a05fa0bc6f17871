"""Everything an author wants to know about a form that runs: one list of findings from all topics."""

from __future__ import annotations

from instruments.backcheck_kinds import read_kinds
from instruments.checks.choices import check_choices
from instruments.checks.never_true import check_never_true
from instruments.checks.order import check_order
from instruments.checks.translations import check_translations
from instruments.checks.wording import check_wording
from instruments.findings import Finding, in_order
from instruments.workbook import Workbook


def check_as_author(workbook: Workbook) -> tuple[Finding, ...]:
    """Return what was found on reading the workbook and what its author may want to change."""
    found = list(workbook.findings)
    if workbook.tables.get("survey") is not None:
        found += check_choices(workbook.tables) + check_translations(workbook.tables) + check_wording(workbook.tables)
        found += read_kinds(workbook.tables)[1]
    if workbook.form is not None:
        found += check_never_true(workbook.form) + check_order(workbook.form)
    return in_order(found)
