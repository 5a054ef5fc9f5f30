"""Checks the record of this clinic and writes it out, entry by entry."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from adapters.home import opened
from adapters.settings import Settings
from adapters.store.checkpoints import Checkpoints
from adapters.store.disclosures import disclosures
from adapters.store.record_check import check
from adapters.store.record_dropping import drop_months
from adapters.store.record_export import entries
from desk.key_room import owner_connection
from desk.opening import as_person, connected
from priorauth.access import require
from priorauth.casework.recording import record_event
from priorauth.errors import Conflict
from priorauth.models.people import Right


class Verified(NamedTuple):
    """Whether the record is as it was written."""

    intact: bool
    entries: int
    first_broken: int | None
    why: str | None
    checkpoints: int
    """How many signed checkpoints it was compared with."""


async def verified(settings: Settings) -> Verified:
    """Check the whole chain and its checkpoints; that it was checked goes on the record too.

    An intact record gets a new checkpoint.

    Raises:
        KeyProblem: The key of the checkpoints is missing, or one of them was changed.
    """
    async with as_person(settings) as (services, database, actor):
        known = Checkpoints(settings.keys.checkpoints, settings.keys.record_file)
        marks = known.read(actor.clinic_id)
        async with database.begin(actor.clinic_id) as tx:
            finding, length = await check(tx.record, marks), await tx.record.length()
            head = await tx.record.head()
        broken = finding.number if finding else None
        async with services.store.begin(actor.clinic_id) as store:
            found = {"entries": length, "first_broken": broken, "checkpoints": len(marks)}
            await record_event(store, services, actor, "verify_record", details={**found})
        if finding is None:
            known.write(actor.clinic_id, head, services.clock.now())
    return Verified(finding is None, length, broken, finding.why if finding else None, len(marks))


_CHANGED = "A record was changed: nothing is dropped. Run `priorauth audit verify`."


async def drop_old_months(settings: Settings) -> tuple[str, ...]:
    """Drop the months that were kept long enough; return which. Who did it is on the record.

    Raises:
        NotPermitted: The person at this machine may not change settings.
        Conflict: The record does not verify, or nothing can be cut at that month.
    """
    marks = Checkpoints(settings.keys.checkpoints, settings.keys.record_file)
    async with as_person(settings) as (services, database, actor):
        require(actor, Right.ADMINISTER)
        async with services.store.begin(actor.clinic_id) as tx:
            details = {"years": settings.keys.record_years}
            await record_event(tx, services, actor, "drop_record_months", details={**details})
        now = services.clock.now()
    with opened(settings) as home:
        async with connected(settings, home, "pa_worker") as (_, database):
            clinic_ids = await database.clinic_ids()
            for clinic_id in clinic_ids:
                async with database.begin(clinic_id) as tx:
                    if await check(tx.record, marks.read(clinic_id)) is not None:
                        raise Conflict(_CHANGED)
        with owner_connection(home) as connection:
            years = settings.keys.record_years
            return drop_months(connection, tuple(clinic_ids), marks, now, years)


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


async def account(
    settings: Settings, case_id: str, say: Callable[[str], object], *, as_array: bool = False
) -> int:
    """Write whatever left the house about the patient of a case; return how many entries.

    Raises:
        NotFound: This clinic has no such case.
        NotPermitted: The person may not see cases.
    """
    async with as_person(settings) as (services, database, actor):
        require(actor, Right.SEE)
        async with database.begin(actor.clinic_id) as tx:
            found = await disclosures(tx.connection, actor.clinic_id, case_id)
            await record_event(tx, services, actor, "account_for_disclosures", case_id=case_id)
    lines = [found] if as_array else found
    for each in lines:
        say(json.dumps(each, sort_keys=True))
    return len(found)
