import pytest

from core.errors import UserError
from instruments.migration import migrate
from instruments.session import FormSession
from instruments.session_context import SessionContext
from tests.instruments.forms import calculate, choose, form, integer, options, text

CONTEXT = SessionContext(seed=1)
REPEAT = {"type": "begin_repeat", "name": "roster", "label": "People"}
END_REPEAT = {"type": "end_repeat", "name": ""}
GROUP = {"type": "begin_group", "name": "g", "label": "G"}
END_GROUP = {"type": "end_group", "name": ""}


def moved(before, answers, after, choices=(), new_choices=None):
    old = form(before, **({"choices": choices} if choices else {}))
    new_choices = choices if new_choices is None else new_choices
    session = FormSession(old, context=CONTEXT)
    for path, value in answers.items():
        session.answer(path, value)
    new = form(after, **({"choices": new_choices} if new_choices else {}))
    return migrate(old, session.save(), new, CONTEXT)


def fates(result):
    return {each.before.rpartition("/")[2]: each.fate for each in result.answers}


def test_an_answer_of_an_unchanged_question_is_kept():
    result = moved([text("a")], {"/data/a": "x"}, [text("a"), text("b")])
    assert result.session.value("/data/a") == "x"
    assert (fates(result), result.added, result.changed) == ({"a": "kept"}, ("/data/b",), ())


def test_a_question_that_is_gone_is_reported_with_its_answer():
    result = moved([text("a"), text("b")], {"/data/a": "x"}, [text("b")])
    assert [each.sentence() for each in result.changed] == [
        "a is not in the new version. Its answer “x” is not carried over."
    ]


def test_a_question_in_another_group_takes_its_answer_along():
    result = moved([text("a")], {"/data/a": "x"}, [GROUP, text("a"), END_GROUP])
    assert result.session.value("/data/g/a") == "x"
    assert fates(result) == {"a": "moved"}


def test_a_question_with_the_same_words_is_taken_as_renamed():
    result = moved([text("a")], {"/data/a": "x"}, [{"type": "text", "name": "b", "label": "A"}])
    assert result.session.value("/data/b") == "x"
    assert result.changed[0].sentence() == "a is now called b; its answer moved with it."


def test_two_questions_with_the_same_words_are_not_guessed_between():
    after = [{"type": "text", "name": name, "label": "A"} for name in ("b", "c")]
    assert fates(moved([text("a")], {"/data/a": "x"}, after)) == {"a": "dropped"}


def test_a_choice_that_is_gone_is_reported():
    before = [choose("a", "l"), {"type": "select_multiple l", "name": "m", "label": "M"}]
    answers = {"/data/a": "x", "/data/m": "x y"}
    result = moved(before, answers, before, options("l", "x", "y"), options("l", "y", "z"))
    assert fates(result) == {"a": "choice gone", "m": "choice gone"}
    assert (result.session.value("/data/a"), result.session.value("/data/m")) == ("", "y")


def test_an_answer_that_fits_another_type_is_carried_and_reported():
    result = moved([text("a"), text("b")], {"/data/a": "12", "/data/b": "many"}, [integer("a"), integer("b")])
    assert fates(result) == {"a": "type changed", "b": "type changed"}
    assert (result.session.value("/data/a"), result.session.value("/data/b")) == ("12", "")


def test_an_answer_that_no_longer_applies_is_set_aside_and_can_come_back():
    result = moved(
        [integer("n"), text("a")], {"/data/n": 1, "/data/a": "x"}, [integer("n"), text("a", relevant="${n}>1")]
    )
    assert fates(result) == {"n": "kept", "a": "set aside"}
    result.session.answer("/data/n", 2)
    assert result.session.value("/data/a") == "x"


def test_every_instance_of_a_repeat_comes_along():
    survey = [REPEAT, text("name"), END_REPEAT]
    old = form(survey)
    session = FormSession(old, context=CONTEXT)
    session.add_repeat("/data/roster")
    session.answer("/data/roster[1]/name", "Ada")
    session.answer("/data/roster[2]/name", "Bo")
    result = migrate(old, session.save(), form([*survey, text("z")]), CONTEXT)
    assert [result.session.value(f"/data/roster[{place}]/name") for place in (1, 2)] == ["Ada", "Bo"]


def test_a_repeat_that_was_emptied_stays_empty():
    survey = [REPEAT, text("name"), END_REPEAT]
    old = form(survey)
    session = FormSession(old, context=CONTEXT)
    session.remove_repeat("/data/roster", 1)
    assert migrate(old, session.save(), form([*survey, text("z")]), CONTEXT).session.repeat_count("/data/roster") == 0


def test_a_counted_repeat_waits_for_its_number():
    survey = [{**REPEAT, "repeat_count": "${n}"}, text("name"), END_REPEAT]
    result = moved([integer("n"), *survey], {"/data/n": 1, "/data/roster[1]/name": "Ada"}, [*survey, integer("n")])
    assert result.session.value("/data/roster[1]/name") == "Ada"


def test_calculated_values_are_calculated_anew():
    result = moved(
        [integer("n"), calculate("c", "${n} + 1")], {"/data/n": 1}, [integer("n"), calculate("c", "${n} * 5")]
    )
    assert result.session.value("/data/c") == "5"
    assert fates(result) == {"n": "kept"}


def test_a_session_of_another_form_is_refused():
    saved = FormSession(form([text("b")]), context=CONTEXT).save()
    with pytest.raises(UserError, match="another version of the form"):
        migrate(form([text("a")]), saved, form([text("a"), text("c")]))


def test_a_blank_instance_is_kept_for_what_counts_it():
    counted = {"type": "begin_repeat", "name": "r", "label": "R", "repeat_count": "count(${roster})"}
    survey = [REPEAT, text("name"), END_REPEAT, counted, text("z"), END_REPEAT]
    old = form(survey)
    session = FormSession(old, context=CONTEXT)
    session.add_repeat("/data/roster")
    session.answer("/data/r[2]/z", "kept")
    result = migrate(old, session.save(), form([*survey, text("new")]), CONTEXT)
    assert result.session.value("/data/r[2]/z") == "kept"
