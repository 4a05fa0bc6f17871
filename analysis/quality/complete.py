"""Checks 3 and 4: required questions left blank, what is missing by question, and answers that break a rule."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from analysis.quality.finding import Check, Finding, MissingCell, Said, check
from analysis.quality.material import BLANK, DECLINED, NOT_ASKED, NOT_KNOWN, OTHERWISE, Block, Material
from core.errors import UserError
from instruments.session import FormSession
from instruments.session_context import SessionContext

TOO_MUCH = 0.05
LEAST = 10
# Rules are run again on one response of each different set of answers they read; no more than this many in all.
MOST_RUNS = 3000
_NAMED = re.compile(r"\$\{\s*([^}\s]+)\s*\}")


def missing_cells(material: Material) -> tuple[MissingCell, ...]:
    """Count for each question and wave how many were asked and why there is no answer."""
    cells: dict[tuple[str, str, str], list[int]] = {}
    for block in material.blocks:
        for wave, rows in block.rows.groupby("wave", sort=False):
            kinds = block.kinds.loc[rows.index]
            for node in block.given:
                counts = np.bincount(kinds[node], minlength=OTHERWISE + 1).tolist()
                number = [len(rows) - counts[NOT_ASKED], *(counts[k] for k in (BLANK, NOT_KNOWN, DECLINED, OTHERWISE))]
                key = (block.asked.instrument, str(wave), node)
                cells[key] = [a + b for a, b in zip(cells.get(key, [0] * 5), number, strict=True)]
    return tuple(MissingCell(*key, *number) for key, number in cells.items())


def required_missing(material: Material) -> Check:
    """Find required questions left blank in more than 5 % of the responses that should have them, and by whom."""
    found: list[Finding] = []
    asked_of = 0
    for block in material.blocks:
        for node in block.given:
            item = block.asked.item(node)
            if item is None or not item.is_required:
                continue
            answers = block.kinds[node][block.kinds[node] != NOT_ASKED]
            asked_of += len(answers)
            blank = answers == BLANK
            if len(answers) < LEAST or blank.mean() <= TOO_MUCH:
                continue
            by = block.rows.loc[answers.index[blank], "collector"].value_counts()
            said: Said = {"blank": int(blank.sum()), "n": len(answers), "by": str(by.index[0]), "by_n": int(by.iloc[0])}
            found.append(
                Finding(
                    "required_missing",
                    "left_blank",
                    said,
                    about=str(by.index[0]),
                    instrument=block.asked.instrument,
                    nodes=(node,),
                    responses=tuple(block.rows.loc[answers.index[blank], "id"]),
                )
            )
    return check("required_missing", found, n=asked_of, threshold=100 * TOO_MUCH)


def rules(material: Material) -> Check:
    """Run the rules of each form again over what is stored; imports and corrections may have passed them by."""
    found: list[Finding] = []
    looked_at = left = 0
    for block in material.blocks:
        ruled = [(node, item) for node in block.answers.columns if (item := block.asked.item(node)) and item.rule]
        if block.asked.form is None or not ruled:
            continue
        broken, ran = _broken(block, [(node, _read_by(block, node)) for node, _ in ruled], MOST_RUNS - left)
        left += ran
        looked_at += int(block.answers[[node for node, _ in ruled]].notna().sum().sum())
        found += [_breaks(block, node, row) for node, rows in broken.items() for row in rows]
    why = "too_many_rules" if left >= MOST_RUNS else "" if looked_at else "no_rules"
    return check("rules", found, n=looked_at, why=why if not found else "")


def _breaks(block: Block, node: str, row: int) -> Finding:
    line = block.rows.loc[row]
    return Finding(
        "rules",
        "breaks_rule",
        {"value": str(block.answers.at[row, node])},
        str(line["participant"]),
        about=str(line["collector"]),
        instrument=block.asked.instrument,
        wave=str(line["wave"]),
        nodes=(node,),
        responses=(str(line["id"]),),
    )


def _read_by(block: Block, node: str) -> list[str]:
    """Return the columns a rule reads: its own, and those it names."""
    item = block.asked.item(node)
    named = set(_NAMED.findall(item.rule)) if item else set()
    others = [c for c in block.answers.columns if (o := block.asked.item(c)) and o.name in named]
    return list(dict.fromkeys((node, *others)))


def _broken(block: Block, asked: list[tuple[str, list[str]]], most: int) -> tuple[Mapping[str, list[int]], int]:
    """Return for each node the rows whose answers break its rule, and how many responses were run."""
    groups: dict[int, list[tuple[str, list[int]]]] = {}
    for node, read in asked:
        answers = block.answers[read].loc[block.answers[node].notna() & (block.answers[node] != "")]
        alike = answers.fillna("").groupby(read if len(read) > 1 else read[0], sort=False)
        for rows in alike.groups.values():
            groups.setdefault(int(rows[0]), []).append((node, [int(row) for row in rows]))
    broken: dict[str, list[int]] = {}
    ran = 0
    for row, held in groups.items():
        if ran >= most:
            break
        ran += 1
        wrong = _problems(block, row)
        for node, rows in held:
            if node in wrong:
                broken.setdefault(node, []).extend(rows)
    return broken, ran


def _problems(block: Block, row: int) -> set[str]:
    """Fill a form with one stored response and return the nodes whose rule does not hold."""
    form = block.asked.form
    if form is None:
        return set()
    finished = block.rows.at[row, "finished"]
    session = FormSession(form, context=SessionContext(now=finished.to_pydatetime(), seed=0))
    for node, value in block.answers.loc[row].dropna().items():
        item = block.asked.item(str(node))
        if item is None or not item.is_given or value == "":
            continue
        try:
            _reach(session, str(node))
            session.answer(str(node), value)
        except (UserError, KeyError, ValueError):
            continue
    return {issue.path for issue in session.problems() if issue.kind == "constraint"}


def _reach(session: FormSession, node: str) -> None:
    """Add instances of repeats until the node is there."""
    for found in re.finditer(r"\[(\d+)\]", node):
        repeat = node[: found.start()]
        while session.repeat_count(repeat) < int(found[1]):
            session.add_repeat(repeat)
