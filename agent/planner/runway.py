"""What runs out soon."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import find_named
from agent.toolbox import Toolbox
from agent.wording import case_list, in_days


def fits(heard: Heard) -> bool:
    """Questions about authorizations that end."""
    return heard.says(
        r"\brun(s|ning)? out\b|\bexpir|\bends? soon\b|visits? (are )?left|\bleft on\b|\breauth"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for the named cases, or list what ends within two weeks."""
    case_ids = await find_named(heard, tools)
    if not case_ids:
        listed = await tools.call("list_cases", state="running_out", payer=heard.payer, limit=25)
        return case_list(
            listed, "running out within 14 days", "Nothing runs out within the next 14 days."
        )
    return "\n".join([await _left(each, tools) for each in case_ids[:5]])


async def _left(case_id: str, tools: Toolbox) -> str:
    case = (await tools.call("get_case", case_id=case_id))["case"]
    if case["authorized_visits"] is None and case["authorized_units"] is None:
        return f"{case_id}: no authorization is on file."
    parts = []
    if case["authorized_visits"] is not None:
        left = case["authorized_visits"] - case["used_visits"]
        parts.append(
            f"{left} of {case['authorized_visits']} authorized visits left,"
            f" {case['booked_visits']} booked"
        )
    if case["authorized_units"] is not None:
        parts.append(f"{case['authorized_units']} units authorized")
    if case["valid_for_days"] is not None:
        parts.append(f"valid until {in_days(case['valid_for_days'])}")
    if case["runs_out_in_days"] is not None:
        parts.append(f"runs out {in_days(case['runs_out_in_days'])}")
    return f"{case_id}: {'; '.join(parts)}."
