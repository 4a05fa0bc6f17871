"""The protocol and analysis plan, in the order of SPIRIT 2025; what is not locked yet says so on every page."""

from __future__ import annotations

from analysis.protocol_facts import ProtocolFacts
from core.canonical import fingerprint
from reports import content as c
from reports.documents.procedure_words import ratio
from reports.documents.protocol_analysis import analysis_blocks
from reports.documents.protocol_annex import annex_blocks, checklist_rows
from reports.documents.protocol_conduct import conduct_blocks
from reports.documents.protocol_trial import named_units, trial_blocks
from reports.figures.design import design_figure
from reports.locales import locale_of, writing
from reports.numbers import number
from reports.theme import COLUMN_PT
from reports.words import Words, capital, words

_SHORT = 8


def protocol(facts: ProtocolFacts, language: str = "en") -> c.Content:
    """Return protocol and plan as content; equal facts give equal content."""
    with writing(locale_of(language)):
        say = words(language)
        blocks = (
            *_front(say, facts),
            *_glance(say, facts),
            *trial_blocks(say, facts),
            *analysis_blocks(say, facts),
            *conduct_blocks(say, facts),
            *annex_blocks(say, facts),
        )
        return c.Content(
            title=title_of(say, facts),
            subject=say("protocol.kicker"),
            author="",
            language=language,
            footer=_footer(say, facts),
            page_label=say("page.page"),
            banner=_banner(say, facts),
            parts=(c.Part(say("protocol.kicker"), "report", blocks),),
            checklist=checklist_rows(say, facts),
        )


def title_of(say: Words, facts: ProtocolFacts) -> str:
    """Return the title with the kind of trial in it."""
    if facts.design is None or len(facts.design.arms) < 2:
        return say("protocol.title_plain", title=facts.title)
    return say("protocol.title", title=facts.title, design=_kind(say, facts))


def _kind(say: Words, facts: ProtocolFacts) -> str:
    if facts.design is None:
        return ""
    name = facts.design.procedure.name
    if facts.design.procedure.draws_groups:
        return say.design("cluster, stratified" if facts.design.procedure.strata else "cluster")
    return say.design("stratified" if name == "stratified" else "complete")


def _banner(say: Words, facts: ProtocolFacts) -> str:
    parts = [say("protocol.draft")] if facts.lock("protocol") is None else []
    parts += [say("page.made_up")] if facts.made_up else []
    return " · ".join(parts)


def _footer(say: Words, facts: ProtocolFacts) -> tuple[str, ...]:
    stage = _stage(facts)
    mark = facts.mark("plan") or facts.mark("protocol") or facts.state
    return (
        facts.title,
        say(f"protocol.{stage}_title") if stage else "",
        say("footer.plan", hash=mark[:_SHORT]),
        say.date(facts.as_of),
        say("footer.contact", contact=facts.told("contact")) if facts.told("contact") else "",
    )


def _stage(facts: ProtocolFacts) -> str:
    return "draft" if facts.lock("protocol") is None else "plan_open" if facts.lock("plan") is None else ""


def _front(say: Words, facts: ProtocolFacts) -> tuple[c.Block, ...]:
    version = say("protocol.version_draft", date=say.date(facts.as_of))
    locks = [(kind, facts.lock(kind)) for kind in ("protocol", "plan")]
    strip = [
        c.Fact(
            say(f"protocol.{kind}_lock"),
            say("protocol.open") if lock is None else say("protocol.locked", date=say.date(lock.at[:10])),
            "" if lock is None else say("protocol.by", by=lock.by),
        )
        for kind, lock in locks
    ]
    held = facts.lock("plan") or facts.lock("protocol")
    mark = fingerprint(facts.mark("plan") or facts.mark("protocol") or facts.state)
    day = version if held is None else say.date(held.at[:10])
    stage = _stage(facts)
    box = c.Box(say(f"protocol.{stage}_title"), (c.Paragraph(say(f"protocol.{stage}_text")),)) if stage else None
    return (
        c.Paragraph(say("protocol.kicker"), "kicker"),
        c.Paragraph(title_of(say, facts), "title"),
        c.Paragraph(say.or_gap(facts.told("question")), "question"),
        c.FactsBlock((c.Fact(say("protocol.version"), day), c.Fact(say("protocol.identifier"), mark), *strip), "band"),
        *((box,) if box else ()),
        c.Contents(say("technical.contents")),
    )


def _glance(say: Words, facts: ProtocolFacts) -> tuple[c.Block, ...]:
    design = facts.design
    rows = [
        ("participants", facts.told("population")),
        ("comparison", capital(facts.told("comparison"))),
        ("setting", facts.told("setting")),
        ("period", facts.told("period")),
        ("design_row", _framework(say, facts)),
        ("units", _units(say, facts)),
        ("number", _enrolled(say, facts)),
    ]
    terms = c.Definitions(tuple((say(f"protocol.{key}"), say.or_gap(text)) for key, text in rows))
    blocks: list[c.Block] = [c.Heading(say("protocol.glance"))]
    if design is not None and len(design.arms) > 1:
        drawn = facts.groups if design.procedure.draws_groups else facts.people
        figure = design_figure(say, design, drawn, named_units(facts), COLUMN_PT)
        blocks.append(c.FigureBlock(figure))
    blocks.append(terms)
    if design is not None and design.crosses_after:
        names = {wave.code: wave.label for wave in design.waves}
        on = say("protocol.crossing_on", date=say.date(design.crosses_on)) if design.crosses_on else ""
        wave = names.get(design.crosses_after, design.crosses_after)
        blocks.append(c.Paragraph(say("protocol.crossing", wave=wave, on=on), "note"))
    return tuple(blocks)


def _framework(say: Words, facts: ProtocolFacts) -> str:
    design = facts.design
    if design is None or len(design.arms) < 2:
        return say("protocol.no_arms")
    kind = _kind(say, facts)
    if design.procedure.name == "wedge":
        return say("protocol.framework_wedge", design=kind, Design=capital(kind))
    words = say("protocol.framework", design=kind, Design=capital(kind), ratio=ratio(design))
    return " ".join(part for part in (f"{words}.", facts.told("design_phrase")) if part)


def _units(say: Words, facts: ProtocolFacts) -> str:
    if facts.design is None:
        return ""
    units = facts.design.units
    measured = ", ".join(units.measured)
    if len(facts.design.arms) < 2:
        return capital(say("protocol.units_open", measured=measured))
    return capital(say("protocol.units_value", allocated=units.allocated, treated=units.treated, measured=measured))


def _enrolled(say: Words, facts: ProtocolFacts) -> str:
    if not facts.people:
        return say("protocol.nobody")
    key = "number_groups" if facts.groups > 1 else "number_value"
    return say(f"protocol.{key}", n=number(facts.people), groups=number(facts.groups))
