"""Old months of the record go as a whole, and the rest verifies from where it was cut."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from adapters.store.checkpoints import Checkpoints, Head
from adapters.store.database import PgTransaction
from adapters.store.record_dropping import drop_months, kept_from
from adapters.store.record_export import entries
from priorauth.errors import Conflict
from tests.adapters.store.test_record import COPIED, FIT_AGAIN, finding, mark, tamper, write
from tests.adapters.store.test_record import marks as marks
from tests.clinics import CLINIC, OTHER, House

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)


def grown_old(house: House, numbers: str, month: str = "2019-03") -> None:
    """Let entries be of another month, as if the house had stood then."""
    with house.owner() as owner:
        owner.execute("select make_record_month(%s::date)", [f"{month}-01"])
    tamper(
        house,
        f"update record_entry set at = timestamptz '{month}-09 12:00+00' + number * interval '1 s'"
        f" where clinic_id = 'K-HERE' and number in ({numbers})",
    )
    tamper(house, FIT_AGAIN)


def drop(house: House, marks: Checkpoints, now: datetime = NOW, years: int = 6) -> tuple[str, ...]:
    with house.owner() as owner:
        return drop_months(owner, (CLINIC, OTHER), marks, now, years)


async def test_what_follows_a_dropped_month_still_verifies(
    house: House, marks: Checkpoints
) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 2, 3")
    await mark(house, marks)

    assert drop(house, marks) == ("record_2019_03",)

    await write(house, lines=2)
    await mark(house, marks)
    assert await finding(house, marks) is None
    async with house.worker.store.begin(CLINIC) as tx:
        assert await tx.record.length() == 4  # type: ignore[attr-defined]
    assert drop(house, marks) == ()


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("update record_entry set action = 'nothing' where number = 4", 4),
        ("delete from record_entry where number = 4", 5),
        ("delete from record_entry where number = 5", 5),
        ("update record_entry set previous_hash = '' where number = 4", 4),
    ],
)
async def test_tampering_behind_the_cut_is_found(
    house: House, marks: Checkpoints, statement: str, number: int
) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 2, 3")
    drop(house, marks)

    tamper(house, statement)

    found = await finding(house, marks)
    assert found is not None
    assert found[0] == number


async def test_an_entry_put_where_months_were_dropped_is_found(
    house: House, marks: Checkpoints
) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 2, 3")
    drop(house, marks)

    tamper(house, COPIED.format(number=2).replace("number = 1", "number = 4"))

    found = await finding(house, marks)
    assert found is not None
    assert found[0] == 2


async def test_a_drop_that_was_cut_off_leaves_a_record_that_verifies(
    house: House, marks: Checkpoints
) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 2, 3")
    async with house.worker.store.begin(CLINIC) as tx:
        assert isinstance(tx, PgTransaction)
        third = [each async for each in entries(tx.connection, CLINIC)][2]
    marks.close(CLINIC, Head(third["number"], third["hash"]), NOW)

    assert await finding(house, marks) is None
    tamper(house, "update record_entry set action = 'nothing' where number = 2")
    assert await finding(house, marks) == (2, "it does not fit the chain")


async def test_months_that_somebody_cut_off_herself_are_missed(
    house: House, marks: Checkpoints
) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 2, 3")
    with psycopg.connect(house.dsn, autocommit=True) as superuser:
        superuser.execute("drop table months.record_2019_03")

    found = await finding(house, marks)
    assert found is not None
    assert found[0] == 4


@pytest.mark.parametrize(
    ("now", "years"), [(datetime(2025, 3, 31, tzinfo=UTC), 6), (NOW, 8), (NOW, 100)]
)
async def test_nothing_goes_before_its_years_are_over(
    house: House, marks: Checkpoints, now: datetime, years: int
) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 2, 3")

    assert drop(house, marks, now, years) == ()
    assert marks.read(CLINIC) == ()
    assert await finding(house, marks) is None


def test_the_month_of_six_years_ago_is_kept_whatever_fewer_years_are_asked_for() -> None:
    assert kept_from(NOW.date(), 6).isoformat() == "2020-11-01"
    assert kept_from(NOW.date(), 1).isoformat() == "2020-11-01"


async def test_an_entry_that_stays_and_is_older_than_one_that_would_go_stops_it(
    house: House, marks: Checkpoints
) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 3")

    with pytest.raises(Conflict, match="nothing was dropped"):
        drop(house, marks)

    assert marks.read(CLINIC) == ()
    async with house.worker.store.begin(CLINIC) as tx:
        assert await tx.record.length() == 5  # type: ignore[attr-defined]


async def test_a_cut_that_was_broken_off_is_made_again(house: House, marks: Checkpoints) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 2, 3")
    with house.owner() as owner:
        owner.execute("begin")
        owner.execute("lock table months.record_2019_03 in access share mode")
        hurried = house.url("pa_owner")
        with (
            psycopg.connect(hurried, autocommit=True, options="-c lock_timeout=200") as other,
            pytest.raises(psycopg.errors.LockNotAvailable),
        ):
            drop_months(other, (CLINIC,), marks, NOW, 6)
        owner.execute("rollback")
    assert await finding(house, marks) is None

    assert drop(house, marks) == ("record_2019_03",)
    assert await finding(house, marks) is None


async def test_a_cut_is_signed_and_cannot_be_moved(house: House, marks: Checkpoints) -> None:
    await write(house, lines=5)
    grown_old(house, "1, 2, 3")
    drop(house, marks)
    path: Path = marks._folder / f"{CLINIC}.jsonl"

    path.write_text(path.read_text().replace('"number":3', '"number":4'))

    from adapters.keys.source import KeyProblem

    with pytest.raises(KeyProblem):
        marks.read(CLINIC)
