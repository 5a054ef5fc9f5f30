"""Drops whole months of the record once they were kept long enough, and signs where it was cut.

45 CFR 164.316(b)(2)(i) wants six years. What is dropped is closed by a signed checkpoint of every
clinic first; from there the chain is checked as before.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import psycopg
from psycopg import sql

from adapters.key_settings import LEAST_YEARS
from adapters.store.checkpoints import Checkpoints, Head
from priorauth.errors import Conflict

Connection = psycopg.Connection[Any]


def kept_from(today: date, years: int) -> date:
    """Return the first day of the earliest month that is still kept."""
    return date(today.year - max(years, LEAST_YEARS), today.month, 1)


def droppable(connection: Connection, first_kept: date) -> tuple[str, ...]:
    """Return the parts of the record that end before a month, oldest first."""
    found = connection.execute(_PARTS).fetchall()
    last = f"record_{first_kept:%Y_%m}"
    return tuple(name for (name,) in found if name < last)


def drop_months(
    connection: Connection,
    clinic_ids: tuple[str, ...],
    marks: Checkpoints,
    now: datetime,
    years: int,
) -> tuple[str, ...]:
    """Drop what was kept long enough, of all clinics; return which parts went.

    The last entries are signed before anything is dropped: cut off, it can be run again.

    Raises:
        Conflict: An entry that stays is older than one that would go.
    """
    first_kept = kept_from(now.date(), years)
    connection.execute("select make_coming_record_months()")
    parts = droppable(connection, first_kept)
    if not parts:
        return ()
    for clinic_id, last in list(_closing(connection, clinic_ids, first_kept)):
        marks.close(clinic_id, last, now)
    with connection.transaction():
        for name in parts:
            connection.execute(sql.SQL("drop table months.{}").format(sql.Identifier(name)))
    return parts


def _closing(
    connection: Connection, clinic_ids: tuple[str, ...], first_kept: date
) -> Iterator[tuple[str, Head]]:
    for clinic_id in clinic_ids:
        with connection.transaction():
            connection.execute("select set_config('app.clinic', %s, true)", [clinic_id])
            given = {"clinic": clinic_id, "day": first_kept}
            last = connection.execute(_LAST, given).fetchone()
            if last is None:
                continue
            crossed = connection.execute(_CROSSED, {**given, "number": last[0]}).fetchone()
        if crossed is not None:
            raise Conflict(
                "An entry was begun before midnight at the end of a month and follows one of the"
                " next: nothing was dropped. Try again next month."
            )
        yield clinic_id, Head(int(last[0]), str(last[1]))


_PARTS = """
select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
where i.inhparent = 'record_entry'::regclass and c.relname ~ '^record_[0-9]{4}_[0-9]{2}$'
order by c.relname
"""
_LAST = """
select number, hash from record_entry where clinic_id = %(clinic)s
and at < (%(day)s::date)::timestamp at time zone 'UTC' order by number desc limit 1
"""
_CROSSED = """
select 1 from record_entry where clinic_id = %(clinic)s and number < %(number)s
and at >= (%(day)s::date)::timestamp at time zone 'UTC' limit 1
"""
