"""A crash file says where, never what a person answered."""

from __future__ import annotations

from core.incidents import write_incident


def _crash() -> Exception:
    answer = "Amina said no"
    try:
        try:
            int(answer)
        except ValueError as inner:
            raise RuntimeError(f"while keying {answer}") from inner
    except RuntimeError as error:
        return error


def test_an_incident_names_the_place_and_its_causes(tmp_path):
    text = write_incident(_crash(), tmp_path).read_text(encoding="utf-8")
    assert "RuntimeError" in text
    assert "caused by\nValueError" in text
    assert "test_incidents.py" in text


def test_an_incident_quotes_no_message_since_it_may_hold_an_answer(tmp_path):
    text = write_incident(_crash(), tmp_path).read_text(encoding="utf-8")
    assert "invalid literal" not in text
    assert "while keying Amina" not in text


def test_a_folder_that_cannot_be_written_falls_back_to_the_temporary_one(tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("")
    assert write_incident(_crash(), blocker / "logs").exists()
