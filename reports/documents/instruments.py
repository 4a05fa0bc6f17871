"""Quality of the instruments: a line a scale with the reasons, then its items; nothing by arm, nothing of effects."""

from __future__ import annotations

from analysis.instrument_quality import ItemQuality, ScaleQuality
from core.version import VERSION
from reports import content as c
from reports.documents.instruments_structure import structure_blocks
from reports.locales import locale_of, writing
from reports.numbers import number, percent
from reports.phrases import phrase
from reports.suppression import HIDDEN, few_words
from reports.words import Words, capital, words

# What makes a reader careful; each is printed as a reason, none decides.
_FEW, _WIDE, _LOW_ALPHA, _LOW_REST, _END, _GAPS = 100, 0.70, 0.50, 0.20, 0.15, 0.10


def instruments(scales: tuple[ScaleQuality, ...], title: str, made_up: bool, language: str = "en") -> c.Content:
    """Return the report as content, from what was measured."""
    with writing(locale_of(language)):
        say = words(language)
        blocks = (
            c.Paragraph(say("instruments.kicker"), "kicker"),
            c.Paragraph(say("instruments.title", title=title), "title"),
            c.Paragraph(say("instruments.lead"), "question"),
            *((_overview(say, scales),) if scales else (c.Paragraph(say("instruments.none")),)),
            c.Paragraph(say("instruments.confirm"), lead=say("instruments.confirm_lead")),
            c.Paragraph(say("instruments.limits"), "note"),
            c.Contents(say("technical.contents")),
            *(block for scale in scales for block in _section(say, scale)),
        )
        return c.Content(
            title=say("instruments.title", title=title),
            subject=say("instruments.kicker"),
            author="",
            language=language,
            footer=(title, say("instruments.pooled"), f"Pilotage {VERSION}"),
            page_label=say("page.page"),
            banner=say("page.made_up") if made_up else "",
            parts=(c.Part(say("instruments.kicker"), "report", blocks),),
        )


def reasons(say: Words, scale: ScaleQuality) -> tuple[str, ...]:
    """Return what speaks for care with a scale, in words."""
    found: list[str] = []
    if scale.n < _FEW:
        found.append(say("instruments.why_few", n=number(scale.n)))
    if scale.alpha is None:
        found.append(say("instruments.why_none", why=phrase(say, scale.why)))
    elif scale.alpha_high is not None and scale.alpha_high < _WIDE:
        found.append(say("instruments.why_alpha", high=number(scale.alpha_high, 2)))
    weak = [str(k) for k, item in enumerate(scale.items, 1) if item.rest_r is not None and item.rest_r < _LOW_REST]
    if len(weak) == len(scale.items):
        found.append(say("instruments.why_rest_all"))
    elif weak:
        found.append(say("instruments.why_rest", items=", ".join(weak)))
    for share, key in ((scale.floor, "why_floor"), (scale.ceiling, "why_ceiling")):
        if share is not None and share > _END:
            found.append(say(f"instruments.{key}", n=number(100 * share)))
    if scale.unscored > _GAPS:
        found.append(say("instruments.why_gaps", n=number(100 * scale.unscored)))
    return tuple(found)


def named(scale: ScaleQuality) -> str:
    """Return a scale's name with its instrument and wave, since two forms of a test measure one thing."""
    return f"{scale.label} ({scale.instrument.upper().replace('_', '-')}, {scale.wave})"


def proposal(scale: ScaleQuality, why: tuple[str, ...]) -> str:
    """Return the proposed use: as planned, with care, or not for decisions; a person confirms it."""
    if scale.alpha is None or (scale.alpha_high is not None and scale.alpha_high < _LOW_ALPHA):
        return "not_for_decisions"
    return "with_care" if why else "as_planned"


