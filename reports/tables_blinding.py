"""T-BLIND: whether those who measured, or those measured, could tell the arm."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.facts_process import Blinding
from reports import content as c
from reports.numbers import number, percent
from reports.words import Words


def blinding_table(say: Words, facts: StudyFacts) -> c.TableBlock | None:
    """Return the answers by arm under each question; None where nobody was asked, or counts are too small."""
    found = facts.annex.blinding
    if not found:
        return None
    columns = (c.Column(say("blinding.answer"), share=2.4), *(c.Column(arm, "right", 1.6) for arm in found[0].arms))
    rows: list[c.Row] = []
    for one in found:
        rows.append(c.Row((say("blinding.group", instrument=one.instrument, question=one.question),), "group"))
        rows += [c.Row((words, *_cells(say, one, k))) for k, words in enumerate(one.answers)]
        if one.indices:
            values = (f"{number(v, 2)} [{number(low, 2)}, {number(high, 2)}]" for v, low, high in one.indices)
            rows.append(c.Row((say("blinding.index"), *values), "strong"))
    note = say("blinding.note_index" if any(one.indices for one in found) else "blinding.note")
    return c.TableBlock("T-BLIND", say("blinding.title"), columns, tuple(rows), note)


def _cells(say: Words, one: Blinding, k: int) -> tuple[str, ...]:
    return tuple(
        say("blinding.of", x=number(counts[k]), n=number(sum(counts)), percent=percent(counts[k], sum(counts)))
        for counts in one.counts
    )
