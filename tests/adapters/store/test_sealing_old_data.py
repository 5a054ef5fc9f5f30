"""A database from before there was encryption is sealed on the way, or left exactly as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import psycopg
import pytest
from psycopg.types.json import Jsonb

from adapters.keys.master import MasterKey
from adapters.store.database import Database
from adapters.store.keymaking import sealer
from adapters.store.keyring import DataKeys
from adapters.store.migrate import migrate
from adapters.store.roles import make_logins
from priorauth.clock import SystemClock
from priorauth.models.benefits import BenefitCheck, CoverageStatus, VisitLimit
from tests.clinics import CountingIds
from tests.database import PASSWORDS, FreshDatabase, login_url

pytestmark = pytest.mark.anyio

BEFORE = "0006"
CLINIC = "K-OLD"
KEY, LOOKUP = (MasterKey(bytes(range(n, n + 32)), "a key") for n in (0, 50))
NAME, MEMBER = "Wilhelmina Oxbowtree", "NWX5550192"


SAID = BenefitCheck(
    system="Availity",
    asked_at=datetime(2026, 11, 23, 13, 0, tzinfo=UTC),
    on=date(2026, 11, 23),
    status=CoverageStatus.ACTIVE,
    authorization_required=None,
    limits=(
        VisitLimit(
            network="in", unit="visits", period=None, allowed=30, remaining=9, note=f"ask {NAME}"
        ),
    ),
    notes=(NAME,),
)


def old_database(dsn: str) -> str:
    """A database of an earlier version with one clinic, one patient and her document."""
    make_logins(dsn, PASSWORDS)
    name = dsn.rsplit("/", 1)[1]
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(f'alter database "{name}" owner to pa_owner'.encode())
    owner = login_url(dsn, "pa_owner")
    migrate(owner.replace("postgresql://", "postgresql+psycopg://"), BEFORE)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("set session_replication_role = replica")
        for statement in _ROWS:
            connection.execute(statement.encode(), _VALUES)
    return owner.replace("postgresql://", "postgresql+psycopg://")


_VALUES = {
    "clinic": CLINIC,
    "name": NAME,
    "member": MEMBER,
    "json": Jsonb(SAID.model_dump(mode="json", exclude={"raw"})),
    "reasons": Jsonb([{"code": "0U", "text": NAME}, {"code": None, "text": "x"}]),
    "reading": Jsonb({"pages": [{"kind": "referral_order"}], "referrals": [{}]}),
}
_ROWS = (
    "insert into clinic values (%(clinic)s, 'Old', '1', '2', '{}', '', '', 'UTC', '11', '{}')",
    "insert into patient (clinic_id, id, name, name_key, birth_date, phone) values"
    " (%(clinic)s, 'T-1', %(name)s, 'wilhelmina oxbowtree', '1968-04-12', '6145550177')",
    "insert into coverage (clinic_id, id, patient_id, member_id) values"
    " (%(clinic)s, 'V-1', 'T-1', %(member)s)",
    "insert into episode values (%(clinic)s, 'O-1', 'T-1', 'PT', '{}', null)",
    "insert into cases (clinic_id, id, episode_id, coverage_id, route, reasons, diagnoses,"
    " procedures, opened_at, changed_at) values (%(clinic)s, 'C-1', 'O-1', 'V-1',"
    " 'authorization', '{}', '{}', '{}', now(), now())",
    "insert into document (clinic_id, id, sha256, size, state, received_at, reading) values"
    " (%(clinic)s, 'D-1', 'x', 3, 'read', now(), %(reading)s)",
    "insert into document_bytes values (%(clinic)s, 'D-1', convert_to(%(name)s, 'UTF8'))",
    "insert into inbox values (%(clinic)s, 'N-1', 'y', convert_to(%(name)s, 'UTF8'), 'fax', now())",
    "insert into benefit_check values (%(clinic)s, 'B-1', 'C-1', now(), %(json)s, '')",
    "insert into determination (clinic_id, id, case_id, outcome, number, reasons, source,"
    " recorded_at) values (%(clinic)s, 'N-1', 'C-1', 'denied', 'NUM-77', %(reasons)s, 'x', now())",
)


async def test_old_rows_are_sealed_in_place_and_read_the_same(
    fresh_database: FreshDatabase,
) -> None:
    dsn = fresh_database()
    owner = old_database(dsn)

    migrate(owner, seal=sealer(KEY, LOOKUP))

    database = Database(
        login_url(dsn, "pa_worker"), SystemClock(), CountingIds(), keys=DataKeys(KEY), pool_size=1
    )
    async with database.begin(CLINIC) as tx:
        matches = await tx.cases.matches("Oxbowtree, Wilhelmina", None, None)
        document = await tx.papers.content("D-1")
        waiting = await tx.papers.take("N-1")
        file = await tx.cases.file("C-1")
    await database.close()
    (match,) = matches
    assert (match.patient.name, match.coverage.member_id) == (NAME, MEMBER)
    assert match.patient.birth_date is not None
    assert (document, waiting[1] if waiting else None) == (NAME.encode(), NAME.encode())
    answer = file.determinations[0]
    assert (answer.number, answer.reasons[0].text) == ("NUM-77", NAME)
    assert file.benefits is not None and file.benefits.check == SAID
    with psycopg.connect(dsn) as connection:
        rows = [
            connection.execute(f"select t::text from {table} t".encode()).fetchall()
            for table in ("patient", "coverage", "determination", "document", "benefit_check")
        ]
    assert NAME not in str(rows) and MEMBER not in str(rows)
    assert "noted" in str(rows) and "referral_order" in str(rows) and "0U" in str(rows)


async def test_without_a_key_the_old_database_stays_as_it_was(
    fresh_database: FreshDatabase,
) -> None:
    dsn = fresh_database()
    owner = old_database(dsn)

    with pytest.raises(RuntimeError, match="its key is needed"):
        migrate(owner)

    with psycopg.connect(dsn) as connection:
        assert connection.execute("select name from patient").fetchone() == (NAME,)
        assert connection.execute("select version_num from alembic_version").fetchone() == (BEFORE,)
