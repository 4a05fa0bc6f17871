"""The interim monitoring report: how the work goes while nobody may see what it brings. All arms together, no p."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.interim import Interim, SessionHeld, Spread, open_findings
from analysis.quality.collectors import Shrunken
from analysis.quality.finding import Check
from analysis.quality.progress import WaveCourse
from core.version import VERSION
from reports import content as c
from reports.figures.caterpillar import caterpillar
from reports.figures.due_grid import due_grid
from reports.figures.progress import progress_figure
from reports.locales import locale_of, writing
from reports.numbers import number, percent
from reports.phrases import phrase
from reports.theme import COLUMN_PT
from reports.words import Words, words

INTERIM = "interim"
OWNERS = ("keeper", "evaluator", "trainer", "collector")
_SESSIONS, _LITTLE, _CURVE_PT, _MOST_HARMS = 8, 0.8, 125.0, 12


def interim(found: Interim, titles: dict[str, str], language: str = "en") -> c.Content:
    """Return the document as content; ``titles`` are those of instruments, by code."""
    with writing(locale_of(language)):
        say = words(language)
        blocks = [
            *_head(say, found),
            *_reached(say, found),
            *_safety(say, found),
            *_delivery(say, found),
            *_quality(say, found, titles),
            *_measures(say, found),
            *_audit(say, found),
            *_to_do(say, found),
        ]
        return c.Content(
            title=say("interim.doc_title", title=found.title),
            subject=say("interim.kicker"),
            author="",
            language=say.language,
            footer=(
                found.title, say("interim.footer_blind"), say.date(found.at[:10]),
                say("footer.contact", contact=found.contact) if found.contact else "",
            ),
            page_label=say("page.page"),
            banner=say("page.made_up") if found.made_up else "",
            parts=(c.Part(say("interim.kicker"), "report", tuple(blocks)),),
        )  # fmt: skip


def codes_of(found: Interim) -> dict[str, str]:
    """Return a code for each collector: none of their names is printed."""
    return {name: f"C{k:02d}" for k, name in enumerate(found.codes, 1)}


def _head(say: Words, found: Interim) -> list[c.Block]:
    overdue = sum(harm.is_overdue for harm in found.harms)
    last = _running(found)
    reached = "–" if last is None else say("interim.of", x=number(_finished(last.finished)), n=number(last.due))
    issues = sum(open_findings(check) for check in found.checks)
    facts = (
        c.Fact(say("interim.fact_people"), number(found.people), say("interim.fact_left", n=number(found.withdrawn))),
        c.Fact(say("interim.fact_wave"), reached, "" if last is None else last.label),
        c.Fact(say("interim.fact_issues"), number(issues), say("interim.fact_queries", n=number(found.open_queries))),
        c.Fact(say("interim.fact_safety"), number(len(found.harms)), say("interim.fact_overdue", n=number(overdue))),
    )
    return [
        c.Paragraph(say("interim.kicker"), "kicker"),
        c.Paragraph(found.title, "title"),
        c.Paragraph(say("interim.blind", day=say.date(found.at[:10]), version=VERSION), "note"),
        c.FactsBlock(facts),
    ]


def _running(found: Interim) -> WaveCourse | None:
    begun = [wave for wave in found.field.waves if wave.finished]
    return begun[-1] if begun else next(iter(found.field.waves), None)


def _finished(by_day: Sequence[int]) -> int:
    return by_day[-1] if by_day else 0


def _reached(say: Words, found: Interim) -> list[c.Block]:
    blocks: list[c.Block] = [c.Heading(say("interim.reached"))]
    wave = _running(found)
    curve = None if wave is None else progress_figure(say, wave, found.at[:10], COLUMN_PT, height=_CURVE_PT)
    grid = due_grid(say, found.field, COLUMN_PT) if found.field.waves else None
    if curve is None:
        blocks.append(c.Paragraph(say("interim.nobody_yet")))
    blocks += [c.FigureBlock(figure) for figure in (curve, grid) if figure is not None]
    rows = tuple(
        c.Row((
            wave.label, number(wave.due), number(_finished(wave.finished)),
            percent(_finished(wave.finished), wave.due), number(wave.due - _finished(wave.finished)),
            say.date(wave.closes) if wave.closes else "–",
        ))
        for wave in found.field.waves
    )  # fmt: skip
    if rows:
        heads = say.listed("interim.losses_header")
        columns = (c.Column(heads[0], share=2.4), *(c.Column(head, "right") for head in heads[1:]))
        blocks.append(c.TableBlock("T-REACHED", say("interim.losses_title"), columns, rows, say("interim.losses_note")))
    return blocks


def _safety(say: Words, found: Interim) -> list[c.Block]:
    blocks: list[c.Block] = [c.Heading(say("interim.safety"))]
    closed = found.harms_all - len(found.harms)
    overdue = [harm for harm in found.harms if harm.is_overdue]
    if not found.harms:
        key = "interim.safety_closed" if closed else "interim.safety_none"
        return [*blocks, c.Paragraph(say(key, n=number(closed)))]
    if overdue:
        lines = say("interim.overdue_text", n=number(len(overdue)), days=number(max(h.days_open for h in overdue)))
        blocks.append(c.Box(say("interim.overdue"), (c.Paragraph(lines),)))
    heads = say.listed("interim.safety_header")
    columns = (
        c.Column(heads[0], share=3), *(c.Column(h, "right") for h in heads[1:5]), c.Column(heads[5], share=1.2)
    )  # fmt: skip
    rows = tuple(
        c.Row((
            harm.kind, "–" if harm.severity is None else number(harm.severity), harm.on, number(harm.days_open),
            harm.due or "–", say("interim.is_overdue") if harm.is_overdue else say("interim.in_time"),
        ), "strong" if harm.is_overdue else "row")
        for harm in found.harms[:_MOST_HARMS]
    )  # fmt: skip
    note = say("interim.safety_note", n=number(closed), all=number(found.harms_all))
    return [*blocks, c.TableBlock("T-SAFETY", say("interim.safety_title"), columns, rows, note)]


def _delivery(say: Words, found: Interim) -> list[c.Block]:
    blocks: list[c.Block] = [c.Heading(say("interim.delivery"))]
    held = found.sessions
    if not held:
        return [*blocks, c.Paragraph(say("interim.no_sessions"))]
    came, listed = sum(s.came for s in held), sum(s.listed for s in held)
    little = sorted((s for s in held if s.dose is not None and s.dose < _LITTLE), key=lambda s: s.dose or 0.0)
    text = say(
        "interim.sessions", k=number(len(held)), x=number(came), n=number(listed), share=percent(came, listed),
        little=number(len(little)),
    )  # fmt: skip
    blocks.append(c.Paragraph(text))
    if not little and len(held) > _SESSIONS:
        return blocks
    shown = little[:_SESSIONS] or list(held)
    heads = say.listed("interim.sessions_header")
    columns = (c.Column(heads[0], share=3), *(c.Column(head, "right") for head in heads[1:]))
    title = say("interim.sessions_low" if little else "interim.sessions_title")
    return [*blocks, c.TableBlock("T-SESSIONS", title, columns, tuple(map(_session, shown)))]


def _session(held: SessionHeld) -> c.Row:
    dose = "–" if held.dose is None else f"{number(100 * held.dose)} %"
    return c.Row((held.name, number(held.came), number(held.listed), dose))


def _quality(say: Words, found: Interim, titles: dict[str, str]) -> list[c.Block]:
    columns = (
        c.Column(say("interim.check"), share=3.2),
        c.Column(say("interim.looked_at"), "right", 1),
        c.Column(say("interim.found"), "right", 0.8),
        c.Column(say("interim.open"), "right", 0.8),
        c.Column(say("interim.state"), share=2.6),
    )
    rows: list[c.Row] = []
    for owner in OWNERS:
        own = [check for check in found.checks if check.owner == owner and check.code != "losses_by_arm"]
        if own:
            left = sum(map(open_findings, own))
            rows.append(c.Row((say("interim.owner", owner=say(f"interim.owner_{owner}"), n=number(left)),), "group"))
            rows += [_check(say, check) for check in own if check.findings or check.is_off]
            clean = [check for check in own if not check.findings and not check.is_off and not check.why]
            if clean:
                rows.append(c.Row((say("interim.clean", n=number(len(clean))), "", "0", "0", "")))
            unseen = [check for check in own if check.why and not check.findings and not check.is_off]
            if unseen:
                names = "; ".join(say(f"checks.{check.code}") for check in unseen)
                rows.append(c.Row((say("interim.unseen", n=number(len(unseen))), "–", "–", "–", names)))
    table = c.TableBlock("T-HFC", say("interim.quality_title"), columns, tuple(rows), say("interim.quality_note"))
    blocks: list[c.Block] = [c.Heading(say("interim.quality")), table, *_backchecks(say, found)]
    for one in chosen_tables(found.tables):
        labels = {wave.code: wave.label for wave in found.field.waves}
        figure = caterpillar(
            say, one, codes_of(found), titles.get(one.instrument, one.instrument), labels.get(one.wave, one.wave),
            COLUMN_PT,
        )  # fmt: skip
        blocks.append(c.FigureBlock(figure))
    return blocks


def chosen_tables(tables: Sequence[Shrunken]) -> tuple[Shrunken, ...]:
    """Return the one measure on which collectors differ most, the widest between-collector share (ICC) first."""
    return tuple(sorted(tables, key=lambda table: -table.icc)[:1])


def _check(say: Words, check: Check) -> c.Row:
    n = len(check.findings)
    state = say("interim.off", why=check.off) if check.is_off else ""
    settled = sum(finding.state == "settled" for finding in check.findings)
    if settled and not state:
        state = say("interim.settled", n=number(settled))
    return c.Row((say(f"checks.{check.code}"), number(check.n), number(n), number(open_findings(check)), state))


def _backchecks(say: Words, found: Interim) -> list[c.Block]:
    asked, done, late = found.backchecks
    if not asked:
        return [c.Paragraph(say("interim.no_backchecks"), lead=say("interim.backchecks_lead"))]
    heads = say.listed("interim.backchecks_header")
    columns = (c.Column(heads[0], share=3), *(c.Column(head, "right") for head in heads[1:]))
    rows = tuple(
        c.Row((
            say(f"interim.kind_{one.kind}"), number(one.answers), number(one.differ),
            "–" if one.rate is None or one.low is None or one.high is None
            else say("interim.rate", x=number(100 * one.rate, 1), l=number(100 * one.low, 1),
                     u=number(100 * one.high, 1)),
        ))
        for one in found.errors
    )  # fmt: skip
    note = say("interim.backchecks_note", asked=number(asked), done=number(done), late=number(late))
    return [c.TableBlock("T-BACK", say("interim.backchecks_title"), columns, rows, note)]


def _measures(say: Words, found: Interim) -> list[c.Block]:
    blocks: list[c.Block] = [c.Heading(say("interim.measures"))]
    if not found.spreads:
        return [*blocks, c.Paragraph(say("interim.no_spreads")), c.Paragraph(_size(say, found))]
    heads = say.listed("interim.spread_header")
    columns = (c.Column(heads[0], share=3), c.Column(heads[1], share=0.7),
               *(c.Column(head, "right", 0.9) for head in heads[2:6]), c.Column(heads[6], "right", 1.7))  # fmt: skip
    rows = tuple(c.Row(_spread(one), "strong" if one.is_primary else "row") for one in found.spreads)
    table = c.TableBlock("T-SPREAD", say("interim.spread_title"), columns, rows, say("interim.spread_note"))
    return [*blocks, table, c.Paragraph(_size(say, found), lead=say("interim.size_lead"))]


def _spread(one: Spread) -> tuple[str, ...]:
    if one.sd is None or one.floor is None or one.ceiling is None:
        return one.label, one.wave, number(one.n), "–", "–", "–", "–"
    decimals = 1 if one.sd >= 1 else 2
    icc = "–"
    if one.icc is not None and one.icc_low is not None and one.icc_high is not None:
        icc = f"{number(one.icc, 3)} [{number(one.icc_low, 3)}, {number(one.icc_high, 3)}]"
    ends = (f"{number(100 * share)} %" for share in (one.floor, one.ceiling))
    return one.label, one.wave, number(one.n), number(one.sd, decimals), *ends, icc


def _size(say: Words, found: Interim) -> str:
    size = found.size
    if size.planned is None or size.now is None:
        return (
            say("interim.size_no_arms")
            if size.why == "no_arms"
            else say("interim.size_none", why=phrase(say, size.why))
        )
    unit, times = ("share", 100.0) if size.scale == "share" else ("sd", 1.0)
    decimals = 1 if unit == "share" else 2
    known = []
    if size.icc_planned is not None and size.icc_now is not None:
        known.append(say("interim.size_icc", was=number(size.icc_planned, 3), now=number(size.icc_now, 3)))
    if size.loss_planned is not None and size.loss_now is not None:
        known.append(say("interim.size_loss", was=number(100 * size.loss_planned), now=number(100 * size.loss_now)))
    amounts = {"was": number(times * size.planned, decimals), "now": number(times * size.now, decimals)}
    return say(f"interim.size_{unit}", known="; ".join(known), **amounts)


def _audit(say: Words, found: Interim) -> list[c.Block]:
    audit = found.audit
    blocks: list[c.Block] = [c.Heading(say("interim.audit"))]
    if not audit.sealed:
        return [*blocks, c.Paragraph(say("interim.audit_none"))]
    names = say.listed("interim.audit_names")
    opened = say.date(audit.revealed) if audit.revealed else say("interim.audit_closed")
    chain = say("interim.audit_whole") if not audit.chain_breaks else number(audit.chain_breaks)
    values = (
        say.date(audit.sealed), opened, number(audit.people), chain, number(audit.attempts),
        number(audit.before_consent), number(audit.deviations), number(audit.substitutes),
    )  # fmt: skip
    return [*blocks, c.Definitions(tuple(zip(names, values, strict=True)))]


def to_do(say: Words, found: Interim) -> tuple[str, ...]:
    """Return what is to be done, overdue safety first; each line says who."""
    lines = []
    overdue = sum(harm.is_overdue for harm in found.harms)
    if overdue:
        lines.append(say("interim.do_safety", n=number(overdue)))
    if len(found.harms) - overdue:
        lines.append(say("interim.do_harms", n=number(len(found.harms) - overdue)))
    today = found.at[:10]
    for wave in found.field.waves:
        left = wave.due - _finished(wave.finished)
        if left and wave.closes:
            key = "interim.do_late" if wave.closes < today else "interim.do_due"
            lines.append(say(key, n=number(left), wave=wave.label, day=say.date(wave.closes)))
    if found.backchecks[2]:
        lines.append(say("interim.do_backchecks", n=number(found.backchecks[2])))
    if found.open_queries:
        lines.append(say("interim.do_queries", n=number(found.open_queries)))
    for owner in OWNERS:
        own = [check for check in found.checks if check.owner == owner and open_findings(check)]
        if own:
            worst = sorted(own, key=lambda check: -open_findings(check))
            names = "; ".join(f"{say(f'checks.{check.code}')} ({number(open_findings(check))})" for check in worst)
            lines.append(say("interim.do_checks", owner=say(f"interim.owner_{owner}"), names=names))
    if found.audit.sealed and found.audit.chain_breaks:
        lines.append(say("interim.do_chain"))
    return tuple(lines)


def _to_do(say: Words, found: Interim) -> list[c.Block]:
    lines = to_do(say, found)
    blocks: list[c.Block] = [c.Heading(say("interim.to_do"))]
    return [*blocks, *(c.Paragraph(line, "bullet") for line in lines or (say("interim.nothing_to_do"),))]
