"""Ask the payer about the coverage of a case."""

from __future__ import annotations

from priorauth.models.answers import EligibilityResult, Running
from tools._worker import by_worker
from tools.base import CaseId, Context, tool


@tool(effect="read", asks_payer=True)
async def verify_eligibility(ctx: Context, case_id: CaseId) -> EligibilityResult | Running:
    """Ask the payer whether the coverage of a case is in force, and what limits it has.

    It may also say whether authorization is required. `unknown` and
    `authorization_required: null` mean that the payer did not say: pass that on, never take
    it for a yes. Benefit limits are not authorized visits.

    Raises:
        NotFound: No case with that id is on file here.
        Conflict: The payer could not be asked, or could not use the question.
    """
    return await by_worker(ctx, "verify_eligibility", EligibilityResult, case_id=case_id)
