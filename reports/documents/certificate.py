"""The certificate of the allocation, one page: what was committed to, how it was drawn, how a stranger checks it."""

from __future__ import annotations

from analysis.certificate_facts import CertificateFacts
from core.canonical import fingerprint
from core.values import SealAttempt
from reports import content as c
from reports.documents.procedure_words import algorithm, procedure_sentences
from reports.figures.seal import seal_figure, signatures
from reports.locales import locale_of, writing
from reports.numbers import number
from reports.theme import COLUMN_PT
from reports.words import Words, capital, words

_SHOWN = 4
_BY_PROGRAM = frozenset({"rerandomised", "constrained", "minimised", "saturation"})


def certificate(facts: CertificateFacts, language: str = "en") -> c.Content:
    """Return the page as content; before a public value is drawn it is the certificate of the commitment."""
    with writing(locale_of(language)):
        say = words(language)
        kicker = say(f"certificate.kicker_{_stage(facts)}")
        blocks = _blocks(say, facts, kicker, _SHOWN)
        return c.Content(
            title=say("certificate.title", kicker=kicker, title=facts.title),
            subject=kicker,
            author="",
            language=language,
            footer=(
                facts.title,
                say("certificate.foot", mark=fingerprint(facts.sealed.commitment)),
                say("certificate.no_arm"),
                f"Pilotage {facts.version}",
            ),
            page_label=say("page.page"),
            banner=say("page.made_up") if facts.made_up else "",
            parts=(c.Part(kicker, "sheet", blocks, (_blocks(say, facts, kicker, 1),)),),
        )


def _stage(facts: CertificateFacts) -> str:
    return "awaits" if facts.sealed.awaits_value else "lists" if facts.sealed.is_lists else "drawn"


def _blocks(say: Words, facts: CertificateFacts, kicker: str, attempts: int) -> tuple[c.Block, ...]:
    sealed = facts.sealed
    lines: tuple[str, ...] = (say("certificate.sealed_line", when=moment(say, sealed.sealed), by=sealed.by),)
    if sealed.drawn:
        lines += (say("certificate.drawn_line", when=moment(say, sealed.drawn)),)
    signers = (sealed.by, *(sealed.witnesses or (say("certificate.second"),)))
    return (
        c.Paragraph(kicker, "kicker"),
        c.Paragraph(facts.title, "title"),
        c.Paragraph(_lead(say, facts), "question"),
        c.FigureBlock(seal_figure(say, sealed.commitment, facts.study_id, lines, COLUMN_PT)),
        c.Definitions(tuple(_rows(say, facts))),
        *_attempts(say, facts, attempts),
        *_practice(say, facts),
        c.Box(say("certificate.check"), tuple(c.Paragraph(line) for line in _check(say, facts)), "plain"),
        c.FigureBlock(signatures(say, signers, COLUMN_PT)),
    )


def _lead(say: Words, facts: CertificateFacts) -> str:
    counts = {"n": number(facts.sealed.n), "units": facts.unit_many, "arms": len(facts.design.arms)}
    return say(f"certificate.lead_{_stage(facts)}", **counts)


def _rows(say: Words, facts: CertificateFacts) -> list[tuple[str, str]]:
    sealed, design = facts.sealed, facts.design
    total = sum(arm.share for arm in design.arms)
    shares = (say("design.arm", label=arm.label, share=arm.share, of=total) for arm in design.arms)
    how = " ".join((*procedure_sentences(say, design, facts.unit_many), algorithm(say, design, sealed.algorithm)))
    event = sealed.event or say("certificate.event_none")
    rows = [("arms", "; ".join(shares)), ("how", how), ("event", capital(event))]
    if sealed.event:
        rows.append(("value", sealed.value or say("certificate.value_awaited")))
    if sealed.witnesses:
        rows.append(("witness", ", ".join(sealed.witnesses)))
    rows += [("roster", sealed.roster_hash), ("design", sealed.design_hash), ("study", facts.study_id)]
    if not (sealed.is_lists or sealed.awaits_value):
        rows.append(("revealed", _revealed(say, facts)))
    if facts.counts:
        rows.append(("counts", "; ".join(f"{label}: {number(n)}" for label, n in facts.counts)))
    return [(say(f"certificate.{key}"), words) for key, words in rows]


def _revealed(say: Words, facts: CertificateFacts) -> str:
    sealed = facts.sealed
    if not sealed.revealed:
        return say("certificate.not_revealed_kept" if sealed.is_kept else "certificate.not_revealed")
    when = moment(say, sealed.revealed)
    return say("certificate.revealed_before", when=when, witness=sealed.witness) if sealed.witness else when


def _attempts(say: Words, facts: CertificateFacts, shown: int) -> tuple[c.Block, ...]:
    """Return every seal that was made where there was more than one, the latest last; older ones are counted."""
    if len(facts.attempts) < 2:
        return (c.Paragraph(say("certificate.attempts_one"), "note"),)
    kept = facts.attempts[-shown - 1 :]
    left_out = len(facts.attempts) - len(kept)
    columns = (
        c.Column(say("certificate.attempt_when"), share=1.7),
        c.Column(say("certificate.attempt_by"), share=1.2),
        c.Column(say("certificate.commitment"), share=1.1),
        c.Column(say("certificate.attempt_fate"), share=4),
    )
    rows = tuple(c.Row((moment(say, one.sealed), one.by, fingerprint(one.commitment), _fate(say, one))) for one in kept)
    note = say("certificate.attempts_more", n=left_out) if left_out else ""
    title = say("certificate.attempts", n=len(facts.attempts))
    return (c.TableBlock("T-ATTEMPTS", title, columns, rows, note),)


def _practice(say: Words, facts: CertificateFacts) -> tuple[c.Block, ...]:
    """Return who drew for practice, how often and when; nothing where nobody did."""
    if not facts.practice:
        return ()
    times, last = len(facts.practice), facts.practice[-1]
    said = {
        "times": number(times), "draws": number(sum(one.draws for one in facts.practice)),
        "by": ", ".join(dict.fromkeys(one.by for one in facts.practice)), "when": moment(say, last.at),
        "first": moment(say, facts.practice[0].at),
    }  # fmt: skip
    return (c.Paragraph(say("certificate.practice_one" if times == 1 else "certificate.practice", **said), "note"),)


def _fate(say: Words, one: SealAttempt) -> str:
    if one.fate == "sealed":
        return say("certificate.fate_sealed")
    return say(f"certificate.fate_{one.fate}", when=moment(say, one.fate_at), reason=one.reason)


def _check(say: Words, facts: CertificateFacts) -> tuple[str, ...]:
    by_program = facts.design.procedure.name in _BY_PROGRAM
    script = say("certificate.check_program" if by_program else "certificate.check_script")
    keys = ("check_file", "check_compare")
    return (say(f"certificate.{keys[0]}"), script, say(f"certificate.{keys[1]}"))


def moment(say: Words, at: str) -> str:
    """Write a UTC stamp as a day in words and a time."""
    return say("certificate.moment", day=say.date(at[:10]), time=at[11:16])
