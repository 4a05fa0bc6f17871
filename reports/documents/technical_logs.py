"""The parts of the technical report that come from the logs: harms written down, voices, cost."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.results import Results
from reports import content as c
from reports.figures.cost import cost
from reports.tables_logs import costs_table, joint_table, logged_harms_table
from reports.theme import COLUMN_PT
from reports.words import Words

Blocks = list[c.Block]


def logged_harm_blocks(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    """Return the harms of the log, the gravest first; a sentence where none was written down."""
    table = logged_harms_table(say, results, facts)
    return [c.Paragraph(say("logs.harms_none")) if table is None else table]


def voices_blocks(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    """Return what people said beside the numbers; nothing where no meeting has a theme."""
    table = joint_table(say, results, facts)
    return [] if table is None else [c.Heading(say("logs.voices")), table]


def cost_blocks(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    """Return the costs by arm and what a unit of each main outcome cost; nothing where no cost was logged."""
    costs, heading = facts.logged.costs, c.Heading(say("logs.cost"))
    if facts.logged.currencies:
        named = ", ".join(name or "–" for name in facts.logged.currencies)
        return [heading, c.Paragraph(say("logs.cost_mixed", currencies=named))]
    if costs is None:
        return []
    figure = cost(say, results, costs, COLUMN_PT) if len(results.arms) > 1 else None
    return [heading, costs_table(say, costs), *([c.FigureBlock(figure)] if figure is not None else [])]
