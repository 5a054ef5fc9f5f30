"""May the patient be seen: what is on file, for a day that is named; the payer decides the rest."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.when import Window
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of, for_payer
from agent.toolbox import Toolbox
from agent.wording import case_list, counted, stands

_NOT_YET = "Not on an authorization: {case_id} is {stands}. Next: {next_step}"


async def _answer(heard: Heard, tools: Toolbox) -> str:
    said = [covered_on(heard, each) for each in await cases_of(heard, tools)]
    return "\n".join([*([_NOT_BOOKED] if _ORDERED.match(heard.words) else []), *said])


_ORDERED = re.compile(
    r"^\W*(?:(?:please|pls|can you|could you|ok|and|so|go ahead and)\W+)*"
    r"(?:schedule|book|reserve|put)\b"
)
_NOT_BOOKED = "Nothing is scheduled from here: a person does that. What is on file:"


def covered_on(heard: Heard, told: dict[str, Any]) -> str:
    """Return whether the patient can be seen on the day that is named, as far as is on file."""
    case = told["case"]
    if case["state"] in ("approved", "partial"):
        return _covered(heard, case)
    if case["state"] == "scheduling":
        return f"Yes: {case['case_id']} is ready to schedule; the desk found nothing to request."
    if case["state"] == "not_required":
        return f"Yes: for {case['case_id']} the payer says that no authorization is required."
    return _NOT_YET.format(
        case_id=case["case_id"], stands=stands(case["state"]), next_step=told["next_step"]
    )


def _covered(heard: Heard, case: dict[str, Any]) -> str:
    case_id = case["case_id"]
    days = (heard.on - heard.today).days if heard.on and heard.on >= heard.today else 0
    day = f" on {heard.on:%a %b} {heard.on.day}" if heard.on and days >= 0 else ""
    visits = case["authorized_visits"]
    left = None if visits is None else visits - case["used_visits"]
    if (
        heard.on is None
        and heard.ahead_only
        and heard.ahead is not None
        and (left is None or left > 0)
    ):
        return _over(heard.ahead, heard.today, case)
    ends = case["valid_for_days"]
    if ends is not None and days > ends:
        return f"No: the authorization of {case_id} ends before that, in {counted(ends, 'day')}."
    if left is not None and left <= 0:
        return f"No: all {visits} authorized visits of {case_id} are used."
    until = f", valid for {counted(ends, 'more day')}" if ends is not None else ""
    of = f"{left} of {visits} authorized visits left" if left is not None else "visits not limited"
    return f"Yes{day}: {case_id} is {stands(case['state'])}; {of}{until}."


def _over(days: Window, today: date, case: dict[str, Any]) -> str:
    """Return whether an authorization covers a span of days to come."""
    case_id, ends = case["case_id"], case["valid_for_days"]
    span = f"from {days.first.isoformat()} to {days.last.isoformat()}"
    if ends is None:
        return f"{case_id}: no end of the authorization is on file, so {span} is not told apart."
    end = today + timedelta(days=ends)
    if end < days.first:
        return f"No, not {span}: the authorization of {case_id} ends on {end.isoformat()}."
    visits = case["authorized_visits"]
    left = f"; {visits - case['used_visits']} of {visits} visits left" if visits is not None else ""
    if end < days.last:
        return f"Not all {span}: the authorization of {case_id} ends on {end.isoformat()}{left}."
    return f"Yes, {span}: the authorization of {case_id} is valid until {end.isoformat()}{left}."


async def _which(heard: Heard, tools: Toolbox) -> str:
    """List who can be scheduled: nothing to request, or granted by the payer."""
    lists = []
    for state, what in (("scheduling", "ready to schedule"), ("approved", "approved")):
        listed = await tools.call(
            "list_cases", state=state, payer=heard.payer, limit=_ROWS, page=heard.page
        )
        whose = for_payer(heard)
        lists.append(case_list(listed, f"{what}{whose}", f"No case is {what}{whose}."))
    return "\n".join(lists)


_ROWS = 25
_OK_ON = re.compile(
    r"\b(?:ok|okay|good|clear|cleared|set|fine|covered|safe)\b.*\b(?:for|on|to come)\b"
)

INTENTS = (
    Intent(
        "which patients can be scheduled",
        ("can_schedule",),
        _which,
        "can_schedule scheduling everything approved who",
        lambda heard: not heard.names_case and not heard.understood.unknown,
        minds="payer",
    ),
    Intent(
        "whether the patient of a case can be seen on a day",
        ("can_schedule", "scheduling", "covered valid", "covered visits"),
        _answer,
        "when can_schedule scheduling visits approved covered valid new changing needs"
        " pending held",
        lambda heard: (
            names_case(heard)
            and (not heard.has("covered") or heard.on is not None or heard.ahead_only)
        ),
        minds="days",
    ),
    Intent(
        "whether the patient of a case can be seen on a day",
        ("",),
        _answer,
        "thanks authorization visits valid can_schedule scheduling calendar",
        lambda heard: (
            bool(heard.case_ids)
            and _OK_ON.search(heard.words) is not None
            and heard.on is not None
            and heard.on >= heard.today
        ),
        minds="days",
    ),
    Intent(
        "whether a visit on a day is covered",
        ("covered", "valid"),
        _answer,
        "visits valid can_schedule authorization",
        lambda heard: names_case(heard) and (heard.on is not None or heard.ahead_only),
        minds="days",
    ),
)
