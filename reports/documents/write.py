"""From a study file or an outside analysis to finished files: all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from analysis.class_results import class_results
from analysis.facts import StudyFacts
from analysis.instrument_quality import instrument_quality
from analysis.rehearsal.dry_run import dry_run
from analysis.rehearsal.rehearse import RUNS, rehearse
from analysis.results import Results
from analysis.study_results import study_results
from core.device import this_account, this_device
from core.progress import Progress, Silent
from core.study import Study
from instruments.sealing import is_class
from reports.content import Content
from reports.documents.alone import ALONE, documents_alone, every_of
from reports.documents.analysis import analysis_report
from reports.documents.before import ENVELOPES, READ_ONLY, documents_before, write_envelopes
from reports.documents.build import with_twin, write_documents
from reports.documents.class_report import CLASS, write_class_report
from reports.documents.instruments import instruments
from reports.documents.rehearsal import rehearsal_report
from reports.files import replace_files
from reports.suppression import EDITIONS, public
from reports.suppression_alone import public_scales
from reports.words import words

OF_A_STUDY = ("summary", "technical")
INSTRUMENTS = "instruments"
REHEARSAL = "rehearsal"
EVERY = (*OF_A_STUDY, INSTRUMENTS)


def write_study_documents(
    path: Path,
    out_dir: Path,
    names: Sequence[str],
    progress: Progress | None = None,
    passphrase: str | None = None,
    language: str = "en",
    only: Sequence[str] = (),
    *,
    internal: bool = False,
) -> list[Path]:
    """Run the locked plan of the study at ``path`` and write the named documents into ``out_dir``.

    A class has one document of its own, whichever are named together. Documents that need no result are written
    without running it; ``only`` are the instruments to print on paper. An ``internal`` version has counts below five.
    """
    told = progress or Silent()
    if tuple(names) == (REHEARSAL,):
        return write_rehearsal(path, out_dir, told, passphrase, language=language)
    if tuple(names) == (ENVELOPES,):
        return _print_envelopes(path, out_dir, passphrase, language)
    with Study.open(path, passphrase, read_only=True) as study:
        if is_class(study) and (tuple(names) == EVERY or CLASS in names):
            return write_class_report(class_results(study, told), out_dir, language)
        names = every_of(study, names) if tuple(names) == EVERY else names
        contents = documents_before(study, out_dir, names, language, only, told)
        contents |= documents_alone(study, out_dir, names, language, told, internal=internal)
        if INSTRUMENTS in names:
            measured = _instruments(study, language, told, internal=internal)
            contents |= with_twin(measured, out_dir / f"{INSTRUMENTS}.pdf")
        others = [name for name in names if name not in {INSTRUMENTS, *READ_ONLY, *ALONE}]
        results, facts = study_results(study, told) if others else (None, None)
        made_up = study.describe("made_up") == "yes"
    if results is not None and not made_up:
        _note_opened(path, passphrase)
    if results is None or facts is None:
        return [path for path in replace_files(contents) if path.suffix == ".pdf"]
    return write_documents(results, facts, out_dir, others, told, language, beside=contents, internal=internal)


def _note_opened(path: Path, passphrase: str | None) -> None:
    """Record in the study that its results were opened with the real arms: the first time after each data lock."""
    by = this_account()
    with Study.open(path, passphrase, device=this_device(), actor=by) as study:
        if study.plan.locked("data") is not None:
            study.plan.note_results_opened(by)


def _print_envelopes(path: Path, out_dir: Path, passphrase: str | None, language: str) -> list[Path]:
    by = this_account()
    with Study.open(path, passphrase, device=this_device(), actor=by) as study:
        return [write_envelopes(study, out_dir / f"{ENVELOPES}.pdf", by, language)]


def write_rehearsal(
    path: Path,
    out_dir: Path,
    progress: Progress | None = None,
    passphrase: str | None = None,
    *,
    runs: int = RUNS,
    workers: int | None = None,
    language: str = "en",
) -> list[Path]:
    """Rehearse the study at ``path`` and write ``rehearsal.pdf`` into ``out_dir``; UserError as `rehearse`."""
    with Study.open(path, passphrase, read_only=True) as study:
        rehearsed = rehearse(study, runs=runs, workers=workers, progress=progress)
        results, facts = dry_run(study, rehearsed.assumptions, progress=progress)
    content = rehearsal_report(results, facts, rehearsed, language)
    written = replace_files(with_twin(content, out_dir / f"{REHEARSAL}.pdf", progress))
    return [path for path in written if path.suffix == ".pdf"]


def _instruments(study: Study, language: str, told: Progress, *, internal: bool) -> Content:
    with study.snapshot() as copy:
        scales = instrument_quality(copy, told)
        scales = scales if internal else public_scales(scales)
        return instruments(scales, copy.title, copy.describe("made_up") == "yes", words(language).language)


def write_analysis(
    results: Results,
    facts: StudyFacts,
    report: Path | None,
    json: Path | None,
    progress: Progress | None = None,
    *,
    internal: bool = False,
) -> list[Path]:
    """Write the report (with its HTML twin) and the JSON of an analysis; files are replaced once all are complete.

    Counts below five are left out of the report unless it is ``internal``; the JSON has every number.
    """
    contents: dict[Path, bytes] = {}
    if json is not None:
        contents[json] = results.to_json()
    if report is not None:
        shown = (results, facts) if internal else public(results, facts, words("en"))
        content = analysis_report(*shown)
        content = replace(content, footer=(*content.footer, words("en")(EDITIONS[internal])))
        contents |= with_twin(content, report, progress)
    written = replace_files(contents)
    return [path for path in written if path in {json, report}]
