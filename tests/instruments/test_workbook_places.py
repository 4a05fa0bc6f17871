from tests.instruments.forms import YES_NO, choose, form, text

GROUP = {"type": "begin_group", "name": "g", "label": "G"}
END_GROUP = {"type": "end_group", "name": ""}


def kinds(made):
    return {each.name: (each.type, each.row) for each in made.questions if not each.is_meta}


def test_a_note_without_a_name_is_a_note_at_its_row():
    made = form([text("a"), {"type": "note", "name": "", "label": "Read this"}])
    assert kinds(made) == {"a": ("text", 5), "generated_note_name_3": ("note", 6)}


def test_the_text_for_other_has_the_row_of_its_question():
    assert kinds(form([choose("a", "yn or_other")], choices=YES_NO))["a_other"] == ("text", 5)


def test_questions_of_a_flat_form_keep_their_rows_and_types():
    made = form(
        [GROUP, {"type": "note", "name": "n", "label": "N"}, END_GROUP], settings=[{"form_id": "f", "flat": "yes"}]
    )
    assert kinds(made) == {"n": ("note", 6)}
