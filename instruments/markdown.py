"""Forms as Markdown: a heading a sheet, a pipe table below it. The same tables as a workbook, but reviewable."""

from __future__ import annotations

import re

from core.errors import UserError
from instruments import problems
from instruments.findings import Finding, error
from instruments.workbook_tables import Row, Table, Tables

_CELL_END = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\s*:?-+:?\s*")
_HEADING = re.compile(r"#{1,6}\s+(?P<name>.+?)\s*#*\s*")


def read_markdown(data: bytes, name: str) -> tuple[Tables, list[Finding]]:
    """Return the tables under each heading; a row's number is its line in the file."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise UserError(problems.FORM_NOT_TEXT, name=name) from problem
    findings: list[Finding] = []
    sheets: dict[str, Table] = {}
    title, lines = "", list[tuple[int, list[str]]]()
    for number, line in enumerate([*text.splitlines(), "# end"], 1):
        heading = _HEADING.fullmatch(line.strip())
        if heading is not None:
            if title and lines:
                sheets[title.lower()] = _table(title, lines, findings)
            title, lines = heading["name"].strip("`* "), []
        elif line.strip().startswith("|"):
            lines.append((number, split_row(line)))
    return Tables(name, sheets, tuple(table.name for table in sheets.values())), findings


def split_row(line: str) -> list[str]:
    r"""Return the cells of a table row; ``\|`` stands for a pipe and ``<br>`` for a line break inside one."""
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    cells = _CELL_END.split(inner)
    return [re.sub(r"<br\s*/?>", "\n", cell.strip().replace("\\|", "|")) for cell in cells]


def _table(title: str, lines: list[tuple[int, list[str]]], findings: list[Finding]) -> Table:
    header_row, headers = lines[0]
    doubled = {header for header in headers if header and headers.count(header) > 1}
    sheet = title.lower()
    findings.extend(
        error(f"the heading “{each}” stands over two columns. Rename one.", sheet, header_row, each)
        for each in sorted(doubled)
    )
    rows: list[Row] = []
    for number, cells in lines[1:]:
        if all(_RULE.fullmatch(cell) for cell in cells):
            continue
        if len(cells) > len(headers):
            findings.append(
                error(
                    f"the row has {len(cells)} cells, but the table has {len(headers)} columns. "
                    "Write \\| where a pipe is part of the text.",
                    sheet,
                    number,
                )
            )
        filled = {header: cell for header, cell in zip(headers, cells, strict=False) if header and cell}
        rows.append(Row(number, filled))
    return Table(title, tuple(header for header in headers if header), tuple(rows), header_row)
