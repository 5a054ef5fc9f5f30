"""Why a case goes the way it goes, and whether it needs authorization: reasons, rule, sources."""

from __future__ import annotations

from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import days_ago, stands

_ROUTES = {
    "authorization": "to be authorized",
    "scheduling": "ready to schedule, with nothing to request",
    "staff_review": "waiting for a person to look",
}


async def _answer(heard: Heard, tools: Toolbox) -> str:
    return "\n\n".join([_said(heard, each) for each in await cases_of(heard, tools)])


def _said(heard: Heard, told: dict[str, Any]) -> str:
    case, rule, benefits = told["case"], told["rule"], told["benefits"]
    lines = [_premise(heard, case) + f"{case['case_id']} is filed as {_ROUTES[case['route']]}."]
    lines.append(f"Reason on file: {' '.join(case['reasons']) or 'none.'}")
    if rule is None:
        lines.append("Which rule says so is not on file; verify it with the payer.")
    else:
        lines.append(f"Rule answer {rule['mode']}, {days_ago(rule['answered_days_ago'])}.")
        lines += [f"- {each}" for each in rule["because"][:4]]
        lines += [f"  Source: {each['title']} <{each['url']}>" for each in rule["sources"][:3]]
        lines += [f"  Verify: {each['why']} {each['where']}" for each in rule["verify"][:3]]
        if rule["stale"]:
            lines.append("  STALE: verify it first.")
    if benefits is not None and benefits["authorization_required"] is not None:
        wanted = "is" if benefits["authorization_required"] else "is not"
        lines.append(
            f"The payer said {days_ago(benefits['asked_days_ago'])} that authorization {wanted}"
            f" required."
        )
    return "\n".join(lines)


def _premise(heard: Heard, case: dict[str, Any]) -> str:
    """Put right what the question takes for granted."""
    if heard.has("staff_review") and case["state"] != "staff_review":
        return f"It waits for no review: it is {stands(case['state'])}. "
    return ""


INTENTS = (
    Intent(
        "why a case needs authorization or not, with the rule",
        (
            "authorization needs",
            "authorization missing",
            "authorization why",
            "authorization source",
            "rule",
            "source",
            "why staff_review",
            "why scheduling",
            "why new",
            "why needs",
        ),
        _answer,
        "why authorization rule source needs staff_review scheduling held codes"
        " requirements new missing pending can_schedule where next_step who",
        names_case,
    ),
)
