"""Why a case goes the way it goes: the rule behind it, with its source."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.planner.which import find_named
from agent.toolbox import Toolbox
from agent.wording import days_ago


def fits(heard: Heard) -> bool:
    """Questions why a case needs authorization or not."""
    named = bool(heard.case_ids) or heard.says(r"\b(this|that|the) case\b")
    return named and heard.says(
        r"\bwhy\b.*\b(need|require|authorization|review|schedul|route|ask)|\bwhich rule\b"
        r"|\bwhat rule\b"
        r"|\bsource\b|\baccording to\b|\brule (is )?behind\b|\bneeds? (an? )?(auth|pa|prior)"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say the reasons on file, the rule and its sources, and what the payer itself said."""
    case_ids = await find_named(heard, tools)
    if not case_ids:
        return "Which case? Give its id, such as C-7K2M9QXAPT."
    return "\n\n".join([_said(await tools.call("get_case", case_id=each)) for each in case_ids[:3]])


def _said(told: dict[str, Any]) -> str:
    case, rule, benefits = told["case"], told["rule"], told["benefits"]
    lines = [f"{case['case_id']}: {' '.join(case['reasons']) or 'no reason is on file.'}"]
    if rule is None:
        lines.append("No rule answer is on file for it.")
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
