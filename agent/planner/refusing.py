"""What is never done or said here, whoever asks, and where it is done instead."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from adapters.redaction.lexicon import clinical
from agent.hearing.heard import Heard
from agent.hearing.words import ORDERS
from agent.planner.intent import ANY, Intent, is_question
from agent.toolbox import Toolbox

_SECRETS = "That stays as it is: it cannot be shown or switched off from here."
_PERSONAL = (
    "Names, birth dates, addresses and member numbers are not shown here. A signed-in"
    " person sees them on the desk page of the case."
)
_REDIRECTING = (
    "Where a packet goes comes from the payer's connection in the clinic's setup; nobody"
    " changes it from here. An administrator can."
)
_FORGING = (
    "A payer's answer comes from the payer, or from a person who records it on the desk"
    " page. It cannot be set from here."
)
_UNDOING = (
    "Nothing is deleted or taken back from here, and the record stays as it is. Cancelling and"
    " closing is done by a person: on the desk page for what is not sent yet, with the payer for"
    " what is. Nothing was changed."
)
_FALSIFYING = (
    "Nothing is written, changed or sent that is not so. What a packet says comes from the pages"
    " that were read, and a person signed in on the desk page answers for it. Nothing was changed."
)

CLINICAL = (
    "I do not know how to answer that. I know this clinic's cases, its payers and their rules; what"
    " is clinical, and which diagnosis is right, is for the therapist or the physician."
)


def always(text: str) -> Callable[[Heard, Toolbox], Awaitable[str]]:
    """Return an answer that is always the same; no tool is called."""

    async def answer(heard: Heard, tools: Toolbox) -> str:
        return text

    return answer


_SETTLED = (
    *("approved", "denied", "eligibility", "money", "answered", "scheduling", "closed"),
    *("reference", "pending", "sent_on"),
)


def _asks_to_undo(heard: Heard) -> bool:
    """Whether a case is to be undone; a window to appeal that closes is none."""
    return not heard.has("closed") and not (heard.has("deadline") and is_question(heard))


_WHICH_LACKS = re.compile(
    r"\b(?:which|what) (?:ones?|cases?|patients?|pts?)\b.*\b(?:need\w*|miss\w*|lack\w*|want\w*"
    r"|without|asks?|asked|asking|had no|has no|have no)\b"
)


def asks_which_lacks(heard: Heard) -> bool:
    """Whether a case is looked for by what is asked on it: `which one needed the birth date`."""
    return _WHICH_LACKS.search(heard.words) is not None and not heard.case_ids


def asks_if_lacking(heard: Heard) -> bool:
    """Whether it asks if something personal is still wanted on a case: `dob needed on C-...?`."""
    return bool(heard.case_ids) and _IF_LACKING.search(heard.words) is not None


_PERSONAL_THING = r"(?:dob|birth ?da\w+|date of birth|member \w+|addresse?s?|phone\w*|names?)"
_WANTED = r"(?:needed|missing|wanted|lacking|required|still open|asked for)"
_IF_LACKING = re.compile(
    rf"\b{_PERSONAL_THING}\b(?: \w+){{0,2}} {_WANTED}\b"
    rf"|\b(?:need|needs|missing|lacks?|want|wants) (?:the |a |her |his )?{_PERSONAL_THING}\b"
    r"|^\W*(?:did|has|have) (?!i\b)(?:\w+ ){1,3}(?:fix|answer|fill|put|enter|correct|find)\w*"
    rf"(?: in)? (?:the |a |her |his )?{_PERSONAL_THING}\b"
)
_ADVICE = re.compile(
    r"\b(?:should|would|could|can|ok|okay|safe|alright|which"
    r"|what (?:\w+ )?(?:dx|diagnosis|codes?))\b"
)


def _asks_advice(heard: Heard) -> bool:
    """Whether advice about a treatment or a diagnosis is asked for, whatever else is said."""
    if heard.acts:
        return False
    if _WHICH_CODE.search(heard.words) or _RIGHT_CODE.search(heard.words):
        return True
    is_clinical = heard.has("clinical") and _ADVICE.search(heard.words) is not None
    return is_clinical or _asks_of_medicine(heard)


_WHICH_CODE = re.compile(
    r"\b(?:which|what) (?:icd[\w-]*|dx|diagnos\w+|code)(?: code)?s?\b.*"
    r"\b(?:would|will|should|to|gets?) (?:i |we )?(?:get|use|put|make|work|pass)\b"
)
_RIGHT_CODE = re.compile(
    r"\b(?:is|are|was) (?:that|this|it|those|these) (?:really )?(?:the |a )?(?:right|correct|best"
    r"|good)"
    r" (?:dx|icd\w*|diagnos\w+|codes?|cpts?)\b"
)
_WHETHER = re.compile(
    r"\b(?:should (?:i|we|she|he|they|it)|is it (?:safe|ok|okay|alright|fine|bad)"
    r"|safe (?:to|for|if)|would .{1,25} help"
    r"|can (?:someone|somebody|she|he|a pt|a patient) (?:do|have|get|use|try))\b"
)
_OF_RULES = frozenset(
    {"authorization", "rule", "requirements", "needs", "paper_kind", "papers"}
    | {"visits", "calendar", "scheduling", "unkept"}
)


def _asks_of_medicine(heard: Heard) -> bool:
    """Whether it asks if something should be done, in a word of medicine that is none of ours."""
    odd = {each.lower() for each in (*heard.understood.unknown, *heard.strange)}
    is_asked = _WHETHER.search(heard.words) is not None
    is_rule = heard.payer or heard.codes or heard.has(*_OF_RULES, *ORDERS)
    return is_asked and not is_rule and not odd.isdisjoint(clinical())


INTENTS = (
    Intent("", ("",), always(CLINICAL), ANY, _asks_advice),
    Intent("", ("secrets",), always(_SECRETS), ANY),
    Intent("", ("falsify",), always(_FALSIFYING), ANY),
    Intent(
        "",
        ("redirect",),
        always(_REDIRECTING),
        ANY,
        lambda heard: (
            not (heard.has("channel") and is_question(heard)) and not heard.orders("send_order")
        ),
    ),
    Intent(
        "",
        ("personal",),
        always(_PERSONAL),
        ANY,
        lambda heard: not (asks_which_lacks(heard) or asks_if_lacking(heard)),
    ),
    Intent(
        "",
        tuple(f"forge {word}" for word in _SETTLED),
        always(_FORGING),
        ANY,
    ),
    Intent("", ("",), always(_FORGING), ANY, lambda heard: heard.orders("forge")),
    Intent("", ("undo",), always(_UNDOING), ANY, _asks_to_undo),
)
