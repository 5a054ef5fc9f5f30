"""One login's way into PostgreSQL: a pool, and transactions that see one clinic only."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import QueuePool

from adapters.store.cases import PgCases
from adapters.store.clinic_keys import ClinicKeys
from adapters.store.closings import PgClosings
from adapters.store.keyring import Keyring, NoKeys
from adapters.store.packets import PgPackets
from adapters.store.pairs import PgPairs
from adapters.store.papers import PgPapers
from adapters.store.people import PgPeople
from adapters.store.record import PgRecord
from adapters.store.rule_records import PgRuleRecords
from adapters.store.work import PgWork
from priorauth.clock import Clock
from priorauth.errors import Conflict, NotPermitted, PriorAuthError, Unavailable
from priorauth.ports import Ids

SYSTEM = "The database"
_ENDS_WITHIN, _LOOKS_AGAIN = 5.0, 0.01
"""Seconds: how long what still runs may take at the end, and how often that is looked at."""


class PgTransaction:
    """See `priorauth.storage.Transaction`."""

    def __init__(
        self,
        connection: AsyncConnection,
        clinic_id: str,
        clock: Clock,
        ids: Ids,
        keys: ClinicKeys,
    ) -> None:
        self.connection = connection
        self.clinic_id = clinic_id
        self.keys = keys
        self.papers = PgPapers(connection, clinic_id, clock, ids, keys)
        self.people = PgPeople(connection, clinic_id, clock, ids, keys)
        self.packets = PgPackets(connection, clinic_id, clock, ids, keys)
        self.pairs = PgPairs(connection, clinic_id, clock, ids, keys)
        self.closings = PgClosings(connection, clinic_id, clock, ids, keys)
        self.cases = PgCases(connection, clinic_id, clock, ids, keys, self.packets, self.pairs)
        self.rules = PgRuleRecords(connection, clinic_id, clock, ids, keys)
        self.record = PgRecord(connection, clinic_id)
        self.work = PgWork(connection, clinic_id, clock)


class Database:
    """The store as one login sees it."""

    def __init__(
        self, url: str, clock: Clock, ids: Ids, *, keys: Keyring | None = None, pool_size: int = 5
    ) -> None:
        self._clock = clock
        self._keyring = keys or NoKeys()
        self._ids = ids
        self._closed = False
        self._engine: AsyncEngine = create_async_engine(
            url.replace("postgresql://", "postgresql+psycopg://", 1),
            pool_size=pool_size,
            max_overflow=2 * pool_size,
            pool_timeout=5,
            pool_pre_ping=True,
            connect_args={"options": "-c search_path=public -c timezone=UTC"},
            hide_parameters=True,
        )

    @asynccontextmanager
    async def begin(self, clinic_id: str) -> AsyncIterator[PgTransaction]:
        """See `priorauth.storage.Store.begin`.

        Raises:
            Unavailable: The database is away, had to give up this transaction, or is closed.
            Conflict: The database refused the change because of the present state.
            NotPermitted: This login may not do this.
        """
        self._must_be_open()
        try:
            async with self._engine.begin() as connection:
                keys = await self._keyring.enter(connection, clinic_id)
                yield PgTransaction(connection, clinic_id, self._clock, self._ids, keys)
        except DBAPIError as error:
            raise _in_our_words(error) from None
        except TimeoutError as error:
            raise Unavailable(SYSTEM, "is busy; try again in a moment") from error

    async def clinic_ids(self) -> tuple[str, ...]:
        """Return the clinics of this database; only the worker's login may list them all."""
        self._must_be_open()
        async with self._engine.connect() as connection:
            rows = await connection.execute(text("select id from clinic order by id"))
            return tuple(row.id for row in rows)

    async def close(self) -> None:
        """Give every connection back; what still runs may end first, and nothing new begins.

        The pool is forgotten with the connections in it: one given back later would stay open.
        """
        self._closed = True
        with suppress(TimeoutError):
            async with asyncio.timeout(_ENDS_WITHIN):
                while self._lent():
                    await asyncio.sleep(_LOOKS_AGAIN)
        await self._engine.dispose()

    def _lent(self) -> int:
        """Return how many connections are in use."""
        pool = self._engine.pool
        return pool.checkedout() if isinstance(pool, QueuePool) else 0

    def _must_be_open(self) -> None:
        if self._closed:
            raise Unavailable(SYSTEM, "is being left; this process ends")


_GATE = {
    "PA001": lambda said: Conflict(f"Refused: {said}."),
    "PA002": lambda said: Conflict(f"Not approved: {said}. Open the packet again and look."),
    "PA003": lambda said: Conflict(f"Refused: {said}."),
    "PA004": lambda said: Conflict(f"Not sent: {said}."),
}


def _in_our_words(error: DBAPIError) -> PriorAuthError:
    """Translate without the driver's text, which can echo rows and values."""
    driver = error.orig
    state = getattr(driver, "sqlstate", None) or ""
    if state in _GATE:
        said = getattr(getattr(driver, "diag", None), "message_primary", None) or "not possible now"
        return _GATE[state](said)
    if state == "42501":
        return NotPermitted("do this with this login")
    if state in ("40001", "40P01"):
        return Unavailable(SYSTEM, "two changes met; try again")
    if state == "23505":
        return Conflict("This was already done by somebody else. Look again.")
    if isinstance(error, OperationalError | InterfaceError) or state.startswith(("57", "08", "53")):
        return Unavailable(SYSTEM, "cannot be reached; try again in a moment")
    return Conflict(f"The database refused the change (code {state or 'none'}).")
