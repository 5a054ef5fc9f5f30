"""What is asked of a case by nouns alone: `insurance of it`, `codes + visits`, `date sent`.

The message names one case, and beside it nothing but kinds of facts and small words; then each
of those facts is told, and nothing of how the case stands that nobody asked for.
"""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.details import NAMES, facts
from agent.planner.granted import valid_days
from agent.planner.intent import ANY, Intent
from agent.planner.sending import decided_on, sent_on
from agent.planner.visits import left_on
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import stands

_OF_DAY = r"(?:day|date|dos|date of (?:service|visit)|visit (?:day|date)|dates)"
_WHO = r"(?:member|mbr|subscriber|policy|group|insurance|medicaid|medicare)"
_KINDS = tuple(
    (kind, re.compile(rf"\b(?:{pattern})\b"))
    for kind, pattern in (
        ("person", rf"{_WHO} (?:ids?|numbers?|nos?|nums?|#)|dob|date of birth|birth ?(?:day|date)"),
        (
            "until",
            rf"(?:last|final|end|first|start) (?:(?:covered|authorized|auth|valid|billable"
            rf"|approved|good|usable) )?{_OF_DAY}|(?:expiration|expiry|exp|effective) {_OF_DAY}"
            rf"|{_OF_DAY} (?:covered|authorized|valid|good) (?:until|through|thru|to)",
        ),
        ("sent", rf"{_OF_DAY} (?:sent|submitted|filed|faxed)|(?:sent|submission|filing) {_OF_DAY}"),
        (
            "decided",
            rf"{_OF_DAY} (?:denied|approved|decided|answered|authorized)"
            rf"|(?:denial|approval|decision|answer) {_OF_DAY}",
        ),
        ("payer", "insurances?|insurers?|ins|payers?|carriers?|plan|plan type|line of business"),
        (
            "codes",
            "(?:(?:eval|evaluation|treatment|billing|all) )?(?:cpts?|codes?)|procedures?|dx"
            "|diagnos[ie]s|icds?",
        ),
        ("visits", "visits?|visit count|number of visits"),
    )
)
"""Each kind of fact with the nouns for it, the longer ones first."""
_SMALL_WORDS = (
    "of on for the a an and n plus with its it is are was what whats which who whos please pls"
    " give me tell show list case also so ok there all both from in"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_CASE = re.compile(r"\bc-[0-9a-z]{4,16}\b")
_OTHER = frozenset({"visits"})
"""Asked alone these are the visits granted, used and left, which is answered elsewhere."""


def kinds_asked(heard: Heard) -> tuple[str, ...]:
    """Return the kinds of facts that a message names, where it says nothing beside them."""
    words = re.sub(r"[^a-z0-9#' ]+", " ", _CASE.sub(" ", heard.words))
    found = []
    for kind, nouns in _KINDS:
        if nouns.search(words):
            found.append(kind)
            words = nouns.sub(" ", words)
    is_alone = set(words.replace("'s", " ").split()) <= _SMALL
    return tuple(found) if is_alone and found and not set(found) <= _OTHER else ()


async def _answer(heard: Heard, tools: Toolbox) -> str:
    said = []
    for told in await cases_of(heard, tools):
        said += [_fact(kind, heard, told) for kind in kinds_asked(heard)]
    return "\n".join(dict.fromkeys(said))


def _fact(kind: str, heard: Heard, told: dict[str, Any]) -> str:
    case = told["case"]
    page = f" {told['desk_page']}" if told["desk_page"] else ""
    if kind == "person":
        return f"{NAMES}{page}"
    if kind == "until":
        return _until(heard, case)
    if kind == "sent":
        return sent_on(case)
    if kind == "decided":
        return decided_on(case)
    if kind == "visits" and case["authorized_visits"] is not None:
        return left_on(heard, case)
    return f"{facts(case)}{page}"


def _until(heard: Heard, case: dict[str, Any]) -> str:
    """Say the first and the last day of what is authorized, with the visits left."""
    first, last = valid_days(case, heard.today)
    if last is None:
        return f"{case['case_id']}: no last day is on file; it is {stands(case['state'])}."
    since = f"from {first:%a} {first.isoformat()} " if first else ""
    return (
        f"{case['case_id']}: authorized {since}to {last:%a} {last.isoformat()}, which is its last"
        f" day. {left_on(heard, case)}"
    )


INTENTS = (
    Intent(
        "",
        ("",),
        _answer,
        ANY,
        lambda heard: bool(heard.case_ids) and bool(kinds_asked(heard)) and not heard.codes,
    ),
)
