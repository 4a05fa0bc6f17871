"""Marks a document of a rehearsal on every page, so that no copy of it can pass for results."""

from __future__ import annotations

from dataclasses import replace

from analysis.results import Results
from reports.content import Content
from reports.words import words

SUFFIX = "-rehearsal"


def as_rehearsed(content: Content, results: Results) -> Content:
    """Return the document with banner and watermark and without data inside, where the results are a rehearsal's."""
    if not results.rehearsal:
        return content
    mark = mark_of(results, content.language)
    return replace(content, banner=mark, watermark=mark, attachment=b"")


def mark_of(results: Results, language: str = "en") -> str:
    """Return what stands across a rehearsal: what in it is not real; "" for results."""
    return words(language)(f"page.rehearsal_{results.rehearsal}") if results.rehearsal else ""


def file_name(name: str, results: Results) -> str:
    """Return the name of a document's file, without its ending."""
    return f"{name}{SUFFIX}" if results.rehearsal else name
