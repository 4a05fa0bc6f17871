"""How many, and why: what a study of this size can find, every assumption with its source, the power curve."""

from __future__ import annotations

from analysis.protocol_facts import ProtocolFacts
from analysis.size_record import RECORD
from analysis.study_size_assumptions import Known
from core.plan import OutcomeKind
from reports import content as c
from reports.figures.power_curve import power_curve
from reports.numbers import number
from reports.size_words import matters_sentence, sample_table, size_sentence
from reports.theme import COLUMN_PT
from reports.words import Words

_PERCENT = frozenset({"loss", "takeup", "control_share"})
_DECIMALS = {"icc": 3, "correlation": 2, "size_cv": 2, "reliability": 2, "difference": 2, "sd": 1, "control_rate": 2}
_CURVE_PT = 200.0
Blocks = list[c.Block]


def size_blocks(say: Words, facts: ProtocolFacts) -> Blocks:
    """Return the section on size; where there is no formula, the reason."""
    blocks: Blocks = [c.Heading(say("protocol.size"))]
    answer = facts.size
    if answer is None:
        return [*blocks, c.Paragraph(say("protocol.size_none"))]
    if answer.half_width is not None and facts.assumed:
        points, n = number(100 * answer.half_width, 1), number(facts.assumed[0].value or 0)
        return [*blocks, c.Paragraph(say("power.half_width", n=n, points=points))]
    blocks.append(c.Paragraph(size_sentence(say, answer)))
    if answer.refused is not None:
        return blocks
    matters = matters_sentence(say, answer)
    blocks += [c.Paragraph(matters)] if matters else []
    lock = facts.lock("protocol")
    if lock is not None and facts.told(RECORD):
        blocks.append(c.Paragraph(say("protocol.size_recorded", day=say.date(lock.at[:10]))))
    blocks += [_assumed(say, facts), sample_table(say, answer)]
    if answer.power_curves:
        blocks.append(c.FigureBlock(power_curve(say, answer, COLUMN_PT, height=_CURVE_PT)))
    return blocks


def _assumed(say: Words, facts: ProtocolFacts) -> c.TableBlock:
    columns = (
        c.Column(say("protocol.assumed_what"), share=3),
        c.Column(say("protocol.assumed_value"), "right", 1.2),
        c.Column(say("protocol.assumed_source"), share=3.4),
    )
    main = (o.outcome.kind for o in facts.outcomes if o.outcome.role == "primary")
    kind: OutcomeKind = next(main, "continuous")
    rows = tuple(
        c.Row((say(f"protocol.assumed_{one.name}"), _value(one, one.value, kind), _source(say, one, kind)))
        for one in facts.assumed
        if one.value is not None and not (one.name == "course_group" and not one.value)
    )
    return c.TableBlock("T-ASSUMED", say("protocol.assumed"), columns, rows)


def _source(say: Words, one: Known, kind: OutcomeKind) -> str:
    source = say(f"protocol.source_{one.source}")
    if one.low is None or one.high is None:
        return source
    low, high = _value(one, one.low, kind), _value(one, one.high, kind)
    if one.n:
        return say("protocol.source_interval", source=source, low=low, high=high, n=number(one.n))
    return say("protocol.source_range", source=source, low=low, high=high)


def _value(one: Known, value: float | None, kind: OutcomeKind) -> str:
    if value is None:
        return "–"
    if one.name in _PERCENT or (one.name == "difference" and kind == "binary"):
        return f"{number(100 * value, 1 if (100 * value) % 1 else 0)}\u00a0%"
    unit = " SD" if one.name == "difference" and kind == "continuous" else ""
    return f"{number(value, _DECIMALS.get(one.name, 0))}{unit}"
