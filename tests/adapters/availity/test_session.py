"""Signing in, limits and refusals of the Availity session, against a server on a real socket."""

from __future__ import annotations

import asyncio
import logging
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from priorauth.errors import (
    AuthenticationFailed,
    DeliveryUnconfirmed,
    NotConfigured,
    Unavailable,
    UnexpectedResponse,
)
from tests.adapters.availity.account import Account, open_account, question, request
from tests.adapters.availity.counter import CUT, HANG, Counter, open_counter, written

pytestmark = pytest.mark.anyio
IN_PROGRESS = {"id": "1", "statusCode": "0"}
MOCKED = {"X-Api-Mock-Response": "true"}
DEMO: dict[str, Any] = {
    "demo": True,
    "scope": "healthcare-hipaa-transactions healthcare-hipaa-transactions-demo",
}


async def status(account: Account) -> bool:
    """Whether a request is still in process."""
    return (await account.authorization.status(request(), "1")).in_process


async def test_one_token_serves_many_calls_at_once(account: Account, counter: Counter) -> None:
    counter.say(202, IN_PROGRESS)

    assert all(await asyncio.gather(*(status(account) for _ in range(5))))

    assert len(counter.signed_in) == 1
    assert {each.headers["authorization"] for each in counter.asked} == {"Bearer token-1"}


