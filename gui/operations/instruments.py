"""The instruments of a study as lines, and what a questionnaire file would bring."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from core.change import Change
from core.errors import UserError
from gui.problems import FORM_FOR_LOCKED

if TYPE_CHECKING:
    from core.study import Study


@dataclass(frozen=True, slots=True)
class InstrumentLine:
    """One instrument of the list."""

    code: str
    title: str
    questions: int
    languages: tuple[str, ...]
    waves: tuple[str, ...]
    version: int
    responses: int


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
    lines = []
    for version in study.instruments.all():
        questions, languages = _extent(version.source, version.source_name)
        waves = tuple(w.label for w in (design.waves if design else ()) if version.code in w.instruments)
        lines.append(
            InstrumentLine(
                version.code, version.title, questions, languages, waves, version.version, answered[version.code]
            )
        )
    return tuple(lines)


@lru_cache(maxsize=256)
def _extent(source: bytes, name: str) -> tuple[int, tuple[str, ...]]:
    from instruments.workbook import read_workbook_bytes

    form = read_workbook_bytes(source, name).form
    if form is None:
        return 0, ()
    return sum(q.is_answered_by_person for q in form.questions), tuple(form.languages)


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
    """Add a checked questionnaire; the same file again changes nothing.

    UserError FORM_FOR_LOCKED once the protocol is locked: its instruments are part of it.
    """
    if any(lock.kind == "protocol" for lock in study.plan.locks()):
        raise UserError(FORM_FOR_LOCKED, name=Path(report.path).name)
    version = study.instruments.add(code, report.title, report.data, Path(report.path).name)
    return Change(frozenset({"instrument"}), (version.id,))
