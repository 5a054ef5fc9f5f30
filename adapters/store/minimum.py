"""The store as the agent's login sees it: the minimum views and nothing else.

It speaks to PostgreSQL in pipelines of prepared statements: a tool call is checked,
answered and recorded in a handful of round trips.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from adapters.keys.master import MasterKey
from adapters.store.last_reading import TRIED
from adapters.store.minimum_reader import MinimumReader, staff_of
from adapters.store.name_words import NameWords
from adapters.store.pipeline import Pipeline, PreparingConnection
from priorauth.errors import Conflict, NotFound, NotPermitted, PriorAuthError, Unavailable
from priorauth.minimum import Attempted
from priorauth.models.records import RecordEntry

SYSTEM = "The database"
_SECONDS = 5.0


class MinimumDatabase:
    """See `priorauth.minimum.MinimumStore`; holds a pool of the agent's connections."""

    def __init__(self, url: str, *, lookup: MasterKey | None = None, pool_size: int = 5) -> None:
        self._words = NameWords(lookup)
        self._size = pool_size
        self._doubtful = 0
        self._lent = 0
        self._pool: AsyncConnectionPool[PreparingConnection] = AsyncConnectionPool(
            url.replace("postgresql+psycopg://", "postgresql://", 1),
            min_size=1,
            max_size=pool_size,
            timeout=_SECONDS,
            open=False,
            check=self._check,
            connection_class=PreparingConnection,
            kwargs={"options": "-c search_path=public -c timezone=UTC", "autocommit": True},
        )

    @asynccontextmanager
    async def begin(self, clinic_id: str) -> AsyncIterator[MinimumReader]:
        """See `MinimumStore.begin`.

        Raises:
            Unavailable: The database is away or busy.
            NotPermitted: This login may not do this.
            Conflict: The database refused the change.
        """
        async with self._pipeline() as pipeline:
            await pipeline.execute("begin")
            await pipeline.execute(_CLINIC, {"clinic": clinic_id})
            yield MinimumReader(pipeline, clinic_id, self._words)
            await pipeline.execute("commit")

    @asynccontextmanager
    async def look(self, clinic_id: str) -> AsyncIterator[MinimumReader]:
        """See `MinimumStore.look`; what goes through a pipeline is one transaction by itself.

        Raises:
            Unavailable: The database is away or busy.
            NotPermitted: This login may not do this.
            Conflict: The database refused the entry.
        """
        async with self._pipeline() as pipeline:
            await pipeline.execute(_CLINIC, {"clinic": clinic_id})
            yield MinimumReader(pipeline, clinic_id, self._words)

    @asynccontextmanager
    async def attempt(
        self, clinic_id: str, entry: RecordEntry, staff_id: str
    ) -> AsyncIterator[Attempted]:
        """See `MinimumStore.attempt`.

        Who asks is told while her attempt is being committed; whatever is asked then comes to
        PostgreSQL by the same connection, which answers it afterwards.

        Raises:
            Unavailable: The database is away or busy.
            NotFound: There is no such clinic.
        """
        async with self._pipeline() as pipeline:
            tx = MinimumReader(pipeline, clinic_id, self._words)
            await pipeline.execute(_CLINIC_TRIED, {"clinic": clinic_id})
            asked = await tx.who(staff_id)
            pipeline.flush()
            await tx.write(entry)
            pipeline.end()
            row = await asked.fetchone()
            if row is None:
                raise NotFound("clinic")

            async def look() -> MinimumReader:
                await pipeline.execute(_CLINIC, {"clinic": clinic_id})
                return tx

            yield Attempted(staff_of(row) if row.id else None, row.time_zone, look)

    @asynccontextmanager
    async def _pipeline(self) -> AsyncIterator[Pipeline]:
        """Lend a connection on which every pipeline commits itself, until one says `begin`."""
        try:
            await self._pool.open()
            connection = await self._pool.getconn()
            self._lent += 1
            try:
                async with Pipeline(connection, lambda: self._lent == 1) as pipeline:
                    yield pipeline
            finally:
                self._lent -= 1
                await self._pool.putconn(connection)
        except PoolTimeout as error:
            raise Unavailable(SYSTEM, "cannot be reached or is busy; try again") from error
        except psycopg.OperationalError:
            self._doubtful = self._size
            await self._pool.drain()
            raise Unavailable(SYSTEM, "cannot be reached; try again in a moment") from None
        except psycopg.Error as error:
            raise _in_our_words(error) from None

    async def _check(self, connection: PreparingConnection) -> None:
        """After a loss, try connections until as many have answered as the pool holds."""
        if self._doubtful:
            await self._pool.check_connection(connection)
            self._doubtful -= 1

    async def close(self) -> None:
        """Give every connection back."""
        await self._pool.close()


_CLINIC = "select set_config('app.clinic', %(clinic)s, true)"
_CLINIC_TRIED = f"{_CLINIC}, {TRIED}"


def _in_our_words(error: psycopg.Error) -> PriorAuthError:
    """Translate without the driver's text, which can echo rows and values."""
    state = error.sqlstate or ""
    if state == "42501":
        return NotPermitted("do this with this login")
    return Conflict(f"The database refused the change (code {state or 'none'}).")
