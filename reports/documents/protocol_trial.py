"""The protocol's part on the trial: why, what each arm gets, who takes part, outcomes, waves, size, allocation."""

from __future__ import annotations

from analysis.protocol_facts import InstrumentFacts, PlannedOutcome, ProtocolFacts
from core.canonical import fingerprint
from reports import content as c
from reports.documents.procedure_words import algorithm, procedure_sentences
from reports.documents.protocol_size import size_blocks
from reports.figures.schedule import schedule_figure
from reports.numbers import number
from reports.tables_outcomes import agreed_to_matter
from reports.tables_tidier import PLANNED, tidier_row, tidier_table
from reports.theme import COLUMN_PT
from reports.words import Words, capital, lower

Blocks = list[c.Block]


def trial_blocks(say: Words, facts: ProtocolFacts) -> Blocks:
    """Return the sections from the objectives to blinding."""
    return [
        *_objectives(say, facts),
        *_programme(say, facts),
        c.Heading(say("protocol.people")),
        *stated(
            say, facts, "eligibility", "eligibility_sites", "recruitment", "consent", "consent_secondary", "retention"
        ),
        *_outcomes(say, facts),
        *_waves(say, facts),
        *size_blocks(say, facts),
        *_allocation(say, facts),
        c.Heading(say("protocol.blinding")),
        c.Paragraph(say("protocol.blinding_auto")),
        *stated(say, facts, "blinding", "blinding_how", "unblinding"),
    ]


def stated(say: Words, facts: ProtocolFacts, *keys: str) -> Blocks:
    """Return statements under their names, and one list of those that nobody has made."""
    told = tuple((say(f"spirit.{key}"), facts.told(key)) for key in keys if facts.told(key))
    gaps = [lower(say(f"spirit.{key}")) for key in keys if not facts.told(key)]
    blocks: Blocks = [c.Definitions(told)] if told else []
    if gaps:
        blocks.append(c.Paragraph(f"{'; '.join(gaps)}.", lead=f"{say('page.not_stated')}:"))
    return blocks


def named_units(facts: ProtocolFacts) -> str:
    """Return what the allocated units are called, in the plural."""
    if facts.design is not None and facts.design.procedure.draws_groups:
        return f"{facts.design.units.allocated}s"
    return facts.told("unit_many") or (f"{facts.design.units.allocated}s" if facts.design else "")


def harms_of(facts: ProtocolFacts) -> tuple[PlannedOutcome, ...]:
    """Return the outcomes that are harms."""
    return tuple(o for o in facts.outcomes if o.outcome.role == "harm" or o.outcome.dimension == "harm")


def wave_name(facts: ProtocolFacts, code: str) -> str:
    """Return a wave's label with its code, or the code."""
    waves = facts.design.waves if facts.design else ()
    return next((f"{wave.code} ({wave.label.lower()})" for wave in waves if wave.code == code), code)


def _objectives(say: Words, facts: ProtocolFacts) -> Blocks:
    harms = harms_of(facts)
    looked = say("protocol.harms_objective", harms="; ".join(o.outcome.label for o in harms)) if harms else ""
    objective = " ".join(part for part in (facts.told("question"), looked) if part)
    aim = c.Definitions(((say("protocol.objective"), say.or_gap(objective)),))
    return [c.Heading(say("protocol.objectives")), aim, *stated(say, facts, "background", "comparator", "theory")]


def _programme(say: Words, facts: ProtocolFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("protocol.programme"))]
    design = facts.design
    if design is not None and design.arms:
        blocks.append(tidier_table(say, facts, design))
        gaps = [say(f"protocol.tidier_{item}") for item in PLANNED if not any(tidier_row(facts, design, item))]
        lead = say("protocol.tidier_gap", items="; ".join(gaps)) if gaps else ""
        blocks.append(c.Paragraph(" ".join(part for part in (lead, say("protocol.tidier_later")) if part), "note"))
    return [*blocks, *stated(say, facts, "modification", "adherence", "other_programmes")]


def _outcomes(say: Words, facts: ProtocolFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("protocol.outcomes"))]
    if not facts.outcomes:
        return [*blocks, c.Paragraph(say("protocol.outcomes_none"))]
    main = sum(o.outcome.role == "primary" for o in facts.outcomes)
    lead = say("protocol.outcomes_lead_one") if main == 1 else say("protocol.outcomes_lead", m=main)
    columns = (
        c.Column(say("tables.outcomes_number"), "right", 0.5),
        c.Column(say("tables.main_outcome"), share=2.6),
        c.Column(say("tables.outcomes_role"), share=1.0),
        c.Column(say("tables.outcomes_measured"), share=1.5),
        c.Column(say("protocol.score"), share=2.4),
        c.Column(say("tables.outcomes_better"), share=0.8),
        c.Column(say("tables.outcomes_matters"), "right", 1.1),
    )
    rows = tuple(
        c.Row(_outcome(say, k, o), "strong" if o.outcome.role == "primary" else "row")
        for k, o in enumerate(facts.outcomes, 1)
    )
    table = c.TableBlock("T-OUTCOMES", say("tables.outcomes_title"), columns, rows, strong_column=1)
    return [*blocks, c.Paragraph(lead), table]


