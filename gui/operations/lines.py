"""What lists show, as frozen lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["todo", "draft", "done", "check", "none"]


@dataclass(frozen=True, slots=True)
class WaveCell:
    """One person at one wave: ``done`` of ``total`` instruments finished, ``drafts`` open."""

    done: int
    total: int
    drafts: int = 0


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One row of the People table."""

    code: str
    name: str
    group: str
    status: str
    waves: tuple[WaveCell, ...]


@dataclass(frozen=True, slots=True)
class PeopleList:
    """The People table with its wave labels and how many groups there are."""

    waves: tuple[str, ...]
    lines: tuple[PersonLine, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TodoLine:
    """One row of the Collect list; of one that is to be checked twice ``saved`` is the day by which."""

    code: str
    group: str
    state: State
    saved: str = ""
    times: int = 0
    occasion: int = 1
    attempts: int = 0
    last_contact: str = ""


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """One template of the library and what a study made from it begins with."""

    id: str
    title: str
    summary: str
    arms: int
    waves: int
    instruments: int
    outcomes: int


@dataclass(frozen=True, slots=True)
class NewStudy:
    """What a new study is made of."""

    template: str
    title: str
    folder: str
    file_name: str
    passphrase: str | None


@dataclass(frozen=True, slots=True)
class CeremonyFacts:
    """What is said before an allocation is drawn: how many people, which arms, the commitment made.

    ``event`` names what was thrown or drawn in public, "" when the secret alone decides. With ``of_lists`` positions
    are drawn for people who are not here yet.
    """

    people: int
    arms: tuple[str, ...]
    shares: tuple[int, ...]
    method: str
    event: str = ""
    commitment: str = ""
    of_lists: bool = False


@dataclass(frozen=True, slots=True)
class Ceremony:
    """What was typed at the ceremony; ``value`` is "" when nothing is mixed in."""

    by: str
    witness: str
    value: str


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the life of a study; ``share`` is 0-1 where something is under way."""

    code: str
    state: Literal["done", "now", "later"]
    note: str = ""


@dataclass(frozen=True, slots=True)
class WaveProgress:
    """How many of the people have answered at one wave, and when its answers are due."""

    label: str
    done: int
    total: int
