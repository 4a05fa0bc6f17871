"""Runs the locked plan and writes the documents: the long job of the Results page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.progress import Progress
from gui.operations.print_choices import Choices
from gui.operations.rehearsing import Changes, changed_assumptions
from gui.operations.results_blocks import FIGURE_PT, ResultBlock, shell_of
from gui.operations.results_explore import Explorable, explorable
from gui.operations.results_report import (
    OWN_WORDS,
    Section,
    Source,
    found,
    sections,
    shown,
    shown_blocks,
    write_documents_as,
)
from gui.operations.saying import catalogue, spoken

if TYPE_CHECKING:
    from analysis.facts import StudyFacts
    from analysis.results import Results
    from core.errors import UserError
    from core.study import Study
    from reports.content import Figure
    from reports.words import Words


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of the plan gave: the answer, a sentence an outcome, the figures, and the documents written.

    ``own_words`` is the user's own sentence on the first pages, None where there is no such place.
    ``blocks`` are the findings one by one; ``source`` is what documents are printed from again, None for a class.
    """

    answer: str
    findings: tuple[tuple[str, str], ...]
    figures: tuple[Figure, ...]
    note: str
    documents: tuple[Path, ...]
    mark: str = ""
    own_words: str | None = None
    blocks: tuple[ResultBlock, ...] = ()
    source: Source | None = None
    sections: tuple[Section, ...] = ()
    explorable: Explorable = field(default_factory=Explorable)
    choices: Choices = field(default_factory=Choices)


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What rehearsing the whole trial gave: a sentence a main outcome, the figure, the dry-run report written."""

    sentences: tuple[tuple[str, str], ...]
    figure: Figure
    note: str
    mark: str
    document: Path


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether the plan can be run, and whether only on shuffled arms; ``why`` the results are closed.

    ``is_open`` where no lock was needed. ``outcomes`` are those of the plan: code, label, whether a main one.
    """

    can_run: bool = False
    is_rehearsal: bool = False
    why: UserError | str | None = None
    is_open: bool = False
    outcomes: tuple[tuple[str, str, bool], ...] = ()


def standing_of(study: Study) -> Standing:
    """Return how the results of a study stand: closed, to be rehearsed, or open."""
    from analysis.study_results import why_closed

    why, outcomes = why_closed(study), shell_of(study)
    if why is None:
        return Standing(can_run=True, is_open=study.plan.locked("data") is None, outcomes=outcomes)
    design = study.design.get()
    has_arms = design is not None and len(design.arms) > 1
    rehearsed = study.plan.get() is not None and has_arms and not study.is_collectors
    return Standing(rehearsed, rehearsed, why, outcomes=outcomes)


def rehearse_trial(
    study: Study, folder: Path, runs: int, progress: Progress, changes: Changes | None = None
) -> Rehearsed:
    """Rehearse the whole trial ``runs`` times on a private copy and write the dry-run report into ``folder``.

    ``changes`` are numbers in place of what would be assumed.
    """
    from analysis.rehearsal.dry_run import dry_run
    from analysis.rehearsal.rehearse import rehearse
    from reports.documents.build import with_twin
    from reports.documents.rehearsal import rehearsal_report, sentences
    from reports.documents.rehearsed import mark_of
    from reports.figures.characteristics import characteristics_figure
    from reports.files import replace_files

    with study.snapshot() as copy:
        assumed = changed_assumptions(copy, changes or {})
        rehearsed = rehearse(copy, assumed, runs, progress=progress)
        results, facts = dry_run(copy, rehearsed.assumptions, progress=progress)
    progress.step(0, 1, "Writing the dry-run report")
    folder.mkdir(parents=True, exist_ok=True)
    document = folder / "dry-run-rehearsal.pdf"
    replace_files(with_twin(rehearsal_report(results, facts, rehearsed, spoken()), document))
    progress.step(1, 1, "Done")
    say = catalogue()
    return Rehearsed(
        sentences=tuple(sentences(say, rehearsed)),
        figure=characteristics_figure(say, rehearsed, FIGURE_PT),
        note=say("rehearsal.assumed_note"),
        mark=mark_of(results),
        document=document,
    )


