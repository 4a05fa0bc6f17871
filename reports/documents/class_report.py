"""The trainer's sheet: one page for anybody, then item by item, who came, and how it was computed. No verdict."""

from __future__ import annotations

from pathlib import Path

from analysis.class_results import ClassResults, SessionCount, TestChange
from core.canonical import fingerprint
from reports import content as c
from reports.documents.build import with_twin
from reports.documents.footer import footer
from reports.documents.summary import clipped
from reports.figures.item_change import item_change
from reports.figures.rows import ForestRow, Heads, draw_rows
from reports.files import replace_files
from reports.locales import locale_of, writing
from reports.numbers import halves, number, read, signed
from reports.phrases import phrase
from reports.theme import COLUMN_PT
from reports.words import Words, amount, capital, level_percent, people, words

CLASS = "class-results"
_LONGEST_WORDS, _FRONT_ITEMS, _BOTH_ITEMS = 420, 15, 11


def class_report(found: ClassResults, language: str = "en") -> c.Content:
    """Return the document as content: a sheet, then two runs of pages."""
    with writing(locale_of(language)):
        say = words(language)
        facts = found.facts
        return c.Content(
            title=say("class.title", title=facts.title),
            subject=say("class.kicker"),
            author="",
            language=say.language,
            footer=footer(say, found.results, facts),
            page_label=say("page.page"),
            banner=say("page.made_up") if facts.made_up else "",
            parts=(_sheet(say, found), _items(say, found), _conduct(say, found)),
            attachment=found.results.to_json(),
        )


def class_sentence(say: Words, test: TestChange) -> str:
    """Return the one sentence of a test: points first, its interval, items right; never a reason (M10)."""
    estimate, measure = test.estimate, capital(test.estimate.outcome.label)
    reading = read(estimate)
    if estimate.refusal is not None or reading is None:
        why = phrase(say, estimate.refusal.sentence) if estimate.refusal is not None else ""
        return say("class.refused", Measure=measure, why=why).strip()
    k = reading.decimals
    text = number(abs(reading.value), k)
    is_same = not any(digit in text for digit in "123456789")
    key = "same" if is_same else "higher" if reading.value > 0 else "lower"
    low, high = (-reading.high, -reading.low) if key == "lower" else (reading.low, reading.high)
    return say(
        f"class.{key}", Measure=measure, d=amount(say, abs(reading.value), k, reading.unit), l=number(low, k),
        u=number(high, k), items=_in_items(say, test),
    )  # fmt: skip


def change_figure(say: Words, found: ClassResults, width: float) -> c.Figure:
    """Draw the change of every test with its interval, in points."""
    rows = [_forest_row(say, test) for test in found.tests]
    heads = Heads("", say("class.column_n"), say("class.column_change"), say("class.axis"))
    first = found.tests[0]
    names = ", ".join(capital(test.estimate.outcome.label) for test in found.tests)
    many = people(say, found.facts)
    level = level_percent(first.estimate.level)
    return c.Figure(
        code="F-CHANGE",
        title=say("class.figure_title", Measure=names, before=first.waves[0], after=first.waves[1]),
        subtitle=say("class.figure_subtitle", n=number(first.estimate.n), unit_many=many, level=level),
        drawing=draw_rows(rows, heads, width).drawing(),
        alt=" ".join(_alt(say, test, many) for test in found.tests),
        header=say.listed("class.figure_header"),
        rows=tuple(_twin(test) for test in found.tests),
    )


def bullets(say: Words, found: ClassResults) -> tuple[tuple[str, str], ...]:
    """Return what was done, how sure it is, and what it does not tell."""
    first, many = found.tests[0], people(say, found.facts)
    lost = found.people - first.estimate.n
    missing = say("class.sure_missing", n=number(lost), people=number(found.people)) if lost > 0 else ""
    did = say(
        "class.did_text", people=number(found.people), unit_many=many, n=number(first.estimate.n),
        asked=number(first.asked), before=first.waves[0], after=first.waves[1], came=_came(say, found),
    )  # fmt: skip
    sure = say("class.sure_text", level=level_percent(first.estimate.level), missing=missing)
    rows = ((say("class.did"), did), (say("class.sure"), sure))
    return (*rows, (say("class.not_told"), say("class.not_told_text")))


