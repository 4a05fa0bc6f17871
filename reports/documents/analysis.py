"""The report of an outside table: the one-page summary and the technical pages in one file."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.results import Results
from reports import content as c
from reports.checklists.annex import annexes, rows_of
from reports.documents.footer import footer
from reports.documents.summary import summary_part
from reports.documents.technical import technical_part
from reports.locales import locale_of, writing
from reports.words import Words, words


def analysis_report(results: Results, facts: StudyFacts, language: str = "en") -> c.Content:
    """Return both parts as one document."""
    with writing(locale_of(language)):
        return _analysis(words(language), results, facts)


def _analysis(say: Words, results: Results, facts: StudyFacts) -> c.Content:
    return c.Content(
        title=facts.title or results.title,
        subject=say("technical.kicker"),
        author="",
        language=say.language,
        footer=footer(say, results, facts),
        page_label=say("page.page"),
        banner=say("page.made_up") if facts.made_up else "",
        parts=(summary_part(say, results, facts), technical_part(say, results, facts)),
        attachment=results.to_json(),
        checklist=rows_of(annexes(say, results, facts)),
    )
