"""A master key that stays in a key management service, reached through a program of yours.

The program is called with `wrap` or `unwrap` as its last word, reads `{"key", "about"}` in
base64 as JSON from its standard input and prints the answer in base64. So any vendor's own
client can be used, and no vendor's library is needed here. docs/how-to/keys.md shows one.
"""

from __future__ import annotations

import base64
import binascii
import json
import shlex
import subprocess

from adapters.keys.source import KeyProblem

SECONDS = 20
LONGEST = 65_536


class KeyProgram:
    """See `adapters.keys.source.KeySource`; what the program says is never repeated."""

    def __init__(self, command: str) -> None:
        self._words = shlex.split(command)

    @property
    def said(self) -> str:
        """See `KeySource.said`."""
        return "the key program"

    def wrap(self, key: bytes, about: bytes) -> bytes:
        """See `KeySource.wrap`."""
        return self._ask("wrap", key, about)

    def unwrap(self, wrapped: bytes, about: bytes) -> bytes:
        """See `KeySource.unwrap`."""
        return self._ask("unwrap", wrapped, about)

    def _ask(self, verb: str, key: bytes, about: bytes) -> bytes:
        asked = {"key": _text(key), "about": _text(about)}
        try:
            ended = subprocess.run(  # noqa: S603  the administrator's own program
                [*self._words, verb],
                input=json.dumps(asked).encode(),
                capture_output=True,
                timeout=SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            raise KeyProblem("PRIORAUTH_KEY_PROGRAM did not answer. Run it by hand.") from None
        if ended.returncode != 0:
            raise KeyProblem(
                f"PRIORAUTH_KEY_PROGRAM refused to {verb} the clinic's key (exit code"
                f" {ended.returncode}). Nothing was changed."
            )
        try:
            answer = base64.b64decode(ended.stdout[:LONGEST].strip(), validate=True)
        except (binascii.Error, ValueError):
            answer = b""
        if not answer:
            raise KeyProblem("PRIORAUTH_KEY_PROGRAM printed something else than base64.")
        return answer


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()
