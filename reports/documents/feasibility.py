"""The feasibility report: can it be done, what changed between rounds, what the trial takes. Nobody is compared."""

from __future__ import annotations

from analysis.feasibility import Feasibility, Observed, RoundState
from core.feasibility import Criterion
from reports import content as c
from reports.documents.feasibility_annex import pilot_annex
from reports.figures.bands import bands_figure
from reports.locales import locale_of, writing
from reports.numbers import number
from reports.suppression import HIDDEN, few_words
from reports.theme import COLUMN_PT
from reports.words import Words, capital, least_decimals, words

FEASIBILITY = "feasibility"


def feasibility(found: Feasibility, language: str = "en") -> c.Content:
    """Return the document as content."""
    with writing(locale_of(language)):
        say = words(language)
        blocks = [
            *_first(say, found),
            *_rounds(say, found),
            *_criteria(say, found),
            *_not_go(say, found),
            *_changes(say, found),
            *_decisions(say, found),
            c.Heading(say("feasibility.delivery")),
            c.Paragraph(
                say(
                    "feasibility.delivery_text", harms=few_words(say, found.harms, number, "suppression.short"),
                    open=few_words(say, found.harms_open, number, "suppression.short"),
                    costs=number(found.cost_lines),
                )
            ),
            c.Heading(say("feasibility.trial")),
            *(c.Paragraph(line, "bullet") for line in _for_the_trial(say, found)),
            *pilot_annex(say, dict(found.said)),
        ]  # fmt: skip
        return c.Content(
            title=say("feasibility.doc_title", title=found.title),
            subject=say("feasibility.kicker"),
            author="",
            language=say.language,
            footer=(
                found.title, say("feasibility.footer"), say.date(found.generated),
                say("footer.contact", contact=found.contact) if found.contact else "",
            ),
            page_label=say("page.page"),
            banner=say("page.made_up") if found.made_up else "",
            parts=(c.Part(say("feasibility.kicker"), "report", tuple(blocks)),),
        )  # fmt: skip


def last_judged(found: Feasibility) -> RoundState | None:
    """Return the last round in which a criterion was observed."""
    return next((one for one in reversed(found.rounds) if one.proposed is not None), None)


def answer(say: Words, found: Feasibility) -> str:
    """Say whether it can be done, from the bands of the last round alone."""
    last = last_judged(found)
    if last is None:
        return say("feasibility.answer_none")
    judged = [found.of(one.no, 0 if one.pooled else last.round.no) for one in found.criteria]
    counts = {band: sum(o.band == band for o in judged) for band in ("go", "amend", "stop")}
    unknown = sum(o.band is None for o in judged)
    values = {band: number(n) for band, n in counts.items()}
    return say(
        f"feasibility.answer_{last.proposed}", round=last.round.label, n=number(len(judged)), unknown=number(unknown),
        **values,
    )  # fmt: skip


def _first(say: Words, found: Feasibility) -> list[c.Block]:
    last = last_judged(found)
    many = capital(found.unit_many or say("page.people"))
    facts = (
        c.Fact(say("feasibility.fact_rounds"), number(sum(one.people > 0 for one in found.rounds)),
               say("feasibility.fact_planned", n=number(len(found.rounds)))),
        c.Fact(many, number(sum(one.people for one in found.rounds)), say("feasibility.fact_in_rounds")),
        c.Fact(say("feasibility.fact_changes"), number(len(found.changes)), say("feasibility.fact_between")),
        c.Fact(say("feasibility.fact_proposed"), say(f"feasibility.band_{last.proposed}") if last else "–",
               last.round.label if last else ""),
    )  # fmt: skip
    locked = (
        say("feasibility.fixed", day=say.date(found.protocol_locked))
        if found.protocol_locked
        else say("feasibility.not_fixed")
    )
    return [
        c.Paragraph(say("feasibility.kicker"), "kicker"),
        c.Paragraph(found.title, "title"),
        c.Paragraph(say.or_gap(found.question), "question"),
        c.Paragraph(answer(say, found), "headline"),
        c.FactsBlock(facts),
        c.Paragraph(locked),
        c.Box(say("feasibility.limits"), (c.Paragraph(say("feasibility.limits_text")),), "plain"),
    ]


