"""MCP by HTTP: whose token is taken, what it may do, and what a hostile request gets."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

import httpx
import httpx2
import jwt
import psycopg
import pytest
import uvicorn
from cryptography.hazmat.primitives.asymmetric import ec
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from mcp_server.over_http import LARGEST, mcp_app
from mcp_server.tokens import EitherToken, ServiceTokens, StaffTokens
from priorauth.casework.staff_tokens import make_token, revoke_token
from priorauth.clock import SystemClock
from priorauth.models.people import Actor, ActorKind, Right, Scope
from tests.clinics import BILLER, CLINIC, FRONT_DESK, OTHER
from tests.practice import ELSEWHERE, PENDING, SURNAME, Practice

pytestmark = pytest.mark.anyio

ISSUER = "https://sign-in.example.test"
KEY = ec.generate_private_key(ec.SECP256R1())
FOREIGN_KEY = ec.generate_private_key(ec.SECP256R1())
SUBJECT = "person-4417"
ALL = frozenset(Scope)


class OneKey:
    """The public key of the sign-in service."""

    async def find(self, key_id: str | None) -> Any:
        return KEY.public_key() if key_id == "k1" else None


@dataclass
class Served:
    """The desk as it listens, and tokens for it."""

    practice: Practice
    address: str

    @property
    def resource(self) -> str:
        return f"{self.address}/mcp"

    async def token(
        self, *, scopes: frozenset[Scope] = ALL, clinic: str = CLINIC, days: int = 1
    ) -> tuple[str, str]:
        who = Actor(
            kind=ActorKind.PERSON, clinic_id=clinic, staff_id=BILLER, rights=frozenset(Right)
        )
        token, made = await make_token(
            self.practice.house.desk,
            who,
            FRONT_DESK,
            scopes=scopes,
            lasts=timedelta(days=days),
            secret=f"secret-{self.practice.house.ids.new('S')}",
        )
        return token, made.id

    def signed(self, key: Any = KEY, **changes: Any) -> str:
        now = SystemClock().now()
        claims = {
            "iss": ISSUER,
            "aud": self.resource,
            "sub": SUBJECT,
            "exp": now + timedelta(minutes=5),
            "scope": "openid pa:read pa:draft",
            **changes,
        }
        kept = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(kept, key, algorithm="ES256", headers={"kid": "k1"})

    async def ask(self, token: str, tool: str, **arguments: Any) -> Any:
        headers = {"Authorization": f"Bearer {token}"}
        async with (
            httpx2.AsyncClient(headers=headers) as http,
            Client(streamable_http_client(self.resource, http_client=http)) as client,
        ):
            return await client.call_tool(tool, arguments)

    async def post(self, content: bytes, token: str = "", **headers: str) -> httpx.Response:
        usual = {
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
        }
        async with httpx.AsyncClient() as client:
            return await client.post(self.resource, content=content, headers={**usual, **headers})


@pytest.fixture
async def served(practice: Practice) -> AsyncIterator[Served]:
    """The desk over HTTP; its clock is the machine's, as that of tokens is."""
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        owner.execute(
            "insert into staff_account values (%s, 'F-1', %s, 'sign_in', %s)",
            [CLINIC, FRONT_DESK, SUBJECT],
        )
    practice.house.clock.at = SystemClock().now()
    listening = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    resource = f"{address}/mcp"
    minimum = practice.services.minimum
    verifier = EitherToken(
        StaffTokens(minimum, practice.house.clock, resource),
        ServiceTokens(OneKey(), minimum, issuer=ISSUER, resource=resource, clinic_id=CLINIC),
    )
    app = mcp_app(practice.services, verifier, address=address, issuer=ISSUER)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    yield Served(practice, address)
    server.should_exit = True
    await serving


CALL = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/list"}).encode()


async def test_a_token_of_the_desk_lets_its_person_in(served: Served) -> None:
    token, _ = await served.token()
    said = await served.ask(token, "list_cases", state="pending")

    assert [case["case_id"] for case in said.structured_content["cases"]] == [PENDING]
    assert {line["on_behalf_of"] for line in served.practice.record() if line["call_id"]} >= {
        FRONT_DESK
    }


