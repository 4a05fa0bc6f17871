"""Who hands a document out: the organisation's name and logo in the margin at the head of page 1."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, TypeAlias

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from core.errors import UserError
from reports import measures
from reports.locales import locale
from reports.papers import paper
from reports.problems import NOT_A_LOGO
from reports.rtl_paragraph import draw_pieces
from reports.shaping import shaped
from reports.theme import COLUMN_PT, SMALL_PT, color

if TYPE_CHECKING:
    from reports.content import Content

# reportlab carries no types.
Canvas: TypeAlias = Any

KINDS = ("PNG", "JPEG")
_TALL_PT, _WIDE_PT, _GAP_PT, _FOOT_PT = 20.0, 130.0, 8.0, 31.0
_MOST_BYTES = 4_000_000


def draw_letterhead(canvas: Canvas, content: Content) -> None:
    """Write the name with the logo before it, at the margin where a line ends."""
    if not (content.organisation or content.logo):
        return
    rtl, sheet = locale().right_to_left, paper()
    picture = ImageReader(io.BytesIO(content.logo)) if content.logo else None
    wide, tall = _size(*picture.getSize()) if picture is not None else (0.0, 0.0)
    gap = _GAP_PT if picture is not None else 0.0
    words = measures.clip(content.organisation, SMALL_PT, COLUMN_PT / 2)
    line = shaped(words, SMALL_PT, strong=True, right_to_left=rtl)
    whole = wide + gap + line.width
    left = sheet.margin if rtl else sheet.width - sheet.margin - whole
    foot = sheet.height - _FOOT_PT
    before, after = (left + line.width + gap, left) if rtl else (left, left + wide + gap)
    if picture is not None:
        canvas.drawImage(picture, before, foot + (_TALL_PT - tall) / 2, wide, tall, mask="auto")
    canvas.setFillColor(color("text2"))
    draw_pieces(canvas, line, after, foot + _TALL_PT / 2 - SMALL_PT / 3, SMALL_PT)


def _size(wide: float, tall: float) -> tuple[float, float]:
    share = min(_TALL_PT / tall, _WIDE_PT / wide)
    return wide * share, tall * share


def checked_logo(data: bytes, name: str) -> bytes:
    """Return the bytes of a picture that can be printed; UserError NOT_A_LOGO for what is no PNG or JPG."""
    try:
        with Image.open(io.BytesIO(data)) as picture:
            is_known = picture.format in KINDS
            picture.verify()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        is_known = False
    if not is_known or len(data) > _MOST_BYTES:
        raise UserError(NOT_A_LOGO, name=name)
    return data
