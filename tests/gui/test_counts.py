"""Monthly counts are pasted, the start is stated, and the plan gives level and slope."""

from __future__ import annotations

import pytest

from gui.operations.counts import read_counts, read_pasted, set_start
from instruments.templates import make_study


def _rows(months=36):
    return "\n".join(f"{2024 + k // 12}-{k % 12 + 1:02d}\t{20 + k % 5 - (6 if k >= 24 else 0)}" for k in range(months))


@pytest.mark.parametrize(
    ("text", "month", "count"), [("2026-03\t7", "2026-03", 7), ("03/2026;٧", "2026-03", 7), ("2026-3,7", "2026-03", 7)]
)
def test_months_and_counts_are_understood_as_people_write_them(text, month, count):
    (point,) = read_pasted(text, "calls").points
    assert (point.series, point.month, point.count, point.exposure) == ("calls", month, count, 1.0)


def test_column_names_give_the_order():
    (point,) = read_pasted("unit\tcount\tmonth\texposure\nNorth\t3\t2026-01\t12,5", "calls").points
    assert (point.unit, point.count, point.exposure) == ("North", 3, 12.5)


@pytest.mark.parametrize(
    ("text", "problem"),
    [("soon\t3", (1, "month")), ("2026-01\tmany", (1, "count")), ("2026-01\t3\t0", (1, "exposure")),
     ("2026-01\t3\n2026-01\t4", (0, "2026-01"))],
)  # fmt: skip
def test_what_cannot_be_understood_is_named_by_line(text, problem):
    assert read_pasted(text, "calls").problems == (problem,)


def test_counts_pasted_in_the_window_lead_to_an_estimate(qtbot, window, tmp_path):
    from analysis.effects import estimate
    from analysis.frames import TrialFrame

    make_study(tmp_path / "i.pilot", "series").close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "i.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("monitor")
    desk = window._desks["monitor"]
    part = next(p for p in desk.parts if p.title == "Routine counts")
    with qtbot.waitSignal(part.shown, timeout=20_000):
        desk.page.tabs.bar.setCurrentIndex(desk.parts.index(part))
    part.edit.setPlainText(_rows())
    assert part.add.text() == "Add 36 months"
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        part.add.click()
    study = window.session.study
    set_start(study, "2026-01")
    assert read_counts(study).start == "2026-01"
    results = estimate(TrialFrame.from_study(study), study.plan.get())
    level = results.estimates[0]
    assert level.refusal is None, level.refusal
    assert level.estimate < 0