async def test_a_token_of_the_sign_in_service_lets_its_person_in(served: Served) -> None:
    said = await served.ask(served.signed(), "list_cases", state="pending")

    assert [case["case_id"] for case in said.structured_content["cases"]] == [PENDING]
    assert served.practice.record()[-1]["on_behalf_of"] == FRONT_DESK


async def test_the_token_is_kept_nowhere_and_its_making_is_on_the_record(served: Served) -> None:
    token, made = await served.token()
    with psycopg.connect(served.practice.house.dsn) as owner:
        kept = owner.execute("select staff_token::text from staff_token").fetchall()

    assert token.partition(".")[2] not in str(kept) + str(served.practice.record())
    [line] = [line for line in served.practice.record() if line["action"] == "token.made"]
    assert line["details"]["token"] == made and line["details"]["for"] == FRONT_DESK


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "https://elsewhere.example.test/mcp"},
        {"iss": "https://stranger.example.test"},
        {"sub": "somebody-unknown"},
        {"exp": 1_600_000_000},
        {"exp": None},
        {"aud": None},
        {"scope": "openid"},
        {"key": FOREIGN_KEY},
    ],
    ids=lambda changes: str(next(iter(changes.items()))[0]),
)
async def test_a_foreign_token_is_refused(served: Served, changes: dict[str, Any]) -> None:
    answer = await served.post(CALL, served.signed(**changes))

    assert answer.status_code in (401, 403)
    assert "www-authenticate" in answer.headers


@pytest.mark.parametrize(
    "token", ["-", "nonsense", f"{CLINIC}.guess", "K-NOBODY.guess", f"{OTHER}.guess", "x" * 9000]
)
async def test_a_guessed_token_is_refused(served: Served, token: str) -> None:
    assert (await served.post(CALL, token)).status_code == 401


async def test_an_unsigned_token_and_one_signed_with_the_public_key_are_refused(
    served: Served,
) -> None:
    claims = {"iss": ISSUER, "aud": served.resource, "sub": SUBJECT, "exp": 4_000_000_000}
    unsigned = jwt.encode(claims, None, algorithm="none", headers={"kid": "k1"})
    as_secret = jwt.encode(claims, "k" * 64, algorithm="HS256", headers={"kid": "k1"})

    for token in (unsigned, as_secret):
        assert (await served.post(CALL, token)).status_code == 401


async def test_an_ended_token_and_one_that_ran_out_are_refused_at_once(served: Served) -> None:
    ended, ended_id = await served.token()
    old, _ = await served.token(days=1)
    admin = Actor(kind=ActorKind.PERSON, clinic_id=CLINIC, staff_id=BILLER, rights=frozenset(Right))
    await revoke_token(served.practice.house.desk, admin, ended_id)
    assert (await served.post(CALL, ended)).status_code == 401

    assert (await served.post(CALL, old)).status_code == 200
    served.practice.house.clock.forward(timedelta(days=2))
    assert (await served.post(CALL, old)).status_code == 401


async def test_a_token_may_do_only_what_it_is_for(served: Served) -> None:
    token, _ = await served.token(scopes=frozenset({Scope.READ}))
    seen = await served.ask(token, "get_case", case_id=PENDING)
    drafted = await served.ask(token, "draft_packet", case_id=PENDING)
    submitted = await served.ask(token, "submit_packet", case_id=PENDING)

    assert not seen.is_error
    assert drafted.is_error and "pa:draft" in drafted.content[0].text
    assert submitted.is_error and "pa:request_submit" in submitted.content[0].text
    refused = [line for line in served.practice.record() if line["outcome"] == "refused"]
    assert [line["action"] for line in refused] == ["tool.draft_packet", "tool.submit_packet"]


async def test_a_token_reaches_its_own_clinic_alone(served: Served) -> None:
    token, _ = await served.token()
    answer = await served.ask(token, "get_case", case_id=ELSEWHERE)

    assert answer.is_error and SURNAME not in answer.content[0].text


@pytest.mark.parametrize(
    "headers",
    [{"Host": "evil.example.test"}, {"Origin": "https://evil.example.test"}],
    ids=["host", "origin"],
)
async def test_a_foreign_host_or_origin_is_refused(served: Served, headers: dict[str, str]) -> None:
    token, _ = await served.token()
    answer = await served.post(CALL, token, **headers)

    assert answer.status_code in (403, 421)


