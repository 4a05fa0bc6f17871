"""A question that was renamed between versions keeps its answers in one column."""

from __future__ import annotations

from analysis.study_answers import StudyAnswers
from instruments.editing import open_document
from instruments.editing_names import rename
from tests.gui.small_study import answer_all, make_study


def test_old_and_new_answers_stay_together(tmp_path):
    with make_study(tmp_path / "s.pilot", 4, is_locked=False) as study:
        study.describe_as({"is_class": "yes"})
        answer_all(study, ["P-0001", "P-0002"], "b_pj", value="2")
        version = study.instruments.get("b_pj")
        document = open_document(version.source, version.source_name)
        source = rename(document, 0, "heard", is_published=True).to_source()
        study.instruments.add("b_pj", version.title, source.data, f"b_pj{source.suffix}")
        answer_all(study, ["P-0003"], "b_pj", value="5")
        answered = StudyAnswers(study, frozenset()).answered("b_pj", "T0")
        assert list(answered.items["heard"]) == ["2", "2", "5"]
        assert "bpj_01" not in answered.items
        assert answered.scores["b_pj"].notna().all()
