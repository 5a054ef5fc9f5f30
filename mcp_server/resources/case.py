"""One case."""

from __future__ import annotations

from priorauth.minimum import Reading
from priorauth.models.views import CaseDetail
from tools.base import CaseId, Context, tool
from tools.get_case import case_detail

ADDRESS = "priorauth://case/{case_id}"
TITLE = "One case"


@tool(effect="read", surface="resource")
async def case(ctx: Context, case_id: CaseId) -> Reading[CaseDetail]:
    """How one case stands, what is missing and what comes next; no name, no member number."""
    return await case_detail(ctx, case_id)
