"""Counts for whoever watches over the house: how much waits, what failed, when what ran last."""

from __future__ import annotations

from datetime import datetime, timedelta

from adapters.store.database import Database
from adapters.store.desk_papers import rows_of
from adapters.store.digest_outlook import ASKED, LOOKED_BACK, UNREACHED
from priorauth.casework.timekeeping import READING_PACE, Ran
from priorauth.errors import NotConfigured
from priorauth.models.house_counts import HouseCount
from priorauth.storage import Store

LATELY = timedelta(hours=1)


class HouseCounts:
    """Reads as the desk's login."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def read(self, clinic_id: str, now: datetime) -> tuple[HouseCount, ...]:
        """Return every figure of a clinic, in an order that stays the same."""
        counted = await rows_of(
            self._database,
            clinic_id,
            _COUNTED,
            {
                "since": now - LATELY,
                "names": [each.value for each in Ran],
                "runs": [each.name.lower() for each in Ran],
                "pace": READING_PACE,
            },
        )
        asked = {"asked": list(ASKED), "since": now - LOOKED_BACK, "until": now}
        unreached = await rows_of(self._database, clinic_id, UNREACHED, asked)
        return (
            *(HouseCount(name=row.name, labels=row.labels, value=row.value) for row in counted),
            *(
                HouseCount(
                    name="payers_unreachable_since_timestamp_seconds",
                    labels={"asked": row.action},
                    value=row.since.timestamp(),
                )
                for row in unreached
            ),
        )


def house_counts_of(store: Store) -> HouseCounts:
    """Return the counts of the database that a desk works with.

    Raises:
        NotConfigured: The store is not a database.
    """
    if not isinstance(store, Database):
        raise NotConfigured("The figures need the database.")
    return HouseCounts(store)


_COUNTED = """
select name, labels, value::float8 as value from (
    select 'jobs' as name, jsonb_build_object('lane', lane, 'state', state) as labels,
        jobs as value from jobs_by_lane()
    union all
    select 'documents', jsonb_build_object('state', state), count(*)
    from document where clinic_id = :clinic group by state
    union all
    select 'submissions', jsonb_build_object('state', state), count(*)
    from submission where clinic_id = :clinic group by state
    union all
    select 'open_questions', '{}', count(*)
    from question where clinic_id = :clinic and answered_at is null
    union all
    select 'tool_calls_last_hour', jsonb_build_object(
        'tool', split_part(action, '.', 2), 'outcome', outcome), count(*)
    from record_entry where clinic_id = :clinic and at >= :since and phase = 'result'
        and action like 'tool.%' group by action, outcome
    union all
    select 'outside_calls_last_hour', jsonb_build_object('call', action, 'outcome', outcome),
        count(*)
    from record_entry where clinic_id = :clinic and at >= :since and phase = 'result'
        and actor = 'clock' group by action, outcome
    union all
    select 'last_run_timestamp_seconds', jsonb_build_object('what', what),
        extract(epoch from at)
    from memory join unnest(cast(:names as text[]), cast(:runs as text[])) ran (id, what)
        using (id) where clinic_id = :clinic
    union all
    select figure, '{}', (value ->> figure)::float8
    from memory cross join (values ('reading_seconds_total'), ('pages_read_total')) f (figure)
    where clinic_id = :clinic and id = :pace
) counted order by name, labels::text
"""
