"""A disk that is full, gone, kept by another program or closed to us: a sentence on the page, and nothing lost."""

from __future__ import annotations

import pytest

from core import engine
from core.study import Study
from gui.operations.sending import NewFile
from tests.gui.checklist import walking
from tests.gui.test_saving import held

MANY = "\n".join(f"X-{at:05d}" for at in range(4_000))


@pytest.fixture
def people(opened):
    return walking.go(opened, "people")


def add(window, page, typed):
    """Add people by the page's own signal; return what the page then says."""
    page.messages.clear()
    page.add_requested.emit(typed)
    walking.settle(window)
    return page.messages.texts


def pages(pool):
    with pool.connect() as connection:
        return connection.exec_driver_sql("PRAGMA page_count").scalar()


def codes(path):
    with Study.open(path, read_only=True) as study:
        assert study.verify().problems == ()
        return {person.code for person in study.people.all()}


def test_a_full_disk_is_said_and_what_was_there_stays(opened, people, study_path, monkeypatch):
    before, pool = codes(study_path), opened.session.study._store._engine
    with monkeypatch.context() as patch:
        patch.setattr(engine, "_PRAGMAS", (*engine._PRAGMAS, f"max_page_count = {pages(pool) + 2}"))
        pool.dispose()
        said = add(opened, people, MANY)
    assert len(said) == 1
    assert "disk" in said[0]
    assert codes(study_path) == before
    pool.dispose()
    add(opened, people, "Y-1")
    assert codes(study_path) == before | {"Y-1"}


def test_a_file_that_another_program_keeps_is_said_and_can_be_tried_again(opened, people, study_path, monkeypatch):
    before = codes(study_path)
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_S", 0.3)
    opened.session.study._store._engine.dispose()
    with held(study_path):
        said = add(opened, people, "Y-1")
    assert len(said) == 1
    assert "in use" in said[0]
    add(opened, people, "Y-1")
    assert codes(study_path) == before | {"Y-1"}


def test_a_disk_that_is_gone_is_said(opened, people, study_path):
    aside = study_path.with_name("aside.pilot")
    study_path.rename(aside)
    said = add(opened, people, "Y-1")
    assert len(said) == 1
    assert study_path.name in said[0]
    assert "Y-1" not in codes(aside)
    aside.rename(study_path)


def test_a_folder_that_takes_no_file_is_said(opened, tmp_path):
    walking.go(opened, "monitor")
    parts = opened._desks["monitor"].parts
    sending = next(part for part in parts if type(part).__name__ == "SendingPart")
    (tmp_path / "folder").write_text("a file, not a folder")
    sending._write(NewFile("Luis"), tmp_path / "folder" / "collector.pilot")
    walking.settle(opened)
    said = [*sending.messages.texts, *opened.shell.page("monitor").messages.texts]
    assert len(said) == 1
    assert "Traceback" not in said[0]
