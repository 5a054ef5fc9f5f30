"""Draft the packet of a case."""

from __future__ import annotations

from priorauth.models.answers import DraftResult, Running
from tools._worker import by_worker
from tools.base import CaseId, Context, tool


@tool(effect="draft")
async def draft_packet(ctx: Context, case_id: CaseId) -> DraftResult | Running:
    """Draft the packet that would go to the payer, from what is on file about a case.

    Nothing is sent. With `gaps` it cannot be approved: say what is missing and who can
    close it. The same facts give the same version again.

    Raises:
        NotFound: No case with that id is on file here.
        Conflict: A packet cannot be drafted now; the text says why.
    """
    return await by_worker(ctx, "draft_packet", DraftResult, case_id=case_id)
