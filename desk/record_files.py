"""Checks the record of this clinic and writes it out, entry by entry."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from adapters.settings import Settings
from adapters.store.checkpoints import Checkpoints
from adapters.store.disclosures import disclosures
from adapters.store.record_check import check
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


async def account(settings: Settings, case_id: str, say: Callable[[str], object]) -> int:
    """Write whatever left the house about the patient of a case; return how many lines.

    Raises:
        NotFound: This clinic has no such case.
        NotPermitted: The person may not see cases.
    """
    async with as_person(settings) as (services, database, actor):
        require(actor, Right.SEE)
        async with database.begin(actor.clinic_id) as tx:
            found = await disclosures(tx.connection, actor.clinic_id, case_id)
            await record_event(tx, services, actor, "account_for_disclosures", case_id=case_id)
    for each in found:
        say(json.dumps(each, sort_keys=True))
    return len(found)
