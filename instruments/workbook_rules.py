"""Rules and references as a person wrote them: whether each can be read and each ``${name}`` exists."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from instruments.findings import Finding, error
from instruments.workbook_places import Places, name_in
from instruments.workbook_tables import Row, Table, Tables, plain
from instruments.xpath.compile import check_rule
from instruments.xpath.errors import XPathError

_RULES = {
    "relevant": ("skip rule", ("relevant", "relevance", "bind::relevant", "bind:relevant")),
    "constraint": ("check", ("constraint", "bind::constraint", "bind:constraint")),
    "calculation": ("calculation", ("calculation", "calculate", "bind::calculate", "bind:calculate")),
    "required": ("rule for required", ("required", "bind::required", "bind:required")),
    "read_only": ("rule for read-only", ("read_only", "readonly", "bind::readonly", "bind:readonly")),
    "choice_filter": ("choice filter", ("choice_filter",)),
    "repeat_count": ("number of repeats", ("repeat_count", "jr:count", "control::jr:count")),
}
_TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message", "default", "trigger")
_WORDS = frozenset({"yes", "no", "true", "false", "true()", "false()", "1", "0", "y", "n"})
_REFERENCE = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
_LAST_SAVED = "last-saved#"
_STRAIGHT = str.maketrans("‘’“”", "''\"\"")


def check_rules(tables: Tables, places: Places) -> list[Finding]:
    """Return the rules of the survey sheet that cannot be read and the references that lead nowhere."""
    survey = tables.sheets["survey"]
    names = _known_names(survey, places)
    found: list[Finding] = []
    for row in survey.rows:
        written = survey.cell(row, "type")
        for column, (words, headers) in _RULES.items():
            header = survey.header(*headers)
            if header is not None and header in row.cells and _applies(column, written):
                found += _check_cell(row, header, column, words, row.cells[header], names)
        for header in survey.headers:
            if plain(header.partition(":")[0]) in _TEXTS and header in row.cells:
                words = header.partition(":")[0].strip().replace("_", " ")
                found += _unknown_names(row, header, words, row.cells[header], names)
    return found


def _applies(column: str, written: str) -> bool:
    """Tell whether a row of this type uses the column; pyxform ignores the rest."""
    if column == "choice_filter":
        return written.lower().startswith(("select", "rank", "add select"))
    return bool(written.strip())


def _known_names(survey: Table, places: Places) -> set[str]:
    names = set(places.names)
    for row in survey.rows:
        written, name = survey.cell(row, "type"), name_in(survey, row)
        if "or_other" in written or "or specify other" in written:
            names.add(f"{name}_other")
        names.add(f"{name}_count")
    return names | {"instanceID", "instanceName"}


def _check_cell(row: Row, header: str, column: str, words: str, rule: str, names: set[str]) -> list[Finding]:
    if column in ("required", "read_only") and rule.strip().lower() in _WORDS:
        return []
    unknown = _unknown_names(row, header, words, rule, names)
    if unknown:
        return unknown
    try:
        check_rule(rule.translate(_STRAIGHT))
    except XPathError as problem:
        return [
            error(
                f"the {words} cannot be read: {problem.message} {_spot(rule, problem.at)}.",
                "survey",
                row.number,
                header,
            )
        ]
    return []


def _spot(rule: str, at: int) -> str:
    """Show the place in a rule: ``(at character 9: “… and >”)``."""
    around = rule[max(0, at - 12) : at + 12].strip()
    return f"(at character {min(at, len(rule)) + 1}, near “{around}”)"


def _unknown_names(row: Row, header: str, words: str, text: str, names: set[str]) -> list[Finding]:
    found = []
    for name in dict.fromkeys(_REFERENCE.findall(text)):
        known = name.removeprefix(_LAST_SAVED)
        if known not in names:
            message = f"the {words} uses ${{{name}}}, but no question has that name. {_suggestion(known, names)}"
            found.append(error(message, "survey", row.number, header))
    return found


def _suggestion(name: str, names: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(names), n=1, cutoff=0.6)
    return f"Did you mean {near[0]}?" if near else "Correct the name, or add the question."
