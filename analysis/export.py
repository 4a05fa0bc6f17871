"""Export of a study's answers: CSV, XLSX, SPSS or Stata, with a codebook. No name and no arm unless asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from analysis import problems_export as problems
from analysis.exporting.codebook import TITLES, codebook_rows
from analysis.exporting.columns import Column, columns_of
from analysis.exporting.labelled_files import write_dta, write_sav
from analysis.exporting.plain_files import csv_bytes, table_csv, table_xlsx, xlsx_bytes
from analysis.exporting.rows import About, Sheet, person_sheet, response_sheet
from analysis.frames_periods import with_later_people
from core.errors import UserError
from core.progress import Progress
from instruments.beliefs import withheld_questions
from instruments.workbook import read_workbook_bytes

if TYPE_CHECKING:
    from core.study import Study
    from core.values import InstrumentVersion, Response

Format = Literal["csv", "xlsx", "sav", "dta"]
Rows = Literal["response", "person"]
FORMATS: tuple[Format, ...] = ("csv", "xlsx", "sav", "dta")
BELIEFS = "Its questions on beliefs are left out: their answers are not for the trainer or a collector to see."
CLOSED = "Responses left out, closed to everybody but the evaluator: {}."
NAME_TITLES = ("person", "name", "phone", "note")


@dataclass(frozen=True, slots=True)
class Wish:
    """What to export.

    ``rows`` is a row a response (a file an instrument) or a row a person and wave (one file); ``labels`` writes labels
    in place of codes (CSV and XLSX; the others always hold both); no ``instruments`` means all that were answered.
    """

    format: Format = "csv"
    rows: Rows = "response"
    labels: bool = False
    with_names: bool = False
    with_arms: bool = False
    instruments: tuple[str, ...] = ()


def export_study(study: Study, out: Path, wish: Wish, progress: Progress | None = None) -> tuple[Path, ...]:
    """Write the answers that hold, TEST ones left out, into the folder ``out``; return the files.

    The same answers give the same bytes. UserError EXPORT_NOTHING, EXPORT_INSTRUMENT, EXPORT_FORMAT, EXPORT_FOLDER,
    EXPORT_COLLECTORS, or EXPORT_ARMS_CLOSED while arms must not stand beside answers.
    """
    if wish.format not in FORMATS:
        raise UserError(problems.EXPORT_FORMAT, format=wish.format, known=", ".join(FORMATS))
    if study.is_collectors:
        raise UserError(problems.EXPORT_COLLECTORS)
    about = About(
        {person.code: person for person in study.people.all()},
        _arms(study) if wish.with_arms else {},
        with_collectors=wish.with_names,
    )
    answered, left_out = _answered(study, wish)
    sheets = _sheets(study, wish, answered, about)
    _make(out)
    written = []
    for done, sheet in enumerate(sheets):
        if progress is not None:
            progress.step(done, len(sheets), sheet.name)
        written.append(_write(sheet, out, wish))
    book = codebook_rows(sheets, left_out)
    written.append(_put(out / "codebook.csv", table_csv(TITLES, book)))
    written.append(_put(out / "codebook.xlsx", table_xlsx("codebook", TITLES, book)))
    if wish.with_names:
        names = _names(study)
        as_book = wish.format == "xlsx"
        data = table_xlsx("names", NAME_TITLES, names) if as_book else table_csv(NAME_TITLES, names)
        written.append(_put(out / ("names.xlsx" if as_book else "names.csv"), data))
    return tuple(written)


def _arms(study: Study) -> dict[str, str]:
    """Return everybody's arm, where arms may stand beside answers."""
    design = study.design.get()
    sealed = study.allocation.sealed()
    missing = []
    if design is None or sealed is None or not sealed.revealed:
        missing.append("the revealed allocation")
    if study.plan.locked("data") is None:
        missing.append("the data lock")
    if missing or design is None:
        raise UserError(problems.EXPORT_ARMS_CLOSED, missing=" and ".join(missing))
    allocation, _ = with_later_people(study, design, study.allocation.get())
    return {code: design.arms[arm].code for code, arm in zip(allocation.codes, allocation.arm.tolist(), strict=True)}


