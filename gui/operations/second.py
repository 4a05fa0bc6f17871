"""What differs between two entries of a form, and settling it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.change import Change

if TYPE_CHECKING:
    from core.study import Study
    from instruments.second_entry import Agreement


@dataclass(frozen=True, slots=True)
class SecondLine:
    """One question that differs: both answers as stored and as they read."""

    node: str
    question: str
    first: str
    second: str
    first_words: str
    second_words: str


@dataclass(frozen=True, slots=True)
class SecondView:
    """One form keyed twice: who keyed it, and what differs of how many answers."""

    query: str
    participant: str
    title: str
    first_by: str
    second_by: str
    answers: int
    lines: tuple[SecondLine, ...]


@dataclass(frozen=True, slots=True)
class SecondEntries:
    """The forms that wait, and how well all entries agree; None before the first."""

    waiting: tuple[SecondView, ...]
    agreement: Agreement | None


def read_second(study: Study) -> SecondEntries:
    """Read what waits and how well entries agree."""
    from instruments.second_entry import agreement

    return SecondEntries(read_open(study), agreement(study))


def read_open(study: Study) -> tuple[SecondView, ...]:
    """Return the forms whose second entry differs and is not settled, the oldest first."""
    from instruments.second_entry import ABOUT

    views = (_view(study, query.id) for query in study.queries.all() if query.about == ABOUT and query.is_open)
    return tuple(view for view in views if view is not None)


def _view(study: Study, query_id: str) -> SecondView | None:
    from instruments.wording import wordings

    query = next(q for q in study.queries.all() if q.id == query_id)
    first, second = (study.responses.get(fact) for fact in query.responses)
    if first is None or second is None:
        return None
    version = study.instruments.by_hash(first.instrument_hash)
    if version is None:
        return None
    words = wordings(version.source, version.source_name)
    lines = tuple(
        SecondLine(
            node,
            words.question(node),
            first.answers.get(node, ""),
            second.answers.get(node, ""),
            words.answer(node, first.answers.get(node, "")),
            words.answer(node, second.answers.get(node, "")),
        )
        for node in query.nodes
    )
    count = len({**first.answers, **second.answers})
    return SecondView(query.id, query.participant, version.title, first.actor, second.actor, count, lines)


def settle(study: Study, query: str, answers: Mapping[str, str], by: str) -> Change:
    """Write what was settled."""
    from instruments.second_entry import settle as settled

    response = settled(study, query, answers, "Settled against the paper.", by)
    return Change(frozenset({"response", "log"}), (response.id,))
