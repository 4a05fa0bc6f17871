"""What a report says about a study besides its estimates. All plain values, so a report needs no study."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from analysis.facts_annex import Annex
from analysis.facts_logs import Logged
from core.design import TrialDesign

SeenThen = Literal["nothing", "data", "results"]


@dataclass(frozen=True, slots=True)
class FlowArm:
    """One arm's column of the flow: who was allocated, what they received, who was followed and analysed."""

    arm: str
    label: str
    allocated: int
    clusters: int | None
    received: tuple[tuple[str, int], ...]
    followed: tuple[tuple[str, int], ...]
    lost: tuple[tuple[str, int], ...]
    analysed: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """Participants from the roster to the analysis; ``excluded`` are (reason, number) pairs."""

    assessed: int | None
    excluded: tuple[tuple[str, int], ...]
    randomised: int
    clusters: int | None
    unit: str
    arms: tuple[FlowArm, ...]


@dataclass(frozen=True, slots=True)
class HarmCount:
    """Events of one kind per arm: ``people`` with at least one, of ``asked``; ``outcome`` is its code in the plan."""

    label: str
    people: tuple[int, ...]
    asked: tuple[int, ...]
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Subsample:
    """Units drawn by lot, by arm, to be measured with one instrument; the others were not asked and are not missing."""

    instrument: str
    drawn: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CostFact:
    """What the programme cost: ``total`` in ``currency`` for ``people`` trained."""

    currency: str
    total: float
    people: int


@dataclass(frozen=True, slots=True)
class KnowledgeItems:
    """Lets a knowledge score be said in items: a 0-100 score of ``items`` questions."""

    outcome: str
    items: int


@dataclass(frozen=True, slots=True)
class Decision:
    """The study team's choice of what to do next, never a computed one; all empty when nobody has said."""

    choice: str = ""
    text: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class StudyChange:
    """Something that became otherwise than locked: an amendment (with its ``number``), a deviation, a given-up draw.

    ``kind`` is "amendment", "reopened" (the data lock), "void" or a kind of `core.deviations`; ``count`` how many
    alike entries there are; ``seen`` what had been seen by then.
    """

    on: str
    kind: str
    what: str = ""
    planned: str = ""
    done: str = ""
    why: str = ""
    seen: SeenThen = "nothing"
    who: str = ""
    number: int = 0
    count: int = 1
    revealed: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many responses to an instrument at a wave a decision left out of every result, and why."""

    instrument: str
    wave: str
    responses: int
    why: str


@dataclass(frozen=True, slots=True)
class StudyFacts:
    """The facts a document prints beside the results. Empty strings print as "Not stated by the study team"."""

    title: str
    programme: str
    question: str
    population: str
    comparison: str
    setting: str
    period: str
    design_phrase: str
    design: str
    unit_one: str
    unit_many: str
    follow_up: str
    randomised: bool
    planned_in_advance: bool
    made_up: bool
    flow: Flow | None
    offered: int | None
    attended: int | None
    attended_fully: int | None
    harms: tuple[HarmCount, ...]
    cost: CostFact | None
    knowledge: tuple[KnowledgeItems, ...]
    observed_note: str
    decision: Decision
    contact: str
    study_id: str
    protocol_hash: str
    plan_hash: str
    data_hash: str
    commitment: str
    version: str
    generated: str
    demo_recipe: str = ""
    procedure: str = ""
    strata: tuple[str, ...] = ()
    pooled_strata: int | None = None
    deviations: tuple[StudyChange, ...] = ()
    amendments: tuple[StudyChange, ...] = ()
    contamination: tuple[tuple[str, int, int], ...] = ()
    subsamples: tuple[Subsample, ...] = ()
    said: tuple[tuple[str, str], ...] = ()
    logged: Logged = field(default_factory=Logged)
    protocol_now: str = ""
    trial: TrialDesign | None = None
    enrolled: int = 0
    titles: tuple[tuple[str, str], ...] = ()
    annex: Annex = field(default_factory=Annex)
    left_out: tuple[LeftOut, ...] = ()

    def told(self, key: str) -> str:
        """Return what the study team wrote down under a key ("funding", "registration" ...), or ""."""
        return next((words for name, words in self.said if name == key), "")

    def subsample(self, instrument: str) -> Subsample | None:
        """Return who was drawn for an instrument, or None when everyone was to be measured."""
        return next((s for s in self.subsamples if s.instrument == instrument), None)
