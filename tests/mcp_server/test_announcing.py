"""What the server says that it can do is what it does, in both eras of the protocol."""

from __future__ import annotations

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPDeprecationWarning
from mcp_types import EmptyResult

from mcp_server.server import build_server
from priorauth.errors import NotConfigured
from tests.clinics import CountingIds
from tools.base import Caller

pytestmark = pytest.mark.anyio


async def nobody() -> Caller:
    raise NotConfigured("No clinic is set up here.")


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_nothing_is_announced_that_could_be_listened_to(mode: str) -> None:
    async with Client(build_server(nobody, CountingIds()), mode=mode) as client:
        can = client.server_capabilities

    assert can is not None and can.resources is not None and can.tools is not None
    assert not can.resources.subscribe and not can.resources.list_changed
    assert not can.tools.list_changed


async def test_a_client_of_the_older_protocol_may_say_how_much_it_wants_to_be_told() -> None:
    async with Client(build_server(nobody, CountingIds()), mode="legacy") as client:
        with pytest.warns(MCPDeprecationWarning):
            said = await client.set_logging_level("warning")

    assert said == EmptyResult()
