"""The public keys of a clinic's sign-in service, from its address or from a file.

Interface: RFC 7517 (JSON Web Key Set), read as any OAuth sign-in service publishes it.
Limits: asked at most once a minute for an unknown key, and every ten minutes at the latest.
Never tried against: any particular vendor's service.
"""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import jwt

from adapters.http import Bounds, ask
from priorauth.clock import Clock
from priorauth.errors import NotConfigured, Unavailable, UnexpectedResponse

SYSTEM = "The sign-in service"
FRESH = timedelta(minutes=10)
AGAIN = timedelta(minutes=1)
_BOUNDS = Bounds(seconds=10.0, response_bytes=256_000)


class PublishedKeys:
    """Keys at an address; asked again when a token names one that is not known."""

    def __init__(self, address: str, client: httpx.AsyncClient, clock: Clock) -> None:
        self._address = address
        self._client = client
        self._clock = clock
        self._known: dict[str | None, jwt.PyJWK] = {}
        self._asked_at: datetime | None = None
        self._asking = asyncio.Lock()

    async def find(self, key_id: str | None) -> jwt.PyJWK | None:
        """Return the key of that id, or None where the service has none.

        Raises:
            Unavailable: The service does not answer.
            UnexpectedResponse: What it answers are no keys.
        """
        async with self._asking:
            age = None if self._asked_at is None else self._clock.now() - self._asked_at
            if age is None or age > FRESH or (key_id not in self._known and age > AGAIN):
                self._asked_at = self._clock.now()
                self._known = await self._ask()
        return self._known.get(key_id)

    async def _ask(self) -> dict[str | None, jwt.PyJWK]:
        request = self._client.build_request("GET", self._address)
        answer = await ask(self._client, request, system=SYSTEM, bounds=_BOUNDS)
        if answer.status != 200:
            raise Unavailable(SYSTEM, f"answered {answer.status}")
        return _read(answer.content)


class KeysOnFile:
    """Keys in a file, for a service that this machine cannot reach."""

    def __init__(self, path: Path) -> None:
        try:
            self._known = _read(path.read_bytes())
        except (OSError, UnexpectedResponse):
            raise NotConfigured(
                f"PRIORAUTH_MCP_KEYS: {path} cannot be read or holds no keys (JWKS)."
            ) from None

    async def find(self, key_id: str | None) -> jwt.PyJWK | None:
        """Return the key of that id, or None."""
        return self._known.get(key_id)


def _read(content: bytes) -> dict[str | None, jwt.PyJWK]:
    """Return the signing keys of a key set by their ids; kinds that we do not know are left out."""
    try:
        listed: list[Any] = json.loads(content)["keys"]
    except (ValueError, KeyError, TypeError):
        raise UnexpectedResponse(SYSTEM, "what it answers are no keys") from None
    found: dict[str | None, jwt.PyJWK] = {}
    for each in listed:
        if (
            not isinstance(each, dict)
            or each.get("use", "sig") != "sig"
            or each.get("kty") == "oct"
        ):
            continue
        try:
            key = jwt.PyJWK.from_dict(each)
        except jwt.PyJWTError:
            continue
        found[key.key_id] = key
    return found
