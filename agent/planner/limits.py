"""Benefit limits that are on file for a case; nothing new is asked."""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.planner.intent import Intent
from agent.planner.which import find_named, one_case
from agent.toolbox import Toolbox
from agent.wording import days_ago, limit_words


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Say the limits and their age."""
    case_ids = await find_named(heard, tools)
    if len(case_ids) != 1:
        case_ids = (await one_case(heard, tools),)
    told = await tools.call("get_case", case_id=case_ids[0])
    benefits = told["benefits"]
    if benefits is None:
        return f"{case_ids[0]}: no benefits are on file. Say `check eligibility of {case_ids[0]}`."
    shared = f" {_SHARED}" if heard.has("shared") else ""
    limits = limit_words(benefits["limits"]) or "the payer stated no visit limit"
    return (
        f"{case_ids[0]}: {limits}. The payer said so {days_ago(benefits['asked_days_ago'])};"
        f" coverage {benefits['status']}. A benefit limit is no authorization.{shared}"
    )


_SHARED = (
    "Whether PT shares it with OT is not told apart here; see the payer's words on the desk page."
)

INTENTS = (
    Intent(
        "the benefit limits of a case",
        ("limit", "shared"),
        _answer,
        "visits eligibility how_many visits_granted visits_left visits_used units payer_of when"
        " authorization negation answered covered valid newest shared approved",
        lambda heard: heard.payer is None,
    ),
)
