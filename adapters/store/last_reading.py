"""Reads and writes down what was read in one statement, so that nobody waits in between.

The entry is written once everything is read, and the rows are out before it is committed.
"""

from __future__ import annotations

from typing import Any, NamedTuple

_CLOSING = """
with found as materialized ({statement}), written as (
    insert into record_entry (clinic_id, number, at, login, actor, on_behalf_of, action, phase,
        call_id, case_id, outcome, details, milliseconds, previous_hash, hash, purpose)
    select %(clinic)s, 0, clock_timestamp(), '', %(actor)s, %(on_behalf_of)s, %(action)s,
        %(phase)s, %(call_id)s, %(case_id)s, outcome, details,
        round((%(milliseconds)s + 1000 * extract(epoch from
            clock_timestamp() - current_setting('app.tried')::timestamptz))::numeric, 1),
        '', '', %(purpose)s
    from ({ended}) as ended (outcome, details)
)
select * from found
"""
_DONE = "select 'done', jsonb_build_object({counts})"
_FOUND_OR_NOT = """
select 'done', jsonb_build_object({counts}) from found
union all
select 'refused', jsonb_build_object('error', 'NotFound') where not exists (select from found)
"""
TRIED = "set_config('app.tried', clock_timestamp()::text, false)"
"""Remembers, for the connection, when the attempt was made; by the clock that ends it too."""


class Asked(NamedTuple):
    """A question in SQL, and in SQL the counts of what is `found`, as names and numbers."""

    statement: str
    values: dict[str, Any]
    counts: str


def closing(asked: Asked, *, must_exist: bool) -> str:
    """Return the statement that reads and writes the entry of a result."""
    ended = (_FOUND_OR_NOT if must_exist else _DONE).format(counts=asked.counts)
    return _CLOSING.format(statement=asked.statement, ended=ended)
