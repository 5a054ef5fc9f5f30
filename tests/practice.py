"""A practice day: one case for each way a case can stand, and the tools to ask about them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import psycopg
import pytest
from mcp import Client
from psycopg import sql
from psycopg.types.json import Jsonb
from sqlalchemy import Table

from adapters.store.keymaking import keys_of
from adapters.store.minimum import MinimumDatabase
from adapters.store.sealed import seal_values
from adapters.store.tables import cases, packets
from mcp_server.server import build_server
from priorauth.casework.requests import run_tool_request
from tests.clinics import CLINIC, FRONT_DESK, LOOKUP, MASTER, OTHER, PAYER, House
from tools.base import Caller, Services

PENDING, HELD, DENIED = "C-PENDNG2222", "C-HEKD222222", "C-DENED22222"
RUNNING_OUT, DRAFT, ASKED = "C-RNSHRT2222", "C-DRAFT22222", "C-ASKED22222"
ELSEWHERE, SCHEDULING = "C-EKSEWHERE2", "C-SCHEDKE222"
SURNAME = "Quillfeather"
READER = "U-READER"
DESK = "https://desk.example.test"


@dataclass
class Practice:
    """The house with its cases, and a worker that works while a tool waits."""

    house: House
    services: Services
    works: bool = True
    slept: list[float] = field(default_factory=list)
    finish: Callable[[str], Awaitable[None]] | None = None

    def caller(self, staff_id: str = FRONT_DESK, clinic_id: str = CLINIC) -> Caller:
        return Caller(services=self.services, clinic_id=clinic_id, staff_id=staff_id)

    @asynccontextmanager
    async def client(
        self, staff_id: str = FRONT_DESK, clinic_id: str = CLINIC
    ) -> AsyncIterator[Client]:
        async def caller() -> Caller:
            return self.caller(staff_id, clinic_id)

        async with Client(build_server(caller, self.house.ids)) as client:
            yield client

    async def ask(self, tool: str, staff_id: str = FRONT_DESK, **arguments: Any) -> dict[str, Any]:
        """Call a tool over MCP; an error comes back as `{"error": text}`."""
        async with self.client(staff_id) as client:
            answer = await client.call_tool(tool, arguments)
        text = answer.content[0].text  # type: ignore[union-attr]
        return {"error": text} if answer.is_error else dict(answer.structured_content)

    def record(self) -> list[dict[str, Any]]:
        """What stands on the record of the clinic, oldest first."""
        with psycopg.connect(self.house.dsn) as connection:
            rows = connection.execute(
                "select action, phase, outcome, case_id, on_behalf_of, details, call_id"
                " from record_entry where clinic_id = %s order by number",
                [CLINIC],
            ).fetchall()
        names = ("action", "phase", "outcome", "case_id", "on_behalf_of", "details", "call_id")
        return [dict(zip(names, row, strict=True)) for row in rows]

    async def sleep(self, seconds: float) -> None:
        """Let the worker do what is queued instead of waiting."""
        self.slept.append(seconds)
        if self.works:
            for request_id in self.queued():
                await (self.finish or self._work)(request_id)

    async def _work(self, request_id: str) -> None:
        await run_tool_request(self.house.worker, CLINIC, request_id)

    def queued(self) -> list[str]:
        """The requests that wait for the worker."""
        with psycopg.connect(self.house.dsn) as connection:
            found = connection.execute("select id from tool_request where state = 'queued'")
            return [row[0] for row in found.fetchall()]


@pytest.fixture
async def practice(house: House) -> AsyncIterator[Practice]:
    """The clinic with its practice cases, asked through the agent's login."""
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("set timezone = 'America/New_York'")
        _fill(connection)
    minimum = MinimumDatabase(house.url("pa_agent"), lookup=LOOKUP, pool_size=3)
    made = Practice(house, None)  # type: ignore[arg-type]
    made.services = Services(
        minimum=minimum,
        rules=house.agent.rules,
        clock=house.clock,
        ids=house.ids,
        sleep=made.sleep,
        desk_address=DESK,
        patience_seconds=1.0,
    )
    yield made
    await minimum.close()