def run_plan(
    study: Study, folder: Path, progress: Progress, *, rehearsal: bool = False, choices: Choices | None = None
) -> Run:
    """Estimate what the plan names on a private copy of the study and write its documents into ``folder`` as chosen.

    A ``rehearsal`` runs on shuffled arms, and everything it gives is marked so. Real arms are opened for good: the
    first time after each data lock is recorded.
    """
    from analysis.study_results import study_results
    from instruments.sealing import is_class

    if is_class(study):
        return _run_class(study, folder, progress)
    if not rehearsal and not study.is_read_only and study.plan.locked("data") is not None:
        study.plan.note_results_opened()
    results, facts = study_results(study, progress, rehearsal=rehearsal)
    progress.step(3, 4, "Writing the documents")
    source = Source(results, facts)
    chosen = replace(choices or Choices(), own_words=study.describe(OWN_WORDS) or "")
    documents = write_documents_as(source, folder, chosen, progress)
    progress.step(4, 4, "Done")
    return _said(source, documents, chosen)


def _run_class(study: Study, folder: Path, progress: Progress) -> Run:
    """Describe a class on a private copy of its study and write its one document into ``folder``."""
    from analysis.class_results import class_results
    from reports.documents.class_report import bullets, change_figure, class_sentence, write_class_report
    from reports.figures.item_change import item_change
    from reports.words import capital, people

    found = class_results(study, progress)
    folder.mkdir(parents=True, exist_ok=True)
    documents = tuple(write_class_report(found, folder, spoken()))
    say = catalogue()
    first, *others = found.tests
    items = [item_change(say, t, people(say, found.facts), FIGURE_PT) for t in found.tests if t.estimate.n]
    sentences = tuple((capital(t.estimate.outcome.label), class_sentence(say, t)) for t in others)
    return Run(
        answer=class_sentence(say, first),
        findings=(*sentences, *bullets(say, found)),
        figures=(change_figure(say, found, FIGURE_PT), *items),
        note=say("class.how_items"),
        documents=documents,
        own_words=found.own_words,
    )


def _said(source: Source, documents: tuple[Path, ...], choices: Choices) -> Run:
    """Find the words and figures of the results: the same that the documents print."""
    from reports.documents.rehearsed import mark_of
    from reports.documents.summary import has_steps
    from reports.figures.staircase import staircase
    from reports.locales import locale_of, writing
    from reports.words import level_note, staircase_sentence

    say = catalogue()
    results, facts = shown(source, say, is_internal=choices.is_internal)
    with writing(locale_of(say.language)):
        steps = has_steps(results)
        answer = staircase_sentence(say, results, facts) if steps else ""
        figures = _overview(say, results, facts)
        if steps:
            figures = (staircase(say, results, facts, FIGURE_PT), *figures)
        note = level_note(say, results)
    return Run(
        answer=answer,
        findings=found(source, is_internal=choices.is_internal),
        figures=figures,
        note=note,
        documents=documents,
        mark=mark_of(source.results),
        blocks=shown_blocks(source, is_internal=choices.is_internal),
        own_words=choices.own_words,
        source=source,
        sections=sections(),
        explorable=explorable(source),
        choices=choices,
    )


def _overview(say: Words, results: Results, facts: StudyFacts) -> tuple[Figure, ...]:
    """Draw every outcome at once; counted harms have their exact interval in the sentences, and no other."""
    from reports.figures.forest import forest
    from reports.words import counted_harm

    drawn = [e for e in results.estimates if counted_harm(facts, e) is None]
    return (forest(say, results, FIGURE_PT, drawn),) if drawn else ()
