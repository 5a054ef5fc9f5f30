"""Who must do what now about a case."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import find_named, one_case
from agent.toolbox import Toolbox

_MOST = 5


def fits(heard: Heard) -> bool:
    """Questions for the next step of a case."""
    return heard.says(
        r"\bnext steps?\b|what('s| is) next\b|what (do|should|must|can) (i|we) do (with|about"
        r"|for|on)\b"
        r"|who (must|has to|should|needs to|can) (act|do|close|fix)\b|what now\b|how do (i"
        r"|we) proceed"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for each named case."""
    case_ids = await find_named(heard, tools) or (await one_case(heard, tools),)
    lines = []
    for case_id in case_ids[:_MOST]:
        told = await tools.call("get_case", case_id=case_id)
        page = f" {told['desk_page']}" if told["desk_page"] else ""
        lines.append(f"{case_id}: {told['next_step']}{page}")
    return "\n".join(lines)
