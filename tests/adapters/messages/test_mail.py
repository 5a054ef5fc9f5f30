"""Mail goes to a real socket with TLS, or not at all; what happened to it is told apart."""

from __future__ import annotations

import base64
import email
import email.policy
import ssl
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from pydantic import SecretStr

from adapters.mail_settings import MailSettings, read_mail
from adapters.messages.digest_writing import digest_blocks, digest_mail
from adapters.messages.mail import Mailer
from priorauth.errors import (
    AuthenticationFailed,
    DeliveryUnconfirmed,
    NotConfigured,
    Rejected,
    Unavailable,
)
from priorauth.models.digest import Changes, Digest, PendingPayer, QueueRows, WaitingCase
from simulator.mail.sink import Drill, MailSink
from tests.certificates import self_signed

pytestmark = pytest.mark.anyio

WORD = base64.b64encode(b"\0desk\0practice-only")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
GIVEN = {
    "SMTP_HOST": "mail.example.test",
    "PRIORAUTH_DIGEST_FROM": "desk@example.test",
    "PRIORAUTH_DIGEST_TO": "front@example.test, owner@example.test",
}


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, ssl.SSLContext]:
    chain, key = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    return chain, context


def settings(sink: MailSink, authorities: Path | None, **changes: object) -> MailSettings:
    usual = MailSettings(
        host="127.0.0.1",
        port=sink.port,
        security="starttls",
        authorities=authorities,
        user="desk",
        password=SecretStr("practice-only"),
        sender="desk@example.test",
        to=("front@example.test", "owner@example.test"),
    )
    return usual.model_copy(update=changes)


def message() -> EmailMessage:
    return digest_mail(digest(), "America/New_York", desk=None, name="digest.K.1", sent_at=NOON)


def digest() -> Digest:
    return Digest(
        on=date(2026, 11, 23),
        waiting=(WaitingCase(case_id="C-7K2M9QXAPT", payer="<b>North|wind & Co", days=2),),
        questions=(),
        pending=(PendingPayer(payer="<!channel>", count=1, oldest_days=3),),
        changed=Changes(since=NOON),
        running_out=(),
        queue=(QueueRows(payer="Northwind", days=3, cases=2),),
    )


async def test_it_goes_out_under_starttls_to_everybody_who_is_to_get_it(
    certificate: tuple[Path, ssl.SSLContext],
) -> None:
    chain, context = certificate
    async with MailSink(tls=context, password=WORD) as sink:
        assert await Mailer(settings(sink, chain)).send(message()) == 0
    [letter] = sink.letters

    assert letter.secured
    assert letter.sender == "desk@example.test"
    assert letter.to == ["front@example.test", "owner@example.test"]
    read = email.message_from_bytes(letter.data, policy=email.policy.default)
    assert read["Message-ID"] == "<digest.K.1@priorauth.invalid>"


@pytest.mark.parametrize("drill", ["no_starttls", ""])
async def test_nothing_is_said_in_the_clear_or_to_a_stranger(
    certificate: tuple[Path, ssl.SSLContext], drill: Drill
) -> None:
    """Without STARTTLS, and with a certificate of nobody that is trusted."""
    async with MailSink(tls=certificate[1], drill=drill, password=WORD) as sink:
        authorities = certificate[0] if drill else None
        with pytest.raises(AuthenticationFailed):
            await Mailer(settings(sink, authorities)).send(message())
    assert sink.letters == []


async def test_a_wrong_password_is_told_of_without_the_password(
    certificate: tuple[Path, ssl.SSLContext],
) -> None:
    async with MailSink(tls=certificate[1], password=b"another") as sink:
        with pytest.raises(AuthenticationFailed, match="SMTP_USER") as caught:
            await Mailer(settings(sink, certificate[0])).send(message())
    assert "practice-only" not in str(caught.value) and sink.letters == []


@pytest.mark.parametrize(
    ("drill", "problem"),
    [("later", Unavailable), ("refused", Rejected), ("cut_after_data", DeliveryUnconfirmed)],
)
async def test_later_never_and_perhaps_are_different_answers(
    certificate: tuple[Path, ssl.SSLContext], drill: Drill, problem: type[Exception]
) -> None:
    async with MailSink(tls=certificate[1], drill=drill, password=WORD) as sink:
        with pytest.raises(problem):
            await Mailer(settings(sink, certificate[0])).send(message())


async def test_a_server_that_is_away_is_unavailable() -> None:
    async with MailSink() as sink:
        away = settings(sink, None, security="none", user=None, password=None)
    with pytest.raises(Unavailable):
        await Mailer(away).send(message())


def test_the_message_has_text_links_and_a_picture() -> None:
    made = digest_mail(
        digest(), "America/New_York", desk="https://desk.example.test/", name="d", sent_at=NOON
    )
    html = made.get_body(("html",))
    plain = made.get_body(("plain",))
    assert html is not None and plain is not None
    shown = html.get_content()

    assert made["Subject"] == "Priorauth, Monday, 23 November 2026: 1 to do"
    assert 'href="https://desk.example.test/cases/C-7K2M9QXAPT"' in shown
    assert "&lt;b&gt;North|wind &amp; Co" in shown and "<b>" not in shown
    assert "approve, waits 2 days" in plain.get_content()
    [picture] = [part for part in made.walk() if part.get_content_type() == "image/png"]
    assert picture.get_content().startswith(b"\x89PNG") and "cid:queue" in shown


def test_every_line_in_slack_is_a_link_that_no_name_can_break() -> None:
    [block] = digest_blocks(digest(), "America/New_York", "https://desk.example.test")
    lines = [line.strip() for line in block["text"]["text"].splitlines() if line.strip()]

    assert lines[0] == "*Monday, 23 November 2026*"
    assert all(line.startswith("<https://desk.example.test/") for line in lines[1:])
    assert all(line.count("<") == line.count("|") == line.count(">") == 1 for line in lines[1:])
    assert digest_blocks(digest(), "UTC", None)[0]["text"]["text"].count("https") == 0


def test_mail_is_set_up_whole_or_not_at_all() -> None:
    assert read_mail({}) is None
    made = read_mail(GIVEN)
    assert made is not None and made.security == "starttls" and made.port == 587
    assert made.to == ("front@example.test", "owner@example.test")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PRIORAUTH_DIGEST_TO", ""),
        ("PRIORAUTH_DIGEST_TO", "front@example.test\nBcc: x@y"),
        ("PRIORAUTH_DIGEST_FROM", "nobody"),
        ("SMTP_SECURITY", "none"),
        ("SMTP_SECURITY", "maybe"),
        ("SMTP_USER", "desk"),
        ("SMTP_PORT", "99999"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(name: str, value: str) -> None:
    with pytest.raises(NotConfigured, match=name.split("_")[0]):
        read_mail({**GIVEN, name: value})
