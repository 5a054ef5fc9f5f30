"""Offers the desk over MCP by HTTP: stateless, each request with a token of one person."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from mcp.server.auth.routes import create_protected_resource_routes
from mcp.server.auth.settings import AuthSettings
from mcp.server.transport_security import TransportSecuritySettings
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mcp_server.server import build_server
from mcp_server.tokens import EitherToken, caller_by_token
from priorauth.models import people
from tools.base import Services

PATH = "/mcp"
_METHOD = re.compile(r"[a-z]{2,20}(/[A-Za-z_]{2,30}){0,3}")
LARGEST = 1_000_000
"""Bytes of one request."""
DEEPEST = 32
"""Levels of one request."""
STREAM = "text/event-stream"
BODY_SECONDS = 20.0
"""How long a request may take to arrive."""


def mcp_app(
    services: Services, verifier: EitherToken, *, address: str, issuer: str | None
) -> Starlette:
    """Return the program that answers at `address`, which clients and tokens name.

    `issuer` is the clinic's sign-in service; without one only the desk's own tokens are taken.
    """
    resource = address.rstrip("/") + PATH
    sign_in = AuthSettings.model_validate(
        {
            "issuer_url": issuer or address,
            "resource_server_url": resource,
            "required_scopes": [str(people.Scope.READ)],
            "validate_token_resource": True,
        }
    )
    caller = caller_by_token(services)
    server = build_server(caller, services.ids, verifier=verifier, sign_in=sign_in)
    place = urlsplit(address)
    answering = partial(
        server.streamable_http_app,
        streamable_http_path=PATH,
        stateless_http=True,
        max_request_body_size=LARGEST,
        transport_security=TransportSecuritySettings(
            allowed_hosts=[place.netloc],
            allowed_origins=[f"{place.scheme}://{place.netloc}"],
        ),
    )
    app, telling = answering(json_response=True), answering(json_response=False)
    app.router.lifespan_context = _both(app, telling)
    app.router.routes = [each for each in app.router.routes if not _tells_issuer(each)]
    if issuer is not None:
        app.router.routes += _telling_issuer(sign_in)
    app.router.routes.append(Route("/health", _health, methods=["GET"]))
    app.user_middleware.insert(0, Middleware(Bounded, telling=telling))
    return app


def _both(app: Starlette, telling: Starlette) -> Any:
    """Return a lifespan in which both run."""
    alone = app.router.lifespan_context

    @asynccontextmanager
    async def together(_app: Starlette) -> AsyncIterator[None]:
        async with alone(app), telling.router.lifespan_context(telling):
            yield

    return together


class Bounded:
    """Refuses a request that is too large, too deep or too slow, before anything reads it.

    Whoever asks to be told how far a call is gets a stream of events from `telling`; everybody
    else gets one piece, which is faster.
    """

    def __init__(self, app: ASGIApp, telling: ASGIApp) -> None:
        self._app = app
        self._telling = telling

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http" or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await _body(Request(scope, receive))
        except (TimeoutError, ClientDisconnect):
            await _refused(408, "The request took too long to arrive.")(scope, receive, send)
            return
        if body is None:
            await _refused(413, f"A request has at most {LARGEST} bytes.")(scope, receive, send)
            return
        if _depth(body) > DEEPEST:
            await _refused(400, f"A request has at most {DEEPEST} levels.")(scope, receive, send)
            return
        calls = _calls_in(body)
        if not all(isinstance(each, str) and _METHOD.fullmatch(each) for each in _methods(calls)):
            # The library would repeat the name of an unknown method, whatever was written there.
            await _refused(400, "MCP has no such method.")(scope, receive, send)
            return
        streams = STREAM in Request(scope).headers.get("accept", "")
        answering = self._telling if streams and any(map(_wants_told, calls)) else self._app
        await answering(scope, _again(body, receive), send)


def _calls_in(body: bytes) -> list[dict[str, Any]]:
    """Return the calls of a request; what is no JSON is refused later."""
    try:
        given = json.loads(body)
    except ValueError:
        return []
    return [each for each in (given if isinstance(given, list) else [given]) if type(each) is dict]


def _methods(calls: list[dict[str, Any]]) -> list[Any]:
    return [each["method"] for each in calls if "method" in each]


def _wants_told(call: dict[str, Any]) -> bool:
    """Whether a call names under what it wants to be told how far it is."""
    given = call.get("params")
    meta = given.get("_meta") if isinstance(given, dict) else None
    return isinstance(meta, dict) and meta.get("progressToken") is not None


async def _body(request: Request) -> bytes | None:
    """Return the whole body, or None where it is too large."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return None
    return bytes(body)


def _again(body: bytes, receive: Receive) -> Receive:
    """Return what hands the body on in one piece, and then waits for the client to go."""
    given = False

    async def once() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once


def _depth(body: bytes) -> int:
    """Return how deep lists and objects are nested; brackets within strings do not count."""
    deepest = level = 0
    in_string = escaped = False
    for byte in body:
        if in_string:
            in_string = escaped or byte != 0x22
            escaped = byte == 0x5C and not escaped
        elif byte == 0x22:
            in_string = True
        elif byte in b"[{":
            level += 1
            deepest = max(deepest, level)
        elif byte in b"]}":
            level -= 1
    return deepest


def _refused(status: int, what: str) -> JSONResponse:
    return JSONResponse({"error": what}, status, headers={"Connection": "close"})


def _telling_issuer(sign_in: AuthSettings) -> list[Route]:
    """Return where a client reads who signs people in, and which scopes it may ask for.

    The library's own names only the scope that every call needs: a client that goes by it could
    never be allowed to draft.
    """
    if sign_in.resource_server_url is None:
        return []
    return create_protected_resource_routes(
        sign_in.resource_server_url,
        [sign_in.issuer_url],
        scopes_supported=[str(scope) for scope in people.Scope],
    )


def _tells_issuer(route: Any) -> bool:
    return str(getattr(route, "path", "")).startswith("/.well-known/")


async def _health(_request: Request) -> JSONResponse:
    return JSONResponse({"state": "up"})
