"""An Availity account to test with: at the simulator, or at a counter that says what it is told."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import pytest

from adapters.authorization.availity import AvailityAuthorization
from adapters.availity.session import AvailitySession
from adapters.availity.settings import AvailitySettings
from adapters.eligibility.availity import AvailityEligibility
from adapters.http import new_client
from priorauth.models.benefits import BenefitQuestion
from priorauth.models.evidence import OnPage
from priorauth.models.packet import AuthorizationRequest, Channel, Cited, Line, Party
from priorauth.ports import AuthorizationGateway, EligibilityGateway
from tests.adapters.availity.counter import Counter, open_counter
from tests.simulator.town import Town

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
CERTIFICATES = ssl.create_default_context()
SOURCE = OnPage(document_id="D-1", page=1)


class SetClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        """The one instant there is."""
        return NOW


@dataclass
class Account:
    """Both gateways of one account, with the pauses that they made."""

    session: AvailitySession
    eligibility: EligibilityGateway
    authorization: AuthorizationGateway
    pauses: list[float]


@dataclass
class Pauses:
    """A sleep that takes no time here, and two minutes in the town if there is one."""

    town: Town | None = None
    taken: list[float] = field(default_factory=list)

    async def sleep(self, seconds: float) -> None:
        """Note the pause."""
        self.taken.append(seconds)
        if self.town:
            self.town.control("clock", {"advance_minutes": 2})


@contextlib.asynccontextmanager
async def open_account(
    url: str, *, town: Town | None = None, **changed: Any
) -> AsyncIterator[Account]:
    """An account at an address, without waits between calls unless asked for."""
    given = {
        "base_url": url,
        "client_id": "practice-clinic",
        "client_secret": "practice-only",
        "scope": "healthcare-hipaa-transactions",
        "calls_per_second": 1e9,
        "timeout_seconds": 5.0,
    }
    pauses = Pauses(town)
    async with new_client(certificates=CERTIFICATES) as client:
        session = AvailitySession(
            client, AvailitySettings(**{**given, **changed}), SetClock(), sleep=pauses.sleep
        )
        eligibility, authorization = AvailityEligibility(session), AvailityAuthorization(session)
        yield Account(session, eligibility, authorization, pauses.taken)


@pytest.fixture
async def practice(town: Town) -> AsyncIterator[Account]:
    """An account at the simulator."""
    async with open_account(f"{town.url}/availity", town=town) as account:
        yield account


@pytest.fixture
async def counter() -> AsyncIterator[Counter]:
    async with open_counter() as opened:
        yield opened


@pytest.fixture
async def account(counter: Counter) -> AsyncIterator[Account]:
    """An account at a counter."""
    async with open_account(counter.url) as opened:
        yield opened


def question(**changed: Any) -> BenefitQuestion:
    """A question about a member of the practice town."""
    known = {
        "payer_id": "NORTHWIND-HP",
        "member_id": "NWX4410072",
        "first_name": "Tansy",
        "last_name": "Merriweather-Voss",
        "birth_date": date(1968, 4, 12),
        "sex": "F",
        "on": date(2026, 12, 1),
        "provider_npi": "1200297723",
        "provider_name": "Larch and Lantern Physical Therapy",
        "state": "OH",
    }
    return BenefitQuestion(**{**known, **changed})


def cited(**values: str) -> dict[str, Cited]:
    """Values with a source."""
    return {field: Cited(value=value, sources=(SOURCE,)) for field, value in values.items()}


def request(reference: str = "PA-7K2M9QXA-1", **changed: Any) -> AuthorizationRequest:
    """An authorization request for a member of the practice town."""
    known = {
        "payer_id": "northwind",
        "payer_name": "Northwind Health Plan",
        "channel": Channel.SERVICE_REVIEW,
        "destination": "NORTHWIND-HP",
        "reference": reference,
        "clinic": Party(
            name="Larch and Lantern Physical Therapy", npi="1200297723", tin="00-1555017"
        ),
        "therapist": Party(name="Ottoline Brackenridge", npi="1769310982"),
        "referring": Party(name="Isolde Farquharson", npi="1534944594"),
        "values": cited(
            patient_name="Tansy Opal Merriweather-Voss",
            date_of_birth="1968-04-12",
            sex="F",
            member_id="NWX4410072",
        ),
        "diagnoses": tuple(cited(first="M25.561", second="Z96.651").values()),
        "lines": (
            Line(position=1, code="97110", label="Exercise", units=24, visits=None),
            Line(position=2, code="97140", label="Manual therapy", units=12, visits=None),
        ),
        "visits": 12,
        "starts_on": date(2026, 12, 1),
        "ends_on": date(2027, 1, 31),
        "prepared_on": date(2026, 11, 20),
    }
    return AuthorizationRequest(**{**known, **changed})
