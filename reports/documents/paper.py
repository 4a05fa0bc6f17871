"""An instrument on paper: its questions numbered, choices with boxes and codes, skips in words; no key is printed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from core.canonical import fingerprint
from core.errors import UserError
from core.values import InstrumentVersion
from instruments.form import Form, Question
from instruments.workbook import read_workbook_bytes
from reports import content as c
from reports import fonts
from reports.documents.paper_words import Reader, upper_limits
from reports.locales import locale_of, writing
from reports.numbers import number
from reports.paper_blocks import AnswerKind, Asked, BoxRow, Grid, Option
from reports.problems import PAPER_SCRIPT, PAPER_UNREADABLE
from reports.words import Words, least_decimals, words

_CODED = re.compile(r"\(([A-Za-z]{2,3}(?:[-_]\w+)?)\)\s*$")
_NAMES = {"english": "en", "español": "es", "espanol": "es", "spanish": "es", "français": "fr", "francais": "fr",
          "french": "fr", "arabic": "ar", "العربية": "ar"}  # fmt: skip
_RANGE = (("start", "1"), ("end", "10"), ("step", "1"))
_GRID_LEAST, _GRID_MOST, _GRID_LABEL, _LIST_MOST, _SCALE_MOST = 2, 7, 34, 60, 15
_IN_APP = {"image", "audio", "video", "file", "geopoint", "geotrace", "geoshape", "barcode", "xml-external"}
Blocks = list[c.Block]


@dataclass(frozen=True, slots=True)
class _Page:
    reader: Reader
    left_out: list[str]


def paper(version: InstrumentVersion, study: str, language: str = "") -> c.Content:
    """Return the printed version of an instrument, in one of its languages.

    ``language`` is a code ("ar") or the form's own name of a language; another takes the form's default. UserError
    PAPER_UNREADABLE when the form has errors, PAPER_SCRIPT when its letters cannot be printed.
    """
    form = read_workbook_bytes(version.source, version.source_name).form
    if form is None:
        raise UserError(PAPER_UNREADABLE, title=version.title)
    spoken = _spoken(form, language)
    code = language_code(form, spoken)
    with writing(locale_of(code)):
        say = words(code if code in {"en", "es", "fr", "ar"} else "en")
        page = _Page(Reader(say, form, spoken, _numbered(form)), [])
        body = _blocks(page, form.nodes[0])
        parts = (c.Part(version.title, "report", (*_head(say, page, version), *body, *_tail(say, page))),)
        content = c.Content(
            title=_title(page, version),
            subject=say("paper.subject"),
            author="",
            language=code,
            footer=(study, say("paper.foot", title=version.title, n=version.version, mark=fingerprint(version.hash))),
            page_label=say("paper.page"),
            banner="",
            parts=parts,
        )
        _require_printable(content, version.title)
        return content


def language_code(form: Form, language: str) -> str:
    """Return the code of one of a form's languages: in brackets, by its name, or told from its letters."""
    coded = _CODED.search(language)
    if coded:
        return coded[1].lower()
    if language.strip().lower() in _NAMES:
        return _NAMES[language.strip().lower()]
    labels = (node.label for node in form.nodes if node.label is not None)
    parts = (part for label in labels for part in next(iter(label.languages.values()), ()) if isinstance(part, str))
    return "ar" if any(fonts.is_arabic(part) for part in parts) else "en"


def _spoken(form: Form, language: str) -> str:
    asked = language.strip().lower()
    named = (name for name in form.languages if asked and asked in {name.lower(), language_code(form, name)})
    return next(named, form.default_language or next(iter(form.languages), ""))


def _numbered(form: Form) -> dict[str, str]:
    asked = [q.path for q in form.questions if q.is_answered_by_person and not q.is_meta]
    return {path: str(place) for place, path in enumerate(asked, 1)}


def _title(page: _Page, version: InstrumentVersion) -> str:
    return page.reader.form.title or version.title


def _head(say: Words, page: _Page, version: InstrumentVersion) -> Blocks:
    fields = (
        (say("paper.person_code"), (8,)),
        (say("paper.wave"), (2,)),
        (say("paper.date"), (2, 2, 2)),
        (say("paper.interviewer"), (4,)),
        (say("paper.keyed_first"), (3,)),
        (say("paper.keyed_second"), (3,)),
    )
    return [c.Paragraph(_title(page, version), "title"), BoxRow(fields), c.Paragraph(say("paper.how"), "note")]


def _tail(say: Words, page: _Page) -> Blocks:
    blocks: Blocks = [c.Paragraph(say("paper.end"), lead=say("paper.end_lead"))]
    if page.left_out:
        blocks.append(c.Paragraph(say("paper.left_out", n=len(page.left_out)), "note"))
    return blocks


def _blocks(page: _Page, parent: Question) -> Blocks:
    form = page.reader.form
    children = [form.nodes[k] for k in parent.children]
    shown = [node for node in children if node.kind != "question" or (node.is_shown and not node.is_meta)]
    blocks: Blocks = []
    for run in _runs(page.reader, shown):
        if len(run) >= _GRID_LEAST:
            blocks.append(_grid(page.reader, run))
        elif run[0].kind == "question":
            blocks += _question(page, run[0])
        else:
            blocks += _section(page, run[0])
    return blocks


