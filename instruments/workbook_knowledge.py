"""Knowledge tests: a right answer for every item, and not by being the longest."""

from __future__ import annotations

from collections.abc import Mapping

from instruments.findings import Finding, error, warning
from instruments.scales import Scale
from instruments.workbook_places import name_in
from instruments.workbook_tables import Table, Tables

DONT_KNOW = "-99"


def check_knowledge(tables: Tables, scales: tuple[Scale, ...], keys: Mapping[str, str]) -> list[Finding]:
    """Return the tests that cannot be scored, and those a test-wise person passes untaught.

    An item without a key is an error; a right answer that is the longest option in more than a third of the items a
    warning.
    """
    survey, choices = tables.get("survey"), tables.get("choices")
    if survey is None or choices is None:
        return []
    lists = {name_in(survey, row): survey.cell(row, "type").split() for row in survey.rows}
    found: list[Finding] = []
    for scale in scales:
        if scale.rule != "percent_correct":
            continue
        unkeyed = [item for item in scale.items if item not in keys]
        if unkeyed:
            message = f"the test {scale.code} has items without a right answer: {', '.join(unkeyed)}."
            found.append(error(f"{message} Fill the column key of the sheet survey.", "scales", scale.row, "items"))
        items = [item for item in scale.items if item in keys and len(lists.get(item, ())) > 1]
        for language, header in choices.translations("label").items():
            longest = [item for item in items if _key_is_longest(choices, header, lists[item][1], keys[item])]
            if 3 * len(longest) > len(items):
                found.append(_too_often_longest(scale, language, longest, len(items)))
                break
    return found


def _too_often_longest(scale: Scale, language: str, longest: list[str], items: int) -> Finding:
    where = f" in {language}" if language else ""
    message = (
        f"in the test {scale.code} the right answer is the longest{where} in {len(longest)} of {items} items "
        f"({', '.join(longest)}), more than a third. Shorten it or lengthen a wrong one."
    )
    return warning(message, "scales", scale.row, "items")


def _key_is_longest(choices: Table, header: str, list_name: str, key: str) -> bool:
    labels = {
        choices.cell(row, "name", "value"): row.get(header)
        for row in choices.rows
        if choices.cell(row, "list_name", "list name").strip() == list_name
    }
    labels.pop(DONT_KNOW, None)
    others = [len(label) for name, label in labels.items() if name != key]
    return bool(others) and len(labels.get(key, "")) > max(others)