def _overview(say: Words, scales: tuple[ScaleQuality, ...]) -> c.TableBlock:
    columns = (
        c.Column(say("instruments.scale"), share=2.5),
        c.Column(say("instruments.complete"), "right", 0.95),
        c.Column(say("instruments.alpha"), "right", 1.65),
        c.Column(say("instruments.proposed"), share=1.1),
        c.Column(say("instruments.reasons"), share=3.2),
    )
    rows = []
    for scale in scales:
        why = reasons(say, scale)
        count = say("instruments.of", n=number(scale.n), all=number(scale.responses))
        use = say(f"instruments.{proposal(scale, why)}")
        rows.append(c.Row((named(scale), count, _alpha(scale), use, capital("; ".join(why)) or "–")))
    note = say("instruments.overview_note")
    return c.TableBlock("T-SCALES", say("instruments.overview"), columns, tuple(rows), note)


def _section(say: Words, scale: ScaleQuality) -> tuple[c.Block, ...]:
    facts = [
        c.Fact(say("instruments.score"), _score(scale), say("instruments.score_detail")),
        c.Fact(say("instruments.alpha"), _alpha(scale), phrase(say, scale.why)),
        c.Fact(
            say("instruments.error"),
            "–" if scale.error is None else number(scale.error, 1),
            say("instruments.error_detail"),
        ),
        c.Fact(say("instruments.ends"), _ends(say, scale), say("instruments.ends_detail")),
    ]
    where = say("instruments.where", title=scale.title, items=len(scale.items))
    return (
        c.Heading(named(scale)),
        c.Paragraph(f"{where} {say('instruments.counted', n=number(scale.n), all=number(scale.responses))}"),
        c.FactsBlock(tuple(facts)),
        _items(say, scale),
        *structure_blocks(say, scale, named(scale)),
    )


def _items(say: Words, scale: ScaleQuality) -> c.TableBlock:
    columns = (
        c.Column(say("tables.outcomes_number"), "right", 0.5),
        c.Column(say("instruments.wording"), share=4.6),
        c.Column(say("instruments.right" if scale.test else "instruments.mean"), "right", 1.2),
        c.Column(say("instruments.dont_know"), "right", 0.9),
        c.Column(say("instruments.blank"), "right", 0.9),
        c.Column(say("instruments.rest"), "right", 0.8),
        c.Column(say("instruments.without"), "right", 0.9),
    )
    rows = tuple(c.Row(_item(say, scale, k, item)) for k, item in enumerate(scale.items, 1))
    return c.TableBlock("T-ITEMS", say("instruments.items"), columns, rows, say("instruments.items_note"))


def _item(say: Words, scale: ScaleQuality, place: int, item: ItemQuality) -> tuple[str, ...]:
    wording = f"{item.wording} {say('instruments.reversed')}" if item.reversed else item.wording
    level = _share(say, item.mean) if scale.test else f"{number(item.mean, 2)} ({number(item.sd, 2)})"
    return (
        str(place),
        wording,
        level,
        _share(say, item.dont_know),
        _share(say, item.blank + item.refused),
        "–" if item.rest_r is None else number(item.rest_r, 2),
        "–" if item.alpha_without is None else number(item.alpha_without, 2),
    )


def _share(say: Words, share: float) -> str:
    """Write a share of those who were asked, or that fewer than five make it up."""
    return few_words(say, HIDDEN, number, "suppression.short") if share == HIDDEN else f"{percent(share, 1)} %"


def _score(scale: ScaleQuality) -> str:
    if scale.mean is None:
        return "–"
    return number(scale.mean, 1) if scale.sd is None else f"{number(scale.mean, 1)} ({number(scale.sd, 1)})"


def _alpha(scale: ScaleQuality) -> str:
    if scale.alpha is None or scale.alpha_low is None or scale.alpha_high is None:
        return "–"
    return f"{number(scale.alpha, 2)} [{number(scale.alpha_low, 2)}, {number(scale.alpha_high, 2)}]"


def _ends(say: Words, scale: ScaleQuality) -> str:
    if scale.floor is None or scale.ceiling is None:
        return "–"
    return say("instruments.ends_value", low=number(100 * scale.floor), high=number(100 * scale.ceiling))
