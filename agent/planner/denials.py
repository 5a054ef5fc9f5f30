"""Why a payer did not grant a request, and what must happen now."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.planner.which import find_named, for_payer
from agent.toolbox import Toolbox
from agent.wording import case_list, gap_lines, question_lines, stands

_MOST = 3


def fits(heard: Heard) -> bool:
    """Questions about denials."""
    return heard.says(
        r"\bden(y|ied|ies|ial|ials)\b|turned down|not granted|\brefused\b|rejected|\bappeal"
        r"|resubmi(t|ssion).*\b(need|take|want|require)|peer.to.peer|\bp2p\b|reason codes?"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Explain the named cases, or the only denied one, or list what was denied."""
    case_ids = await find_named(heard, tools)
    if not case_ids:
        listed = await tools.call("list_cases", state="denied", payer=heard.payer, page=heard.page)
        if listed["total"] != 1 or not listed["cases"]:
            whose = for_payer(heard)
            return case_list(listed, f"denied{whose}", f"No open case{whose} was denied.")
        case_ids = tuple(case["case_id"] for case in listed["cases"])
    told = [await tools.call("explain_denial", case_id=each) for each in case_ids[:_MOST]]
    return "\n\n".join(map(_explained, told))


def _explained(told: dict[str, Any]) -> str:
    if not told["lines"]:
        return f"{told['case_id']} was not denied: it is {stands(told['state'])}."
    lines = "\n".join(map(_line, told["lines"]))
    parts = [f"{told['case_id']} is {stands(told['state'])}:\n{lines}"]
    if told["missing"]:
        parts.append(f"Missing:\n{gap_lines(told['missing'])}")
    if told["questions"]:
        parts.append(f"Open questions:\n{question_lines(told['questions'])}")
    where = f" Desk page: {told['desk_page']}" if told["desk_page"] else ""
    parts.append(f"Next: {told['next_step']} The payer's own words are on the desk page.{where}")
    return "\n".join(parts)


def _line(line: dict[str, Any]) -> str:
    reasons = "; ".join(
        f"reason {each['code']}: {each['meaning'] or 'we have no words for this code'}"
        for each in line["reasons"]
    )
    granted = f", {line['visits']} visits granted" if line["visits"] is not None else ""
    return f"- {line['code'] or 'whole request'} {line['outcome']}{granted}; " + (
        reasons or "the payer gave no reason code"
    )
