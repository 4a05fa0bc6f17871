"""Content to PDF. The only file that knows platypus; the same content gives the same bytes."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    HRFlowable,
    KeepInFrame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
)
from reportlab.platypus import Paragraph as Text

from core.errors import UserError
from core.progress import Progress, Silent
from reports import content as c
from reports import fonts
from reports.figures.sketch import Sketch
from reports.pdf_styles import style
from reports.problems import FOLDER_NOT_WRITABLE, PDF_IN_USE
from reports.theme import COLUMN_PT, MARGIN_PT, PAGE_HEIGHT_PT, PAGE_WIDTH_PT, REGULAR, SMALL_PT, STRONG, color

_TOP_PT, _FOOT_PT = 42.0, 54.0
_SHEET_PT = PAGE_HEIGHT_PT - _TOP_PT - _FOOT_PT - 3
_READING_PT = 96.0
_LEAST_GAPS, _FULL_GAPS = 0.75, 1.9
Flowables = list[Any]


def render_pdf(content: c.Content, path: Path, progress: Progress | None = None) -> Path:
    """Write a document as PDF; a half-written file is never left behind.

    Errors: ``PDF_IN_USE`` when the old file is held open, ``FOLDER_NOT_WRITABLE`` when nothing can be written there.
    """
    return _replace(path, pdf_bytes(content, progress))


def pdf_bytes(content: c.Content, progress: Progress | None = None) -> bytes:
    """Return a document as the bytes of a PDF; equal content gives equal bytes."""
    told = progress or Silent()
    fonts.register()
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=(PAGE_WIDTH_PT, PAGE_HEIGHT_PT),
        title=content.title,
        subject=content.subject,
        author=content.author or "Pilotage",
        creator="Pilotage",
        producer="Pilotage",
        lang=content.language,
        invariant=1,
        pageCompression=1,
        initialFontName=REGULAR,
        displayDocTitle=1,
    )
    document.addPageTemplates([_page_template(content, name) for name in ("sheet", "report")])
    document.afterFlowable = _bookmarker(document)
    story: Flowables = []
    for k, part in enumerate(content.parts):
        told.step(k, len(content.parts) + 1, part.name)
        story += [] if k == 0 else [NextPageTemplate(part.layout), PageBreak()]
        story += _part(part)
    if content.parts and content.parts[0].layout == "report":
        document.pageTemplates.reverse()
    document.build(story)
    told.step(len(content.parts) + 1, len(content.parts) + 1, content.title)
    return buffer.getvalue()


def _page_template(content: c.Content, name: str) -> Any:
    frame = Frame(
        MARGIN_PT, _FOOT_PT, COLUMN_PT, PAGE_HEIGHT_PT - _TOP_PT - _FOOT_PT,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=name,
    )  # fmt: skip

    def dress(canvas: Any, document: Any) -> None:
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(color("border-strong"))
        canvas.line(MARGIN_PT, _FOOT_PT - 12, PAGE_WIDTH_PT - MARGIN_PT, _FOOT_PT - 12)
        canvas.setFillColor(color("text2"))
        canvas.setFont(REGULAR, SMALL_PT)
        page = content.page_label.format(n=document.page)
        room = COLUMN_PT - fonts.width(page, SMALL_PT) - 16
        for k, line in enumerate(_footer_lines(content.footer, room)):
            canvas.drawString(MARGIN_PT, _FOOT_PT - 24 - 11 * k, line)
        canvas.drawRightString(PAGE_WIDTH_PT - MARGIN_PT, _FOOT_PT - 24, page)
        if content.banner:
            _banner(canvas, content.banner)
        if document.page == 1 and content.attachment:
            _attach(canvas, "results.json", content.attachment)

    return PageTemplate(id=name, frames=[frame], onPage=dress)


def _footer_lines(parts: tuple[str, ...], room: float) -> list[str]:
    lines: list[str] = []
    for part in (fonts.clip(p, SMALL_PT, room) for p in parts if p):
        joined = f"{lines[-1]} · {part}" if lines else part
        if lines and fonts.width(joined, SMALL_PT) <= room:
            lines[-1] = joined
        else:
            lines.append(part)
    return lines[:3]


def _banner(canvas: Any, words: str) -> None:
    width = fonts.width(words, SMALL_PT, strong=True) + 16
    left, base = PAGE_WIDTH_PT - MARGIN_PT - width, PAGE_HEIGHT_PT - 34
    canvas.setFillColor(color("warn-soft"))
    canvas.setStrokeColor(color("warn"))
    canvas.rect(left, base - 5, width, 16, stroke=1, fill=1)
    canvas.setFillColor(color("text"))
    canvas.setFont(STRONG, SMALL_PT)
    canvas.drawString(left + 8, base, words)


def _attach(canvas: Any, name: str, data: bytes) -> None:
    """Embed a file: reportlab has no call for it, so its name tree is written into the catalogue."""
    inner = canvas._doc  # noqa: SLF001 - reportlab keeps the document here and offers no public way to it
    stream = pdfdoc.PDFStream(content=data, filters=[])
    stream.dictionary["Type"] = pdfdoc.PDFName("EmbeddedFile")
    stream.dictionary["Subtype"] = pdfdoc.PDFName("application/json")
    reference = inner.Reference(stream, "pilotage-attachment")
    files = pdfdoc.PDFDictionary({"F": reference})
    specification = {
        "Type": pdfdoc.PDFName("Filespec"), "F": pdfdoc.PDFString(name), "UF": pdfdoc.PDFString(name), "EF": files
    }  # fmt: skip
    entry = inner.Reference(pdfdoc.PDFDictionary(specification), "pilotage-filespec")
    tree = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray([pdfdoc.PDFString(name), entry])})
    inner.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": tree})


def _bookmarker(document: Any) -> Callable[[Any], None]:
    seen = [0]

    def after(flowable: Any) -> None:
        name = getattr(flowable, "bookmark", None)
        if name is not None:
            seen[0] += 1
            key = f"s{seen[0]}"
            document.canv.bookmarkPage(key)
            document.canv.addOutlineEntry(name, key, level=0, closed=False)

    return after


def _part(part: c.Part) -> Flowables:
    if part.layout == "report":
        return [flowable for block in part.blocks for flowable in _block(block, COLUMN_PT, _READING_PT)]
    sheets = (part.blocks, *part.tighter)
    story = next((s for s in map(_sheet, sheets) if s is not None), None)
    if story is None:
        whole = [flowable for block in sheets[-1] for flowable in _block(block, COLUMN_PT, 0.0)]
        story = [KeepInFrame(COLUMN_PT, _SHEET_PT, whole, mode="shrink")]
    _mark(story[0], part.name)
    return story


def _sheet(blocks: tuple[c.Block, ...]) -> Flowables | None:
    """Set one page and share out the room that is left between its blocks; None when it does not fit."""
    groups = [_block(block, COLUMN_PT, 0.0) for block in blocks]
    gaps = [_gap(block) for block in blocks[:-1]]
    stretch = (_SHEET_PT - sum(_height(group) for group in groups)) / (sum(gaps) or 1.0)
    if stretch < _LEAST_GAPS:
        return None
    story: Flowables = [*groups[0]]
    spare = sum(gaps) * max(0.0, stretch - _FULL_GAPS)
    for gap, group in zip(gaps, groups[1:], strict=True):
        pinned = spare if group is groups[-1] else 0.0
        story += [Spacer(1, gap * min(_FULL_GAPS, stretch) + pinned), *group]
    return story


def _mark(flowable: Any, name: str) -> None:
    flowable.bookmark = name


def _gap(block: c.Block) -> float:
    if isinstance(block, c.Paragraph):
        return {"kicker": 0.0, "title": 1.0, "headline": 3.0}.get(block.style, 5.0)
    return 11.0


def _height(group: Flowables) -> float:
    total, scratch = 0.0, Canvas(io.BytesIO())
    for flowable in group:
        total += float(flowable.wrapOn(scratch, COLUMN_PT, PAGE_HEIGHT_PT)[1])
        total += float(flowable.getSpaceBefore() + flowable.getSpaceAfter())
    return total


def _block(block: c.Block, width: float, indent: float) -> Flowables:
    makers: dict[type, Callable[[Any], Flowables]] = {
        c.Heading: _heading,
        c.Paragraph: lambda b: [_paragraph(b, indent)],
        c.FigureBlock: lambda b: _figure(b.figure, together=indent > 0),
        c.TableBlock: lambda b: _table(b, width),
        c.FactsBlock: lambda b: [_facts(b, width)],
        c.Definitions: lambda b: [_definitions(b, width)],
        c.Choice: lambda b: [_choice(b, width)],
        c.Box: lambda b: [_box(b, width)],
        c.Side: lambda b: [_side(b, width)],
    }
    return makers[type(block)](block)


def _text(words: str, name: str, align: str = "left", indent: float = 0.0) -> Any:
    return Text(escape(fonts.printable(words)), style(name, align, indent))


def _heading(block: c.Heading) -> Flowables:
    heading = _text(block.text, f"h{block.level}")
    if block.level > 1:
        return [heading]
    rule = HRFlowable(width=COLUMN_PT, thickness=1.6, color=color("text"), spaceBefore=20, spaceAfter=4)
    heading.style = heading.style.clone("h1-ruled", spaceBefore=0)
    heading.bookmark = block.text
    rule.keepWithNext = 1
    return [CondPageBreak(110), rule, heading]


def _paragraph(block: c.Paragraph, indent: float) -> Any:
    words = escape(fonts.printable(block.text))
    if block.lead:
        words = f"<b>{escape(fonts.printable(block.lead))}</b> {words}"
    narrow = indent if block.style in {"body", "note", "question"} else 0.0
    return Text(words, style(block.style, "left", narrow))


def _figure(figure: c.Figure, *, together: bool) -> Flowables:
    head = [_text(figure.title, "figure_title"), _text(figure.subtitle, "note"), Spacer(1, 4)]
    tail = [Spacer(1, 3), _text(figure.note, "note")] if figure.note else []
    rule = HRFlowable(width=28, thickness=2, color=color("accent"), hAlign="LEFT", spaceBefore=10, spaceAfter=0)
    figure.drawing.hAlign = "LEFT"
    whole = [rule, *head, figure.drawing, *tail]
    return [KeepTogether([*whole, Spacer(1, 8)])] if together else whole


def _grid(rows: list[list[Any]], widths: list[float], commands: list[tuple[Any, ...]], **options: Any) -> Any:
    base = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table(rows, colWidths=widths, style=[*base, *commands], hAlign="LEFT", **options)


def _table(block: c.TableBlock, width: float) -> Flowables:
    total = sum(column.share for column in block.columns)
    widths = [width * column.share / total for column in block.columns]
    rows = [[_text(column.label, "cell_head", column.align) for column in block.columns]]
    commands: list[tuple[Any, ...]] = [
        ("LINEABOVE", (0, 0), (-1, 0), 1.0, color("text")),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, color("text")),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, color("border")),
        ("LINEBELOW", (0, -1), (-1, -1), 0.75, color("text")),
        ("TOPPADDING", (0, 0), (-1, -1), 3.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (0, -1), 2),
    ]
    for place, row in enumerate(block.rows, start=1):
        if row.kind == "group":
            rows.append([_text(row.cells[0], "cell_head"), *[""] * (len(block.columns) - 1)])
            commands += [("SPAN", (0, place), (-1, place)), ("TOPPADDING", (0, place), (-1, place), 8)]
            continue
        name = "cell_strong" if row.kind == "strong" else "cell"
        cells = zip(row.cells, block.columns, strict=True)
        rows.append([_text(cell, name if k == 0 else "cell", column.align) for k, (cell, column) in enumerate(cells)])
        if row.kind == "strong":
            commands.append(("BACKGROUND", (0, place), (-1, place), color("accent-soft@55")))
    head = [_text(block.title, "figure_title"), Spacer(1, 4)]
    for flowable in head:
        flowable.keepWithNext = 1
    rule = HRFlowable(width=28, thickness=2, color=color("accent"), hAlign="LEFT", spaceBefore=10, spaceAfter=0)
    rule.keepWithNext = 1
    table = _grid(rows, widths, commands, repeatRows=1)
    note = [Spacer(1, 4), _text(block.note, "note")] if block.note else []
    if len(block.rows) <= 14:
        return [KeepTogether([rule, *head, table, *note, Spacer(1, 8)])]
    return [CondPageBreak(160), rule, *head, table, *note, Spacer(1, 8)]


def _facts(block: c.FactsBlock, width: float) -> Any:
    weights = [_weight(fact, block.style) for fact in block.facts]
    widths = [width * weight / sum(weights) for weight in weights]
    names = {
        "facts": ("label", "value", "detail"),
        "strip": ("label", "label_strong", "label"),
        "band": ("label", "band", "detail"),
    }
    label, value, detail = names[block.style]
    cells = []
    for fact in block.facts:
        cell = [_text(fact.label, label), _text(fact.value, value)]
        cells.append([*cell, _text(fact.detail, detail)] if fact.detail else cell)
    commands: list[tuple[Any, ...]] = [("RIGHTPADDING", (0, 0), (-1, -1), 12)]
    if block.style == "strip":
        commands += [("BACKGROUND", (0, 0), (-1, -1), color("bg")), ("LEFTPADDING", (0, 0), (-1, -1), 10)]
        commands += [("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 6)]
    elif block.style == "facts":
        commands += [("LINEABOVE", (0, 0), (-1, 0), 0.75, color("border-strong")), ("TOPPADDING", (0, 0), (-1, -1), 5)]
    return _grid([cells], widths, commands)


def _weight(fact: c.Fact, kind: str) -> float:
    """Give a longer text a wider column: its length on one line, its root where it may wrap, equal otherwise."""
    length = max(fonts.width(fact.value, 9, strong=True), fonts.width(fact.label, SMALL_PT))
    return {"strip": length + 22, "band": max(length, 80.0) ** 0.5}.get(kind, 1.0)


def _definitions(block: c.Definitions, width: float) -> Any:
    findings = block.style == "findings"
    room = 68.0 if findings else 112.0
    value = "finding" if findings else "body"
    indent = 0.0 if findings else _READING_PT - 30
    rows = [
        [_text(name, "label_strong" if findings else "label"), _text(words, value, "left", indent)]
        for name, words in block.rows
    ]
    commands: list[tuple[Any, ...]] = [("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)]
    if findings:
        commands.append(("LINEABOVE", (0, 1), (-1, -1), 0.35, color("border")))
    else:
        commands.append(("TOPPADDING", (0, 0), (0, -1), 4))
    return _grid(rows, [room, width - room], commands)


def _choice(block: c.Choice, width: float) -> Any:
    inner = width - 24
    options = [*block.options]
    sketch = Sketch(inner, 18)
    x = 0.0
    for option in options:
        if x + 16 + fonts.width(option, 9) > inner and x > 0:
            x = 0.0
        taken = option == block.chosen
        sketch.rect(x, 4, 9.5, 9.5, fill="surface", stroke="text", line=0.9)
        if taken:
            sketch.polygon([(x + 2, 9), (x + 4.2, 11.4), (x + 8, 6)], stroke="text", line=1.6, closed=False)
        x += 15 + sketch.text(x + 15, 12.5, option, size=9, strong=taken) + 20
    lines = [_entry(block.text_label, block.text, inner), _entry(block.by_label, block.by, inner)]
    title = Text(
        f"<b>{escape(block.title)}</b>&nbsp;&nbsp; <font size='{SMALL_PT}'>{escape(block.hint)}</font>",
        style("finding"),
    )
    commands: list[tuple[Any, ...]] = [
        ("BACKGROUND", (0, 0), (-1, -1), color("sunken")),
        ("LINEBEFORE", (0, 0), (0, -1), 3, color("text2")),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, 0), 7),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 9),
    ]
    return _grid([[title], [sketch.drawing()], *[[line] for line in lines]], [width], commands)


def _entry(label: str, words: str, width: float) -> Any:
    room = 62.0
    commands: list[tuple[Any, ...]] = [("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
    if not words:
        commands.append(("LINEBELOW", (1, 0), (1, 0), 0.5, color("border-strong")))
    return _grid([[_text(label, "label"), _text(words or " ", "detail")]], [room, width - room], commands)


def _box(block: c.Box, width: float) -> Any:
    inside = [_text(block.title, "h2"), *(_paragraph(p, 0.0) for p in block.paragraphs)]
    inside[0].style = inside[0].style.clone("box", spaceBefore=0)
    commands: list[tuple[Any, ...]] = [
        ("BACKGROUND", (0, 0), (-1, -1), color("warn-soft")),
        ("LINEBEFORE", (0, 0), (0, -1), 3, color("warn")),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return _grid([[inside]], [width], commands)


def _side(block: c.Side, width: float) -> Any:
    cells = []
    for figure in (block.left.figure, block.right.figure):
        figure.drawing.hAlign = "LEFT"
        rule = HRFlowable(width=28, thickness=2, color=color("accent"), hAlign="LEFT", spaceBefore=0, spaceAfter=0)
        cell = [rule, _text(figure.title, "figure_title"), _text(figure.subtitle, "note"), Spacer(1, 5), figure.drawing]
        cells.append([*cell, Spacer(1, 3), _text(figure.note, "note")] if figure.note else cell)
    left = width * block.share
    return _grid(
        [cells], [left, width - left], [("RIGHTPADDING", (0, 0), (0, 0), 20), ("RIGHTPADDING", (1, 0), (1, 0), 0)]
    )


def _replace(path: Path, data: bytes) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".part")
    except OSError as error:
        raise UserError(FOLDER_NOT_WRITABLE, path=path, reason=error.strerror or str(error)) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        part.chmod(0o644)
        part.replace(path)
    except PermissionError as error:
        raise UserError(PDF_IN_USE, path=path) from error
    except OSError as error:
        raise UserError(FOLDER_NOT_WRITABLE, path=path, reason=error.strerror or str(error)) from error
    finally:
        part.unlink(missing_ok=True)
    return path
