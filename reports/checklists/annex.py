"""The annex of a checklist: every item with the page that answers it; what nobody stated is a visible gap."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analysis.facts import StudyFacts
from analysis.results import Results
from reports import content as c
from reports.pages import page_of
from reports.phrases import phrase
from reports.words import Words, lower

_FOLDER = Path(__file__).parent
_NAMES = ("consort-2025", "consort-spi-2018", "consort-cluster-2012")
FIRST_PAGE = "1"
LIKENESS = "likeness.heading"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a checklist asks for, and where a report of ours answers it."""

    number: str
    text: str
    section: str = ""
    needs: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist; ``when`` is the fact that switches it on."""

    name: str
    source: str
    when: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What only the study team can say: its key among the statements, the question, and the items it answers."""

    key: str
    question: str
    items: tuple[str, ...]


@cache
def asked() -> tuple[Asked, ...]:
    """Return what the checklists need of the study team, in the order in which it is asked and printed."""
    data = tomllib.loads((_FOLDER / "facts.toml").read_text(encoding="utf-8"))
    return tuple(Asked(one["key"], one["question"], tuple(one["items"])) for one in data["fact"])


@cache
def checklist(name: str) -> Checklist:
    """Read a checklist that ships with the reports."""
    data = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return Checklist(data["name"], data["source"], data["when"], tuple(Item(**item) for item in data["item"]))


def checklists(results: Results, facts: StudyFacts) -> tuple[Checklist, ...]:
    """Return the checklists that a study's design switches on; none where the arms were not decided by lot."""
    if not facts.randomised:
        return ()
    active = (checklist(name) for name in _NAMES)
    return tuple(one for one in active if one.when != "clusters" or results.clusters is not None)


def statements(say: Words, results: Results, facts: StudyFacts) -> tuple[c.Block, ...]:
    """Return what only the study team can say, each under its name, and one list of the gaps."""
    needed = {item.told for one in checklists(results, facts) for item in one.items}
    keys = [one.key for one in asked() if one.key in needed]
    told = tuple((say(f"statements.{key}"), facts.told(key)) for key in keys if facts.told(key))
    gaps = [lower(say(f"statements.{key}")) for key in keys if not facts.told(key)]
    blocks: list[c.Block] = [c.Definitions(told)] if told else []
    if gaps:
        blocks.append(c.Paragraph(f"{'; '.join(gaps)}.", lead=f"{say('page.not_stated')}:"))
    return tuple(blocks)


def sources(say: Words, results: Results, facts: StudyFacts) -> c.Paragraph:
    """Return where the active checklists come from and how their pages are to be read."""
    return c.Paragraph(say("checklist.note", sources="; ".join(one.source for one in checklists(results, facts))))


def annexes(say: Words, results: Results, facts: StudyFacts) -> tuple[c.TableBlock, ...]:
    """Return one table a checklist: item, what is asked, page."""
    columns = (
        c.Column(say("checklist.item"), share=0.7),
        c.Column(say("checklist.asked"), share=5.5),
        c.Column(say("checklist.page"), "right", 2.2),
    )
    return tuple(
        c.TableBlock(
            "T-CHECKLIST",
            phrase(say, one.name),
            columns,
            tuple(c.Row((i.number, phrase(say, i.text), _where(say, results, facts, i))) for i in one.items),
        )
        for one in checklists(results, facts)
    )


def rows_of(tables: tuple[c.TableBlock, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the annexes as rows of a file: checklist, item, what is asked, page."""
    return tuple((table.title, *row.cells) for table in tables for row in table.rows)


def _where(say: Words, results: Results, facts: StudyFacts, item: Item) -> str:
    if item.told:
        return page_of(say("technical.statements")) if facts.told(item.told) else say("checklist.not_stated")
    if item.needs and not getattr(facts, item.needs):
        return say("checklist.not_stated")
    if item.section == "baseline" and not results.balance:
        return say("checklist.not_stated")
    if item.section == LIKENESS and not results.beside.likeness:
        return say("checklist.not_stated")
    key = item.section if "." in item.section else f"technical.{item.section}"
    return page_of(say(key)) if item.section else FIRST_PAGE
