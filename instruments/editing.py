"""A workbook as a document to edit: every operation gives a new one, so undo is going back to the one before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from core.errors import UserError
from instruments import problems
from instruments.checks.author import check_as_author
from instruments.editing_source import Source, preface_of, write_source
from instruments.findings import Finding
from instruments.workbook import Workbook, read_tables, tables_of
from instruments.workbook_tables import Row, Table, Tables, plain

TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_ORDER = ("survey", "choices", "settings", "scales")
_FIRST_ROW = 2


@dataclass(frozen=True, slots=True)
class Document:
    """All sheets of a form. Row ``n`` of a sheet has the number ``n + 2``, as findings name it; none is blank.

    ``preface`` is what stood above the tables of a Markdown file; ``origin`` the bytes it was opened from with the
    sheets they gave.
    """

    tables: Tables
    preface: str = ""
    origin: tuple[Source, Tables] | None = None

    def sheet(self, name: str) -> Table:
        """Return a sheet, empty where there is none."""
        return self.tables.get(name) or Table(name, (), ())

    @property
    def survey(self) -> Table:
        """The sheet of questions."""
        return self.sheet("survey")

    def to_source(self) -> Source:
        """Return the bytes it is kept as, which read back equal; the first bytes where nothing has changed."""
        if self.origin is not None and self.origin[1] == self.tables:
            return self.origin[0]
        return write_source(self.tables, self.preface)

    def with_sheet(self, table: Table) -> Document:
        """Return a document with a sheet in place of the one of its name; its rows are numbered anew."""
        sheets = {**self.tables.sheets, table.name.lower(): _numbered(table)}
        known = [name for name in _ORDER if name in sheets]
        ordered = {name: sheets[name] for name in [*known, *(name for name in sheets if name not in _ORDER)]}
        return replace(self, tables=Tables(self.tables.source, ordered, tuple(ordered)))

    def with_rows(self, sheet: str, rows: Iterable[Mapping[str, str]]) -> Document:
        """Return a document whose sheet has these rows; headers it lacked are added at the end."""
        table = self.sheet(sheet)
        given = [{header: text for header, text in row.items() if text} for row in rows]
        headers = tuple(dict.fromkeys([*table.headers, *(header for row in given for header in row)]))
        kept = tuple(Row(at, row) for at, row in enumerate(given, _FIRST_ROW) if row)
        return self.with_sheet(Table(sheet, headers, kept))

    def with_cell(self, sheet: str, at: int, header: str, text: str) -> Document:
        """Return a document with another text in one cell."""
        rows = [dict(row.cells) for row in self.sheet(sheet).rows]
        rows[at][header] = text
        return self.with_rows(sheet, rows)

    def rows(self, sheet: str = "survey") -> list[dict[str, str]]:
        """Return the rows of a sheet, to be changed at will."""
        return [dict(row.cells) for row in self.sheet(sheet).rows]


@dataclass(frozen=True, slots=True)
class Edited:
    """What an operation gives: the document and the row of the survey sheet that is chosen now, -1 for none."""

    document: Document
    at: int = -1


@dataclass(frozen=True, slots=True)
class Checked:
    """What is said about a document: the form where it can be used, and all findings by row."""

    workbook: Workbook
    findings: tuple[Finding, ...]

    @property
    def is_usable(self) -> bool:
        """True when no error keeps the form from being filled in."""
        return self.workbook.form is not None


def _numbered(table: Table) -> Table:
    rows = tuple(Row(at, row.cells) for at, row in enumerate((r for r in table.rows if r.cells), _FIRST_ROW))
    return Table(table.name.lower(), table.headers, rows)


def open_document(source: bytes, name: str) -> Document:
    """Open the bytes of a form for editing; UserError when they are no form at all."""
    given, _ = tables_of(source, name)
    sheets = {key: replace(_numbered(table), name=key) for key, table in given.sheets.items()}
    tables = Tables(name, sheets, tuple(sheets))
    suffix = ".md" if source[:1] in (b"#", b"|") or name.lower().endswith((".md", ".markdown")) else ".xlsx"
    preface = preface_of(source.decode("utf-8-sig")) if suffix == ".md" else ""
    return Document(tables, preface, (Source(source, suffix), tables))


def blank_document(title: str, code: str) -> Document:
    """Return a document without a question."""
    sheets = {
        "survey": Table("survey", ("type", "name", "label", "hint", "required", "relevant"), ()),
        "choices": Table("choices", ("list_name", "name", "label"), ()),
    }
    document = Document(Tables("blank.md", sheets, tuple(sheets)))
    return document.with_rows("settings", [{"form_title": title, "form_id": code, "version": "1"}])


def reopen(data: bytes) -> Document:
    """Open what `Document.to_source` gave, as a draft is kept."""
    return open_document(data, "draft.md" if data[:2] != b"PK" else "draft.xlsx")


def check(document: Document) -> Checked:
    """Read the document as a form is read and say everything about it."""
    workbook = read_tables(document.tables, [])
    return Checked(workbook, check_as_author(workbook))


def column(table: Table, *names: str) -> str:
    """Return the header of a column under any of its names, the first name where it is not there."""
    return table.header(*names) or names[0]


def setting(document: Document, name: str) -> str:
    """Return one setting, a blank where it is not made."""
    settings = document.sheet("settings")
    return settings.cell(settings.rows[0], name) if settings.rows else ""


def set_setting(document: Document, name: str, text: str) -> Document:
    """Make one setting."""
    rows = document.rows("settings") or [{}]
    rows[0][column(document.sheet("settings"), name)] = text.strip()
    return document.with_rows("settings", rows)


def languages(document: Document) -> tuple[str, ...]:
    """Return the languages texts are written in, ``""`` for texts without one, in the order of the columns."""
    found: dict[str, None] = {}
    for name in ("survey", "choices"):
        for text in TEXTS[:2]:
            found.update(dict.fromkeys(document.sheet(name).translations(text)))
    return tuple(found) or ("",)


def text_header(table: Table, name: str, language: str) -> str:
    """Return the header of a text in a language, whether the column is there or not."""
    found = table.translations(name).get(language)
    return found or (f"{name}::{language}" if language else name)


def text_of_row(document: Document, at: int, name: str, language: str) -> str:
    """Return a text of a question in a language."""
    survey = document.survey
    return survey.rows[at].get(text_header(survey, name, language))


def set_text(document: Document, at: int, name: str, language: str, text: str) -> Document:
    """Write a text (label, hint, a message) of a question in a language."""
    return document.with_cell("survey", at, text_header(document.survey, name, language), text.strip())


def set_column(document: Document, at: int, names: tuple[str, ...], text: str) -> Document:
    """Write a cell of the survey sheet, under the first of these headers that is there."""
    return document.with_cell("survey", at, column(document.survey, *names), text.strip())


def name_language(document: Document, name: str) -> Document:
    """Give the texts that have no language one; it becomes the one the form opens in."""
    name = _language(name, languages(document))
    for key in ("survey", "choices"):
        document = _rename_columns(document, key, lambda base, written: f"{base}::{name}" if not written else None)
    return set_setting(document, "default_language", name)


def add_language(document: Document, name: str) -> Document:
    """Add a language, its texts still to be written."""
    name = _language(name, languages(document))
    for key in ("survey", "choices"):
        table = document.sheet(key)
        if table.headers:
            after = max((table.headers.index(h) for h in table.translations("label").values()), default=-1) + 1
            headers = (*table.headers[: after or len(table.headers)], f"label::{name}", *table.headers[after:])
            document = document.with_sheet(replace(table, headers=tuple(dict.fromkeys(headers))))
    return document


def remove_language(document: Document, name: str) -> Document:
    """Take a language out, with everything written in it; the last one stays."""
    if len(languages(document)) < 2:
        return document
    for key, table in document.tables.sheets.items():
        gone = {header for text in TEXTS for lang, header in table.translations(text).items() if lang == name}
        rows = [{h: t for h, t in row.cells.items() if h not in gone} for row in table.rows]
        bare = document.with_sheet(replace(table, headers=tuple(h for h in table.headers if h not in gone), rows=()))
        document = bare.with_rows(key, rows) if gone else document
    if setting(document, "default_language") == name:
        document = set_setting(document, "default_language", languages(document)[0])
    return document


def _language(name: str, taken: Iterable[str]) -> str:
    name = re.sub(r"\s+", " ", name).strip()
    if not name or "::" in name or "|" in name:
        raise UserError(problems.LANGUAGE_EMPTY)
    if name.lower() in {each.lower() for each in taken}:
        raise UserError(problems.LANGUAGE_TWICE, language=name)
    return name


def _rename_columns(document: Document, key: str, rename: Callable[[str, str], str | None]) -> Document:
    table = document.sheet(key)
    names: dict[str, str] = {}
    for text in TEXTS:
        for language, header in table.translations(text).items():
            names[header] = rename(plain(text), language) or header
    headers = tuple(names.get(header, header) for header in table.headers)
    rows = tuple(Row(row.number, {names.get(h, h): t for h, t in row.cells.items()}) for row in table.rows)
    return document.with_sheet(Table(key, headers, rows))
