"""A result goes past the library's writing out; clients get what the library would give them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal

import pytest
from mcp import Client

from mcp_server.carrying import carry
from mcp_server.server import build_server
from tests.practice import PENDING, Practice
from tools.base import Caller

pytestmark = pytest.mark.anyio

CALLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("list_cases", {"limit": 3}),
    ("get_case", {"case_id": PENDING}),
    ("lookup_payer_rules", {"payer": "meadowlark", "code": "97110", "on": "2026-11-30"}),
    ("count_cases", {}),
    ("get_case", {"case_id": "C-NBDY222222"}),
)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_clients_get_what_the_library_would_write_out(
    practice: Practice, mode: Literal["auto", "legacy"]
) -> None:
    async with (
        asking(practice, mode, carried=True) as ours,
        asking(practice, mode, carried=False) as plain,
    ):
        for name, given in CALLS:
            shown = (await ours.call_tool(name, given)).model_dump()
            expected = (await plain.call_tool(name, given)).model_dump()
            assert shown == expected, name
            assert shown["content"] and (shown["is_error"] or shown["structured_content"])


@asynccontextmanager
async def asking(
    practice: Practice, mode: Literal["auto", "legacy"], *, carried: bool
) -> AsyncIterator[Client]:
    async def caller() -> Caller:
        return practice.caller()

    server = build_server(caller, practice.house.ids)
    if not carried:
        server.middleware.remove(carry)
    async with Client(server, mode=mode) as client:
        yield client
