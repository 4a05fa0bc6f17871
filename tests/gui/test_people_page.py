"""A pasted table is understood before it is added; the table narrows and sorts itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.study import Study
from gui.models.people import PeopleModel
from gui.operations.lines import PersonLine, WaveCell
from gui.operations.people import add_groups, add_people, read_groups, read_pasted
from tests.gui.small_study import make_study

TABLE = "id;name;group;rank\nX-1;Amina;Harbour;patrol\nX-2;Karim;Centro;sergeant\n"


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "s.pilot", 3) as study:
        yield study


@pytest.fixture
def model(qapp):
    model = PeopleModel()
    cells = ((2, "B"), (0, "A"), (1, "B"))
    model.replace([PersonLine(f"P-{i}", "", g, "active", (WaveCell(d, 2),)) for i, (d, g) in enumerate(cells)], ["T0"])
    return model


def codes(model):
    return [model.line(row).code for row in range(model.rowCount())]


def test_ids_alone_are_one_a_line():
    found = read_pasted("X-1\n\nX-2\n", (), {})
    assert [p.code for p in found.people] == ["X-1", "X-2"]


def test_a_table_brings_names_groups_and_strata():
    found = read_pasted(TABLE, (), {"Centro": "C-1"})
    assert found.new_groups == ("Harbour",)
    assert [(p.cluster, p.attributes["rank"], p.identity.name) for p in found.people] == [
        ("Harbour", "patrol", "Amina"),
        ("C-1", "sergeant", "Karim"),
    ]


def test_an_id_that_is_known_or_twice_is_named_by_its_line():
    found = read_pasted("X-1\nX-2\nX-1\n", {"X-2"}, {})
    assert found.problems == ("2: X-2", "3: X-1")


def test_people_and_their_new_groups_are_added_together(study):
    add_people(study, TABLE)
    assert study.people.get("X-1").cluster == "Harbour"
    assert "Harbour" in {c.code for c in study.people.clusters()}
    assert study.people.identity("X-2").name == "Karim"


def test_a_name_never_becomes_a_fact_about_the_person(study):
    add_people(study, TABLE)
    assert dict(study.people.get("X-1").attributes) == {"rank": "patrol"}


def test_few_whole_groups_say_the_smallest_p(tmp_path, study):
    add_groups(study, "N-1, North\nN-2\n", "station")
    found = read_groups(study, study.people.all())
    assert not found.is_drawn
    assert [(g.code, g.label) for g in found.groups if g.kind == "station"] == [("N-1", "North"), ("N-2", "N-2")]


def test_the_table_sorts_by_what_is_finished(model):
    model.sort(4, Qt.SortOrder.DescendingOrder)
    assert codes(model) == ["P-0", "P-2", "P-1"]


def test_the_table_narrows_by_group_and_by_letters(model):
    model.narrow("p-2", "B")
    assert codes(model) == ["P-2"]
    assert model.total == 3


def test_the_same_people_again_leave_the_table_alone(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset):
        model.replace(model._all, ["T0"])


def test_a_table_with_a_preview_can_be_added(qtbot, window, tmp_path):
    Study.create(tmp_path / "e.pilot", "Empty").close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "e.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("people")
    page = window.shell.page("people")
    page.show_sheet()
    page.sheet.edit.setPlainText(TABLE)
    assert page.sheet.preview.words.rowCount() == 2
    page.sheet._add.click()
    qtbot.waitUntil(lambda: page.shown == 2, timeout=20_000)
