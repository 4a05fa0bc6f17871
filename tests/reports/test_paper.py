import re

import pypdfium2 as pdfium
import pytest

from core.errors import UserError
from core.values import InstrumentVersion
from instruments.templates import LIBRARY
from reports import content as c
from reports.documents.paper import paper
from reports.paper_blocks import Asked, Grid, Option
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from tests.corpora import shared

FORM = """# A form

## survey

| type | name | label | hint | relevant | constraint | appearance | calculation |
| ---- | ---- | ----- | ---- | -------- | ---------- | ---------- | ----------- |
| note | hello | Thank you for coming. | | | | | |
| integer | age | How old are you? | In years | | . >= 18 and . <= 99 | | |
| select_one yn | works | Do you work? | | ${age} > 20 | | | |
| select_multiple days | days | Which days? | | ${works} = 'y' or ${age} >= 60 | | | |
| text | why | Why on Sunday? | | selected(${days}, 'sun') and not(selected(${days}, 'mon')) | | multiline | |
| text | odd | And else? | | string-length(${why}) > 3 | | | |
| date | since | Since when? | | | | | |
| image | face | A picture | | | | | |
| range | mood | Your mood | | | | | |
| calculate | double | | | | | | ${age} * 2 |
| note | computed | Twice your age is ${double}. | | | | | |
| note | said | You said ${age}. | | | | | |
| begin repeat | kids | Children | | ${works} != 'y' | | | |
| text | kid | First name | | | | | |
| end repeat | | | | | | | |

## choices

| list_name | name | label |
| --------- | ---- | ----- |
| yn | y | Yes |
| yn | n | No |
| days | mon | Monday |
| days | sun | Sunday |

## settings

| form_title | form_id | version |
| ---------- | ------- | ------- |
| A form | a_form | 1 |
"""
ARABIC = """# نموذج

## survey

| type | name | label::العربية (ar) | relevant |
| ---- | ---- | ------------------- | -------- |
| integer | years | كم سنة خدمت؟ | |
| select_one yn | night | هل تعمل ليلا؟ | ${years} > 3 |

## choices

| list_name | name | label::العربية (ar) |
| --------- | ---- | ------------------- |
| yn | y | نعم |
| yn | n | لا |

## settings

| form_title | form_id | version | default_language |
| ---------- | ------- | ------- | ---------------- |
| استبيان | form_ar | 1 | العربية (ar) |
"""


def printed(text, name="form.md", language=""):
    data = text if isinstance(text, bytes) else text.encode()
    return paper(InstrumentVersion("", "form", "A form", 1, "ab" * 32, data, name), "A study", language)


def library(name, language=""):
    return printed((LIBRARY / "mexico-pj" / f"{name}.md").read_bytes(), f"{name}.md", language)


def asked(content):
    return {block.number: block for block in content.blocks() if isinstance(block, Asked)}


def pages(content):
    document = pdfium.PdfDocument(pdf_bytes(content))
    return [re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in document]


@pytest.fixture(scope="module")
def form():
    return printed(FORM)


def test_questions_are_numbered_and_notes_are_not(form):
    assert [question.text for question in asked(form).values()][:3] == [
        "How old are you?", "Do you work?", "Which days?",
    ]  # fmt: skip
    assert list(asked(form)) == [str(k) for k in range(1, len(asked(form)) + 1)]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("2", "Only if question 1 is above 20."),
        ("3", "Only if question 2 is “Yes” or question 1 is 60 or more."),
        ("4", "Only if question 3 includes “Sunday” and question 3 does not include “Monday”."),
        ("5", "Only if string-length(question 4) > 3."),
    ],
)
def test_a_skip_is_said_in_words_where_it_can_be(form, number, words):
    assert asked(form)[number].condition == words


def test_each_kind_of_answer_has_its_place(form):
    kinds = [question.kind for question in asked(form).values()]
    assert kinds == ["boxes", "one", "many", "lines", "line", "boxes", "app", "scale", "line"]
    assert asked(form)["1"].boxes == ((2, ""),)
    assert [count for count, _ in asked(form)["6"].boxes] == [2, 2, 4]
    assert len(asked(form)["8"].options) == 10


