"""Does a payer want prior authorization for these codes, and what does it want with it?"""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_no_case
from agent.toolbox import Refused, Toolbox
from agent.wording import days_ago
from priorauth.models.coverage import line_in_words

EVALUATION = ("97161", "97162", "97163")
COMMONEST = (EVALUATION[0], "97110")
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
WHICH_PAYER = "For which payer? Say its name, and the plan type and state if you know them."
NO_RULE = (
    "No rule is on file for a payer of that name; the names in the rule book and those of this"
    " clinic's payers were looked through. "
)
_UNKNOWN = (
    "For that payer it is unknown here, which is no “no”: verify with the payer before"
    " the visit, in its provider portal or by the provider line on the patient's card. If it is in"
    " the rule book by another name, say that one."
)
NO_RULE_FOR = NO_RULE + _UNKNOWN
_NOT_ON_FILE = "No payer of that name is on file"
"""What the tool says of a payer that neither the rule book nor the clinic knows."""
_TO_COME = re.compile(
    r"^\W*(?:will|is|are)\b.*\b(?:drop|chang|add|remov|stop|start|bring|get rid|getting rid"
    r"|go(?:ing)? to)(?:e|es|ing|ping)?\b"
)
_GOING_ON = re.compile(r"\b(?:dropp|chang|add|remov|stopp|start|end)ing\b")
_AFTER_EVAL = re.compile(
    r"\b(?:after|beyond|past|following) (?:the |an? )?(?:initial )?eval"
    r"|\bfollow[- ]?ups?(?: visits?)? only\b|\b(?:treatment|therapy|regular) visits?(?: only)?\b"
    r"|\bfollow[- ]?up (?:visits?|treatments?|sessions?)\b|\b(?:the )?visits after(?: that| it)?\b"
)
_OF_ANYBODY = re.compile(r"\b(?:who|which|any|anyone|anybody|all|patients|cases|list)\b")
_MOST = 4
_FACTS = {"lob": "line of business"}


async def _unheard_of(heard: Heard, tools: Toolbox) -> str:
    """Say that nothing is on file of a payer that is named in full, and where to verify.

    What was typed is not said again: a patient's name may stand in it.
    """
    return NO_RULE_FOR


async def ask_about(heard: Heard, tools: Toolbox) -> str:
    """Look every code up; say what is needed where something was not said."""
    if heard.payer is None:
        is_odd = heard.points_at or heard.strange or heard.understood.unknown or _is_told(heard)
        return f"{NO_RULE if is_odd else ''}{WHICH_PAYER}"
    codes = heard.codes or codes_of_kind(heard)
    try:
        if codes:
            return await look_up(codes, heard, tools)
        taken = await of_commonest(heard, tools)
    except Refused as error:
        if not str(error).startswith(_NOT_ON_FILE):
            raise
        return f"{error} {_UNKNOWN}"
    return (
        f"For which codes of {heard.payer}? For example 97110, or `PT eval` (97161-97163);"
        f" plan type and state too, if you know them. {taken}"
    )


def _is_told(heard: Heard) -> bool:
    """Whether somebody unknown is told before what is asked of them: `optima ppo? do they`."""
    return len(heard.whole) > len(heard.words) and re.search(r"\bthey\b", heard.words) is not None


async def where_nothing_is_open(heard: Heard, tools: Toolbox) -> str:
    """Say what the rules say of a payer that no open case has: they are what can be asked of it."""
    if heard.payer is None or len(heard.payers) > 1 or heard.has("everything", "overview"):
        return ""
    return f"\n{await of_commonest(heard, tools)}"


async def of_commonest(heard: Heard, tools: Toolbox) -> str:
    """Say it for the codes that a clinic bills most, where none is named."""
    said = await look_up(COMMONEST, heard, tools)
    return f"Taken here: {' and '.join(COMMONEST)}; name others.\n{said}"


def codes_of_kind(heard: Heard) -> tuple[str, ...]:
    """Return the codes of an evaluation where that is asked for without a code."""
    if _AFTER_EVAL.search(heard.words):
        return COMMONEST[1:]
    said = {span.words for span in heard.understood.spans if "paper_kind" in span.concepts}
    return EVALUATION if said & {"eval", "evaluation", "initial evaluation"} else ()


async def look_up(codes: tuple[str, ...], heard: Heard, tools: Toolbox) -> str:
    """Say for every payer and code that is named what the rules say."""
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
        for code in codes[:_MOST]
    ]
    asked = [(p, c) for p in heard.payers[:2] or (heard.payer,) for c in codes[:_MOST]]
    alike: dict[tuple[str | None, str], list[str]] = {}
    for (payer, code), each in zip(asked, told, strict=True):
        alike.setdefault((payer, _said("#code", each).replace(code, "#code")), []).append(code)
    lines, before = [], None
    for (payer, said), of in alike.items():
        plan = line_in_words(heard.line_of_business) if heard.line_of_business else ""
        head = "" if payer == before else f"{payer}, for {on.isoformat()}:\n"
        head = f"{plan[0].upper()}{plan[1:]}; {head}" if plan and head else head
        lines.append(head + said.replace("#code", ", ".join(of)))
        before = payer
    more = len(codes) - _MOST
    return "\n".join(
        [*lines, *([f"Ask again for {', '.join(codes[_MOST:])}."] if more > 0 else [])]
    )


