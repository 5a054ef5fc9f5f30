"""A clinic for tests: its own database, its people, and services for each login."""

from __future__ import annotations

import base64
import itertools
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg.types.json import Jsonb

from adapters.keys.master import MasterKey
from adapters.store.clinic_keys import ClinicKeys
from adapters.store.database import Database
from adapters.store.keymaking import keys_of, make_first_key
from adapters.store.keyring import DataKeys, Keyring, NoKeys, SealingKeys
from desk.demo.rulebook import write_rules
from priorauth.access import STARTING_RIGHTS
from priorauth.casework import sign_in as signing
from priorauth.clock import SystemClock
from priorauth.models.people import Role, SignIn
from priorauth.services import Pace, Services
from rules.shelf import RuleShelf
from tests.database import FreshDatabase, login_url

NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
"""A Monday, 08:00 in New York."""
CLINIC = "K-HERE"
OTHER = "K-ELSEWHERE"
BILLER, FRONT_DESK, THERAPIST = "U-BILLER", "U-FRONT", "U-THERAPIST"
PAYER = "northwind"


MASTER = MasterKey(bytes(range(32)), "the tests' master key")
LOOKUP = MasterKey(bytes(range(32, 64)), "the tests' lookup key")
KEYRINGS: dict[str, Keyring] = {
    "pa_desk": DataKeys(MASTER),
    "pa_worker": DataKeys(MASTER),
    "pa_intake": SealingKeys(),
    "pa_agent": NoKeys(),
}
"""What each login's process holds of keys."""


class HandClock:
    """A clock that stands until a test moves it; it starts at the machine's own minute."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def forward(self, by: timedelta) -> None:
        self.at += by


class CountingIds:
    """Ids in a row, so that a test can read them."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def new(self, kind: str) -> str:
        return f"{kind}-{next(self._numbers):010d}"


@dataclass(frozen=True)
class House:
    """One database with two clinics, seen through each login."""

    dsn: str
    clock: HandClock
    ids: CountingIds
    desk: Services
    intake: Services
    worker: Services
    agent: Services

    def url(self, login: str) -> str:
        return login_url(self.dsn, login)

    def owner(self, clinic_id: str = CLINIC) -> psycopg.Connection[tuple[object, ...]]:
        """Return a connection that sees one clinic and may do anything with it."""
        connection = psycopg.connect(self.url("pa_owner"), autocommit=True)
        connection.execute("select set_config('app.clinic', %s, false)", [clinic_id])
        return connection

    def knows_payer(
        self,
        payer_id: str,
        line_of_business: str,
        *,
        payer_name: str,
        plan_name: str,
        at: str | None = None,
    ) -> None:
        """Put one more payer on file, with one plan; `at` is its id at the clearinghouse."""
        plans = [{"name": plan_name, "line_of_business": line_of_business}]
        with self.owner() as owner:
            owner.execute(
                "insert into payer_connection values (%s, %s, %s, %s, %s)",
                [CLINIC, payer_id, payer_name, at, Jsonb(plans)],
            )

    def keys(self, clinic_id: str = CLINIC) -> ClinicKeys:
        """Return the keys of a clinic as they are now."""
        with self.owner(clinic_id) as connection:
            return keys_of(connection, clinic_id, MASTER)

    async def signed_in(self, staff_id: str = BILLER, clinic_id: str = CLINIC) -> SignIn:
        """Sign a person in by a one-time link, as the desk page does.

        The database judges a sign-in by its own clock, so it is kept alive by that one.
        """
        link, session = self.ids.new("link"), self.ids.new("session")
        await signing.make_link(self.desk, clinic_id, staff_id, link, "U-MAKER")
        begun = await signing.sign_in(self.desk, clinic_id, link, session)
        tomorrow = SystemClock().now() + timedelta(days=1)
        async with self.desk.store.begin(clinic_id) as tx:
            await tx.people.extend_sign_in(begun.id, tomorrow)
        return begun

    def with_worker(self, **changes: object) -> House:
        """Return the same house with another reader, printer or gateway for the worker."""
        return replace(self, worker=replace(self.worker, **changes))


