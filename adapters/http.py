"""How adapters talk HTTP: one bounded exchange, and what its failures mean for what was sent."""  # noqa: A005

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from priorauth.errors import DeliveryUnconfirmed, Unavailable, UnexpectedResponse

Sleep = Callable[[float], Awaitable[object]]
Stopwatch = Callable[[], float]

LONGEST_RETRY_AFTER = 3600.0
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
TIMEOUT = httpx.Timeout(None, connect=10.0, pool=10.0)
"""Only connecting has a limit of its own; the rest has the total of `Bounds`."""


@dataclass(frozen=True)
class Bounds:
    """The most that one exchange may take and bring."""

    seconds: float = 60.0
    response_bytes: int = 5_000_000


@dataclass(frozen=True)
class Answer:
    """A complete answer."""

    status: int
    headers: httpx.Headers
    content: bytes


class TokenBucket:
    """Lets so many calls a second begin; the others wait their turn, in order."""

    def __init__(
        self, per_second: float, *, sleep: Sleep = asyncio.sleep, watch: Stopwatch = time.monotonic
    ) -> None:
        self._gap = 1.0 / per_second
        self._burst = max(per_second - 1.0, 0.0) * self._gap
        self._sleep = sleep
        self._watch = watch
        self._due = watch()

    async def take(self) -> None:
        """Wait until the next call may begin."""
        now = self._watch()
        self._due = max(self._due, now - self._burst)
        wait = self._due - now
        self._due += self._gap
        if wait > 0:
            await self._sleep(wait)


def new_client(
    *, certificates: ssl.SSLContext | None = None, proxy: str | None = None
) -> httpx.AsyncClient:
    """Return the client that adapters share; certificates are verified, redirects not followed."""
    return httpx.AsyncClient(
        verify=certificates or ssl.create_default_context(),
        proxy=proxy,
        trust_env=False,
        follow_redirects=False,
        timeout=TIMEOUT,
    )


def keep_addresses_out_of_logs() -> None:
    """Keep the HTTP libraries to warnings: they log whole addresses, and a search names people."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


async def exchange(
    client: httpx.AsyncClient, request: httpx.Request, *, system: str, bounds: Bounds
) -> Answer:
    """Send one request once and read the whole answer.

    Raises:
        Unavailable: The request surely never left.
        DeliveryUnconfirmed: It may have arrived; there is no whole answer.
        UnexpectedResponse: The answer is larger than anything that this service sends.
    """
    try:
        async with asyncio.timeout(bounds.seconds):
            return await _send(client, request, system, bounds)
    except _NEVER_LEFT as error:
        raise Unavailable(system, _why_not_connected(error)) from error
    except TimeoutError as error:
        raise DeliveryUnconfirmed(system, "no whole answer in time") from error
    except httpx.HTTPError as error:
        raise DeliveryUnconfirmed(system, "the connection broke before the answer") from error


async def ask(
    client: httpx.AsyncClient, request: httpx.Request, *, system: str, bounds: Bounds
) -> Answer:
    """Send a question that changes nothing; no whole answer means that it can be asked again.

    Raises:
        Unavailable: There is no whole answer.
        UnexpectedResponse: The answer is larger than anything that this service sends.
    """
    try:
        return await exchange(client, request, system=system, bounds=bounds)
    except DeliveryUnconfirmed as error:
        raise Unavailable(system, error.problem) from error


def retry_after(headers: httpx.Headers, now: datetime) -> float | None:
    """Return the seconds that the other side asks us to wait, at most one hour.

    Absent, negative and unreadable values are None.
    """
    text = str(headers.get("retry-after", "")).strip()
    seconds = _seconds(text, now)
    if seconds is None or not seconds >= 0:
        return None
    return min(seconds, LONGEST_RETRY_AFTER)


def _seconds(text: str, now: datetime) -> float | None:
    try:
        return float(text)
    except ValueError:
        pass
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    return ((when if when.tzinfo else when.replace(tzinfo=UTC)) - now).total_seconds()


async def _send(
    client: httpx.AsyncClient, request: httpx.Request, system: str, bounds: Bounds
) -> Answer:
    response = await client.send(request, stream=True, follow_redirects=False)
    try:
        content = bytearray()
        async for piece in response.aiter_bytes():
            content += piece
            if len(content) > bounds.response_bytes:
                problem = f"the answer is larger than {bounds.response_bytes} bytes"
                raise UnexpectedResponse(system, problem, bytes(content[: bounds.response_bytes]))
        return Answer(response.status_code, response.headers, bytes(content))
    finally:
        await response.aclose()


def _why_not_connected(error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "its certificate is not valid, so nothing was sent"
        cause = cause.__cause__ or cause.__context__
    return "no connection"
