"""Show one case."""

from __future__ import annotations

from priorauth.casework.next_steps import next_step
from priorauth.minimum import Reading
from priorauth.models.views import CaseDetail, WholeCase
from tools.base import CaseId, Context, tool

MOST = 20


@tool(effect="read")
async def get_case(ctx: Context, case_id: CaseId) -> Reading[CaseDetail]:
    """Show how one case stands: what is missing, what is asked, and the next step.

    It also has what the rule book and the payer said, and visits used and left. Names,
    birth dates and member numbers are not shown here; `desk_page` is where a person sees
    them. A `rule` with mode `unknown` means that no rule is on file: say so.

    Raises:
        NotFound: No case with that id is on file here.
    """
    return await case_detail(ctx, case_id)


async def case_detail(ctx: Context, case_id: str) -> Reading[CaseDetail]:
    """Return one case with everything that the minimum view holds of it.

    Raises:
        NotFound: No case with that id is on file here.
    """
    async with ctx.begin() as tx:
        whole = tx.whole_case(case_id, limit=MOST)
    return Reading(whole.asked, lambda found: _detail(ctx, whole.made(found)), whole.kind)


def _detail(ctx: Context, whole: WholeCase) -> CaseDetail:
    return CaseDetail(
        case=whole.case,
        questions=whole.questions,
        rule=whole.rule,
        benefits=whole.benefits,
        documents=whole.documents,
        next_step=next_step(whole.case, whole.questions),
        desk_page=ctx.services.desk_page(whole.case.case_id),
    )
