"""T-CHANGES: what became otherwise than locked, when, why, by whom, and what had been seen by then."""

from __future__ import annotations

from analysis.facts import StudyChange, StudyFacts
from reports.content import Column, Row, TableBlock
from reports.numbers import number
from reports.words import Words

_SHARES = (0.95, 1.5, 1.3, 1.3, 1.5, 1.1, 0.85)


def changes_table(say: Words, facts: StudyFacts) -> TableBlock | None:
    """T-CHANGES: amendments, deviations and given-up draws by date; None when there are none."""
    changes = sorted((*facts.amendments, *facts.deviations), key=lambda change: (change.on, change.number))
    if not changes:
        return None
    titles = say.listed("changes.columns")
    columns = tuple(Column(title, share=share) for title, share in zip(titles, _SHARES, strict=True))
    rows = tuple(Row(_cells(say, change)) for change in changes)
    return TableBlock("T-CHANGES", say("changes.title"), columns, rows, say("changes.note"), strong_column=1)


def _cells(say: Words, change: StudyChange) -> tuple[str, ...]:
    return (
        say.date(change.on),
        _what(say, change),
        change.planned or "–",
        change.done or "–",
        change.why or say("page.not_stated"),
        _seen(say, change),
        change.who or say("page.not_stated"),
    )


def _what(say: Words, change: StudyChange) -> str:
    if change.number:
        return say(f"changes.{change.kind}", number=number(change.number), what=change.what)
    words = change.what if change.kind == "other" else say(f"changes.{change.kind}")
    if change.what and change.kind != "other":
        words = say("changes.more", words=words, what=change.what)
    words = words[:1].upper() + words[1:]
    return say("changes.counted", words=words, n=number(change.count)) if change.count > 1 else words


def _seen(say: Words, change: StudyChange) -> str:
    seen = say(f"changes.seen_{change.seen}")
    return say("changes.revealed", seen=seen) if change.number and change.revealed else seen
