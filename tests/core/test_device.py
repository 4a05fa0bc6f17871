"""A computer keeps one name, and two computers never share one."""

from __future__ import annotations

from core.device import this_device


def test_a_computer_keeps_its_name(tmp_path):
    assert this_device(tmp_path) == this_device(tmp_path)


def test_two_computers_of_one_name_are_told_apart(tmp_path):
    assert this_device(tmp_path / "a") != this_device(tmp_path / "b")


def test_where_nothing_can_be_kept_there_is_still_a_name(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert this_device(tmp_path / "file")
