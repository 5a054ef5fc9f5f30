"""Say how long a payer takes to decide."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from priorauth.clock import local_date
from priorauth.minimum import CaseFilter, CaseWord
from priorauth.models.counts import Turnaround, TurnaroundResult
from rules.business_days import between
from tools._payers import one_payer
from tools.base import Context, PayerText, tool

FEW = 10


@tool(effect="read")
async def payer_turnaround(
    ctx: Context,
    payer: PayerText,
    days: Annotated[
        int, Field(description="How many days to look back; a quarter is 90.", ge=7, le=730)
    ] = 90,
) -> TurnaroundResult:
    """Say how many business days a payer takes from sending to its decision.

    Use this for "how long does a payer take", and to judge whether a request is late. Give
    `decided` with every median; when it is small, `note` says so. A payer's request for more
    papers is no decision.

    Raises:
        PayerNotOnFile: Nobody here knows a payer of that name.
        InvalidRequest: Several payers have names that begin like that.
    """
    zone = ctx.time_zone
    async with ctx.begin() as tx:
        payer_id = one_payer(await tx.payers(), ctx.services.rules, payer)
        today = local_date(ctx.services.clock.now(), zone)
        since, before = today - timedelta(days=days), today - timedelta(days=2 * days)
        start = datetime(before.year, before.month, before.day, tzinfo=ZoneInfo(zone))
        found = await tx.turnarounds((payer_id,), start)
        wanted = CaseFilter(word=CaseWord.PENDING, payer_ids=(payer_id,))
        waiting = await tx.list_cases(wanted, page=1, limit=1)
    now = _days([each for each in found if _on(each.decided_at, zone) >= since], zone)
    earlier = _days([each for each in found if _on(each.decided_at, zone) < since], zone)
    return TurnaroundResult(
        payer_id=payer_id,
        decided=len(now),
        since=since,
        median_days=_median(now),
        ninetieth_days=_ninetieth(now),
        median_days_before=_median(earlier),
        decided_before=len(earlier),
        pending=waiting.total,
        oldest_pending_days=waiting.cases[0].sent_days_ago if waiting.cases else None,
        note=_note(len(now)),
    )


def _days(decided: Sequence[Turnaround], zone: str) -> list[int]:
    return sorted(between(_on(each.sent_at, zone), _on(each.decided_at, zone)) for each in decided)


def _on(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


def _median(days: list[int]) -> float | None:
    return float(statistics.median(days)) if days else None


def _ninetieth(days: list[int]) -> float | None:
    """Return the smallest number of days within which nine in ten were decided."""
    return float(days[-(-9 * len(days) // 10) - 1]) if days else None


def _note(decided: int) -> str | None:
    if decided == 0:
        return "No decision of this payer is on file for that time."
    if decided < FEW:
        return (
            f"Only {decided} decision{'s' if decided > 1 else ''}: a median of so few says little."
        )
    return None
