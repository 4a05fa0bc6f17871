"""The answers of one instrument at one wave: who answered first, the answers a page at a time; putting one right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.change import Change
from gui.operations.answers import AnswerView, read_answers

if TYPE_CHECKING:
    from analysis.export import Wish
    from core.response_pages import Head
    from core.study import Study
    from core.values import InstrumentVersion


@dataclass(frozen=True, slots=True)
class DataColumn:
    """One question: its path without positions, its name and words, its choices by code."""

    node: str
    name: str
    words: str
    choices: Mapping[str, str] = field(default_factory=dict)
    is_hidden: bool = False
    is_repeated: bool = False


@dataclass(frozen=True, slots=True)
class DataView:
    """What the grid needs before any answer is read.

    ``changed`` are questions put right, by response; ``asked`` those with an open query, by person ("" in a set: the
    whole response).
    """

    instruments: tuple[tuple[str, str], ...] = ()
    waves: tuple[tuple[str, str], ...] = ()
    instrument: str = ""
    wave: str = ""
    heads: tuple[Head, ...] = ()
    columns: tuple[DataColumn, ...] = ()
    changed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    asked: Mapping[str, frozenset[str]] = field(default_factory=dict)
    is_locked: bool = False
    can_give_arms: bool = False


@dataclass(frozen=True, slots=True)
class PutRight:
    """A correction: what changed, the response written, questions that now apply and have no answer."""

    change: Change
    response: str
    opened: tuple[str, ...]


def read_data(study: Study, instrument: str, wave: str) -> DataView:
    """Return what the grid of an instrument and wave shows; the first that was answered where none is named."""
    answered = sorted(study.responses.progress())
    tests = {(r.wave, r.instrument) for r in study.responses.all(include_test=True)} if not answered else set()
    pairs = set(answered) | tests
    titles = {version.code: version.title for version in study.instruments.all()}
    codes = [code for code in titles if any(code == each for _, each in pairs)]
    if not codes:
        return DataView()
    chosen = instrument if instrument in codes else codes[0]
    design = study.design.get()
    labels = {each.code: each.label for each in (design.waves if design else ())}
    waves = [w for w in (*labels, *sorted({w for w, _ in pairs} - set(labels))) if (w, chosen) in pairs]
    at = wave if wave in waves else waves[0]
    heads = study.response_pages.heads(chosen, at)
    sealed = study.allocation.sealed()
    is_locked = study.plan.locked("data") is not None
    return DataView(
        tuple((code, titles[code]) for code in codes),
        tuple((code, labels.get(code) or code) for code in waves),
        chosen,
        at,
        heads,
        _columns(study, chosen, heads),
        study.corrections.corrected(),
        _asked(study, chosen, at),
        is_locked,
        is_locked and sealed is not None and bool(sealed.revealed),
    )


def _columns(study: Study, instrument: str, heads: Sequence[Head]) -> tuple[DataColumn, ...]:
    from instruments.beliefs import withheld_questions
    from instruments.session import FormSession
    from instruments.workbook import read_workbook_bytes

    versions = _versions(study, instrument, heads)
    hidden = withheld_questions(study, versions)
    found: dict[str, DataColumn] = {}
    for version in versions:
        form = read_workbook_bytes(version.source, version.source_name).form
        if form is None:
            continue
        session = FormSession(form)
        for question in form.questions:
            if question.is_meta or question.type == "note" or question.path in found:
                continue
            if not question.is_shown and (question.type != "calculate" or hidden):
                continue
            here = session.exists(question.path)
            words = " ".join(session.label(question.path).split()) if here else ""
            choices = {c.value: c.label for c in session.choices(question.path)} if here and question.itemset else {}
            found[question.path] = DataColumn(
                question.path, question.name, words or question.name, choices, question.name in hidden,
                question.repeat is not None,
            )  # fmt: skip
    return tuple(found.values())


def _versions(study: Study, instrument: str, heads: Sequence[Head]) -> list[InstrumentVersion]:
    hashes = {head.instrument_hash for head in heads}
    found = [study.instruments.get(instrument), *(study.instruments.by_hash(digest) for digest in hashes)]
    known = {version.hash: version for version in found if version is not None}
    return sorted(known.values(), key=lambda version: -version.version)


def _asked(study: Study, instrument: str, wave: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for query in study.queries.all():
        if query.is_open and (query.instrument, query.wave) == (instrument, wave):
            found[query.participant] = found.get(query.participant, frozenset()) | frozenset(query.nodes or ("",))
    return found


def read_page(study: Study, ids: Sequence[str]) -> dict[str, dict[str, str]]:
    """Return the answers of some responses by id."""
    return study.response_pages.answers(ids)


def open_cell(study: Study, response_id: str, column: DataColumn) -> AnswerView | None:
    """Return the answer of a cell with its history: one row an instance where the question repeats."""
    from instruments.session_paths import split_path

    held = study.responses.get(response_id)
    if held is None:
        return None
    nodes = [node for node in held.answers if split_path(node)[0] == column.node] or [column.node]
    return read_answers(study, held, nodes)


def put_right(study: Study, response_id: str, changes: Mapping[str, str], reason: str) -> PutRight:
    """Write the response that puts answers right."""
    from instruments.correcting import correct, preview

    opened = preview(study, response_id, changes).opened
    change = correct(study, response_id, changes, reason, study.actor)
    return PutRight(change, change.fact_ids[0], opened)


def take_back(study: Study, response_id: str, reason: str) -> Change:
    """Take a correction back."""
    from instruments.correcting import take_back as taken

    return taken(study, response_id, reason)


def export(study: Study, folder: Path, wish: Wish) -> tuple[Path, ...]:
    """Write the answers for other programs, from a snapshot."""
    from analysis.export import export_study

    with study.snapshot() as copy:
        return export_study(copy, folder, wish)
