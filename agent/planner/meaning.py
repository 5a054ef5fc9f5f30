"""What a code means: procedures and payers' reason codes, in the words of the rule book."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import rules
from agent.hearing.heard import Heard
from agent.planner.intent import Intent
from agent.planner.listing import STATES, words_of
from agent.toolbox import Toolbox
from rules.decision_reasons import reason_meaning
from rules.procedures import Procedure, load_procedures

_REASON = re.compile(r"\b0[a-z]\b")
_UNLABELED = frozenset({"code", "codes", "with", "part", "area", "listed"})
_MOST = 6


async def _of_reason(heard: Heard, tools: Toolbox) -> str:
    """Say what a payer's reason code means."""
    lines = []
    for code in dict.fromkeys(each.upper() for each in _REASON.findall(heard.words)):
        meaning = reason_meaning(code) or "We have no words for this code; see the desk page."
        lines.append(f"Reason {code}: {meaning}")
    return "\n".join(lines)


async def _of_codes(heard: Heard, tools: Toolbox) -> str:
    """Say what a procedure code stands for, and whether it is billed by time."""
    return "\n".join(_procedure(code) for code in (heard.codes or _by_label(heard))[:_MOST])


async def _of_standing(heard: Heard, tools: Toolbox) -> str:
    """Say what it means that a case stands so."""
    named = list(words_of(heard))
    if heard.has("draft_order") and ("draft", "in draft") not in named:
        named.append(("draft", "in draft"))
    return "\n".join(f"{what.capitalize()}: {_MEANS[word]}" for word, what in named)


_MEANS = {
    "pended": "the payer has the request and wants something more before it decides.",
    "stuck": "the packet went out, but it is not certain that it arrived; a person looks.",
    "partial": "the payer granted fewer visits, units or codes than were asked for.",
    "denied": "the payer said no; its reasons and what to do are with the case.",
    "sent_back": "a person looked at our packet and sent it back to be put right.",
    "held": "the packet is complete and waits for a person's approval; nothing was sent.",
    "approved": "the payer granted it.",
    "scheduling": "the desk found nothing to request, so the patient can be scheduled.",
    "staff_review": "the desk could not decide and a person must look.",
    "new": "no packet was drafted yet.",
    "closed": "a person closed the case.",
    "leaving": "it is approved here and on its way to the payer.",
    "draft": "a packet is drafted, but something is still missing in it.",
    "questions": "the desk asks a person something about the case.",
    "running_out": "its visits or dates end soon, and the next request is due.",
    "pending": "the packet is with the payer, who has not answered yet.",
}
_OF_CASES = re.compile(r"\b(?:any|which|list|show|how many|who)\b")
"""Cases are asked for, and not what a reason means."""
_ASKS_MEANING = re.compile(
    r"\bwhat (?:does |do )?.*\bmeans?\b(?: (?:on|for|of|with) (?:a|the|our) \w+)?\W*$"
    r"|\bwhat is an? \w+ (?:packet|case|request)\W*$"
    r"|\bwhat does it mean (?:when|if)\b|\bdiff(?:erence)? between\b|\bmeaning of\b"
    r"|\bsame (?:thing |as )+.*\b(?:right|or)?\W*$"
)


def _procedure(code: str) -> str:
    found = procedures().get(code)
    if found is None:
        return f"{code} is not among the codes on file here."
    timed = "a timed code, billed by the quarter of an hour" if found.timed else "not a timed code"
    return f"{code}: {found.label} (our own words); {timed}."


def _by_label(heard: Heard) -> tuple[str, ...]:
    """Return the codes whose label has the longer words of the question."""
    said = {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", heard.words)} - _UNLABELED
    return tuple(
        code
        for code, entry in procedures().items()
        if said & {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", entry.label.lower())}
    )


@cache
def procedures() -> dict[str, Procedure]:
    """Return the procedure codes of the rule book."""
    content = (Path(rules.__file__).parent / "codes" / "cpt.yaml").read_bytes()
    return dict(load_procedures(content).codes)


def _speaks_of_code(heard: Heard) -> bool:
    if heard.payer or heard.case_ids or heard.line_of_business or heard.has("authorization"):
        return False
    if heard.codes:
        return not (heard.understood.unknown or heard.points_at)
    return heard.has("codes") and bool(_by_label(heard))


INTENTS = (
    Intent(
        "what a way of standing means",
        ("compare", ""),
        _of_standing,
        f"{STATES} compare sent_on codes draft_order",
        lambda heard: (
            bool(words_of(heard))
            and not (heard.case_ids or heard.payer)
            and _ASKS_MEANING.search(heard.words) is not None
        ),
    ),
    Intent(
        "what a payer's reason code means",
        ("",),
        _of_reason,
        "codes denial_reason why denied",
        lambda heard: (
            bool(_REASON.search(heard.words))
            and not heard.names_case
            and not (heard.has("denied") and _OF_CASES.search(heard.words))
        ),
    ),
    Intent(
        "what a procedure code stands for, and whether it is timed",
        ("timed", "codes", ""),
        _of_codes,
        "timed codes units",
        _speaks_of_code,
        minds="codes",
    ),
)
