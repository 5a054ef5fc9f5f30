"""What has happened on a case, by its days: opened, papers, sent, answered, asked."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_case
from agent.planner.papers import kinds_of
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import outcome_line, stands

_WHO = "Who did each, with times, is on the desk page."


async def _answer(heard: Heard, tools: Toolbox) -> str:
    return "\n\n".join([_of(heard, each) for each in await cases_of(heard, tools)])


def _of(heard: Heard, told: dict[str, Any]) -> str:
    case = told["case"]
    events = sorted(_events(told), key=lambda each: -each[0])
    lines = [f"- {heard.today - timedelta(days=ago)}: {what}" for ago, what in events]
    head = f"{case['case_id']} is {stands(case['state'])}:"
    page = f" {told['desk_page']}" if told["desk_page"] else ""
    return "\n".join([head, *lines, f"Next: {told['next_step']}", f"{_WHO}{page}"])


def _events(told: dict[str, Any]) -> list[tuple[int, str]]:
    """Return what happened, each with how many days ago."""
    case = told["case"]
    found: list[tuple[int, str]] = [(case["opened_days_ago"], "opened")]
    found += [
        (each["received_days_ago"], f"{each['document_id']} came{kinds_of(each)}")
        for each in told["documents"]
    ]
    found += [(each["asked_days_ago"], f"asked: {each['what']}") for each in told["questions"]]
    if case.get("held_days_ago") is not None:
        found.append((case["held_days_ago"], "packet put before a person to approve"))
    if case["sent_days_ago"] is not None:
        found.append((case["sent_days_ago"], "sent to the payer"))
    for line in case["answers"]:
        if line.get("days_ago") is not None:
            plain = outcome_line({**line, "days_ago": None})
            found.append((line["days_ago"], f"the payer answered: {plain}"))
    if told["benefits"] is not None:
        status = told["benefits"]["status"]
        found.append((told["benefits"]["asked_days_ago"], f"coverage asked: {status}"))
    return found


INTENTS = (
    Intent(
        "what has happened on a case, by its days",
        ("history",),
        _answer,
        "history changed latest everything overview blocking answered who when person opened_on"
        " denied papers sent_on pending next_step approved held",
        names_case,
        minds="payer days",
    ),
)
