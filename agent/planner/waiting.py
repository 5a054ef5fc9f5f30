"""What has waited longest, longer than some days, or longer than the payer may take."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.excluding import all_of
from agent.planner.intent import Intent, names_no_case
from agent.planner.which import cases_of, for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, case_list, counted, days_ago, stands

_ROWS, _PAGE, _LOOKED_INTO = 5, 25, 6


async def _oldest(heard: Heard, tools: Toolbox) -> str:
    state, what = (
        ("held", "waiting for approval")
        if heard.has("held")
        else ("pending", "pending at the payer")
    )
    listed = await tools.call(
        "list_cases", state=state, payer=heard.payer, limit=_ROWS, page=heard.page
    )
    where = for_payer(heard)
    return case_list(listed, f"{what}, longest first{where}", f"No case is {what}{where}.")


async def _oldest_here(heard: Heard, tools: Toolbox) -> str:
    """List what has waited longest of what waits for the clinic, and not for a payer."""
    found: dict[str, dict[str, Any]] = {}
    for state in _HERE:
        listed = await tools.call("list_cases", state=state, payer=heard.payer, limit=_PAGE)
        if listed["pages"] > 1:
            listed = await tools.call(
                "list_cases", state=state, payer=heard.payer, limit=_PAGE, page=listed["pages"]
            )
        found |= {case["case_id"]: case for case in listed["cases"]}
    where = for_payer(heard)
    if not found:
        return f"No case{where} waits for the clinic."
    oldest = sorted(found.values(), key=lambda case: -case["opened_days_ago"])[:_ROWS]
    rows = "\n".join(f"- {case_line(e)}; opened {days_ago(e['opened_days_ago'])}" for e in oldest)
    return f"Of what waits for the clinic and for no payer{where}, the oldest first:\n{rows}"


async def _oldest_open(heard: Heard, tools: Toolbox) -> str:
    """List what was opened longest ago, whatever it waits for."""
    found, is_all = await all_of(tools, payer=heard.payer)
    where, of = for_payer(heard), "" if is_all else " of the first hundred"
    if not found:
        return f"No case{where} is open."
    oldest = sorted(found.values(), key=lambda case: -case["opened_days_ago"])[:_ROWS]
    rows = "\n".join(f"- {case_line(e)}; opened {days_ago(e['opened_days_ago'])}" for e in oldest)
    return f"Open{where}, the oldest first{of}:\n{rows}"


_OLDEST_THING = re.compile(
    r"\boldest (?:open )?(?:thing|case|item|file|one in (?:there|here))\b|\bopen (?:the )?longest\b"
)
_HERE = ("held", "sent_back", "draft", "questions", "new")


async def _newest(heard: Heard, tools: Toolbox) -> str:
    """List what went out last; the tool gives the longest wait first, so the end is read."""
    listed = await tools.call("list_cases", state="pending", payer=heard.payer, limit=_PAGE)
    if listed["pages"] > 1:
        listed = await tools.call(
            "list_cases", state="pending", payer=heard.payer, limit=_PAGE, page=listed["pages"]
        )
    where = for_payer(heard)
    if not listed["total"]:
        return f"No case is pending at the payer{where}."
    rows = "\n".join(f"- {case_line(case)}" for case in listed["cases"][: -_ROWS - 1 : -1])
    return f"{counted(listed['total'], 'case')} pending at the payer{where}, sent last:\n{rows}"


_BY_SENT = "That counts from the day each was sent, and not from the day it was opened."


async def _older(heard: Heard, tools: Toolbox) -> str:
    """List what was sent more than so many days ago; the tool gives the longest wait first."""
    days = heard.older_than or 0
    listed = await tools.call("list_cases", state="pending", payer=heard.payer, limit=_PAGE)
    old = [case for case in listed["cases"] if (case["sent_days_ago"] or 0) > days]
    where, than = for_payer(heard), f"more than {counted(days, 'day')}"
    if not old:
        return f"No case{where} has been pending for {than}. {_BY_SENT}"
    is_all = len(old) < len(listed["cases"]) or listed["total"] <= len(old)
    many = counted(len(old), "case") if is_all else f"At least {len(old)} cases"
    rows = "\n".join(f"- {case_line(case)}" for case in old)
    return f"{many} pending for {than}{where}:\n{rows}"


async def _overdue(heard: Heard, tools: Toolbox) -> str:
    """Say which requests the desk found late by the payer's own time limit."""
    listed = await tools.call("list_cases", state="pending", payer=heard.payer, limit=_PAGE)
    asked = [case for case in listed["cases"] if case["open_questions"]][:_LOOKED_INTO]
    late = [case for case in asked if await _is_late(case, tools)]
    where = for_payer(heard)
    if late:
        rows = "\n".join(f"- {case_line(case)}" for case in late)
        return f"{counted(len(late), 'case')}{where} past the payer's time to decide:\n{rows}"
    if not listed["total"]:
        return f"Nothing is overdue{where}: no case is pending at the payer."
    rows = "\n".join(f"- {case_line(case)}" for case in listed["cases"][:_ROWS])
    return (
        f"No request{where} is marked as past the payer's time to decide. Not overdue, but"
        f" waiting longest:\n{rows}"
    )


