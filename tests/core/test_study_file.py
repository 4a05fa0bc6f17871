"""A study file says from its first bytes whether it wants a passphrase."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.study import Study
from core.study_file import needs_passphrase


@pytest.mark.parametrize(("passphrase", "wanted"), [(None, False), ("river stone", True)])
def test_a_file_tells_whether_it_is_encrypted(tmp_path, passphrase, wanted):
    Study.create(tmp_path / "s.pilot", "Small", passphrase).close()
    assert needs_passphrase(tmp_path / "s.pilot") is wanted


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UserError, match=r"missing\.pilot"):
        needs_passphrase(tmp_path / "missing.pilot")
