"""What stands at the foot of every page: the study, how many, the intervals, the fingerprint's short codes."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.results import Results
from reports.numbers import number
from reports.words import Words, level_note

_SHORT = 8


def footer(say: Words, results: Results, facts: StudyFacts) -> tuple[str, ...]:
    """Return the footer's parts in order; empty facts leave no part."""
    return (
        say("footer.study", title=facts.title or results.title),
        _how_many(say, results),
        level_note(say, results, "short_"),
        say("footer.plan", hash=results.plan_hash[:_SHORT]) if results.plan_hash else "",
        say("footer.data", hash=results.data_hash[:_SHORT]) if results.data_hash else "",
        say.date(facts.generated),
        say("footer.contact", contact=facts.contact) if facts.contact else "",
    )


def _how_many(say: Words, results: Results) -> str:
    """Count the people, or of a series the months."""
    if results.estimates and all(e.kind in ("level", "slope") for e in results.estimates):
        return say("summary.months", n=number(max(e.n for e in results.estimates)))
    return say("footer.analysed", n=number(sum(results.allocated)))
