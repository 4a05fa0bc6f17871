from instruments.templates import BANK
from instruments.wording import wordings


def _words(code):
    path = BANK / f"{code}.md"
    return wordings(path.read_bytes(), path.name)


def test_a_question_reads_as_it_is_asked():
    assert _words("c_cop").question("/data/cop_officer") == "Do you know an officer of this area by name?"


def test_a_choice_reads_by_its_label_and_a_special_value_too():
    words = _words("c_cop")
    assert words.answer("/data/cop_trust_1", "3") == "A fair amount"
    assert words.answer("/data/cop_trust_1", "-99") == "Don't know"


def test_what_is_not_a_choice_reads_as_it_was_typed():
    assert _words("c_cop").answer("/data/cop_age", "31") == "31"
    assert _words("c_cop").question("/data/nothing") == "nothing"
