"""F-SEAL: the commitment as a QR code and as digits, and room for two signatures."""

from __future__ import annotations

import segno

from core.canonical import fingerprint
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.theme import SMALL_PT
from reports.words import Words

_QR_PT, _QUIET, _PAD_PT, _LINE_PT = 122.0, 4, 14.0, 34.0
_GROUP, _HALF = 8, 32


def seal_figure(say: Words, commitment: str, study_id: str, lines: tuple[str, ...], width: float) -> Figure:
    """Draw the code beside the commitment; ``lines`` say when and by whom."""
    height = _QR_PT + 4
    sketch = Sketch(width, height)
    sketch.rect(0.5, 0.5, width - 1, height - 1, fill="surface", stroke="text", line=1.0)
    _code(sketch, code_text(say, commitment, study_id), 2.0, 2.0, _QR_PT)
    left = _QR_PT + _PAD_PT
    sketch.text(left, 24, say("certificate.commitment"), ink="text2")
    sketch.text(left, 51, fingerprint(commitment), size=25, strong=True)
    for k, half in enumerate((commitment[:_HALF], commitment[_HALF:])):
        groups = " ".join(half[i : i + _GROUP] for i in range(0, _HALF, _GROUP))
        sketch.text(left, 71 + 13 * k, groups, size=10)
    for k, line in enumerate(lines):
        sketch.text(left, 102 + 12 * k, measures.clip(line, SMALL_PT, width - left - _PAD_PT), ink="text2")
    return Figure(
        code="F-SEAL",
        title=say("certificate.seal_title"),
        subtitle=say("certificate.seal_subtitle"),
        drawing=sketch.drawing(),
        alt=say("certificate.seal_alt", commitment=commitment),
        header=say.listed("certificate.seal_header"),
        rows=((commitment, fingerprint(commitment), code_text(say, commitment, study_id)),),
    )


def code_text(say: Words, commitment: str, study_id: str) -> str:
    """Return what the QR code holds: the commitment, the study, how to check it."""
    return say("certificate.code", commitment=commitment, study=study_id)


def signatures(say: Words, names: tuple[str, ...], width: float) -> Figure:
    """Draw a line for each person to sign on."""
    room = (width - 24) / max(2, len(names))
    sketch = Sketch(width, _LINE_PT + 14)
    for k, name in enumerate(names):
        left = k * (room + 24)
        sketch.line(left, _LINE_PT, left + room, _LINE_PT, "text", width=0.75)
        sketch.text(left, _LINE_PT + 12, measures.clip(name, SMALL_PT, room), ink="text2")
    return Figure(
        code="F-SIGN",
        title=say("certificate.signatures"),
        subtitle="",
        drawing=sketch.drawing(),
        alt=say("certificate.signatures_alt", n=len(names)),
        header=say.listed("certificate.signatures_header"),
        rows=tuple((name, "") for name in names),
    )


def _code(sketch: Sketch, text: str, x: float, y: float, side: float) -> None:
    """Draw a QR code in runs of dark modules, so that no hairline shows between them."""
    rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    module = side / (len(rows) + 2 * _QUIET)
    for r, row in enumerate(rows):
        start = None
        for c, dark in enumerate((*row, 0)):
            if dark and start is None:
                start = c
            elif not dark and start is not None:
                place = (x + (start + _QUIET) * module, y + (r + _QUIET) * module)
                sketch.rect(*place, (c - start) * module, module * 1.02, fill="text")
                start = None