def write_keys(home: Path) -> None:
    """Put the tests' keys into a data folder, for processes and commands that look there."""
    home.mkdir(parents=True, exist_ok=True)
    for name, first in (("master.key", 0), ("lookup.key", 32), ("record.key", 64)):
        key = home / name
        key.touch(mode=0o600)
        key.write_bytes(base64.b64encode(bytes(range(first, first + 32))))


@pytest.fixture(scope="session")
def rules(tmp_path_factory: pytest.TempPathFactory) -> RuleShelf:
    """The rule packs, with the practice clinic's invented payers as read on that Monday."""
    folder = write_rules(tmp_path_factory.mktemp("rules"), NOW.date())
    return RuleShelf(extra=(folder,))


@pytest.fixture
async def house(
    migrated_template: str,
    fresh_database: FreshDatabase,
    rules: RuleShelf,
) -> AsyncIterator[House]:
    """A house with the clinic that tests are about, and one that must stay out of sight."""
    dsn = fresh_database(migrated_template)
    found_clinics(dsn)
    async with house_in(dsn, rules) as opened:
        yield opened


def found_clinics(dsn: str) -> None:
    """Put both clinics into a database that has none."""
    with psycopg.connect(login_url(dsn, "pa_owner")) as connection:
        for clinic_id in (CLINIC, OTHER):
            _found(connection, clinic_id)


@asynccontextmanager
async def house_in(dsn: str, rules: RuleShelf) -> AsyncIterator[House]:
    """The clinics of a database, seen through each login."""
    clock, ids = HandClock(), CountingIds()
    async with AsyncExitStack() as stack:
        seen = {}
        for login in ("pa_desk", "pa_intake", "pa_worker", "pa_agent"):
            database = Database(
                login_url(dsn, login), clock, ids, keys=KEYRINGS[login], pool_size=3
            )
            stack.push_async_callback(database.close)
            seen[login] = Services(store=database, clock=clock, ids=ids, rules=rules, pace=Pace())
        yield House(
            dsn=dsn,
            clock=clock,
            ids=ids,
            desk=seen["pa_desk"],
            intake=seen["pa_intake"],
            worker=seen["pa_worker"],
            agent=seen["pa_agent"],
        )


def _found(connection: psycopg.Connection[tuple[object, ...]], clinic_id: str) -> None:
    connection.execute("select set_config('app.clinic', %s, true)", [clinic_id])
    address = {"street": "1 Larch Way", "city": "Alder Falls", "state": "OH", "zip": "43085"}
    connection.execute(
        "insert into clinic values (%s, 'Larch Physical Therapy', '1200297723', '001555017', %s,"
        " '6145550140', '6145550141', 'America/New_York', '11',"
        " '{97110,97112,97140,97530,97161}')",
        [clinic_id, Jsonb(address)],
    )
    make_first_key(connection, clinic_id, MASTER, LOOKUP)
    connection.execute(
        "insert into therapist values (%s, 'R-1', 'Ottoline', 'Brackenridge', 'PT', '1769310982')",
        [clinic_id],
    )
    people = {BILLER: Role.BILLER, FRONT_DESK: Role.FRONT_DESK, THERAPIST: Role.THERAPIST}
    for staff_id, role in people.items():
        rights = [str(right) for right in STARTING_RIGHTS[role]]
        connection.execute(
            "insert into staff values (%s, %s, %s, %s, %s, true)",
            [clinic_id, staff_id, f"Person {role}", role, rights],
        )
    plans = [{"name": "Northwind Choice HMO", "line_of_business": "commercial_fi"}]
    connection.execute(
        "insert into payer_connection values (%s, %s, 'Northwind Health Plan', 'NORTHWIND-HP', %s)",
        [clinic_id, PAYER, Jsonb(plans)],
    )
