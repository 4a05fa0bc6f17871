"""T-SAMPLE as the protocol had it, and T-MDES: what could be found as planned, as drawn, and as analysed."""

from __future__ import annotations

from dataclasses import replace

from analysis.facts import StudyFacts
from analysis.results import Results
from analysis.results_cells import Detected
from analysis.size_record import RECORD, recorded_size
from analysis.study_size import SizeAnswer, size_of
from analysis.study_size_assumptions import SizeAssumptions
from reports import content as c
from reports.kinds import contrast_name
from reports.numbers import fitting_decimals, number
from reports.size_words import effect_words, sample_table, size_sentence, size_words
from reports.words import Words


def size_blocks(say: Words, results: Results, facts: StudyFacts) -> list[c.Block]:
    """Return the heading with both tables; nothing where no arms are compared."""
    rows = _analysed(say, results)
    values = _recorded(facts)
    if not rows and values is None:
        return []
    blocks: list[c.Block] = [c.Heading(say("mdes.heading"), 2)]
    stages: list[c.Row] = []
    if values is None or facts.trial is None:
        blocks.append(c.Paragraph(say("mdes.not_recorded")))
    else:
        planned, drawn = size_of(facts.trial, values), size_of(facts.trial, _drawn(values, results))
        blocks.append(c.Paragraph(size_sentence(say, planned)))
        if planned.refused is None:
            blocks.append(sample_table(say, planned))
            stages = [_stage(say, key, one) for key, one in (("planned", planned), ("drawn", drawn)) if one.lines]
    if not stages and not rows:
        return blocks
    heads = say.listed("mdes.header")
    columns = (c.Column(heads[0], share=2.4), c.Column(heads[1], "right", 1.5),
               *(c.Column(head, "right", 1.5) for head in heads[2:]))  # fmt: skip
    note = say("mdes.note", alpha=number(100 * results.alpha))
    return [*blocks, c.TableBlock("T-MDES", say("mdes.title"), columns, (*stages, *rows), note)]


def _recorded(facts: StudyFacts) -> SizeAssumptions | None:
    """Return what the size rested on when the protocol was locked, where that was kept and arms were drawn."""
    said = facts.told(RECORD)
    return recorded_size(said)[1] if said and facts.trial is not None and len(facts.trial.arms) > 1 else None


def _drawn(values: SizeAssumptions, results: Results) -> SizeAssumptions:
    """Put what was allocated in the place of what was planned; all else stays as it was assumed."""
    people = float(sum(results.allocated))
    if results.clusters is None:
        return replace(values, units=people)
    clusters = float(sum(results.clusters))
    return replace(values, units=clusters, group_size=people / clusters) if clusters else values


def _stage(say: Words, key: str, one: SizeAnswer) -> c.Row:
    family = effect_words(say, one, one.lines[0].family)
    return c.Row((say(f"mdes.{key}"), size_words(say, one, one.x), effect_words(say, one, one.smallest), family))


def _analysed(say: Words, results: Results) -> tuple[c.Row, ...]:
    rows = []
    for one in results.beside.detected:
        estimate = results.of(one.outcome, one.contrast or None)
        if estimate is None:
            continue
        name = f"{one.label}: {contrast_name(say, estimate)}" if one.contrast else one.label
        words = (_found(say, one, effect, percent=estimate.outcome.kind == "binary") for effect in
                 (one.single, one.family))  # fmt: skip
        rows.append(c.Row((say("mdes.analysed", outcome=name), say("mdes.n", n=number(one.n)), *words)))
    return tuple(rows)


def _found(say: Words, one: Detected, effect: float, *, percent: bool) -> str:
    if percent:
        return say("mdes.points_of_100", x=number(100 * effect, 1))
    own = number(effect, fitting_decimals(effect / 4, "plain"))
    return own if one.sd is None else say("mdes.with_sd", own=own, sd=number(effect / one.sd, 2))
