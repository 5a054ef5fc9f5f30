"""The digest by mail: once for each clinic and day, whatever restarts and whoever is away."""

from __future__ import annotations

import asyncio
import email
import email.policy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from adapters.mail_settings import MailSettings
from adapters.messages.mail import Mailer
from adapters.store.database import Database
from priorauth.errors import DeliveryUnconfirmed, PriorAuthError, Unavailable
from simulator.mail.sink import MailSink
from tests.clinics import CLINIC, House
from tests.practice import HELD, SURNAME, Practice
from tests.practice import practice as practice
from worker.digesting import Ways, post_digests
from worker.mailing import mail_digests

pytestmark = pytest.mark.anyio

MORNING = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
DESK = "https://desk.example.test"


@dataclass
class Answering:
    """A mail server that answers as it is told, one answer after the other."""

    answers: list[PriorAuthError] = field(default_factory=list)
    taken: list[EmailMessage] = field(default_factory=list)

    async def send(self, message: EmailMessage) -> int:
        if self.answers:
            raise self.answers.pop(0)
        self.taken.append(message)
        return 0


async def run(house: House, mailer: Answering | Mailer, at: datetime) -> int:
    house.clock.at = at
    database = house.worker.store
    assert isinstance(database, Database)
    await post_digests(house.worker, database, Ways(mailer=mailer, desk=DESK))
    return await mail_digests(house.worker, database, mailer, DESK)


def of_clinic(mailer: Answering) -> list[EmailMessage]:
    return [each for each in mailer.taken if CLINIC in each["Message-ID"]]


async def test_it_is_sent_once_and_names_nobody(practice: Practice) -> None:
    async with MailSink() as sink:
        settings = MailSettings(
            host="127.0.0.1",
            port=sink.port,
            security="none",
            authorities=None,
            user=None,
            password=None,
            sender="desk@example.test",
            to=("front@example.test",),
        )
        for minutes in (-1, 0, 1, 30):
            await run(practice.house, Mailer(settings), MORNING + timedelta(minutes=minutes))
    [letter] = [each for each in sink.letters if CLINIC.encode() in each.data]

    read = email.message_from_bytes(letter.data, policy=email.policy.default)
    texts = [part.get_content() for part in read.walk() if part.get_content_maintype() == "text"]

    assert len(texts) == 2 and all(HELD in text for text in texts)
    assert f"{DESK}/cases/{HELD}" in texts[1]
    assert not any(SURNAME.lower() in text.lower() for text in texts)


async def test_a_server_that_is_away_gets_it_later_the_same_day(practice: Practice) -> None:
    mailer = Answering([Unavailable("The mail server", "away") for _ in range(4)])
    await run(practice.house, mailer, MORNING)
    await run(practice.house, mailer, MORNING + timedelta(minutes=1))
    assert of_clinic(mailer) == []

    mailer.answers.clear()
    await run(practice.house, mailer, MORNING + timedelta(minutes=6))
    await run(practice.house, mailer, MORNING + timedelta(minutes=20))
    assert len(of_clinic(mailer)) == 1


async def test_what_waits_when_the_day_is_over_is_not_sent(practice: Practice) -> None:
    mailer = Answering([Unavailable("The mail server", "away") for _ in range(4)])
    await run(practice.house, mailer, MORNING)
    mailer.answers.clear()
    database = practice.house.worker.store
    assert isinstance(database, Database)
    practice.house.clock.at = MORNING + timedelta(hours=20)

    assert await mail_digests(practice.house.worker, database, mailer, DESK) == 0


async def test_where_nobody_can_tell_it_is_not_sent_twice(
    practice: Practice, caplog: pytest.LogCaptureFixture
) -> None:
    mailer = Answering([DeliveryUnconfirmed("The mail server", "cut") for _ in range(2)])
    for minutes in (0, 10, 60):
        await run(practice.house, mailer, MORNING + timedelta(minutes=minutes))

    assert mailer.taken == []
    assert "nobody can tell" in caplog.text


async def test_several_workers_send_one(practice: Practice) -> None:
    mailer = Answering()
    await run(practice.house, mailer, MORNING)
    database = practice.house.worker.store
    assert isinstance(database, Database)
    await asyncio.gather(
        *(mail_digests(practice.house.worker, database, mailer, DESK) for _ in range(3))
    )

    assert len(of_clinic(mailer)) == 1
