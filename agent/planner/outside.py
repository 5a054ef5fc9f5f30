"""What the desk does not keep or do: said plainly, with where to look instead."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.hearing.words import Span
from agent.planner.intent import (
    ANY,
    Intent,
    asks_openly,
    is_question,
    names_case,
    names_no_case,
)
from agent.planner.listing import STATES
from agent.planner.refusing import CLINICAL, always
from agent.planner.which import find_named
from agent.toolbox import Toolbox
from agent.wording import days_ago

_NO = "I do not know how to answer that here: "
PERSON = f"{_NO}who did what on a case is not shown; the desk page has names and times."
_MONEY = (
    f"{_NO}copays, costs, claims and amounts are not kept. This desk knows authorizations, visits"
    " and coverage; for money look into the billing system or ask the payer."
)
_OWN_COST = (
    f"{_NO}what this assistant costs is not added up. What the model cost on the day before stands"
    " in the morning digest; an answer made without a model, as this one, costs nothing."
)
_GOES = (
    "Where a packet goes is in the clinic's setup, and the desk page of a case shows it before"
    " anybody approves."
)
_CONTACT = f"{_NO}fax numbers, phone numbers and addresses of payers are not shown. {_GOES}"
_BILLED_MOST = "97110"
_CALLING = (
    "Nobody is called or written to from here. The desk asks payers about pending requests by"
    " itself; a call is made by a person, who records the answer on the desk page."
)
_SCHEDULED = (
    "Asking at fixed times is done in Slack: there `every Friday noon, what expires next week?`"
    " asks it for you each week, `schedules` lists yours, and `stop` with its id ends one. It is"
    " answered to who set it, or in the channel where it was set; nothing was set, changed or"
    " stopped by this."
)
_DIGEST = (
    "The morning digest goes out once a day at seven in the clinic's time zone, to the channel and"
    " the addresses that the setup names; `priorauth digest` shows it in the terminal."
)
_REMINDING = (
    "I cannot remind you from here: ask again then, or look into the morning digest. Nothing is set"
    " by this; in Slack a question is asked for you at a fixed time each day or week, such as"
    " `every Wednesday noon, what runs out this week?`, and `stop` with its id ends it."
)
_WRITING = (
    f"{_NO}nothing is written, translated or exported. A person writes to a payer; for a denial I"
    " can say the payer's reasons and the next step. A finding comes from the chart or from a paper"
    " that came in, and none is put in here; a draft holds what is on file, and a person edits and"
    " approves it on the desk page."
)
CHANGING = (
    "That cannot be changed from here: a signed-in person corrects values, adds papers and"
    " records visits on the desk page of the case. Nothing was changed."
)
_RULES = (
    "Rules are not changed by a message: each stands in the rule book with its source and its"
    " date, and a person changes it there. Nothing was changed."
)
_UNKEPT = (
    f"{_NO}clinical findings, the wording of papers and what people think are not kept. The desk"
    " page shows the pages that were read."
)
_SCHEDULE = (
    f"{_NO}appointments and the schedule are not kept; look into the scheduling system. I can say"
    " which patients can be scheduled, and how many visits of a case are booked."
)
_NETWORK = (
    f"{_NO}whether the clinic is in a payer's network is not kept. I can say what a payer's rules"
    " on file say for a code, such as `does Cigna need auth for 97110`."
)
_EMR = (
    "I cannot look into the EMR or take anything from it. A document comes in by fax, by upload on"
    " the desk page or with the EMR's own messages; then it is read."
)
RATES = f"{_NO}rates are not counted; I can count the open cases that stand one way."
_ELSEWHERE = (
    "I do not know how to answer that. I know this clinic's cases, its payers and their rules."
)


_BESIDE = frozenset({"writing", "changing", "calling"})
"""Said of what somebody else does, as in `do I have to write the note before it ends`."""
_OURS = frozenset(
    f"{STATES} appeal visits visits_left paper_kind papers missing requirements next_step deadline"
    " turnaround authorization eligibility answered role first everything".split()
)
_ASKS = re.compile(
    r"\b(?:what|which|who|whos|when|how|should|tell me (?:if|whether))\b|^\W*can the\b"
    r"|^\W*is there any (?:chance|way|possibility)\b"
)


_TOLD = frozenset({"writing", "changing", "forge", "falsify"})
"""Orders by their words, and none where somebody has done it, or not: `did we attach it`."""
_DOER = (
    r"\b(?:did|didn'?t|has|hasn'?t|have|haven'?t|had|was|were|wasn'?t|weren'?t|never|already|they"
    r"|she"
    r"|he|who|nobody|somebody|someone|anybody|anyone|no)(?: (?!(?:you|u|to|please|pls)\b)\w+){0,2} "
)


def _is_told(span: Span, heard: Heard) -> bool:
    """Whether it is asked or told what somebody did, and nothing is ordered."""
    if not span.concepts <= _TOLD or heard.acts:
        return False
    if "falsify" in span.concepts and not span.words.startswith("say "):
        return False
    first = re.escape(span.words.split()[0])
    return re.search(f"{_DOER}{first}", heard.words) is not None


_WRITE = re.compile(r"^\W*(?:(?:please|pls|can you|could you)\W+)*(?:write|compose|translate)\b")


def without_what_others_do(heard: Heard) -> Heard:
    """Return a question without the words for what is done elsewhere, where it asks for more."""
    told = tuple(each for each in heard.understood.spans if not _is_told(each, heard))
    if len(told) < len(heard.understood.spans):
        heard = replace(heard, understood=replace(heard.understood, spans=told))
    said = heard.understood
    spans = tuple(each for each in said.spans if not each.concepts <= _BESIDE)
    asks = _ASKS.search(heard.words) is not None and not (heard.acts or _WRITE.match(heard.words))
    is_left = any(each.concepts & _OURS for each in spans if not each.is_small)
    is_left = is_left or (bool(heard.case_ids) and not heard.has("writing"))
    if len(spans) == len(said.spans) or not asks or not is_left:
        return heard
    return replace(heard, understood=replace(said, spans=spans))


def _said(text: str) -> Callable[[Heard, Toolbox], Awaitable[str]]:
    """Return an answer that says it, with the desk page of the case where one is named."""

    async def answer(heard: Heard, tools: Toolbox) -> str:
        named = names_case(heard) and (heard.case_ids or not heard.points_at)
        case_ids = await find_named(heard, tools) if named else ()
        pages = [(await tools.call("get_case", case_id=each))["desk_page"] for each in case_ids[:2]]
        return "\n".join([text, *(page for page in pages if page)])

    return answer


REMINDING = _said(_REMINDING)
"""Says that nothing is asked later, but a question again and again."""
SCHEDULED = _said(_SCHEDULED)
"""Says how a question is asked at fixed times, and that nothing was set by this message."""


async def _by_whom(heard: Heard, tools: Toolbox) -> str:
    """Say that the desk page shows who did it; and when it was sent, where that is asked too."""
    said = await _said(PERSON)(heard, tools)
    case_ids = heard.case_ids if heard.has("when") else ()
    told = [(await tools.call("get_case", case_id=each))["case"] for each in case_ids]
    return "\n".join(
        [said]
        + [
            f"{each['case_id']} was sent {days_ago(each['sent_days_ago'])}."
            for each in told
            if each["sent_days_ago"] is not None
        ]
    )


async def destination(heard: Heard, tools: Toolbox) -> str:
    """Say the way that the payer's rules name; the clinic's own way is in its setup."""
    said = await tools.call(
        "lookup_payer_rules",
        payer=heard.payer,
        code=heard.codes[0] if heard.codes else _BILLED_MOST,
        on=(heard.on or heard.today).isoformat(),
        lob=heard.line_of_business,
        state=heard.state,
    )
    way = said["channel"]
    if way is None:
        more = " Say plan type and state: it may depend on them." if said["needs_input"] else ""
        return f"{_CONTACT} The rules of {heard.payer} on file name no way of sending.{more}"
    note = f" {way['note']}" if way["note"] else ""
    return f"{heard.payer}: {way['type'].replace('_', ' ')}, {way['name']}.{note} {_GOES}"


def _asks_rule(heard: Heard) -> bool:
    """Whether it asks if a code needs authorization, be it for a claim or a bill."""
    return bool(heard.payer and heard.codes) and heard.has("authorization", "needs", "rule")


def _asks_at_fixed_times(heard: Heard) -> bool:
    """Whether something is to be asked again and again; a patient who is scheduled is not."""
    said = (each.concepts for each in heard.understood.spans)
    is_rhythm = _RHYTHM.search(heard.words) is not None
    return (is_rhythm or not heard.case_ids) and any(
        "scheduled" in each and not each & _SCHEDULES for each in said
    )


_RHYTHM = re.compile(
    r"\b(?:every|each) (?:day|morning|week|weekday|(?:mon|tue|wed|thu|fri|sat|sun)\w*)\b.*\b\d{1,2}"
    r"|^\W*(?:(?:ok|and|just|can you|please|pls|do|make|ask|send|tell|remind|it|that|me)\W+)+"
    r"(?:every|each) (?:day|morning|week|weekday|(?:mon|tue|wed|thu|fri|sat|sun)\w*)\b"
)


_SCHEDULES = frozenset({"scheduling", "can_schedule"})
_ON_IT = re.compile(
    r"\b(?:who|whos|whats?|how many|anybody|anyone|anything|pull up|show)\b.*"
    r"\bon (?:(?:the|our|my|your|their) )?(?:schedule|calendar|books)\b"
    r"|^\W*(?:the |our |my )?schedule (?:for|of|on)\b"
)
_MAY_BE = re.compile(r"\b(?:can|could|may|might|should|ok|okay|good|ready|clear(?:ed)?|put|get)\b")


def _asks_of_calendar(heard: Heard) -> bool:
    """Whether an appointment is asked for or moved, and no case stands a way that is asked for."""
    return not heard.has("running_out", "pending", "denied", "visits_left", "regrant", "forge")


def rhythm_said(heard: Heard) -> bool:
    """Whether it names days on which something is to be asked again and again."""
    return _RHYTHM.search(heard.words) is not None


def _asks_for_schedule(heard: Heard) -> bool:
    """Whether it asks who comes on a day, and not who may: the desk keeps no schedule."""
    has_day = heard.ahead is not None or heard.on is not None
    is_asked = _ON_IT.search(heard.words) is not None and _MAY_BE.search(heard.words) is None
    return has_day and is_asked and not (heard.names_case or heard.has(*STATES.split()))


_BOOK = re.compile(
    r"^\W*(?:(?:ok|okay|please|pls|can you|could you|and|then|so)\W+)*(?:book|reserve)\b"
)
_BOOKING = (
    "That cannot be changed from here: nothing is booked, neither a visit nor a call with the"
    " payer; a person does that. Nothing was changed."
)
_PROFESSION = r"(?:np|pa-?c|nurse practitioner|physician assistant|chiropractor|podiatrist)"
_SIGNS = re.compile(
    rf"\b{_PROFESSION}\b(?!.*\b(?:who|when|did|has)\b).{{0,25}}\b(?:ok|okay|enough|sign\w*|sig)\b"
    rf"|\b(?:can|may|could|is|does) .{{0,25}}\bsign\w*\b.{{0,25}}\b{_PROFESSION}\b"
)
_SIGNER = (
    f"{_NO}which profession may sign a paper is not told apart. The payer's rules on file name the"
    " papers; who may sign them, ask the payer or look into its manual."
)
_SITE = re.compile(
    r"\b(?:the|just|only|at) \w+ (?:location|site|branch)\b(?! (?:report|visit))"
    r"|\b(?:by|per|each|which) (?:location|site|branch)\b"
)
_DOWN = re.compile(
    r"\b(?:portal|website|web site|availity|clearinghouse|phone lines?)\b.{0,20}"
    r"\b(?:down|offline|out|slow|crash\w*|frozen|back up|acting up|not working)\b"
)
_PORTAL = (
    f"{_NO}whether a payer's portal is up is not known. What is sent and asked from here is shown"
    " with each case, also where it failed."
)
_SITES = f"{_NO}cases are not kept by location; lists and counts are of the whole clinic."
_DID = ("approved", "denied", "sent_on", "pending", "draft", "draft_order", "sent_back", "read")

INTENTS = (
    Intent("", ("",), _said(_BOOKING), ANY, lambda heard: _BOOK.match(heard.words) is not None),
    Intent("", ("",), _said(_SIGNER), ANY, lambda heard: _SIGNS.search(heard.words) is not None),
    Intent("", ("",), always(_PORTAL), ANY, lambda heard: _DOWN.search(heard.words) is not None),
    Intent("", ("",), always(_SITES), ANY, lambda heard: _SITE.search(heard.words) is not None),
    Intent(
        "",
        ("changing units", "changing send_order"),
        _said(CHANGING),
        ANY,
        lambda heard: not (is_question(heard) or heard.has("paper_kind", "papers")),
    ),
    Intent(
        "",
        ("changing rule", "undo rule", "forge rule", "regrant rule"),
        _said(_RULES),
        ANY,
        lambda heard: not is_question(heard) and "case" not in heard.words.split(),
    ),
    Intent("", ("regrant",), _said(CHANGING), ANY, lambda heard: not is_question(heard)),
    Intent("", ("",), _said(CHANGING), ANY, lambda heard: heard.orders("regrant", "changing")),
    Intent("when the morning digest goes out", ("digest_time",), always(_DIGEST), ANY),
    Intent("", ("scheduled",), SCHEDULED, ANY, _asks_at_fixed_times),
    Intent("", ("calendar",), _said(_SCHEDULE), ANY, _asks_of_calendar),
    Intent("", ("reminding",), _said(_REMINDING), ANY),
    Intent(
        "the way a payer wants requests",
        ("destination", "channel"),
        destination,
        "destination pending held draft everything channel authorization sent_on where send_order"
        " submit_order visits visits_left needs who",
        lambda heard: heard.payer is not None and not heard.case_ids,
        minds="payer days codes plan",
    ),
    Intent("", ("contact",), _said(_CONTACT), ANY),
    Intent("", ("destination",), _said(_CONTACT), ANY, lambda heard: not heard.case_ids),
    Intent("", ("writing",), _said(_WRITING), ANY),
    Intent("", ("own_cost",), always(_OWN_COST), ANY),
    Intent("", ("money",), _said(_MONEY), ANY, lambda heard: not _asks_rule(heard)),
    Intent("", ("unkept",), _said(_UNKEPT), ANY),
    Intent("", ("rates",), _said(RATES), ANY),
    Intent("", ("",), always(_SCHEDULE), ANY, _asks_for_schedule),
    Intent("", ("network",), always(_NETWORK), ANY, names_no_case),
    Intent("", ("emr",), _said(_EMR), ANY, lambda heard: not heard.has("paper_kind")),
    Intent("", ("elsewhere",), always(_ELSEWHERE), ANY, lambda heard: not heard.case_ids),
    Intent("", ("clinical",), always(CLINICAL), ANY),
    Intent(
        "",
        (
            "person",
            "sender",
            "who role",
            *(f"who {word}" for word in (*_DID, "approve_order", "submit_order", "send_order")),
        ),
        _by_whom,
        "who pending sent_on approved held approve_order submit_order send_order when",
        names_case,
    ),
)


def _asks_for_change(heard: Heard) -> bool:
    """Whether it orders a change or asks how to make one; `is it all set` does neither."""
    is_asked = is_question(heard) and not asks_openly(heard)
    return names_case(heard) and (heard.has("changing") or not is_asked)


LAST = (
    Intent("", ("calling",), _said(_CALLING), ANY),
    Intent("", ("changing", "forge"), _said(CHANGING), ANY, _asks_for_change),
)
"""Tried after all others: their words also stand in other questions."""
