"""Colours, type and space of every document and figure, as tokens. No hex stands anywhere else in this room.

A figure names a token (``color("arm2")``); ``token_of`` gives the name back, so that a window can repaint the same
drawing in its own palette. A token may carry a tint: ``"arm2@40"`` is 40 % of arm2 on the surface.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias

from reportlab.lib.colors import Color, HexColor

# reportlab carries no types: its colours pass through here unread.
Shade: TypeAlias = Any

LIGHT = {
    "surface": "#FFFFFF",
    "bg": "#F6F7F9",
    "sunken": "#ECEFF3",
    "text": "#17212B",
    "text2": "#48545F",
    "text3": "#5F6B77",
    "border": "#C9D0D9",
    "border-strong": "#6B7785",
    "accent": "#0B5CAD",
    "accent-soft": "#E3EFFA",
    "warn": "#8A5300",
    "warn-soft": "#FFF3DC",
    "arm1": "#66707B",
    "arm2": "#0072B2",
    "arm3": "#C77700",
    "arm4": "#5A0F3E",
}

REGULAR = "NotoSans"
STRONG = "NotoSans-SemiBold"
ARABIC = "NotoSansArabic"
ARABIC_STRONG = "NotoSansArabic-SemiBold"

SMALL_PT = 8.5
BODY_PT = 9.5
LEAD_PT = 14.0
TITLE_PT = 21.0

PAGE_WIDTH_PT = 595.27
PAGE_HEIGHT_PT = 841.89
MARGIN_PT = 48.0
COLUMN_PT = PAGE_WIDTH_PT - 2 * MARGIN_PT


@cache
def color(token: str) -> Shade:
    """Return the light palette's reportlab colour of a token; the colour remembers its token."""
    name, _, percent = token.partition("@")
    found: Shade = HexColor(LIGHT[name])
    if percent:
        found = _mix(found, HexColor(LIGHT["surface"]), int(percent) / 100)
    found.token = token
    return found


def token_of(shade: Shade) -> str | None:
    """Return the token a colour was made from, or None for a colour that is not ours."""
    return getattr(shade, "token", None)


def arm_token(index: int) -> str:
    """Return the colour token of an arm by its place in the plan; the comparison arm is 0."""
    return f"arm{min(index, 3) + 1}"


def _mix(top: Shade, ground: Shade, share: float) -> Shade:
    parts = ((getattr(top, c), getattr(ground, c)) for c in ("red", "green", "blue"))
    return Color(*(round(share * a + (1 - share) * b, 4) for a, b in parts))
