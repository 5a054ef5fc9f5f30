"""What the house remembers of its own running, for whoever watches over it."""

from __future__ import annotations

from enum import StrEnum

from priorauth.models.reading import DocumentReading
from priorauth.storage import Transaction

READING_PACE = "reading pace"


class Ran(StrEnum):
    """What runs by the clock, under the name by which the clock remembers it."""

    DIGEST = "digest posted"
    SWEEP = "swept"
    CHECKPOINT = "checkpoint written"


async def remember_pace(tx: Transaction, reading: DocumentReading, seconds: float) -> None:
    """Add to how many pages were ever read, and to how long that took."""
    known = await tx.work.recall(READING_PACE)
    before = known if isinstance(known, dict) else {}
    added = {"pages_read_total": len(reading.pages), "reading_seconds_total": round(seconds, 3)}
    after = {name: _number(before.get(name)) + more for name, more in added.items()}
    await tx.work.remember(READING_PACE, {name: round(each, 3) for name, each in after.items()})


def _number(value: object) -> float:
    return value if isinstance(value, int | float) else 0.0
