"""Content to PDF: pages, bookmarks, footers, attachment. The same content gives the same bytes."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from reportlab import rl_config
from reportlab.graphics.shapes import Drawing
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    KeepInFrame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from core.progress import Progress, Silent
from reports import content as c
from reports import fonts, measures
from reports.files import replace_files
from reports.layout import arabic_digits, in_arabic_digits
from reports.letterhead import draw_letterhead
from reports.locales import locale, locale_of, writing
from reports.pages import needs_pages, with_empty_figures, with_pages
from reports.paper_blocks import Asked, Grid
from reports.papers import paper, printing_on
from reports.pdf_blocks import READING_PT, flowables_of
from reports.pdf_grid import Flowable, Flowables, Lines, forget_lines
from reports.rtl_paragraph import draw_pieces
from reports.shaping import shaped
from reports.theme import COLUMN_PT, REGULAR, SMALL_PT, color
from reports.watermark import draw_watermark

_TOP_PT = {"sheet": 34.0, "report": 56.0}
_FOOT_PT = 52.0
_LEAST_GAPS, _FULL_GAPS = (0.6, 0.2), 1.9
_SHORT_TABLE, _FIRST_ROWS = 6, 3
_LEAST_TABLE_PT = 92.0
_LONGEST, _SETTINGS = 10_000, 4
# What a first paragraph opens under the heading of a section, and under one inside it.
_OPENED, _SEEN = (c.FigureBlock, c.Definitions, c.TableBlock, Asked), (c.FigureBlock, c.Definitions, Asked)


def render_pdf(content: c.Content, path: Path, progress: Progress | None = None) -> Path:
    """Write a document as PDF; a half-written file is never left behind.

    Errors: ``PDF_IN_USE`` when the old file is held open, ``FOLDER_NOT_WRITABLE`` when nothing can be written there.
    """
    replace_files({path: pdf_bytes(content, progress)})
    return path


def pdf_bytes(content: c.Content, progress: Progress | None = None) -> bytes:
    """Return a document as the bytes of a PDF; equal content gives equal bytes.

    A document that prints its own page numbers is set again until they hold.
    """
    with writing(locale_of(content.language)), printing_on(content.paper):
        return _set(content, progress or Silent())


def _set(content: c.Content, told: Progress) -> bytes:
    fonts.register()
    forget_lines()
    if not needs_pages(content):
        return _built(content, told)[0]
    pages: dict[str, int] = {}
    count = _LONGEST
    data = b""
    for turn in range(_SETTINGS):
        numbered = with_pages(content, pages, count)
        numbered = in_arabic_digits(numbered) if content.digits == "arabic" else numbered
        # The first setting only finds the pages: empty room stands for the figures.
        data, found, printed = _built(numbered if turn else with_empty_figures(numbered), told, drawn=turn > 0)
        if not turn:
            pages, count = found, printed
            continue
        if found == pages:
            break
        pages = found
    return data


def _built(content: c.Content, told: Progress, *, drawn: bool = True) -> tuple[bytes, dict[str, int], int]:
    """Set a document once; return its bytes, the page of each section and the number of pages."""
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=(paper().width, paper().height),
        title=content.title,
        subject=content.subject,
        author=content.author or "Pilotage",
        creator="Pilotage",
        producer="Pilotage",
        lang=content.language,
        invariant=1,
        pageCompression=int(drawn),
        initialFontName=REGULAR,
        displayDocTitle=1,
    )
    document.addPageTemplates([_page_template(content, name, drawn=drawn) for name in ("sheet", "report")])
    pages: dict[str, int] = {}
    document.afterPage = lambda: told.step(document.page, document.page + 1, content.title)
    document.afterFlowable = _bookmarker(document, pages)
    story: Flowables = []
    for k, part in enumerate(content.parts):
        story += [] if k == 0 else [NextPageTemplate(part.layout), PageBreak()]
        story += _part(part, drawn=drawn)
    if content.parts and content.parts[0].layout == "report":
        document.pageTemplates.reverse()
    with _plain_streams():
        document.build(story, canvasmaker=Canvas if drawn else _Unsaved)
    told.step(document.page, document.page, content.title)
    return buffer.getvalue(), pages, document.page


@contextmanager
def _plain_streams() -> Iterator[None]:
    """Write compressed streams as they are: as text they are a quarter longer and take a tenth of the time."""
    before, rl_config.useA85 = rl_config.useA85, 0
    try:
        yield
    finally:
        rl_config.useA85 = before


class _Unsaved(Canvas):  # type: ignore[misc] # reportlab carries no types
    """A canvas whose pages only had to be counted."""

    def save(self) -> None:
        """Write nothing: no fonts are cut and nothing is pressed together."""


def _page_template(content: c.Content, name: str, *, drawn: bool) -> Flowable:
    frame = Frame(
        paper().margin, _FOOT_PT, COLUMN_PT, paper().height - _TOP_PT[name] - _FOOT_PT,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=name,
    )  # fmt: skip

    def dress(canvas: Flowable, document: Flowable) -> None:
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(color("border-strong"))
        canvas.line(paper().margin, _FOOT_PT - 12, paper().width - paper().margin, _FOOT_PT - 12)
        canvas.setFillColor(color("text2"))
        page = content.page_label.format(n=document.page)
        page = arabic_digits(page) if content.digits == "arabic" else page
        room = COLUMN_PT - measures.width(page, SMALL_PT) - 16
        for k, line in enumerate(_footer_lines(content.footer, room)):
            _line(canvas, line, _FOOT_PT - 24 - 11 * k, at_start=True)
        _line(canvas, page, _FOOT_PT - 24, at_start=False)
        if content.banner:
            _banner(canvas, content.banner)
        if content.watermark:
            draw_watermark(canvas, content.watermark)
        if document.page == 1:
            draw_letterhead(canvas, content)
            _attach(canvas, _attachments(content))

    return PageTemplate(id=name, frames=[frame], onPageEnd=dress if drawn else _nothing)


def _line(canvas: Flowable, words: str, base: float, *, at_start: bool) -> None:
    """Write a line at the margin where reading starts, or at the other one."""
    rtl = locale().right_to_left
    line = shaped(words, SMALL_PT, right_to_left=rtl)
    left = paper().margin if at_start != rtl else paper().width - paper().margin - line.width
    draw_pieces(canvas, line, left, base, SMALL_PT)


def _footer_lines(parts: tuple[str, ...], room: float) -> list[str]:
    lines: list[str] = []
    for part in (measures.clip(p, SMALL_PT, room) for p in parts if p):
        joined = f"{lines[-1]} · {part}" if lines else part
        if lines and measures.width(joined, SMALL_PT) <= room:
            lines[-1] = joined
        else:
            lines.append(part)
    return lines[:3]


def _banner(canvas: Flowable, words: str) -> None:
    line = shaped(words, SMALL_PT, strong=True, right_to_left=locale().right_to_left)
    width = line.width + 16
    left, base = paper().width - paper().margin - width, paper().height - 44
    left = paper().margin if locale().right_to_left else left
    canvas.setFillColor(color("warn-soft"))
    canvas.setStrokeColor(color("warn"))
    canvas.rect(left, base - 5, width, 16, stroke=1, fill=1)
    canvas.setFillColor(color("text"))
    draw_pieces(canvas, line, left + 8, base, SMALL_PT)


def _attachments(content: c.Content) -> dict[str, tuple[str, bytes]]:
    """Return the files inside the document, by name: their kind and their bytes."""
    found: dict[str, tuple[str, bytes]] = {}
    if content.checklist:
        sheet = io.StringIO()
        csv.writer(sheet, lineterminator="\n").writerows(content.checklist)
        found["checklist.csv"] = ("text/csv", sheet.getvalue().encode())
    if content.attachment:
        found["results.json"] = ("application/json", content.attachment)
    return found


def _attach(canvas: Flowable, files: Mapping[str, tuple[str, bytes]]) -> None:
    """Embed files: reportlab has no call for it, so its name tree is written into the catalogue."""
    inner = canvas._doc  # noqa: SLF001 - reportlab keeps the document here and offers no public way to it
    entries: list[Flowable] = []
    for name, (kind, data) in sorted(files.items()):
        stream = pdfdoc.PDFStream(content=data, filters=[])
        stream.dictionary["Type"] = pdfdoc.PDFName("EmbeddedFile")
        stream.dictionary["Subtype"] = pdfdoc.PDFName(kind)
        place = pdfdoc.PDFDictionary({"F": inner.Reference(stream, f"pilotage-{name}")})
        shown = pdfdoc.PDFString(name)
        specification = {"Type": pdfdoc.PDFName("Filespec"), "F": shown, "UF": shown, "EF": place}
        entries += [shown, inner.Reference(pdfdoc.PDFDictionary(specification), f"pilotage-filespec-{name}")]
    if entries:
        tree = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(entries)})
        inner.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": tree})


def _bookmarker(document: Flowable, pages: dict[str, int]) -> Callable[[Flowable], None]:
    seen = [0]

    def after(flowable: Flowable) -> None:
        name = getattr(flowable, "bookmark", None)
        if name is not None:
            seen[0] += 1
            key = f"s{seen[0]}"
            pages[name] = document.page
            document.canv.bookmarkPage(key)
            document.canv.addOutlineEntry(name, key, level=0, closed=False)

    return after


def _part(part: c.Part, *, drawn: bool) -> Flowables:
    if part.layout == "report":
        return _flowing(part.blocks, drawn=drawn)
    sheets = (part.blocks, *part.tighter)
    story = next(
        (s for least in _LEAST_GAPS for s in (_sheet(sheet, least) for sheet in sheets) if s is not None), None
    )
    if story is None:
        whole = [flowable for block in sheets[-1] for flowable in flowables_of(block, COLUMN_PT, 0.0)]
        story = [KeepInFrame(COLUMN_PT, _sheet_height(), whole, mode="shrink")]
    _mark(story[0], part.name)
    return story


def _flowing(blocks: tuple[c.Block, ...], *, drawn: bool) -> Flowables:
    """Set a report; a heading never parts from what it heads. What is not ``drawn`` takes its room only."""
    story: Flowables = []
    k = 0
    while k < len(blocks):
        end = _headed(blocks, k)
        ways = [_set_in_order(way, drawn=drawn) for way in _lower(blocks[k:end])]
        if all(_is_short(block) for block in blocks[k:end]):
            story.append(KeepTogether(ways[0]) if len(ways) == 1 else _Fitting(ways))
        else:
            story += [CondPageBreak(_least(ways[0])), *_loosened(ways[0])]
        k = end
    return story


def _set_in_order(blocks: tuple[c.Block, ...], *, drawn: bool) -> Flowables:
    flowables = [flowable for block in blocks for flowable in flowables_of(block, COLUMN_PT, READING_PT)]
    for flowable in () if drawn else flowables:
        if not isinstance(flowable, Drawing):
            flowable.drawOn = _nothing
    return flowables


def _lower(blocks: tuple[c.Block, ...]) -> list[tuple[c.Block, ...]]:
    """Return a group as it is, and once more with each lower drawing of the figure it ends in."""
    last = blocks[-1]
    shorter = last.shorter if isinstance(last, c.FigureBlock) else ()
    return [blocks, *((*blocks[:-1], c.FigureBlock(figure)) for figure in shorter)]


class _Fitting(KeepTogether):  # type: ignore[misc] # reportlab carries no types
    """A group in the tallest of several ways that the page still holds; on the next page in the first."""

    def __init__(self, ways: list[Flowables]) -> None:
        super().__init__(ways[0])
        self._ways = ways

    def wrap(self, room: float, height: float) -> tuple[float, float]:
        """Choose the way; reportlab then splits the group."""
        for way in (*self._ways, self._ways[0]):
            self._content = way
            size: tuple[float, float] = super().wrap(room, height)
            if height >= self._H:
                break
        return size


def _nothing(*_: object, **__: object) -> None:
    """Draw nothing: the first setting only asks where things come to stand."""


def _least(flowables: Flowables) -> float:
    """Return the room in which a long table may begin: what stands above it, its head and its first rows."""
    place = next((k for k, flowable in enumerate(flowables) if isinstance(flowable, Lines)), len(flowables))
    above = _height(flowables[:place])
    if place == len(flowables):
        return above + _LEAST_TABLE_PT
    flowables[place].wrap(COLUMN_PT, paper().height)
    return above + float(sum(flowables[place]._rowHeights[:_FIRST_ROWS]))  # noqa: SLF001 - there is no public way


def _loosened(flowables: Flowables) -> Flowables:
    """Let a long table start where there is room; a heading that must keep the next would take the table along."""
    for flowable in flowables:
        flowable.keepWithNext = 0
    return flowables


def _headed(blocks: tuple[c.Block, ...], start: int) -> int:
    """Return where the group of a block ends: headings take the next block, a first paragraph what it opens."""
    end = start
    while end < len(blocks) and isinstance(blocks[end], c.Heading):
        end += 1
    end += 1
    if end - 1 > start and end < len(blocks) and isinstance(blocks[end - 1], c.Paragraph):
        end += isinstance(blocks[end], c.FactsBlock)
        inside = any(isinstance(block, c.Heading) and block.level > 1 for block in blocks[start:end])
        opens = _SEEN if inside else _OPENED
        end += end < len(blocks) and isinstance(blocks[end], opens)
    return min(end, len(blocks))


def _is_short(block: c.Block) -> bool:
    return not isinstance(block, c.TableBlock | c.Definitions | Grid) or len(block.rows) <= _SHORT_TABLE


def _sheet(blocks: tuple[c.Block, ...], least: float) -> Flowables | None:
    """Set one page and share out the room that is left between its blocks; None when less than ``least`` is left."""
    groups = [flowables_of(block, COLUMN_PT, 0.0) for block in blocks]
    gaps = [_gap(block, below) for block, below in pairwise(blocks)]
    stretch = (_sheet_height() - sum(_height(group) for group in groups)) / (sum(gaps) or 1.0)
    if stretch < least:
        return None
    story: Flowables = [*groups[0]]
    spare = sum(gaps) * max(0.0, stretch - _FULL_GAPS)
    for gap, group in zip(gaps, groups[1:], strict=True):
        pinned = spare if group is groups[-1] else 0.0
        story += [Spacer(1, gap * min(_FULL_GAPS, stretch) + pinned), *group]
    return story


def _sheet_height() -> float:
    return paper().height - _TOP_PT["sheet"] - _FOOT_PT - 3


def _mark(flowable: Flowable, name: str) -> None:
    flowable.bookmark = name


def _gap(block: c.Block, below: c.Block) -> float:
    if isinstance(below, c.Paragraph) and below.style == "note":
        return 3.0
    if isinstance(block, c.Paragraph):
        return {"kicker": 0.0, "title": 1.0, "headline": 1.0}.get(block.style, 5.0)
    return 11.0


def _height(group: Flowables) -> float:
    total, scratch = 0.0, Canvas(io.BytesIO())
    for flowable in group:
        total += float(flowable.wrapOn(scratch, COLUMN_PT, paper().height)[1])
        total += float(flowable.getSpaceBefore() + flowable.getSpaceAfter())
    return total