def test_a_value_from_another_question_is_a_mention(form):
    texts = [block.text for block in form.blocks() if isinstance(block, c.Paragraph)]
    assert "You said [answer to 1]." in texts


def test_what_only_the_app_works_out_is_counted_and_left_out(form):
    text = " ".join(pages(form))
    assert "Twice your age" not in text
    assert "only the app can work them out: 1" in text


def test_a_repeat_says_how_often(form):
    text = " ".join(pages(form))
    assert "Children" in text
    assert "Only if question 2 is not “Yes”." in text
    assert "take a fresh copy" in text


def test_every_page_names_the_number_of_pages():
    found = pages(library("k_pj"))
    assert [f"Page {k} of {len(found)}" in page for k, page in enumerate(found, 1)] == [True] * len(found)


def test_a_scale_of_many_statements_is_one_grid_with_codes():
    (grid,) = (block for block in library("b_pj").blocks() if isinstance(block, Grid))
    assert len(grid.rows) == 16
    assert grid.columns[0] == Option("1", "Strongly disagree")
    assert grid.columns[-1] == Option("-98", "Prefer not to answer")
    assert len(pages(library("b_pj"))) == 1


def test_a_knowledge_test_keeps_its_order_and_prints_no_key():
    content = library("k_pj")
    assert [option.code for option in asked(content)["1"].options] == ["a", "b", "c", "d", "-99"]
    assert "key" not in html_text(content).lower().replace("keyed", "").replace("keying", "")


def test_an_observation_form_has_a_grid_a_section():
    grids = [block for block in library("o_pj").blocks() if isinstance(block, Grid)]
    assert [len(grid.rows) for grid in grids] == [3, 4, 3, 4, 4]
    assert asked(library("o_pj"))["6"].condition == "Only if question 5 is “Simulation”."


def test_a_form_is_printed_in_the_language_asked_for_or_in_its_own():
    assert "Muy en desacuerdo" in html_text(library("b_pj", "es"))
    assert "Página" in pages(library("b_pj", "es"))[0]
    assert library("b_pj", "fr").language == "en"


def test_an_arabic_form_runs_from_right_to_left():
    content = printed(ARABIC)
    assert content.language == "ar"
    assert 'dir="rtl"' in html_text(content)
    assert asked(content)["2"].condition == "فقط إذا كان جواب السؤال 1 أكبر من 3."
    page = pdfium.PdfDocument(pdf_bytes(content))[0]
    box = page.get_textpage().get_charbox(page.get_textpage().get_text_range().index("1"))
    assert box[0] > page.get_width() / 2


def test_equal_instruments_give_equal_bytes():
    assert pdf_bytes(library("o_pj")) == pdf_bytes(library("o_pj"))


@pytest.mark.parametrize("name", ["socio-economic-survey-v20240515", "large_cha", "enketo_widgets_test", "or_other"])
def test_a_real_form_has_each_of_its_questions_on_paper(name):
    path = shared(f"forms/xlsx/{name}.xlsx")
    content = printed(path.read_bytes(), path.name)
    numbers = [block.number for block in content.blocks() if isinstance(block, Asked)]
    numbers += [number for block in content.blocks() if isinstance(block, Grid) for number, _ in block.rows]
    assert sorted(map(int, numbers)) == list(range(1, len(numbers) + 1))
    assert pages(content)


def test_letters_without_a_typeface_are_refused_by_name():
    with pytest.raises(UserError, match="Cjk"):
        printed(FORM.replace("How old are you?", "你几岁"))


def test_a_form_with_errors_is_refused():
    with pytest.raises(UserError) as refusal:
        printed(FORM.replace("select_one yn", "select_one nothing_of_the_kind"))
    assert refusal.value.code == "PAPER_UNREADABLE"
