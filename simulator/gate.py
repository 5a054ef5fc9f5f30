"""The town gate: every request to a vendor is recorded here, and drills on the wire happen here."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from simulator.clock import stamp
from simulator.drills import ON_THE_WIRE, Drill, Seen
from simulator.refusals import refusal
from simulator.sockets import cut
from simulator.world import World

MAINTENANCE = (
    "<html><head><title>Service notice</title></head><body>Please try later.</body></html>"
)
MIDWAY_ERROR = (
    b'event: error\ndata: {"type": "error", "error": {"type": "overloaded_error",'
    b' "message": "Overloaded"}}\n\n'
)
REFUSED = {"rate_limited": 429, "server_error": 500, "overloaded": 529}


@dataclass
class Answer:
    """A whole answer, held back so that a drill can spoil it."""

    status: int = 500
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""

    async def take(self, message: Message) -> None:
        """Collect what the vendor sends."""
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message["headers"])
        else:
            self.body += message.get("body", b"")

    def start(self) -> Message:
        """The first message of the answer."""
        return {"type": "http.response.start", "status": self.status, "headers": self.headers}


class Gate:
    """Records and drills whatever goes to a vendor; lets the controls through."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http" or scope["path"].startswith("/control"):
            await self._app(scope, receive, send)
            return
        if self._world.drills.take_unread(_seen(scope, b"", "")):
            cut(scope["client"])
            return
        body = await Request(scope, receive).body()
        seen = self._record(scope, body)
        scope["seen"] = seen
        drill = self._world.drills.take(ON_THE_WIRE, seen)
        inner = _once(body, receive)
        if drill is None:
            await self._app(scope, inner, send)
        else:
            await self._spoil(drill, scope, inner, send)

    def _record(self, scope: Scope, body: bytes) -> Seen:
        seen = _seen(scope, body, stamp(self._world.clock.now()))
        self._world.requests.append(seen)
        return seen

    async def _spoil(self, drill: Drill, scope: Scope, receive: Receive, send: Send) -> None:
        seen: Seen = scope["seen"]
        if drill.drill in REFUSED and not drill.options.get("after_acceptance"):
            await self._refuse(drill, seen)(scope, receive, send)
            return
        if drill.drill == "html_with_200":
            await HTMLResponse(MAINTENANCE)(scope, receive, send)
            return
        answer = Answer()
        await self._app(scope, receive, answer.take)
        await _deliver_badly(drill, answer, scope, receive, send)

    def _refuse(self, drill: Drill, seen: Seen) -> Response:
        status = int(drill.options.get("status", REFUSED[drill.drill]))
        retry_after = drill.options.get("retry_after", 0.05 if status == 429 else None)
        return refusal(seen.vendor, status, "Practice drill: try again later.", retry_after)


async def _deliver_badly(
    drill: Drill, answer: Answer, scope: Scope, receive: Receive, send: Send
) -> None:
    """Send an answer that was worked out, in the way that the drill asks for."""
    if drill.drill == "timeout_after_acceptance" and drill.options.get("then") != "drop":
        try:
            await _hang(receive, float(drill.options.get("seconds", 600)))
        finally:  # also when the town is stopped meanwhile
            cut(scope["client"])
    elif drill.drill in ("timeout_after_acceptance", "cut_connection"):
        if drill.options.get("at") == "half_response":
            await send(answer.start())
            await _part(send, answer.body[: len(answer.body) // 2], more=True)
        cut(scope["client"])
    elif drill.drill in ("overloaded_midway", "ends_midway"):
        await send(answer.start())
        last = MIDWAY_ERROR if drill.drill == "overloaded_midway" else b""
        await _part(send, _first_events(answer.body) + last, more=False)
    elif drill.drill == "half_json":
        await Response(answer.body[: len(answer.body) // 2], 200, media_type="application/json")(
            scope, receive, send
        )
    elif drill.drill == "slow_drip":
        await _drip(answer, send, float(drill.options.get("seconds", 1.0)))
    else:
        await refusal(scope["seen"].vendor, 500, "Practice drill.", None)(scope, receive, send)


def _first_events(body: bytes) -> bytes:
    """The first half of a stream's events, each of them whole."""
    events = body.split(b"\n\n")
    return b"\n\n".join(events[: len(events) // 2]) + b"\n\n"


async def _hang(receive: Receive, seconds: float) -> None:
    """Say nothing until the caller gives up or the time is over."""
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return


async def _drip(answer: Answer, send: Send, seconds: float) -> None:
    await send(answer.start())
    pieces = [answer.body[place : place + 16] for place in range(0, len(answer.body), 16)]
    for piece in pieces:
        await _part(send, piece, more=True)
        await asyncio.sleep(seconds / len(pieces))
    await _part(send, b"", more=False)


async def _part(send: Send, body: bytes, *, more: bool) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": more})


def _once(body: bytes, receive: Receive) -> Receive:
    """Give the body that was already read once, then listen on."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return messages.pop() if messages else await receive()

    return again


def _seen(scope: Scope, body: bytes, at: str) -> Seen:
    vendor, _, rest = scope["path"].lstrip("/").partition("/")
    headers = {name.decode(): value.decode("latin-1") for name, value in scope["headers"]}
    return Seen(
        vendor=vendor,
        method=scope["method"],
        path=f"/{rest}",
        query=scope["query_string"].decode(),
        headers=headers,
        body=body.decode("utf-8", errors="replace"),
        at=at,
    )
