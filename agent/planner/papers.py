"""Which documents belong to a case."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import find_named, one_case
from agent.toolbox import Toolbox
from agent.wording import counted, days_ago


def fits(heard: Heard) -> bool:
    """Questions for the papers of a case."""
    return heard.says(
        r"\b(documents?|papers?|faxes|pages|attachments?|files)\b.*\b(of|on|for|in|from|belong|with)\b"
        r".*(\bc-|\bcase\b|\bit\b)|what (did we get|do we have) (for|on)\b"
    ) and not heard.says(r"\b(draft|missing|read|need|new)\b")


async def answer(heard: Heard, tools: Toolbox) -> str:
    """List them by id; what stands in them is on the desk page."""
    case_ids = await find_named(heard, tools)
    if len(case_ids) != 1:
        case_ids = (await one_case(heard, tools),)
    told = await tools.call("get_case", case_id=case_ids[0])
    if not told["documents"]:
        return f"{case_ids[0]}: no document is on file."
    lines = [
        f"- {each['document_id']}: {each['state']}, {counted(each['page_count'] or 0, 'page')},"
        f" came {days_ago(each['received_days_ago'])}"
        for each in told["documents"]
    ]
    return f"{case_ids[0]}: {counted(len(lines), 'document')}:\n" + "\n".join(lines)
