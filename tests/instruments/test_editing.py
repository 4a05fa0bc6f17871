"""A form edited step by step: every step gives a new document, and what is written reads back equal."""

from __future__ import annotations

import time
from pathlib import Path
from random import Random  # noqa: TID251 - hypothesis draws it and keeps its seed

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from instruments import editing, editing_lists, editing_names, editing_rows, editing_scales
from instruments.editing_consequences import consequences
from instruments.editing_outline import line_at, names, outline
from instruments.editing_paste import paste_questions
from instruments.editing_preview import preview
from instruments.migration import migrate
from instruments.session import FormSession
from instruments.templates import LIBRARY
from tests.instruments.forms import YES_NO, calculate, choose, integer, sheet

BOOKS = sorted(LIBRARY.glob("*/*.md"))
SURVEY = [
    choose("shift", "yn"),
    {"type": "begin_group", "name": "night", "label": "Nights", "relevant": "${shift} = 'yes'"},
    integer("nights", constraint=". <= 31"),
    calculate("double", "../nights * 2 + ${nights}"),
    {"type": "end_group", "name": ""},
    {"type": "note", "name": "said", "label": "You said ${nights}", "extra": "kept"},
]
SCALES = [{"scale": "s", "label": "S", "items": "shift -nights", "rule": "sum", "low": "0", "high": "31"}]


def document(**sheets):
    tables = {"survey": SURVEY, "choices": YES_NO, "scales": SCALES, **sheets}
    text = "# Night\n\nMade by hand.\n\n" + "\n".join(sheet(name, rows) for name, rows in tables.items())
    return editing.open_document(text.encode(), "night.md")


def cell(edited, at, header):
    return edited.survey.rows[at].cells.get(header, "")


def again(edited):
    return editing.reopen(edited.to_source().data)


def test_an_untouched_form_gives_its_own_bytes():
    source = b"# T\n\n## survey\n\n|type|name|label|\n|-|-|-|\n|text|a|A|\n"
    assert editing.open_document(source, "t.md").to_source().data == source


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_every_instrument_of_the_library_is_written_as_it_reads(path: Path):
    first = editing.open_document(path.read_bytes(), path.name)
    edited = editing.set_text(first, 0, "hint", editing.languages(first)[0], "New | hint\nof two lines")
    assert again(edited).tables.sheets == edited.tables.sheets
    assert again(edited).preface == first.preface


def test_a_text_markdown_cannot_hold_is_kept_in_a_spreadsheet_with_equal_bytes_each_time():
    edited = editing.set_text(document(), 0, "label", "", "Yes<br>or no")
    written = edited.to_source()
    assert written.suffix == ".xlsx"
    assert written == edited.to_source()
    assert editing.reopen(written.data).survey.rows == edited.survey.rows


def test_the_outline_counts_as_a_reader_counts():
    assert [(line.number, line.name, line.depth) for line in outline(document())] == [
        ("1", "shift", 0), ("2", "night", 0), ("2.1", "nights", 1), ("2.2", "double", 1), ("3", "said", 0),
    ]  # fmt: skip


def test_a_name_changes_in_rules_texts_paths_and_scales():
    edited = editing_names.rename(document(), 2, "evenings")
    assert cell(edited, 3, "calculation") == "../evenings * 2 + ${evenings}"
    assert cell(edited, 5, "label") == "You said ${evenings}"
    assert edited.sheet("scales").rows[0].cells["items"] == "shift -evenings"
    assert editing.check(edited).is_usable


@pytest.mark.parametrize(
    ("name", "code"), [("2x", "NAME_NOT_ALLOWED"), ("a b", "NAME_NOT_ALLOWED"), ("SHIFT", "NAME_TAKEN")]
)
def test_a_name_that_cannot_be_is_refused_with_what_to_do(name, code):
    with pytest.raises(UserError) as refused:
        editing_names.rename(document(), 2, name)
    assert refused.value.code == code


def test_what_was_answered_before_a_name_changed_is_carried_to_it():
    old = editing.check(document()).workbook.form
    session = FormSession(old)
    session.answer("/data/shift", "yes")
    renamed = editing_names.rename(document(), 0, "late", is_published=True)
    worded = editing.set_text(renamed, 0, "label", "", "Another question altogether")
    moved = migrate(old, session.save(), editing.check(worded).workbook.form)
    assert [(each.after, each.fate) for each in moved.answers] == [("/data/late", "renamed")]


def test_alt_arrows_lead_into_groups_and_out_of_them():
    inside = editing_rows.move(document(), 0, 1)
    assert [line.number for line in outline(inside.document) if line.name == "shift"] == ["1.1"]
    out = editing_rows.move(inside.document, inside.at, -1)
    assert out.document.survey == document().survey


def test_a_group_moves_as_a_whole_and_never_into_itself():
    moved = editing_rows.move_to(document(), 1, 0)
    assert names(moved.document) == ("night", "nights", "double", "shift", "said")
    assert editing_rows.move_to(document(), 1, 3).document == document()


def test_a_copy_of_a_group_looks_at_its_own_questions():
    copied = editing_rows.duplicate(document(), 1)
    assert names(copied.document)[4:7] == ("night_2", "nights_2", "double_2")
    assert cell(copied.document, 7, "calculation") == "../nights_2 * 2 + ${nights_2}"
    assert cell(copied.document, 5, "relevant") == "${shift} = 'yes'"


def test_a_question_taken_out_leaves_its_scale():
    gone = editing_rows.delete(document(), 0)
    assert gone.document.sheet("scales").rows[0].cells["items"] == "-nights"
    assert editing_rows.delete(gone.document, 0).document.sheet("scales").rows == ()


