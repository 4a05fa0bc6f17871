"""The protocol's part on conduct: harms, data, monitoring, locks and changes, who does what."""

from __future__ import annotations

from analysis.protocol_facts import ProtocolFacts
from core.amended import Seen
from core.canonical import fingerprint
from core.values import Lock
from reports import content as c
from reports.documents.protocol_trial import harms_of, stated, wave_name
from reports.numbers import number
from reports.words import Words

Blocks = list[c.Block]


def conduct_blocks(say: Words, facts: ProtocolFacts) -> Blocks:
    """Return the sections from harms to roles."""
    return [
        *_harms(say, facts),
        *_data(say, facts),
        *_after(say, facts),
        c.Heading(say("protocol.fixed")),
        _locks(say, facts),
        *_changes(say, facts),
        c.Heading(say("protocol.roles")),
        *stated(say, facts, "contributors", "sponsor", "sponsor_role", "committees"),
    ]


def waits(facts: ProtocolFacts) -> bool:
    """Tell whether the comparison arm gets the programme afterwards."""
    return facts.design is not None and bool(facts.design.crosses_after)


def _harms(say: Words, facts: ProtocolFacts) -> Blocks:
    harms = harms_of(facts)
    asked = "; ".join(
        f"{o.outcome.label} ({o.outcome.instrument.upper().replace('_', '-')}, {o.outcome.wave})" for o in harms
    )
    first = say("protocol.harms_outcomes", list=asked) if harms else say("protocol.harms_none")
    return [c.Heading(say("protocol.harms")), c.Paragraph(f"{first} {say('protocol.harms_log')}")]


def _data(say: Words, facts: ProtocolFacts) -> Blocks:
    store = say("protocol.data_store" if facts.encrypted else "protocol.data_store_open")
    lines = [say("protocol.data_entry"), store, say("protocol.data_freeze")]
    told = [
        (say(f"spirit.{key}"), facts.told(key)) for key in ("data_management", "confidentiality") if facts.told(key)
    ]
    blocks: Blocks = [c.Heading(say("protocol.data")), *(c.Paragraph(line) for line in lines)]
    return [*blocks, *([c.Definitions(tuple(told))] if told else [])]


def _after(say: Words, facts: ProtocolFacts) -> Blocks:
    words = facts.told("post_trial")
    if waits(facts) and facts.design is not None:
        wave = wave_name(facts, facts.design.crosses_after)
        offer = say("protocol.after_wait", arm=facts.design.control.label, wave=wave)
        words = f"{offer} {words}".strip()
    return [c.Heading(say("protocol.after")), c.Paragraph(say.or_gap(words))]


def _locks(say: Words, facts: ProtocolFacts) -> c.Block:
    if not facts.locks:
        return c.Paragraph(say("protocol.locks_none"))
    columns = (
        c.Column(say("protocol.lock"), share=3.2),
        c.Column(say("protocol.lock_when"), share=1.4),
        c.Column(say("protocol.lock_by"), share=1.4),
        c.Column(say("protocol.lock_hash"), share=1.5),
    )
    rows = tuple(
        c.Row((say(f"protocol.lock_{lock.kind}"), _moment(say, lock.at), lock.by, _marks(say, facts, lock)))
        for lock in facts.locks
    )
    return c.TableBlock("T-LOCKS", say("protocol.locks"), columns, rows)


def _changes(say: Words, facts: ProtocolFacts) -> Blocks:
    rows = [
        (str(one.number), _moment(say, one.at), f"{_stop(one.what)} {one.why}".strip(), one.by, _seen(say, one.seen))
        for one in facts.changes
    ]
    rows += [
        ("–", _moment(say, a.fate_at), say("protocol.voided", reason=a.reason), a.fate_by, say("protocol.no"))
        for a in facts.attempts
        if a.fate == "voided"
    ]
    if not rows:
        return [c.Paragraph(say("protocol.changes_none"))]
    columns = (
        c.Column(say("protocol.change_number"), "right", 0.4),
        c.Column(say("protocol.change_when"), share=1.4),
        c.Column(say("protocol.change_what"), share=4),
        c.Column(say("protocol.change_by"), share=1.2),
        c.Column(say("protocol.change_seen"), share=0.9),
    )
    return [c.TableBlock("T-CHANGES", say("protocol.changes"), columns, tuple(c.Row(row) for row in rows))]


def _moment(say: Words, at: str) -> str:
    return f"{say.date(at[:10])} {at[11:16]}".strip()


def _marks(say: Words, facts: ProtocolFacts, lock: Lock) -> str:
    """Return the fingerprint as locked and, where it was amended, the one that holds now."""
    now = facts.mark(lock.kind)
    if now in {"", lock.hash}:
        return fingerprint(lock.hash)
    return say("protocol.lock_amended", first=fingerprint(lock.hash), now=fingerprint(now))


def _seen(say: Words, seen: Seen) -> str:
    return say("protocol.seen", n=number(seen.outcomes)) if seen.any_outcome else say("protocol.no")


def _stop(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."
