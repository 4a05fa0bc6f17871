"""The annex that says how a stranger checks a report: fingerprints, the draw, the file, the numbers."""

from __future__ import annotations

from analysis.facts import StudyFacts
from reports import content as c
from reports.words import Words


def verify_blocks(say: Words, facts: StudyFacts) -> list[c.Block]:
    """Return the steps that this study allows, in order; a table from outside has no file and no draw to check."""
    keys = ["same"]
    keys += ["draw", "redraw", "seal"] if facts.commitment else []
    keys += ["locks"] if facts.protocol_hash else []
    keys += ["file"] if facts.study_id else []
    keys += ["numbers", "again" if facts.study_id else "again_table"]
    steps = tuple(c.Paragraph(say(f"verify.{key}"), "bullet") for key in keys)
    return [c.Heading(say("verify.heading")), c.Paragraph(say("verify.text")), *steps]
