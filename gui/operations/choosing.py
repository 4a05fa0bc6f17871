"""What the conversation writes, once its design is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from core.change import Change
from core.choosing import Choice, next_question
from core.choosing_design import ground_of
from core.design import Arm, TrialDesign
from gui.operations.designing import edit
from gui.operations.judging import everybody

if TYPE_CHECKING:
    from core.study import Study

_OWN_ARMS = ("start", "wedge", "saturation")
_ANY_SHARE = ("simple", "complete", "blocks", "stratified", "cluster", "minimised", "rerandomised", "constrained")


def use(study: Study, answers: Mapping[str, str], labels: Mapping[str, str]) -> Change:
    """Write the design that these answers lead to; ``labels`` name its new arms and waves by code.

    UserError when the protocol is locked, or an outcome is measured at a wave that would go.
    """
    choice = next_question(answers, ground_of(everybody(study)))
    if not isinstance(choice, Choice):
        return Change(frozenset())
    return edit(study, lambda held: blend(choice, held, labels))


def blend(choice: Choice, held: TrialDesign, labels: Mapping[str, str]) -> TrialDesign:
    """Put the chosen design over the one there is: names of arms, waves and units stay where they still fit."""
    chosen = choice.design
    waves = held.waves or tuple(replace(w, label=labels.get(w.code, w.label)) for w in chosen.waves)
    codes = [wave.code for wave in waves]
    crosses = ""
    if chosen.kind == "waitlist" and codes:
        crosses = held.crosses_after if held.crosses_after in codes else codes[-1]
    is_same_unit = (held.units.allocated in ("group", "day")) == (chosen.units.allocated in ("group", "day"))
    return replace(
        chosen,
        arms=_arms(choice, held, labels),
        units=held.units if is_same_unit else replace(chosen.units, measured=held.units.measured),
        waves=waves,
        crosses_after=crosses,
        crosses_on=held.crosses_on if crosses else "",
    )


def _arms(choice: Choice, held: TrialDesign, labels: Mapping[str, str]) -> tuple[Arm, ...]:
    chosen = choice.design
    was_plain = held.procedure.name not in _OWN_ARMS and not held.factors
    if not (len(held.arms) == len(chosen.arms) and chosen.arms and chosen.arms[-1].code == "programme" and was_plain):
        return tuple(replace(arm, label=labels.get(arm.code, arm.label)) for arm in chosen.arms)
    if choice.method in _ANY_SHARE:
        return held.arms
    return tuple(replace(arm, share=1) for arm in held.arms)
