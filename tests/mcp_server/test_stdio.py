"""`priorauth mcp` as a desktop client starts it: a process that speaks the protocol on stdout."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from mcp import Client, StdioServerParameters
from mcp.shared.exceptions import MCPError
from mcp_types import ResourceTemplateReference
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from mcp_server.proxy import RemoteDesk
from mcp_server.server import build_server, serve_through
from priorauth.errors import NotConfigured
from tests.clinics import CLINIC, FRONT_DESK
from tests.mcp_server.test_server import NAMES
from tests.practice import PENDING, Practice
from tools.base import Caller

pytestmark = pytest.mark.anyio

TOKEN = "practice-staff-token"


def started(folder: Path, **environment: str) -> Client:
    """A client of the command, with nothing in its environment but what is given."""
    return Client(
        StdioServerParameters(
            command=sys.executable,
            args=["-m", "mcp_server"],
            env={"PATH": os.environ["PATH"], "PRIORAUTH_HOME": str(folder), **environment},  # noqa: TID251  the child's environment
            cwd=Path(__file__).parents[2],
        )
    )


def text(answer: Any) -> str:
    return str(answer.content[0].text)


async def test_without_a_clinic_it_lists_the_tools_and_says_what_to_do(tmp_path: Path) -> None:
    async with started(tmp_path) as client:
        listed = {tool.name for tool in (await client.list_tools()).tools}
        answer = await client.call_tool("list_cases", {})

    assert listed == NAMES
    assert answer.is_error
    assert "PRIORAUTH_SERVER" in text(answer) and "priorauth init" in text(answer)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{nonsense about Quillfeather", -32700),
        ("\0", -32700),
        ("[]", -32600),
        ('{"jsonrpc": "2.0", "id": 7, "method": 7}', -32600),
        ('{"id": "Quillfeather"}', -32600),
    ],
)
def test_a_line_that_is_no_message_is_answered_and_the_next_one_served(
    tmp_path: Path, line: str, code: int
) -> None:
    ping = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "ping"})
    with subprocess.Popen(
        [sys.executable, "-m", "mcp_server"],
        env={"PATH": os.environ["PATH"], "PRIORAUTH_HOME": str(tmp_path)},  # noqa: TID251  the child's environment
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdin is not None and server.stdout is not None
        server.stdin.write(f"{line}\n{ping}\n")
        server.stdin.flush()
        said = [server.stdout.readline() for _ in range(2)]
        _, logged = server.communicate(timeout=60)
    refused, served = map(json.loads, said)

    assert (refused["id"], refused["error"]["code"]) == (None, code)
    assert served["id"] == 1
    assert "Quillfeather" not in "".join(said) + logged


async def test_with_a_local_clinic_it_acts_for_the_person_who_set_it_up(
    tmp_path: Path, practice: Practice
) -> None:
    (tmp_path / "clinic.json").write_text(json.dumps({"clinic_id": CLINIC, "staff_id": FRONT_DESK}))
    async with started(tmp_path, PRIORAUTH_AGENT_URL=practice.house.url("pa_agent")) as client:
        answer = await client.call_tool("list_cases", {"state": "pending"})

    assert [case["case_id"] for case in answer.structured_content["cases"]] == [PENDING]
    assert practice.record()[0]["on_behalf_of"] == FRONT_DESK


async def test_a_server_without_a_token_is_refused(tmp_path: Path) -> None:
    async with started(tmp_path, PRIORAUTH_SERVER="https://desk.example.test") as client:
        answer = await client.call_tool("list_cases", {})

    assert answer.is_error
    assert text(answer).startswith("PRIORAUTH_SERVER is set, PRIORAUTH_STAFF_TOKEN is not.")


@pytest.mark.parametrize("server", ["http://desk.example.test", "desk.example.test", "ftp://x"])
def test_a_token_is_not_sent_where_others_can_read_it(server: str) -> None:
    with pytest.raises(NotConfigured, match="PRIORAUTH_SERVER must"):
        RemoteDesk(server, TOKEN)


class _TokenGate:
    """Lets in whoever carries the staff token, as the clinic's server will."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        app: Any = self._app
        if scope["type"] == "http":
            given = Request(scope).headers.get("authorization")
            if given != f"Bearer {TOKEN}":
                app = PlainTextResponse("no", status_code=401)
        await app(scope, receive, send)


@pytest.fixture
async def remote(practice: Practice) -> AsyncIterator[str]:
    """The clinic's server: the same tools over HTTP, behind a staff token."""

    async def caller() -> Caller:
        return practice.caller()

    app = build_server(caller, practice.house.ids).streamable_http_app(stateless_http=True)
    app.user_middleware.insert(0, Middleware(_TokenGate))
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    await serving


async def test_with_a_server_and_a_token_calls_go_there(tmp_path: Path, remote: str) -> None:
    environment = {"PRIORAUTH_SERVER": remote, "PRIORAUTH_STAFF_TOKEN": TOKEN}
    async with started(tmp_path, **environment) as client:
        found = await client.call_tool("list_cases", {"state": "pending"})
        refused = await client.call_tool("get_case", {"case_id": PENDING, "patient": "x"})

    assert found.structured_content is not None
    assert found.structured_content["cases"][0]["case_id"] == PENDING
    assert refused.is_error and "unknown argument 'patient'" in text(refused)


async def test_with_a_server_addresses_and_completions_are_answered_there(remote: str) -> None:
    async with Client(serve_through(RemoteDesk(remote, TOKEN))) as client:
        case = await client.read_resource(f"priorauth://case/{PENDING}")
        listed = await client.read_resource("priorauth://queue/pending?payer=northwind")
        reference = ResourceTemplateReference(uri="priorauth://case/{case_id}")
        known = await client.complete(reference, {"name": "case_id", "value": "C-PEN"})
        with pytest.raises(MCPError):
            await client.read_resource("priorauth://case/C-NOBODY2222")

    assert PENDING in case.contents[0].text and PENDING in listed.contents[0].text
    assert known.completion.values == [PENDING]


def test_a_proxy_loads_neither_store_nor_reader() -> None:
    heavy = {"psycopg", "sqlalchemy", "pymupdf", "cv2", "anthropic", "procrastinate", "rules"}
    script = f"import sys, mcp_server.stdio\nprint(sorted({heavy} & set(sys.modules)))"
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout.strip() == "[]"


async def test_a_wrong_token_and_a_server_that_is_away_are_said_plainly(remote: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        away = f"http://127.0.0.1:{taken.getsockname()[1]}"
    for server, wanted in ((remote, "refused the staff token"), (away, "cannot be reached")):
        async with Client(serve_through(RemoteDesk(server, "wrong"))) as client:
            answer = await client.call_tool("list_cases", {})
        assert answer.is_error and wanted in text(answer)
