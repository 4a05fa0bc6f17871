"""Choice lists: codes given twice, choices that read the same."""

from __future__ import annotations

from instruments.findings import Finding, warning
from instruments.workbook_tables import Row, Table, Tables, plain

_LIST = ("list_name", "list name")
_NAME = ("name", "value")


def check_choices(tables: Tables) -> list[Finding]:
    """Return choices of one list with the same code or the same words; filter columns may tell them apart."""
    choices = tables.get("choices")
    if choices is None:
        return []
    found: list[Finding] = []
    codes: dict[tuple[str, ...], int] = {}
    words: dict[tuple[str, ...], int] = {}
    labels = choices.translations("label")
    for row in choices.rows:
        name, code = choices.cell(row, *_LIST).strip(), choices.cell(row, *_NAME).strip()
        if not name or not code:
            continue
        kept = _filters(choices, row)
        first = codes.setdefault((name, code, *kept), row.number)
        if first != row.number:
            message = f"the list {name} has the code “{code}” in rows {first} and {row.number}. Give each its own."
            found.append(warning(message, "choices", row.number, choices.header(*_NAME)))
        for language, header in labels.items():
            label = row.get(header).strip().lower()
            first = words.setdefault((name, language, label, *kept), row.number)
            if label and first != row.number:
                message = (
                    f"the list {name} has two choices that read “{row.get(header)}” (rows {first} and {row.number})."
                )
                found.append(warning(f"{message} Word one differently.", "choices", row.number, header))
                break
    return found


def _filters(choices: Table, row: Row) -> tuple[str, ...]:
    """Return the cells a choice filter could look at."""
    texts = ("label", "media", "image", "audio", "video", "hint", "list_name", "name", "value")
    headers = (header for header in choices.headers if plain(header.partition(":")[0]) not in texts)
    return tuple(row.get(header) for header in headers)
