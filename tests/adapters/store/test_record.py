"""The record shows tampering: whatever is changed, moved or cut, the first bad line is named."""

from __future__ import annotations

import asyncio
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from adapters.keys.source import KeyProblem
from adapters.store.checkpoints import Checkpoints
from adapters.store.record import PgRecord
from adapters.store.record_check import check
from priorauth.models.records import RecordEntry
from tests.clinics import CLINIC, OTHER, House, write_keys

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


COPIED = (
    "insert into record_entry select clinic_id, {number}, at, login, actor, on_behalf_of, action,"
    " phase, call_id, case_id, outcome, details, milliseconds, previous_hash, hash, purpose"
    " from record_entry where number = 1"
)
TAKEN_IN = (
    "create or replace function public.record_hash(entry record_entry) returns text"
    " language sql stable as 'select entry.hash'"
)
"""The database's own function says of every entry that it is as it was."""


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
        ("update record_entry set case_id = '-' where number = 2", 2),
        ("update record_entry set outcome = '-' where number = 2", 2),
        ("update record_entry set milliseconds = 0 where number = 2", 2),
        ("update record_entry set purpose = 'emergency' where number = 2", 2),
        ("update record_entry set purpose = null where number = 2", 2),
        ("update record_entry set login = 'pa_desk' where number = 2", 2),
        ("update record_entry set call_id = 'X-9' where number = 2", 2),
        ("update record_entry set phase = 'result' where number = 2", 2),
        ("update record_entry set hash = previous_hash where number = 2", 2),
        ("update record_entry set previous_hash = '' where number = 3", 3),
        (
            "update record_entry set number = case number when 2 then 4 else 2 end"
            " where number in (2, 4)",
            2,
        ),
        (
            "insert into record_entry select clinic_id, 6, at, login, actor, on_behalf_of, action,"
            " phase, call_id, case_id, outcome, details, milliseconds, previous_hash, hash, purpose"
            " from record_entry where number = 5",
            6,
        ),
        ("delete from record_head", 5),
        (COPIED.format(number=0), 0),
        (COPIED.format(number=-4), -4),
        (f"{TAKEN_IN}; update record_entry set action = 'nothing' where number = 3", 3),
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


@pytest.fixture
def marks(tmp_path: Path) -> Checkpoints:
    """Checkpoints in a folder of their own, as on another machine."""
    write_keys(tmp_path / "home")
    return Checkpoints(tmp_path / "elsewhere", tmp_path / "home" / "record.key")


async def mark(house: House, marks: Checkpoints, clinic_id: str = CLINIC) -> None:
    async with house.worker.store.begin(clinic_id) as tx:
        assert isinstance(tx.record, PgRecord)
        marks.write(clinic_id, await tx.record.head(), house.clock.now())


async def finding(house: House, marks: Checkpoints) -> tuple[int, str] | None:
    async with house.worker.store.begin(CLINIC) as tx:
        assert isinstance(tx.record, PgRecord)
        return await check(tx.record, marks.read(CLINIC))


FIT_AGAIN = """
do $$
declare
    one record_entry;
    before text := '';
begin
    for one in select * from record_entry where clinic_id = 'K-HERE' order by number loop
        one.previous_hash := before;
        before := record_hash(one);
        update record_entry set previous_hash = one.previous_hash, hash = before
            where clinic_id = one.clinic_id and number = one.number;
        update record_head set number = one.number, hash = before where clinic_id = one.clinic_id;
    end loop;
end;
$$
"""
"""What somebody with the whole server does after changing an entry: make the chain fit again."""


async def test_an_untouched_record_agrees_with_its_checkpoints(
    house: House, marks: Checkpoints
) -> None:
    for _ in range(3):
        await write(house, lines=2)
        await mark(house, marks)
        await mark(house, marks)

    assert await finding(house, marks) is None
    assert [each.number for each in marks.read(CLINIC)] == [2, 4, 6]


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("update record_entry set action = 'nothing' where number = 5", 5),
        ("update record_entry set action = 'nothing' where number = 2", 1),
        ("delete from record_entry where number >= 4", 4),
        ("delete from record_entry", 1),
    ],
)
async def test_a_chain_that_was_made_to_fit_again_is_found_out_by_a_checkpoint(
    house: House, marks: Checkpoints, statement: str, number: int
) -> None:
    await write(house, lines=4)
    await mark(house, marks)
    await write(house, lines=2)
    await mark(house, marks)

    tamper(house, f"{statement}{' and' if 'where' in statement else ' where'} clinic_id = 'K-HERE'")
    tamper(house, FIT_AGAIN)

    found = await finding(house, marks)
    assert found is not None
    assert found[0] == number


