"""Invented annexes: days, attendance, answers to items, checks; a wedge and a series beside them."""

from __future__ import annotations

from analysis.facts_annex import Annex, CheckCount, Dated, Dose, ErrorCount, ItemAnswers, ScaleAnswers
from analysis.results_drawn import ClusterLikeness, FittedSeries, ScheduleCells

AGREE = ("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree")
ARMS = ("Course later", "Course now")
LONG = "People who insult the police in front of others lose their claim to be treated politely by any officer at all"


def an_item(name="b_1", wording=LONG, counts=((3, 40, 60, 30, 9), (9, 30, 61, 40, 2)), none=(2, 7), *, turned=False):
    return ItemAnswers(name, wording, turned, counts, none)


def scales():
    beliefs = (an_item(), an_item("b_2", "I let people speak", ((0, 0, 9, 50, 80), (7, 8, 0, 60, 66)), turned=True))
    right = (an_item("k_1", "What comes first?", ((60, 70), (99, 30)), (0, 1)),)
    return (
        ScaleAnswers("b", "Endorsement", "Five months after", False, ARMS, AGREE, beliefs),
        ScaleAnswers("k", "Knowledge", "Five months after", True, ARMS, (), right),
    )


def an_annex():
    return Annex(
        timeline=(
            Dated("protocol", "", "2025-02-24", "2025-02-24"),
            Dated("wave", "Before the draw", "2025-03-03", "2025-03-21", "2025-02-17", "2025-03-31", 1800),
            Dated("sealed", "", "2025-03-31", "2025-03-31"),
            Dated("wave", "Five months after the course", "2025-08-23", "2025-11-01", n=1575),
            Dated("data", "", "2025-12-01", "2025-12-01"),
            Dated("harms", "", "2025-12-01", "2025-12-01", n=3),
        ),
        dose=Dose(
            ("Day 1, morning and afternoon", "Day 2"),
            (((1.0, 1.0), 91), ((1.0, 0.5), 7), ((0.0, None), 1), ((0.0, 0.0), 4)),
        ),
        scales=scales(),
        checks=(
            CheckCount("duplicates", 1800, 12, 5),
            CheckCount("places", 0, 0, 0, why="no_areas"),
            CheckCount("too_fast", 4800, 240, 0, off="The tablets sent no times."),
        ),
        errors=(ErrorCount(1, 200, 3, 0.015, 0.005, 0.043),),
        corrections=4,
        responses=4800,
    )


def cells(n=12):
    return ScheduleCells(
        "y", "Fair contact with residents", ("ST01", "ST02", "ST03"),
        ("From month 2 on", "From month 2 on", "From month 3 on"), ("Month 1", "Month 2", "Month 3"),
        ((0, 1, 1), (0, 1, 1), (0, -1, 1)), ((n, 11, 3), (9, 0, 12), (10, 0, 8)),
        ((50.1, 61.0, 70.0), (48.0, None, 62.5), (51.0, None, 64.0)),
    )  # fmt: skip


LIKENESS = (
    ClusterLikeness("y", "Fair contact", 413, 22, 0.053, 0.010, 0.147),
    ClusterLikeness("x", "Another", 20, 20, why="every group has one person"),
)


def a_fit(months=36, start=24):
    after = months - start
    return FittedSeries(
        "complaints", start, tuple(f"{2022 + m // 12}-{m % 12 + 1:02d}" for m in range(months)),
        tuple(0.01 - 0.002 * (m >= start) for m in range(months)), (0.01,) * after, (0.008,) * after,
        (0.0125,) * after, tuple(900.0 + m for m in range(months)), 0.95,
    )  # fmt: skip
