"""Checks a record against its own chain and against its checkpoints; names the first bad entry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.checkpoints import START, Checkpoint, Head
from adapters.store.record import PgRecord


class Finding(NamedTuple):
    """The first entry that is not as it was written, and how that shows."""

    number: int
    why: str


async def check(record: PgRecord, checkpoints: Sequence[Checkpoint]) -> Finding | None:
    """Return the first bad entry, or None where the record is as it was written."""
    closed = [
        Head(each.number, each.hash)
        for each in checkpoints
        if each.closes and each.clinic_id == record.clinic_id
    ]
    first = await record.first_number()
    # Entries from before the cut are there while months are being dropped, or were put there.
    since = max((each for each in closed if first is None or each.number < first), default=START)
    broken = await record.first_broken(since)
    kept = [each for each in checkpoints if each.number > since.number and not each.closes]
    marked = await _against(record.connection, record.clinic_id, kept, since)
    if marked is not None and (broken is None or marked.number < broken):
        return marked
    return None if broken is None else Finding(broken, "it does not fit the chain")


async def _against(
    connection: AsyncConnection, clinic_id: str, checkpoints: Sequence[Checkpoint], since: Head
) -> Finding | None:
    """Compare with what the head was: an end that was cut off is named by its first entry gone."""
    numbers = [each.number for each in checkpoints]
    found = await connection.execute(text(_THERE), {"clinic": clinic_id, "numbers": numbers})
    hashes = {row.number: row.hash for row in found}
    last = await connection.execute(text(_LAST), {"clinic": clinic_id})
    end = int(last.scalar_one())
    end, intact = max(end, since.number), since.number
    for each in checkpoints:
        if each.number > end:
            return Finding(end + 1, f"it is gone; {each.number} were there on {each.at:%Y-%m-%d}")
        if each.clinic_id != clinic_id or hashes.get(each.number) != each.hash:
            return Finding(intact + 1, f"entries {intact + 1} to {each.number} were written anew")
        intact = each.number
    return None


_THERE = """
select number, hash from record_entry where clinic_id = :clinic and number = any (:numbers)
"""
_LAST = "select coalesce(max(number), 0) from record_entry where clinic_id = :clinic"
