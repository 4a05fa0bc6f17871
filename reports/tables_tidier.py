"""T-TIDIER: what each arm gets, item by item, as it was written down; in a report also how it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from analysis.facts import StudyFacts
from analysis.results import Results
from core.design import TrialDesign
from reports import content as c
from reports.numbers import number
from reports.words import Words

PLANNED = (
    "name", "why", "materials", "procedures", "provider", "how", "where", "dose", "tailoring", "fidelity",
)  # fmt: skip
REPORTED = (*PLANNED[:9], "changes", "fidelity", "delivered")


class Told(Protocol):
    """What a study team wrote down, by key."""

    def told(self, key: str) -> str:
        """Return the words, or ""."""
        ...


def tidier_table(
    say: Words, facts: Told, design: TrialDesign, items: tuple[str, ...] = PLANNED,
    known: Mapping[tuple[str, str], str] | None = None,
) -> c.TableBlock:  # fmt: skip
    """Return a row an item that says anything of an arm; ``known`` says more by (item, arm) where nobody wrote."""
    columns = (c.Column(say("protocol.tidier_item"), share=1.1), *(c.Column(a.label, share=2.4) for a in design.arms))
    rows = [
        c.Row((say(f"protocol.tidier_{item}"), *(cell or "–" for cell in cells)))
        for item in items
        if any(cells := tidier_row(facts, design, item, known or {}))
    ]
    return c.TableBlock("T-TIDIER", say("protocol.tidier"), columns, tuple(rows))


def tidier_row(
    facts: Told, design: TrialDesign, item: str, known: Mapping[tuple[str, str], str] | None = None
) -> tuple[str, ...]:
    """Return what is written under an item for each arm, "" where nothing is."""
    plain = {
        "name": [arm.label for arm in design.arms],
        "procedures": [arm.description for arm in design.arms],
    }.get(item, [(known or {}).get((item, arm.code), "") for arm in design.arms])
    said = (facts.told(f"tidier.{arm.code}.{item}") for arm in design.arms)
    return tuple(words.strip() or other for words, other in zip(said, plain, strict=True))


def tidier_blocks(say: Words, results: Results, facts: StudyFacts) -> list[c.Block]:
    """Return the table of a report, with what is not written; nothing where no arms are compared."""
    design = facts.trial
    if design is None or len(design.arms) < 2:
        return []
    known = _known(say, results, facts, design)
    gaps = [say(f"protocol.tidier_{item}") for item in REPORTED if not any(tidier_row(facts, design, item, known))]
    note = [c.Paragraph(say("protocol.tidier_gap", items="; ".join(gaps)), "note")] if gaps else []
    return [tidier_table(say, facts, design, REPORTED, known), *note]


def _known(say: Words, results: Results, facts: StudyFacts, design: TrialDesign) -> dict[tuple[str, str], str]:
    """Say of the one arm that is offered the programme how many came, and where changes are listed."""
    others = [arm.code for arm in design.arms if arm.code != results.control]
    if len(others) != 1:
        return {}
    found = {}
    if facts.offered is not None and facts.attended is not None:
        counts = {"offered": number(facts.offered), "attended": number(facts.attended)}
        fully = facts.attended_fully
        key = "tidier.came" if fully is None else "tidier.came_fully"
        found["delivered", others[0]] = say(key, fully="" if fully is None else number(fully), **counts)
    if facts.deviations:
        found["changes", others[0]] = say("tidier.changes", n=number(sum(one.count for one in facts.deviations)))
    return found
