"""F-SITES and T-SITES: the places of a study as tiles without geography, shaded by the share that answered."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.facts import StudyFacts
from analysis.facts_annex import Site
from analysis.results import Results
from reports import content as c
from reports import measures
from reports.figures.sketch import Sketch
from reports.numbers import number, percent
from reports.theme import SMALL_PT
from reports.words import Words

_TILE, _TALL, _GAP, _KEY, _MOST_ROWS, _MOST = 58.0, 38.0, 4.0, 24.0, 24, 160
_STEPS = ((0.9, 54), (0.8, 38), (0.7, 22), (0.0, 8))


def sites_blocks(say: Words, results: Results, facts: StudyFacts, width: float) -> list[c.Block]:
    """Return the tiles, and the table where it is short enough; nothing of a study in one place."""
    sites = facts.annex.sites
    if len(sites) < 2:
        return []
    labels = results.arm_labels if len(results.arms) == len(sites[0].allocated) and len(results.arms) > 1 else ()
    figure = _figure(say, sites, labels, facts.annex.site_wave, width)
    table: list[c.Block] = [_table(say, figure, len(labels))] if len(sites) <= _MOST_ROWS else []
    return [c.FigureBlock(figure), *table] if len(sites) <= _MOST else table


def _name(site: Site) -> str:
    return site.label or site.code


def _figure(say: Words, sites: Sequence[Site], labels: Sequence[str], wave: str, width: float) -> c.Figure:
    columns = int((width + _GAP) // (_TILE + _GAP))
    lines = -(-len(sites) // columns)
    sketch = Sketch(width, lines * (_TALL + _GAP) + _KEY, turned=True)
    for k, site in enumerate(sites):
        _tile(sketch, say, site, k % columns * (_TILE + _GAP), k // columns * (_TALL + _GAP))
    _key(sketch, say, lines * (_TALL + _GAP) + 6)
    people, answered = sum(site.people for site in sites), sum(site.answered for site in sites)
    least = min(sites, key=lambda site: site.answered / site.people if site.people else 1.0)
    counts = {"n": number(people), "x": number(answered), "percent": percent(answered, people)}
    return c.Figure(
        code="F-SITES",
        title=say("sites.title", k=number(len(sites)), **counts),
        subtitle=say("sites.subtitle", wave=wave) if wave else say("sites.subtitle_any"),
        drawing=sketch.drawing(),
        alt=say("sites.alt", k=number(len(sites)), least=_name(least), low=number(least.answered),
                of=number(least.people), **counts),
        header=(say("sites.site"), *(labels or (say("sites.people"),)), say("sites.answered"), "%"),
        rows=tuple(
            (_name(site), *(number(n) for n in site.allocated), number(site.answered),
             percent(site.answered, site.people))
            for site in sites
        ),
        note=say("sites.note"),
    )  # fmt: skip


def _tile(sketch: Sketch, say: Words, site: Site, left: float, top: float) -> None:
    share = site.answered / site.people if site.people else 0.0
    shade = next(shade for least, shade in _STEPS if share >= least)
    sketch.rect(left, top, _TILE, _TALL, fill=f"arm2@{shade}", stroke="border", line=0.5)
    name = measures.clip(_name(site), SMALL_PT, _TILE - 6, strong=True)
    sketch.text(left + _TILE / 2, top + 14, name, anchor="middle", strong=True)
    words = say("sites.tile", x=number(site.answered), n=number(site.people))
    sketch.text(left + _TILE / 2, top + 28, words, anchor="middle")


def _key(sketch: Sketch, say: Words, y: float) -> None:
    x = 0.0
    for (_, shade), words in zip(reversed(_STEPS), say.listed("sites.keys"), strict=True):
        sketch.rect(x, y, 14, 9, fill=f"arm2@{shade}", stroke="border", line=0.5)
        x += 18 + sketch.text(x + 18, y + 8, words, ink="text2") + 12


def _table(say: Words, figure: c.Figure, arms: int) -> c.TableBlock:
    columns = (c.Column(figure.header[0], share=2.4), *(c.Column(head, "right") for head in figure.header[1:]))
    rows = tuple(c.Row(row) for row in figure.rows)
    return c.TableBlock("T-SITES", say("sites.table_title"), columns, rows, say("sites.table_note") if arms else "")