def _section(page: _Page, node: Question) -> Blocks:
    inside = _blocks(page, node)
    if not inside:
        return []
    reader, blocks = page.reader, list[c.Block]()
    title = reader.text(node.label)
    if title:
        blocks.append(c.Heading(title, 2))
    notes = [reader.condition(node), reader.say("paper.repeat") if node.kind == "repeat" else ""]
    blocks += [c.Paragraph(note, "note") for note in notes if note]
    return [*blocks, *inside]


def _runs(reader: Reader, nodes: list[Question]) -> Iterator[list[Question]]:
    """Go through nodes one by one, or several at once where they share choices and fit a grid."""
    held: list[Question] = []
    for node in nodes:
        if held and _alike(reader, held[-1], node):
            held.append(node)
            continue
        if held:
            yield held
        held = [node]
    if held:
        yield held


def _alike(reader: Reader, one: Question, other: Question) -> bool:
    if not (_fits_grid(one) and _fits_grid(other)) or reader.condition(one) != reader.condition(other):
        return False
    options = reader.options(one)
    few = _GRID_LEAST <= len(options) <= _GRID_MOST and max(len(o.label) for o in options) <= _GRID_LABEL
    return few and options == reader.options(other)


def _fits_grid(node: Question) -> bool:
    is_plain = node.kind == "question" and node.type == "select_one" and node.hint is None and not node.media
    return is_plain and node.itemset is not None and node.itemset.is_fixed


def _grid(reader: Reader, run: list[Question]) -> Grid:
    rows = tuple((reader.numbers[q.path], reader.text(q.label)) for q in run)
    return Grid(reader.say("paper.grid"), reader.options(run[0]), rows, reader.condition(run[0]))


def _question(page: _Page, node: Question) -> Blocks:
    reader = page.reader
    if node.type == "note" or not node.is_answered_by_person:
        return _note(page, node)
    kind, options, boxes = _answer(reader, node)
    hints = [reader.text(node.hint), reader.text(node.guidance)]
    if node.data_type not in {"date", "dateTime", "time"}:
        hints.append(reader.text(node.constraint_message))
    key = f"ask_{kind}"
    instruction = reader.say(f"paper.{key}") if key in reader.say.sections["paper"] else ""
    if node.itemset is not None and not node.itemset.is_fixed and options:
        hints.append(reader.say("paper.filtered"))
    asked = Asked(
        number=reader.numbers[node.path],
        text=reader.text(node.label) or node.name.replace("_", " "),
        kind=kind,
        condition=reader.condition(node),
        hint=" ".join(dict.fromkeys(hint for hint in hints if hint)),
        instruction=instruction,
        options=options,
        boxes=boxes,
    )
    return [asked]


def _note(page: _Page, node: Question) -> Blocks:
    reader = page.reader
    text = reader.text(node.label)
    if reader.is_worked_out(node.label) or not reader.reads_only_numbered(node):
        page.left_out.append(node.name)
        return []
    condition = reader.condition(node)
    lines = [line for line in re.split(r"\n+", text) if line.strip()]
    return [c.Paragraph(line, lead=condition if k == 0 else "") for k, line in enumerate(lines)]


def _answer(reader: Reader, node: Question) -> tuple[AnswerKind, tuple[Option, ...], tuple[tuple[int, str], ...]]:
    """Return how a question is answered on paper."""
    say = reader.say
    if node.type.startswith("select") or node.type == "rank":
        options = reader.options(node)
        kinds: dict[str, AnswerKind] = {"select_multiple": "many", "rank": "rank"}
        return (kinds.get(node.type, "one"), options, ()) if 0 < len(options) <= _LIST_MOST else ("line", (), ())
    if node.type == "range":
        steps = _steps(node)
        return ("scale", tuple(Option("", step) for step in steps), ()) if steps else ("boxes", (), ((4, ""),))
    if node.type == "integer":
        return "boxes", (), ((_digits(node), ""),)
    if node.type in {"date", "dateTime"}:
        day = ((2, say("paper.day")), (2, say("paper.month")), (4, say("paper.year")))
        clock = ((2, say("paper.hour")), (2, say("paper.minute")))
        return "boxes", (), day if node.type == "date" else (*day, *clock)
    if node.type == "time":
        return "boxes", (), ((2, say("paper.hour")), (2, say("paper.minute")))
    if node.type in {"acknowledge", "trigger"}:
        return "tick", (), ()
    if node.type in _IN_APP:
        return "app", (), ()
    return ("lines" if "multiline" in node.appearances else "line"), (), ()


def _digits(node: Question) -> int:
    """Return how many boxes a whole number needs: as many as its upper limit, else four."""
    limits = [] if node.constraint is None else upper_limits(node.constraint.source)
    return max((len(str(int(limit))) for limit in limits if 0 < limit < 10**9), default=4)


def _steps(node: Question) -> tuple[str, ...]:
    start, end, step = (float(node.parameters.get(name, "") or given) for name, given in _RANGE)
    count = round((end - start) / step) + 1 if step else 0
    if not 2 <= count <= _SCALE_MOST:
        return ()
    decimals = least_decimals(step)
    return tuple(number(start + step * k, decimals) for k in range(count))


def _require_printable(content: c.Content, title: str) -> None:
    """Refuse letters of a script that the typefaces lack, so that no empty boxes are printed."""
    lacking = {
        sign for sign in repr(content.parts) if unicodedata.category(sign).startswith("L") and not fonts.has(sign)
    }
    if lacking:
        names = {unicodedata.name(sign, "UNKNOWN").split(" ")[0].capitalize() for sign in lacking}
        raise UserError(PAPER_SCRIPT, title=title, script=", ".join(sorted(names)))
