"""The dry-run report: how the design does, then the technical report filled with made-up answers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from analysis.facts import StudyFacts
from analysis.rehearsal.assumptions import OutcomeAssumption
from analysis.rehearsal.characteristics import Characteristics
from analysis.rehearsal.rehearse import Rehearsal
from analysis.results import Results
from core.plan import Outcome
from reports import content as c
from reports.documents.rehearsed import as_rehearsed
from reports.documents.technical import technical
from reports.figures.characteristics import characteristics_figure, row_names, with_error
from reports.locales import locale_of, writing
from reports.numbers import factor, number, unit_of
from reports.phrases import phrase, spoken
from reports.theme import COLUMN_PT
from reports.words import Words, amount, level_percent, words

Blocks = list[c.Block]
_WIDE = 10.0
# Headings with a word that needs a wider column.
_LONG = ("correlation", "correlation_time", "reliability")
_COLUMNS = {
    "truth": 0.8, "power": 1.35, "bias": 1.05, "coverage": 1.35, "width": 1.2, "exaggeration": 1.3, "wrong_sign": 1.3,
    "no_estimate": 0.95,
}  # fmt: skip


def rehearsal_report(results: Results, facts: StudyFacts, rehearsal: Rehearsal, language: str = "en") -> c.Content:
    """Return the report as content: operating characteristics, assumptions, and a technical report of a dry run.

    ``results`` and ``facts`` come from `analysis.rehearsal.dry_run`. Every page is marked as a rehearsal.
    """
    say = words(language)
    with writing(locale_of(language)):
        front = c.Part(say("rehearsal.kicker"), "report", tuple(_front(say, facts, rehearsal)))
    report = technical(spoken(say, results), spoken(say, facts), language)
    title = say("rehearsal.title", title=facts.title)
    content = replace(report, title=title, subject=say("rehearsal.kicker"), parts=(front, *report.parts))
    return as_rehearsed(content, results)


def _front(say: Words, facts: StudyFacts, rehearsal: Rehearsal) -> Blocks:
    return [
        c.Paragraph(say("rehearsal.kicker"), "kicker"),
        c.Paragraph(say("rehearsal.title", title=facts.title), "title"),
        c.Paragraph(say("rehearsal.lead", runs=number(rehearsal.runs), who=_who(say, rehearsal)), "question"),
        c.Heading(say("rehearsal.characteristics")),
        c.Definitions(tuple(sentences(say, rehearsal)), "findings"),
        c.FigureBlock(characteristics_figure(say, rehearsal, COLUMN_PT)),
        _table(say, rehearsal),
        *_refusals(say, rehearsal),
        c.Heading(say("rehearsal.assumed")),
        _assumptions(say, rehearsal),
        c.Definitions(tuple(_setting(say, rehearsal))),
        c.Heading(say("rehearsal.dry_run")),
        c.Paragraph(say("rehearsal.dry_run_text")),
    ]


def _who(say: Words, rehearsal: Rehearsal) -> str:
    key = "people_made_up" if rehearsal.made_up_people else "people"
    key += "_groups" if rehearsal.groups else ""
    return say(f"rehearsal.{key}", n=number(rehearsal.people), groups=number(rehearsal.groups))


def sentences(say: Words, rehearsal: Rehearsal) -> list[tuple[str, str]]:
    """Return each main outcome with what can be expected of such a trial, in words."""
    named = zip(row_names(say, rehearsal), rehearsal.outcomes, strict=True)
    return [(name, _sentence(say, one)) for name, one in named]


def _sentence(say: Words, one: Characteristics) -> str:
    power = number(100 * one.power.value)
    if one.truth == 0:
        parts = [say("rehearsal.nothing_true", power=power)]
    else:
        parts = [say("rehearsal.finds", truth=_amount(say, one.outcome, one.truth), power=power)]
    if one.exaggeration is not None and one.wrong_sign is not None:
        wrong = number(100 * one.wrong_sign.value)
        parts.append(say("rehearsal.exaggerates", times=number(one.exaggeration.value, 1), wrong=wrong))
    if one.refused:
        parts.append(say("rehearsal.refused", n=number(one.refused), runs=number(one.runs)))
    return " ".join(parts)


def _amount(say: Words, outcome: Outcome, value: float) -> str:
    value *= factor(outcome)
    return amount(say, value, 0 if abs(value) >= _WIDE else 1, unit_of(outcome))


def _table(say: Words, rehearsal: Rehearsal) -> c.TableBlock:
    columns = (
        c.Column(say("rehearsal.outcome"), share=2.2),
        *(c.Column(say(f"rehearsal.{name}"), "right", share) for name, share in _COLUMNS.items()),
    )
    levels = sorted({level_percent(one.level) for one in rehearsal.outcomes})
    return c.TableBlock(
        "T-REHEARSAL",
        say("rehearsal.table_title"),
        columns,
        tuple(
            c.Row((name, *_cells(say, one)))
            for name, one in zip(row_names(say, rehearsal), rehearsal.outcomes, strict=True)
        ),
        say("rehearsal.table_note", levels=", ".join(say("levels.each", level=level) for level in levels)),
    )


def _cells(say: Words, one: Characteristics) -> tuple[str, ...]:
    scale = factor(one.outcome)
    decimals = 2 if one.width is not None and one.width.value * scale < _WIDE else 1
    return (
        number(one.truth * scale, decimals),
        with_error(say, one.power, 1, 100, "rehearsal.percent"),
        with_error(say, one.bias, decimals, scale),
        with_error(say, one.coverage, 1, 100, "rehearsal.percent"),
        with_error(say, one.width, decimals, scale),
        with_error(say, one.exaggeration, 2, 1, "rehearsal.times"),
        with_error(say, one.wrong_sign, 1, 100, "rehearsal.percent"),
        say("rehearsal.percent", n=number(100 * one.refused / one.runs, 1)),
    )


def _refusals(say: Words, rehearsal: Rehearsal) -> Blocks:
    counted: Counter[str] = Counter()
    for one in rehearsal.outcomes:
        counted.update(dict(one.refusals))
    if not counted:
        return []
    columns = (c.Column(say("rehearsal.refusal_why"), share=5), c.Column(say("rehearsal.refusal_count"), "right"))
    rows = tuple(c.Row((phrase(say, why), number(n))) for why, n in counted.most_common())
    return [c.TableBlock("T-REFUSALS", say("rehearsal.refusals"), columns, rows)]


def _assumptions(say: Words, rehearsal: Rehearsal) -> c.TableBlock:
    names = (
        "mean",
        "spread",
        "effect",
        "correlation_time" if rehearsal.over_time else "correlation",
        "icc",
        "reliability",
    )
    columns = (
        c.Column(say("rehearsal.outcome"), share=1.8),
        *(c.Column(say(f"rehearsal.{name}"), "right", 1.45 if name in _LONG else 1.05) for name in names),
        c.Column(say("rehearsal.source"), share=1.6),
    )
    outcomes = dict.fromkeys(one.outcome for one in rehearsal.outcomes)
    of = rehearsal.assumptions.of
    rows = tuple(c.Row(_assumed(say, one, of(one.code), over_time=rehearsal.over_time)) for one in outcomes)
    return c.TableBlock("T-ASSUMED", say("rehearsal.assumed_title"), columns, rows, say("rehearsal.assumed_note"))


def _assumed(say: Words, outcome: Outcome, one: OutcomeAssumption, *, over_time: bool) -> tuple[str, ...]:
    scale = factor(outcome)
    return (
        outcome.label,
        number(one.mean * scale, 1),
        "–" if one.binary else number(one.sd * scale, 1),
        number(one.effect * scale, 1),
        number(one.correlation, 2) if outcome.baseline or over_time else "–",
        number(one.icc, 3),
        number(one.reliability, 2),
        say(f"rehearsal.{'stated' if one.stated else 'own' if one.measured else 'usual'}"),
    )


def _setting(say: Words, rehearsal: Rehearsal) -> list[tuple[str, str]]:
    assumed = rehearsal.assumptions
    losses = assumed.losses(len(rehearsal.arm_labels))
    arms = zip(rehearsal.arm_labels, losses, strict=True)
    lost = (say("rehearsal.lost_arm", label=label, n=number(100 * share)) for label, share in arms)
    shares = {"offered": number(100 * assumed.taken_up), "control": number(100 * assumed.crossed)}
    rows = [
        (say("rehearsal.lost"), "; ".join(lost)),
        (say("rehearsal.part"), say("rehearsal.part_text", **shares)),
        (say("rehearsal.runs"), say("rehearsal.runs_text", runs=number(rehearsal.runs), seed=rehearsal.seed)),
    ]
    for name in rehearsal.used:
        share = number(100 * float(getattr(assumed, name)))
        rows.append((say(f"rehearsal.{name}"), say(f"rehearsal.{name}_text", n=share)))
    if rehearsal.groups:
        rows.append((say("rehearsal.draws"), say("rehearsal.draws_text", n=number(rehearsal.draws))))
    if rehearsal.left_out:
        rows.append((say("rehearsal.left_out"), say("rehearsal.left_out_text", names=", ".join(rehearsal.left_out))))
    return rows
