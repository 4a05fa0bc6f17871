"""Words for the codes of a plan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.numbers import local
from gui.operations.planning import OutcomeLine


def _tr(words: str) -> str:
    return QCoreApplication.translate("plan_words", words)


def role_words() -> dict[str, str]:
    """Return what each role of an outcome is called."""
    return {
        "primary": _tr("Main"),
        "secondary": _tr("Other"),
        "exploratory": _tr("Exploring"),
        "harm": _tr("Harm"),
        "process": _tr("Process"),
    }


def better_words() -> dict[str, str]:
    """Return how each good direction is called."""
    return {"higher": _tr("Higher"), "lower": _tr("Lower"), "either": _tr("Either")}


def dimension_words() -> dict[str, str]:
    """Return what each dimension is called."""
    return {
        "knowledge": _tr("Knowledge"),
        "belief": _tr("Beliefs"),
        "behaviour": _tr("Behaviour"),
        "process": _tr("Process"),
        "routine": _tr("Routine data"),
        "harm": _tr("Harm"),
    }


def number(value: float | None) -> str:
    """Write a number without needless decimals, "" for none."""
    return "" if value is None else local(f"{value:g}")


def level(line: OutcomeLine) -> str:
    """Write the level of an outcome's interval."""
    return f"\u2066{local(f'{line.level * 100:.3g}')} %\u2069"


def method_words() -> dict[str, str]:
    """Return how each allocation procedure is called."""
    return {
        "complete": _tr("Complete randomisation"),
        "stratified": _tr("Stratified randomisation"),
        "simple": _tr("Simple randomisation"),
        "blocks": _tr("Blocks of mixed sizes"),
        "big_stick": _tr("Big stick"),
        "biased_coin": _tr("Biased coin"),
        "maximal": _tr("Maximal procedure"),
        "minimised": _tr("Minimisation"),
        "pairs": _tr("Matched pairs"),
        "rerandomised": _tr("Randomisation with a balance rule"),
        "constrained": _tr("Constrained randomisation"),
        "cluster": _tr("Randomisation of whole groups"),
        "wedge": _tr("Stepped wedge"),
        "saturation": _tr("Two stages: groups, then people"),
        "lottery": _tr("Lottery of places"),
        "time": _tr("Lottery of days"),
        "start": _tr("Start by lot"),
    }


def method_notes() -> dict[str, str]:
    """Return one line on each procedure."""
    return {
        "complete": _tr("One lot for all; the arms have fixed sizes."),
        "stratified": _tr("A lot within each stratum, so that arms are alike in what the strata say."),
        "simple": _tr("Each by a lot of its own; the sizes of the arms are left to chance."),
        "blocks": _tr("For people who come one by one: short shuffled blocks, one list for each stratum."),
        "big_stick": _tr("For people who come one by one: a fair coin, until one arm leads by too many."),
        "biased_coin": _tr("For people who come one by one: a coin that leans to the arm behind."),
        "maximal": _tr("For people who come one by one: every order in which no arm leads by too many is as likely."),
        "minimised": _tr("For people who come one by one: most likely to the arm that keeps the arms alike."),
        "pairs": _tr("Those most alike are put together, then one of each goes to each arm."),
        "rerandomised": _tr("Drawn again until the arms are alike by a rule fixed before."),
        "constrained": _tr("One of the best balanced divisions, each as likely as the others."),
        "cluster": _tr("Groups are drawn whole: stations, shifts, classes."),
        "wedge": _tr("Every group gets it; the arms are the steps at which they start."),
        "saturation": _tr("Groups come to a share treated; within each a lot decides who is."),
        "lottery": _tr("So many places; who comes next when one is given up is drawn too."),
        "time": _tr("Days or shifts are drawn within each week; each is one line under People."),
        "start": _tr("Each begins at a session drawn by lot and is compared with itself."),
    }


def misfit_words() -> dict[object, str]:
    """Return how those left over in strata are dealt with."""
    return {
        "global": _tr("Are drawn together, so that totals stay alike"),
        "stratum": _tr("Are drawn in each stratum alone"),
    }


def imbalance_words() -> dict[object, str]:
    """Return how the imbalance of minimisation is measured."""
    return {
        "range": _tr("Largest less smallest arm"),
        "variance": _tr("Variance over the arms"),
        "sd": _tr("Standard deviation over the arms"),
    }


def matching_words() -> dict[object, str]:
    """Return how units are put together before the lot decides within each set."""
    return {
        "optimal": _tr("All as near as can be"),
        "greedy": _tr("The hardest to match first"),
        "threshold": _tr("Sets of at least one per arm, any size"),
    }


def anchor_words() -> dict[str, str]:
    """Return what the days of a wave are counted from."""
    return {
        "": _tr("A date of its own"),
        "allocation": _tr("The draw"),
        "enrolment": _tr("Enrolment"),
        "first session": _tr("The first session"),
        "last session": _tr("The last session"),
    }


def caution_sentences() -> dict[str, str]:
    """Return what is allowed but unwise, by the codes of `core.randomise.cautions`."""
    return {
        "FEW_CLUSTERS": _tr("Fewer than six groups in an arm: only a test by redraws will hold."),
        "MANY_STRATA": _tr("Many strata for so few: pairs, minimisation or a balance rule would do better."),
        "CONTROL_LIGHT": _tr(
            "Every arm is compared with the first. Give the first more people, 1.4 for each one elsewhere with three "
            "arms and 2 with five: each comparison gets 3 to 10 % more exact with the same number in all. More still "
            "where the programme is dear."
        ),
        "SIMPLE_SMALL": _tr("Fewer than 200: chance may leave the arms quite unequal."),
        "ONE_BLOCK_SIZE": _tr("With one block size the last of each block can be told beforehand. Add another."),
        "PAIRS_WIDE": _tr("At least one pair is farther apart than the largest distance."),
        "UNITS_TIED": _tr("Some groups are nearly always, or never, in the same arm. Keep more divisions."),
        "CHANCES_UNEVEN": _tr("Some groups have chances far from even. Keep more divisions."),
    }
