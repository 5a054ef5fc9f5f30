"""What waits for a payer, for all payers or for one."""

from __future__ import annotations

from priorauth.minimum import CaseFilter, CaseWord, Reading
from priorauth.models.views import CaseList
from tools._payers import payer_ids
from tools.base import Context, PayerText, tool

ADDRESS = "priorauth://queue/pending{?payer}"
TITLE = "Cases that wait for a payer"
MOST = 10


@tool(effect="read", surface="resource")
async def queue_pending(ctx: Context, payer: PayerText | None = None) -> Reading[CaseList]:
    """Cases sent to a payer and not decided, the longest waiting first."""
    async with ctx.begin() as tx:
        ids = None if payer is None else payer_ids(await tx.payers(), ctx.services.rules, payer)
        wanted = CaseFilter(word=CaseWord.PENDING, payer_ids=ids)
        return tx.first_cases(wanted, limit=MOST)
