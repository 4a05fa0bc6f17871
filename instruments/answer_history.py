"""Every version of one answer: who gave it, when and where, what it was and became, and why."""

from __future__ import annotations

from dataclasses import dataclass

from core.study import Study
from instruments.wording import wordings


@dataclass(frozen=True, slots=True)
class AnswerVersion:
    """One answer as a response gave it; None where the response did not ask.

    ``before`` is the answer it took the place of (None for the first), ``reason`` why. ``taken_back`` says why the
    response no longer counts; ``holds`` is true for the one that does.
    """

    response: str
    at: str
    by: str
    device: str
    before: str | None
    after: str | None
    before_words: str
    after_words: str
    reason: str
    taken_back: str
    holds: bool


def answer_history(study: Study, response_id: str, node: str) -> tuple[AnswerVersion, ...]:
    """Return the versions of the answer to ``node`` (a concrete path), the first one first.

    A version that left this answer as it was stays out, unless it holds alone or was taken back.
    """
    versions = study.corrections.versions(response_id)
    if not versions:
        return ()
    version = study.instruments.by_hash(versions[0].response.instrument_hash)
    words = None if version is None else wordings(version.source, version.source_name)
    given = {each.response.id: each.response.answers.get(node) for each in versions}

    def said(value: str | None) -> str:
        return "" if not value else value if words is None else words.answer(node, value)

    found = []
    for each in versions:
        before, after = given.get(each.supersedes), given[each.response.id]
        if each.supersedes in given and before == after and not each.taken_back:
            continue
        found.append(
            AnswerVersion(
                each.response.id, each.at, each.by, each.response.device, before, after, said(before), said(after),
                each.reason, each.taken_back, each.holds,
            )
        )  # fmt: skip
    return tuple(found)
