"""What has waited longest."""

from __future__ import annotations

from agent.hearing import Heard
from agent.toolbox import Toolbox
from agent.wording import case_list

_ROWS = 5


def fits(heard: Heard) -> bool:
    """Questions about the longest wait."""
    return heard.says(r"\boldest\b|\blongest\b|\bmost overdue\b|\boverdue\b|\btoo long\b")


async def answer(heard: Heard, tools: Toolbox) -> str:
    """List what has waited longest at payers, or for approval where that is asked."""
    state, what = ("held", "waiting for approval, oldest first")
    if not heard.says(r"\bapproval\b|\bapprove\b|\bheld\b"):
        state, what = ("pending", "pending at the payer, longest first")
    listed = await tools.call(
        "list_cases", state=state, payer=heard.payer, limit=_ROWS, page=heard.page
    )
    where = f" for {heard.payer}" if heard.payer else ""
    return case_list(listed, f"{what}{where}", f"No case is {what.partition(',')[0]}{where}.")
