"""Writing a document tells of each page, and stops where its receiver says so."""

from __future__ import annotations

import pytest

from core.errors import Cancelled
from reports.documents.build import write_documents
from tests.reports import builders as b


class Told:
    def __init__(self, most: int = 10_000) -> None:
        self.steps: list[tuple[int, int]] = []
        self.most = most

    def step(self, done: int, total: int, label: str) -> None:
        self.steps.append((done, total))
        if len(self.steps) > self.most:
            raise Cancelled


def test_progress_comes_page_by_page_and_never_passes_its_end(tmp_path):
    told = Told()
    write_documents(b.flagship_results(), b.flagship_facts(), tmp_path, progress=told)
    assert len(told.steps) > 20
    assert all(0 <= done <= total for done, total in told.steps)


def test_stopping_between_two_pages_leaves_no_file(tmp_path):
    with pytest.raises(Cancelled):
        write_documents(b.flagship_results(), b.flagship_facts(), tmp_path, progress=Told(9))
    assert list(tmp_path.iterdir()) == []