async def _late(heard: Heard, tools: Toolbox) -> str:
    """Say whether the desk found one request late by the payer's own time limit."""
    return "\n".join([_lateness(each) for each in await cases_of(heard, tools)])


def _lateness(told: dict[str, Any]) -> str:
    case = told["case"]
    if any(each["kind"] == "overdue" for each in told["questions"]):
        return f"{case['case_id']} is past the payer's time to decide; a reminder waits to be sent."
    if not case["awaits_payer"]:
        return f"{case['case_id']} waits for no payer: it is {stands(case['state'])}."
    days = counted(case["sent_days_ago"] or 0, "day")
    return f"{case['case_id']} is not marked as past the payer's time; it was sent {days} ago."


async def _is_late(case: dict[str, Any], tools: Toolbox) -> bool:
    told = await tools.call("get_case", case_id=case["case_id"])
    return any(each["kind"] == "overdue" for each in told["questions"])


def _takes(heard: Heard) -> bool:
    """Whether it asks how long payers take, and not what has waited."""
    return heard.has("turnaround", "compare") and not heard.has("pending")


INTENTS = (
    Intent(
        "whether a request is overdue",
        ("overdue", "oldest"),
        _late,
        "overdue pending answered oldest turnaround",
        lambda heard: bool(heard.case_ids),
        minds="payer days",
    ),
    Intent(
        "what has been pending for more than some days",
        ("older pending", "older how_many", "older", "pending"),
        _older,
        "older pending how_many where everything compare answered sent_on who",
        lambda heard: names_no_case(heard) and heard.older_than is not None,
        minds="payer days",
    ),
    Intent(
        "what is overdue at payers, and what has waited longest",
        ("overdue", "chase"),
        _overdue,
        "overdue pending how_many oldest answered chase calling who needs overview payer_of first"
        " negation everything",
        lambda heard: names_no_case(heard) and not (heard.strange and heard.has("chase")),
        minds="payer days",
    ),
    Intent(
        "what was sent last",
        ("newest", "newest pending", "newest sent_on"),
        _newest,
        "newest pending sent_on latest send_order",
        lambda heard: names_no_case(heard) and not heard.back_only,
    ),
    Intent(
        "what has waited longest here",
        ("oldest new", "oldest draft", "oldest on_me", "oldest held new"),
        _oldest_here,
        "oldest new draft held on_me everything who needs pending",
        names_no_case,
    ),
    Intent(
        "what was opened longest ago",
        ("oldest",),
        _oldest_open,
        "oldest everything",
        lambda heard: names_no_case(heard) and _OLDEST_THING.search(heard.words) is not None,
    ),
    Intent(
        "what has waited longest",
        ("oldest", "compare oldest", "turnaround oldest"),
        _oldest,
        "oldest pending held needs turnaround overdue how_long compare sent_on everything payer_of",
        lambda heard: names_no_case(heard) and not (heard.has("payer_of") and _takes(heard)),
        minds="payer days",
    ),
)
