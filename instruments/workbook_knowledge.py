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
        longest = [item for item in items if _key_is_longest(choices, lists[item][1], keys[item])]
        if 3 * len(longest) > len(items):
            message = (
                f"in the test {scale.code} the right answer is the longest in {len(longest)} of {len(items)} items "
                f"({', '.join(longest)}), more than a third. Shorten it or lengthen a wrong one."
            )
            found.append(warning(message, "scales", scale.row, "items"))
    return found


def _key_is_longest(choices: Table, list_name: str, key: str) -> bool:
    header = next(iter(choices.translations("label").values()), None)
    if header is None:
        return False
    labels = {
        choices.cell(row, "name", "value"): row.get(header)
        for row in choices.rows
        if choices.cell(row, "list_name", "list name").strip() == list_name
    }
    labels.pop(DONT_KNOW, None)
    others = [len(label) for name, label in labels.items() if name != key]
    return bool(others) and len(labels.get(key, "")) > max(others)
