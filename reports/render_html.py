"""Content to HTML: the accessible twin, with real headings and tables; a figure is its sentence and its table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from html import escape

from reports import content as c
from reports.bidi_marks import marked
from reports.html_paper import asked_html, box_row_html, grid_html
from reports.pages import without_marks
from reports.paper_blocks import Asked, BoxRow, Grid
from reports.shaping import runs_from_right

RIGHT_TO_LEFT = frozenset({"ar"})
_TEXT = re.compile(r">([^<]+)<")
_STYLE = (
    "body{font-family:'Noto Sans',sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;line-height:1.5}"
    "table{border-collapse:collapse}th,td{padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top}"
    ".headline{font-size:1.25rem;font-weight:600}"
    ".watermark{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;transform:rotate(-35deg);"
    "font-size:3.5rem;font-weight:600;opacity:.14;pointer-events:none;text-align:center}"
)


def html_text(content: c.Content) -> str:
    """Return a document as one HTML page; equal content gives equal text."""
    body = _turned(without_marks("\n".join(_block(block) for block in _with_contents(content))), content.language)
    banner = f"<p><strong>{escape(content.banner)}</strong></p>" if content.banner else ""
    if content.watermark:
        banner += f'\n<div class="watermark" aria-hidden="true">{escape(content.watermark)}</div>'
    footer = " · ".join(escape(part) for part in content.footer if part)
    footer = marked(footer) if content.language in RIGHT_TO_LEFT else footer
    opening = f'<html lang="{escape(content.language)}" dir="{_direction(content.language)}">'
    return (
        f'<!DOCTYPE html>\n{opening}\n<head><meta charset="utf-8">'
        f"<title>{escape(content.title)}</title><style>{_STYLE}</style></head>\n"
        f"<body>\n<main>\n{banner}\n{body}\n</main>\n<footer><p>{footer}</p></footer>\n</body>\n</html>\n"
    )


def _direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def _turned(body: str, language: str) -> str:
    if language not in RIGHT_TO_LEFT:
        return body
    return _TEXT.sub(lambda found: f">{marked(found[1])}<" if runs_from_right(found[1]) else found[0], body)


def _block(block: c.Block) -> str:
    makers: dict[type, Callable[..., str]] = {
        c.Contents: _contents,
        c.Heading: _heading,
        c.Paragraph: _paragraph,
        c.TableBlock: _table,
        c.FigureBlock: lambda b: _figure(b.figure),
        c.FactsBlock: lambda b: _terms((f.label, f"{f.value} {f.detail}".strip()) for f in b.facts),
        c.Definitions: lambda b: _terms(b.rows),
        c.Choice: _choice,
        c.Box: lambda b: f"<aside><h2>{escape(b.title)}</h2>{''.join(_paragraph(p) for p in b.paragraphs)}</aside>",
        c.Side: lambda b: _figure(b.left.figure) + _figure(b.right.figure),
        Asked: asked_html,
        Grid: grid_html,
        BoxRow: box_row_html,
    }
    return makers[type(block)](block)


def _with_contents(content: c.Content) -> Iterator[c.Block]:
    sections = tuple((b.text, "") for b in content.blocks() if isinstance(b, c.Heading) and b.level == 1)
    for block in content.blocks():
        yield replace(block, entries=sections) if isinstance(block, c.Contents) else block


def _contents(block: c.Contents) -> str:
    lines = "".join(f'<li><a href="#{_anchor(text)}">{escape(text)}</a></li>' for text, _ in block.entries)
    return f"<nav><h2>{escape(block.title)}</h2><ol>{lines}</ol></nav>"


def _heading(block: c.Heading) -> str:
    tag = f"h{block.level + 1}"
    return f'<{tag} id="{_anchor(block.text)}">{escape(block.text)}</{tag}>'


def _anchor(text: str) -> str:
    return re.sub(r"\W+", "-", text.lower()).strip("-")


def _paragraph(block: c.Paragraph) -> str:
    tag = "h1" if block.style == "title" else "p"
    lead = f"<strong>{escape(block.lead)}</strong> " if block.lead else ""
    return f'<{tag} class="{block.style}">{lead}{escape(block.text)}</{tag}>'


def _terms(pairs: Iterable[tuple[str, str]]) -> str:
    return "<dl>" + "".join(f"<dt>{escape(name)}</dt><dd>{escape(words)}</dd>" for name, words in pairs) + "</dl>"


def _grid(caption: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in header)
    lines = []
    for first, *rest in rows:
        cells = "".join(f"<td>{escape(cell)}</td>" for cell in rest)
        span = "" if rest else f' colspan="{len(header)}"'
        lines.append(f'<tr><th scope="row"{span}>{escape(first)}</th>{cells}</tr>')
    head = f"<caption>{escape(caption)}</caption><thead><tr>{heads}</tr></thead>"
    return f"<table>{head}<tbody>{''.join(lines)}</tbody></table>"


def _table(block: c.TableBlock) -> str:
    grid = _grid(block.title, [column.label for column in block.columns], [row.cells for row in block.rows])
    return f"{grid}<p>{escape(block.note)}</p>" if block.note else grid


def _figure(figure: c.Figure) -> str:
    caption = f"<figcaption><strong>{escape(figure.title)}</strong> {escape(figure.subtitle)}</figcaption>"
    note = f"<p>{escape(figure.note)}</p>" if figure.note else ""
    grid = _grid(figure.title, figure.header, figure.rows)
    picture = f"<p>{escape(figure.alt)}</p>"
    return f"<figure>{caption}{picture}{grid}{note}</figure>"


def _choice(block: c.Choice) -> str:
    options = "".join(f"<li>{_option(option, taken=option == block.chosen)}</li>" for option in block.options)
    answers = _terms(((block.text_label, block.text), (block.by_label, block.by)))
    return f"<section><h2>{escape(block.title)}</h2><p>{escape(block.hint)}</p><ul>{options}</ul>{answers}</section>"


def _option(option: str, *, taken: bool) -> str:
    return f"<strong>{escape(option)}</strong>" if taken else escape(option)
