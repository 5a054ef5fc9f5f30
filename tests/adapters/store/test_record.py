"""The record shows tampering: whatever is changed, moved or cut, the first bad line is named."""

from __future__ import annotations

import psycopg
import pytest

from adapters.store.record import PgRecord
from priorauth.models.records import RecordEntry
from tests.clinics import CLINIC, OTHER, House

pytestmark = pytest.mark.anyio


async def write(house: House, clinic_id: str = CLINIC, lines: int = 5) -> None:
    for number in range(lines):
        entry = RecordEntry(
            actor="agent",
            on_behalf_of="U-BILLER",
            action=f"look_{number}",
            phase="event",
            call_id=f"X-{number}",
        )
        async with house.agent.store.begin(clinic_id) as tx:
            await tx.record.write(entry)


async def first_broken(house: House, clinic_id: str = CLINIC) -> int | None:
    async with house.worker.store.begin(clinic_id) as tx:
        assert isinstance(tx.record, PgRecord)
        return await tx.record.first_broken()


def tamper(house: House, statement: str) -> None:
    """Change the record as somebody could who has the whole server."""
    with psycopg.connect(house.dsn, autocommit=True) as superuser:
        superuser.execute("set session_replication_role = replica")
        superuser.execute(statement)


async def test_an_untouched_record_is_whole(house: House) -> None:
    await write(house)

    assert await first_broken(house) is None


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("update record_entry set action = 'nothing' where number = 3", 3),
        ("update record_entry set at = at + interval '1 second' where number = 2", 2),
        ("update record_entry set on_behalf_of = 'U-OTHER' where number = 4", 4),
        ("update record_entry set details = '{\"a\": 1}' where number = 1", 1),
        ("delete from record_entry where number = 3", 4),
        ("delete from record_entry where number = 1", 2),
        ("delete from record_entry where number = 5", 5),
        ("update record_entry set number = 9 where number = 2", 3),
        ("delete from record_head", 5),
    ],
)
async def test_the_first_line_that_does_not_fit_is_named(
    house: House, statement: str, line: int
) -> None:
    await write(house)

    tamper(house, statement)

    assert await first_broken(house) == line


async def test_a_line_moved_from_another_clinic_does_not_fit(house: House) -> None:
    await write(house)
    await write(house, OTHER)
    tamper(house, f"delete from record_entry where number = 3 and clinic_id = '{CLINIC}'")

    tamper(
        house,
        f"update record_entry set clinic_id = '{CLINIC}'"
        f" where number = 3 and clinic_id = '{OTHER}'",
    )

    assert await first_broken(house) == 3


async def test_each_clinic_has_a_chain_of_its_own(house: House) -> None:
    await write(house)
    await write(house, OTHER, lines=2)

    tamper(house, f"update record_entry set action = 'x' where clinic_id = '{OTHER}'")

    assert await first_broken(house) is None
    assert await first_broken(house, OTHER) == 1
