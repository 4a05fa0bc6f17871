"""Check 10: the same answer down a whole list of statements. Questions that test attention are not marked as such."""

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.quality.finding import Check, Finding, Said, check
from analysis.quality.material import Block, Material

LEAST_ITEMS = 8


def straight_lines(material: Material) -> Check:
    """Find responses that gave one answer to every statement of a list of eight or more with the same choices.

    ``longest`` is the longest run over all lists of the response (Johnson 2005, longstring).
    """
    found: list[Finding] = []
    n = 0
    for block in material.blocks:
        for nodes in _lists(block):
            answers = block.answers[nodes]
            whole = answers.notna().all(axis=1) & (answers != "").all(axis=1)
            codes = pd.factorize(answers[whole].to_numpy().ravel())[0].reshape(-1, len(nodes))
            n += len(codes)
            flat = (codes == codes[:, :1]).all(axis=1) if len(codes) else np.zeros(0, dtype=bool)
            flagged = answers.index[whole][flat]
            lines = block.rows.loc[flagged, ["participant", "collector", "wave", "id"]]
            given = answers.loc[flagged, nodes[0]]
            columns = [column.tolist() for _, column in lines.items()]
            for person, collector, wave, fact_id, answer in zip(*columns, given.tolist(), strict=True):
                said: Said = {"items": len(nodes), "answer": str(answer)}
                found.append(
                    Finding(
                        "straight_lines",
                        "same_answer",
                        said,
                        str(person),
                        about=str(collector),
                        instrument=block.asked.instrument,
                        wave=str(wave),
                        nodes=tuple(nodes),
                        responses=(str(fact_id),),
                    )
                )
    return check("straight_lines", found, n=n, threshold=LEAST_ITEMS, why="" if n else "no_lists")


def _lists(block: Block) -> list[list[str]]:
    """Return the runs of questions of one list of choices that have at least `LEAST_ITEMS`."""
    lists: dict[str, list[str]] = {}
    for node in map(str, block.answers.columns):
        item = block.asked.item(node)
        if item and item.is_choice and item.is_given and not block.asked.is_observed:
            lists.setdefault(item.offered, []).append(node)
    return [nodes for nodes in lists.values() if len(nodes) >= LEAST_ITEMS]
