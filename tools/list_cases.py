"""List cases by payer and by how they stand."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from priorauth.minimum import CaseFilter, CaseWord, Reading
from priorauth.models.coverage import PlanKind, lines_of
from priorauth.models.views import CaseList
from tools._payers import payer_ids
from tools.base import Context, PayerText, tool

Standing = Annotated[
    CaseWord,
    Field(
        description="How the cases stand: `pending` waits for the payer, `held` waits for a"
        " person's approval, `questions` has an open question, `running_out` ends within 14"
        " days, `pended` the payer wants more. Leave out for all open cases."
    ),
]


@tool(effect="read")
async def list_cases(  # noqa: PLR0913  each is a parameter of the tool
    ctx: Context,
    payer: PayerText | None = None,
    state: Standing | None = None,
    name: Annotated[
        str | None,
        Field(
            description="A patient's name as a person typed it; matched inside the clinic, and"
            " only case ids come back. Never ask for a name.",
            max_length=200,
        ),
    ] = None,
    plan: Annotated[
        PlanKind | None, Field(description="Cases of one kind of plan, whoever the payer is.")
    ] = None,
    within_days: Annotated[
        int | None,
        Field(description="For `running_out`: days ahead, 14 unless given.", ge=0, le=365),
    ] = None,
    page: Annotated[int, Field(description="Page, from 1.", ge=1, le=1000)] = 1,
    limit: Annotated[int, Field(description="Cases per page.", ge=1, le=25)] = 10,
) -> CaseList | Reading[CaseList]:
    """List the clinic's open cases, filtered by payer and by how they stand.

    Use this for "what is pending for a payer", "what needs approval", "what runs out" and
    to find the case that somebody means. `total` counts all that match; ask for further
    pages when it is more than what is shown. Days are counted from today.

    Raises:
        PayerNotOnFile: Nobody here knows a payer of that name.
    """
    async with ctx.begin() as tx:
        ids = None if payer is None else payer_ids(await tx.payers(), ctx.services.rules, payer)
        found = None if name is None else await tx.find_cases(name)
        wanted = CaseFilter(
            word=state,
            payer_ids=ids,
            case_ids=found,
            within_days=within_days,
            lines_of_business=None if plan is None else lines_of(plan),
        )
        if page == 1:
            return tx.first_cases(wanted, limit=limit)
        return await tx.list_cases(wanted, page=page, limit=limit)
