"""The clearinghouse's front door: sign-in tokens, limits, correlation ids and demo answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.availity.scenarios import canned
from simulator.drills import Seen
from simulator.refusals import availity_error
from simulator.world import World

TOKEN_SECONDS = 300
PRODUCTS = ("healthcare-hipaa-transactions", "rcm-coverages", "hipaa")
FORM = "application/x-www-form-urlencoded"

Handler = Callable[[Seen, Request], Awaitable[Response]]
Endpoint = Callable[[Request], Awaitable[Response]]


@dataclass
class Token:
    """A signed-in client."""

    scope: str
    until: float

    @property
    def is_demo(self) -> bool:
        """Whether this client may only practise; nothing but the scope says so."""
        return any(word.endswith("-demo") for word in self.scope.split())


@dataclass
class Door:
    """Lets signed-in clients in, and stamps every answer."""

    world: World
    prefix: str
    tokens: dict[str, Token] = field(default_factory=dict)
    arrivals: deque[float] = field(default_factory=deque)

    def guarded(self, handler: Handler) -> Endpoint:
        """An endpoint that asks for a live token and answers demo scenarios by itself."""

        async def endpoint(request: Request) -> Response:
            response = await self._answer(handler, request)
            if "Location" in response.headers:
                base = str(request.base_url).rstrip("/") + self.prefix
                response.headers["Location"] = base + response.headers["Location"]
            return self._stamped(response)

        return endpoint

    async def grant(self, request: Request) -> Response:
        """`POST /v1/token`: names and values are case-sensitive."""
        if self._is_crowded():
            return self._stamped(availity_error(429, "Too many requests."))
        seen: Seen = request.scope["seen"]
        if not seen.headers.get("content-type", "").startswith(FORM):
            return self._stamped(_no_grant(415, "invalid_request", "Send a form."))
        return self._stamped(self._token_for(dict(parse_qsl(seen.body))))

    def _token_for(self, form: dict[str, str]) -> Response:
        town = self.world.town
        if form.get("grant_type") != "client_credentials":
            return _no_grant(400, "unsupported_grant_type", "Use client_credentials.")
        if (form.get("client_id"), form.get("client_secret")) != (
            town.client_id,
            town.client_secret,
        ):
            return _no_grant(401, "invalid_client", "The client is not known.")
        scope = form.get("scope", "")
        if not scope or not all(word.startswith(PRODUCTS) for word in scope.split()):
            return _no_grant(400, "invalid_scope", "The scope is not known.")
        name = f"practice-{self.world.digits(20)}"
        self.tokens[name] = Token(scope, self.world.clock.unhurried_seconds() + TOKEN_SECONDS)
        return JSONResponse(
            {
                "access_token": name,
                "token_type": "Bearer",
                "expires_in": TOKEN_SECONDS,
                "scope": scope,
                "consented_on": int(self.world.clock.now().timestamp()),
            }
        )

    async def _answer(self, handler: Handler, request: Request) -> Response:
        seen: Seen = request.scope["seen"]
        if self._is_crowded():
            return availity_error(429, "Too many requests.")
        token = self._token_of(seen)
        if token is None:
            return availity_error(401, "The access token is missing or has expired.")
        scenario = seen.headers.get("x-api-mock-scenario-id")
        if token.is_demo and scenario:
            response = canned(seen.method, seen.path, scenario)
        else:
            response = await handler(seen, request)
        if token.is_demo:
            response.headers["X-Api-Mock-Response"] = "true"
        return response

    def _token_of(self, seen: Seen) -> Token | None:
        kind, _, name = seen.headers.get("authorization", "").partition(" ")
        token = self.tokens.get(name) if kind == "Bearer" else None
        if token is None or token.until <= self.world.clock.unhurried_seconds():
            return None
        if self.world.drills.take(("expired_token",), seen):
            del self.tokens[name]
            return None
        return token

    def _is_crowded(self) -> bool:
        """Whether more arrived within a (real) second than the plan allows."""
        if not self.world.per_second:
            return False
        now = self.world.clock.unhurried_seconds()
        while self.arrivals and self.arrivals[0] <= now - 1:
            self.arrivals.popleft()
        self.arrivals.append(now)
        return len(self.arrivals) > self.world.per_second

    def _stamped(self, response: Response) -> Response:
        response.headers["X-Availity-Transaction-ID"] = self.world.digits(18)
        response.headers["X-Global-Transaction-ID"] = self.world.digits(18)
        return response


def _no_grant(status: int, error: str, description: str) -> JSONResponse:
    body = {"error": error, "error_description": description}
    return JSONResponse(body, status_code=status)