def _rounds(say: Words, found: Feasibility) -> list[c.Block]:
    blocks: list[c.Block] = [c.Heading(say("feasibility.why")), c.Paragraph(say("feasibility.why_text"))]
    heads = say.listed("feasibility.rounds_header")
    columns = (c.Column(heads[0], share=2), *(c.Column(head, "right") for head in heads[1:3]), c.Column(heads[3]))
    rows = tuple(
        c.Row((one.round.label, number(one.people), number(one.groups), _band(say, one.proposed)))
        for one in found.rounds
    )
    if not rows:
        return [*blocks, c.Paragraph(say("feasibility.no_rounds"))]
    note = say("feasibility.rounds_note")
    return [*blocks, c.TableBlock("T-WHO", say("feasibility.rounds_title"), columns, rows, note)]


def _band(say: Words, band: str | None) -> str:
    return "–" if band is None else say(f"feasibility.band_{band}")


def _criteria(say: Words, found: Feasibility) -> list[c.Block]:
    blocks: list[c.Block] = [c.Heading(say("feasibility.criteria"))]
    if not found.criteria:
        return [*blocks, c.Paragraph(say("feasibility.no_criteria"))]
    columns = (
        c.Column(say("feasibility.no"), "right", 0.5),
        c.Column(say("feasibility.criterion"), share=3),
        c.Column(say("feasibility.bands"), share=1.6),
        *(c.Column(one.round.label, share=1.8) for one in found.rounds),
    )
    rows = tuple(c.Row((number(one.no), *_texts(say, found, one))) for one in found.criteria)
    table = c.TableBlock("T-GO", say("feasibility.go_title"), columns, rows, say("feasibility.go_note"))
    drawn = bands_figure(say, found, COLUMN_PT)
    return [*blocks, *([c.FigureBlock(drawn)] if drawn is not None else []), table]


def _texts(say: Words, found: Feasibility, one: Criterion) -> tuple[str, ...]:
    name = say("feasibility.from", name=one.name, log=one.log) if one.log else one.name
    if not one.pooled:
        return name, bands(say, one), *(_cell(say, one, found.of(one.no, r.round.no)) for r in found.rounds)
    last = len(found.rounds) - 1
    cells = (_cell(say, one, found.of(one.no, 0)) if k == last else "" for k in range(len(found.rounds)))
    return say("feasibility.pooled", name=name), bands(say, one), *cells


def bands(say: Words, one: Criterion) -> str:
    """Write the bands of a criterion as they were fixed."""
    unit = " %" if one.measure == "share" else ""
    go, stop = (f"{number(v, least_decimals(v))}{unit}" for v in (one.go, one.stop))
    key = "count" if one.go == one.stop else one.better
    return say(f"feasibility.bands_{key}", go=go, stop=stop)


def _cell(say: Words, one: Criterion, seen: Observed) -> str:
    if seen.value is None or seen.band is None:
        return say("feasibility.not_observed")
    words = say("feasibility.cell", value=_value(say, one, seen), band=say(f"feasibility.band_{seen.band}"))
    if len(seen.spans) > 1:
        words += " " + say("feasibility.spans", bands=_spans(say, seen))
    return words


def _spans(say: Words, seen: Observed) -> str:
    return say("feasibility.to").join(say(f"feasibility.band_{band}") for band in (seen.spans[0], seen.spans[-1]))


def _value(say: Words, one: Criterion, seen: Observed) -> str:
    value = seen.value or 0.0
    if seen.x == HIDDEN:
        return few_words(say, HIDDEN, number, "suppression.short")
    k = 0 if one.measure in ("share", "count") or (value >= 10 and value == round(value)) else 2 if value < 2 else 1
    k = 0 if one.source == "items_in_range" else k
    unit = " %" if one.measure == "share" else ""
    text = f"{number(value, k)}{unit}"
    if seen.low is not None and seen.high is not None:
        ends = 1 if one.measure == "count" else k
        text += f" [{number(seen.low, ends)}, {number(seen.high, ends)}]"
    return f"{text}, n = {number(seen.n)}" if seen.n else text


