"""Signed checkpoints of the record, kept outside the database, one line of JSON each.

A chain shows that an entry was changed. It cannot show that its end was cut off, or that all of
it was written anew by somebody who has the whole server: a checkpoint does, because it says what
the record's head was, is signed with a key that is not in the database, and lies elsewhere.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.keys.file import read_key_file
from adapters.keys.source import KeyProblem
from priorauth.errors import NotConfigured
from priorauth.models.base import Impersonal

_DOMAIN = b"priorauth record checkpoint v1\n"


class Head(NamedTuple):
    """The last entry of a record: its number and hash."""

    number: int
    hash: str


START = Head(0, "")
"""The head of a record that has no entry yet."""


class Checkpoint(Impersonal):
    """What the head of a clinic's record was, as it was signed."""

    clinic_id: str
    number: int
    hash: str
    at: datetime
    signature: str = ""
    closes: bool = False
    """Whether everything up to here was dropped, because it had been kept long enough."""

    def signed_text(self) -> bytes:
        """Return what the signature is over."""
        left_out = {"signature"} if self.closes else {"signature", "closes"}
        plain = self.model_dump(mode="json", exclude=left_out)
        return _DOMAIN + json.dumps(plain, sort_keys=True, separators=(",", ":")).encode()


class Checkpoints:
    """Writes and reads the checkpoints of clinics in one folder."""

    def __init__(self, folder: Path, key_file: Path) -> None:
        self._folder = folder
        key = read_key_file(key_file, without="no checkpoint of the record can be checked")
        self._key = Ed25519PrivateKey.from_private_bytes(key)

    def write(self, clinic_id: str, head: Head, at: datetime) -> None:
        """Add a checkpoint where the head moved; it is on the disk when this returns.

        Raises:
            NotConfigured: The folder cannot be written.
        """
        if head.number > self._last_number(clinic_id):
            self._add(Checkpoint(clinic_id=clinic_id, number=head.number, hash=head.hash, at=at))

    def close(self, clinic_id: str, last: Head, at: datetime) -> None:
        """Sign that everything up to an entry is dropped; what follows is checked from there.

        Raises:
            NotConfigured: The folder cannot be written.
        """
        numbers = {"number": last.number, "hash": last.hash}
        self._add(Checkpoint(clinic_id=clinic_id, at=at, closes=True, **numbers))

    def _add(self, made: Checkpoint) -> None:
        signature = base64.b64encode(self._key.sign(made.signed_text())).decode()
        line = made.model_copy(update={"signature": signature}).model_dump_json()
        path = self._path(made.clinic_id)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(f"{line}\n".encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise NotConfigured(
                f"The checkpoint {path} cannot be written: {error.strerror}."
            ) from None

    def read(self, clinic_id: str) -> tuple[Checkpoint, ...]:
        """Return the checkpoints of a clinic, oldest first; a half-written last one is left out.

        Raises:
            KeyProblem: One was changed, or was signed with another key.
        """
        path = self._path(clinic_id)
        return tuple(self._checked(line, path, at) for at, line in self._lines(clinic_id))

    def _last_number(self, clinic_id: str) -> int:
        """Return how far the record was last signed; older lines are left to `read`."""
        lines = self._lines(clinic_id)
        checked = (self._checked(line, self._path(clinic_id), at) for at, line in reversed(lines))
        return next((each.number for each in checked if not each.closes), 0)

    def _lines(self, clinic_id: str) -> list[tuple[int, str]]:
        path = self._path(clinic_id)
        if not path.exists():
            return []
        return _whole(path.read_text(encoding="utf-8", errors="replace").split("\n"))

    def _checked(self, line: str, path: Path, number: int) -> Checkpoint:
        try:
            found = Checkpoint.model_validate_json(line)
            signature = base64.b64decode(found.signature, validate=True)
            self._key.public_key().verify(signature, found.signed_text())
        except (ValueError, binascii.Error, InvalidSignature):
            raise KeyProblem(
                f"Line {number} of {path} was changed, or was signed with another key."
            ) from None
        return found

    def _path(self, clinic_id: str) -> Path:
        return self._folder / f"{clinic_id}.jsonl"


def _whole(lines: list[str]) -> list[tuple[int, str]]:
    """Return the lines that end with a line break, numbered; the last may have been cut off."""
    return [(number, line) for number, line in enumerate(lines[:-1], start=1) if line]
