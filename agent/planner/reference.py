"""The number of an authorization is not shown here; its days, visits and codes are."""

from __future__ import annotations

from typing import Any

from agent.hearing.heard import Heard
from agent.planner.granted import valid_days
from agent.planner.intent import ANY, Intent, names_case
from agent.planner.which import find_named
from agent.toolbox import Toolbox
from agent.wording import outcome_line

_NOT_SHOWN = (
    "I do not know how to answer that here: reference and authorization numbers are not shown;"
    " the desk page has them."
)
_MOST = 2


async def _answer(heard: Heard, tools: Toolbox) -> str:
    named = names_case(heard) and (heard.case_ids or not heard.points_at)
    case_ids = await find_named(heard, tools) if named else ()
    told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
    lines = [_NOT_SHOWN]
    for each in told:
        lines += [each["desk_page"], _beside(heard, each["case"])]
    return "\n".join(line for line in lines if line)


def _beside(heard: Heard, case: dict[str, Any]) -> str:
    """Return what is shown of an authorization, for who needs it on a claim."""
    first, last = valid_days(case, heard.today)
    if first is None and last is None:
        return ""
    days = " ".join(
        part for part in (f"from {first}" if first else "", f"to {last}" if last else "") if part
    )
    lines = "; ".join(outcome_line(each) for each in case["answers"])
    return f"{case['case_id']}: authorized {days}{f'; {lines}' if lines else ''}."


INTENTS = (Intent("", ("reference",), _answer, ANY),)
