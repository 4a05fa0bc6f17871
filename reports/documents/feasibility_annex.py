"""The annex of a feasibility report: the extension for pilots with the page of each item, or a visible gap."""

from __future__ import annotations

from collections.abc import Mapping

from reports import content as c
from reports.checklists.annex import FIRST_PAGE, Item, checklist
from reports.pages import page_of
from reports.phrases import phrase
from reports.words import Words

PILOT = "consort-pilot-2016"


def pilot_annex(say: Words, said: Mapping[str, str]) -> list[c.Block]:
    """Return what the team stated, then the table; ``said`` are the statements of the study by key."""
    one = checklist(PILOT)
    keys = dict.fromkeys(item.told for item in one.items if item.told and said.get(item.told, "").strip())
    stated = tuple((_name(say, key), said[key]) for key in keys)
    blocks: list[c.Block] = [c.Heading(say("technical.statements")), c.Definitions(stated)] if stated else []
    columns = (
        c.Column(say("checklist.item"), share=0.7),
        c.Column(say("checklist.asked"), share=5.5),
        c.Column(say("checklist.page"), "right", 2.2),
    )
    rows = tuple(c.Row((i.number, phrase(say, i.text), _where(say, i, said))) for i in one.items)
    return [
        *blocks,
        c.Heading(say("technical.checklists")),
        c.Paragraph(say("checklist.note", sources=one.source)),
        c.TableBlock("T-CHECKLIST", phrase(say, one.name), columns, rows),
    ]


def _name(say: Words, key: str) -> str:
    if key == "setting":
        return say("technical.setting_row")
    return say(f"statements.{key}" if key in say.sections["statements"] else f"spirit.{key}")


def _where(say: Words, item: Item, said: Mapping[str, str]) -> str:
    if item.told:
        return page_of(say("technical.statements")) if said.get(item.told, "").strip() else say("checklist.not_stated")
    return page_of(say(f"feasibility.{item.section}")) if item.section else FIRST_PAGE
