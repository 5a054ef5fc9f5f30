"""The days of one case: until when, from when, how long it took, by when, and what comes then."""

from __future__ import annotations

from datetime import timedelta

from agent.hearing.heard import Heard
from agent.planner.about_what import Told
from agent.planner.afterwards import then
from agent.planner.denials import explain
from agent.planner.granted import valid_days
from agent.planner.turnaround import expect_of
from agent.planner.visits import left_on
from agent.toolbox import Toolbox
from agent.wording import case_line, days_ago, gap_lines, question_lines, stands

_GRANTED = ("approved", "partial")
_NO_REQUEST_DAY = (
    "No day is on file by which the next request must be in, and none is made up here: payers count"
    " it differently, so ask early enough for an answer before the last day."
)
_NOT_PAUSED = (
    "Nothing on file pauses or prolongs it: a later end comes only from the payer, on a new request"
    " or an extension that a person asks for."
)


async def ends(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say from when to when it is authorized; of a case without that how it stands."""
    case = told["case"]
    first, last = valid_days(case, heard.today)
    if last is None:
        return (
            f"{case['case_id']}: no authorization with an end is on file; it is"
            f" {stands(case['state'])}."
        )
    since = f"from {first.isoformat()} " if first else ""
    return (
        f"{left_on(heard, case)} Authorized {since}to {last.isoformat()} ({last:%a %b} {last.day})."
    )


async def took(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say when it was sent and answered."""
    case = told["case"]
    days = [each["days_ago"] for each in case["answers"] if each.get("days_ago") is not None]
    sent = case["sent_days_ago"]
    if sent is None:
        return f"{case['case_id']} was not sent to the payer; it is {stands(case['state'])}."
    opened = f"opened {days_ago(case['opened_days_ago'])} ({_day(heard, case['opened_days_ago'])}),"
    on = f"{opened} sent {days_ago(sent)} ({_day(heard, sent)})"
    if not days:
        return f"{case['case_id']} was {on}; no answer is on file yet."
    return (
        f"{case['case_id']} was {on} and answered {days_ago(max(days))}"
        f" ({_day(heard, max(days))}); it is {stands(case['state'])}."
    )


def _day(heard: Heard, ago: int) -> str:
    return (heard.today - timedelta(days=ago)).isoformat()


async def day(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say the last day of what is authorized, else the days on which it was sent and answered."""
    is_granted = told["case"]["state"] in _GRANTED
    return await (ends if is_granted else took)(told, heard, tools)


async def due(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say by when something must happen, or that no day for it is on file."""
    case = told["case"]
    if case["state"] == "denied":
        said = await explain(case["case_id"], tools)
        return f"{case_line(case)}.\n{said} What it is counted from stands there too."
    if case["awaits_payer"]:
        said = await expect_of(case, tools)
        return f"No day is on file by which the payer must decide.\n{said}"
    if case["state"] in _GRANTED:
        return f"{await ends(told, heard, tools)} {_NO_REQUEST_DAY}"
    asked = [each for each in told["questions"] if each["due_in_days"] is not None]
    if asked:
        return f"{case['case_id']}: questions with a day:\n{question_lines(asked)}"
    page = f" {told['desk_page']}" if told["desk_page"] else ""
    return (
        f"{case['case_id']}: no day is on file by which it is due. Next: {told['next_step']}{page}"
    )


async def after(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what comes next and what comes after that."""
    said, case = then(told), told["case"]
    if case["gaps"]:
        said = f"{case['case_id']}: Missing:\n{gap_lines(case['gaps'])}\n{said}"
    if case["state"] not in _GRANTED:
        return said
    return f"{await ends(told, heard, tools)} Visits after that need a new request. {said}"


async def pauses(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say that an authorization runs on, and until when."""
    return f"{await ends(told, heard, tools)} {_NOT_PAUSED}"


async def may_ask_for(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say that no number of visits is made up, and what is on file."""
    return f"{left_on(heard, told['case'])} {_NO_NUMBER}"


_NO_NUMBER = (
    "How many visits may be asked for is not on file, and none is made up: the therapist's plan of"
    " care says how many are needed, and the payer decides."
)


async def renews(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say until when it goes, and that no day for a new request is on file."""
    begin = f"A new one is begun with `draft {told['case']['case_id']}`; whether and when, a person"
    return f"{await due(told, heard, tools)}\n{begin} decides."


FACTS = (
    (
        "how many visits may be asked for",
        r"\bhow many (?:more )?(?:visits )?(?:can|could|should|may|do) (?:i|we) (?:ask|request"
        r"|put in|apply)"
        r"(?: for)?\b",
        may_ask_for,
    ),
    (
        "whether a new request is due",
        r"\b(?:should|do|can|must|could) (?:i|we) (?:already )?(?:start|begin|send|ask for|do"
        r"|file|get"
        r"|need)(?: (?:to|on|in|already))* (?:a |the )?(?:new|next|another)(?: one| request"
        r"| auth\w*)?\b",
        renews,
    ),
    (
        "whether the authorization pauses or is prolonged",
        r"\b(?:(?:auth\w*|clock|dates?|visits|approval|it) )?(?:freez\w+|paus\w+|put on hold"
        r"|stop(?:s|ped)? (?:running|counting)|carry over|roll over|use (?:it"
        r"|them) or lose (?:it|them)"
        r"|lose (?:it|them|those|what|any|the rest)(?: \w+){0,3} use|forfeit"
        r"|go to waste)\b(?: while| when| until)?",
        pauses,
    ),
    (
        "when it will be sent",
        r"\bwhen will (?:it|that|this)(?: (?:go(?: out)?|be sent|leave|happen))?(?= *$)",
        due,
    ),
    (
        "how many days are left of it",
        r"\bhow many days (?:is|are) (?:that|it|left|there)(?: (?:from now|left|away))?(?= *$)",
        ends,
    ),
    (
        "until when it is authorized",
        r"\b(?:until when|through when|(?:expir\w+|end\w*|runs? out|good) when|when (?:does|do|will"
        r"|is|did)? ?"
        r"(?:it|that|this|the auth\w*)? ?(?:to )?(?:ends?|expires?|runs? out|over)"
        r"|when is (?:it|that|this) (?:toast|done|dead|gone|up|over|all gone)"
        r"|end date|last day|good (?:until|thru|through)"
        r"|how long (?:is|are|was) (?:it|that|this|those|they) (?:good|valid)(?: for)?"
        r"|(?:from|starting|starts?|beginning|effective) when"
        r"|when (?:does|did) (?:it|that|this) start"
        r"|(?:start|effective) date|first day)\b(?: for)?",
        ends,
    ),
    (
        "how long the payer took",
        r"\bhow long was(?: it)? from sent to answered\b|\bwhen was (?:that|it|this)"
        r"(?= *$)|\bwhat day was (?:that|it|this)(?= *$)"
        r"|\bhow (?:long|many days) (?:did (?:they|it|that|this|the payer)"
        r"(?: (?:take|sit|sat|have it))?|(?:has|have) (?:it|that|this|they) been"
        r" (?:in )?(?:total|all in all|altogether))\b(?= *$)",
        took,
    ),
    (
        "which day it is about",
        r"\b(?:which|what|what is the (?:latest|last|soonest|earliest)) (?:day"
        r"|date)\b(?: is (?:it|that))?",
        day,
    ),
    (
        "by when something is due",
        r"\b(?:(?:is (?:that|it) )?counted(?: from)?\b.*"
        r"|due (?:when|by when|date)|when is (?:it|that|this) due|deadline"
        r"|how long do (?:they|we|i) (?:have|get)"
        r"|(?:by when|when) (?:do|must|should|would) (?:they|we|i|you)"
        r"(?: (?:have|need|want|got))?(?: to)?(?: have (?:it|that) in| decide| answer| respond"
        r"| send (?:it|that)| get (?:it|that) in)?|by when)\b",
        due,
    ),
    (
        "what comes after that",
        r"\bwhat do (?:i|we) (?:need|have) to do(?: (?:now|next|then|here|about it))?(?= *$)|\b"
        r"(?:(?:and|ok|so) )?(?:what (?:if|happens (?:if|when)) .*|then what|what then"
        r"|after (?:that|this)|what happens"
        r" (?:then|after(?: that)?|next)"
        r"|(?:once|after|when|until) (?:i|we|you|he|she|they|it|that|this|somebody)"
        r"(?: is| are| have| has| will| get| gets| got)*"
        r"(?: (?:it|that|this))?(?: (?:click\w*|approve\w*|sign\w*|answer\w*|done|in|it|have"
        r"|that|there|send\w*|finish\w*))*)(?: (?:it|that))?(?= *$)",
        after,
    ),
)
"""What each says, how it is asked for, and the answer; the narrow ones before the wide ones."""
