"""Cases that the clinic still has: why each was not sent, and which have no authorization."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, counted, gap_lines, question_lines

_STATES = ("sent_back", "held", "draft", "new")
_WITHOUT = (
    "denied",
    "held",
    "questions",
    "draft",
    "new",
    "sent_back",
    "pended",
    "pending",
    "stuck",
)
_ROWS, _MOST = 25, 8
GOES_ON = "why_unsent"


async def _why(heard: Heard, tools: Toolbox) -> str:
    """Say of each case that was not sent what keeps it."""
    found: dict[str, dict[str, Any]] = {}
    for state in _STATES:
        listed = await tools.call("list_cases", state=state, payer=heard.payer, limit=_ROWS)
        found |= {each["case_id"]: each for each in listed["cases"]}
    if not found:
        return f"No case{for_payer(heard)} waits to be sent."
    told = [await tools.call("get_case", case_id=each) for each in list(found)[:_MOST]]
    more = f"\n{len(found) - _MOST} more wait: ask for the list." if len(found) > _MOST else ""
    return "\n".join(map(_kept_by, told)) + more


def _kept_by(told: dict[str, Any]) -> str:
    case = told["case"]
    lines = [f"- {case_line(case)}. Next: {told['next_step']}"]
    if case["gaps"]:
        lines.append(gap_lines(case["gaps"]))
    if told["questions"]:
        lines.append(question_lines(told["questions"]))
    return "\n".join(lines)


async def _without(heard: Heard, tools: Toolbox) -> str:
    """List the open cases that no authorization is on file for, though one is needed."""
    found: dict[str, dict[str, Any]] = {}
    is_all = True
    for state in _WITHOUT:
        listed = await tools.call("list_cases", state=state, payer=heard.payer, limit=_ROWS)
        is_all = is_all and listed["total"] <= _ROWS
        found |= {
            each["case_id"]: each
            for each in listed["cases"]
            if each["authorized_visits"] is None and each["state"] != "approved"
        }
    rows = "".join(f"\n- {case_line(each)}" for each in found.values())
    seen = "" if is_all else f" (of the first {_ROWS} of each kind)"
    head = f"{counted(len(found), 'case')} open{for_payer(heard)} without an authorization{seen}"
    today = f"\n{_NO_BOOK}" if _TODAY.search(heard.words) else ""
    return f"{head}{':' if rows else '.'}{rows}{today}"


_NO_BOOK = "Who comes on a day is not kept here, so none of them is said to come then."
_TODAY = re.compile(r"\b(?:today\w*|tomorrow\w*|coming in|this (?:morning|afternoon|week))\b")
_NO_AUTH = re.compile(
    r"\b(?:(?:which|what|who|any|anyone|anybody|how many|list|show|the ones|ones|just|only)\b.*"
    r"\b(?:no|without|lack\w*|missing|not have|n.t have|have not got|not got)"
    r"(?: an| any| the)? (?:auth|auths|authorization|authorizations|approval)"
    r"(?: (?:on file|yet|right now|now|rn|today|at all))*)\W*$"
)
_NOT_SENT = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*why (?:are|were|have|did|is|has) (?:they|those|these|the rest"
    r"|the others|we)?\b.*\bnot (?:been )?(?:sent|submitted|gone out|out)\W*$"
)
_WHY_NOT = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:why(?: not| is that| are they not| havent they| arent they)?"
    r"|how come|what(?: is|s|'s)? (?:holding|keeping) (?:them|those|these)(?: up| back)?"
    r"|what are they waiting (?:on|for)|because|reasons?)\W*$"
)


def why_not_sent(heard: Heard, last: Heard) -> Heard | None:
    """Return `why not` after a question about what was not sent as one about those cases."""
    names = heard.payer or heard.case_ids or heard.codes or heard.strange
    is_of_them = last.has("unsent") and not last.case_ids
    if names or not is_of_them or _WHY_NOT.match(heard.words) is None:
        return None
    return replace(heard, goes_on=GOES_ON, payer=last.payer, payers=last.payers)


INTENTS = (
    Intent(
        "",
        ("",),
        _why,
        ANY,
        lambda heard: (
            heard.goes_on == GOES_ON
            or (names_no_case(heard) and _NOT_SENT.match(heard.words) is not None)
        ),
    ),
    Intent(
        "",
        ("",),
        _without,
        ANY,
        lambda heard: (
            names_no_case(heard)
            and not (heard.codes or heard.strange or heard.ahead_only)
            and not heard.has("needs", "rule", "can_schedule", "scheduling")
            and _NO_AUTH.search(heard.words) is not None
        ),
    ),
)
