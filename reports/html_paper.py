"""Blocks of a printed questionnaire as HTML: a field set a question, a table a grid."""

from __future__ import annotations

from html import escape

from reports.paper_blocks import Asked, BoxRow, Grid


def asked_html(block: Asked) -> str:
    """Return one question with its choices as a list."""
    notes = "".join(f"<p>{escape(text)}</p>" for text in (block.condition, block.hint, block.instruction) if text)
    options = "".join(f"<li>{escape(_option(o.label, o.code))}</li>" for o in block.options)
    captions = ", ".join(caption for _, caption in block.boxes if caption)
    list_of = f"<ul>{options}</ul>" if options else f"<p>{escape(captions)}</p>" if captions else ""
    return f"<fieldset><legend>{escape(f'{block.number} {block.text}')}</legend>{notes}{list_of}</fieldset>"


def grid_html(block: Grid) -> str:
    """Return a grid as a table: a row a question, a column a choice."""
    heads = "".join(f'<th scope="col">{escape(_option(o.label, o.code))}</th>' for o in block.columns)
    cells = "<td>○</td>" * len(block.columns)
    rows = "".join(f'<tr><th scope="row">{escape(f"{n} {words}")}</th>{cells}</tr>' for n, words in block.rows)
    condition = f"<p>{escape(block.condition)}</p>" if block.condition else ""
    caption = f"<caption>{escape(block.instruction)}</caption>"
    return f"{condition}<table>{caption}<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def box_row_html(block: BoxRow) -> str:
    """Return fields to fill in as a list of terms."""
    return "<dl>" + "".join(f"<dt>{escape(label)}</dt><dd>____</dd>" for label, _ in block.fields) + "</dl>"


def _option(label: str, code: str) -> str:
    return f"{label} ({code})" if code else label
