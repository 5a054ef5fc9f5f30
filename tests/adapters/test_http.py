"""How long the other side asks us to wait, and how calls are spaced."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime

import httpx
import pytest

from adapters.http import TokenBucket, new_client, retry_after

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("30", 30.0),
        ("0", 0.0),
        ("999999", 3600.0),
        ("-5", None),
        ("soon", None),
        ("nan", None),
        ("", None),
        (None, None),
        ("Mon, 23 Nov 2026 15:01:00 GMT", 60.0),
        ("Mon, 23 Nov 2026 14:00:00 GMT", None),
        ("Wed, 23 Nov 2033 15:00:00 GMT", 3600.0),
    ],
)
def test_a_wait_is_honoured_up_to_an_hour(given: str | None, seconds: float | None) -> None:
    headers = httpx.Headers({} if given is None else {"Retry-After": given})

    assert retry_after(headers, NOW) == seconds


@pytest.mark.anyio
async def test_calls_beyond_the_limit_wait_in_order() -> None:
    waits: list[float] = []
    now = [0.0]

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        now[0] += seconds

    bucket = TokenBucket(2.0, sleep=sleep, watch=lambda: now[0])
    for _ in range(5):
        await bucket.take()

    assert now[0] == 2.0
    now[0] += 100.0
    for _ in range(2):
        await bucket.take()
    assert now[0] == 102.0
    assert all(wait == 0.5 for wait in waits)


@pytest.mark.anyio
async def test_certificates_are_checked_and_redirects_are_not_followed() -> None:
    async with new_client() as client:
        context = client._transport._pool._ssl_context  # type: ignore[attr-defined]

        assert client.follow_redirects is False
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname is True
