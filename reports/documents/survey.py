"""The descriptive survey report: who answered, what they said with how much doubt, and how it was asked."""

from __future__ import annotations

from analysis.survey import LEAST_AREA, Asked, Share, Survey, Topic
from reports import content as c
from reports.figures.dumbbell import cells, dumbbell
from reports.figures.likert import likert
from reports.figures.ranks import rank_figure
from reports.locales import locale_of, writing
from reports.numbers import number, percent, signed
from reports.theme import COLUMN_PT
from reports.words import Words, capital, words

SURVEY = "survey"
_FRONT = 5
METHOD = (
    "sponsor", "fieldwork", "population", "frame", "sampling", "recruitment", "incentives", "languages", "ethics",
)  # fmt: skip


def survey(found: Survey, language: str = "en") -> c.Content:
    """Return the document as content."""
    with writing(locale_of(language)):
        say = words(language)
        blocks: list[c.Block] = [*_front(say, found), *_method(say, found)]
        for topic in found.topics:
            blocks += _topic(say, found, topic)
        blocks += [*_open(say, found), *_next(say, found), *_annex(say, found)]
        contact = found.said.get("contact", "")
        return c.Content(
            title=say("survey.doc_title", title=found.title),
            subject=say("survey.kicker"),
            author="",
            language=say.language,
            footer=(
                found.title, say("survey.footer", n=number(found.answered)), say.date(found.last),
                say("footer.contact", contact=contact) if contact else "",
            ),
            page_label=say("page.page"),
            banner=say("page.made_up") if found.made_up else "",
            parts=(c.Part(say("survey.kicker"), "report", tuple(blocks)),),
        )  # fmt: skip


def key_sentence(say: Words, topic: Topic, one: Asked) -> str:
    """Say the key share of a question, its interval and how many answered."""
    if one.key.value is None:
        return say("survey.nobody", question=one.wording)
    values = {"question": one.wording, "chosen": topic.key_words, "x": number(100 * one.key.value), "n": number(one.n)}
    if one.key.low is None or one.key.high is None:
        return say("survey.key_alone", **values)
    return say("survey.key", l=number(100 * one.key.low), u=number(100 * one.key.high), **values)


def _front(say: Words, found: Survey) -> list[c.Block]:
    many = capital(found.said.get("unit_many", "") or say("page.people"))
    facts = (
        c.Fact(say("survey.answered"), number(found.answered), say("survey.of_sample", n=number(found.people))),
        c.Fact(say("survey.rate"), f"{percent(found.rates.complete, found.rates.all)} %", say("survey.rate_detail")),
        c.Fact(say("survey.when"), say.date(found.first) if found.first else "–",
               say("survey.until", day=say.date(found.last)) if found.last else ""),
        c.Fact(say("survey.places"), number(found.clusters) if found.clusters else "–", say("survey.places_detail")),
    )  # fmt: skip
    blocks: list[c.Block] = [
        c.Paragraph(say("survey.kicker"), "kicker"),
        c.Paragraph(found.title, "title"),
        c.Paragraph(say.or_gap(found.said.get("question", "")), "question"),
        c.FactsBlock(facts),
        *([] if found.locked else [c.Paragraph(say("survey.not_locked"), "note")]),
    ]
    if not found.topics:
        return [*blocks, c.Paragraph(say("survey.nothing"))]
    blocks.append(c.Heading(say("survey.short", People=many)))
    leads = [(topic, topic.questions[0]) for topic in found.topics if topic.questions][:_FRONT]
    blocks += [c.Paragraph(key_sentence(say, topic, one), "bullet") for topic, one in leads]
    not_heard = found.people - found.answered
    text = say("survey.who_not_text", missing=number(not_heard), n=number(found.people))
    return [*blocks, c.Paragraph(text, lead=say("survey.who_not")), c.Paragraph(say("survey.interval_note"), "note")]


def _method(say: Words, found: Survey) -> list[c.Block]:
    rows = [(say(f"survey.m_{name}"), say.or_gap(found.said.get(name, ""))) for name in METHOD]
    mode = "; ".join(say("survey.mode", mode=say(f"survey.mode_{name}"), n=number(n)) for name, n in found.modes)
    weights = (
        say("survey.weights", low=number(found.weight_range[0], 2), high=number(found.weight_range[1], 2))
        if found.weight_range
        else say("survey.no_weights")
    )
    deffs = [one.key.deff for topic in found.topics for one in topic.questions if one.key.deff is not None]
    deff = say("survey.deff", low=number(min(deffs), 2), high=number(max(deffs), 2)) if deffs else "–"
    drawn = say("survey.clustered", k=number(found.clusters)) if found.clusters else say("survey.alone")
    rows += [
        (say("survey.m_mode"), mode or "–"), (say("survey.m_dates"), _dates(say, found)),
        (say("survey.m_design"), drawn), (say("survey.m_weights"), weights), (say("survey.m_deff"), deff),
        (say("survey.m_not_probability"), say("survey.not_probability_text")),
    ]  # fmt: skip
    columns = (c.Column(say("survey.rate_name"), share=3), c.Column(say("survey.rate_of"), "right"),
               c.Column("%", "right", 0.6))  # fmt: skip
    rates = tuple(
        c.Row((say(f"survey.{name}"), say("survey.of", x=number(x), n=number(n)), percent(x, n)))
        for name, x, n in found.rates.rows()
    )
    table = c.TableBlock("T-AAPOR", say("survey.rates_title"), columns, rates, _rates_note(say, found))
    return [c.Heading(say("survey.method")), c.Definitions(tuple(rows)), table]


