"""The annex on the field work: what each check found, what asking again found, what was corrected."""

from __future__ import annotations

from analysis.facts import StudyFacts
from reports import content as c
from reports.numbers import number
from reports.words import Words


def fieldwork_blocks(say: Words, facts: StudyFacts) -> list[c.Block]:
    """Return T-HFC, T-BACK and T-CORR under their heading; nothing where no response was checked."""
    annex = facts.annex
    if not annex.responses or not annex.checks:
        return []
    blocks: list[c.Block] = [c.Heading(say("fieldwork.heading")), _checks(say, facts)]
    silent = [say(f"checks.{one.code}") for one in annex.checks if one.why and not one.off]
    if silent:
        blocks.append(c.Paragraph("; ".join(silent) + ".", "note", say("fieldwork.silent")))
    for one in annex.checks:
        if one.off:
            words = say("fieldwork.off", check=say(f"checks.{one.code}"), why=one.off)
            blocks.append(c.Paragraph(words, "note"))
    blocks.append(_again(say, facts) if annex.errors else c.Paragraph(say("fieldwork.no_backchecks")))
    counts = {"n": number(annex.corrections), "responses": number(annex.responses)}
    key = "corrections" if annex.corrections else "no_corrections"
    return [*blocks, c.Paragraph(say(f"fieldwork.{key}", **counts), lead=say("fieldwork.corrections_lead"))]


def _checks(say: Words, facts: StudyFacts) -> c.TableBlock:
    heads = say.listed("fieldwork.header")
    columns = (c.Column(heads[0], share=4), *(c.Column(head, "right") for head in heads[1:]))
    told = [one for one in facts.annex.checks if not one.why and not one.off]
    counts = [(one.n, one.found, one.settled, one.found - one.settled) for one in told]
    rows = tuple(c.Row((say(f"checks.{one.code}"), *map(number, own))) for one, own in zip(told, counts, strict=True))
    return c.TableBlock("T-HFC", say("fieldwork.title"), columns, rows, say("fieldwork.note"))


def _again(say: Words, facts: StudyFacts) -> c.TableBlock:
    heads = say.listed("interim.backchecks_header")
    columns = (c.Column(heads[0], share=3), *(c.Column(head, "right") for head in heads[1:-1]),
               c.Column(heads[-1], "right", 1.8))  # fmt: skip
    rows = tuple(
        c.Row((
            say(f"interim.kind_{one.kind}"), number(one.answers), number(one.differ),
            say("interim.rate", x=number(100 * one.rate, 1), l=number(100 * one.low, 1), u=number(100 * one.high, 1)),
        ))
        for one in facts.annex.errors
    )  # fmt: skip
    return c.TableBlock("T-BACK", say("interim.backchecks_title"), columns, rows)