def _fill(connection: psycopg.Connection[Any]) -> None:
    connection.execute(
        "insert into staff values (%s, %s, 'Person read only', 'read_only', '{see_cases}', true),"
        " (%s, 'U-GONE', 'Person gone', 'biller', '{see_cases}', false),"
        " (%s, 'U-BLIND', 'Person blind', 'read_only', '{}', true)",
        [CLINIC, READER, CLINIC, CLINIC],
    )
    connection.execute(
        "insert into payer_connection values (%s, 'meadowlark', 'Meadowlark Mutual', null, '[]')",
        [CLINIC],
    )
    case(connection, PENDING)
    packet(connection, PENDING, "held", sent_days_ago=3, delivery="confirmed")
    case(connection, HELD, payer="meadowlark", payer_name="Meadowlark Mutual")
    packet(connection, HELD, "held", delivery="held")
    case(connection, DENIED)
    packet(connection, DENIED, "held", sent_days_ago=9, delivery="confirmed", settled=True)
    answer(connection, DENIED, "denied", reasons=[{"code": "0U", "text": f"{SURNAME} lacks"}])
    case(connection, RUNNING_OUT)
    packet(connection, RUNNING_OUT, "held", sent_days_ago=20, delivery="confirmed", settled=True)
    answer(connection, RUNNING_OUT, "approved", visits=12, valid_days=5)
    case(connection, DRAFT)
    gap = {"need": "plan of care", "why": "The payer asks for it.", "who": "therapist"}
    packet(connection, DRAFT, "draft", gaps=[gap])
    case(connection, ASKED)
    question(connection, "Q-CNTEN22222", ASKED, "visits_requested")
    question(connection, "Q-BRTHED2222", ASKED, "date_of_birth")
    case(connection, SCHEDULING, route="scheduling")
    case(connection, ELSEWHERE, clinic=OTHER)
    document(connection, "D-NEW2222222", "received")
    document(connection, "D-READ222222", "read", case_id=PENDING)


def case(
    connection: psycopg.Connection[Any],
    case_id: str,
    *,
    clinic: str = CLINIC,
    payer: str = PAYER,
    payer_name: str = "Northwind Health Plan",
    route: str = "authorization",
) -> None:
    """File one case of a patient whose surname is the same everywhere."""
    tail = case_id[2:]
    name = f"Zephyrine{tail.rstrip('2').lower()} {SURNAME}"
    patient = {"id": f"T-{tail}", "name": name, "birth_date": date(1951, 2, 3)}
    put(connection, cases.patient, clinic, **patient, name_words=name.lower().split())
    put(
        connection,
        cases.coverage,
        clinic,
        id=f"V-{tail}",
        patient_id=f"T-{tail}",
        payer_id=payer,
        payer_name=payer_name,
        member_id="NWQ7716203",
    )
    connection.execute(
        "insert into episode values (%s, %s, %s, 'PT', '{M54.50}', null)",
        [clinic, f"O-{tail}", f"T-{tail}"],
    )
    connection.execute(
        "insert into cases values (%s, %s, %s, %s, %s, %s, 'commercial_fi', 'OH', %s,"
        " '{The payer wants a request.}', '{M54.50}', '{97110}', 12, now() - interval '10 days',"
        " now(), null)",
        [clinic, case_id, f"O-{tail}", f"V-{tail}", payer, payer_name, route],
    )


def put(connection: psycopg.Connection[Any], table: Table, clinic: str, **values: Any) -> None:
    """Insert a row with what identifies sealed, as the store does it."""
    keys = keys_of(connection, clinic, MASTER)
    sealed = {"clinic_id": clinic, **seal_values(keys, table, values, values)}
    if "name_words" in sealed:
        sealed["name_words"] = keys.words(sealed["name_words"])
    names = sql.SQL(", ").join(map(sql.Identifier, sealed))
    marks = sql.SQL(", ").join(sql.Placeholder() * len(sealed))
    connection.execute(
        sql.SQL("insert into {} ({}) values ({})").format(sql.Identifier(table.name), names, marks),
        [bytes(v) if isinstance(v, bytes) else v for v in sealed.values()],
    )


