"""Say how a case stands at the payer."""

from __future__ import annotations

from datetime import timedelta

from priorauth.errors import Conflict
from priorauth.models.answers import Running, StatusResult
from priorauth.models.requests import PayerAsked
from priorauth.models.views import CaseView
from tools._worker import by_worker
from tools.base import CaseId, Context, tool

FRESH = timedelta(minutes=15)
"""A payer is not asked again within this time."""


@tool(effect="read", asks_payer=True)
async def check_status(ctx: Context, case_id: CaseId) -> StatusResult:
    """Say how a case stands at the payer, and how old that knowledge is.

    The payer is asked when its last answer is older than a quarter of an hour and one is
    still awaited. `note` says why no fresh answer could be had; then give the age of the
    last one. The desk asks payers by itself as well: there is no need to ask again and
    again.

    Raises:
        NotFound: No case with that id is on file here.
    """
    case, hours = await _known(ctx, case_id)
    note = None
    if case.awaits_payer and (hours is None or hours > FRESH / timedelta(hours=1)):
        note = await _look(ctx, case_id)
        case, hours = await _known(ctx, case_id)
    return _result(case, hours, note)


async def _known(ctx: Context, case_id: str) -> tuple[CaseView, float | None]:
    async with ctx.begin() as tx:
        case = await tx.get_case(case_id)
        looked_at = await tx.looked_at(case.submission_id) if case.submission_id else None
    if looked_at is None:
        return case, None
    age = ctx.services.clock.now() - looked_at
    return case, round(max(age / timedelta(hours=1), 0.0), 2)


async def _look(ctx: Context, case_id: str) -> str | None:
    """Have the worker ask the payer; return why there is no fresh answer, if there is none."""
    try:
        looked = await by_worker(ctx, "check_status", PayerAsked, case_id=case_id)
    except Conflict as error:
        return str(error)
    return "The payer is being asked now." if isinstance(looked, Running) else None


def _result(case: CaseView, hours: float | None, note: str | None) -> StatusResult:
    return StatusResult(
        case_id=case.case_id,
        state=case.state,
        submission_id=case.submission_id,
        delivery_state=case.delivery_state,
        sent_days_ago=case.sent_days_ago,
        looked_hours_ago=hours,
        answers=case.answers,
        problem=case.problem,
        authorized_visits=case.authorized_visits,
        authorized_units=case.authorized_units,
        used_visits=case.used_visits,
        booked_visits=case.booked_visits,
        valid_for_days=case.valid_for_days,
        runs_out_in_days=case.runs_out_in_days,
        note=note,
        source=f"submission {case.submission_id}" if case.submission_id else "the case itself",
    )
