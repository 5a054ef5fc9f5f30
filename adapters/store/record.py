"""The record: appended by everybody, chained by the database."""

from __future__ import annotations

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.checkpoints import START, Head
from adapters.store.tables.record import record_entry
from priorauth.boundary import minimum_values
from priorauth.models.records import RecordEntry


class PgRecord:
    """See `priorauth.storage.Record`."""

    def __init__(self, connection: AsyncConnection, clinic_id: str) -> None:
        self.connection = connection
        self.clinic_id = clinic_id

    async def write(self, entry: RecordEntry) -> None:
        await self.connection.execute(
            insert(record_entry)
            .values(
                clinic_id=self.clinic_id,
                number=0,
                at=text("clock_timestamp()"),
                login="",
                previous_hash="",
                hash="",
                **minimum_values(entry),
            )
            .inline()
        )

    async def first_broken(self, since: Head = START) -> int | None:
        """Return the number of the first entry that was changed, moved or removed.

        `since` is the last of those that were dropped, from which the chain goes on.
        """
        # Compiling costs more than it saves, and both halves of the check run on all processors.
        # No function that somebody laid into the database has a say in what an entry's hash is.
        await self.connection.execute(text("set local jit = off"))
        await self.connection.execute(text("set local search_path = pg_catalog"))
        given = {"clinic": self.clinic_id, "number": since.number, "hash": since.hash}
        found = await self.connection.execute(text(_FIRST_BROKEN), given)
        await self.connection.execute(text("set local search_path to default"))
        return found.scalar_one_or_none()

    async def first_number(self) -> int | None:
        """Return the number of the first entry that is there, or None where there is none."""
        found = await self.connection.execute(
            text("select min(number) from record_entry where clinic_id = :clinic"),
            {"clinic": self.clinic_id},
        )
        return found.scalar_one_or_none()

    async def head(self) -> Head:
        """Return the last entry; number 0 where there is none."""
        found = await self.connection.execute(
            text("select number, hash from record_head where clinic_id = :clinic"),
            {"clinic": self.clinic_id},
        )
        row = found.one_or_none()
        return START if row is None else Head(int(row.number), str(row.hash))

    async def make_months(self) -> None:
        """Make room for the entries of the months to come."""
        await self.connection.execute(text("select make_coming_record_months()"))

    async def length(self) -> int:
        """Return how many entries the record has."""
        found = await self.connection.execute(
            text("select count(*) from record_entry where clinic_id = :clinic"),
            {"clinic": self.clinic_id},
        )
        return int(found.scalar_one())


_FIRST_BROKEN = r"""
select min(bad) from (
    (select min(e.number) as bad from public.record_entry e
    where e.clinic_id = :clinic
    and e.hash <> encode(sha256(convert_to(case when e.purpose is null then
        concat_ws(E'\x1f', e.previous_hash, e.clinic_id, e.number,
            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24\:MI\:SS.US'),
            e.login, e.actor, coalesce(e.on_behalf_of, '-'), e.action, e.phase, e.call_id,
            coalesce(e.case_id, '-'), coalesce(e.outcome, '-'), e.details::text,
            coalesce(e.milliseconds::text, '-'))
        else row(e.previous_hash, e.clinic_id, e.number,
            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24\:MI\:SS.US'),
            e.login, e.actor, e.on_behalf_of, e.action, e.phase, e.call_id,
            e.case_id, e.outcome, e.details, e.milliseconds, e.purpose)::text
        end, 'UTF8')), 'hex'))
    union all
    (select min(number) from (
        select e.number, e.previous_hash,
            lag(e.hash, 1, cast(:hash as text)) over (order by e.number) as before,
            lag(e.number, 1, cast(:number as bigint)) over (order by e.number) as last
        from public.record_entry e where e.clinic_id = :clinic
    ) chain
    where previous_hash <> before or number <> last + 1)
    union all
    select h.number from public.record_head h where h.clinic_id = :clinic
    and not exists (select 1 from public.record_entry e where e.clinic_id = h.clinic_id
                    and e.number = h.number and e.hash = h.hash)
    and (h.number > :number or h.hash <> :hash)
    union all
    select max(e.number) from public.record_entry e where e.clinic_id = :clinic
    and not exists (select 1 from public.record_head h where h.clinic_id = e.clinic_id)
    having count(*) > 0
) found
"""
"""What `record_hash` says (`0008_record.sql`) is said here once more: who can change a record could
change that function too, so the database is not asked about itself."""
