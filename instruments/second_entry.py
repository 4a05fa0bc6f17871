"""A form keyed twice: the second entry is keyed blind, compared with the first, and differences are settled one by one.

The second entry is a response that is taken back as soon as it is finished, so that no list or analysis counts it; what
differs becomes a query that names both. Settling writes a response that supersedes the first.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import sqrt
from typing import Literal

from core.clock import Clock, SystemClock, stamp
from core.errors import UserError
from core.queries import Query
from core.study import Study
from core.values import LogEntry, NewResponse, Response
from instruments import study_problems as problems
from instruments.capture import CaptureSession
from instruments.session import Issue

# Second drafts lie beside first ones under an occasion of their own.
SECOND = 1000
ABOUT = "second_entry"
TAKEN_BACK = "Second entry, to be compared with the first."
Z_95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Compared:
    """What comparing two entries of one form found: how many answers, and the questions that differ."""

    answers: int
    nodes: tuple[str, ...]


class SecondEntry(CaptureSession):
    """Keys a finished response again without seeing it.

    UserError NO_FIRST_ENTRY when there is none, SAME_PERSON_KEYS when the same person keyed the first and ``reason``
    does not say why; the reason is kept.
    """

    def __init__(
        self,
        study: Study,
        participant: str,
        instrument: str,
        wave: str,
        *,
        occasion: int = 1,
        reason: str = "",
        clock: Clock | None = None,
    ) -> None:
        self.first = _first(study, participant, instrument, wave, occasion)
        if self.first.sealed:
            raise UserError(problems.ANSWERED_ALONE, participant=participant, instrument=instrument)
        if self.first.actor == study.actor and not reason.strip():
            raise UserError(problems.SAME_PERSON_KEYS, participant=participant, actor=study.actor or "–")
        self._reason = reason.strip()
        self._occasion = occasion
        super().__init__(
            study, participant, instrument, wave, occasion=SECOND + occasion, mode="paper",
            language=self.first.language or None, clock=clock,
        )  # fmt: skip

    def finish(self) -> tuple[Issue, ...] | Response:
        """Compare with the first entry; while something is wrong or missing, return what, and record nothing."""
        issues = self.session.problems()
        if issues:
            return issues
        with self._study.transaction():
            second = self._study.responses.finalise(self._key, self._response(self._occasion))
            self._study.retract([second.id], TAKEN_BACK)
            found = compare(self.first.answers, second.answers)
            self._note(second, found)
        return second

    def _note(self, second: Response, found: Compared) -> None:
        day = stamp(self._clock.now())[:10]
        body = {
            "instrument": second.instrument,
            "wave": second.wave,
            "answers": str(found.answers),
            "differ": str(len(found.nodes)),
            "slips": " ".join(slip(self.first.answers.get(n, ""), second.answers.get(n, "")) for n in found.nodes),
            "reason": self._reason,
        }
        kept = {name: text for name, text in body.items() if text}
        self._study.logs.add([LogEntry(ABOUT, day, kept, second.participant)])
        if found.nodes:
            query = Query(
                ABOUT, second.participant, second.instrument, second.wave, found.nodes, (self.first.id, second.id)
            )
            self._study.queries.open([query], day)


def compare(first: Mapping[str, str], second: Mapping[str, str]) -> Compared:
    """Compare two entries question by question; texts after trimming, in one Unicode form."""
    nodes = dict.fromkeys((*first, *second))
    differing = tuple(node for node in nodes if _plain(first.get(node, "")) != _plain(second.get(node, "")))
    return Compared(len(nodes), differing)


def slip(first: str, second: str) -> Literal["swapped", "digit", "missing", "other"]:
    """Name the kind of a difference: two signs swapped, one sign wrong, one side blank, or another."""
    one, two = _plain(first), _plain(second)
    if not one or not two:
        return "missing"
    if len(one) == len(two):
        apart = [k for k, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
        if len(apart) == 1:
            return "digit"
        if len(apart) == 2 and apart[1] == apart[0] + 1 and one[apart[0]] == two[apart[1]]:
            return "swapped" if one[apart[1]] == two[apart[0]] else "other"
    return "other"


def settle(
    study: Study, query_id: str, answers: Mapping[str, str], reason: str, by: str, clock: Clock | None = None
) -> Response:
    """Write the response that settles a query about a second entry, and close the query.

    ``answers`` give the final value of each question that differs. UserError NOT_SETTLED when one is missing.
    """
    query = next((q for q in study.queries.all() if q.id == query_id and q.about == ABOUT), None)
    if query is None:
        raise UserError(problems.NO_SUCH_SECOND_ENTRY)
    missing = next((node for node in query.nodes if node not in answers), None)
    if missing is not None:
        raise UserError(problems.NOT_SETTLED, question=missing.rsplit("/", 1)[-1])
    first = study.responses.get(query.responses[0])
    if first is None:
        raise UserError(problems.NO_SUCH_SECOND_ENTRY)
    final = {**first.answers, **{node: answers[node] for node in query.nodes}}
    moment = (clock or SystemClock()).now()
    with study.transaction():
        change = study.responses.add([_superseding(first, final)])
        study.queries.decide(query_id, "settled", reason, by, stamp(moment)[:10])
    settled = study.responses.get(change.fact_ids[0])
    assert settled is not None  # noqa: S101 - written above
    return settled


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two entries agree: answers keyed twice, differences, errors in 1,000 with a 95 % interval (Wilson)."""

    forms: int
    answers: int
    differ: int
    low: float
    high: float
    typical: str

    @property
    def rate(self) -> float:
        """Differences in 1,000 answers."""
        return 1000 * self.differ / self.answers if self.answers else 0.0


def agreement(study: Study) -> Agreement | None:
    """Return how well all second entries agree; None before the first.

    References
    ----------
    Wilson (1927), *JASA* 22: score interval of a proportion.
    """
    entries = study.logs.all(ABOUT)
    answers = sum(int(entry.body["answers"]) for entry in entries)
    if not answers:
        return None
    differ = sum(int(entry.body["differ"]) for entry in entries)
    slips = Counter(word for entry in entries for word in entry.body.get("slips", "").split())
    low, high = _wilson(differ, answers)
    typical = slips.most_common(1)[0][0] if slips else ""
    return Agreement(len(entries), answers, differ, 1000 * low, 1000 * high, typical)


def _wilson(events: int, n: int) -> tuple[float, float]:
    p, z2 = events / n, Z_95**2
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z_95 * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _first(study: Study, participant: str, instrument: str, wave: str, occasion: int) -> Response:
    for response in study.responses.all(instrument, wave, include_test=True):
        if (response.participant, response.occasion) == (participant, occasion):
            return response
    raise UserError(problems.NO_FIRST_ENTRY, participant=participant, instrument=instrument, wave=wave)


def _superseding(first: Response, answers: Mapping[str, str]) -> NewResponse:
    kept = NewResponse(
        first.participant, first.instrument, first.instrument_hash, first.wave, answers, first.set_aside,
        occasion=first.occasion, language=first.language, rater=first.rater, test=first.test, supersedes=first.id,
    )  # fmt: skip
    return replace(kept, mode="paper")
