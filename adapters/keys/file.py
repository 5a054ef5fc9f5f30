"""A key in a file that its owner alone may read: 32 random bytes, written in base64."""

from __future__ import annotations

import base64
import binascii
import os
import stat
from pathlib import Path

from adapters.keys.master import LENGTH, MasterKey
from adapters.keys.source import KeyProblem

LONGEST = 200


class KeyFile:
    """See `adapters.keys.source.KeySource`; looks again when the key in the file was changed.

    While a new master key is being brought in there are two files for a moment: either opens.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._keys = self._read()

    @property
    def said(self) -> str:
        """See `KeySource.said`."""
        return str(self._path)

    def wrap(self, key: bytes, about: bytes) -> bytes:
        """See `KeySource.wrap`."""
        return self._keys[0].wrap(key, about)

    def unwrap(self, wrapped: bytes, about: bytes) -> bytes:
        """See `KeySource.unwrap`."""
        fitting = [key for key in self._keys if key.made(wrapped)]
        if not fitting:
            self._keys = self._read()
            fitting = [key for key in self._keys if key.made(wrapped)]
        return (fitting or self._keys)[0].unwrap(wrapped, about)

    def _read(self) -> list[MasterKey]:
        paths = [self._path, *(path for path in (coming_key(self._path),) if path.exists())]
        return [MasterKey(read_key_file(path), str(path)) for path in paths]


def coming_key(path: Path) -> Path:
    """Return where the next master key is kept until it has taken over."""
    return path.with_name(f"{path.name}.new")


def make_key_file(path: Path) -> None:
    """Write a new random key, never over another file; it is on the disk when this returns.

    Raises:
        KeyProblem: There is a file already, or it cannot be written.
    """
    _write(path, base64.b64encode(os.urandom(LENGTH)))


def _write(path: Path, text: bytes) -> None:
    try:
        path.parent.mkdir(mode=0o711, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(text + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise KeyProblem(f"The key {path} cannot be written: {error.strerror}.") from None


def copy_key_file(given: Path, path: Path) -> None:
    """Copy a key to where it is looked for, private there, never over another file.

    Raises:
        KeyProblem: It is no key, or there is a file already.
    """
    _write(path, base64.b64encode(decoded(given.read_bytes()[:LONGEST].strip(), str(given))))


def read_key_file(path: Path, *, without: str = "no patient data can be read") -> bytes:
    """Return the key of a file; `without` says what cannot be done while it is missing.

    Raises:
        KeyProblem: It is missing, others can read it, or it holds no key.
    """
    try:
        with path.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            content = file.read(LONGEST + 1)
    except FileNotFoundError:
        raise KeyProblem(
            f"The key {path} is missing. Put it back from where it is kept; without it {without},"
            " and nothing was changed."
        ) from None
    except OSError as error:
        raise KeyProblem(f"The key {path} cannot be read: {error.strerror}.") from None
    if mode & 0o077:
        raise KeyProblem(f"Others can read the key {path}. Run: chmod 600 {path}")
    return decoded(content.strip(), str(path))


def decoded(text: bytes, said: str) -> bytes:
    """Return the key that a text spells.

    Raises:
        KeyProblem: It is no key; the text itself is not repeated.
    """
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != LENGTH:
        raise KeyProblem(f"{said} does not hold a key: 32 bytes in base64 are wanted.")
    return key