async def test_checkpoints_of_another_clinic_do_not_serve(house: House, marks: Checkpoints) -> None:
    await write(house, OTHER)
    await write(house, lines=5)
    await mark(house, marks, OTHER)
    folder = marks._folder
    (folder / f"{OTHER}.jsonl").rename(folder / f"{CLINIC}.jsonl")

    assert await finding(house, marks) == (1, "entries 1 to 5 were written anew")


async def test_a_checkpoint_that_was_cut_off_while_it_was_written_is_left_out(
    house: House, marks: Checkpoints
) -> None:
    await write(house, lines=2)
    await mark(house, marks)
    path = marks._folder / f"{CLINIC}.jsonl"
    path.write_text(path.read_text() + '{"clinic_id": "K-HE')

    assert [each.number for each in marks.read(CLINIC)] == [2]


async def test_a_new_checkpoint_goes_on_from_the_last_alone_and_older_ones_are_checked_when_read(
    house: House, marks: Checkpoints
) -> None:
    for _ in range(2):
        await write(house, lines=1)
        await mark(house, marks)
    path = marks._folder / f"{CLINIC}.jsonl"
    first, second, _ = path.read_text().split("\n")
    path.write_text(f"{first.replace('-', '+', 1)}\n{second}\n")
    await write(house, lines=1)
    await mark(house, marks)

    assert len(path.read_text().splitlines()) == 3
    with pytest.raises(KeyProblem, match="Line 1"):
        marks.read(CLINIC)

    path.write_text(f"{first}\n{second.replace('-', '+', 1)}\n")
    with pytest.raises(KeyProblem, match="Line 2"):
        await mark(house, marks)


async def test_what_happened_says_how_long_its_work_took(house: House) -> None:
    entry = RecordEntry(
        actor="person", on_behalf_of="U-BILLER", action="look", phase="event", call_id="X-LOOK"
    )
    async with house.worker.store.begin(CLINIC) as tx:
        assert isinstance(tx.record, PgRecord)
        await tx.record.connection.execute(text("select pg_sleep(0.05)"))
        await tx.record.write(entry)
        await tx.record.write(entry.model_copy(update={"milliseconds": 7.5}))
    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute(
            "select milliseconds from record_entry where call_id = 'X-LOOK' order by number"
        ).fetchall()
    (measured,), (given,) = rows

    assert measured >= 50
    assert given == 7.5


async def test_an_entry_cannot_be_dated_back(house: House) -> None:
    with house.owner() as owner, pytest.raises(psycopg.Error, match="when it happens"):
        owner.execute(
            "insert into record_entry (clinic_id, number, at, login, actor, action, phase, call_id,"
            " details, previous_hash, hash) values ('K-HERE', 0, now() - interval '2 days', '',"
            " 'clock', 'x', 'event', 'x', '{}', '', '')"
        )


async def test_the_record_has_room_for_the_months_to_come(house: House) -> None:
    async with house.worker.store.begin(CLINIC) as tx:
        assert isinstance(tx.record, PgRecord)
        await tx.record.make_months()
    with psycopg.connect(house.dsn) as connection:
        months = connection.execute(
            "select count(*) from pg_inherits where inhparent = 'record_entry'::regclass"
        ).fetchone()
    assert months == (5,)


async def test_entries_that_found_no_month_waiting_are_put_into_theirs(house: House) -> None:
    await write(house, lines=5)
    with psycopg.connect(house.dsn, autocommit=True) as superuser:
        parts = superuser.execute(_MONTHS).fetchall()
        for (name,) in parts:
            superuser.execute(
                f"alter table record_entry detach partition months.{name};"
                f" alter table months.{name} set schema public;"
                " set session_replication_role = replica;"
                f" insert into record_entry select * from public.{name};"
                f" reset session_replication_role; drop table public.{name}"
            )
    assert await other_entries(house) == 5

    await write(house, lines=1)
    async with house.worker.store.begin(CLINIC) as tx:
        assert isinstance(tx.record, PgRecord)
        await tx.record.make_months()
    await write(house, lines=1)

    assert await other_entries(house) == 0
    assert await first_broken(house) is None
    with house.owner() as owner, pytest.raises(psycopg.Error):
        owner.execute("select set_config('app.clinic', 'K-HERE', false)")
        owner.execute("delete from record_entry")


_MONTHS = """
select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
where i.inhparent = 'record_entry'::regclass and c.relname like 'record_2%'
"""


async def other_entries(house: House) -> int:
    with psycopg.connect(house.dsn) as superuser:
        found = superuser.execute("select count(*) from months.record_other").fetchone()
    assert found is not None
    return int(found[0])


async def test_many_write_at_once_and_no_number_is_missing(house: House) -> None:
    await asyncio.gather(*(write(house, lines=5) for _ in range(8)))

    assert await first_broken(house) is None
    async with house.worker.store.begin(CLINIC) as tx:
        assert await tx.record.length() == 40  # type: ignore[attr-defined]