async def test_a_session_of_somebody_else_gives_nothing(served: Served) -> None:
    answer = await served.post(CALL, "nonsense", **{"mcp-session-id": "somebody-elses"})

    assert answer.status_code == 401


@pytest.mark.parametrize("method", ["Quillfeather, Ada", "TOOLS", "tools/list?n=Ada", 7])
async def test_a_method_that_cannot_be_one_is_not_repeated(served: Served, method: object) -> None:
    token, _ = await served.token()
    call = {"jsonrpc": "2.0", "id": 1, "method": method, "params": {}}

    answer = await served.post(json.dumps(call).encode(), token)

    assert answer.status_code == 400
    assert answer.json() == {"error": "MCP has no such method."}


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"x" * (LARGEST + 1), 413),
        (b"[" * 5_000 + b"]" * 5_000, 400),
        (b'{"jsonrpc": "2.0", "id": 1, ', 400),
        (b"\xff\xfe\x00", 400),
    ],
    ids=["large", "deep", "half", "no text"],
)
async def test_what_cannot_be_read_is_refused_in_one_line(
    served: Served, content: bytes, status: int
) -> None:
    token, _ = await served.token()
    answer = await served.post(content, token)

    assert answer.status_code == status
    assert len(answer.text) < 2_000 and "Traceback" not in answer.text


@pytest.mark.parametrize(
    "asked",
    [
        {"name": "approve_packet", "arguments": {}},
        {"name": "get_case", "arguments": {"case_id": ELSEWHERE}},
        {"name": "get_case", "arguments": {"case_id": "'; drop table cases; --"}},
        {"name": "get_case", "arguments": {"case_id": {"$ne": None}}},
        {"name": "get_case", "arguments": [PENDING]},
        {"name": "../../etc/passwd", "arguments": {"case_id": PENDING}},
        {"arguments": {"case_id": PENDING}},
    ],
    ids=["no tool", "elsewhere", "sql", "object", "list", "path", "nameless"],
)
async def test_a_call_that_is_not_hers_to_make_gives_one_line_and_no_case(
    served: Served, asked: dict[str, Any]
) -> None:
    token, _ = await served.token()
    asks = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": asked}
    answer = await served.post(json.dumps(asks).encode(), token)

    assert answer.status_code in (200, 400)
    assert "Traceback" not in answer.text and "Northwind" not in answer.text
    said = json.loads(answer.text.rpartition("data: ")[2] or answer.text)
    assert "error" in said or said["result"]["isError"]


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_long_call_tells_over_http_too_how_far_it_is(
    served: Served, mode: Literal["auto", "legacy"]
) -> None:
    told: list[float] = []

    async def progress(done: float, total: float | None, message: str | None) -> None:
        told.append(done)

    served.practice.works = False
    token, _ = await served.token()
    async with (
        httpx2.AsyncClient(headers={"Authorization": f"Bearer {token}"}) as http,
        Client(streamable_http_client(served.resource, http_client=http), mode=mode) as client,
    ):
        await client.call_tool("check_status", {"case_id": PENDING}, progress_callback=progress)

    assert len(told) > 1 and told == sorted(told)


async def test_a_client_that_takes_no_stream_is_answered_in_one_piece(served: Served) -> None:
    token, _ = await served.token()
    meta = {"_meta": {"progressToken": "p"}}
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": meta}
    whole = await served.post(json.dumps(call).encode(), token, Accept="application/json")
    stream = await served.post(json.dumps(call).encode(), "nonsense")

    assert whole.json()["result"]["tools"]
    assert stream.status_code == 401, "whoever asks for progress needs a token like all others"


async def test_brackets_within_a_string_are_no_depth(served: Served) -> None:
    token, _ = await served.token()
    said = await served.ask(token, "list_cases", name='[[[["' * 30)

    assert said.structured_content["total"] == 0


async def test_it_says_who_signs_people_in(served: Served) -> None:
    async with httpx.AsyncClient(base_url=served.address) as client:
        told = (await client.get("/.well-known/oauth-protected-resource/mcp")).json()
        health = await client.get("/health")

    assert told["authorization_servers"] == [ISSUER], "letter by letter as tokens name it"
    assert told["resource"] == served.resource
    assert set(told["scopes_supported"]) == {"pa:read", "pa:draft", "pa:request_submit"}
    assert health.status_code == 200
