"""The instruments of a study as lines, what a questionnaire file would bring, and instruments retired or copied."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from core.change import Change
from core.errors import UserError
from gui.problems import FORM_FOR_LOCKED, INSTRUMENT_GONE, INSTRUMENT_IN_WAVES

if TYPE_CHECKING:
    from core.study import Study
    from instruments.workbook_tables import Tables

RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class InstrumentLine:
    """One instrument of the list.

    ``translated`` says for each further language how many of its texts are written. ``is_new`` is one that was never
    published, ``has_draft`` one that is being changed on this computer.
    """

    code: str
    title: str
    questions: int
    languages: tuple[str, ...]
    waves: tuple[str, ...]
    version: int
    responses: int
    translated: tuple[tuple[str, int, int], ...] = ()
    is_retired: bool = False
    has_draft: bool = False
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What is in a questionnaire file: what works, what works differently, what must be fixed."""

    path: str
    code: str
    title: str
    questions: int
    types: tuple[tuple[str, int], ...]
    languages: tuple[str, ...]
    scales: tuple[str, ...]
    differently: tuple[str, ...]
    to_fix: tuple[str, ...]
    next_version: int
    data: bytes = b""

    @property
    def can_import(self) -> bool:
        """True when nothing must be fixed first."""
        return not self.to_fix


def read_instruments(study: Study) -> tuple[InstrumentLine, ...]:
    """Return the latest version of every instrument."""
    design = study.design.get()
    answered: Counter[str] = Counter()
    for (_, instrument), number in study.responses.progress().items():
        answered[instrument] += number
    retired = retired_codes(study)
    lines = []
    for version in study.instruments.all():
        questions, languages, translated = extent(version.source, version.source_name)
        waves = tuple(w.label for w in (design.waves if design else ()) if version.code in w.instruments)
        lines.append(
            InstrumentLine(
                version.code,
                version.title,
                questions,
                languages,
                waves,
                version.version,
                answered[version.code],
                translated,
                version.code in retired,
            )
        )
    return tuple(lines)


@lru_cache(maxsize=256)
def extent(source: bytes, name: str) -> tuple[int, tuple[str, ...], tuple[tuple[str, int, int], ...]]:
    """Return how many questions an instrument asks, its languages, and how many texts each further one has."""
    from instruments.workbook import read_workbook_bytes

    workbook = read_workbook_bytes(source, name)
    if workbook.form is None:
        return 0, (), ()
    asked = sum(q.is_answered_by_person for q in workbook.form.questions)
    return asked, tuple(workbook.form.languages), _translated(workbook.tables)


def _translated(tables: Tables) -> tuple[tuple[str, int, int], ...]:
    """Return, for each language after the first, how many of the texts that exist are written in it."""
    counts: dict[str, list[int]] = {}
    for sheet in ("survey", "choices"):
        table = tables.get(sheet)
        for column in ("label", "hint"):
            headers = table.translations(column) if table is not None else {}
            for row in table.rows if table is not None and headers else ():
                has_any = any(row.get(header) for header in headers.values())
                for language in headers:
                    done = counts.setdefault(language, [0, 0])
                    done[0] += bool(row.get(headers[language]))
                    done[1] += has_any
    return tuple((language, done, total) for language, (done, total) in list(counts.items())[1:])


@lru_cache(maxsize=256)
def question_names(source: bytes, name: str) -> frozenset[str]:
    """Return the names of all questions and calculations of an instrument."""
    from instruments.workbook import read_workbook_bytes

    form = read_workbook_bytes(source, name).form
    return frozenset(q.name for q in form.questions) if form is not None else frozenset()


def check_form(study: Study, path: Path) -> ImportReport:
    """Read a questionnaire file and say what it would bring; UserError when it is no questionnaire at all."""
    from instruments.workbook import read_xlsform

    book = read_xlsform(path)
    form = book.form
    asked = [q for q in form.questions if q.is_answered_by_person] if form else []
    code = re.sub(r"[^a-z0-9_]+", "_", path.stem.lower()).strip("_") or "form"
    kept = study.instruments.get(code)
    return ImportReport(
        path=str(path),
        code=code,
        title=(form.title if form else "") or path.stem,
        questions=len(asked),
        types=tuple(Counter(q.type for q in asked).most_common()),
        languages=tuple(form.languages) if form else (),
        scales=tuple(scale.code for scale in book.scales),
        differently=tuple(f.message for f in book.findings if f.severity == "warning"),
        to_fix=tuple(f.message for f in book.findings if f.severity == "error"),
        next_version=1 if kept is None else kept.version + 1,
        data=path.read_bytes(),
    )


def import_form(study: Study, report: ImportReport, code: str) -> Change:
    """Add a checked questionnaire, after a backup; the same file again changes nothing.

    UserError FORM_FOR_LOCKED once the protocol is locked: its instruments are part of it.
    """
    from core.backups import keep_backup
    from instruments.sealing import require_evaluator

    if any(lock.kind == "protocol" for lock in study.plan.locks()):
        raise UserError(FORM_FOR_LOCKED, name=Path(report.path).name)
    require_evaluator(study, report.title, report.data, Path(report.path).name)
    keep_backup(study)
    version = study.instruments.add(code, report.title, report.data, Path(report.path).name)
    return Change(frozenset({"instrument"}), (version.id,))


def retired_codes(study: Study) -> frozenset[str]:
    """Return the instruments that are no longer in use; their answers stay."""
    return frozenset((study.describe(RETIRED) or "").split())


def retire(study: Study, code: str, *, is_retired: bool = True) -> Change:
    """Take an instrument out of use, or back into it. UserError INSTRUMENT_IN_WAVES while a wave asks it."""
    design = study.design.get()
    waves = [w.label for w in (design.waves if design else ()) if code in w.instruments]
    version = study.instruments.get(code)
    if is_retired and waves:
        title = version.title if version is not None else code
        raise UserError(INSTRUMENT_IN_WAVES, title=title, waves=", ".join(waves))
    kept = retired_codes(study) - {code}
    return study.describe_as({RETIRED: " ".join(sorted(kept | {code} if is_retired else kept))})


def free_code(study: Study, wanted: str, taken: Iterable[str] = ()) -> str:
    """Return the short name, with the next free number where an instrument has it."""
    used = {version.code for version in study.instruments.all()} | set(taken)
    wanted = re.sub(r"[^a-z0-9_]+", "_", wanted.lower()).strip("_") or "form"
    return next(code for code in (wanted, *(f"{wanted}_{n}" for n in range(2, 10_000))) if code not in used)


def as_xlsform(study: Study, code: str) -> bytes:
    """Return the latest version of an instrument as .xlsx, as ODK and Kobo read it."""
    from instruments.workbook import tables_of
    from instruments.workbook_write import write_tables

    version = study.instruments.get(code)
    if version is None:
        raise UserError(INSTRUMENT_GONE, code=code)
    return write_tables(tables_of(version.source, version.source_name)[0])
