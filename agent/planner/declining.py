"""What somebody tells the desk to do that a person does elsewhere: said in so many words.

A code put right, a right given, a paper marked as received, a resubmission with a modifier, a
spreadsheet, a question at a fixed time, a promise. Nothing is changed or sent by any of these; the
answer says so, and where it is done. What only tells or asks is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.excluding import all_of
from agent.planner.intent import ANY, Intent
from agent.planner.outside import CHANGING, RATES, REMINDING, SCHEDULED
from agent.planner.refusing import always
from agent.toolbox import Toolbox
from agent.wording import case_line

_RIGHTS = (
    "Nobody gets a right by a message: who may approve is in the clinic's setup, and an"
    " administrator sets it. What waits still waits for a person with that right, signed in on the"
    " desk page. Nothing was changed."
)
_RECEIVED = (
    "Nothing is marked as received by a message: what is missing closes when the paper itself comes"
    " in, by fax, by upload on the desk page or with the EMR's own messages. Nothing was changed."
)
_RESUBMITTED = (
    "Nothing is resubmitted from here, and no modifier or code is added by a message: a person puts"
    " the packet right on the desk page and approves it, and then it is sent. Nothing went out."
)
_SPREADSHEET = (
    "I do not know how to answer that here: nothing is exported, put in a spreadsheet or mailed"
    " from here. What I can tell stands in the answer, and the desk page shows each case. Nothing"
    " was sent."
)
_NO_PROMISE = (
    "Nobody can promise that from here: a packet goes out once a person approves it on the desk"
    " page, and what the payer decides, and when, nobody knows before it answers."
)
_SIDE = "Which side is not kept beside these codes; what the order says of it is on the desk page."
_PAPER_FIRST = (
    "Nothing is sent from here. A paper that is at hand comes in first, by fax, by upload on the"
    " desk page or with the EMR's own messages, and joins its case; then a person approves the"
    " packet on the desk page, and it goes out. Nothing has gone out."
)
_WHO_CORRECTS = (
    "A person signed in on the desk page with the right to correct values: who has it is in the"
    " clinic's setup and is not shown here. Nothing was changed."
)
_NO_ODDS = (
    "Nobody here can tell how the payer would decide, and whether to appeal is for the therapist or"
    " whoever decides that in the clinic; no odds are kept. On file:"
)
_NOT_EXTENDED = (
    "Nothing is extended from here, and nothing was changed: the last day is the payer's. Visits"
    " after it need a new request: `draft` and the case's id begins one, a person approves it on"
    " the desk page, and the payer decides."
)
_LAPSED = (
    "None of the open cases has an authorization on file that ended; closed cases are not looked"
    " through, and visits given without one are not told. Authorized now:"
)
_BYE = "All right. Ask again any time."


def _with_case(text: str) -> Callable[[Heard, Toolbox], Awaitable[str]]:
    """Return an answer that says it, with how each case that is named stands."""

    async def answer(heard: Heard, tools: Toolbox) -> str:
        told = [await tools.call("get_case", case_id=each) for each in heard.case_ids[:2]]
        return "\n".join([text, *map(_stands, told)])

    return answer


def _stands(told: dict[str, Any]) -> str:
    page = f" {told['desk_page']}" if told["desk_page"] else ""
    return f"{case_line(told['case'])}.{page}"


async def _side(heard: Heard, tools: Toolbox) -> str:
    lines = []
    for case_id in heard.case_ids[:2]:
        case = (await tools.call("get_case", case_id=case_id))["case"]
        said = ", ".join(case["diagnoses"]) or "none on file"
        lines.append(f"{case_id}: diagnoses {said}. {_SIDE}")
    return "\n".join(lines)


async def _payers(heard: Heard, tools: Toolbox) -> str:
    """Say which payers the open cases have."""
    counts = await tools.call("count_cases")
    said = ", ".join(f"{each['payer_name']} {each['open']}" for each in counts["by_payer"])
    return f"Open cases by payer: {said or 'none'}."


async def _lapsed(heard: Heard, tools: Toolbox) -> str:
    """Say which authorizations of open cases ended; what only ends soon is none."""
    approved, has_approved = await all_of(tools, state="approved")
    partial, has_partial = await all_of(tools, state="partial")
    rows = [*approved.values(), *partial.values()]
    ended = [each for each in rows if (each["valid_for_days"] or 0) < 0]
    none = _LAPSED if has_approved and has_partial else _NOT_ALL.format(rows=len(rows))
    shown = (ended or rows)[:_SHOWN]
    left = len(ended or rows) - len(shown)
    more = [f"and {left} more; the desk page lists all."] if left else []
    said = "Ended on file:" if ended else none
    return "\n".join([said, *(f"- {case_line(each)}" for each in shown), *more])


_SHOWN = 8
_NOT_ALL = (
    "None of the first {rows} authorized cases has an authorization that ended; more are open and"
    " were not looked through here: the desk page lists all. Authorized now:"
)

_CLOCK = (
    r"(?:\d{1,2}(?::\d\d)? ?(?:am?|pm?|o'?clock)?|noon|six|seven|eight|nine|ten|one|two|three|four"
    r"|five)\b"
)
_DAYS = (
    r"(?:weekdays?|daily|(?:every|each) (?:other )?(?:day|morning|afternoon|week\w*|month"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)\w*)|(?:mon|tues|wednes|thurs|fri)days)"
)
_DAY = (
    r"(?:tomorrow|(?:on |next |this )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
    r"(?:day)?)"
)
_AT = r"(?:(?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|(?:at )?\d{1,2}:\d\d|at noon|noon)"
_TELL = (
    r"(?:tell|remind|ping|notify|alert|text|message|send|post|show|give|let (?:me|us) know|ask"
    r"|check|report)"
)
_CORRECTS = 2
"""The place among them of a value that should read otherwise."""
_TURNS: tuple[tuple[str, Callable[[Heard, Toolbox], Awaitable[str]]], ...] = (
    (rf"^\W*(?:set (?:me|this|it|that) up|sign me up|ping me|schedule me)\b.*{_DAYS}", SCHEDULED),
    (
        rf"^\W*(?:please )?{_DAYS} (?:at )?{_CLOCK}\W*(?:what|which|who|how|any|show|list)",
        SCHEDULED,
    ),
    (
        r"#case (?:should|needs to|must|has to|ought to) (?:say|be|read|have|list|show)\b.*#code"
        r"|#code\b.*\b(?:should be|instead of|not) #code\b.*\b(?:fix|change|correct|swap)\b",
        _with_case(CHANGING),
    ),
    (
        r"\b(?:make|set|put|list|add|name|assign) (?:me|him|her|us|[a-z]+) (?:as |up as )?(?:the "
        r"|an? )"
        r"?(?:approver|admin|administrator|signer)\b|\b(?:give|grant|get) (?:me|him|her) .{0,20}"
        r"\b(?:approv\w+|admin\w*|sign\w*) (?:rights?|access|permissions?|role|privileges?)\b",
        _with_case(_RIGHTS),
    ),
    (
        r"\b(?:mark|check|tick|log|put|show|flag) (?:it|that|this|them|the [\w #]{2,40}?|poc"
        r"|[a-z]+)"
        r"(?: (?:down|off))? (?:as )?(?:received|here|in hand|on file|attached|signed|delivered)\b",
        _with_case(_RECEIVED),
    ),
    (
        r"^\W*(?:(?:please|can you|could you|go ahead and) )*(?:resub\w*|refile|re-?send)\b"
        r".*#case.*\b(?:with|w)\b.{0,12}\b(?:kx|gp|go|cq|co|59|modifier|mod|#code)\b",
        _with_case(_RESUBMITTED),
    ),
    (
        rf"^\W*(?:please )?(?:{_DAY},? {_AT}|{_AT},?(?: {_DAY})?),? (?:please )?(?:{_TELL}"
        rf"|what|which|how many|any)\b"
        rf"|^\W*(?:please )?{_TELL}(?: me| us)? (?:{_DAY} {_AT}|{_AT}(?: {_DAY})?)\b"
        r"|^\W*(?!.*\b(?:every|each|daily|weekly|weekdays|monthly)\b)(?:please )?(?:tell|remind"
        r"|ping|notify|alert|let (?:me|us) know"
        r"|(?:send|post) (?:me|us|it|that|this|the))\b.*"
        rf"(?:{_DAY} {_AT}|\bat {_AT.replace('(?:at )?', '')}(?: {_DAY})?|{_AT} {_DAY})\W*$",
        REMINDING,
    ),
    (
        r"^\W*(?:(?:please|can you|could you|go ahead and|just) )*(?:extend|prolong|lengthen"
        r"|stretch|push out)\b.*(?:#case|\bit\b|\bthat\b|\bauth\w*|\bend date\b)",
        _with_case(_NOT_EXTENDED),
    ),
    (
        r"\b(?:xlsx?|excel|spread ?sheet|csv)\b|^(?!.*\bpayer\b).*\be?-?mail (?:it|that|this|them)"
        r" to (?:me|us)\b",
        always(_SPREADSHEET),
    ),
    (
        r"^\W*(?:(?:can|will|could) you )?(?:promise|guarantee|swear|assure) (?:me |us |her "
        r"|him )"
        r"?.*(?:#case|\bit|\bthat|\bthis|\bthey|\bwe)\b.*\b(?:is|will|ll|goes|gets|be)\b.*"
        r"\b(?:out|sent|approved|done|gone|authorized|covered)\b.*(?:\bby\b.*|\bas well\W*)$",
        _with_case(_NO_PROMISE),
    ),
    (
        r"\b(?:tell|promise)\b.*\b(?:patient|pt|her|him|them|mom|family)\b.*\b(?:will|ll|gets?"
        r"|going"
        r" to) (?:\w+ )?(?:be )?(?:approved|authorized|covered|paid)\b",
        _with_case(_NO_PROMISE),
    ),
    (
        r"\b(?:do|will|would|can|could) we win\b|\b(?:chances?|odds)\b.*\b(?:appeal|winning|win)\b"
        r"|\b(?:is|would) (?:it|that|this) (?:be )?worth (?:fighting|the fight|a fight)\b",
        _with_case(_NO_ODDS),
    ),
    (r"^\W*(?:any|which|what) other (?:payers?|insurances?)\b", _payers),
    (r"^\W*(?:did|have|has) (?:any|an|one|some|our)\b.*\blapsed?\b", _lapsed),
    (
        r"\b(?:plan of care|poc|referral|note|eval\w*|script)\b.*#case.*\b(?:on my desk|in my hand"
        r"|right here|with me)\b.*\bsend (?:it|that|this)\b",
        _with_case(_PAPER_FIRST),
    ),
    (r"#case.*\b(?:left or right|right or left|which side|l or r)\b", _side),
    (
        r"\bdo (?:they|you|we|#payer) (?:usually|often|always|typically|normally|ever|tend to"
        r"|mostly)"
        r" (?:deny|approve|refuse|reject|say (?:no|yes))\b",
        always(RATES),
    ),
    (
        r"^\W*(?:(?:ok|okay|k|alright|well|thanks|so)\W+)*(?:that'?s all(?: i (?:got|have|need))?"
        r"|that is all(?: i (?:got|have|need))?|gotta (?:go|run)|hanging up|(?:my )?next (?:pt"
        r"|patient)"
        r" is here|talk (?:to you )?later|later|bye|see (?:you|ya)|signing off|heading out)"
        r"(?:\W+(?:hanging up|later|bye|thanks?|for now|today|talk later|gotta (?:go|run)))*\W*$",
        always(_BYE),
    ),
)


def _marked(heard: Heard) -> str:
    """Return the message in small letters with `#case`, `#payer` and `#code` for what it names."""
    text = heard.whole
    for case_id in heard.case_ids:
        text = text.replace(case_id.lower(), "#case")
    for typed in heard.typed:
        text = text.replace(typed.lower(), "#payer")
    return re.sub(r"\b\d{5}\b", "#code", text)


def _intent(pattern: str, answer: Callable[[Heard, Toolbox], Awaitable[str]]) -> Intent:
    said = re.compile(pattern)
    return Intent("", ("",), answer, ANY, lambda heard: bool(said.search(_marked(heard))))


def of_who_corrects(heard: Heard, last: Heard) -> Heard | None:
    """Return `who can` after a value was told to be put right as a question for that person."""
    if not _WHO_CAN.match(heard.words) or not _PUT_RIGHT.search(_marked(last)):
        return None
    return replace(heard, goes_on="who_corrects", case_ids=last.case_ids)


_PUT_RIGHT = re.compile(_TURNS[_CORRECTS][0])
_WHO_CAN = re.compile(
    r"^\W*(?:(?:fine|ok|okay|so|then|and|well)\W+)*who (?:can|does|could|may|will)"
    r"(?: (?:then|it|that|do|fix|change|correct))*\W*$"
)

INTENTS = (
    Intent(
        "", ("",), _with_case(_WHO_CORRECTS), ANY, lambda heard: heard.goes_on == "who_corrects"
    ),
    *(_intent(pattern, answer) for pattern, answer in _TURNS),
)
