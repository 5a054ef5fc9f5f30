"""Asks PostgreSQL through libpq itself: every statement prepared, many in one round trip.

psycopg connects, waits, translates values and names errors. Its cursors are left out: one of
them takes longer than PostgreSQL takes to write an entry.
"""

from __future__ import annotations

import re
import select
from collections import deque, namedtuple
from collections.abc import Callable, Mapping
from functools import cache
from itertools import count
from types import TracebackType
from typing import Any

from psycopg import AsyncConnection, OperationalError, errors, pq
from psycopg.abc import PQGen
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq.abc import PGresult
from psycopg.types.json import set_json_loads
from psycopg.waiting import Ready, Wait
from pydantic_core import from_json

_VALUE = re.compile(r"%\((\w+)\)s")
_ANSWERS = (pq.ExecStatus.TUPLES_OK, pq.ExecStatus.COMMAND_OK, pq.ExecStatus.PIPELINE_SYNC)

_SOON = 2
"""Milliseconds for which a lone call waits by itself, before anything else gets its turn.

The way through the event loop takes longer than PostgreSQL takes for most answers.
"""


class PreparingConnection(AsyncConnection[Any]):
    """A connection that knows what was prepared on it, and how values are translated."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        set_json_loads(from_json, self)
        self.prepared: dict[tuple[bytes, tuple[int, ...]], bytes] = {}
        self.numbers = count()
        self.translating = Transformer(self)


class Answer:
    """What a statement returns; whoever fetches it waits until it is there."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self.result: PGresult | None = None

    async def fetchone(self) -> Any | None:
        """Return the first row, or None where there is none."""
        return next(iter(await self.fetchall()), None)

    async def fetchall(self) -> list[Any]:
        """Return every row, its columns by name."""
        return await self._pipeline.rows(self)


class Pipeline:
    """A connection on which statements go out together, when one is waited for.

    They are one transaction, which leaving the block commits; after `begin` it lasts until
    `commit`, and leaving before that takes all of it back.
    """

    def __init__(self, connection: PreparingConnection, alone: Callable[[], bool]) -> None:
        self._connection = connection
        self._alone = alone
        self._pq = connection.pgconn
        self._awaited: deque[Answer] = deque()
        self._fresh: list[tuple[bytes, tuple[int, ...]]] = []
        self._end: Answer | None = None

    async def __aenter__(self) -> Pipeline:
        self._pq.enter_pipeline_mode()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        try:
            refused = await self._connection.wait(self._until(self._end or self.end()))
            self._pq.exit_pipeline_mode()
            if self._pq.transaction_status != pq.TransactionStatus.IDLE:
                await self._connection.rollback()
        except BaseException as broken:
            self._pq.finish()
            if error is None or not isinstance(broken, Exception):
                raise
            return
        if refused is not None and error is None:
            raise errors.error_from_result(refused)

    def end(self) -> Answer:
        """Have what was asked committed, and ask nothing more; leaving the block waits for it."""
        self._pq.pipeline_sync()
        self._end = self._coming()
        return self._end

    def flush(self) -> None:
        """Have what was asked answered at once, whatever is asked after it."""
        self._pq.send_flush_request()

    def send(self) -> None:
        """Have PostgreSQL begin with what was asked, before anything is waited for."""
        self._pq.flush()

    async def execute(self, statement: str, values: Mapping[str, Any] | None = None) -> Answer:
        """Ask; values stand in the statement as `%(name)s`."""
        text, names = _numbered(statement)
        given = [values[name] for name in names] if values is not None else []
        adapting = self._connection.translating
        bound = adapting.dump_sequence(given, [PyFormat.TEXT] * len(given))
        self._pq.send_query_prepared(self._prepared(text, adapting.types or ()), bound)
        self._end = None
        return self._coming()

    def _prepared(self, text: bytes, types: tuple[int, ...]) -> bytes:
        known = self._connection.prepared
        if (name := known.get((text, types))) is None:
            name = known[text, types] = b"s%d" % next(self._connection.numbers)
            self._fresh.append((text, types))
            self._pq.send_prepare(name, text, types)
            self._coming()
        return name

    def _coming(self) -> Answer:
        answer = Answer(self)
        self._awaited.append(answer)
        return answer

    async def rows(self, answer: Answer) -> list[Any]:
        """See `Answer.fetchall`."""
        if answer.result is None:
            if self._end is None:
                self._pq.send_flush_request()
            refused = await self._connection.wait(self._until(answer))
            if refused is not None:
                raise errors.error_from_result(refused)
        adapting = self._connection.translating
        adapting.set_pgresult(answer.result)
        result = adapting.pgresult
        if result is None or not result.nfields:
            return []
        names = tuple(result.fname(column) or b"" for column in range(result.nfields))
        return adapting.load_rows(0, result.ntuples, _row_of(names))

    def _until(self, last: Answer) -> PQGen[PGresult | None]:
        """Wait for an answer and all before it; return the first that refuses, if any."""
        refused = None
        yield from self._sent()
        while last.result is None:
            yield from self._arrived()
            if (result := self._pq.get_result()) is not None:
                self._awaited.popleft().result = result
                if refused is None and result.status not in _ANSWERS:
                    refused = result
                    self._forget()
            elif self._pq.status != pq.ConnStatus.OK:
                raise OperationalError("the connection is lost")
        return refused

    def _sent(self) -> PQGen[None]:
        while self._pq.flush():
            if (yield Wait.RW) & Ready.R:
                self._pq.consume_input()

    def _arrived(self) -> PQGen[None]:
        """Wait for the next answer; see `_SOON`."""
        while self._pq.is_busy():
            if not (self._alone() and self._is_here_soon()):
                yield Wait.R
            self._pq.consume_input()

    def _is_here_soon(self) -> bool:
        if not hasattr(select, "poll"):  # Windows
            return False
        socket = select.poll()
        socket.register(self._pq.socket, select.POLLIN)
        return bool(socket.poll(_SOON))

    def _forget(self) -> None:
        """Prepare again, next time, what may have been refused with the rest."""
        for each in self._fresh:
            self._connection.prepared.pop(each, None)


@cache
def _numbered(statement: str) -> tuple[bytes, tuple[str, ...]]:
    """Return a statement as PostgreSQL numbers its values, and their names in that order."""
    names = tuple(dict.fromkeys(_VALUE.findall(statement)))
    text = _VALUE.sub(lambda found: f"${names.index(found[1]) + 1}", statement)
    return text.encode(), names


@cache
def _row_of(names: tuple[bytes, ...]) -> Any:
    """How a statement's rows are made; their columns are known only once it has answered."""
    made: Any = namedtuple
    return made("Row", [name.decode() for name in names], rename=True)._make
