from instruments.media import choice_media, media_files, media_of
from instruments.session import FormSession
from instruments.session_context import SessionContext
from tests.instruments.forms import choose, form, text

ENGLISH, SPANISH = "media::image::English (en)", "media::image::Spanish (es)"
FORM = form(
    [
        choose("a", "l", **{ENGLISH: "a.png", SPANISH: "b.png", "media::audio": "a.mp3", "appearance": "w1 likert"}),
        text("b", hint="Short", guidance_hint="Read it out slowly"),
    ],
    choices=[
        {"list_name": "l", "name": "x", "label::English (en)": "X", "label::Spanish (es)": "X", ENGLISH: "x.png"},
        {"list_name": "l", "name": "y", "label::English (en)": "Y", "label::Spanish (es)": "Y"},
    ],
    settings=[{"form_id": "f", "default_language": "English (en)"}],
)


def session(language):
    return FormSession(FORM, language, SessionContext(seed=1))


def test_the_files_beside_a_question_follow_the_language():
    assert media_of(session("English (en)"), "/data/a")["image"] == "a.png"
    assert media_of(session("Spanish (es)"), "/data/a")["image"] == "b.png"


def test_a_file_without_a_language_is_shown_in_all():
    assert media_of(session("Spanish (es)"), "/data/a")["audio"] == "a.mp3"


def test_a_question_without_files_has_none():
    assert media_of(session("English (en)"), "/data/b") == {}


def test_files_beside_choices_are_given_by_value():
    assert choice_media(session("English (en)"), "/data/a") == {"x": {"image": "x.png"}}


def test_all_files_of_a_form_are_listed():
    assert media_files(FORM) == ("a.mp3", "a.png", "b.png", "x.png")


def test_appearances_and_guidance_are_hints_on_the_question():
    assert FORM.question("a").appearances == ("w1", "likert")
    assert FormSession(FORM).guidance("/data/b") == "Read it out slowly"
    assert FormSession(FORM).hint("/data/b") == "Short"