def test_a_new_choice_shares_the_list_above_or_gets_its_own():
    shared = editing_rows.add_question(document(), 0, "select_one", "And weekends?")
    assert line_at(shared.document, shared.at).type.list == "yn"
    own = editing_rows.add_question(editing.blank_document("T", "t"), -1, "select_one", "Do you smoke?")
    assert editing_lists.lists(own.document) == ("do_you_smoke",)
    assert editing.check(own.document).is_usable


def test_answers_change_and_keep_the_cells_of_other_columns():
    filtered = document(choices=[{**row, "area": "north"} for row in YES_NO])
    lines = editing_lists.choices_of(filtered, "yn")
    edited = editing_lists.set_choices(filtered, "yn", lines[::-1])
    assert [row.cells["name"] for row in edited.sheet("choices").rows] == ["no", "yes"]
    assert {row.cells["area"] for row in edited.sheet("choices").rows} == {"north"}


def test_lines_become_questions_and_indented_lines_their_answers():
    pasted = paste_questions(editing.blank_document("T", "t"), -1, "1. How are you?\n  Well\n  Badly\n2. Why?\n")
    lines = outline(pasted.document)
    assert [line.label for line in lines] == ["How are you?", "Why?"]
    assert [c.labels[""] for c in editing_lists.choices_of(pasted.document, lines[0].type.list)] == ["Well", "Badly"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Yes\nNo", ["1", "2"]),
        ("0. Never\n4. Often", ["0", "4"]),
        ("a) x\na) y", ["1", "2"]),
        ("-99\tDon't know", ["-99"]),
    ],
)
def test_pasted_answers_bring_their_codes_or_are_counted(text, codes):
    assert [line.code for line in editing_lists.paste_choices(text, "")] == codes


def test_a_language_is_named_added_and_taken_out():
    named = editing.name_language(document(), "English (en)")
    both = editing.add_language(named, "French (fr)")
    assert editing.languages(both) == ("English (en)", "French (fr)")
    assert editing.remove_language(both, "French (fr)").survey.headers == named.survey.headers
    assert "label::French (fr)" in both.sheet("choices").headers


def test_a_scale_is_made_of_questions():
    edited = editing_scales.add_scale(document(), "both", "Both", ("shift", "nights"))
    assert [scale.code for scale in editing.check(edited).workbook.scales] == ["s", "both"]


def test_a_question_is_shown_alone_whatever_the_rest_looks_like():
    broken = editing.set_column(document(), 5, ("relevant",), "${nobody} >")
    assert not editing.check(broken).is_usable
    assert preview(broken, 0).questions[0].name == "shift"
    session = FormSession(preview(broken, 5))
    assert session.label("/data/said") == "You said [nights]"


def test_what_changes_for_answers_is_said_with_their_number():
    answered = {"/data/shift": {"yes": 3, "no": 4, "": 1}, "/data/night/nights": {"2": 3}}
    old = editing.check(document()).workbook
    edited = editing_lists.set_choices(document(), "yn", editing_lists.choices_of(document(), "yn")[:1])
    edited = editing_rows.delete(edited, 2).document
    edited = editing.set_column(edited, 2, ("calculation",), "2")
    edited = editing.set_text(edited, 4, "label", "", "Thanks")
    found = consequences(old, editing.check(edited).workbook, answered)
    assert [(each.kind, each.name, each.answers) for each in found if each.is_break] == [
        ("removed", "nights", 3), ("choice gone", "shift", 4), ("scale", "s", 8),
    ]  # fmt: skip


def test_three_hundred_questions_are_checked_in_half_a_second():
    rows = [choose(f"q{at}", "yn", **({"relevant": f"${{q{at - 1}}} = 'yes'"} if at % 3 else {})) for at in range(300)]
    large = document(survey=rows, scales=[])
    editing.check(large)
    started = time.perf_counter()
    assert editing.check(editing.set_text(large, 7, "label", "", "Changed")).is_usable
    assert time.perf_counter() - started < 0.5


def step(random: Random, edited):
    lines = outline(edited)
    at = random.choice(lines).at if lines else -1
    kind = random.choice(["add", "group", "copy", "out", "up", "down", "name", "text", "type", "to", "around", "open"])
    if at < 0 or kind == "add":
        return editing_rows.add_question(edited, at, random.choice(["select_one", "integer", "text"]), "A | b").document
    if kind == "name":
        return editing_names.rename(edited, at, editing_names.free_name(edited, random.choice("abc")))
    if kind == "text":
        return editing.set_text(edited, at, "label", "", random.choice(["", "one", "a\nb | c", "<br>", "---", "\\"]))
    if kind == "type":
        return editing_rows.set_type(edited, at, "text") if line_at(edited, at).kind == "question" else edited
    calls = {
        "group": lambda: editing_rows.add_group(edited, at), "copy": lambda: editing_rows.duplicate(edited, at),
        "out": lambda: editing_rows.delete(edited, at), "up": lambda: editing_rows.move(edited, at, -1),
        "down": lambda: editing_rows.move(edited, at, 1), "around": lambda: editing_rows.enclose(edited, at),
        "to": lambda: editing_rows.move_to(edited, at, random.randrange(len(edited.survey.rows) + 1)),
        "open": lambda: editing_rows.dissolve(edited, at),
    }  # fmt: skip
    return calls[kind]().document


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_any_edits_read_back_equal_and_lead_back_to_the_first_bytes(random, steps):
    history = [document()]
    for _ in range(steps):
        history.append(step(random, history[-1]))
    last = history[-1]
    assert {key: (t.headers, t.rows) for key, t in again(last).tables.sheets.items() if t.headers} == {
        key: (t.headers, t.rows) for key, t in last.tables.sheets.items() if t.headers
    }
    assert len({line.name for line in outline(last)}) == len(outline(last))
    assert history[0].to_source() == document().to_source()
