"""T-ICC: how alike people of one cluster are in each main outcome."""

from __future__ import annotations

from analysis.results import Results
from analysis.results_drawn import ClusterLikeness
from reports import content as c
from reports.numbers import number
from reports.words import Words


def likeness_blocks(say: Words, results: Results) -> list[c.Block]:
    """Return the table under its heading; nothing where no clusters were drawn."""
    found = results.beside.likeness
    if not found:
        return []
    heads = say.listed("likeness.header")
    columns = (c.Column(heads[0], share=3), *(c.Column(head, "right") for head in heads[1:3]),
               c.Column(heads[3], "right", 1.8))  # fmt: skip
    rows = tuple(c.Row((one.label, number(one.n), number(one.clusters), _value(say, one))) for one in found)
    table = c.TableBlock("T-ICC", say("likeness.title"), columns, rows, say("likeness.note"))
    return [c.Heading(say("likeness.heading")), table]


def _value(say: Words, one: ClusterLikeness) -> str:
    if one.icc is None or one.low is None or one.high is None:
        return say("likeness.none", why=one.why)
    return f"{number(one.icc, 3)} [{number(one.low, 3)}, {number(one.high, 3)}]"
