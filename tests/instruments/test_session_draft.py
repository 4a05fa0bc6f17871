import pytest

from core.errors import UserError
from instruments.session import FormSession
from tests.instruments.forms import form, session, text


def test_a_draft_of_another_form_is_refused():
    saved = session([text("a")]).save()
    with pytest.raises(UserError, match="another version"):
        FormSession.restore(form([text("b")]), saved)


@pytest.mark.parametrize("saved", [b"", b"{}", b"\xff", b'{"form": 1}', b"[]"])
def test_damaged_bytes_are_refused(saved):
    with pytest.raises(UserError, match="cannot be read"):
        FormSession.restore(form([text("a")]), saved)
