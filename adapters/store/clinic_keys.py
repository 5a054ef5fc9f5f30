"""What can be done with a clinic's keys: seal a value into its place, open it, index it blindly.

A sealed value is `version, key number, nonce, ciphertext`. Its place (clinic, table, column and
row) is bound in: moved anywhere else, it does not open.
"""

from __future__ import annotations

import base64
import hmac
import os
from collections.abc import Sequence
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from adapters.keys.source import KeyProblem
from priorauth.errors import Damaged

_VALUE, _ARRIVAL = b"\x01", b"\x02"
_NUMBER, _NONCE, _PUBLIC = 2, 12, 32
_INDEX_BYTES = 16


class SealedBytes(bytes):
    """Bytes that went through a clinic's keys; columns that identify take nothing else."""

    def __repr__(self) -> str:
        return f"<sealed, {len(self)} bytes>"


def about(clinic_id: str, number: int) -> bytes:
    """Return what a wrapped data key is bound to."""
    return f"{clinic_id}\x1f{number}".encode()


class DataKey:
    """One data key of a clinic, with the keys derived from it."""

    def __init__(self, clinic_id: str, number: int, key: bytes) -> None:
        self.number = number
        self._clinic_id = clinic_id
        self.secret = key
        self.values = AESGCM(self._derive("values"))
        self.index = self._derive("index")
        self.names = self._derive("names")
        self._box = X25519PrivateKey.from_private_bytes(self._derive("arrivals"))

    def _derive(self, purpose: str) -> bytes:
        info = f"priorauth v1\x1f{self._clinic_id}\x1f{self.number}\x1f{purpose}".encode()
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(self.secret)

    @property
    def public_key(self) -> bytes:
        """The box into which arrivals are sealed; it opens nothing."""
        return self._box.public_key().public_bytes_raw()

    def open_box(self, ephemeral: bytes, nonce_and_sealed: bytes, place: bytes) -> bytes:
        """Return what was sealed into the box."""
        shared = self._box.exchange(X25519PublicKey.from_public_bytes(ephemeral))
        cipher, nonce = _of_box(shared, ephemeral, self.public_key)
        return cipher.decrypt(nonce, nonce_and_sealed, place)


class PublicKey:
    """The box of a clinic, as whoever takes in knows it."""

    def __init__(self, number: int, key: bytes) -> None:
        self.number = number
        self._key = key

    def seal(self, content: bytes, place: bytes) -> bytes:
        """Return the content sealed for the clinic, with a key of its own."""
        once = X25519PrivateKey.generate()
        ephemeral = once.public_key().public_bytes_raw()
        shared = once.exchange(X25519PublicKey.from_public_bytes(self._key))
        cipher, nonce = _of_box(shared, ephemeral, self._key)
        return ephemeral + cipher.encrypt(nonce, content, place)


def _of_box(shared: bytes, ephemeral: bytes, public: bytes) -> tuple[AESGCM, bytes]:
    info = b"priorauth arrivals v1" + ephemeral + public
    made = HKDF(algorithm=SHA256(), length=32 + _NONCE, salt=None, info=info).derive(shared)
    return AESGCM(made[:32]), made[32:]


class ClinicKeys:
    """The keys of one clinic within one transaction; the newest seals, every one opens."""

    def __init__(
        self,
        clinic_id: str,
        keys: Sequence[DataKey] = (),
        *,
        box: PublicKey | None = None,
        problem: KeyProblem | None = None,
    ) -> None:
        self._clinic_id = clinic_id
        self._keys = {key.number: key for key in keys}
        self._newest = max(keys, key=lambda key: key.number, default=None)
        self._box = box
        self._problem = problem

    def check(self) -> None:
        """Say now when the keys cannot be used.

        Raises:
            KeyProblem: This process has no key, a wrong one, or the clinic's key is gone.
        """
        self._to_seal()

    def seal(self, place: str, row_id: str, value: bytes) -> SealedBytes:
        """Return a value sealed into a place such as `patient.name` of one row.

        Raises:
            KeyProblem: See `check`.
        """
        key = self._to_seal()
        head = _VALUE + key.number.to_bytes(_NUMBER)
        nonce = os.urandom(_NONCE)
        sealed = key.values.encrypt(nonce, value, self._bound(head, place, row_id))
        return SealedBytes(head + nonce + sealed)

    def open(self, place: str, row_id: str, sealed: bytes) -> bytes:
        """Return the value that was sealed into this place.

        Raises:
            KeyProblem: See `check`.
            Damaged: It was changed, cut, or moved here from another place.
        """
        head, rest = sealed[: 1 + _NUMBER], bytes(sealed[1 + _NUMBER :])
        bound = self._bound(head, place, row_id)
        try:
            if head[:1] == _ARRIVAL:
                key = self._to_open(head, place)
                return key.open_box(rest[:_PUBLIC], rest[_PUBLIC:], bound)
            if head[:1] == _VALUE:
                key = self._to_open(head, place)
                return key.values.decrypt(rest[:_NONCE], rest[_NONCE:], bound)
        except (InvalidTag, ValueError):
            pass
        raise Damaged(place)

    def seal_arrival(self, place: str, row_id: str, content: bytes) -> SealedBytes:
        """Return a document sealed so that who takes it in cannot open it again.

        Raises:
            KeyProblem: See `check`.
        """
        box = self._box
        if box is None:
            newest = self._to_seal()
            box = PublicKey(newest.number, newest.public_key)
        head = _ARRIVAL + box.number.to_bytes(_NUMBER)
        return SealedBytes(head + box.seal(content, self._bound(head, place, row_id)))

    def index(self, what: str, value: str) -> str:
        """Return the blind index under which a value is filed now."""
        return blind(self._to_seal().index, what, value)

    def indexes(self, what: str, value: str) -> list[str]:
        """Return every blind index under which a value may be filed."""
        self._to_seal()
        return [blind(key.index, what, value) for key in self._keys.values()]

    def words(self, words: Sequence[str]) -> list[str]:
        """Return what the words of a name are filed as now."""
        key = self._to_seal().names
        return [blind(key, "word", word) for word in dict.fromkeys(words)]

    def any_words(self, words: Sequence[str]) -> list[list[str]]:
        """Return, for every key, what the words of a name may be filed as."""
        self._to_seal()
        return [[blind(key.names, "word", word) for word in words] for key in self._keys.values()]

    def number_of(self, sealed: bytes) -> int:
        """Return the number of the key that a value was sealed with."""
        return int.from_bytes(sealed[1 : 1 + _NUMBER])

    def _bound(self, head: bytes, place: str, row_id: str) -> bytes:
        return head + "\x1f".join((self._clinic_id, place, row_id)).encode()

    def _to_seal(self) -> DataKey:
        if self._problem is not None:
            raise self._problem
        if self._newest is None:
            raise KeyProblem(
                "This clinic has no key here: what identifies its patients can be neither read nor"
                " written. If its key was destroyed, that is for good."
            )
        return self._newest

    def _to_open(self, head: bytes, place: str) -> DataKey:
        self._to_seal()
        key = self._keys.get(int.from_bytes(head[1:]))
        if key is None:
            raise Damaged(place)
        return key


def blind(key: bytes, what: str, value: str) -> str:
    """Return a keyed hash: equal values can be found, and nothing can be read back."""
    made = hmac.new(key, f"{what}\x1f{value}".encode(), sha256).digest()
    return base64.urlsafe_b64encode(made[:_INDEX_BYTES]).decode().rstrip("=")
