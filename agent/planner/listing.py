"""What is pending, and lists by how cases stand."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import find_named
from agent.toolbox import Toolbox
from agent.wording import case_line, case_list

_LISTS: tuple[tuple[str, str, str], ...] = (
    (r"\bpended\b|wants? more|asked for (more|information)", "pended", "pended by the payer"),
    (r"\bstuck\b|\bunconfirmed\b|\bfailed\b", "stuck", "not delivered for certain"),
    (r"\bin part\b|\bpartial", "partial", "approved in part"),
    (r"\bapproved\b", "approved", "approved"),
    (r"\bscheduling\b|\bschedule\b", "scheduling", "ready to schedule"),
    (r"\breview\b", "staff_review", "waiting for a person to look"),
    (r"\bnew cases?\b|no packet", "new", "without a packet"),
    (r"\bclosed\b", "closed", "closed"),
    (
        r"\bpending\b|\bwaiting\b|\boutstanding\b|\bopen at\b|\bsent\b|not (answered|decided)",
        "pending",
        "pending at the payer",
    ),
)


_MOST = 5


def fits(heard: Heard) -> bool:
    """Questions for a list of cases."""
    return heard.says(r"\bcases\b") or any(heard.says(pattern) for pattern, _, _ in _LISTS)


async def answer(heard: Heard, tools: Toolbox) -> str:
    """List the cases that stand as asked, for one payer or for all."""
    word, what = next(
        ((word, what) for pattern, word, what in _LISTS if heard.says(pattern)), (None, "open")
    )
    if heard.payer is None and heard.strange:
        case_ids = await find_named(heard, tools)
        if case_ids:
            told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
            return "\n".join(case_line(each["case"]) for each in told)
    listed = await tools.call("list_cases", state=word, payer=heard.payer, limit=25)
    payer = f" for {heard.payer}" if heard.payer else ""
    return case_list(listed, f"{what}{payer}", f"No case is {what}{payer}.")
