"""Sealed envelopes to print, for the keeper only: one A4 page each, then a register and the keeper's list of codes.

There is no HTML twin: these pages hold arms, so one file of them is one too many already. Print, fold, delete.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.canonical import fingerprint
from core.envelopes import Envelope
from reports.figures.envelope import envelope_page, register_page, rows_a_page
from reports.figures.sketch import Shape
from reports.locales import locale_of, writing
from reports.render_pages import pages_pdf
from reports.words import words


def envelopes_pdf(envelopes: tuple[Envelope, ...], title: str, commitment: str, language: str = "en") -> bytes:
    """Return the pages as PDF; ``commitment`` is that of the sealed lists. Equal envelopes give equal bytes."""
    with writing(locale_of(language)):
        say = words(language)
        mark = fingerprint(commitment)
        return pages_pdf(_pages(envelopes, title, mark, language), say("envelope.title", title=title), language)


def _pages(envelopes: tuple[Envelope, ...], title: str, mark: str, language: str) -> Iterator[Shape]:
    say = words(language)
    for envelope in envelopes:
        yield envelope_page(say, title, envelope, mark)
    step = rows_a_page()
    for keeper in (False, True):
        for start in range(0, len(envelopes), step):
            yield register_page(say, title, envelopes[start : start + step], keeper=keeper)
