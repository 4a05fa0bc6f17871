"""Small forms for tests, written as the tables they are."""

from __future__ import annotations

from instruments.form import Form
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.workbook import Workbook, read_workbook_bytes


def sheet(name: str, rows: list[dict[str, str]]) -> str:
    """Write rows as a Markdown table under a heading."""
    headers = list(dict.fromkeys(key for row in rows for key in row))
    cells = [[row.get(header, "").replace("|", "\\|") for header in headers] for row in rows]
    lines = [headers, ["---"] * len(headers), *cells]
    return "\n".join([f"## {name}", "", *("| " + " | ".join(line) + " |" for line in lines), ""])


def workbook(
    survey: list[dict[str, str]], files: dict[str, bytes] | None = None, **sheets: list[dict[str, str]]
) -> Workbook:
    """Read a workbook made of these rows."""
    tables = {"survey": survey, **sheets}
    return read_workbook_bytes("\n".join(sheet(name, rows) for name, rows in tables.items()).encode(), "f.md", files)


def form(survey: list[dict[str, str]], **sheets: list[dict[str, str]]) -> Form:
    """Return the form of these rows, which must be usable."""
    read = workbook(survey, **sheets)
    assert read.form is not None, [each.message for each in read.findings]
    return read.form


def session(survey: list[dict[str, str]], **sheets: list[dict[str, str]]) -> FormSession:
    """Start filling in a form made of these rows, with chance fixed."""
    return FormSession(form(survey, **sheets), context=SessionContext(seed=1))


def text(name: str, **columns: str) -> dict[str, str]:
    return {"type": "text", "name": name, "label": name.upper(), **columns}


def integer(name: str, **columns: str) -> dict[str, str]:
    return {"type": "integer", "name": name, "label": name.upper(), **columns}


def calculate(name: str, calculation: str) -> dict[str, str]:
    return {"type": "calculate", "name": name, "calculation": calculation}


def choose(name: str, options: str, **columns: str) -> dict[str, str]:
    return {"type": f"select_one {options}", "name": name, "label": name.upper(), **columns}


def options(list_name: str, *names: str) -> list[dict[str, str]]:
    return [{"list_name": list_name, "name": name, "label": name.capitalize()} for name in names]


YES_NO = options("yn", "yes", "no")
