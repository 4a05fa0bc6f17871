"""Linking codes for the window: numbers of each kind and the pairs that wait. No code is shown beside a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.change import Change
    from core.study import Study
    from instruments.linking import Decision


@dataclass(frozen=True, slots=True)
class PairLine:
    """Two codes side by side: numbers, group, dates, how they are close, and what was decided."""

    first: str
    second: str
    codes: tuple[str, str]
    group: str
    dates: tuple[str, str]
    how: str


@dataclass(frozen=True, slots=True)
class LinkingView:
    """Two waves and what became of their codes; ``is_closed`` where this file cannot read them."""

    waves: tuple[str, str]
    by_rule: int
    by_decision: int
    doubled: int
    alone: int
    close: tuple[PairLine, ...]
    decided: tuple[tuple[str, str, str], ...]
    is_closed: bool = False


def read_linking(study: Study) -> LinkingView | None:
    """Read the first and last waves with codes; None where fewer than two have any."""
    from instruments.linking_study import CODE, DECIDED, linked

    design = study.design.get()
    entries = study.logs.all(CODE)
    given = {entry.body["wave"] for entry in entries}
    waves = [wave.code for wave in (design.waves if design is not None else ()) if wave.code in given]
    if len(waves) < 2:
        return None
    found = linked(study, waves[0], waves[-1])
    pairs = tuple(
        PairLine(
            c.first.participant, c.second.participant, ("".join(c.first.code), "".join(c.second.code)),
            c.first.group, (c.first.at, c.second.at), c.how,
        )
        for c in found.close
    )  # fmt: skip
    decided = tuple(
        (e.id, f"{e.body['first']} · {e.body['second']}", e.body["decision"]) for e in study.logs.all(DECIDED)
    )
    total = len(found.links) + len(found.alone) + len(found.doubled) + len(pairs)
    return LinkingView(
        (waves[0], waves[-1]), found.by("rule"), found.by("decision"), len(found.doubled), len(found.alone), pairs,
        decided, is_closed=not total,
    )  # fmt: skip


def decide_pair(study: Study, first: str, second: str, decision: Decision, by: str) -> Change:
    """Write a decision down with its name."""
    from instruments.linking_study import decide

    return decide(study, first, second, decision, by)


def take_back(study: Study, entry: str) -> Change:
    """Take a decision back; the pair waits again."""
    return study.retract([entry], "Taken back under Linking codes.")
