"""Does a payer want prior authorization for these codes, and what does it want with it?"""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.planner.intent import Intent, names_no_case
from agent.toolbox import Toolbox

_MODES = {
    "no_pa": "no prior authorization",
    "notification": "a notification, no authorization",
    "auto_approved": "a request that is approved automatically",
    "required": "prior authorization REQUIRED",
    "medical_necessity_review": "a medical necessity review",
    "post_service_review": "no authorization before; a review after the service",
    "referral_only": "a referral, no authorization",
    "needs_input": "depends on what is not said yet",
    "unknown": "UNKNOWN: no rule in force is on file",
}
_MOST = 4
_FACTS = {"lob": "line of business"}


async def ask_about(heard: Heard, tools: Toolbox) -> str:
    """Look every code up; say what is needed where something was not said."""
    if heard.payer is None:
        return "For which payer? Say its name, and the plan type and state if you know them."
    if not heard.codes:
        return (
            f"For which codes of {heard.payer}? For example 97110, or `PT eval` (97161-97163);"
            " plan type and state too, if you know them."
        )
    on = heard.on or heard.today
    told = [
        await tools.call(
            "lookup_payer_rules",
            payer=payer,
            code=code,
            on=on.isoformat(),
            lob=heard.line_of_business,
            state=heard.state,
            visit=heard.visit,
        )
        for payer in heard.payers[:2] or (heard.payer,)
        for code in heard.codes[:_MOST]
    ]
    asked = [(p, c) for p in heard.payers[:2] or (heard.payer,) for c in heard.codes[:_MOST]]
    lines = [
        f"{payer}, for {on.isoformat()}:\n{_said(code, each)}"
        if code == heard.codes[0]
        else _said(code, each)
        for (payer, code), each in zip(asked, told, strict=True)
    ]
    more = len(heard.codes) - _MOST
    return "\n".join(
        [*lines, *([f"Ask again for {', '.join(heard.codes[_MOST:])}."] if more > 0 else [])]
    )


def _said(code: str, told: dict[str, Any]) -> str:
    lines = [f"- {code}: {_MODES[told['mode']]}."]
    lines += [f"  Ask first: {_fact(each)}" for each in told["needs_input"][:_MOST]]
    lines += [f"  {_because(each)}" for each in told["because"][:_MOST]]
    lines += [f"  Verify: {each['why']} {each['where']}" for each in told["verify"][:_MOST]]
    lines += [f"  Sources differ: {each['what']}" for each in told["conflicts"][:_MOST]]
    if told["deadline"]:
        lines.append(f"  Ask by {told['deadline']}.")
    return "\n".join(lines)


def _fact(need: dict[str, Any]) -> str:
    return f"{_FACTS.get(need['fact'], need['fact'])} ({need['why']})"


def _because(reason: dict[str, Any]) -> str:
    source = reason["source"]
    age = f"read {reason['age_days']} days ago"
    stale = ", STALE: verify first" if reason["stale"] else ""
    return f"{reason['summary']} Source: {source['title']} <{source['url']}>, {age}{stale}."


INTENTS = (
    Intent(
        "does a payer need authorization for a code",
        ("authorization needs", "rule"),
        ask_about,
        "authorization needs rule codes scheduling held source requirements visits"
        " how_many visits_granted limit"
        " paper_kind referral",
        lambda heard: (
            names_no_case(heard) and (bool(heard.payer or heard.codes or heard.line_of_business))
        ),
        minds="payer days codes plan",
    ),
    Intent(
        "does a payer need authorization for a code",
        ("",),
        ask_about,
        "authorization needs held scheduling requirements eligibility",
        lambda heard: (
            bool(heard.payer and heard.codes)
            and names_no_case(heard)
            and not heard.understood.unknown
        ),
        minds="payer days codes plan",
    ),
)
