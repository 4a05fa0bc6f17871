"""What every document must keep, as checks over its content; an empty answer means that it is kept."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser

from reportlab.graphics.shapes import Drawing, Rect, String

from analysis.facts import StudyFacts
from analysis.numbers.exact_difference import exact_difference
from analysis.results import Results
from reports import content as c
from reports.checklists.annex import checklists
from reports.render_html import html_text
from reports.words import step_estimates

PHRASES = {
    "en": ("significan", "proves", "trend towards", "failed to", "no sign", "no harm"),
    "es": (
        "significativ",
        "demuestra",
        "prueba que",
        "tendencia a",
        "no logró",
        "sin señal",
        "sin daño",
        "ningún daño",
    ),
    "fr": ("significati", "prouve", "démontre", "tendance à", "n'a pas réussi", "aucun signe", "sans danger"),
    "ar": ("دال إحصائي", "دلالة إحصائية", "يثبت", "معنوي", "لا ضرر"),
}
_P = re.compile(r"(?<![\w-])p\s*[=<>≤]|\bp[- ]values?\b|\bHolm\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?(?!\w)")


def phrases_in(text: str, language: str = "en") -> list[str]:
    """Return the phrases that no document of a language may hold and this text does."""
    return [phrase for phrase in PHRASES[language] if re.search(rf"\b{phrase}", text, re.IGNORECASE)]


def p_values_in(content: c.Content) -> list[str]:
    """Return each p-value that a document says, with the words around it."""
    text = words_of(content)
    return [text[max(0, m.start() - 20) : m.end() + 20] for m in _P.finditer(text)]


def words_of(content: c.Content) -> str:
    """Return all words of a document, without its marks."""
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", html_text(content)).split())


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.language = self.title = ""
        self.heads: list[bool] = []
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open = tag
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        elif tag == "html":
            self.language = dict(attrs).get("lang") or ""
        elif tag == "table":
            self.heads.append(False)
        elif tag == "th" and self.heads:
            self.heads[-1] = True

    def handle_data(self, data: str) -> None:
        if self._open == "title" and not self.title:
            self.title = data


def outline_faults(content: c.Content) -> list[str]:
    """Return what is wrong in the twin: levels that skip, no first heading or two, no language, tables without heads.

    A figure without a sentence for those who cannot see it is one too.
    """
    seen = _Outline()
    seen.feed(html_text(content))
    faults = [] if seen.language and seen.title else ["no language or title"]
    if seen.levels.count(1) != 1 or seen.levels[0] != 1:
        faults.append(f"first headings: {seen.levels}")
    faults += [f"h{a} then h{b}" for a, b in zip(seen.levels, seen.levels[1:], strict=False) if b > a + 1]
    faults += ["a table without heads" for headed in seen.heads if not headed]
    return faults + [f"{figure.code} without words" for figure in content.figures() if len(figure.alt) < 10]


def pale_texts(drawing: Drawing) -> list[str]:
    """Return the texts of a drawing that stand out less than 4.5 : 1 from what is painted under them."""
    grounds: list[Rect] = []
    pale = []
    for shape in drawing.contents:
        if isinstance(shape, Rect) and shape.fillColor is not None:
            grounds.append(shape)
        elif isinstance(shape, String):
            under = [g for g in grounds if 0 <= shape.x - g.x <= g.width and 0 <= shape.y - g.y <= g.height]
            ground = luminance(under[-1].fillColor) if under else 1.0
            if contrast(luminance(shape.fillColor), ground) < 4.5:
                pale.append(shape.text)
    return pale


def luminance(shade: object) -> float:
    """Return the relative luminance of a reportlab colour (WCAG 2.2)."""
    parts = [getattr(shade, name) for name in ("red", "green", "blue")]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: float, other: float) -> float:
    """Return the contrast of two luminances, 1 to 21 (WCAG 2.2)."""
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)


def strange_numbers(content: c.Content, results: Results, facts: StudyFacts) -> list[str]:
    """Return the numbers of a document's sentences that are neither in the results nor in the facts nor follow of them.

    A sentence about one outcome may use the numbers of that outcome only. A stored number may be said in percent,
    in thousandths, without its sign and with fewer decimals. What follows: sums over arms, shares lost, the level that
    is the control's plus the difference, the exact interval of a harm, a level of confidence, items of a score.
    """
    # Names of places hold small numbers and no sentence is about one place: they would let any number pass.
    facts = replace(facts, annex=replace(facts.annex, sites=()))
    joint = _of_all(results, facts)
    whole = [*_leaves(facts), *joint, *(n for e in results.estimates for n in _of_outcome(e.outcome.code, results))]
    sources = " ".join(one.source for one in checklists(results, facts))
    said = {*_NUMBER.findall(" ".join(_texts(results) | _texts(facts)) + sources), "100"}
    strange = []
    for sentence, code in sentences(content, results):
        known = [*_of_outcome(code, results), *joint] if code else whole
        strange += [f"{found} in: {sentence}" for found in _NUMBER.findall(sentence)
                    if found not in said and not _is_known(found, known)]  # fmt: skip
    return strange


def _of_outcome(code: str, results: Results) -> list[float]:
    """Return the numbers of one outcome: its estimates, who has it, and the levels the differences lead to."""
    found = [e for e in results.estimates if e.outcome.code == code]
    rows = [r for r in results.attrition if r.outcome == code]
    beside = [r for r in results.beside.sensitivity if r.outcome == code and r.name == "tolerance"]
    numbers = [n for one in (*found, *rows, *beside) for n in _leaves(one)]
    if rows:
        allocated, observed = sum(r.allocated for r in rows), sum(r.observed for r in rows)
        numbers += [allocated, observed]
        numbers += [
            100 * (1 - b / a) for a, b in [(allocated, observed), *((r.allocated, r.observed) for r in rows)] if a
        ]
    for e in found:
        numbers += [e.n + e.missing, 100 * e.level]
        numbers += [100 * (a.mean or 0.0) * share for a in e.arms for share in (1, 0.01)]
        numbers += [scale * ((a.mean or 0.0) + (e.estimate or 0.0)) for a in e.arms for scale in (1, 100)]
    return numbers


def _of_all(results: Results, facts: StudyFacts) -> list[float]:
    """Return what belongs to no one outcome: sums over arms, numbers of outcomes, intervals of harms, prices."""
    main = {e.outcome.code for e in results.estimates if e.outcome.role == "primary"}
    numbers = [
        *results.allocated,
        sum(results.allocated),
        len(main),
        100 * (1 - results.alpha),
        50.0,
        80.0,
        95.0,
        1000.0,
    ]
    numbers += [*(results.clusters or ()), sum(results.clusters or ())]
    control = results.arms.index(results.control) if results.arms else 0
    for harm in facts.harms:
        for k in range(len(results.arms)):
            if k != control and harm.asked[k] and harm.asked[control]:
                low, high = exact_difference(harm.people[k], harm.asked[k], harm.people[control], harm.asked[control])
                gap = harm.people[k] / harm.asked[k] - harm.people[control] / harm.asked[control]
                numbers += [1000 * low, 1000 * high, math.ceil(1000 * high), 100 * low, 100 * high, 100 * gap]
    numbers += [len(facts.harms) - 1]
    numbers += [100 * x / n for _, x, n in facts.contamination if n]
    if facts.cost is not None and facts.cost.people:
        numbers.append(facts.cost.total / facts.cost.people)
    for known in facts.knowledge:
        levels = [(a.mean or 0.0) for e in results.estimates if e.outcome.code == known.outcome for a in e.arms]
        steps = [e.estimate or 0.0 for e in results.estimates if e.outcome.code == known.outcome]
        spoken = [known.items * (v + d) / 100 for v in levels for d in (0.0, *steps)]
        numbers += [*spoken, *(math.floor(v * 2 + 0.5) // 2 for v in spoken)]
    return numbers


def sentences(content: c.Content, results: Results) -> Iterator[tuple[str, str]]:
    """Go through what a document says in sentences, facts and its main table, with the one outcome each is about."""
    steps = zip(("Knowledge", "Beliefs", "Behaviour"), step_estimates(results).values(), strict=True)
    about = {name: e.outcome.code for name, e in steps if e is not None}
    labels = {e.outcome.label: e.outcome.code for e in results.estimates}
    heading = ""
    for block in content.blocks():
        if isinstance(block, c.Heading):
            heading = block.text if block.level > 1 else ""
        elif isinstance(block, c.Paragraph):
            yield f"{block.lead} {block.text}", labels.get(heading, "")
        elif isinstance(block, c.Definitions) and block.style == "findings":
            yield from ((words, about.get(name, "")) for name, words in block.rows)
        elif isinstance(block, c.FactsBlock):
            yield from ((f"{fact.value} {fact.detail}", "") for fact in block.facts)
        elif isinstance(block, c.Box):
            yield from ((p.text, "") for p in block.paragraphs)
        elif isinstance(block, c.TableBlock) and block.code == "T-MAIN":
            for row in block.rows:
                found = [label for label in labels if row.cells[0].startswith(label)]
                yield " ".join(row.cells), labels[max(found, key=len)] if found else ""


def _is_known(written: str, known: list[float]) -> bool:
    plain = written.replace(",", "")
    value, decimals = float(plain), len(plain.partition(".")[2])
    room = 0.5000001 * 10**-decimals
    return any(abs(abs(k) - value) <= room for k in known)


def _leaves(value: object) -> Iterator[float]:
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int | float):
        if math.isfinite(value):
            yield from (value, 100 * value, 1000 * value)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name != "values":
                yield from _leaves(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from _leaves(one)


def _texts(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    if is_dataclass(value):
        return set().union(*(_texts(getattr(value, field.name)) for field in fields(value)))
    return set().union(*(_texts(one) for one in value)) if isinstance(value, tuple) else set()
