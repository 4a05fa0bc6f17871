"""The calls behind the instrument editor: what is opened, what would change, what is published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from core.change import Change
from core.errors import UserError
from gui.operations.planning import seen_code
from gui.problems import INSTRUMENT_GONE, INSTRUMENT_NOT_READY

if TYPE_CHECKING:
    from core.study import Study
    from instruments.editing import Document
    from instruments.editing_consequences import Consequence
    from instruments.findings import Finding
    from instruments.workbook import Workbook


@dataclass(frozen=True, slots=True)
class EditorStart:
    """An instrument opened for editing; ``version`` is the latest published one, 0 for none."""

    code: str
    document: Document
    version: int
    responses: int
    is_locked: bool
    has_draft: bool


@dataclass(frozen=True, slots=True)
class Review:
    """What publishing would do. ``errors`` keep it from being published; ``seen`` is the code of what had been seen.

    ``is_same`` says that nothing differs from the latest version.
    """

    code: str
    document: Document
    next_version: int
    responses: int
    is_locked: bool
    is_same: bool
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    changes: tuple[Consequence, ...]
    seen: str
    number: int


@dataclass(frozen=True, slots=True)
class Published:
    """A version that was written; ``fact`` is what takes it back, "" where it stays as an amendment."""

    change: Change
    title: str
    version: int
    fact: str


def read_start(study: Study, code: str, draft: bytes | None) -> EditorStart:
    """Open an instrument where it was left: the draft, else its latest version. UserError INSTRUMENT_GONE."""
    from instruments.editing import open_document, reopen

    version = study.instruments.get(code)
    if draft is not None:
        document = reopen(draft)
    elif version is not None:
        document = open_document(version.source, version.source_name)
    else:
        raise UserError(INSTRUMENT_GONE, code=code)
    responses = sum(n for (_, instrument), n in study.responses.progress().items() if instrument == code)
    return EditorStart(
        code, document, 0 if version is None else version.version, responses, _is_locked(study), draft is not None
    )


def review(study: Study, code: str, document: Document) -> Review:
    """Say what publishing a document would do to the instrument and to the answers it has."""
    from instruments.editing import check, open_document
    from instruments.editing_consequences import consequences

    version = study.instruments.get(code)
    checked = check(document)
    changes: tuple[Consequence, ...] = ()
    is_same = False
    if version is not None:
        changes = consequences(_read(version.source, version.source_name), checked.workbook, answered(study, code))
        is_same = open_document(version.source, version.source_name).tables.sheets == document.tables.sheets
    errors = tuple(each for each in checked.findings if each.severity == "error")
    warnings = tuple(each for each in checked.findings if each.severity != "error")
    return Review(
        code, document, 1 if version is None else version.version + 1,
        sum(n for (_, instrument), n in study.responses.progress().items() if instrument == code),
        _is_locked(study), is_same, errors, warnings, changes, seen_code(study.amendments.seen()),
        len(study.amendments.all()) + 1,
    )  # fmt: skip


def answered(study: Study, code: str) -> Mapping[str, Mapping[str, int]]:
    """Count the answers an instrument has, by question and value."""
    from instruments.session_paths import split_path

    found: dict[str, Counter[str]] = {}
    for response in study.responses.all(instrument=code):
        for path, value in response.answers.items():
            found.setdefault(split_path(path)[0], Counter())[value] += 1
    return found


def publish(study: Study, code: str, document: Document, said: Mapping[str, str] | None = None) -> Published:
    """Write a document as the next version of an instrument.

    Once the protocol is locked it is an amendment, and ``said`` holds what, why and by. UserError
    INSTRUMENT_NOT_READY while it cannot be filled in.
    """
    from instruments.editing import check, set_setting, setting

    version = study.instruments.get(code)
    number = 1 if version is None else version.version + 1
    numbered = set_setting(document, "version", str(number))
    checked = check(numbered)
    if checked.workbook.form is None:
        raise UserError(INSTRUMENT_NOT_READY)
    title = setting(numbered, "form_title") or checked.workbook.form.title or code
    return write_version(study, code, title, numbered, said)


def write_version(
    study: Study, code: str, title: str, document: Document, said: Mapping[str, str] | None = None
) -> Published:
    """Write an instrument version as it is, as an amendment where the protocol is locked."""
    from core.amendments import NewInstrument
    from instruments.sealing import require_evaluator

    source = document.to_source()
    name = f"{code}{source.suffix}"
    if said is not None and _is_locked(study):
        new = NewInstrument(code, title, source.data, name)
        study.amendments.make("instrument", new, said["what"], said["why"], said["by"])
        latest: Any = study.instruments.get(code)
        return Published(Change(frozenset({"instrument", "amendment"})), title, latest.version, "")
    require_evaluator(study, title, source.data, name)
    written = study.instruments.add(code, title, source.data, name)
    return Published(Change(frozenset({"instrument"}), (written.id,)), title, written.version, written.id)


def take_back(study: Study, published: Published) -> Change:
    """Take a version back that was just published; the one before holds again."""
    return study.retract((published.fact,), "Publishing was undone")


def _is_locked(study: Study) -> bool:
    return any(lock.kind == "protocol" for lock in study.plan.locks())


@lru_cache(maxsize=16)
def _read(source: bytes, name: str) -> Workbook:
    from instruments.workbook import read_workbook_bytes

    return read_workbook_bytes(source, name)
