"""The document's typefaces: static cuts of Noto Sans, made once into the user's cache and embedded as subsets."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from platformdirs import user_cache_dir

from core.errors import UserError
from reports.problems import FONTS_MISSING
from reports.theme import ARABIC, ARABIC_STRONG, REGULAR, STRONG

_CUTS = {REGULAR: 400, STRONG: 600}
_ARABIC_CUTS = {ARABIC: 400, ARABIC_STRONG: 600}
_LATIN_SCRIPTS = (
    (0x20, 0x24F),
    (0x300, 0x36F),
    (0x370, 0x3FF),
    (0x400, 0x4FF),
    (0x1E00, 0x1EFF),
    (0x2010, 0x20BF),
    (0x2150, 0x2189),
    (0x2200, 0x22FF),
)
_ARABIC_SCRIPTS = ((0x20, 0x7E), (0xA0, 0xFF), (0x600, 0x6FF), (0x750, 0x77F), (0x200C, 0x200F), (0x2010, 0x205F))
_RECIPE = 3
_REWRITTEN = {"≤": "<=", "≥": ">=", "→": "->", "←": "<-", "≈": "about", "\t": " ", "\u2011": "-"}


@dataclass(frozen=True, slots=True)
class Family:
    """A variable typeface: its package and file, the scripts kept of it and the features its letters need."""

    package: str
    source: str
    scripts: tuple[tuple[int, int], ...]
    features: tuple[str, ...]


LATIN = Family("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf", _LATIN_SCRIPTS, ("ccmp", "kern", "locl", "mark", "mkmk"))
ARABIC_FAMILY = Family("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf", _ARABIC_SCRIPTS, ("*",))


@cache
def register() -> None:
    """Make both weights known to reportlab; cheap after the first call in a process."""
    from reportlab.graphics.shapes import STATE_DEFAULTS
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    # Each drawing opens with this font, used or not; the built-in one cannot be embedded.
    STATE_DEFAULTS["fontName"] = REGULAR
    for name, weight in _CUTS.items():
        pdfmetrics.registerFont(TTFont(name, str(static_cut(weight))))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=STRONG, italic=REGULAR, boldItalic=STRONG)


def is_arabic(text: str) -> bool:
    """Return whether a text holds letters that must be shaped."""
    return not text.isascii() and any("\u0600" <= sign <= "\u077f" for sign in text)


def arabic_cuts() -> dict[str, Path]:
    """Return the paths of both Arabic weights by font name."""
    return {name: static_cut(weight, ARABIC_FAMILY) for name, weight in _ARABIC_CUTS.items()}


def has(sign: str) -> bool:
    """Return whether a typeface of ours holds a letter."""
    return any(first <= ord(sign) <= last for first, last in (*_LATIN_SCRIPTS, *_ARABIC_SCRIPTS))


def printable(text: str) -> str:
    """Spell out the few signs the typeface lacks, so that no empty box is printed."""
    for sign, spelled in _REWRITTEN.items():
        if sign in text:
            text = text.replace(sign, spelled)
    # A direction mark orders the signs of an Arabic line; elsewhere it would print as a box.
    return text if is_arabic(text) else text.replace("\u200e", "")


def static_cut(weight: int, family: Family = LATIN) -> Path:
    """Return the path of one static weight, cutting it from the variable font when the cache has none."""
    source = _source(family)
    recipe = f"{_RECIPE}:{family.scripts}:{family.features}:{source.stat().st_size}"
    stamp = hashlib.sha256(recipe.encode()).hexdigest()[:12]
    name = f"{family.source.split('[')[0]}-{weight}-{stamp}.ttf"
    for folder in (_cache_folder(), Path(tempfile.gettempdir()) / f"pilotage-fonts-{_user()}"):
        if folder is None:
            continue
        path = folder / name
        if path.is_file() and path.stat().st_size:
            return path
        try:
            _store(path, _cut(source, weight, family))
        except OSError:
            continue
        return path
    path = Path(tempfile.mkdtemp(prefix="pilotage-fonts-")) / name
    _store(path, _cut(source, weight, family))
    return path


def _source(family: Family) -> Path:
    found = importlib.util.find_spec(family.package)
    path = None if found is None or found.origin is None else Path(found.origin).parent / "files" / family.source
    if path is None or not path.is_file():
        raise UserError(FONTS_MISSING, name=family.source)
    return path


def _cache_folder() -> Path | None:
    if os.name == "posix" and not os.environ.get("HOME"):
        return None
    return Path(user_cache_dir("pilotage", appauthor=False)) / "fonts"


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "user"


def _store(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    Path(name).replace(path)


def _cut(source: Path, weight: int, family: Family) -> bytes:
    """Subset first, then instance: cutting the whole family takes 8 s, the subset half a second."""
    import io

    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    options = Options(notdef_outline=True, recalc_timestamp=False)
    options.layout_features = list(family.features)
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in family.scripts for code in range(first, last + 1)])
    buffer = io.BytesIO()
    with TTFont(source, recalcTimestamp=False, lazy=True) as font:
        subsetter.subset(font)
        instantiateVariableFont(font, {"wght": weight, "wdth": 100}, inplace=True, updateFontNames=True).save(buffer)
    return buffer.getvalue()