def _sheet(say: Words, found: ClassResults) -> c.Part:
    facts, first = found.facts, found.tests[0]
    named = facts.programme.strip()
    kicker = say("class.kicker_of", programme=capital(named)) if named else say("class.kicker")
    who = facts.population.strip() or say("class.people_value", n=number(found.people), unit_many=people(say, facts))
    when = facts.period.strip() or say("class.when_value", before=first.waves[0], after=first.waves[1])
    band = (("who", who), ("where", facts.setting), ("when", when), ("how", say("class.how_tested")))
    blocks: list[c.Block] = [
        c.Paragraph(clipped(kicker, "title"), "kicker"),
        c.Paragraph(clipped(facts.title, "title"), "title"),
        c.Paragraph(clipped(say.or_gap(facts.question), "question"), "question"),
        c.FactsBlock(
            tuple(c.Fact(say(f"summary.{name}"), clipped(say.or_gap(text), "band")) for name, text in band), "band"
        ),
        *(c.Paragraph(class_sentence(say, test), "headline") for test in found.tests),
    ]
    if found.own_words:
        blocks.append(c.Paragraph(_short(found.own_words), lead=say("class.trainer")))
    if not _is_long(found):
        blocks.append(c.FigureBlock(change_figure(say, found, COLUMN_PT)))
    if _fits_front(found):
        blocks.append(c.FigureBlock(item_change(say, first, people(say, facts), COLUMN_PT)))
    blocks.append(c.Definitions(bullets(say, found), "findings"))
    without = tuple(block for block in blocks if not isinstance(block, c.FigureBlock))
    return c.Part(say("class.kicker"), "sheet", tuple(blocks), (without,))


def _items(say: Words, found: ClassResults) -> c.Part:
    blocks: list[c.Block] = [c.Heading(say("class.items_title"))]
    if _is_long(found):
        blocks.append(c.FigureBlock(change_figure(say, found, COLUMN_PT)))
    for test in found.tests:
        many = people(say, found.facts)
        if not any(item.n for item in test.items):
            blocks.append(c.Paragraph(say("class.items_none")))
            continue
        blocks.append(c.Paragraph(say("class.items_lead", n=number(test.items[0].n), unit_many=many)))
        if not _fits_front(found):
            blocks.append(c.FigureBlock(item_change(say, test, many, COLUMN_PT)))
        blocks.append(_item_table(say, test))
    return c.Part(say("class.items_title"), "report", tuple(blocks))


def _fits_front(found: ClassResults) -> bool:
    """Tell whether the items fit the first page: one test, not too long, answered twice."""
    items = found.tests[0].items
    return len(found.tests) == 1 and 0 < len(items) <= _FRONT_ITEMS and items[0].n > 0


def _is_long(found: ClassResults) -> bool:
    """Tell whether the items take so much of the first page that the change is drawn on the next."""
    return _fits_front(found) and len(found.tests[0].items) > _BOTH_ITEMS


def _item_table(say: Words, test: TestChange) -> c.TableBlock:
    columns = (
        c.Column(say("class.no"), "right", 0.5),
        c.Column(say("class.question"), share=6),
        c.Column(say("class.right_before"), "right", 1.4),
        c.Column(say("class.right_after"), "right", 1.4),
    )
    rows = tuple(
        c.Row((str(k), item.label, _of(say, item.before, item.n), _of(say, item.after, item.n)))
        for k, item in enumerate(test.items, 1)
    )
    return c.TableBlock("T-ITEMS", say("class.table_items"), columns, rows)


def _conduct(say: Words, found: ClassResults) -> c.Part:
    first = found.tests[0].estimate
    blocks: list[c.Block] = [c.Heading(say("class.came_title")), _attendance(say, found), _finished(say, found)]
    blocks += [c.Heading(say("class.how_title")), c.Paragraph(say("class.how_score"))]
    if first.refusal is None:
        how = {"estimator": phrase(say, first.estimator), "uncertainty": phrase(say, first.uncertainty)}
        blocks.append(c.Paragraph(say("class.how_change", **how)))
    facts = found.facts
    about = {
        "version": facts.version,
        "study": facts.study_id,
        "data": fingerprint(found.results.data_hash) if found.results.data_hash else "–",
    }
    dated = facts.generated.strip()
    made = say("class.made", day=say.date(dated), **about) if dated else say("class.made_undated", **about)
    blocks += [c.Paragraph(say("class.how_items")), c.Paragraph(say("class.how_class")), c.Paragraph(made, "note")]
    return c.Part(say("class.came_title"), "report", tuple(blocks))