def _dates(say: Words, found: Survey) -> str:
    return say("survey.from_to", low=say.date(found.first), high=say.date(found.last)) if found.first else "–"


def _rates_note(say: Words, found: Survey) -> str:
    names = ("complete", "partial", "refused", "not_reached", "other", "unknown")
    return say("survey.rates_note", **{name: number(getattr(found.rates, name)) for name in names})


def _topic(say: Words, found: Survey, topic: Topic) -> list[c.Block]:
    lead = topic.questions[0]
    blocks: list[c.Block] = [c.Heading(topic.title)]
    if lead.key.value is None:
        return [*blocks, c.Paragraph(say("survey.nobody", question=lead.wording))]
    blocks += [c.Paragraph(key_sentence(say, topic, lead)), c.FigureBlock(likert(say, topic, COLUMN_PT))]
    for figure in (dumbbell(say, lead.wording, topic.groups, COLUMN_PT), rank_figure(say, topic.ranks, COLUMN_PT)):
        if figure is not None:
            blocks.append(c.FigureBlock(figure))
    if topic.areas:
        blocks.append(_areas(say, topic, lead))
    changed = [one for one in topic.questions if one.change is not None]
    return [*blocks, _changes(say, found, changed)] if changed else blocks


def _areas(say: Words, topic: Topic, lead: Asked) -> c.TableBlock:
    heads = say.listed("survey.area_header")
    columns = (c.Column(heads[0], share=2.4), *(c.Column(head, "right") for head in heads[1:]))
    rows = tuple(_area(say, share) for share in topic.areas)
    title = say("survey.area_title", question=lead.wording, chosen=topic.key_words)
    return c.TableBlock("T-AREA", title, columns, rows, say("survey.area_note", least=LEAST_AREA))


def _area(say: Words, share: Share) -> c.Row:
    if share.value is None:
        n = say("survey.under", least=LEAST_AREA) if share.n < LEAST_AREA else say("survey.hidden")
        return c.Row((share.label, n, "–", "–"))
    return c.Row((share.label, *cells(share)))


def _changes(say: Words, found: Survey, asked: list[Asked]) -> c.TableBlock:
    heads = say.listed("survey.change_header")
    columns = (c.Column(heads[0], share=3), *(c.Column(head, "right") for head in heads[1:]))
    rows = []
    for one in asked:
        change = one.change
        if change is None or change.value is None:
            continue
        ends = "–"
        if change.low is not None and change.high is not None:
            ends = say("survey.ends", l=signed(100 * change.low), u=signed(100 * change.high))
        rows.append(c.Row((one.wording, signed(100 * change.value), ends)))
    title = say("survey.change_title", before=found.before, now=found.wave)
    return c.TableBlock("T-CHANGE", title, columns, tuple(rows), say("survey.change_note"))


def _open(say: Words, found: Survey) -> list[c.Block]:
    if not found.open_answers:
        return []
    columns = (c.Column(say("likert.question"), share=4), c.Column(say("survey.wrote"), "right"))
    rows = tuple(c.Row((label, say("survey.of", x=number(x), n=number(n)))) for label, x, n in found.open_answers)
    table = c.TableBlock("T-OPEN", say("survey.open_title"), columns, rows, say("survey.open_note"))
    return [c.Heading(say("survey.open")), table]


def _next(say: Words, found: Survey) -> list[c.Block]:
    text = say.or_gap(found.said.get("we_will", ""))
    return [c.Heading(say("survey.next")), c.Paragraph(text)]


def _annex(say: Words, found: Survey) -> list[c.Block]:
    heads = say.listed("survey.base_header")
    columns = (c.Column(heads[0], share=3.4), *(c.Column(head, "right") for head in heads[1:5]),
               c.Column(heads[5], "right", 1.5))  # fmt: skip
    rows = []
    for topic in found.topics:
        rows.append(c.Row((topic.title,), "group"))
        for one in topic.questions:
            _, share, ends = cells(one.key)
            counts = (number(n) for n in (one.n, one.dont_know, one.refused, one.other))
            rows.append(c.Row((one.wording, *counts, f"{share} [{ends}]")))
    if not rows:
        return []
    table = c.TableBlock("T-BASES", say("survey.base_title"), columns, tuple(rows), say("survey.base_note"))
    return [c.Heading(say("survey.annex")), table]
