"""Runs the locked plan and writes the documents: the long job of the Results page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.progress import Progress

if TYPE_CHECKING:
    from analysis.facts import StudyFacts
    from analysis.results import Results
    from core.errors import UserError
    from core.study import Study
    from reports.content import Figure

FIGURE_PT = 520.0


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of the plan gave: the answer, a sentence an outcome, the figures, and the documents written."""

    answer: str
    findings: tuple[tuple[str, str], ...]
    figures: tuple[Figure, ...]
    note: str
    documents: tuple[Path, ...]


def why_closed(study: Study) -> UserError | None:
    """Return why the results of a study cannot be opened yet, or None."""
    from analysis import study_results

    return study_results.why_closed(study)


def run_plan(study: Study, folder: Path, progress: Progress) -> Run:
    """Estimate what the plan names on a private copy of the study and write its documents into ``folder``."""
    from analysis.study_results import study_results
    from reports.documents.build import write_documents

    results, facts = study_results(study, progress)
    progress.step(3, 4, "Writing the documents")
    folder.mkdir(parents=True, exist_ok=True)
    documents = write_documents(results, facts, folder)
    progress.step(4, 4, "Done")
    return _said(results, facts, tuple(documents))


def _said(results: Results, facts: StudyFacts, documents: tuple[Path, ...]) -> Run:
    """Find the words and figures of the results: the same that the documents print."""
    from reports.documents.summary import has_steps
    from reports.figures.forest import forest
    from reports.figures.staircase import staircase
    from reports.words import counted_harm, level_note, staircase_sentence, verdict, words

    say = words("en")
    # Counted harms have their exact interval in the sentences, and no other.
    drawn = [e for e in results.estimates if counted_harm(facts, e) is None]
    figures = [forest(say, results, FIGURE_PT, drawn)]
    if has_steps(results):
        figures.insert(0, staircase(say, results, facts, FIGURE_PT))
    return Run(
        answer=staircase_sentence(say, results, facts) if has_steps(results) else "",
        findings=tuple(
            (e.outcome.label, verdict(say, e, facts, several=len(results.arms) > 2)) for e in results.estimates
        ),
        figures=tuple(figures),
        note=level_note(say, results),
        documents=documents,
    )
