"""The only file with colours, sizes and spaces. A theme is one `Tokens`; everything else names its fields."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one theme, by what they are for."""

    bg: str
    surface: str
    sunken: str
    selected: str
    text: str
    text2: str
    text3: str
    border: str
    border_strong: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    focus: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    error: str
    error_soft: str
    arm1: str
    arm2: str
    arm3: str
    arm4: str


LIGHT = Tokens(
    bg="#F6F7F9",
    surface="#FFFFFF",
    sunken="#ECEFF3",
    selected="#D6E7F8",
    text="#17212B",
    text2="#48545F",
    text3="#5F6B77",
    border="#C9D0D9",
    border_strong="#6B7785",
    accent="#0B5CAD",
    on_accent="#FFFFFF",
    accent_hover="#094A8C",
    accent_soft="#E3EFFA",
    focus="#0B5CAD",
    ok="#1B6E3C",
    ok_soft="#E4F3E9",
    warn="#8A5300",
    warn_soft="#FFF3DC",
    error="#B3261E",
    error_soft="#FCE9E7",
    arm1="#66707B",
    arm2="#0072B2",
    arm3="#C77700",
    arm4="#5A0F3E",
)

DARK = Tokens(
    bg="#12181F",
    surface="#1A222B",
    sunken="#0D1218",
    selected="#21425F",
    text="#E8EDF2",
    text2="#B4BFCA",
    text3="#98A5B2",
    border="#34404C",
    border_strong="#7F8C99",
    accent="#7CB7F0",
    on_accent="#0B1A29",
    accent_hover="#A3CDF6",
    accent_soft="#17324D",
    focus="#9CCBF7",
    ok="#7CCB98",
    ok_soft="#14301F",
    warn="#F0BC62",
    warn_soft="#362709",
    error="#F2928A",
    error_soft="#3B1917",
    arm1="#B5BFC8",
    arm2="#4FA8E8",
    arm3="#F5C04F",
    arm4="#CF4C8C",
)

# Black, white and a yellow focus; borders are doubled in the style sheet.
CONTRAST = Tokens(
    bg="#000000",
    surface="#000001",
    sunken="#000000",
    selected="#00407A",
    text="#FFFFFF",
    text2="#FFFFFF",
    text3="#E6E6E6",
    border="#FFFFFF",
    border_strong="#FFFFFF",
    accent="#8CD3FF",
    on_accent="#000000",
    accent_hover="#C9EAFF",
    accent_soft="#00264A",
    focus="#FFFF00",
    ok="#86F5A8",
    ok_soft="#00290F",
    warn="#FFD24A",
    warn_soft="#2B1F00",
    error="#FFA79F",
    error_soft="#360600",
    arm1="#D6D6D6",
    arm2="#5CC8FF",
    arm3="#FFC83D",
    arm4="#FF77B7",
)

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

TYPE_PX = {
    "display": 26.0,
    "h1": 20.0,
    "h2": 16.0,
    "body": 14.0,
    "strong": 14.0,
    "small": 12.5,
    "caption": 12.5,
    "code": 13.0,
    "question": 20.0,
    "question_compact": 18.0,
}

RADIUS = 6
CARD_RADIUS = 8
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
FAMILIES = ("Noto Sans", "Noto Sans Arabic")
