"""The keys of the clinics: wrapped in the database, unwrapped once per process that may.

From a clinic's data key four keys are derived, each for one purpose: values in columns, blind
indexes, the words of names, and the box into which arrivals are sealed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Protocol

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.keys.source import KeyProblem, KeySource
from adapters.store.clinic_keys import ClinicKeys, DataKey, PublicKey, about


class Keyring(Protocol):
    """What a login may know of keys; asked once at the beginning of every transaction."""

    async def enter(self, connection: AsyncConnection, clinic_id: str) -> ClinicKeys:
        """Step into a clinic and return its keys."""
        ...


class NoKeys:
    """For a login that reads nothing that is sealed."""

    async def enter(self, connection: AsyncConnection, clinic_id: str) -> ClinicKeys:
        """See `Keyring.enter`."""
        await connection.execute(
            text("select set_config('app.clinic', :clinic, true)"), {"clinic": clinic_id}
        )
        return ClinicKeys(clinic_id)


class BrokenKeys:
    """For a process whose key cannot be used; what needs none still works."""

    def __init__(self, problem: KeyProblem) -> None:
        self._problem = problem

    async def enter(self, connection: AsyncConnection, clinic_id: str) -> ClinicKeys:
        """See `Keyring.enter`."""
        await NoKeys().enter(connection, clinic_id)
        return ClinicKeys(clinic_id, problem=self._problem)


class SealingKeys:
    """For the login that takes in: it can seal what arrives, and open nothing."""

    async def enter(self, connection: AsyncConnection, clinic_id: str) -> ClinicKeys:
        """See `Keyring.enter`."""
        found = await connection.execute(text(_SEALING), {"clinic": clinic_id})
        box = None
        for row in found.all():
            box = PublicKey(row.number, bytes(row.public_key))
        return ClinicKeys(clinic_id, box=box)


class DataKeys:
    """For the desk and the worker: everything of the clinic that the transaction is for."""

    def __init__(self, source: KeySource) -> None:
        self._source = source
        self._known: dict[tuple[str, int, bytes], DataKey] = {}

    async def enter(self, connection: AsyncConnection, clinic_id: str) -> ClinicKeys:
        """See `Keyring.enter`; a key that does not open is told of when it is needed."""
        found = (await connection.execute(text(_OPENING), {"clinic": clinic_id})).all()
        try:
            return await self._keys(clinic_id, found)
        except KeyProblem as problem:
            return ClinicKeys(clinic_id, problem=problem)

    async def _keys(self, clinic_id: str, found: Sequence[Any]) -> ClinicKeys:
        opened: list[DataKey] = []
        for row in found:
            wrapped = bytes(row.wrapped)
            known = self._known.get((clinic_id, row.number, wrapped))
            if known is None:
                known = await asyncio.to_thread(self._open, clinic_id, row.number, wrapped)
                self._known[(clinic_id, row.number, wrapped)] = known
            opened.append(known)
        return ClinicKeys(clinic_id, opened)

    def _open(self, clinic_id: str, number: int, wrapped: bytes) -> DataKey:
        return DataKey(clinic_id, number, self._source.unwrap(wrapped, about(clinic_id, number)))


_OPENING = "select number, wrapped from enter_to_open(:clinic) order by number"
_SEALING = "select number, public_key from enter_to_seal(:clinic)"
