"""Why a payer did not grant a request, and what must happen now."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, asks_openly, asks_which_has_most, names_case
from agent.planner.turnaround import expect
from agent.planner.which import cases_of, find_named, for_payer, of_no_certain_payer
from agent.toolbox import Toolbox
from agent.wording import case_list, gap_lines, question_lines, stands

_MOST = 3
OWN_WORDS = "The payer's own words are on the desk page."
TIME_LIMIT = (
    "How long there is to appeal is not shown here: it stands in the payer's denial letter, and"
    " the desk page shows the ways to appeal that the payer's rules name."
)

_PEERS = (
    "Whether the payer still talks with one of ours, peer to peer, and until when, is not shown"
    " here: it stands in the payer's denial letter, and the desk page shows the ways that the"
    " payer's rules name."
)
_NEW_PACKET = (
    "Nothing is sent again from here: say `draft` with the case's id for a new packet; a person"
    " approves it on the desk page before it goes out."
)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    case_ids = await find_named(heard, tools)
    if not case_ids:
        listed = await tools.call("list_cases", state="denied", payer=heard.payer, page=heard.page)
        if listed["total"] != 1 or not listed["cases"]:
            whose = for_payer(heard)
            said = case_list(listed, f"denied{whose}", f"No open case{whose} was denied.")
            if listed["total"]:
                return said
            return said + await of_no_certain_payer("denied", "denied", heard.payer, tools)
        case_ids = tuple(case["case_id"] for case in listed["cases"])
    told = [await tools.call("explain_denial", case_id=each) for each in case_ids[:_MOST]]
    before = f"{TIME_LIMIT}\n" if heard.has("appeal") and not asks_when(heard) else ""
    before = f"{_PEERS}\n" if heard.has("p2p") and not asks_when(heard) else before
    return before + "\n\n".join(map(_explained, told))


def asks_when(heard: Heard) -> bool:
    """Whether it asks for the time to appeal by name, so that it is said already."""
    return heard.has("deadline", "how_long", "when", "valid")


async def _again(heard: Heard, tools: Toolbox) -> str:
    """Say who sends a new request, and what the denial says."""
    return f"{_NEW_PACKET}\n{await _answer(heard, tools)}"


async def _wanted(heard: Heard, tools: Toolbox) -> str:
    """Say what the payer gave as its reasons, else what our own packet still lacks."""
    return "\n\n".join([await _asked_for(each, tools) for each in await cases_of(heard, tools)])


async def _asked_for(told: dict[str, Any], tools: Toolbox) -> str:
    case = told["case"]
    said = await tools.call("explain_denial", case_id=case["case_id"])
    if said["lines"]:
        return _explained(said)
    lines = [f"The payer asks for nothing on file: {case['case_id']} is {stands(case['state'])}."]
    if told["questions"]:
        lines.append(f"Open questions:\n{question_lines(told['questions'])}")
    if case["gaps"]:
        lines.append(f"Missing in our packet:\n{gap_lines(case['gaps'])}")
    return "\n".join([*lines, f"Next: {told['next_step']}"])


async def explain(case_id: str, tools: Toolbox) -> str:
    """Say why one case was denied, what must happen, and where the time to appeal stands."""
    return f"{_explained(await tools.call('explain_denial', case_id=case_id))}\n{TIME_LIMIT}"


async def _deadline(heard: Heard, tools: Toolbox) -> str:
    """Say where the time to appeal stands; of what is not answered yet, how long that takes."""
    if len(heard.case_ids) == 1 and not heard.has("appeal", "denied", "p2p", "resubmit"):
        told = await tools.call("get_case", case_id=heard.case_ids[0])
        if told["case"]["awaits_payer"]:
            return await expect(heard, tools)
    return f"{TIME_LIMIT}\n{await _answer(heard, tools)}"


def _explained(told: dict[str, Any]) -> str:
    if not told["lines"]:
        return f"{told['case_id']} was not denied: it is {stands(told['state'])}."
    lines = "\n".join(map(_line, told["lines"]))
    parts = [f"{told['case_id']} is {stands(told['state'])}:\n{lines}"]
    if told["missing"]:
        parts.append(f"Missing:\n{gap_lines(told['missing'])}")
    if told["questions"]:
        parts.append(f"Open questions:\n{question_lines(told['questions'])}")
    where = f" Desk page: {told['desk_page']}" if told["desk_page"] else ""
    parts.append(f"Next: {told['next_step']} {OWN_WORDS}{where}")
    return "\n".join(parts)


def _line(line: dict[str, Any]) -> str:
    reasons = "; ".join(
        f"reason {each['code']}: {each['meaning'] or 'we have no words for this code'}"
        for each in line["reasons"]
    )
    granted = f", {line['visits']} visits granted" if line["visits"] is not None else ""
    return f"- {line['code'] or 'whole request'} {line['outcome']}{granted}; " + (
        reasons or "the payer gave no reason code"
    )


def _is_open(heard: Heard) -> bool:
    if names_case(heard):
        return True
    if asks_which_has_most(heard):
        return False
    is_to_do = _TO_DO.search(heard.words) is not None
    is_of_days = heard.back is not None and heard.has("denied") and not is_to_do
    return not is_of_days and not heard.has("overview")


_TO_DO = re.compile(
    r"\b(?:need|have|got|want|supposed|should|can) (?:i |we )?(?:to )?"
    r"(?:work|handle|look|deal|address|act|fix|touch|do|tackle)\b"
)
_APPEALS = (
    "denied appeal resubmit p2p denial_reason why authorization needs missing"
    " requirements next_step can_schedule codes source overdue changed"
)

_REASON_CODE = re.compile(r"\b0[a-z]\b")

INTENTS = (
    Intent("why a case was denied and what to do", ("",), _answer, f"{_APPEALS} denied compare",
           lambda heard: names_case(heard) and _REASON_CODE.search(heard.words) is not None),
    Intent(
        "what is known about the time to appeal a denial",
        ("deadline",),
        _deadline,
        "denied when how_long who undo first next_step everything needs requirements",
        names_case,
    ),
    Intent(
        "what is known about the time to appeal a denial",
        ("appeal deadline", "appeal how_long", "appeal when", "appeal valid",
         "denied deadline", "p2p deadline", "resubmit deadline"),
        _deadline,
        "appeal deadline undo overdue how_long when denied needs p2p resubmit can_schedule"
        " visits_left valid",
    ),
    Intent(
        "why a case was denied and what to do",
        ("denied why", "denial_reason", "why codes", "requirements denied", "appeal", "p2p",
         "resubmit missing", "resubmit needs",
         "resubmit requirements", "why staff_review denied", "denied next_step"),
        _answer,
        f"{_APPEALS} draft_order role needs first next_step send_order submit_order negation"
        " payer_of",
    ),
    Intent("what a payer asks for on a case", ("pended", "requirements", "requirements pended"),
           _wanted, "pended requirements needs answered payer_of pending",
           lambda heard: names_case(heard) and asks_openly(heard)),
    Intent("how a denied case is sent again", ("resubmit",), _again,
           f"{_APPEALS} codes sent_back answered", names_case),
    Intent("why a case was denied and what to do", ("denied",), _answer,
           f"{_APPEALS} codes sent_back answered", names_case),
    Intent("why a case was denied and what to do", ("denied role",), _answer,
           "denied role needs who everything pending next_step first",
           lambda heard: not heard.case_ids and _is_open(heard)),
    Intent("which cases were denied", ("denied",), _answer,
           "everything changed answered who payer_of latest needs first next_step",
           lambda heard: _is_open(heard) and len(heard.payers) < 2),
)  # fmt: skip
