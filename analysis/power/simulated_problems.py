"""What can be wrong with a power calculation by simulation; one sentence each, naming place and remedy."""

from __future__ import annotations

from core.errors import Problem

DESIGN = Problem(
    "SIMULATION_DESIGN",
    "Power by simulation does not cover {what} yet. Use {instead} for this design.",
)
ARM_UNKNOWN = Problem(
    "SIMULATION_ARM_UNKNOWN",
    "The design has no arm “{arm}” to compare with “{control}”. Its other arms are: {known}.",
)
LOSSES = Problem(
    "SIMULATION_LOSSES",
    "The loss is given for {given} arms, but the design has {arms}. Give one number for all, or one for each arm.",
)
NO_ROOM = Problem(
    "SIMULATION_NO_ROOM",
    "A baseline correlation of {baseline:g} cannot be when two measurements of a person correlate by {rows:g}. "
    "Lower the first to {most:.2f} or less, or raise the second.",
)
ROW_CORRELATION = Problem(
    "SIMULATION_ROW_CORRELATION",
    "Two measurements of one person correlate by {rows:g}, less than the {least:g} that the group or stratum alone "
    "gives. Raise the first, or lower the second.",
)
EVERY_TRIAL_REFUSED = Problem(
    "SIMULATION_EVERY_TRIAL_REFUSED",
    "None of {trials} simulated trials could be estimated. The first says: {why} Change the design or the losses.",
)
NOT_A_LINE = Problem(
    "SIMULATION_NOT_A_LINE",
    "The smallest effect to be found cannot be read off a simulation with answers on a scale. "
    "Simulate several effects and read the power of each.",
)
SIZES = Problem(
    "SIMULATION_SIZES",
    "There are {given} cluster sizes for {units} clusters. Give one size for all, or one for each cluster.",
)
NO_COVARIATES = Problem(
    "SIMULATION_NO_COVARIATES",
    "Covariates are to explain part of the outcome, but the procedure balances none. Name them in the procedure, or "
    "give the share to strata or the baseline.",
)