async def test_signing_in_sends_a_form_with_the_scope(account: Account, counter: Counter) -> None:
    counter.say(202, IN_PROGRESS)

    await status(account)

    assert counter.signed_in[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert counter.signed_in[0].body == (
        "grant_type=client_credentials&client_id=practice-clinic&client_secret=practice-only"
        "&scope=healthcare-hipaa-transactions"
    )


async def test_a_token_is_replaced_before_it_ends(counter: Counter) -> None:
    counter.tokens = [written(200, {"access_token": "short", "expires_in": 0})]
    counter.say(202, IN_PROGRESS)

    async with open_account(counter.url) as account:
        await status(account)
        await status(account)

    assert [each.headers["authorization"] for each in counter.asked] == [
        "Bearer short",
        "Bearer token-2",
    ]


async def test_calls_that_lose_their_token_together_get_one_new_one(
    account: Account, counter: Counter
) -> None:
    counter.say(202, IN_PROGRESS)
    await status(account)
    counter.answers = [written(401)] * 3 + [written(202, IN_PROGRESS)]

    await asyncio.gather(*(status(account) for _ in range(3)))

    assert len(counter.signed_in) == 2


async def test_a_second_refused_token_ends_in_an_alarm_without_a_loop(
    account: Account, counter: Counter
) -> None:
    counter.say(401)

    with pytest.raises(AuthenticationFailed):
        await status(account)

    assert (len(counter.asked), len(counter.signed_in)) == (2, 2)


@pytest.mark.parametrize("code", [400, 401, 403])
async def test_refused_credentials_are_an_alarm(
    account: Account, counter: Counter, code: int
) -> None:
    counter.tokens = [written(code, {"error": "invalid_client"})]

    with pytest.raises(AuthenticationFailed):
        await account.authorization.submit(request())

    assert counter.asked == []


@pytest.mark.parametrize(
    "token", [written(200, b"<html></html>"), written(200, b'{"access'), written(500), CUT]
)
async def test_without_a_token_nothing_is_sent(
    account: Account, counter: Counter, token: bytes
) -> None:
    counter.tokens = [token]

    with pytest.raises(Unavailable):
        await account.authorization.submit(request())

    assert counter.asked == []


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
async def test_a_redirect_is_never_followed(account: Account, counter: Counter, code: int) -> None:
    counter.say(code, Location=f"{counter.url}/elsewhere")

    with pytest.raises(DeliveryUnconfirmed):
        await account.authorization.submit(request())
    with pytest.raises(UnexpectedResponse):
        await status(account)
    with pytest.raises(UnexpectedResponse):
        await account.eligibility.check(question())

    assert not any(each.path == "/elsewhere" for each in counter.asked)


async def test_an_answer_that_is_too_large_is_not_read_to_its_end(counter: Counter) -> None:
    counter.say(200, b"x" * 5000)

    async with open_account(counter.url, response_bytes=1000) as account:
        with pytest.raises(UnexpectedResponse, match="larger than 1000") as problem:
            await status(account)
        with pytest.raises(DeliveryUnconfirmed, match="larger than 1000"):
            await account.authorization.submit(request())

    assert len(problem.value.raw) == 1000


@pytest.mark.parametrize("code", [429, 503, 500])
async def test_the_wait_that_is_asked_for_is_handed_on(
    account: Account, counter: Counter, code: int
) -> None:
    counter.say(code, Retry_After="7")

    with pytest.raises(Unavailable) as problem:
        await status(account)

    assert problem.value.retry_after == 7.0


async def test_a_service_that_is_not_subscribed_needs_an_administrator(
    account: Account, counter: Counter
) -> None:
    counter.say(403)

    for call in (
        account.authorization.submit(request()),
        account.authorization.status(request(), "1"),
        account.eligibility.check(question()),
    ):
        with pytest.raises(AuthenticationFailed, match="not subscribed"):
            await call


async def test_a_live_answer_to_a_demo_account_is_refused(counter: Counter) -> None:
    counter.say(202, IN_PROGRESS)

    async with open_account(counter.url, **DEMO) as account:
        with pytest.raises(UnexpectedResponse, match="practice account"):
            await status(account)
        with pytest.raises(DeliveryUnconfirmed, match="practice account"):
            await account.authorization.submit(request())


async def test_a_demo_answer_to_a_live_account_is_refused(
    account: Account, counter: Counter
) -> None:
    counter.say(202, IN_PROGRESS, **MOCKED)

    with pytest.raises(UnexpectedResponse, match="live account"):
        await status(account)


async def test_a_demo_account_takes_demo_answers(counter: Counter) -> None:
    counter.say(202, IN_PROGRESS, **MOCKED)

    async with open_account(counter.url, **DEMO) as account:
        assert await status(account)


async def test_a_whole_question_has_a_limit_too(counter: Counter) -> None:
    counter.say_raw(HANG)

    async with open_account(counter.url, question_seconds=0.1) as account:
        with pytest.raises(Unavailable, match="one question"):
            await account.eligibility.check(question())
        with pytest.raises(Unavailable, match="one question"):
            await account.authorization.find(request())


async def test_calls_wait_their_turn(counter: Counter) -> None:
    counter.say(202, IN_PROGRESS)

    async with open_account(counter.url, calls_per_second=2.0) as account:
        for _ in range(3):
            await status(account)

    assert len(account.pauses) >= 2
    assert max(account.pauses) <= 1.5


async def test_a_prefix_belongs_to_the_address(counter: Counter) -> None:
    counter.say(202, IN_PROGRESS)

    async with open_account(f"{counter.url}/availity/") as account:
        await status(account)

    assert counter.signed_in[0].path == "/availity/v1/token"
    assert counter.asked[0].path == "/availity/v2/service-reviews/1"


async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))

    async with open_counter(context) as counter, open_account(counter.url) as account:
        with pytest.raises(Unavailable, match="certificate is not valid"):
            await account.authorization.submit(request())

    assert (counter.asked, counter.signed_in) == ([], [])


async def test_neither_secrets_nor_patients_reach_the_log(
    account: Account, counter: Counter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    counter.say(200, {"serviceReviews": []}, X_Availity_Transaction_ID="4711")

    await account.authorization.find(request())

    assert "4711" in caplog.text
    for secret in ("practice-only", "token-1", "NWX4410072", "Merriweather", "1968"):
        assert secret not in caplog.text


async def test_the_secret_is_not_shown(account: Account) -> None:
    assert "practice-only" not in repr(account.session.settings)


@pytest.mark.parametrize(
    "changed",
    [
        {"base_url": "http://api.example.test"},
        {"base_url": "https://"},
        {"demo": True},
        {"scope": "healthcare-hipaa-transactions-demo"},
    ],
)
async def test_settings_that_cannot_be_meant_are_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(NotConfigured):
        async with open_account("http://127.0.0.1:9", **changed):
            pass


def self_signed(folder: Path) -> Path:
    """A certificate for this machine that nobody vouches for, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)  # noqa: TID251  the library under test compares with the real time
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "both.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path
