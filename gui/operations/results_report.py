"""Prints a document of a run again as the user chose: language, sections, paper, whose name, which digits."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.progress import Progress
from gui.operations.print_choices import Choices
from gui.operations.results_blocks import ResultBlock, blocks_of
from gui.operations.saying import catalogue

if TYPE_CHECKING:
    from analysis.facts import StudyFacts
    from analysis.results import Results
    from reports.layout import Layout
    from reports.words import Words

DOCUMENTS = ("summary", "technical")
LANGUAGES = ("en", "es", "fr", "ar")
PAPERS = ("A4", "Letter")
OWN_WORDS = "report_own_words"


@dataclass(frozen=True, slots=True)
class Source:
    """What a run computed, before small counts are left out: documents are printed from it without running again."""

    results: Results
    facts: StudyFacts


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the technical report: its key, its heading, and whether it always stands."""

    key: str
    title: str
    is_fixed: bool


@dataclass(frozen=True, slots=True)
class Printed:
    """A document as it is printed now, and the blocks of the window with the same counts hidden or shown."""

    path: Path
    blocks: tuple[ResultBlock, ...]
    findings: tuple[tuple[str, str], ...]


def sections() -> tuple[Section, ...]:
    """Return the sections that can be chosen, headed in the language of the window."""
    from reports.layout import ALWAYS, SECTIONS

    say = catalogue()
    return tuple(Section(key, say(heads[0]), key in ALWAYS) for key, heads in SECTIONS)


def layout_of(choices: Choices) -> Layout:
    """Return how to print; UserError NOT_A_LOGO for a file that is no picture."""
    from reports.layout import Layout
    from reports.papers import PAPERS as KNOWN

    paper: Any = choices.paper if choices.paper in KNOWN else "A4"
    digits: Any = choices.digits if choices.digits == "arabic" else "western"
    return Layout(
        left_out=choices.left_out,
        paper=paper,
        organisation=choices.organisation,
        logo=_read_logo(choices.logo),
        digits=digits,
        own_words=choices.own_words,
    )


def _read_logo(name: str) -> bytes:
    from reports.letterhead import checked_logo

    path = Path(name)
    return checked_logo(path.read_bytes(), path.name) if name and path.is_file() else b""


def keep_logo(path: Path, folder: Path) -> Path:
    """Copy a picture into ``folder`` to be printed from there; UserError NOT_A_LOGO for what is no PNG or JPG."""
    from reports.files import replace_files
    from reports.letterhead import checked_logo

    data = checked_logo(path.read_bytes(), path.name)
    kept = folder / f"logo-{hashlib.sha256(data).hexdigest()[:8]}{path.suffix.lower()}"
    folder.mkdir(parents=True, exist_ok=True)
    replace_files({kept: data})
    return kept


def charts_pdf(block: ResultBlock, mark: str) -> bytes:
    """Return the charts of a block as the bytes of a PDF, their words beside them and ``mark`` across each page."""
    from reports import content as c
    from reports.render_pdf import pdf_bytes

    say = catalogue()
    part = c.Part(block.title, "report", tuple(c.FigureBlock(figure) for figure in block.figures))
    return pdf_bytes(
        c.Content(
            title=block.title,
            subject=mark,
            author="",
            language=say.language,
            footer=(block.title, mark),
            page_label=say("page.page"),
            banner=mark,
            parts=(part,),
            watermark=mark,
        )
    )


def write_documents_as(
    source: Source, folder: Path, choices: Choices, progress: Progress, names: tuple[str, ...] = DOCUMENTS
) -> tuple[Path, ...]:
    """Write documents of a run into ``folder`` as chosen."""
    from reports.documents.build import write_documents

    folder.mkdir(parents=True, exist_ok=True)
    return tuple(
        write_documents(
            source.results,
            source.facts,
            folder,
            names,
            progress,
            choices.spoken,
            internal=choices.is_internal,
            layout=layout_of(choices),
        )
    )


def print_document(source: Source, name: str, folder: Path, choices: Choices, progress: Progress) -> Printed:
    """Write one document again and give the blocks of the window with the same counts hidden or shown."""
    (path,) = write_documents_as(source, folder, choices, progress, (name,))
    is_internal = choices.is_internal
    return Printed(path, shown_blocks(source, is_internal=is_internal), found(source, is_internal=is_internal))


def found(source: Source, *, is_internal: bool) -> tuple[tuple[str, str], ...]:
    """Return the sentence of every outcome by its label, as the documents print it."""
    from reports.locales import locale_of, writing
    from reports.words import verdict

    say = catalogue()
    results, facts = shown(source, say, is_internal=is_internal)
    several = len(results.arms) > 2
    with writing(locale_of(say.language)):
        return tuple((e.outcome.label, verdict(say, e, facts, several=several)) for e in results.estimates)


def shown_blocks(source: Source, *, is_internal: bool) -> tuple[ResultBlock, ...]:
    """Return the blocks of a run: with the numbers that the documents print, in the language of the window."""
    say = catalogue()
    results, facts = shown(source, say, is_internal=is_internal)
    return blocks_of(say, results, facts)


def shown(source: Source, say: Words, *, is_internal: bool) -> tuple[Results, StudyFacts]:
    """Return results and facts as they may be shown, spoken in a language."""
    from reports.phrases import spoken as in_words
    from reports.suppression import public

    results, facts = source.results, source.facts
    if not is_internal:
        results, facts = public(results, facts, say)
    return in_words(say, results), in_words(say, facts)
