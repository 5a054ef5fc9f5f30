"""Checks the record of this clinic and writes it out, entry by entry."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from adapters.settings import Settings
from adapters.store.record_export import entries
from desk.opening import as_person
from priorauth.access import require
from priorauth.casework.recording import record_event
from priorauth.models.people import Right


class Verified(NamedTuple):
    """Whether the record is as it was written."""

    intact: bool
    entries: int
    first_broken: int | None


async def verified(settings: Settings) -> Verified:
    """Check the whole chain; that it was checked goes on the record too."""
    async with as_person(settings) as (services, database, actor):
        async with database.begin(actor.clinic_id) as tx:
            broken, length = await tx.record.first_broken(), await tx.record.length()
        async with services.store.begin(actor.clinic_id) as store:
            found = {"entries": length, "first_broken": broken}
            await record_event(store, services, actor, "verify_record", details={**found})
    return Verified(broken is None, length, broken)


async def write_out(settings: Settings, say: Callable[[str], object], *, as_array: bool) -> None:
    """Write every entry as one line of JSON, or all of them as one array.

    Raises:
        NotPermitted: The person may not see cases.
    """
    async with as_person(settings) as (services, database, actor):
        require(actor, Right.SEE)
        async with services.store.begin(actor.clinic_id) as store:
            await record_event(store, services, actor, "export_record")
        before = "["
        async with database.begin(actor.clinic_id) as tx:
            async for entry in entries(tx.connection, actor.clinic_id):
                line = json.dumps(entry, sort_keys=True)
                say(f"{before}{line}" if as_array else line)
                before = ","
        if as_array:
            say("]" if before == "," else "[]")
