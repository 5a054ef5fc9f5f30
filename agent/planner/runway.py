"""What runs out soon."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import find_named
from agent.toolbox import Toolbox
from agent.wording import case_list, counted, in_days

_USUAL = 14


def fits(heard: Heard) -> bool:
    """Questions about authorizations that end."""
    return heard.says(
        r"\brun(s|ning)? (out|low)\b|\bexpir|\bends?\b.*\b(soon|within|week|month|days?|before"
        r"|by)\b"
        r"|visits? (are |do (we|they) have )?(left|remaining)|\bleft on\b|\bre-?auth|\brenew"
        r"|\blaps(e|es|ing)\b|\bremaining visits?\b|\bout of visits\b|\bvisits used\b"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for the named cases, or list what ends within two weeks."""
    case_ids = await find_named(heard, tools)
    if not case_ids:
        within = _USUAL if heard.within_days is None else heard.within_days
        listed = await tools.call(
            "list_cases",
            state="running_out",
            payer=heard.payer,
            limit=25,
            within_days=within,
            page=heard.page,
        )
        where = f" for {heard.payer}" if heard.payer else ""
        days = counted(within, "day")
        return case_list(
            listed,
            f"running out within {days}{where}",
            f"Nothing runs out within the next {days}{where}.",
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
