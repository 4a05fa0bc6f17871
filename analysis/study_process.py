"""Reads the process of a study: registers as steps, and what those who measured could tell of the arm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from analysis.facts_process import Blinding, Funnel, FunnelStep
from analysis.numbers.blinding import bang_index
from analysis.numbers.proportions import wilson_interval
from instruments.log_forms import registers_of
from instruments.session import FormSession

if TYPE_CHECKING:
    from analysis.quality.material import Block
    from analysis.results import Results
    from core.study import Study
    from core.values import LogEntry
    from instruments.form import Form
    from instruments.log_forms import LogSheet

GUESS, TOLD = "arm_guess", "arm_told"
DAY = "on"


def funnels_of(study: Study) -> tuple[Funnel, ...]:
    """Return the steps of each register whose form asks for two days or more: the entry's own, then the others."""
    entries = study.logs.all("register")
    found = (_funnel(sheet, [e for e in entries if e.body.get("register") == sheet.code]) for sheet in
             registers_of(study))  # fmt: skip
    return tuple(one for one in found if one is not None)


def _funnel(sheet: LogSheet, entries: Sequence[LogEntry]) -> Funnel | None:
    form = sheet.form()
    session = FormSession(form)
    asked = [q for q in form.questions if q.type == "date"]
    if len(asked) < 2 or not entries:
        return None
    days = [[_day(e.on if q.name == DAY else e.body.get(q.name, "")) for q in asked] for e in entries]
    steps: list[FunnelStep] = []
    for k, question in enumerate(asked):
        label = session.label(question.path).strip() or question.name
        came = [row for row in days if all(row[: k + 1])]
        if not k:
            steps.append(FunnelStep(label, len(came)))
            continue
        waits = [(now - last).days for row in came if (now := row[k]) and (last := row[k - 1])]
        before = steps[-1].n
        low, high = wilson_interval(len(came), before) if before else (None, None)
        share = len(came) / before if before else None
        steps.append(FunnelStep(label, len(came), share, low, high, _quartiles(waits)))
    return Funnel(sheet.title, tuple(steps))


def _day(text: str) -> date | None:
    """Return the day, None where nothing or no day is written."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _quartiles(waits: Sequence[int]) -> tuple[float, float, float] | None:
    if not waits:
        return None
    low, middle, high = (float(v) for v in np.quantile(waits, (0.25, 0.5, 0.75)))
    return low, middle, high


def blinding_of(blocks: Sequence[Block], arms: Mapping[str, str], results: Results) -> tuple[Blinding, ...]:
    """Count the answers to the questions `arm_guess` (its choices are codes of arms) and `arm_told` by arm."""
    found = []
    for block in blocks:
        for node in block.answers.columns:
            name = str(node).rsplit("/", 1)[-1]
            if arms and name in (GUESS, TOLD) and block.asked.form is not None:
                one = _blinding(block, block.asked.form, str(node), arms, results)
                found += [] if one is None else [one]
    return tuple(found)


def _blinding(block: Block, form: Form, node: str, arms: Mapping[str, str], results: Results) -> Blinding | None:
    name = node.rsplit("/", 1)[-1]
    question = form.question(name)
    if question is None or not question.type.startswith("select_one"):
        return None
    session = FormSession(form)
    choices = [(c.value, c.label) for c in session.choices(question.path) if not c.value.startswith("-")]
    own: dict[str, list[str]] = {arm: [] for arm in results.arms}
    for person, cell in zip(block.rows["participant"].tolist(), block.answers[node].tolist(), strict=True):
        if isinstance(cell, str) and cell and arms.get(person) in own:
            own[arms[person]].append(cell)
    counts = tuple(tuple(cells.count(value) for value, _ in choices) for cells in own.values())
    if not all(map(sum, counts)):
        return None
    indices: list[tuple[float, float, float]] = []
    if name == GUESS:
        for arm, cells in own.items():
            right = cells.count(arm)
            wrong = sum(cell in own and cell != arm for cell in cells)
            index = bang_index(right, wrong, len(cells) - right - wrong)
            indices.append((index.value, index.ci_low, index.ci_high))
    label = session.label(question.path).strip() or name
    return Blinding(
        block.asked.title, label, results.arm_labels, tuple(words for _, words in choices), counts, tuple(indices)
    )
