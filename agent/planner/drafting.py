"""Draft the packet of a case."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import for_payer, one_case
from agent.toolbox import Toolbox
from agent.wording import case_list, gap_lines, running


def fits(heard: Heard) -> bool:
    """Asks to draft, and which drafts there are."""
    return heard.says(
        r"\bdraft(s|ed|ing)?\b|\b(prepare|assemble|put together)\b.*\b(packet|case|c-)"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Draft for the named case, or list the drafts."""
    if heard.says(r"^(what|which|show|list|how many)\b") and not heard.case_ids:
        listed = await tools.call(
            "list_cases", state="draft", payer=heard.payer, limit=25, page=heard.page
        )
        whose = for_payer(heard)
        return case_list(listed, f"in draft{whose}", f"No packet{whose} is in draft.")
    case_id = await one_case(heard, tools)
    said = await tools.call("draft_packet", case_id=case_id)
    still = running(said)
    if still:
        return still
    what = f"{case_id}: version {said['version']} of the packet is drafted; nothing was sent."
    if said["gaps"]:
        return f"{what} It cannot be approved yet. Missing:\n{gap_lines(said['gaps'])}"
    return f"{what} Nothing is missing: say `submit {case_id}` to put it before a person."