def _said(code: str, told: dict[str, Any]) -> str:
    lines = [f"- {code}: {_MODES[told['mode']]}."]
    lines += [f"  Ask first: {_fact(each)}" for each in told["needs_input"][:_MOST]]
    lines += _reasons(told["because"][:_MOST])
    if told["documents"]:
        lines.append(f"  Send with it: {', '.join(map(_wanted, told['documents']))}.")
    lines += [f"  Verify: {each}" for each in _checks(told["verify"][:_MOST])]
    lines += [f"  Sources differ: {each['what']}" for each in told["conflicts"][:_MOST]]
    if told["deadline"]:
        lines.append(f"  Ask by {told['deadline']}.")
    return "\n".join(lines)


def _fact(need: dict[str, Any]) -> str:
    return f"{_FACTS.get(need['fact'], need['fact'])} ({need['why']})"


def _wanted(document: dict[str, Any]) -> str:
    when = f" ({document['when']})" if document["when"] else ""
    return str(document["document"]).replace("_", " ") + when


def _reasons(because: list[dict[str, Any]]) -> list[str]:
    """Say each reason once, with its sources beneath."""
    sources: dict[str, list[str]] = {}
    for each in because:
        source, stale = each["source"], ", STALE: verify first" if each["stale"] else ""
        line = f"{source['title']} <{source['url']}>, read {days_ago(each['age_days'])}{stale}"
        sources.setdefault(each["summary"], []).append(line)
    lines = []
    for summary, found in sources.items():
        lines.append(f"  {summary}.".replace("..", "."))
        lines += [f"    Source: {each}" for each in dict.fromkeys(found)]
    return lines


def _checks(verify: list[dict[str, Any]]) -> list[str]:
    """Say what to verify, all that is verified at one place in one line."""
    places: dict[str, list[str]] = {}
    for each in verify:
        places.setdefault(each["where"], []).append(each["why"].rstrip("."))
    return [f"{'; '.join(dict.fromkeys(whys))}. Where: {where}" for where, whys in places.items()]


async def _to_come(heard: Heard, tools: Toolbox) -> str:
    """Say that a payer's plans are not known; what it announced stands with its rules."""
    said = (
        "I do not know how to answer that: what a payer will change is not foreseen here. Rules on"
        " file have their dates; ask for a code and a day, such as `97110 on 2027-01-04`."
    )
    if heard.one_of or _GOING_ON.search(heard.words) is None:
        return said
    return f"{said} What a payer announced stands below, where it is on file.\n" + (
        await of_commonest(heard, tools)
    )


INTENTS = (
    Intent(
        "",
        ("",),
        _unheard_of,
        ANY,
        lambda heard: bool(heard.unheard_of) and names_no_case(heard) and heard.payer is None,
    ),
    Intent(
        "",
        ("authorization", "rule", "requirements"),
        _to_come,
        ANY,
        lambda heard: (
            heard.payer is not None
            and names_no_case(heard)
            and _TO_COME.search(heard.words) is not None
        ),
    ),
    Intent(
        "does a payer need authorization for a code",
        (
            "authorization needs",
            "rule",
            "authorization negation",
            "authorization visits",
            "authorization changed",
            "source",
        ),
        ask_about,
        "authorization needs rule codes scheduling held source requirements visits"
        " how_many visits_granted limit where changed"
        " paper_kind referral negation can_schedule eligibility covered answered why when link"
        " how_long older new compare latest everything",
        lambda heard: (
            names_no_case(heard) and (bool(heard.payer or heard.codes or heard.line_of_business))
        ),
        minds="payer days codes plan",
    ),
    Intent(
        "",
        ("next_step",),
        ask_about,
        ANY,
        lambda heard: (
            heard.payer is not None
            and names_no_case(heard)
            and re.search(r"\b(?:process|procedure)\b", heard.words) is not None
        ),
    ),
    Intent(
        "does a payer need authorization for a code",
        ("authorization", "codes requirements negation"),
        ask_about,
        "authorization codes needs negation requirements",
        lambda heard: bool(heard.codes) and names_no_case(heard),
        minds="payer days codes plan",
    ),
    Intent(
        "does a payer need authorization for a code",
        ("authorization needs",),
        ask_about,
        "authorization needs codes requirements",
        lambda heard: (
            names_no_case(heard)
            and not (heard.names_case or heard.strange or heard.understood.unknown)
            and _OF_ANYBODY.search(heard.words) is None
        ),
    ),
    Intent(
        "does a payer need authorization for a code",
        ("",),
        ask_about,
        "authorization needs held scheduling requirements eligibility covered answered changed"
        " negation paper_kind can_schedule visits how_many codes rule source approved limit",
        lambda heard: (
            bool(heard.payer and heard.codes)
            and names_no_case(heard)
            and not heard.understood.unknown
        ),
        minds="payer days codes plan",
    ),
)
