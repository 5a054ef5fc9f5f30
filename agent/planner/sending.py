"""When and how a packet went out, how long it has waited, and when a case was opened."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.denials import TIME_LIMIT
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import counted, days_ago, stands

_BY = {
    "service_review": "as an electronic request (278) through the clearinghouse",
    "copy_sheet": "by a person: portal, fax or phone, from the copy sheet",
}


async def when_and_how(heard: Heard, tools: Toolbox) -> str:
    """Say when and how a case was sent, else what must be done before."""
    return "\n".join([sent_on(each["case"]) + _next(each) for each in await cases_of(heard, tools)])


def _next(told: dict[str, Any]) -> str:
    """Return what must be done before it can go out; nothing where it went."""
    return f" Next: {told['next_step']}" if told["case"]["sent_days_ago"] is None else ""


def sent_on(case: dict[str, Any]) -> str:
    """Return when and how a case was sent, and how long it has waited."""
    case_id = case["case_id"]
    if case["sent_days_ago"] is None:
        return f"{case_id} was not sent yet: it is {stands(case['state'])}."
    how = f", {_BY[case['channel']]}" if case["channel"] else ""
    parts = [f"{case_id} was sent {days_ago(case['sent_days_ago'])}{how}"]
    if case["awaits_payer"]:
        parts.append(f"it has been with the payer for {counted(case['sent_days_ago'], 'day')}")
    else:
        parts.append(f"it is {stands(case['state'])}")
    return "; ".join(parts) + "."


async def _opened(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([_age(heard, each["case"]) for each in await cases_of(heard, tools)])


def _age(heard: Heard, case: dict[str, Any]) -> str:
    """Say since when a case is open; first since when the payer has it, where that is asked."""
    if case["state"] == "denied" and _TIME_LEFT.search(heard.words):
        return f"{TIME_LIMIT} {case['case_id']} is denied."
    opened = f"{case['case_id']} was opened {days_ago(case['opened_days_ago'])}"
    if case["state"] == "held" and case.get("held_days_ago") is not None:
        held = f"it was put before a person {days_ago(case['held_days_ago'])}"
        return f"{opened}; it is {stands(case['state'])}; {held}."
    if case["awaits_payer"] and not heard.has("opened_on", "inbox", "link", "everything"):
        return f"{sent_on(case)} {opened}."
    return f"{opened}; it is {stands(case['state'])}."


_TIME_LEFT = re.compile(r"\b(?:do|have) (?:i|we) (?:still )?(?:have|got)\b")


async def _decided(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([decided_on(each["case"]) for each in await cases_of(heard, tools)])


def decided_on(case: dict[str, Any]) -> str:
    """Return when the payer answered on a case."""
    days = [line["days_ago"] for line in case["answers"] if line.get("days_ago") is not None]
    if not case["answers"]:
        return f"{case['case_id']} has no answer of the payer yet: it is {stands(case['state'])}."
    if not days:
        return (
            f"{case['case_id']} is {stands(case['state'])}; the day of the payer's answer is on"
            " the desk page."
        )
    came = f"the payer's answer came {days_ago(min(days))}"
    return f"{case['case_id']} is {stands(case['state'])}; {came}."


_WAITS = re.compile(
    r"\b(?:wait\w*|sit\w*|sat|held|hold|there|queue|put up|up for|put before|stuck|pending)\b"
)

INTENTS = (
    Intent(
        "when and how a case was sent, and how long it has waited",
        (
            *(
                "when sent_on",
                "when submit_order",
                "when send_order",
                "when pending",
                "how_long pending",
                "sent_on",
                "unsent",
                "channel",
            ),
            *("channel sent_on", "how_long answered", "how_long waiting"),
        ),
        when_and_how,
        "when pending sent_on how_long channel answered where submit_order send_order who approved"
        " stuck aside",
        names_case,
    ),
    Intent(
        "how long a packet has waited for approval",
        ("how_long held", "when held", "how_long blocking held"),
        _opened,
        "how_long when held blocking turnaround approve_order pending first role who",
        lambda heard: names_case(heard) and _WAITS.search(heard.words) is not None,
    ),
    Intent(
        "when a case was opened",
        (
            "when opened_on",
            "how_long opened_on",
            "how_long everything",
            "when inbox",
            "when link",
            "how_long",
        ),
        _opened,
        "when inbox opened_on how_long everything link papers paper_kind",
        names_case,
    ),
    Intent(
        "when a payer answered",
        (
            *("when approved", "when denied", "when answered", "when partial", "when changed"),
            *("how_long approved", "how_long denied", "how_long partial"),
        ),
        _decided,
        "when how_long approved denied answered partial pending changed",
        names_case,
    ),
)
