"""What is on file of coverage: when the payer was last asked, and whose is not active."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.details import facts
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of, for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, counted, days_ago, limit_words

_NOT_ACTIVE = "not active"
_ROWS = 25


async def _on_file(heard: Heard, tools: Toolbox) -> str:
    told = await cases_of(heard, tools)
    return "\n".join([f"{facts(each['case'])}\n{last_word(each)}" for each in told])


def last_word(told: dict[str, Any]) -> str:
    """Return what the payer last said about the coverage of a case, and when."""
    benefits, case_id = told["benefits"], told["case"]["case_id"]
    if benefits is None:
        return (
            f"No answer about its coverage is on file. Say `check eligibility of {case_id}` to ask"
            " the payer."
        )
    limits = limit_words(benefits["limits"]) or "no visit limit stated"
    return (
        f"The payer was last asked {days_ago(benefits['asked_days_ago'])}: coverage"
        f" {benefits['status']}; {limits}."
    )


async def _inactive(heard: Heard, tools: Toolbox) -> str:
    """List the cases that wait because the payer says that the coverage is not active."""
    listed = await tools.call("list_cases", state="staff_review", payer=heard.payer, limit=_ROWS)
    found = [each for each in listed["cases"] if _NOT_ACTIVE in " ".join(each["reasons"])]
    whose = for_payer(heard)
    seen = f" (of the first {_ROWS} that wait for a person)" if listed["pages"] > 1 else ""
    if not found:
        return (
            f"No open case{whose} waits because the payer says that its coverage is not"
            f" active{seen}. For one case say `check eligibility of` and its id."
        )
    rows = "\n".join(f"- {case_line(each)}" for each in found)
    return f"{counted(len(found), 'case')}{whose} with coverage that is not active{seen}:\n{rows}"


_LAST = re.compile(
    r"\bwhen\b|\blast (?:time|check|run|verif)|\blast\b.*\b(?:run|ran|check|verif)"
    r"|\bon file\b|\bhow (?:old|recent|current)\b|\bdo we have\b"
    r"|\b(?:was|has|have|been)\b.*\b(?:run|ran|checked|verified)\b"
    r"|\b(?:did|have) (?:we|you|i|u|anyone|anybody|somebody)\b"
    r".*\b(?:run|ran|check|verif)"
)
_OF_ANY = re.compile(r"\b(?:any|anyone|anybody|who|whos|whose|which|all|list|how many|patients)\b")


def _asks_last(heard: Heard) -> bool:
    return names_case(heard) and _LAST.search(heard.words) is not None


def _asks_who(heard: Heard) -> bool:
    return not heard.names_case and _OF_ANY.search(heard.words) is not None and not heard.codes


INTENTS = (
    Intent(
        "when coverage was last asked of the payer, and what it said",
        ("eligibility", "eligibility when", "eligibility papers", "eligibility answered"),
        _on_file,
        "eligibility when papers answered changed newest how_long latest payer_of aside covered"
        " sent_on who everything valid",
        _asks_last,
        minds="payer days",
    ),
    Intent(
        "which cases have coverage that is not active",
        ("eligibility",),
        _inactive,
        "eligibility changed answered who how_many everything denied negation running_out stuck"
        " closed needs inbox",
        _asks_who,
    ),
)
