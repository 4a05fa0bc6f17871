"""The pages on what lies behind a scale: its dimensions, its items two by two, people and items, groups."""

from __future__ import annotations

from analysis.instrument_quality import ScaleQuality
from reports import content as c
from reports.figures.item_correlations import item_correlations
from reports.figures.item_gaps import item_gaps
from reports.figures.scree import scree
from reports.figures.wright import wright
from reports.numbers import number
from reports.phrases import phrase
from reports.theme import COLUMN_PT
from reports.words import Words


def structure_blocks(say: Words, scale: ScaleQuality, name: str) -> tuple[c.Block, ...]:
    """Return the figures of a scale of three items or more, or the sentence that says why there are none."""
    found = scale.structure
    if found is None:
        return ()
    blocks: list[c.Block] = [c.Heading(say("structure.heading"), 2)]
    if found.needed:
        few = say("structure.few", n=number(found.n), needed=number(found.needed))
        return (*blocks, c.Paragraph(few))
    wordings = [item.wording for item in scale.items]
    figures = [
        scree(say, name, found, COLUMN_PT),
        item_correlations(say, name, found, COLUMN_PT),
        wright(say, name, wordings, found, COLUMN_PT),
        *(item_gaps(say, name, wordings, one, COLUMN_PT, is_test=scale.test) for one in found.groups),
    ]
    blocks += [c.Paragraph(say("structure.text"))]
    blocks += [c.FigureBlock(figure) for figure in figures if figure is not None]
    whys = ((found.why, "structure.none"), (found.why_map, "structure.no_map"))
    blocks += [c.Paragraph(say(key, why=phrase(say, why)), "note") for why, key in whys if why]
    if not found.groups:
        blocks.append(c.Paragraph(say("structure.no_groups"), "note"))
    return tuple(blocks)