def packet(
    connection: psycopg.Connection[Any],
    case_id: str,
    state: str,
    *,
    delivery: str | None = None,
    sent_days_ago: int | None = None,
    settled: bool = False,
    gaps: list[dict[str, Any]] | None = None,
) -> None:
    """File the packet of a case and, when it was held, its submission."""
    tail = case_id[2:]
    connection.execute(
        "insert into packet (clinic_id, id, case_id, version, state, content_hash, basis_hash,"
        " content, gaps, payer_id, channel, destination, reference, drafted_at, drafted_by)"
        " values (%s, %s, %s, 1, %s, 'h', 'b', '', %s, %s, 'service_review', 'NW', %s, now(),"
        " 'U-FRONT')",
        [CLINIC, f"P-{tail}", case_id, state, Jsonb(gaps or []), PAYER, f"R{tail}"],
    )
    if delivery is None:
        return
    connection.execute(
        "insert into submission (clinic_id, id, packet_id, case_id, payer_id, channel,"
        " destination, reference, state, held_at, sent_at, settled_at) values (%s, %s, %s, %s, %s,"
        " 'service_review', 'NW', %s, %s, now() - interval '21 days',"
        " now() - make_interval(days => %s), case when %s then now() end)",
        [
            *(CLINIC, f"S-{tail}", f"P-{tail}", case_id, PAYER),
            *(f"R{tail}", delivery, sent_days_ago, settled),
        ],
    )


def answer(
    connection: psycopg.Connection[Any],
    case_id: str,
    outcome: str,
    *,
    reasons: list[dict[str, Any]] | None = None,
    visits: int | None = None,
    valid_days: int | None = None,
) -> None:
    """File a payer's answer, with the authorization that follows from an approval."""
    tail = case_id[2:]
    row = connection.execute(
        "select today, today + %s::integer, now()"
        " from (select (now() at time zone 'America/New_York')::date as today) as clinic",
        [valid_days],
    ).fetchone()
    assert row is not None
    today, until, now = row
    given = {"case_id": case_id, "number": "NUM-1", "visits": visits}
    valid = {"valid_from": today, "valid_to": until}
    put(
        connection,
        packets.determination,
        CLINIC,
        id=f"N-{tail}",
        submission_id=f"S-{tail}",
        line=1,
        code="97110",
        outcome=outcome,
        reasons=reasons or [],
        reason_codes=[reason["code"] for reason in reasons or []],
        source="Availity",
        recorded_at=now,
        **given,
        **valid,
    )
    if outcome == "approved":
        put(
            connection,
            packets.authorization_on_file,
            CLINIC,
            id=f"A-{tail}",
            determination_id=f"N-{tail}",
            **given,
            **valid,
        )


def question(
    connection: psycopg.Connection[Any], question_id: str, case_id: str, about: str
) -> None:
    """File an open question about a field of a case."""
    connection.execute(
        "insert into question (clinic_id, id, case_id, kind, field, what, why, who, asked_at)"
        " values (%s, %s, %s, 'value', %s, %s, 'It is not on the page.', 'correct_values', now())",
        [CLINIC, question_id, case_id, about, f"What is the {about.replace('_', ' ')}?"],
    )


def document(
    connection: psycopg.Connection[Any],
    document_id: str,
    state: str,
    *,
    case_id: str | None = None,
) -> None:
    """File a document that came in just now."""
    connection.execute(
        "insert into document values (%s, %s, %s, 10, 'application/pdf', %s, 2, now(), null, null)",
        [CLINIC, document_id, f"sha-{document_id}", state],
    )
    if case_id is not None:
        connection.execute(
            "insert into case_document values (%s, %s, %s, %s, '{1}', '{referral_order}')",
            [CLINIC, f"F-{document_id[2:]}", case_id, document_id],
        )
