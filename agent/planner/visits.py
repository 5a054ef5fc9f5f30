"""Visits and units of a case: asked for, granted, used, booked and left, and until when."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.denials import explain
from agent.planner.granted import valid_days
from agent.planner.intent import ANY, Intent, names_case, names_no_case
from agent.planner.status import yes_or_no
from agent.planner.which import WHICH, cases_of
from agent.toolbox import Refused, Toolbox
from agent.wording import in_days, stands, valid


async def _left(heard: Heard, tools: Toolbox) -> str:
    said = [left_on(heard, each["case"]) for each in await cases_of(heard, tools)]
    notes = [note for pattern, note in _NOTES if pattern.search(heard.whole)]
    return "\n".join([*said, *notes])


_NOTES = (
    (
        re.compile(
            r"\b(?:wrong|looks? off|not right|isn'?t right|incorrect|not correct|off by"
            r"|doesn'?t match"
            r"|(?:been|was|were|came|come) (?:here|in|seen)\b.*\b(?:once|twice|times|visits?)"
            r"|saw (?:her|him|them)\b.*\b(?:once|twice|times))\b"
        ),
        "A visit counts as used here once it is recorded: a signed-in person does that on the desk"
        " page of the case. Nothing was changed.",
    ),
    (
        re.compile(
            r"\bif (?:we|i|they|she|he) (?:do(?: not|n'?t)|does(?: not|n'?t)) use\b"
            r"|\b(?:carry|roll|carries|rolls) over\b|\blose (?:them|em|it)\b"
        ),
        "Visits after its last day are not covered by it: for those a new request is needed.",
    ),
)


def left_on(heard: Heard, case: dict[str, Any]) -> str:
    """Return the visits granted, used and left on a case, and until when."""
    case_id = case["case_id"]
    if case["authorized_visits"] is None and case["authorized_units"] is None:
        return f"{case_id}: no authorization is on file; it is {stands(case['state'])}."
    parts = []
    if case["authorized_visits"] is not None:
        left = case["authorized_visits"] - case["used_visits"]
        parts.append(
            f"{left} of {case['authorized_visits']} authorized visits left,"
            f" {case['used_visits']} used, {case['booked_visits']} booked"
        )
    if heard.has("visits_asked", "compare") and case["visits_requested"] is not None:
        parts.insert(0, f"{case['visits_requested']} visits requested")
    if case["authorized_units"] is not None:
        parts.append(f"{case['authorized_units']} units authorized")
    elif heard.has("units"):
        parts.append("no units are on file for it")
    if case["valid_for_days"] is not None:
        parts.append(valid(case["valid_for_days"]))
        parts += _dates(heard, case)
    if case["runs_out_in_days"] is not None:
        parts.append(f"runs out {in_days(case['runs_out_in_days'])}")
    return f"{case_id}: {'; '.join(parts)}."


def _dates(heard: Heard, case: dict[str, Any]) -> list[str]:
    """Return the days of an authorization by date, where its dates are asked for."""
    first, last = valid_days(case, heard.today)
    if first is None or last is None or not heard.has("valid", "when"):
        return []
    return [f"from {first.isoformat()} to {last.isoformat()}"]


async def _cut(heard: Heard, tools: Toolbox) -> str:
    """Say what was asked for and what was granted, and the payer's reasons where it was less."""
    lines = []
    for each in await cases_of(heard, tools):
        case = each["case"]
        asked = (
            f" {case['visits_requested']} visits were requested."
            if case["visits_requested"]
            else ""
        )
        lines.append(f"{yes_or_no(heard, case['state'])}{left_on(heard, case)}{asked}")
        if case["state"] in ("partial", "denied"):
            lines.append(await explain(case["case_id"], tools))
    return "\n".join(lines)


async def _asked(heard: Heard, tools: Toolbox) -> str:
    told = [each["case"] for each in await cases_of(heard, tools)]
    return "\n".join(
        f"{case['case_id']}: {case['visits_requested'] or 'no number of'} visits requested for"
        f" {', '.join(case['procedures']) or 'codes that are not on file'}."
        for case in told
    )


_ALL = "visits visits_left visits_used visits_booked visits_granted units valid running_out"


async def _which(heard: Heard, tools: Toolbox) -> str:
    """Ask whose visits are meant."""
    raise Refused(WHICH)


def _of_somebody(heard: Heard) -> bool:
    """Whether one patient's visits are meant, who was not named."""
    is_limited = heard.ahead or heard.payer or heard.strange or heard.visits_left is not None
    return not is_limited and names_no_case(heard) and _OF_ANYBODY.search(heard.words) is None


_USE_BY = _NOTES[1][0]
USE_BY = (
    Intent(
        "until when the visits of a case can be used",
        ("",),
        _left,
        ANY,
        lambda heard: bool(heard.case_ids) and _USE_BY.search(heard.words) is not None,
    ),
)
_OF_ANYBODY = re.compile(r"\b(?:who|whos|which|any|anyone|anybody|all|patients|cases|list)\b")

INTENTS = (
    Intent("", ("visits_left",), _which, "visits visits_left how_many authorization", _of_somebody),
    Intent(
        "what a payer granted of what was asked for",
        ("partial",),
        _cut,
        f"{_ALL} partial visits_asked codes why how_many approved denial_reason compare"
        " authorization answered blocking",
        names_case,
    ),
    Intent(
        "how many visits a case asks for",
        ("visits visits_asked",),
        _asked,
        "how_many visits visits_asked units sent_on",
        names_case,
    ),
    Intent(
        "visits granted, used and left on a case, and until when",
        (
            *(
                "how_many approved",
                "visits",
                "visits_left",
                "visits_used",
                "visits_booked",
                "visits_granted",
                "units",
            ),
            *("valid", "running_out", "when deadline authorization"),
        ),
        _left,
        f"{_ALL} how_many how_long when authorization approved needs everything answered"
        " can_schedule codes missing visits_asked compare partial first needs next_step deadline",
        names_case,
    ),
)
