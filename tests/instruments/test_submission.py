import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.submission import read_submission, write_submission
from tests.instruments.forms import YES_NO, choose, form, integer, text

GROUP = {"type": "begin_group", "name": "g", "label": "G"}
END_GROUP = {"type": "end_group", "name": ""}
REPEAT = {"type": "begin_repeat", "name": "roster", "label": "People"}
END_REPEAT = {"type": "end_repeat", "name": ""}
FORM = form(
    [
        text("a"),
        choose("b", "yn", relevant="${a} != ''"),
        {"type": "note", "name": "n", "label": "Read this"},
        REPEAT, text("name"), integer("age"), END_REPEAT,
        GROUP, text("c"), END_GROUP,
    ],
    choices=YES_NO,
    settings=[{"form_title": "T", "form_id": "household", "version": "7"}],
)  # fmt: skip
UUID = "8a0b5f5e-0000-4000-a000-000000000001"


def answered():
    session = FormSession(FORM, context=SessionContext(seed=1))
    session.answer("/data/roster[1]/name", "Ada & Bo <3")
    session.add_repeat("/data/roster")
    session.answer("/data/roster[2]/age", 31)
    return session.finalise().answers


def written(answers=None):
    return write_submission(FORM, answered() if answers is None else answers, UUID, instance_name="One")


def test_the_root_names_the_form_and_its_version():
    assert b'id="household" version="7"' in written()


def test_what_does_not_apply_is_absent_and_a_blank_is_an_empty_element():
    xml = written()
    assert b"<b" not in xml
    assert b"<a/>" in xml


def test_a_response_read_back_is_equal():
    read = read_submission(FORM, written())
    assert read.answers == answered()
    assert (read.instance_id, read.instance_name, read.version) == (f"uuid:{UUID}", "One", "7")


def test_answers_of_a_later_instance_keep_their_place():
    answers = {"/data/roster[3]/age": "4"}
    assert read_submission(FORM, written(answers)).answers == answers


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))


@settings(max_examples=80, deadline=None)
@given(_TEXT | st.sampled_from(["\r\n", " \t ", "]]>", "&amp;"]))
def test_any_text_comes_back_unchanged(words):
    answers = {"/data/a": words, "/data/g/c": words}
    assert read_submission(FORM, written(answers)).answers == answers


def test_a_submission_of_a_field_app_is_read():
    xml = (
        '<data xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" id="household" '
        'version="6"><a>x</a><n/><roster jr:template=""><name/></roster><roster><name>Ada</name></roster>'
        "<extra>1</extra><orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta></data>"
    )
    read = read_submission(FORM, xml.encode())
    assert read.answers == {"/data/a": "x", "/data/roster[1]/name": "Ada"}
    assert (read.instance_id, read.version, read.unknown) == ("uuid:1", "6", ("/data/extra",))


ENTITY = b'<!DOCTYPE data [<!ENTITY e SYSTEM "file:///etc/hostname">]><data id="household"><a>&e;</a></data>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "SUBMISSION_DAMAGED"),
        (b"<data", "SUBMISSION_DAMAGED"),
        (b"<data id='household'>&undefined;</data>", "SUBMISSION_DAMAGED"),
        (b"<?xml version='1.0' encoding='no-such'?><data/>", "SUBMISSION_DAMAGED"),
        (ENTITY, "SUBMISSION_UNSAFE"),
        (b"<!DOCTYPE data><data id='household'/>", "SUBMISSION_UNSAFE"),
        (b"<data id='other'/>", "SUBMISSION_OTHER_FORM"),
        (b"<data id='household' encrypted='yes'/>", "SUBMISSION_SEALED"),
        (b" " * 11_000_000, "SUBMISSION_TOO_BIG"),
        (b"<data id='household'>" + b"<g>" * 500 + b"</g>" * 500 + b"</data>", None),
    ],
)
def test_what_is_no_submission_is_one_sentence(data, code):
    if code is None:
        assert read_submission(FORM, data).answers == {}
        return
    with pytest.raises(UserError) as caught:
        read_submission(FORM, data)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("answers", "code"),
    [({"/data/zz": "1"}, "SUBMISSION_NO_QUESTION"), ({"/data/a": "bell \x07"}, "SUBMISSION_CHARACTER")],
)
def test_what_no_submission_can_hold_is_refused(answers, code):
    with pytest.raises(UserError) as caught:
        written(answers)
    assert caught.value.code == code
