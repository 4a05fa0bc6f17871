"""How a finished document is to be printed: what is left out, on which paper, by whom, in which digits.

Works on content, so it holds for every document. A section that is left out is named in the methods.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from copy import copy
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from reportlab.graphics import shapes

from reports import content as c
from reports.papers import PAPERS, PaperName
from reports.shaping import shaped
from reports.theme import STRONG
from reports.words import Words

# The sections of the technical report by the key of their heading, in its order, and those that always stand: without
# them nobody could tell what was done, or that something was left out.
SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("question", ("technical.question",)),
    ("deviations", ("technical.deviations",)),
    ("flow", ("technical.flow",)),
    ("baseline", ("technical.baseline",)),
    ("delivery", ("technical.delivery",)),
    ("results", ("technical.results",)),
    ("harms", ("technical.harms",)),
    ("loss", ("technical.attrition",)),
    ("sensitivity", ("sensitivity.heading",)),
    ("subgroups", ("subgroups.heading",)),
    ("compliance", ("compliance.heading",)),
    ("voices", ("logs.voices",)),
    ("cost", ("logs.cost",)),
    ("methods", ("technical.methods", "verify.heading", "technical.fingerprint")),
    ("limits", ("technical.limits",)),
    ("annex", ("technical.annex",)),
    ("items", ("items_annex.heading", "likeness.heading")),
    ("fieldwork", ("fieldwork.heading",)),
    ("checklists", ("technical.statements", "technical.checklists")),
)
ALWAYS = frozenset({"methods"})

_MARK = re.compile("\ue000(.*?)\ue001")
# A number that is no part of a code: no Latin letter, digit or hash touches it.
_NUMBER = re.compile(r"(?<![A-Za-z0-9_#-])\d+(?:[.,]\d+)*(?![A-Za-z0-9_]|-[A-Za-z0-9])")
_ARABIC = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")
_FIGURE_ROOM_PT = 150.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Layout:
    """What can be chosen of a document's print.

    ``left_out`` holds keys of `SECTIONS`, ``own_words`` a text of one's own; ``logo`` the bytes of a PNG or JPG.
    """

    left_out: frozenset[str] = frozenset()
    paper: PaperName = "A4"
    organisation: str = ""
    logo: bytes = b""
    digits: c.Digits = "western"
    own_words: str = ""


def laid_out(content: c.Content, layout: Layout, say: Words) -> c.Content:
    """Return the document as it is to be printed; with the default layout it is the same document."""
    parts = tuple(_own(part, layout.own_words.strip(), say) for part in content.parts)
    made = _without(replace(content, parts=parts), layout, say)
    organisation = layout.organisation.strip()
    made = replace(
        made,
        paper=layout.paper,
        organisation=organisation,
        author=organisation or made.author,
        logo=layout.logo,
        footer=(organisation, *made.footer) if organisation else made.footer,
    )
    if layout.paper != "A4":
        room = PAPERS[layout.paper].height - _FIGURE_ROOM_PT
        made = replace(made, parts=_drawn(made.parts, lambda drawing: _fitted(drawing, room)))
    return in_arabic_digits(made) if layout.digits == "arabic" and content.language == "ar" else made


def _own(part: c.Part, words: str, say: Words) -> c.Part:
    """Add a text of one's own: before the last block of a sheet, before the first section of a report."""
    if not words:
        return part
    if part.layout == "sheet":
        line = c.Paragraph(words, "note", say("layout.own_words"))
        return replace(
            part,
            blocks=(*part.blocks[:-1], line, part.blocks[-1]),
            tighter=tuple((*blocks[:-1], line, blocks[-1]) for blocks in part.tighter),
        )
    box = c.Box(
        say("layout.own_words"), tuple(c.Paragraph(line) for line in words.splitlines() if line.strip()), "plain"
    )
    first = next((k for k, block in enumerate(part.blocks) if isinstance(block, c.Heading)), len(part.blocks))
    return replace(part, blocks=(*part.blocks[:first], box, *part.blocks[first:]))


