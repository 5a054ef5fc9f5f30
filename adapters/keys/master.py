"""A master key that this process holds: it wraps the keys of clinics with AES-256-GCM."""

from __future__ import annotations

import hashlib
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.keys.source import KeyProblem

LENGTH = 32
_MARK = b"w1"
_NONCE = 12
_PRINT = 4


class MasterKey:
    """See `adapters.keys.source.KeySource`."""

    def __init__(self, key: bytes, said: str) -> None:
        if len(key) != LENGTH or len(set(key)) < LENGTH // 4:
            raise KeyProblem(
                f"{said} does not hold a key: 32 random bytes are wanted. `priorauth keys make`"
                " writes one."
            )
        self._cipher = AESGCM(key)
        self._said = said
        self.print = hashlib.sha256(b"priorauth master key" + key).digest()[:_PRINT]
        """Tells one master key from another and says nothing about it."""

    @property
    def said(self) -> str:
        """See `KeySource.said`."""
        return self._said

    def wrap(self, key: bytes, about: bytes) -> bytes:
        """See `KeySource.wrap`."""
        nonce = os.urandom(_NONCE)
        return _MARK + self.print + nonce + self._cipher.encrypt(nonce, key, _MARK + about)

    def made(self, wrapped: bytes) -> bool:
        """Tell whether a key was wrapped with this one."""
        return wrapped.startswith(_MARK + self.print)

    def unwrap(self, wrapped: bytes, about: bytes) -> bytes:
        """See `KeySource.unwrap`."""
        rest = wrapped[len(_MARK) :]
        print_, nonce, sealed = rest[:_PRINT], rest[_PRINT : _PRINT + _NONCE], rest[16:]
        if not self.made(wrapped):
            raise KeyProblem(
                f"{self._said} holds another key than the one this clinic's data was encrypted"
                f" with (wanted {print_.hex()}, found {self.print.hex()}). Put the right key back;"
                " nothing was changed."
            )
        try:
            return self._cipher.decrypt(nonce, sealed, _MARK + about)
        except InvalidTag:
            raise KeyProblem(
                "The clinic's key in the database was changed or belongs elsewhere. Restore the"
                " last backup."
            ) from None
