"""How a case stands at the payer."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.planner.which import find_named, one_case
from agent.toolbox import Toolbox
from agent.wording import days_ago, in_days, stands


def fits(heard: Heard) -> bool:
    """Questions that name a case, and asks for a status."""
    return bool(heard.case_ids) or heard.says(r"\bstatus\b|\bheard? (back|from)\b|\bstands?\b")


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say how the named cases stand."""
    case_ids = await find_named(heard, tools)
    if len(case_ids) != 1 and not heard.case_ids:
        case_ids = (await one_case(heard, tools),)
    return "\n".join([await _status(each, tools) for each in case_ids])


async def _status(case_id: str, tools: Toolbox) -> str:
    said = await tools.call("check_status", case_id=case_id)
    parts = [f"{case_id} is {stands(said['state'])}"]
    if said["sent_days_ago"] is not None:
        parts.append(f"sent {days_ago(said['sent_days_ago'])}")
    parts += [_line(each) for each in said["answers"]]
    if said["authorized_visits"] is not None:
        parts.append(f"{said['used_visits']} of {said['authorized_visits']} visits used")
    if said["runs_out_in_days"] is not None:
        parts.append(f"runs out {in_days(said['runs_out_in_days'])}")
    if said["problem"]:
        parts.append(said["problem"])
    return "; ".join(parts) + "." + _age(said)


def _line(line: dict[str, Any]) -> str:
    granted = f" for {line['visits']} visits" if line["visits"] is not None else ""
    return f"{line['code'] or 'request'} {line['outcome']}{granted}"


def _age(said: dict[str, Any]) -> str:
    note = f" {said['note']}" if said["note"] else ""
    hours = said["looked_hours_ago"]
    if hours is None:
        return note
    age = f"{round(hours * 60)} minutes" if hours < 1 else f"{round(hours)} hours"
    return f" The payer was last asked {age} ago.{note}"
