"""Where the desk page of a case is."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import find_named, one_case
from agent.toolbox import Toolbox

_MOST = 5


def fits(heard: Heard) -> bool:
    """Asks for the page of a case."""
    return heard.says(
        r"\b(link|url|address|page)\b.*\b(to|for|of)\b.*(\bc-|\bcase\b|\bit\b)|\bdesk page\b"
        r"|^open\b.*(\bc-|\bcase\b)|where (can|do) i (see|approve|look)"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Give the address of each named case."""
    case_ids = await find_named(heard, tools) or (await one_case(heard, tools),)
    lines = []
    for case_id in case_ids[:_MOST]:
        page = (await tools.call("get_case", case_id=case_id))["desk_page"]
        lines.append(f"{case_id}: {page or 'no address of the desk page is set up'}")
    return "\n".join(lines)
