"""The protocol's statements, its SPIRIT 2025 annex that fills itself, and its fingerprint."""

from __future__ import annotations

from analysis.protocol_facts import ProtocolFacts
from reports import content as c
from reports.checklists.annex import FIRST_PAGE, Item, checklist
from reports.documents.protocol_conduct import waits
from reports.documents.protocol_trial import harms_of, stated
from reports.pages import page_of
from reports.phrases import phrase
from reports.words import Words

_NAME = "spirit-2025"
_STATED = (
    "registration", "data_sharing", "funding", "interests", "dissemination", "involvement", "monitoring_committee",
    "stopping", "conduct_monitoring", "ethics", "amendments_told",
)  # fmt: skip
Blocks = list[c.Block]


def annex_blocks(say: Words, facts: ProtocolFacts) -> Blocks:
    """Return statements, checklist and fingerprint."""
    note = say("protocol.annex_note", source=checklist(_NAME).source)
    return [
        c.Heading(say("protocol.statements")),
        *stated(say, facts, *_STATED),
        c.Heading(say("protocol.annex")),
        c.Paragraph(note),
        _table(say, facts),
        *_fingerprint(say, facts),
    ]


def checklist_rows(say: Words, facts: ProtocolFacts) -> tuple[tuple[str, ...], ...]:
    """Return the annex as rows of a file: checklist, item, what is asked, page."""
    table = _table(say, facts)
    return tuple((table.title, *row.cells) for row in table.rows)


def _table(say: Words, facts: ProtocolFacts) -> c.TableBlock:
    columns = (
        c.Column(say("checklist.item"), share=0.7),
        c.Column(say("checklist.asked"), share=5.5),
        c.Column(say("checklist.page"), "right", 2.2),
    )
    one = checklist(_NAME)
    rows = tuple(c.Row((item.number, phrase(say, item.text), _where(say, facts, item))) for item in one.items)
    return c.TableBlock("T-CHECKLIST", one.name, columns, rows)


def _where(say: Words, facts: ProtocolFacts, item: Item) -> str:
    if item.told and not facts.told(item.told):
        return say("checklist.not_stated")
    if item.needs and not _holds(facts, item.needs):
        return say("checklist.not_stated")
    return page_of(say(f"protocol.{item.section}")) if item.section else FIRST_PAGE


def _holds(facts: ProtocolFacts, need: str) -> bool:
    """Tell whether the study holds what an item needs."""
    design = facts.design
    return {
        "protocol_locked": facts.lock("protocol") is not None,
        "question": bool(facts.told("question")),
        "setting": bool(facts.told("setting")),
        "design": design is not None,
        "allocation": design is not None and len(design.arms) > 1,
        "outcomes": bool(facts.outcomes),
        "harms": bool(harms_of(facts)),
        "waves": design is not None and any(wave.instruments for wave in design.waves),
        "size": facts.size is not None and facts.size.refused is None,
        "after": waits(facts) or bool(facts.told("post_trial")),
    }[need]


def _fingerprint(say: Words, facts: ProtocolFacts) -> Blocks:
    rows = [
        ("technical.fingerprint_study", facts.study_id),
        ("protocol.fingerprint_state", facts.state),
        ("technical.fingerprint_protocol", facts.mark("protocol") or say("protocol.open")),
        ("technical.fingerprint_plan", facts.mark("plan") or say("protocol.open")),
        ("technical.fingerprint_seal", facts.sealed.commitment if facts.sealed else say("page.none")),
        ("technical.fingerprint_app", facts.version),
        ("technical.fingerprint_made", say.date(facts.as_of)),
    ]
    terms = tuple((say(key), say.or_gap(words)) for key, words in rows)
    return [
        c.Heading(say("protocol.fingerprint")),
        c.Paragraph(say("protocol.fingerprint_text")),
        c.Definitions(terms),
    ]
