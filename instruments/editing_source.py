"""The bytes an edited form is kept as: Markdown tables, or a spreadsheet for texts those cannot hold."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO

from instruments.markdown import read_markdown
from instruments.workbook_tables import Table, Tables
from instruments.workbook_write import write_tables

_DAY_ONE = (1980, 1, 1, 0, 0, 0)
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a form and how their file's name ends."""

    data: bytes
    suffix: str


def write_source(tables: Tables, preface: str) -> Source:
    """Write sheets so that they read back equal; the same sheets always give the same bytes."""
    text = "\n\n".join([*([preface] if preface else []), *(_section(table) for table in tables.sheets.values())])
    data = f"{text}\n".encode()
    read, findings = read_markdown(data, "form.md")
    filled = {key: table for key, table in tables.sheets.items() if table.headers}
    if not findings and _told(read.sheets) == _told(filled):
        return Source(data, ".md")
    return Source(_undated(write_tables(tables)), ".xlsx")


def preface_of(text: str) -> str:
    """Return what stands above the heading of the first table."""
    lines = text.splitlines()
    first = next((at for at, line in enumerate(lines) if line.strip().startswith("|")), len(lines))
    heading = next((at for at in range(first - 1, -1, -1) if lines[at].lstrip().startswith("#")), 0)
    return "\n".join(lines[:heading]).strip()


def _section(table: Table) -> str:
    lines = [f"## {table.name}", ""]
    if table.headers:
        cells = [table.headers, ["---"] * len(table.headers)]
        cells += [[row.get(header) for header in table.headers] for row in table.rows]
        lines += ["| " + " | ".join(_cell(text) for text in row) + " |" for row in cells]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>")


def _told(sheets: object) -> object:
    """Return what sheets say, without the numbers of their rows."""
    items = sheets.items() if isinstance(sheets, dict) else ()
    return {key: (table.headers, [dict(row.cells) for row in table.rows]) for key, table in items}


def _undated(data: bytes) -> bytes:
    """Return a spreadsheet without the moment it was written at."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in given.namelist():
            body = _STAMP.sub(rb"\g<1>1980-01-01T00:00:00Z\2", given.read(name))
            kept.writestr(zipfile.ZipInfo(name, _DAY_ONE), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()
