"""Delivery by HTTP: signed requests to the address that the app has given to Slack."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx

from simulator.slack.workspace import SIGNING_SECRET

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
PATIENCE = 10.0


@dataclass(frozen=True)
class Signed:
    """How a request is signed; tests make it wrong on purpose."""

    at: int
    secret: str = SIGNING_SECRET

    def headers(self, body: bytes) -> dict[str, str]:
        """The two headers that Slack sends with a body."""
        base = b"v0:%d:%b" % (self.at, body)
        mark = hmac.new(self.secret.encode(), base, hashlib.sha256).hexdigest()
        return {"x-slack-request-timestamp": str(self.at), "x-slack-signature": f"v0={mark}"}


def signed_by(given: dict[str, Any]) -> Signed:
    """How the next request is signed: now and with the app's own secret, unless told otherwise."""
    at = int(given.get("signed_at", time.time()))
    return Signed(at=at, secret=str(given.get("secret", SIGNING_SECRET)))


async def deliver_by_http(
    address: str, kind: str, payload: dict[str, Any], signed: Signed
) -> dict[str, Any]:
    """Send one event, click or command as Slack does; tell what the app answered, and how fast."""
    body, content_type = _body(kind, payload)
    headers = {"content-type": content_type, **signed.headers(body)}
    begun = time.monotonic()
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        answer = await client.post(address, content=body, headers=headers)
    took = time.monotonic() - begun
    return {"status": answer.status_code, "body": answer.text, "seconds": took}


def _body(kind: str, payload: dict[str, Any]) -> tuple[bytes, str]:
    if kind == "slash_commands":
        return urlencode(payload).encode(), FORM
    if kind == "interactive":
        return urlencode({"payload": json.dumps(payload)}).encode(), FORM
    return json.dumps(payload).encode(), JSON
