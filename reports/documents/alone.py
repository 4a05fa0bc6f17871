"""Documents read from the study alone, at any time: no locked plan is run and no arm is compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from analysis.feasibility import read_feasibility
from analysis.interim import read_interim
from core.progress import Progress
from core.study import Study
from reports.documents.build import with_twin
from reports.documents.feasibility import FEASIBILITY, feasibility
from reports.documents.interim import INTERIM, interim

ALONE = (INTERIM, FEASIBILITY)


def documents_alone(
    study: Study, out_dir: Path, names: Sequence[str], language: str = "en", progress: Progress | None = None
) -> dict[Path, bytes]:
    """Return the named documents, each with its HTML twin, as bytes by path."""
    contents: dict[Path, bytes] = {}
    if INTERIM in names:
        titles = {version.code: version.title for version in study.instruments.all()}
        content = interim(read_interim(study, progress), titles, language)
        contents |= with_twin(content, out_dir / f"{INTERIM}.pdf")
    if FEASIBILITY in names:
        content = feasibility(read_feasibility(study, progress), language)
        contents |= with_twin(content, out_dir / f"{FEASIBILITY}.pdf")
    return contents
