"""A signed-in session with Availity, shared by its gateways.

Interface: interfaces.md 1.1-1.4 of the project's reference, after Availity's own Swagger files
and API guide (developer.availity.com), retrieved 2026-11-23.
Limits: Demo 5 calls a second (an older page says 3) and 500 a day, Standard 100 and 100,000; over
it comes 429 without a Retry-After, so a token bucket waits before each call, sign-in included.
Never tried against: the live service; whether signing in counts as a call; the path prefix.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any, NoReturn

import httpx
from pydantic import BaseModel, ConfigDict, ValidationError

from adapters.availity.settings import AvailitySettings
from adapters.http import (
    TIMEOUT,
    Answer,
    Bounds,
    Sleep,
    Stopwatch,
    TokenBucket,
    ask,
    exchange,
    keep_addresses_out_of_logs,
    retry_after,
)
from priorauth.clock import Clock
from priorauth.errors import (
    AuthenticationFailed,
    DeliveryUnconfirmed,
    Unavailable,
    UnexpectedResponse,
)

SYSTEM = "Availity"
ACCEPT = {"Accept": "application/json", "Accept-Encoding": "identity"}
TRANSACTION_IDS = ("X-Availity-Transaction-ID", "X-Global-Transaction-ID")
OK, REDIRECTS, UNAUTHORIZED, FORBIDDEN = 200, 300, 401, 403
TIMED_OUT, TOO_MANY, SERVER_ERRORS = 408, 429, 500
REFUSED = frozenset({400, UNAUTHORIZED, FORBIDDEN})
_LONGEST_TOKEN_SECONDS = 240.0
_USED_SHARE = 0.8

log = logging.getLogger(__name__)
Call = Callable[[str], httpx.Request]


class _Token(BaseModel):
    model_config = ConfigDict(hide_input_in_errors=True)

    access_token: str
    expires_in: float = 300.0


class AvailitySession:
    """Signs in when needed and carries calls; one for all gateways of an account."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        settings: AvailitySettings,
        clock: Clock,
        *,
        sleep: Sleep = asyncio.sleep,
        watch: Stopwatch = time.monotonic,
    ) -> None:
        keep_addresses_out_of_logs()
        self.settings = settings
        self.clock = clock
        self.sleep = sleep
        self._client = client
        self._watch = watch
        self._bounds = Bounds(settings.timeout_seconds, settings.response_bytes)
        self._bucket = TokenBucket(settings.calls_per_second, sleep=sleep, watch=watch)
        self._signing_in = asyncio.Lock()
        self._token = ""
        self._token_until = 0.0

    async def get(self, path: str, query: dict[str, str] | None = None) -> Answer:
        """Ask for something.

        Raises:
            AuthenticationFailed: Not signed in, or not subscribed.
            Unavailable: No whole answer.
            UnexpectedResponse: Too large, or a demo answer where none may be (or the reverse).
        """
        return await self._ask(lambda token: self._request("GET", path, token, params=query))

    async def post_form(self, path: str, form: dict[str, str]) -> Answer:
        """Ask a question that is written as a form; raises as `get` does."""
        return await self._ask(lambda token: self._request("POST", path, token, data=form))

    async def send(self, path: str, body: bytes) -> Answer:
        """Send a document once; it goes out again only after a refused token.

        Raises:
            AuthenticationFailed: The credentials were refused; the document was not accepted.
            Unavailable: The document surely never left.
            DeliveryUnconfirmed: It may have arrived.
        """
        json = {"Content-Type": "application/json"}

        async def once(token: str) -> Answer:
            request = self._request("POST", path, token, content=body, headers=json)
            return await exchange(self._client, request, system=SYSTEM, bounds=self._bounds)

        try:
            answer = await self._signed_in(once)
            self._check_demo(answer)
        except UnexpectedResponse as error:
            raise DeliveryUnconfirmed(SYSTEM, error.problem) from error
        return answer

    def fail(self, answer: Answer) -> NoReturn:
        """Raise what an answer to a question means when it is none of the expected ones.

        Raises:
            AuthenticationFailed: 403, not subscribed.
            Unavailable: 408, 429 and 5xx.
            UnexpectedResponse: Anything else, redirects included.
        """
        if answer.status == FORBIDDEN:
            raise AuthenticationFailed(SYSTEM, "the account is not subscribed to this service")
        if answer.status in (TIMED_OUT, TOO_MANY) or answer.status >= SERVER_ERRORS:
            raise self.unavailable(answer)
        problem = f"an answer with HTTP status {answer.status} that does not belong here"
        raise UnexpectedResponse(SYSTEM, problem, answer.content)

    def unavailable(self, answer: Answer) -> Unavailable:
        """Return the error for an answer that says: not now."""
        wait = retry_after(answer.headers, self.clock.now())
        return Unavailable(SYSTEM, f"not available now (HTTP {answer.status})", wait)

    @asynccontextmanager
    async def patience(self) -> AsyncIterator[None]:
        """Bound a whole question with all its looks, so that it ends before its lease does.

        Raises:
            Unavailable: It took too long.
        """
        try:
            async with asyncio.timeout(self.settings.question_seconds):
                yield
        except TimeoutError as error:
            raise Unavailable(SYSTEM, "no answer in the time that one question has") from error

    def waits(self) -> Iterator[float]:
        """The pauses between looks at an unfinished answer: growing, and not without end."""
        pause = self.settings.first_poll_seconds
        for _ in range(self.settings.polls):
            yield pause
            pause = min(pause * 2, self.settings.longest_poll_seconds)

    async def _ask(self, call: Call) -> Answer:
        async def once(token: str) -> Answer:
            return await ask(self._client, call(token), system=SYSTEM, bounds=self._bounds)

        answer = await self._signed_in(once)
        self._check_demo(answer)
        return answer

    async def _signed_in(self, once: Callable[[str], Awaitable[Answer]]) -> Answer:
        """Make a call; a refused token is replaced once, and the second refusal is an alarm."""
        token = ""
        for _ in range(2):
            token = await self._live_token(refused=token)
            await self._bucket.take()
            answer = await once(token)
            _note(answer)
            if answer.status != UNAUTHORIZED:
                return answer
        raise AuthenticationFailed(SYSTEM, "a token that was just given was refused")

    async def _live_token(self, *, refused: str) -> str:
        async with self._signing_in:
            if self._token in ("", refused) or self._watch() >= self._token_until:
                await self._sign_in()
            return self._token

    async def _sign_in(self) -> None:
        """Get a token; whatever goes wrong here, nothing else was sent yet."""
        await self._bucket.take()
        asked_at = self._watch()
        answer = await self._try_to_sign_in()
        if answer.status in REFUSED:
            raise AuthenticationFailed(SYSTEM, "the client id, secret or scope was refused")
        if answer.status != OK:
            raise self.unavailable(answer)
        try:
            token = _Token.model_validate_json(answer.content)
        except ValidationError as error:
            raise Unavailable(SYSTEM, "signing in brought no token") from error
        self._token = token.access_token
        self._token_until = asked_at + min(_LONGEST_TOKEN_SECONDS, token.expires_in * _USED_SHARE)

    async def _try_to_sign_in(self) -> Answer:
        form = {
            "grant_type": "client_credentials",
            "client_id": self.settings.client_id,
            "client_secret": self.settings.client_secret.get_secret_value(),
            "scope": self.settings.scope,
        }
        request = self._client.build_request(
            "POST", self._address("/v1/token"), data=form, headers=ACCEPT, timeout=TIMEOUT
        )
        try:
            return await ask(self._client, request, system=SYSTEM, bounds=self._bounds)
        except UnexpectedResponse as error:
            raise Unavailable(SYSTEM, "signing in brought no token") from error

    def _request(self, method: str, path: str, token: str, **content: Any) -> httpx.Request:
        headers = {**ACCEPT, "Authorization": f"Bearer {token}", **content.pop("headers", {})}
        return self._client.build_request(
            method, self._address(path), headers=headers, timeout=TIMEOUT, **content
        )

    def _address(self, path: str) -> str:
        return self.settings.base_url.rstrip("/") + path

    def _check_demo(self, answer: Answer) -> None:
        """Refuse practice answers on a live account, and live ones on a practice account."""
        if not OK <= answer.status < REDIRECTS:
            return
        practised = str(answer.headers.get("X-Api-Mock-Response", "")).lower() == "true"
        if practised is self.settings.demo:
            return
        problem = "a practice answer to a live account; check the scope"
        if self.settings.demo:
            problem = "a live answer to a practice account; check the scope at once"
        raise UnexpectedResponse(SYSTEM, problem, answer.content)


def _note(answer: Answer) -> None:
    ids = [re.sub(r"[^\w.-]", "", answer.headers.get(name, ""))[:64] for name in TRANSACTION_IDS]
    log.info("availity answered %d, transaction %s, global %s", answer.status, *ids)
