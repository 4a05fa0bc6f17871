"""Lines that run from right to left: shaped by HarfBuzz, ordered by the bidirectional algorithm, drawn glyph by glyph.

A glyph is drawn through a private code point of the font, one for each glyph, text and width, so that copying from
the PDF gives the letters back: the first glyph of a letter carries it, its dots carry nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from reports import fonts
from reports.bidi_marks import marked
from reports.theme import ARABIC, ARABIC_STRONG, REGULAR, STRONG

_PRIVATE = 0xF0000
NOTHING = "\0"  # what a dot is copied as: readers leave it out
_CONTROLS = dict.fromkeys(map(ord, "\u200e\u200f\u200b\ufeff"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs to draw in one go: a string of the font's code points at an offset from the line's left end.

    ``end`` is where the next glyph would follow without a gap, negative when none may be joined.
    """

    font: str
    text: str
    x: float
    rise: float
    dot: bool = False
    end: float = -1.0


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line ready to draw, from its left end."""

    pieces: tuple[Piece, ...]
    width: float


class ShapedFont(TTFont):  # type: ignore[misc]  # reportlab carries no types
    """A font whose glyphs are reached by private code points that remember the text they stand for."""

    def __init__(self, name: str, path: str) -> None:
        import uharfbuzz

        super().__init__(name, path)
        self.shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))
        self._private: dict[tuple[int, str, float], int] = {}
        self.texts: dict[int, str] = {}

    def private(self, glyph: int, text: str, advance: float) -> str:
        """Return the character that draws ``glyph`` and is copied as ``text``."""
        code = self._private.get((glyph, text, advance))
        if code is None:
            code = _PRIVATE + len(self._private)
            self._private[glyph, text, advance] = code
            self.texts[code] = text
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = advance
        return chr(code)

    def addObjects(self, doc: Any) -> None:  # noqa: N802, ANN401 - reportlab's name and document
        """Write the font, then put the texts of its glyphs in place of the private code points."""
        subsets = [list(subset) for subset in self.state[doc].subsets] if doc in self.state else []
        super().addObjects(doc)
        maps = [key for key in doc.idToObject if key.startswith("toUnicodeCMap:") and self._own(key)]
        for key, subset in zip(sorted(maps), subsets, strict=False):
            doc.idToObject[key].content = _unicode_map(key.partition(":")[2], [self._copied(c) for c in subset])

    def _own(self, key: str) -> bool:
        name = self.face.name
        own = name.decode("ascii") if isinstance(name, bytes) else str(name)
        return key.partition("+")[2].startswith(own + _suffix(self.face.subfontNameX))

    def _copied(self, code: int) -> str:
        return self.texts.get(code, chr(code)) or NOTHING


@cache
def register() -> None:
    """Make both Arabic weights known to reportlab."""
    fonts.register()
    for name, path in fonts.arabic_cuts().items():
        pdfmetrics.registerFont(ShapedFont(name, str(path)))


# The library that orders a line knows no isolates; the marks of `marked` do their work on paper.
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


@lru_cache(maxsize=4096)
def shaped(text: str, size: float, *, strong: bool = False, right_to_left: bool = True) -> Shaped:
    """Return a line ready to draw; ``right_to_left`` is the direction of the paragraph it stands in."""
    return shaped_mixed(((text, strong),), size, right_to_left=right_to_left)


def shaped_mixed(parts: tuple[tuple[str, bool], ...], size: float, *, right_to_left: bool = True) -> Shaped:
    """Return a line of parts of two weights, (text, strong), in the order in which they are read."""
    if not right_to_left and not any(fonts.is_arabic(text) for text, _ in parts):
        return _latin(parts, size)
    register()
    if right_to_left:
        parts = tuple((marked(text.translate(_ISOLATES)), strong) for text, strong in parts)
    signs = [(sign, strong) for text, strong in parts for sign in text]
    levels = _levels("".join(sign for sign, _ in signs), right_to_left=right_to_left)
    pieces: list[Piece] = []
    x = 0.0
    for run in _visual_runs(signs, levels):
        for font, text, backwards in _by_font(run):
            made, width = _glyphs(font, text, size, x, backwards=backwards)
            pieces += made
            x += width
    # Letters first, dots after them: a reader that copies the line meets the letters unbroken.
    return Shaped((*(p for p in pieces if not p.dot), *(p for p in pieces if p.dot)), x)


def _latin(parts: tuple[tuple[str, bool], ...], size: float) -> Shaped:
    """Return a line of Latin, Greek or Cyrillic letters, which needs no shaping."""
    fonts.register()
    pieces, x = [], 0.0
    for text, strong in parts:
        font, shown = STRONG if strong else REGULAR, fonts.printable(text)
        pieces.append(Piece(font, shown, x, 0.0))
        x += float(pdfmetrics.stringWidth(shown, font, size))
    return Shaped(tuple(pieces), x)


def glyphs_of(font: str, text: str) -> tuple[str, tuple[tuple[int, float], ...]]:
    """Return the font file and, for a string of its private code points, each glyph and its place in ems from the left.

    For a screen, which draws from the file itself; ``font`` is one of the Arabic weights.
    """
    face = pdfmetrics.getFont(font).face
    placed, x = [], 0.0
    for sign in text:
        placed.append((int(face.charToGlyph[ord(sign)]), x))
        x += face.charWidths[ord(sign)] / 1000
    return str(fonts.arabic_cuts()[font]), tuple(placed)


def runs_from_right(text: str) -> bool:
    """Return whether a text of a right-to-left document does so too: all but what is wholly in another script."""
    return fonts.is_arabic(text) or not any(sign.isalpha() for sign in text)


def _levels(text: str, *, right_to_left: bool) -> list[int]:
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"] = int(right_to_left)
    storage["base_dir"] = "R" if right_to_left else "L"
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return [int(char["level"]) for char in storage["chars"]]


def _visual_runs(signs: list[tuple[str, bool]], levels: list[int]) -> list[tuple[list[tuple[str, bool]], bool]]:
    """Cut a line into runs of one level and order them from left to right (rule L2)."""
    runs: list[tuple[int, int, int]] = []
    for k, level in enumerate(levels):
        if runs and runs[-1][2] == level:
            runs[-1] = (runs[-1][0], k + 1, level)
        else:
            runs.append((k, k + 1, level))
    for height in range(max(levels, default=0), 0, -1):
        k = 0
        while k < len(runs):
            end = k
            while end < len(runs) and runs[end][2] >= height:
                end += 1
            runs[k:end] = runs[k:end][::-1]
            k = max(end, k + 1)
    return [(signs[start:end], level % 2 == 1) for start, end, level in runs]


def _by_font(run: tuple[list[tuple[str, bool]], bool]) -> list[tuple[str, str, bool]]:
    """Cut a run where weight or typeface changes, in visual order: (font, text in reading order, backwards)."""
    signs, backwards = run
    cut: list[tuple[str, str, bool]] = []
    for sign, strong in signs:
        font = _font_of(sign, strong=strong)
        if cut and cut[-1][0] == font:
            cut[-1] = (font, cut[-1][1] + sign, backwards)
        else:
            cut.append((font, sign, backwards))
    return cut[::-1] if backwards else cut


def _font_of(sign: str, *, strong: bool) -> str:
    name = ARABIC_STRONG if strong else ARABIC
    known = pdfmetrics.getFont(name).face.charToGlyph
    if fonts.is_arabic(sign) or (ord(sign) in known and not sign.isascii()) or sign in " \u00a0\u200e\u200f":
        return name
    return STRONG if strong else REGULAR


def _glyphs(font: str, text: str, size: float, x: float, *, backwards: bool) -> tuple[list[Piece], float]:
    if font in (REGULAR, STRONG):
        shown = _mirrored(text) if backwards else text
        shown = fonts.printable(shown)
        return [Piece(font, shown, x, 0.0)], float(pdfmetrics.stringWidth(shown, font, size))
    return _shaped_glyphs(pdfmetrics.getFont(font), text.translate(_CONTROLS), size, x, backwards=backwards)


def _shaped_glyphs(font: ShapedFont, text: str, size: float, x: float, *, backwards: bool) -> tuple[list[Piece], float]:
    import uharfbuzz

    if not text:
        return [], 0.0
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    uharfbuzz.shape(font.shaper, buffer)
    scale, start = size / font.shaper.face.upem, x
    letters = _letters(text, [info.cluster for info in buffer.glyph_infos])
    carriers = _carriers(buffer)
    whole: list[Piece] = []
    dots: list[Piece] = []
    for place, (info, at) in enumerate(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)):
        copied = letters[info.cluster] if carriers[info.cluster] == place else ""
        drawn = font.private(info.codepoint, copied, at.x_advance * 1000 / font.shaper.face.upem)
        piece = Piece(font.fontName, drawn, x + at.x_offset * scale, at.y_offset * scale, dot=not copied)
        x += at.x_advance * scale
        if not copied:
            dots.append(piece)
        elif at.x_offset or at.y_offset:
            whole.append(piece)
        elif whole and whole[-1].end == piece.x:
            whole[-1] = replace(whole[-1], text=whole[-1].text + drawn, end=x)
        else:
            whole.append(replace(piece, end=x))
    return [*whole, *dots], x - start


def _letters(text: str, clusters: list[int]) -> dict[int, str]:
    """Return the letters of each cluster: from its own place to the next one."""
    starts = sorted(set(clusters))
    return {start: text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)}


def _carriers(buffer: Any) -> dict[int, int]:  # noqa: ANN401 - a HarfBuzz buffer
    """Return which glyph of each cluster carries its letters: the widest, so never a dot."""
    best: dict[int, int] = {}
    for place, (info, at) in enumerate(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)):
        held = best.get(info.cluster)
        if held is None or at.x_advance > buffer.glyph_positions[held].x_advance:
            best[info.cluster] = place
    return best


def _mirrored(text: str) -> str:
    from bidi.mirror import MIRRORED

    return "".join(MIRRORED.get(sign, sign) for sign in reversed(text))


def _suffix(name: Any) -> str:  # noqa: ANN401 - bytes or text
    return name.decode("ascii") if isinstance(name, bytes) else str(name)


def _unicode_map(name: str, texts: list[str]) -> str:
    lines = [f"<{k:02X}> <{text.encode('utf-16-be').hex().upper()}>" for k, text in enumerate(texts) if text]
    head = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap", "/CIDSystemInfo",
        f"<< /Registry ({name})", f"/Ordering ({name})", "/Supplement 0", ">> def", f"/CMapName /{name} def",
        "/CMapType 2 def", "1 begincodespacerange", f"<00> <{len(texts) - 1:02X}>", "endcodespacerange",
    ]  # fmt: skip
    blocks: list[str] = []
    for start in range(0, len(lines), 100):
        some = lines[start : start + 100]
        blocks += [f"{len(some)} beginbfchar", *some, "endbfchar"]
    return "\n".join([*head, *blocks, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"])
