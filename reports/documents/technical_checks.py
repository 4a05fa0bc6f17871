"""What the technical report prints beside the main results: losses, alternatives, groups, those who came."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.results import Estimate, Results
from analysis.results_beside import ComplianceEffect
from reports import content as c
from reports.figures.attrition import attrition_figure
from reports.figures.redraws import heading, redraws
from reports.figures.sensitivity import both, decimals_of, rows_of, sensitivity, spoken
from reports.figures.subgroups import subgroups
from reports.figures.tipping import tipping
from reports.numbers import number
from reports.theme import COLUMN_PT
from reports.words import Words, capital, contrasts

Blocks = list[c.Block]


def loss_blocks(say: Words, results: Results) -> Blocks:
    """Return who answered at which wave, the bias that lets expect, and the tipping point, where they are known."""
    figures = (attrition_figure(say, results, COLUMN_PT), tipping(say, results, COLUMN_PT))
    waves, tip = (([c.FigureBlock(figure)] if figure is not None else []) for figure in figures)
    return [*waves, *_tolerance(say, results), *tip]


def _tolerance(say: Words, results: Results) -> Blocks:
    several = len(contrasts(results)) > 1
    parts = [
        say("losses.bias", bias=number(abs(row.value), 3), outcome=heading(estimate, several=several))
        for estimate in results.estimates
        for row in rows_of(results, estimate)
        if row.name == "tolerance" and row.value is not None
    ]
    return [c.Paragraph(say("losses.tolerance", parts="; ".join(parts)))] if parts else []


def sensitivity_blocks(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    """Return the alternatives to each primary estimate and the picture of the redrawn lot."""
    figures = sensitivity(say, results, COLUMN_PT)
    lot = redraws(say, results, COLUMN_PT)
    blocks: Blocks = [c.Heading(say("sensitivity.heading"))]
    if not figures and lot is None:
        return [*blocks, c.Paragraph(say("sensitivity.none"))]
    blocks.append(c.Paragraph(say("sensitivity.text" if facts.planned_in_advance else "sensitivity.text_late")))
    if any(e.outcome.role == "primary" and e.units < e.n for e in results.estimates):
        blocks.append(c.Paragraph(say("sensitivity.repeated")))
    blocks += [c.FigureBlock(figure) for figure in figures]
    made = ways(say, results)
    blocks += [c.Heading(say("sensitivity.ways"), 2), c.Definitions(made)] if made else []
    return [*blocks, *([c.FigureBlock(lot)] if lot is not None else [])]


def ways(say: Words, results: Results) -> tuple[tuple[str, str], ...]:
    """Return how each alternative was made, by its name; once for all outcomes that it was made for alike."""
    found = dict.fromkeys((r.name, r.words) for r in results.beside.sensitivity if r.refusal is None)
    return tuple((say(f"sensitivity.{name}"), f"{capital(words)}.") for name, words in found)


def subgroup_blocks(say: Words, results: Results) -> Blocks:
    """Return the declared groups of each primary estimate; one sentence where the plan declares none."""
    figures = subgroups(say, results, COLUMN_PT)
    text = say("subgroups.text" if figures else "subgroups.none")
    return [c.Heading(say("subgroups.heading")), c.Paragraph(text), *(c.FigureBlock(figure) for figure in figures)]


def compliance_blocks(say: Words, results: Results) -> Blocks:
    """Return the effect on those who came as a table; one sentence where attendance is not known."""
    blocks: Blocks = [c.Heading(say("compliance.heading"))]
    found = [(e, r) for r in results.beside.compliance if (e := results.of(r.outcome, r.contrast)) is not None]
    if not found:
        return [*blocks, c.Paragraph(say("compliance.none"))]
    days = found[0][1].dose == "days"
    labels = dict(zip(results.arms, results.arm_labels, strict=True))
    control = labels[results.control]
    others = [label for arm, label in labels.items() if arm != results.control]
    take = "compliance.sessions" if days else "compliance.came"
    columns = (
        c.Column(say("compliance.outcome"), share=2.2),
        c.Column(say(take, label=others[0] if len(others) == 1 else say("page.the_programme")), "right", 1.1),
        c.Column(say(take, label=control), "right", 1.1),
        c.Column(say("compliance.effect_days" if days else "compliance.effect"), "right", 1.7),
        c.Column(say("compliance.honest"), "right", 1.5),
        c.Column(say("compliance.strength"), "right", 0.9),
    )
    several = len(contrasts(results)) > 1
    rows = tuple(c.Row(_row(say, e, r, several=several)) for e, r in found)
    table = c.TableBlock("T-CACE", say("compliance.title"), columns, rows, say("compliance.note"))
    return [*blocks, c.Paragraph(say("compliance.text_days" if days else "compliance.text")), table]


def _row(say: Words, estimate: Estimate, row: ComplianceEffect, *, several: bool) -> tuple[str, ...]:
    name = heading(estimate, several=several)
    if row.refusal is not None or row.take_up is None:
        why = "" if row.refusal is None else row.refusal.sentence
        return (f"{name} ({why})", "–", "–", "–", "–", "–")
    if row.dose == "any":
        shares = tuple(say("compliance.share", percent=number(100 * share, 1)) for share in row.take_up)
    else:
        shares = tuple(number(mean, 2) for mean in row.take_up)
    effect = spoken(say, estimate, row.estimate, (row.ci_low, row.ci_high))
    strength = "–" if row.first_stage_f is None else number(row.first_stage_f)
    return (name, *shares, effect, _honest(say, estimate, row), strength)


def _honest(say: Words, estimate: Estimate, row: ComplianceEffect) -> str:
    if row.ar_form == "everything":
        return say("compliance.everything")
    ends = both(estimate, (row.ar_low, row.ar_high))
    if ends is None:
        return "–"
    k = decimals_of(estimate)
    low, high = number(ends[0], k), number(ends[1], k)
    if row.ar_form == "outside":
        return say("compliance.outside", low=low, high=high)
    return say("compliance.between", low=low, high=high)
