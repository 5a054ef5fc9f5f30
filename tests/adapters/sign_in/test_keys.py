"""The keys of a sign-in service, over a real socket and from a file."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
import uvicorn
from cryptography.hazmat.primitives.asymmetric import ec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.sign_in.keys import KeysOnFile, PublishedKeys
from priorauth.errors import NotConfigured, Unavailable, UnexpectedResponse
from tests.clinics import HandClock

pytestmark = pytest.mark.anyio


def published(name: str) -> dict[str, Any]:
    public = ec.generate_private_key(ec.SECP256R1()).public_key()
    key = jwt.algorithms.ECAlgorithm.to_jwk(public, as_dict=True)
    return {**key, "kid": name, "use": "sig", "alg": "ES256"}


@dataclass
class Service:
    """What the sign-in service answers, and how often it was asked."""

    address: str = ""
    answer: bytes = b""
    status: int = 200
    asked: int = 0
    clock: HandClock = field(default_factory=HandClock)


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    made = Service(answer=json.dumps({"keys": [published("k1")]}).encode())

    async def keys(_request: Request) -> Response:
        made.asked += 1
        return Response(made.answer, made.status, media_type="application/json")

    listening = socket.create_server(("127.0.0.1", 0))
    made.address = f"http://127.0.0.1:{listening.getsockname()[1]}/keys"
    server = uvicorn.Server(
        uvicorn.Config(Starlette(routes=[Route("/keys", keys)]), log_level="error")
    )
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    yield made
    server.should_exit = True
    await serving


async def test_a_key_is_asked_for_once_and_kept(service: Service) -> None:
    async with httpx.AsyncClient() as client:
        keys = PublishedKeys(service.address, client, service.clock)
        found = [await keys.find("k1") for _ in range(3)]

    assert all(found) and service.asked == 1


async def test_a_new_key_is_found_a_minute_later_and_a_flood_of_unknown_ones_asks_once(
    service: Service,
) -> None:
    async with httpx.AsyncClient() as client:
        keys = PublishedKeys(service.address, client, service.clock)
        await keys.find("k1")
        service.answer = json.dumps({"keys": [published("k2")]}).encode()
        assert [await keys.find(f"guess-{number}") for number in range(20)] == [None] * 20
        assert service.asked == 1
        service.clock.forward(timedelta(minutes=2))
        assert await keys.find("k2") is not None

    assert service.asked == 2 and await keys.find("k1") is None


async def test_a_service_that_fails_or_answers_nonsense_is_told_apart(service: Service) -> None:
    async with httpx.AsyncClient() as client:
        service.status = 503
        with pytest.raises(Unavailable):
            await PublishedKeys(service.address, client, service.clock).find("k1")
        service.status, service.answer = 200, b"<html>sign in</html>"
        with pytest.raises(UnexpectedResponse):
            await PublishedKeys(service.address, client, service.clock).find("k1")


async def test_keys_on_file_are_read_and_shared_secrets_among_them_are_not(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    secret = {"kty": "oct", "k": "c2VjcmV0", "kid": "s1"}
    path.write_text(json.dumps({"keys": [published("k1"), secret, {"kty": "new"}, 7]}))
    keys = KeysOnFile(path)

    assert await keys.find("k1") is not None
    assert await keys.find("s1") is None
    with pytest.raises(NotConfigured, match="PRIORAUTH_MCP_KEYS"):
        KeysOnFile(tmp_path / "missing.json")
