"""An allocation procedure and its parameters in words: for the protocol, the certificate, the report."""

from __future__ import annotations

from core.design import TrialDesign
from core.randomise import ALGORITHM
from reports.numbers import number
from reports.words import Words, capital, least_decimals


def procedure_sentences(say: Words, design: TrialDesign, units: str = "") -> tuple[str, ...]:
    """Say how units come to arms, one sentence a rule; sizes of blocks stay out: they would let the next arm be told.

    ``units`` is what the units are called in the plural; empty takes the design's own word.
    """
    procedure = design.procedure
    one, many = design.units.allocated, units.strip() or f"{design.units.allocated}s"
    values = {
        "unit": one,
        "units": many,
        "Units": capital(many),
        "covariates": ", ".join(procedure.balanced),
        "tolerance": procedure.tolerance,
        "coin": _plain(procedure.coin) if procedure.coin else say("procedures.default_coin"),
        "keep": _plain(procedure.keep),
        "acceptance": " × ".join(_plain(t.acceptance) for t in procedure.tiers) or _plain(procedure.acceptance),
        "saturations": ", ".join(f"{number(100 * share)} %" for share in procedure.saturations),
        "places": procedure.places,
    }
    lines = [say(f"procedures.{procedure.name}", **values)]
    if procedure.groups and procedure.name != "cluster":
        lines.append(say("procedures.groups"))
    if procedure.strata:
        lines.append(say("procedures.strata", strata=" × ".join(procedure.strata)))
    if procedure.pool:
        lines.append(say("procedures.pool", units=many, within=procedure.pool.removeprefix("within ")))
    if procedure.strata and procedure.name in {"stratified", "complete"}:
        lines.append(say(f"procedures.misfits_{procedure.misfits}", Units=capital(many)))
    return tuple(lines)


def ratio(design: TrialDesign) -> str:
    """Return the arms and their shares: "Course later 1 : Course now 2"."""
    return " : ".join(f"{arm.label} {arm.share}" for arm in design.arms)


def algorithm(say: Words, design: TrialDesign, name: str = ALGORITHM) -> str:
    """Name the algorithm, so that the draw can be redone in ten years."""
    return say("procedures.version", algorithm=name, name=design.procedure.name, version=design.procedure.version)


def _plain(value: float) -> str:
    return number(value, least_decimals(value))