def _attendance(say: Words, found: ClassResults) -> c.Block:
    if not found.sessions:
        return c.Paragraph(say("class.came_none"))
    keys = ("session", "minutes", "came", "late", "left", "absent")
    columns = tuple(
        c.Column(say(f"class.{key}"), "left" if key == "session" else "right", 2.4 if key == "session" else 1.0)
        for key in keys
    )
    rows = tuple(c.Row(_session(say, session)) for session in found.sessions)
    return c.TableBlock("T-CAME", say("class.table_came"), columns, rows)


def _session(say: Words, s: SessionCount) -> tuple[str, ...]:
    came = _of(say, s.came, s.came + s.absent)
    return s.name, number(s.minutes), came, number(s.late), number(s.left), number(s.absent)


def _finished(say: Words, found: ClassResults) -> c.TableBlock:
    columns = (
        c.Column(say("class.time"), share=1),
        c.Column(say("class.instrument"), share=2.2),
        c.Column(say("class.finished"), "right", 1),
        c.Column(say("class.what"), share=3),
    )
    rows = tuple(
        c.Row((one.wave, one.title, _of(say, one.done, found.people), say(f"class.seen_{one.seen}")))
        for one in found.finished
    )
    return c.TableBlock("T-FINISHED", say("class.table_finished"), columns, rows)


def _came(say: Words, found: ClassResults) -> str:
    noted = [s for s in found.sessions if s.came + s.absent]
    if not noted:
        return ""
    x, n = sum(s.came for s in noted), sum(s.came + s.absent for s in noted)
    if len(noted) == 1:
        return say("class.did_came_one", x=number(x), n=number(n), session=noted[0].name)
    return say("class.did_came", k=number(len(noted)), x=number(x), n=number(n))


def _in_items(say: Words, test: TestChange) -> str:
    before, after = test.means
    if before is None or after is None or not test.asked:
        return ""
    spoken = tuple(halves(v * test.asked / 100) for v in (before, after))
    if spoken[0] == spoken[1]:
        spoken = tuple(number(v * test.asked / 100, 1) for v in (before, after))
    return say("class.items", before=spoken[0], after=spoken[1], n=test.asked)


def _forest_row(say: Words, test: TestChange) -> ForestRow:
    reading, label = read(test.estimate), capital(test.estimate.outcome.label)
    if reading is None:
        return ForestRow(label, n=number(test.estimate.n), words=say("forest.refused"))
    k = reading.decimals
    ends = {"l": number(reading.low, k), "u": number(reading.high, k)}
    words = say("forest.range", d=signed(reading.value, k), **ends)
    interval = (reading.low, reading.high)
    return ForestRow(label, n=number(test.estimate.n), value=reading.value, ci=interval, words=words, strong=True)


def _alt(say: Words, test: TestChange, many: str) -> str:
    reading, measure = read(test.estimate), capital(test.estimate.outcome.label)
    if reading is None:
        return say("class.figure_refused", Measure=measure)
    k = reading.decimals
    ends = {"l": number(reading.low, k), "u": number(reading.high, k)}
    d = signed(reading.value, k)
    return say("class.figure_alt", Measure=measure, d=d, n=number(test.estimate.n), unit_many=many, **ends)


def _twin(test: TestChange) -> tuple[str, ...]:
    reading, label = read(test.estimate), capital(test.estimate.outcome.label)
    head = (label, number(test.estimate.n))
    if reading is None:
        return (*head, "–", "–", "–")
    k = reading.decimals
    return (*head, signed(reading.value, k), number(reading.low, k), number(reading.high, k))


def _of(say: Words, x: int, n: int) -> str:
    return say("class.share_of", x=number(x), n=number(n))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_WORDS else f"{text[:_LONGEST_WORDS].rsplit(' ', 1)[0]}…"


def write_class_report(found: ClassResults, out_dir: Path, language: str = "en") -> list[Path]:
    """Write ``class-results.pdf`` with its HTML twin into ``out_dir``; return the PDF."""
    content = class_report(found, language)
    return [path for path in replace_files(with_twin(content, out_dir / f"{CLASS}.pdf")) if path.suffix == ".pdf"]
