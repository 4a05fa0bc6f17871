"""Documents read from the study alone, at any time: no locked plan is run and no arm is compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from analysis.feasibility import read_feasibility
from analysis.interim import read_interim
from analysis.survey import read_survey
from core.feasibility import criteria
from core.progress import Progress
from core.study import Study
from reports.content import Content
from reports.documents.build import with_twin
from reports.documents.feasibility import FEASIBILITY, feasibility
from reports.documents.interim import INTERIM, interim
from reports.documents.survey import SURVEY, survey
from reports.suppression import EDITIONS
from reports.suppression_alone import public_feasibility
from reports.words import words

RESULTS = ("summary", "technical")
ALONE = (INTERIM, SURVEY, FEASIBILITY)


def every_of(study: Study, names: Sequence[str]) -> tuple[str, ...]:
    """Return what a study can have: a pilot its own and no results; a survey its own, results once its data are locked.

    The interim report is written before the results of a study were opened, and left out after.
    """
    if criteria(study):
        return (*(name for name in names if name not in RESULTS), INTERIM, FEASIBILITY)
    interim_too = () if study.plan.results_opened() else (INTERIM,)
    design = study.design.get()
    if design is None or design.kind != "survey":
        return (*names, *interim_too)
    is_locked = study.plan.locked("data") is not None
    return (*(name for name in names if is_locked or name not in RESULTS), SURVEY, *interim_too)


def documents_alone(
    study: Study,
    out_dir: Path,
    names: Sequence[str],
    language: str = "en",
    progress: Progress | None = None,
    *,
    internal: bool = False,
) -> dict[Path, bytes]:
    """Return the named documents, each with its HTML twin, as bytes by path.

    The interim report is for those who run the study and has all counts; the others leave counts below five out.
    """
    contents: dict[Path, bytes] = {}
    if INTERIM in names:
        titles = {version.code: version.title for version in study.instruments.all()}
        content = _marked(interim(read_interim(study, progress), titles, language), internal=True)
        contents |= with_twin(content, out_dir / f"{INTERIM}.pdf")
    if SURVEY in names:
        contents |= with_twin(survey(read_survey(study, progress), language), out_dir / f"{SURVEY}.pdf")
    if FEASIBILITY in names:
        found = read_feasibility(study, progress)
        content = feasibility(found if internal else public_feasibility(found), language)
        content = _marked(content, internal=internal)
        contents |= with_twin(content, out_dir / f"{FEASIBILITY}.pdf")
    return contents


def _marked(content: Content, *, internal: bool) -> Content:
    return replace(content, footer=(*content.footer, words(content.language)(EDITIONS[internal])))
