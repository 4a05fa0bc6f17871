"""Reading a form: one call from a file to a compiled form, its scales, its answer keys and all that is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import UserError
from instruments import problems
from instruments.collector import uncollected
from instruments.findings import Finding, error, in_order, warning
from instruments.form import Form
from instruments.markdown import read_markdown
from instruments.scales import Scale, read_keys, read_scales
from instruments.workbook_convert import convert
from instruments.workbook_excel import read_excel
from instruments.workbook_filters import name_translated_columns
from instruments.workbook_knowledge import check_knowledge
from instruments.workbook_places import Places, places_of
from instruments.workbook_rules import check_rules
from instruments.workbook_search import expand_searches
from instruments.workbook_sheets import check_characters, check_sheets
from instruments.workbook_support import check_support
from instruments.workbook_tables import Tables
from instruments.workbook_xform import Built, RuleProblem, build_tree

_SHEETS_NAMED = 8
_ATTRIBUTES = {"calculate": "calculation", "readonly": "read_only"}


@dataclass(frozen=True, slots=True)
class Workbook:
    """What a file holds: ``form`` (None when an error keeps it from being used) and ``keys``, the right choices.

    ``tables`` are its sheets as they were read.
    """

    form: Form | None
    scales: tuple[Scale, ...]
    keys: Mapping[str, str]
    findings: tuple[Finding, ...]
    tables: Tables


def read_xlsform(path: Path | str) -> Workbook:
    """Read a form from .xlsx or .md, with the .csv files beside it.

    UserError for what is no form at all (no such file, a Word file, a damaged workbook); everything else is a finding.
    """
    path = Path(path)
    if path.is_dir():
        raise UserError(problems.FORM_IS_FOLDER, path=path)
    try:
        data = path.read_bytes()
    except FileNotFoundError as missing:
        raise UserError(problems.FORM_MISSING, path=path) from missing
    except OSError as failed:
        raise UserError(problems.FORM_UNREADABLE, path=path, reason=failed.strerror or failed) from failed
    return read_workbook_bytes(data, path.name, _files_beside(path))


def _files_beside(path: Path) -> dict[str, bytes]:
    folders = (path.parent, path.with_name(f"{path.stem}-media"))
    return {file.name: file.read_bytes() for folder in folders for file in sorted(folder.glob("*.csv"))}


@uncollected
def read_workbook_bytes(data: bytes, name: str, files: Mapping[str, bytes] | None = None) -> Workbook:
    """Read a form from the bytes of a file called ``name``; ``files`` are the tables it looks things up in."""
    given, findings = tables_of(data, name)
    return read_tables(given, findings, files)


@uncollected
def read_tables(given: Tables, findings: Sequence[Finding], files: Mapping[str, bytes] | None = None) -> Workbook:
    """Read a form from its sheets; ``findings`` are what was said when they were read."""
    found = list(findings)
    survey = given.get("survey")
    if survey is None or not survey.rows:
        found.append(_no_survey(given))
        return Workbook(None, (), {}, in_order(found), given)
    tables = _as_odk_writes(given, found)
    survey = tables.sheets["survey"]
    places = places_of(survey)
    unprintable = check_characters(tables)
    found += check_sheets(tables) + unprintable + check_rules(tables, places) + check_support(given)
    scales, problems_of_scales = read_scales(tables.get("scales"), survey)
    keys, problems_of_keys = read_keys(tables)
    found += problems_of_scales + problems_of_keys + check_knowledge(tables, scales, keys)
    form = None
    hopeless = [*findings, *unprintable, *(each for each in found if each.row == 1 and each.sheet == "survey")]
    if not any(each.severity == "error" for each in hopeless):
        form = _convert(tables, places, files, found)
    usable = form is not None and not any(each.severity == "error" for each in found)
    return Workbook(replace(form, tables=given) if usable and form else None, scales, keys, in_order(found), given)


def _as_odk_writes(given: Tables, found: list[Finding]) -> Tables:
    """Rewrite what other apps write differently: searches, and filters on translated columns."""
    tables = given
    for rewrite in (expand_searches, name_translated_columns):
        tables, more = rewrite(tables)
        found += more
    return tables


def tables_of(data: bytes, name: str) -> tuple[Tables, list[Finding]]:
    """Return the sheets in the bytes of a file called ``name``, and what is wrong with them as a file."""
    suffix = Path(name).suffix.lower()
    if suffix in (".md", ".markdown") or (
        suffix not in (".xlsx", ".xlsm", ".xls", ".docx") and data[:1] in (b"#", b"|")
    ):
        return read_markdown(data, name)
    if suffix in (".xlsx", ".xlsm", ".xls", ".doc", ".docx", "") or data.startswith(b"PK"):
        return read_excel(data, name)
    raise UserError(problems.FORM_OTHER_KIND, name=name)


def _no_survey(tables: Tables) -> Finding:
    if tables.get("survey") is not None:
        return error("there is no question in it. Write one row a question, with type, name and label.", "survey", 2)
    names = ", ".join(tables.sheet_names[:_SHEETS_NAMED]) or "none"
    names += ", …" if len(tables.sheet_names) > _SHEETS_NAMED else ""
    return error(f"the workbook has no sheet called survey (its sheets: {names}). Name the sheet of questions survey.")


def _convert(tables: Tables, places: Places, files: Mapping[str, bytes] | None, found: list[Finding]) -> Form | None:
    converted = convert(tables)
    known = {(each.sheet, each.row) for each in found if each.severity == "error"}
    found += [each for each in converted.findings if not known or (each.row and (each.sheet, each.row) not in known)]
    if converted.xform is None:
        return None
    files = dict(files or {})
    if converted.itemsets is not None:
        files.setdefault("itemsets.csv", converted.itemsets.encode())
    built = build_tree(converted.xform, places.rows, places.types, files)
    found += _built_findings(built, places, known)
    return built.form


def _built_findings(built: Built, places: Places, known: set[tuple[str | None, int | None]]) -> list[Finding]:
    found: list[Finding] = []
    for problem in built.problems:
        row, column = _placed(problem, places)
        if ("survey", row) not in known:
            found.append(error(f"the rule cannot be read: {problem.message}.", "survey", row, column))
    for loop in built.cycles:
        names = " → ".join(path.rpartition("/")[2] for path in (*loop, loop[0]))
        if len(loop) == 1:
            name = loop[0].rpartition("/")[2]
            message = f"the rule of {name} looks at {name} itself and may never settle."
            found.append(warning(message, "survey", places.rows.get(loop[0])))
            continue
        found.append(
            error(
                f"these questions wait for each other: {names}. Take one of the references out.",
                "survey",
                places.rows.get(loop[0]),
            )
        )
    for problem in built.unknown_paths:
        row, column = _placed(problem, places)
        found.append(
            warning(
                f"the rule looks at {_short(problem.message)}, which the form does not have; it reads as blank.",
                "survey",
                row,
                column,
            )
        )
    missing = built.form.missing_files.values() if built.form is not None else ()
    found += [
        warning(f"the table {name} is not here. Put it beside the form; until then it is empty.", "survey")
        for name in missing
    ]
    return found


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"


def _placed(problem: RuleProblem, places: Places) -> tuple[int | None, str]:
    return places.rows.get(problem.path), _ATTRIBUTES.get(problem.attribute, problem.attribute)
