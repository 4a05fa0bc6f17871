"""Writes the documents of a study into a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from analysis.facts import StudyFacts
from analysis.results import Results
from core.progress import Progress, Silent
from reports.content import Content
from reports.documents.analysis import analysis_report
from reports.documents.rehearsed import as_rehearsed, file_name
from reports.documents.summary import summary
from reports.documents.technical import technical
from reports.files import replace_files
from reports.layout import Layout, laid_out
from reports.phrases import spoken
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.suppression import EDITIONS, public
from reports.words import words

DOCUMENTS: dict[str, Callable[[Results, StudyFacts, str], Content]] = {
    "summary": summary,
    "technical": technical,
    "analysis": analysis_report,
}


# Steps of progress that one document is worth.
_FINE = 100


def write_documents(
    results: Results,
    facts: StudyFacts,
    out_dir: Path,
    names: Sequence[str] = ("summary", "technical"),
    progress: Progress | None = None,
    language: str = "en",
    beside: Mapping[Path, bytes] | None = None,
    *,
    internal: bool = False,
    layout: Layout | None = None,
) -> list[Path]:
    """Write ``NAME.pdf`` for each name into ``out_dir``, all or none; return the PDFs; errors as `replace_files`.

    Beside each stands ``NAME.html``, its accessible twin; ``beside`` are finished files to write along with them. Those
    of a rehearsal are called ``NAME-rehearsal`` and marked on every page. Counts below five are left out, but not of
    an ``internal`` version; the foot of every page says which of the two it is. ``layout`` is how they are printed.
    """
    say = words(language)
    if not internal:
        results, facts = public(results, facts, say)
    told = progress or Silent()
    numbers, (results, facts) = results.to_json(), (spoken(say, results), spoken(say, facts))
    contents: dict[Path, bytes] = dict(beside or {})
    for k, name in enumerate(names):
        told.step(_FINE * k, _FINE * len(names), name)
        made = replace(DOCUMENTS[name](results, facts, language), attachment=numbers)
        content = as_rehearsed(replace(made, footer=(*made.footer, say(EDITIONS[internal]))), results)
        content = laid_out(content, layout or Layout(), say)
        pages = _Pages(told, k, len(names), name)
        contents |= with_twin(content, out_dir / f"{file_name(name, results)}.pdf", pages)
    written = replace_files(contents)
    told.step(len(names), len(names), "")
    return [path for path in written if path.suffix == ".pdf"]


class _Pages:
    """Tells of each page of a document as a part of all documents; the receiver may raise `Cancelled`."""

    def __init__(self, told: Progress, document: int, documents: int, name: str) -> None:
        self._told, self._document, self._documents, self._name = told, document, documents, name

    def step(self, done: int, total: int, label: str) -> None:
        """Report the page that is done; ``label`` is the document's title, which its name says shorter."""
        del label
        self._told.step(_FINE * self._document + _FINE * done // max(total, 1), _FINE * self._documents, self._name)


def with_twin(content: Content, path: Path, progress: Progress | None = None) -> dict[Path, bytes]:
    """Return a document as the bytes of its PDF and of the accessible HTML beside it."""
    return {path: pdf_bytes(content, progress), path.with_suffix(".html"): html_text(content).encode()}
