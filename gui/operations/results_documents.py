"""The documents that need no result: which can be made of a study now, why not the others, and making one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from core.progress import Progress
from gui.operations.print_choices import Choices

if TYPE_CHECKING:
    from core.study import Study
    from reports.content import Content

Name = Literal["protocol", "certificate", "paper", "instruments", "interim", "feasibility", "survey"]
Why = Literal[
    "", "no_design", "no_seal", "blinded", "no_instrument", "no_answers", "opened", "no_criteria", "no_survey"
]

NAMES: tuple[Name, ...] = ("protocol", "paper", "certificate", "interim", "instruments", "feasibility", "survey")


@dataclass(frozen=True, slots=True)
class Offer:
    """A document and why it cannot be made now, "" where it can."""

    name: Name
    why: Why = ""


def offers_of(study: Study, *, stays_blinded: bool = False) -> tuple[Offer, ...]:
    """Return every document that needs no result, in the order in which a study comes to them.

    A class and a collector's file have none: what they may see is offered where they work.
    """
    from instruments.sealing import is_class

    if study.is_collectors or is_class(study):
        return ()
    return tuple(Offer(name, _why(study, name, stays_blinded=stays_blinded)) for name in NAMES)


def _why(study: Study, name: Name, *, stays_blinded: bool) -> Why:
    from core.feasibility import criteria

    if name == "feasibility":
        return "" if criteria(study) else "no_criteria"
    design = study.design.get()
    has_answers = study.responses.count() > 0
    if name == "protocol":
        return "" if design is not None and study.plan.get() is not None else "no_design"
    if name == "paper":
        return "" if study.instruments.all() else "no_instrument"
    if name == "certificate":
        if stays_blinded:
            return "blinded"
        return "" if study.allocation.sealed() is not None else "no_seal"
    if name == "survey" and (design is None or design.kind != "survey"):
        return "no_survey"
    if name == "interim" and study.plan.results_opened():
        return "opened"
    return "" if has_answers else "no_answers"


def save_offer(study: Study, name: Name, path: Path, choices: Choices, progress: Progress) -> Path:
    """Write a document as PDF to ``path`` with its HTML twin beside it, in the language chosen for the report.

    The instruments on paper are one document each: ``path`` is then the folder they are written into.
    """
    from gui.operations.documents import save_document
    from reports.documents.alone import documents_alone
    from reports.documents.before import write_before
    from reports.documents.build import with_twin
    from reports.files import replace_files

    if name == "paper":
        with study.snapshot() as copy:
            write_before(copy, path, ("paper",), choices.spoken)
        return path
    if name in ("protocol", "certificate"):
        return save_document(study, name, path, language=choices.spoken)
    with study.snapshot() as copy:
        if name == "instruments":
            made = with_twin(_instruments(copy, choices.spoken, progress), path, progress)
        else:
            internal = choices.is_internal
            made = documents_alone(copy, path.parent, (name,), choices.spoken, progress, internal=internal)
    replace_files({path.with_suffix(written.suffix): data for written, data in made.items()})
    return path.with_suffix(".pdf")


def _instruments(study: Study, language: str, progress: Progress) -> Content:
    from analysis.instrument_quality import instrument_quality
    from reports.documents.instruments import instruments

    made_up = study.describe("made_up") == "yes"
    return instruments(instrument_quality(study, progress), study.title, made_up, language)
