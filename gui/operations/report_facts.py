"""What only the study team can say for protocol and report: each fact with its words, or that nobody has said it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.change import Change
from gui.operations.saying import catalogue

if TYPE_CHECKING:
    from core.design import TrialDesign
    from core.study import Study

# In the order in which they are asked; what the checklists do not ask for is printed in the protocol.
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("why", ("background", "theory", "registration", "sponsor", "sponsor_role", "contributors", "committees", "funding",
             "interests", "developer")),
    ("programme", ("intervention", "comparator", "deliverers", "adherence", "modification", "other_programmes")),
    ("people", ("setting", "eligibility", "eligibility_sites", "recruitment", "retention", "incentives", "consent",
                "consent_secondary", "involvement", "why_clusters", "sample_size")),
    ("conduct", ("ethics", "concealment", "blinding", "blinding_how", "unblinding", "monitoring_committee", "stopping",
                 "conduct_monitoring", "data_management", "confidentiality", "amendments_told")),
    ("after", ("data_sharing", "dissemination", "post_trial", "why_ended", "conclusion")),
)  # fmt: skip
OF_ARMS = frozenset({"comparator", "concealment", "blinding", "blinding_how", "unblinding"})
OF_GROUPS = frozenset({"why_clusters"})


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact: its name as documents print it, which checklist items ask for it, and what was stated."""

    key: str
    part: str
    name: str
    items: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class FactsView:
    """The facts in order."""

    lines: tuple[FactLine, ...]

    @property
    def missing(self) -> int:
        """How many nobody has stated."""
        return sum(not line.text for line in self.lines)


def read_facts(study: Study) -> FactsView:
    """Read what was stated and what a document of this study would print as a gap."""
    from reports.checklists.annex import asked

    said, design = study.described(), study.design.get()
    items = {one.key: one.items for one in asked()}
    return FactsView(
        tuple(
            FactLine(key, part, _name(key), items.get(key, ()), said.get(key, "").strip())
            for part, keys in PARTS
            for key in keys
            if _applies(key, design)
        )
    )


def state_fact(study: Study, key: str, text: str) -> Change:
    """State a fact; "" says that nobody states it any more."""
    return study.describe_as({key: text})


def _applies(key: str, design: TrialDesign | None) -> bool:
    if key in OF_ARMS:
        return design is None or len(design.arms) > 1
    return key not in OF_GROUPS or (design is not None and design.procedure.draws_groups)


def _name(key: str) -> str:
    say = catalogue()
    section = "statements" if key in say.sections["statements"] else "spirit"
    return say(f"{section}.{key}")