def _outcome(say: Words, place: int, planned: PlannedOutcome) -> tuple[str, ...]:
    outcome = planned.outcome
    measured = (outcome.instrument.upper().replace("_", "-"), outcome.wave)
    return (
        str(place),
        outcome.label,
        capital(say(f"roles.{outcome.role}")),
        ", ".join(part for part in measured if part) or "–",
        _score(say, planned),
        say(f"tables.better_{outcome.better}"),
        agreed_to_matter(say, outcome),
    )


def _score(say: Words, planned: PlannedOutcome) -> str:
    outcome = planned.outcome
    rule = say(f"protocol.rule_{planned.rule}", items=planned.items) if planned.rule else ""
    least = say("protocol.rule_minimum", minimum=planned.minimum) if planned.items > 1 else ""
    kind = say(f"protocol.kind_{outcome.kind}") if outcome.kind != "continuous" else ""
    _, derived, suffix = outcome.scale.partition("__")
    if derived and f"score_{suffix}" in say.sections["protocol"]:
        return capital(say(f"protocol.score_{suffix}"))
    own = "; ".join(part for part in (rule, least, kind) if part)
    return capital(own) or "–"


def _waves(say: Words, facts: ProtocolFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("protocol.waves"))]
    if facts.design is not None and any(wave.instruments for wave in facts.design.waves):
        titles = {one.code: one.title for one in facts.instruments}
        blocks.append(c.FigureBlock(schedule_figure(say, facts.design, titles, COLUMN_PT)))
    if not facts.instruments:
        return [*blocks, c.Paragraph(say("page.not_stated"))]
    columns = (
        c.Column(say("protocol.instrument"), share=3.0),
        c.Column(say("protocol.instrument_version"), "right", 0.9),
        c.Column(say("protocol.instrument_questions"), "right", 1.15),
        c.Column(say("protocol.instrument_scales"), share=2.6),
        c.Column(say("protocol.instrument_languages"), share=1.3),
        c.Column(say("protocol.instrument_hash"), share=1.1),
    )
    rows = tuple(c.Row(_instrument(say, one)) for one in facts.instruments)
    note = say("protocol.instrument_note")
    return [*blocks, c.TableBlock("T-INSTRUMENTS", say("protocol.instruments"), columns, rows, note)]


def _instrument(say: Words, one: InstrumentFacts) -> tuple[str, ...]:
    names = ", ".join(language.partition(" (")[0] for language in one.languages) or say("protocol.one_language")
    scales = ", ".join(scale.label for scale in one.scales) or "–"
    return one.title, number(one.version), number(one.questions), scales, names, fingerprint(one.hash)


def _allocation(say: Words, facts: ProtocolFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("protocol.allocation"))]
    design = facts.design
    if design is None or len(design.arms) < 2:
        return [*blocks, c.Paragraph(say("protocol.allocation_none"))]
    how = " ".join((*procedure_sentences(say, design, named_units(facts)), algorithm(say, design)))
    kept = facts.sealed is not None and facts.sealed.is_kept
    key = say(f"protocol.passphrase_{'keeper' if kept else 'yes' if facts.encrypted else 'no'}")
    access = f"{say('protocol.access_text')} {key}"
    rows = (
        (say("protocol.how"), how),
        (say("protocol.sequence_by"), _drawn_by(say, facts)),
        (say("protocol.concealment"), say("protocol.concealment_text")),
        (say("protocol.access"), access),
    )
    return [*blocks, c.Definitions(rows)]


def _drawn_by(say: Words, facts: ProtocolFacts) -> str:
    parts = [facts.told("sequence_by"), say("protocol.sequence_by_text")]
    if facts.sealed is not None:
        day, mark = say.date(facts.sealed.sealed[:10]), fingerprint(facts.sealed.commitment)
        parts.append(say("protocol.sequence_sealed", date=day, by=facts.sealed.by, mark=mark))
    voided = sum(attempt.fate == "voided" for attempt in facts.attempts)
    if voided:
        one = voided == 1
        parts.append(say("protocol.sequence_attempts_one") if one else say("protocol.sequence_attempts", n=voided))
    return " ".join(part for part in parts if part)
