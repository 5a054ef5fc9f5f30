"""Where the master key is, as the store asks for it: it wraps and unwraps the clinics' keys."""

from __future__ import annotations

from typing import Protocol

from priorauth.errors import NotConfigured


class KeyProblem(NotConfigured):
    """A key is missing, wrong or unsafe; nothing was read or written in its place."""


class KeySource(Protocol):
    """Wraps and unwraps the keys of clinics; the master key itself is never handed out."""

    @property
    def said(self) -> str:
        """Where the master key is, in words for an administrator."""
        ...

    def wrap(self, key: bytes, about: bytes) -> bytes:
        """Return a key so that only this source can open it again.

        `about` is bound in: a wrapped key opens only for what it was wrapped for.

        Raises:
            KeyProblem: The master key is missing, unsafe or cannot be reached.
        """
        ...

    def unwrap(self, wrapped: bytes, about: bytes) -> bytes:
        """Return the key that was wrapped.

        Raises:
            KeyProblem: As above, or it was wrapped with another master key.
        """
        ...
