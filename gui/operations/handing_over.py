"""Who takes the laptop: names where they are known, and who has finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.study import Study


@dataclass(frozen=True, slots=True)
class Turn:
    """One person of a class: their code, their name where it is known, and whether they have finished."""

    code: str
    name: str = ""
    is_done: bool = False


def read_turns(study: Study, person: str, instrument: str, wave: str, occasion: int) -> tuple[Turn, ...]:
    """Return one person, or everybody active where ``person`` is ""."""
    if person:
        return (Turn(person),)
    done = {r.participant for r in study.responses.all(instrument, wave, include_test=True) if r.occasion == occasion}
    people = [p.code for p in study.people.all() if p.status == "active"]
    names = {code: study.people.identity(code) for code in people}
    return tuple(Turn(code, who.name if (who := names[code]) else "", code in done) for code in people)
