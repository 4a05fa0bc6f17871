"""How the size of a study is said: sizes, effects in their scale, the sentence that belongs to every answer."""

from __future__ import annotations

import math

from analysis.study_size import SizeAnswer
from analysis.study_size_assumptions import Known, StudyAssumptions
from reports.content import Column, Row, TableBlock
from reports.numbers import number
from reports.words import Words

_OWN_LEAST = 10.0


def size_words(say: Words, answer: SizeAnswer, x: float) -> str:
    """Write a size with its unit, whole units counted up: "60 people per arm"."""
    many = "" if answer.group_size is None else number(answer.group_size, 0 if answer.group_size % 1 == 0 else 1)
    return say(f"power.size_{_unit(answer)}", n=number(math.ceil(x - 1e-6)), m=many)


def axis_words(say: Words, answer: SizeAnswer) -> str:
    """Write what sizes count."""
    return say(f"power.axis_{_unit(answer)}")


def effect_words(say: Words, answer: SizeAnswer, effect: float | None, *, short: bool = False) -> str:
    """Write an effect in its scale; in SDs also in the outcome's own unit where its SD is known."""
    if effect is None or not math.isfinite(effect):
        return say("power.effect_none")
    value = effect_value(answer, effect)
    written = number(value, _decimals(answer, value))
    if answer.scale == "sd" and answer.sd and not short:
        own = effect * answer.sd
        return say("power.effect_sd_own", n=written, own=number(own, 1 if own < _OWN_LEAST else 0))
    return say(f"power.effect_{answer.scale}", n=written)


def effect_value(answer: SizeAnswer, effect: float) -> float:
    """Return an effect as it is said: a share of 100, a ratio of rates, else itself."""
    return {"share": 100 * effect, "log_rate": math.exp(effect)}.get(answer.scale, effect)


def percent(share: float) -> str:
    """Write a chance of 100; nothing that can fail is 100, nothing that can happen 0."""
    return number(min(99, max(1, round(100 * share))))


def size_sentence(say: Words, answer: SizeAnswer) -> str:
    """Say what can be found, and what a smaller truth would look like; with several main outcomes also at alpha/m."""
    if answer.refused is not None:
        return answer.refused.sentence
    size = size_words(say, answer, answer.x)
    if answer.half is None:
        return say("power.sentence_none", size=size)
    sentence = say(
        "power.sentence",
        size=size,
        effect=effect_words(say, answer, answer.smallest),
        found=percent(answer.half.power),
        times=number(answer.half.times_too_large, 1),
    )
    if answer.primaries == 1:
        return sentence
    family = effect_words(say, answer, answer.lines[0].family)
    return f"{sentence} {say('power.sentence_family', m=answer.primaries, effect=family)}"


def matters_sentence(say: Words, answer: SizeAnswer) -> str:
    """Say how often the difference that matters would be found and what size it needs; "" where none is agreed."""
    if answer.at_difference is None:
        return ""
    found = percent(answer.at_difference.power)
    effect = effect_words(say, answer, answer.difference)
    needed = answer.lines[0].needed_single
    if needed is None:
        return say("power.matters_none", effect=effect, found=found)
    return say("power.matters", effect=effect, found=found, needed=size_words(say, answer, needed))


def sample_table(say: Words, answer: SizeAnswer) -> TableBlock:
    """T-SAMPLE: the smallest differences at 80 and 90 %, at alpha and at alpha/m, what is needed, what else holds."""
    many = answer.primaries > 1
    names = say.listed("sample.columns" if many else "sample.columns_one")
    level = number(100 * answer.alpha / answer.primaries, 1)
    columns = tuple(
        Column(name.format(level=level), "left" if k == 0 else "right", 1.6 if k == 0 else 1.3)
        for k, name in enumerate(names)
    )
    rows = [Row(cells) for cells in answer_rows(say, answer)]
    alpha = number(100 * answer.alpha, 0 if (100 * answer.alpha) % 1 == 0 else 1)
    shared = {"level": level, "m": answer.primaries} if many else {}
    note = say("sample.note_shared" if many else "sample.note", alpha=alpha, axis=axis_words(say, answer), **shared)
    return TableBlock("T-SAMPLE", say("sample.title"), columns, tuple(rows), note)


def answer_rows(say: Words, answer: SizeAnswer) -> tuple[tuple[str, ...], ...]:
    """Return the rows of T-SAMPLE as words: one a power, one for each other light."""
    many = answer.primaries > 1
    rows: list[tuple[str, ...]] = []
    for line in answer.lines:
        found = [effect_words(say, answer, effect, short=True) for effect in (line.single, line.family)[: 1 + many]]
        sizes = [
            "–" if size is None else number(math.ceil(size - 1e-6))
            for size in (line.needed_single, line.needed_family)[: 1 + many]
        ]
        rows.append((say("sample.of_100", n=number(100 * line.power)), *found, *sizes))
    for one in answer.beside:
        found = [effect_words(say, answer, effect, short=True) for effect in (one.single, one.family)[: 1 + many]]
        rows.append((say(f"sample.beside_{one.code}"), *found, *("–",) * (1 + many)))
    return tuple(rows)


def assumed_table(say: Words, answer: SizeAnswer, assumed: StudyAssumptions) -> TableBlock:
    """List every assumption with who says so; an estimate with its interval and people."""
    heads = say.listed("sample.assumed")
    columns = tuple(Column(head, "right" if k == 1 else "left", (1.6, 0.8, 1.8)[k]) for k, head in enumerate(heads))
    rows = []
    for one in assumed.known:
        if one.value is None or (one.name in ("course_group", "size_cv") and one.value == 0):
            continue
        name = f"units_{'groups' if answer.unit == 'groups' else 'people'}" if one.name == "units" else one.name
        rows.append(Row((say(f"sample.{name}"), _value(one), source_words(say, one))))
    return TableBlock("T-SAMPLE", say("sample.title_assumed"), columns, tuple(rows))


def source_words(say: Words, one: Known) -> str:
    """Say where an assumption comes from."""
    if one.source != "baseline":
        return say(f"sample.source_{one.source}")
    if one.low is None or one.high is None:
        return say("sample.source_baseline_plain", n=number(one.n))
    k = 1 if max(abs(one.low), abs(one.high)) >= 1 else 2
    return say("sample.source_baseline", low=number(one.low, k), high=number(one.high, k), n=number(one.n))


def _value(one: Known) -> str:
    value = one.value or 0.0
    return number(value, 0 if value % 1 == 0 else 1 if abs(value) >= _OWN_LEAST else 2)


def _unit(answer: SizeAnswer) -> str:
    return answer.unit if answer.arms == 1 else f"{answer.unit}_arm"


def _decimals(answer: SizeAnswer, value: float) -> int:
    if answer.scale == "share":
        return 0 if value >= _OWN_LEAST else 1
    return 2 if value < _OWN_LEAST else 1