Answered = Mapping[str, tuple[Sequence[Column], Sequence["Response"], str]]


def _answered(study: Study, wish: Wish) -> tuple[Answered, dict[str, str]]:
    """Return columns, responses and title by instrument, and what was left out of which instrument."""
    by_code: dict[str, list[Response]] = {}
    for response in study.responses.all():
        by_code.setdefault(response.instrument, []).append(response)
    if not by_code:
        raise UserError(problems.EXPORT_NOTHING, study=study.title)
    known = [version.code for version in study.instruments.all() if version.code in by_code]
    for code in wish.instruments:
        if code not in known:
            raise UserError(problems.EXPORT_INSTRUMENT, instrument=code, known=", ".join(known))
    found: dict[str, tuple[Sequence[Column], Sequence[Response], str]] = {}
    left_out: dict[str, str] = {}
    for code in (code for code in known if not wish.instruments or code in wish.instruments):
        open_ones = [response for response in by_code[code] if not response.closed]
        versions = _versions(study, code, by_code[code])
        hidden = withheld_questions(study, versions)
        notes = [CLOSED.format(len(by_code[code]) - len(open_ones))] if len(open_ones) < len(by_code[code]) else []
        notes += [BELIEFS] if hidden else []
        if notes:
            left_out[code] = " ".join(notes)
        if open_ones:
            workbooks = [read_workbook_bytes(version.source, version.source_name) for version in versions]
            found[code] = columns_of(code, workbooks, open_ones, hidden), open_ones, versions[0].title
    if not found:
        raise UserError(problems.EXPORT_CLOSED)
    return found, left_out


def _versions(study: Study, code: str, responses: Sequence[Response]) -> list[InstrumentVersion]:
    """Return the versions that were answered and the latest one, the latest first."""
    hashes = {response.instrument_hash for response in responses}
    found = [study.instruments.get(code), *(study.instruments.by_hash(digest) for digest in hashes)]
    versions = {version.hash: version for version in found if version is not None}
    return sorted(versions.values(), key=lambda version: -version.version)


def _sheets(study: Study, wish: Wish, answered: Answered, about: About) -> list[Sheet]:
    if wish.rows == "person":
        design = study.design.get()
        waves = () if design is None else tuple(wave.code for wave in design.waves)
        plain = {code: (columns, rows) for code, (columns, rows, _) in answered.items()}
        return [person_sheet("answers", study.title, plain, waves, about)]
    place = {wave.code: at for at, wave in enumerate(design.waves)} if (design := study.design.get()) else {}
    sheets = []
    for code, (columns, rows, title) in answered.items():
        ordered = sorted(rows, key=lambda r: (r.participant, place.get(r.wave, len(place)), r.wave, r.occasion, r.id))
        sheets.append(response_sheet(code, title, columns, ordered, about))
    return sheets


def _write(sheet: Sheet, out: Path, wish: Wish) -> Path:
    path = out / f"{sheet.name}.{wish.format}"
    plain: Mapping[str, Callable[[], bytes]] = {
        "csv": lambda: csv_bytes(sheet, labels=wish.labels),
        "xlsx": lambda: xlsx_bytes(sheet, labels=wish.labels),
    }
    if wish.format in plain:
        return _put(path, plain[wish.format]())
    part = path.with_name(f"{path.name}.part")
    try:
        (write_sav if wish.format == "sav" else write_dta)(sheet, part)
        part.replace(path)
    except OSError as error:
        raise UserError(problems.EXPORT_FOLDER, folder=out, why=error.strerror or "the disk did not answer") from error
    finally:
        part.unlink(missing_ok=True)
    return path


def _names(study: Study) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for person in study.people.all():
        identity = study.people.identity(person.code)
        if identity is not None:
            rows.append((person.code, identity.name, identity.phone, identity.note))
    return rows


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(problems.EXPORT_FOLDER, folder=out, why=error.strerror or "it is no folder") from error


def _put(path: Path, data: bytes) -> Path:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise UserError(
            problems.EXPORT_FOLDER, folder=path.parent, why=error.strerror or "the disk did not answer"
        ) from error
    return path
