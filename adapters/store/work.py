"""Jobs, requests of tools, and what the clock remembers."""

from __future__ import annotations

import json
from datetime import datetime

from pydantic import JsonValue
from sqlalchemy import JSON, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.tables.work import memory, tool_request
from priorauth.boundary import ids_alone, minimum_values
from priorauth.clock import Clock
from priorauth.errors import NotFound
from priorauth.models.requests import ToolRequest


class PgWork:
    """See `priorauth.storage.Work`."""

    def __init__(self, connection: AsyncConnection, clinic_id: str, clock: Clock) -> None:
        self._connection = connection
        self._clinic_id = clinic_id
        self._clock = clock

    async def enqueue(
        self,
        job: str,
        arguments: dict[str, str],
        *,
        queue: str = "work",
        serial: str | None = None,
        once: str | None = None,
        due: datetime | None = None,
    ) -> None:
        await self._connection.execute(
            text(
                "select enqueue(:job, cast(:arguments as jsonb), :queue, :serial, :once,"
                " cast(:due as timestamptz))"
            ),
            {
                "job": job,
                "arguments": json.dumps({"clinic_id": self._clinic_id, **ids_alone(arguments)}),
                "queue": queue,
                "serial": serial,
                "once": once,
                "due": due,
            },
        )

    async def take_turn(self, name: str) -> None:
        await self._connection.execute(
            text("select pg_advisory_xact_lock(hashtextextended(:name, 0))"),
            {"name": f"{self._clinic_id}:{name}"},
        )

    async def ask(self, request: ToolRequest) -> None:
        values = minimum_values(request)
        del values["result"], values["problem"]
        await self._connection.execute(
            insert(tool_request).values(clinic_id=self._clinic_id, **values).inline()
        )

    async def get_request(self, request_id: str) -> ToolRequest:
        found = await self._connection.execute(
            select(tool_request).where(
                tool_request.c.clinic_id == self._clinic_id, tool_request.c.id == request_id
            )
        )
        row = found.one_or_none()
        if row is None:
            raise NotFound("request")
        return ToolRequest(
            id=row.id,
            tool=row.tool,
            case_id=row.case_id,
            document_id=row.document_id,
            arguments=row.arguments,
            staff_id=row.staff_id,
            state=row.state,
            result=row.result,
            problem=row.problem,
            asked_at=row.asked_at,
        )

    async def finish_request(self, request_id: str, result: JsonValue, problem: str | None) -> None:
        await self._connection.execute(
            tool_request.update()
            .where(tool_request.c.clinic_id == self._clinic_id, tool_request.c.id == request_id)
            .values(
                state="failed" if problem else "done",
                result=result,
                problem=problem,
                finished_at=self._clock.now(),
            )
        )

    async def recall(self, name: str) -> JsonValue:
        found = await self._connection.execute(
            select(memory.c.value).where(memory.c.clinic_id == self._clinic_id, memory.c.id == name)
        )
        value: JsonValue = found.scalar_one_or_none()
        return value

    async def remember(self, name: str, value: JsonValue) -> None:
        now = self._clock.now()
        kept = JSON.NULL if value is None else value
        await self._connection.execute(
            insert(memory)
            .values(clinic_id=self._clinic_id, id=name, value=kept, at=now)
            .on_conflict_do_update(
                index_elements=["clinic_id", "id"], set_={"value": kept, "at": now}
            )
        )
