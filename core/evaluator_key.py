"""The evaluator's own key in a class file: what people believe is closed to it, and the class's trainer cannot open it.

A study made by an evaluator needs none: its own private key is the evaluator's, and files made for others lack it. A
class is made and kept by its trainer, so an evaluator types a passphrase of their own into it once. Only the public
half is then used; the private half lies in the file under that passphrase (Argon2id) and is opened by typing it again.
"""

from __future__ import annotations

import base64

from nacl.public import PrivateKey

from core.change import Change
from core.errors import UserError
from core.keeper import key_for, lock, unlock
from core.problems import EVALUATOR_KEY_MISSING, EVALUATOR_KEY_SET, EVALUATOR_PASSPHRASE_WRONG, NAME_EMPTY
from core.statements import Statements
from core.vault import Vault

PUBLIC = "evaluator_key"
PRIVATE = "evaluator_key_locked"
WHOSE = "evaluator"


class EvaluatorKey:
    """Gives a file an evaluator's key and opens it."""

    def __init__(self, vault: Vault, statements: Statements) -> None:
        self._vault = vault
        self._statements = statements

    @property
    def by(self) -> str:
        """Whose key it is, "" where there is none."""
        return self._statements.get(WHOSE) or ""

    @property
    def is_set(self) -> bool:
        """True when the file has a key of an evaluator's own."""
        return bool(self._statements.get(PUBLIC))

    @property
    def public(self) -> bytes:
        """The key answers are closed with: the evaluator's own, or else the study's."""
        stated = self._statements.get(PUBLIC)
        return bytes.fromhex(stated) if stated else self._vault.public_key

    @property
    def opens(self) -> bool:
        """True when answers closed now could be read through this object."""
        return self._vault.can_open(self.public)

    def set(self, passphrase: str, by: str) -> Change:
        """Give the file an evaluator's key. UserError NAME_EMPTY, PASSPHRASE_EMPTY, EVALUATOR_KEY_SET."""
        if not by.strip():
            raise UserError(NAME_EMPTY, what="The evaluator's key")
        if self.is_set:
            raise UserError(EVALUATOR_KEY_SET, by=self.by)
        private = PrivateKey.generate()
        locked = base64.b64encode(lock(bytes(private), passphrase)).decode()
        return self._statements.add({PUBLIC: bytes(private.public_key).hex(), PRIVATE: locked, WHOSE: by.strip()})

    def unlock(self, passphrase: str) -> None:
        """Read closed answers through this object from now on. UserError for a wrong passphrase, or no key."""
        locked = base64.b64decode(self._statements.get(PRIVATE) or "")
        if not locked:
            raise UserError(EVALUATOR_KEY_MISSING)
        private = unlock(locked, key_for(locked, passphrase))
        if private is None:
            raise UserError(EVALUATOR_PASSPHRASE_WRONG)
        self._vault.learn_private(private)
