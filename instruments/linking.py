"""Codes that people who stay anonymous make of themselves, and who of two waves is the same person.

Equal codes link by themselves where each occurs once in its wave and group. Codes with one character off, two swapped
or one gap are proposed to a person, never joined silently; a code that occurs twice in a wave and group joins nothing.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

GAP = "_"
# Letters that one person writes now so, now so, and that no decomposition joins.
_SAME = str.maketrans({"ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ـ": ""})

Decision = Literal["same", "different", "open"]
Why = Literal["rule", "decision"]
Closeness = Literal["one character", "two swapped", "one gap"]


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing only the person knows and that does not change: its code, and how many characters it gives."""

    code: str
    length: int = 1


# First letter of the mother's first name, last of one's own, day of birth, older siblings, town of birth, house number.
PROMPTS = (
    Prompt("mother"), Prompt("own_name"), Prompt("birth_day", 2), Prompt("older"), Prompt("town"), Prompt("house"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Given:
    """A code as one person gave it at a wave: under which number, in which group, when."""

    participant: str
    wave: str
    group: str
    at: str
    code: tuple[str, ...]

    @property
    def has_gap(self) -> bool:
        """True where something was not known."""
        return any(GAP in part for part in self.code)


@dataclass(frozen=True, slots=True)
class Link:
    """Two numbers of one person at two waves, joined by the rule or by a decision."""

    first: Given
    second: Given
    why: Why


@dataclass(frozen=True, slots=True)
class Close:
    """Two codes that may be one person's, for somebody to decide."""

    first: Given
    second: Given
    how: Closeness


@dataclass(frozen=True, slots=True)
class Linked:
    """What became of the codes of two waves. ``doubled`` occur more than once in their wave and group."""

    links: tuple[Link, ...]
    close: tuple[Close, ...]
    doubled: tuple[Given, ...]
    alone: tuple[Given, ...]

    def by(self, why: Why) -> int:
        """Count the links made by the rule, or by decisions."""
        return sum(link.why == why for link in self.links)


def part_of(answer: str, length: int = 1) -> str:
    """Return the letters and digits an answer gives to a code: no case, no accents, digits of any script as 0-9.

    An empty answer, or one too short to count, is a gap; a number is filled up with zeros in front.
    """
    plain = unicodedata.normalize("NFKD", answer.casefold().translate(_SAME)).casefold()
    kept = "".join(str(unicodedata.decimal(c, c)) for c in plain if unicodedata.category(c)[0] in "LN")
    kept = unicodedata.normalize("NFC", kept).translate(_SAME).upper()
    if kept.isdecimal():
        kept = kept.zfill(length)
    return kept[:length] if len(kept) >= length else GAP * length


def code_of(answers: Mapping[str, str], prompts: Sequence[Prompt] = PROMPTS) -> tuple[str, ...]:
    """Make the code of a person's answers, part by part; what is not known leaves a gap, never a guess."""
    return tuple(part_of(answers.get(prompt.code, ""), prompt.length) for prompt in prompts)


def gaps_in(code: Sequence[str]) -> int:
    """Count the parts that were not known; more than one and the code is of no use."""
    return sum(GAP in part for part in code)


def closeness(one: Sequence[str], other: Sequence[str]) -> Closeness | None:
    """Say how two different codes are nearly the same, None when they are not; equal ones with a gap are close."""
    if len(one) != len(other):
        return None
    gaps = [at for at, parts in enumerate(zip(one, other, strict=True)) if any(GAP in part for part in parts)]
    if gaps:
        alike = all(a == b for at, (a, b) in enumerate(zip(one, other, strict=True)) if at not in gaps)
        return "one gap" if len(gaps) == 1 and alike else None
    a, b = "".join(one), "".join(other)
    apart = [at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or not apart:
        return None
    if len(apart) == 1:
        return "one character"
    swapped = len(apart) == 2 and a[apart[0]] == b[apart[1]] and a[apart[1]] == b[apart[0]]
    return "two swapped" if swapped else None


def link(
    first: Sequence[Given], second: Sequence[Given], decisions: Mapping[tuple[str, str], Decision] | None = None
) -> Linked:
    """Join the codes of two waves; ``decisions`` are by the numbers of the pair, the first wave's first."""
    decisions = decisions or {}
    doubled = (*_doubled(first), *_doubled(second))
    out = {given.participant for given in doubled}
    decided = _decided(first, second, decisions)
    taken = out | {g.participant for each in decided for g in (each.first, each.second)}
    by_rule = [pair for pair in _equal(first, second, taken) if decisions.get(_pair(pair), "open") == "open"]
    links = (*decided, *by_rule)
    taken |= {g.participant for each in by_rule for g in (each.first, each.second)}
    close = tuple(c for c in _close(first, second, taken) if decisions.get(_pair(c), "open") == "open")
    waiting = {g.participant for each in close for g in (each.first, each.second)}
    alone = tuple(g for g in (*first, *second) if g.participant not in taken | waiting)
    return Linked(links, close, doubled, alone)


def _pair(pair: Link | Close) -> tuple[str, str]:
    return pair.first.participant, pair.second.participant


def _doubled(wave: Sequence[Given]) -> tuple[Given, ...]:
    times = Counter((given.group, given.code) for given in wave if not given.has_gap)
    return tuple(given for given in wave if times[given.group, given.code] > 1)


def _decided(
    first: Sequence[Given], second: Sequence[Given], decisions: Mapping[tuple[str, str], Decision]
) -> tuple[Link, ...]:
    one, other = ({given.participant: given for given in wave} for wave in (first, second))
    found: list[Link] = []
    for (a, b), decision in decisions.items():
        is_free = all(a != link.first.participant and b != link.second.participant for link in found)
        if decision == "same" and a in one and b in other and is_free:
            found.append(Link(one[a], other[b], "decision"))
    return tuple(found)


def _equal(first: Sequence[Given], second: Sequence[Given], taken: set[str]) -> list[Link]:
    there = {(g.group, g.code): g for g in second if g.participant not in taken and not g.has_gap}
    free = (g for g in first if g.participant not in taken and not g.has_gap)
    return [Link(g, there[g.group, g.code], "rule") for g in free if (g.group, g.code) in there]


def _close(first: Sequence[Given], second: Sequence[Given], taken: set[str]) -> list[Close]:
    by_group: dict[str, list[Given]] = defaultdict(list)
    for given in second:
        if given.participant not in taken:
            by_group[given.group].append(given)
    found = []
    for one in first:
        for other in by_group[one.group] if one.participant not in taken else ():
            how = closeness(one.code, other.code)
            if how is not None:
                found.append(Close(one, other, how))
    return found