def _without(content: c.Content, layout: Layout, say: Words) -> c.Content:
    """Take sections out, say so under the methods, and where a page of theirs is named."""
    unwanted = layout.left_out - ALWAYS
    heads = {say(key): say(keys[0]) for name, keys in SECTIONS if name in unwanted for key in keys}
    standing = {b.text for b in content.blocks() if isinstance(b, c.Heading) and b.level == 1}
    if not heads.keys() & standing:
        return content
    named = tuple(dict.fromkeys(title for head, title in heads.items() if head in standing))
    parts = tuple(replace(part, blocks=_kept(part.blocks, heads.keys(), named, say)) for part in content.parts)

    def told(text: str) -> str:
        return _MARK.sub(lambda found: say("layout.not_here") if found[1] in heads else found[0], text)

    return replace(content, parts=_turned(parts, told), checklist=_turned(content.checklist, told))


def _kept(blocks: Sequence[c.Block], heads: Set[str], named: tuple[str, ...], say: Words) -> tuple[c.Block, ...]:
    kept: list[c.Block] = []
    is_out = False
    for block in blocks:
        if isinstance(block, c.Heading) and block.level == 1:
            is_out = block.text in heads
        if not is_out or (isinstance(block, c.Box) and block.tone == "warn"):
            kept.append(block)
        if isinstance(block, c.Heading) and block.text == say("technical.methods"):
            kept.append(c.Paragraph(say("layout.left_out", sections="; ".join(named))))
    return tuple(kept)


def in_arabic_digits(content: c.Content) -> c.Content:
    """Write the numbers of a document in Arabic-Indic digits; codes, hashes and attached files keep theirs."""

    def drawn(drawing: shapes.Drawing) -> shapes.Drawing:
        return _rewritten(drawing, arabic_digits)

    parts = _drawn(_turned(content.parts, arabic_digits), drawn)
    footer = tuple(map(arabic_digits, content.footer))
    return replace(content, parts=parts, footer=footer, title=arabic_digits(content.title), digits="arabic")


def arabic_digits(text: str) -> str:
    """Write the numbers of a text in Arabic-Indic digits, with the marks that go with them.

    Examples
    --------
    >>> arabic_digits("1,240 P-0007 12.5")
    '١٬٢٤٠ P-0007 ١٢٫٥'
    """
    return _NUMBER.sub(lambda found: found[0].translate(_ARABIC), text)


def _turned(value: T, change: Callable[[str], str]) -> T:
    """Return blocks with every text changed; figures keep their drawing, styles and kinds their names."""
    found: T = _walk(value, change)
    return found


_NAMES = frozenset({"style", "layout", "align", "kind", "tone", "code"})


def _walk(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - any field of any block
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_walk(item, change) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: _walk(getattr(value, f.name), change) for f in fields(value) if f.name not in _NAMES}
        return replace(value, **changed)
    return value


def _drawn(value: T, change: Callable[[shapes.Drawing], shapes.Drawing]) -> T:
    """Return blocks with every drawing changed."""
    found: T = _walk_drawings(value, change)
    return found


def _walk_drawings(value: Any, change: Callable[[shapes.Drawing], shapes.Drawing]) -> Any:  # noqa: ANN401 - any field
    if isinstance(value, c.Figure):
        return replace(value, drawing=change(value.drawing))
    if isinstance(value, tuple):
        return tuple(_walk_drawings(item, change) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _walk_drawings(getattr(value, f.name), change) for f in fields(value)})
    return value


def _rewritten(shape: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - reportlab has no types
    if isinstance(shape, shapes.Group):
        new = copy(shape)
        new.contents = [_rewritten(item, change) for item in shape.contents]
        return new
    return _set_again(shape, change(shape.text)) if isinstance(shape, shapes.String) else shape


def _set_again(shape: Any, words: str) -> Any:  # noqa: ANN401 - reportlab has no types
    """Set a text of a drawing in the letters of its new digits, where it stood; one without a change stays."""
    if words == shape.text:
        return shape
    line = shaped(words, shape.fontSize, strong=shape.fontName == STRONG)
    left = shape.x - {"middle": line.width / 2, "end": line.width}.get(shape.textAnchor, 0.0)
    group = shapes.Group()
    for piece in line.pieces:
        new = copy(shape)
        new.x, new.y, new.text = left + piece.x, shape.y + piece.rise, piece.text
        new.fontName, new.textAnchor = piece.font, "start"
        group.add(new)
    return group


def _fitted(drawing: Any, room: float) -> Any:  # noqa: ANN401 - reportlab has no types
    """Make a drawing smaller that would not fit a page."""
    if drawing.height <= room:
        return drawing
    share = room / drawing.height
    group = shapes.Group(*drawing.contents)
    group.scale(share, share)
    return shapes.Drawing(drawing.width * share, room, group)
