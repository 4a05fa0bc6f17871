"""The `[design]` table of a `study.toml`: the procedure and its parameters."""

from __future__ import annotations

from typing import cast, get_args

from core import plan_file_problems as problems
from core.design import Imbalance, Matching, Misfits, Procedure, ProcedureName, Tier
from core.toml_table import TomlTable

DESIGN_KEYS = (
    "procedure",
    "strata",
    "pool",
    "misfits",
    "groups",
    "order",
    "block_sizes",
    "tolerance",
    "coin",
    "covariates",
    "weights",
    "caliper",
    "matching",
    "acceptance",
    "tier",
    "limits",
    "keep",
    "imbalance",
    "first",
    "saturations",
    "places",
    "periods_before",
    "step",
    "periods_after",
    "transition",
    "mask",
    "washout",
    "crosses_after",
    "crosses_on",
    "factors",
)
TIER_KEYS = ("covariates", "acceptance")


def design_table(top: TomlTable) -> TomlTable:
    """Take the `[design]` table; an absent one is empty."""
    return top.table("design", DESIGN_KEYS)


def procedure(design: TomlTable) -> Procedure:
    """Read the procedure; `UserError` names the key. Whether it fits the roster is known at the draw."""
    return Procedure(
        name=cast("ProcedureName", design.word("procedure", get_args(ProcedureName), "complete")),
        strata=design.texts("strata"),
        pool=design.text("pool", ""),
        misfits=cast("Misfits", design.word("misfits", get_args(Misfits), "global")),
        groups=design.truth("groups", default=False),
        order=design.text("order", ""),
        block_sizes=design.wholes("block_sizes"),
        tolerance=design.whole("tolerance", 2, at_least=1),
        coin=_share(design, "coin"),
        covariates=design.texts("covariates"),
        weights=design.numbers("weights"),
        caliper=design.number("caliper", 0.0),
        matching=cast("Matching", design.word("matching", get_args(Matching), "optimal")),
        acceptance=_share(design, "acceptance"),
        tiers=tuple(Tier(t.texts("covariates"), _share(t, "acceptance")) for t in design.tables("tier", TIER_KEYS)),
        limits=design.numbers("limits"),
        keep=_share(design, "keep", 0.1),
        imbalance=cast("Imbalance", design.word("imbalance", get_args(Imbalance), "range")),
        first=design.whole("first", 0, at_least=0),
        saturations=design.numbers("saturations"),
        places=design.whole("places", 0, at_least=0),
        periods_before=design.whole("periods_before", 1, at_least=1),
        step=design.whole("step", 1, at_least=1),
        periods_after=design.whole("periods_after", 0, at_least=0),
        transition=design.whole("transition", 0, at_least=0),
        mask=design.texts("mask"),
        washout=design.whole("washout", 0, at_least=0),
    )


def _share(table: TomlTable, key: str, default: float = 0.0) -> float:
    value = table.number(key, default)
    if not 0 <= value <= 1:
        table.refuse(problems.OUT_OF_RANGE, key=key, found=f"{value:g}", wanted="a number from 0 to 1")
    return value
