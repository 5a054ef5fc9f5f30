"""Slack's requests by HTTP, for a clinic whose network lets no Socket Mode out.

Interface: `POST /slack` with the headers x-slack-signature (v0, HMAC-SHA256) and
x-slack-request-timestamp. What is not signed by Slack, or not just now, is refused before it is
read; what comes a second time is acknowledged and not done again. Never tried against: Slack.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from contextlib import suppress
from datetime import datetime, timedelta

from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import Clock as SignatureClock
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from agent.slack.desk import SlackDesk
from priorauth.errors import PriorAuthError
from priorauth.models.people import ActorKind
from priorauth.models.records import RecordEntry

log = logging.getLogger("priorauth.slack")

PATH = "/slack"
LARGEST = 1_000_000
BODY_SECONDS = 10.0
"""How long a body may take to come in."""
_SAID_AGAIN_AFTER = timedelta(minutes=1)


class Gatekeeper:
    """Lets in what Slack has signed just now, once."""

    def __init__(self, app: AsyncApp, desk: SlackDesk, secret: str) -> None:
        self._app = app
        self._desk = desk
        self._verifier = SignatureVerifier(secret, clock=_Now(desk))
        self._told_at: datetime | None = None

    async def receive(self, request: Request) -> Response:
        """Answer one request within Slack's three seconds; the work itself goes on after that."""
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await _body(request)
        except (TimeoutError, ClientDisconnect):
            return PlainTextResponse("The request did not arrive whole.", 408)
        if body is None:
            return PlainTextResponse("The request is larger than 1 MB.", 413)
        signature = request.headers.get("x-slack-signature", "")
        if not self._is_signed(body, request.headers.get("x-slack-request-timestamp"), signature):
            await self._refused()
            return PlainTextResponse("The request is not signed by Slack, or is too old.", 401)
        try:
            if not await self._desk.is_new(f"sig:{hashlib.sha256(signature.encode()).hexdigest()}"):
                return PlainTextResponse("")
        except PriorAuthError:
            return PlainTextResponse("Try again.", 503, headers={"Retry-After": "5"})
        try:
            asked = to_async_bolt_request(request, body)
        except Exception:
            # Slack's library reads a body with no check of its own; its errors quote the body.
            return PlainTextResponse("The request cannot be read.", 400)
        return to_starlette_response(await self._app.async_dispatch(asked))

    def _is_signed(self, body: bytes, at: str | None, signature: str) -> bool:
        if at is None or not at.isascii() or not at.isdigit() or not signature.isascii():
            return False
        with suppress(ValueError):  # a number of thousands of digits, or a body that is no text
            return bool(self._verifier.is_valid(body, at, signature))
        return False

    async def _refused(self) -> None:
        """Put refusals on the record, at most one a minute: strangers must not fill it."""
        now = self._desk.services.clock.now()
        if self._told_at is not None and now - self._told_at < _SAID_AGAIN_AFTER:
            return
        self._told_at = now
        log.warning("a request was refused: it is not signed by Slack, or too old")
        entry = RecordEntry(
            actor=ActorKind.AGENT.value,
            on_behalf_of=None,
            action="slack.refused",
            phase="event",
            call_id=self._desk.services.ids.new("K"),
            outcome="not signed by Slack, or too old",
            details={},
        )
        with suppress(PriorAuthError):
            async with self._desk.services.minimum.begin(self._desk.clinic_id) as tx:
                await tx.record.write(entry)


class _Now(SignatureClock):
    """The house's clock, as the verifier wants it."""

    def __init__(self, desk: SlackDesk) -> None:
        self._clock = desk.services.clock

    def now(self) -> float:
        """Return seconds since 1970."""
        return self._clock.now().timestamp()


def slack_door(app: AsyncApp, desk: SlackDesk, secret: str) -> Starlette:
    """Return the program that takes Slack's requests."""
    keeper = Gatekeeper(app, desk, secret)
    return Starlette(routes=[Route(PATH, keeper.receive, methods=["POST"])])


async def _body(request: Request) -> bytes | None:
    """Return the body, or None where it is too large; no more than that is ever held."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return None
    return body
