from instruments.checks.author import check_as_author
from tests.instruments.forms import YES_NO, choose, integer, options, text, workbook

LONG = " ".join(["word"] * 41)


def messages(survey, **sheets):
    return [each.message for each in check_as_author(workbook(survey, **sheets))]


def test_a_good_form_has_nothing_to_change():
    assert messages([choose("a", "yn"), integer("b", relevant="${a} = 'yes'")], choices=YES_NO) == []


def test_a_rule_on_a_later_question_names_both():
    assert messages([text("a", relevant="${b} = 1"), integer("b")]) == [
        "Sheet survey, row 5, column relevant: the skip rule looks at b (row 6), which comes later and is still blank "
        "then. Move b before a."
    ]


def test_a_calculation_may_look_at_later_questions():
    assert messages([{"type": "calculate", "name": "c", "calculation": "${b} + 1"}, integer("b")]) == []


def test_a_code_given_twice_is_found_where_the_form_allows_it():
    read = messages(
        [choose("a", "l")], choices=[*options("l", "x"), {"list_name": "l", "name": "x", "label": "Other"}],
        settings=[{"form_id": "f", "allow_choice_duplicates": "yes"}],
    )  # fmt: skip
    assert any("the list l has the code “x” in rows" in each for each in read)


def test_a_code_given_twice_is_refused_with_its_place():
    read = messages([choose("a", "l")], choices=[*options("l", "x"), {"list_name": "l", "name": "x", "label": "Other"}])
    assert read[0].startswith("Sheet choices, row 12, column name")


def test_codes_that_a_filter_tells_apart_are_no_problem():
    rows = [{"list_name": "l", "name": "x", "label": "X", "region": region} for region in ("a", "b")]
    read = messages(
        [text("r"), choose("a", "l", choice_filter="region = ${r}")], choices=rows,
        settings=[{"form_id": "f", "allow_choice_duplicates": "yes"}],
    )  # fmt: skip
    assert read == []


def test_two_choices_that_read_the_same_are_found():
    rows = [{"list_name": "l", "name": name, "label": "Same"} for name in ("x", "y")]
    assert "has two choices that read “Same”" in messages([choose("a", "l")], choices=rows)[0]


def test_missing_translations_are_counted_with_their_rows():
    survey = [
        {"type": "text", "name": name, "label::English (en)": name, "label::French (fr)": french}
        for name, french in (("a", "A"), ("b", ""), ("c", ""))
    ]
    assert messages(survey) == [
        "Sheet survey, row 6, column label::French (fr): 2 of 3 labels have no French (fr) text (rows 6, 7). "
        "Fill in the column."
    ]


def test_a_language_without_the_column_is_found():
    survey = [
        {"type": "text", "name": "a", "label::English (en)": "A", "label::French (fr)": "A", "hint::English (en)": "H"}
    ]
    assert any("1 of 1 hints have no French (fr) text" in each for each in messages(survey))


def test_a_question_of_more_than_40_words_is_found():
    assert "the question has 41 words" in messages([{"type": "text", "name": "a", "label": LONG}])[0]


def test_a_note_may_be_long():
    assert messages([{"type": "note", "name": "a", "label": LONG}, text("b")]) == []


TEST = [{"scale": "k", "items": "q1 q2", "rule": "percent_correct"}]


def test_a_right_answer_that_is_the_longest_in_one_language_is_found():
    choices = [
        {"list_name": "l", "name": name, "label::English (en)": english, "label::French (fr)": french}
        for name, english, french in (("a", "Yes", "Oui, toujours"), ("b", "No, never", "Non"))
    ]
    survey = [
        {"type": "select_one l", "name": q, "label::English (en)": q, "label::French (fr)": q, "key": "a"}
        for q in ("q1", "q2")
    ]
    assert any(
        "longest in French (fr) in 2 of 2 items" in each for each in messages(survey, choices=choices, scales=TEST)
    )


def test_a_scale_with_an_item_that_does_not_exist_and_a_key_that_is_no_choice_are_errors():
    survey = [choose("q1", "yn", key="maybe"), choose("q3", "yn", key="yes")]
    read = messages(survey, choices=YES_NO, scales=TEST)
    assert any("the scale uses q2, but no question has that name." in each for each in read)
    assert any("the right answer “maybe” is not a choice of q1. Its choices: no, yes." in each for each in read)