def _not_go(say: Words, found: Feasibility) -> list[c.Block]:
    last = last_judged(found)
    if last is None:
        return []
    seen = [(one, found.of(one.no, 0 if one.pooled else last.round.no)) for one in found.criteria]
    left = [(one, o) for one, o in seen if o.band not in ("go", None)]
    blocks: list[c.Block] = [c.Heading(say("feasibility.not_go", round=last.round.label))]
    if not left:
        return [*blocks, c.Paragraph(say("feasibility.all_go"))]
    rows = []
    for one, o in left:
        text = say(
            "feasibility.not_go_text", value=_value(say, one, o), bands=bands(say, one),
            band=say(f"feasibility.band_{o.band}"),
        )  # fmt: skip
        if len(o.spans) > 1:
            text += " " + say("feasibility.not_go_spans", bands=_spans(say, o))
        changed = [k for k, ch in enumerate(found.changes, 1) if f"{one.no}" in ch.why.replace(",", " ").split()]
        if changed:
            text += " " + say("feasibility.not_go_changed", numbers=", ".join(map(number, changed)))
        rows.append((say("feasibility.criterion_no", no=number(one.no), name=one.name), text))
    return [*blocks, c.Definitions(tuple(rows))]


def _changes(say: Words, found: Feasibility) -> list[c.Block]:
    blocks: list[c.Block] = [c.Heading(say("feasibility.changes"))]
    if not found.changes:
        return [*blocks, c.Paragraph(say("feasibility.no_changes"))]
    heads = say.listed("feasibility.changes_header")
    shares = (0.5, 0.6, 1.1, 1.7, 1.7, 1.7, 1.5, 0.9)
    columns = tuple(c.Column(head, share=share) for head, share in zip(heads, shares, strict=True))
    rows = tuple(
        c.Row((
            number(k), number(one.after), one.what, one.was, one.now, one.why,
            say("feasibility.who", proposed=one.proposed, decided=one.decided, on=say.date(one.on)), one.kept,
        ))
        for k, one in enumerate(found.changes, 1)
    )  # fmt: skip
    return [*blocks, c.TableBlock("T-ROUNDS", say("feasibility.changes_title"), columns, rows)]


def _decisions(say: Words, found: Feasibility) -> list[c.Block]:
    rows = []
    for one in found.rounds:
        made = one.decision
        if made is not None:
            key = "decided_same" if made.band == one.proposed else "decided_other"
            text = say(
                f"feasibility.{key}", band=_band(say, made.band), proposed=_band(say, one.proposed), by=made.by,
                on=say.date(made.on), reason=made.reason,
            )  # fmt: skip
            rows.append((one.round.label, text.strip()))
        elif one.people:
            rows.append((one.round.label, say("feasibility.undecided", proposed=_band(say, one.proposed))))
    heading = c.Heading(say("feasibility.decisions"))
    return [heading, c.Definitions(tuple(rows))] if rows else [heading, c.Paragraph(say("feasibility.no_decisions"))]


def _for_the_trial(say: Words, found: Feasibility) -> tuple[str, ...]:
    last = last_judged(found)
    lines = [say("feasibility.trial_people")]
    for one in found.criteria:
        seen = found.of(one.no, last.round.no) if last is not None else Observed(one.no, 0)
        if one.source == "finished" and seen.value is not None and seen.low is not None:
            lines.append(
                say("feasibility.trial_loss", loss=number(100 - seen.value), most=number(100 - seen.low), wave=one.wave)
            )
    kept = sum(change.kept == "yes" for change in found.changes)
    lines.append(say("feasibility.trial_kept", kept=number(kept), n=number(len(found.changes))))
    return tuple(lines)
