"""On which side cases wait: on the clinic's, or on the payer's; listed, counted, compared.

`how many are waiting on us`, `ours vs theirs`, `which of ours is oldest`: the side is one thing
that may be said, and how many, which or the oldest another, each with a payer or without.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard, reworded
from agent.hearing.words import POLITE
from agent.planner.excluding import all_of
from agent.planner.intent import ANY, Intent, is_order, names_no_case
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, counted, days_ago

_WAITS = (
    r"(?:wait\w*|sit\w*|stuck|held up|hung up|hang\w*|hold\w*|park\w*|stall\w*|pend\w*|lies?|lying)"
)
_THINGS = (
    r"(?:stuff|things?|cases?|ones?|ball(?: is)?|what(?: is|'?s)?|everything|anything|how many)"
)
_US = r"(?:us|(?:our|the clinic'?s?) (?:side|end|plate|part|court)|the clinic|our clinic)"
_THEM = (
    r"(?:(?:the |our |an? )?(?:payers?|insurances?|insurers?|carriers?|insurance compan\w+)"
    r"|(?:the payer'?s?|their|payer) (?:side|end|plate|part|court))"
)
_BETWEEN = r"\b(?: (?!payers?\b|insurance\b)\w+){0,3}?"


def _on(whom: str) -> str:
    """Return how it is said that something waits on somebody."""
    return (
        rf"\b{_WAITS}{_BETWEEN} (?:on|for|with|in|at|by) {whom}\b(?! to be\b)"
        rf"|\b{_THINGS}{_BETWEEN} (?:on|in) {whom}\b"
        rf"|^\W*(?:(?:and|ok|so|just|only|what about|how about|which)\W+)*(?:on|with) {whom}\b"
    )


_ON_US = re.compile(_on(_US))
_ON_THEM = re.compile(
    rf"{_on(_THEM)}|\b(?:vs|versus|against|and|or) (?:on |for |with )?{_THEM}\W*$"
)
_NOT_THEM = re.compile(rf"\b(?:not|besides|except|without)(?: \w+){{0,3}}? {_THEM}\b")
_NOT_US = re.compile(rf"\b(?:not|besides|except|without)(?: \w+){{0,3}}? {_US}\b")
_OF_OURS = re.compile(r"\b(?:of|among) (?:ours|our own)\b")
_OURS = (
    ("denied", "denied"),
    ("pended", "pended by the payer"),
    ("sent_back", "sent back to be put right"),
    ("stuck", "not delivered for certain"),
    ("held", "waiting for approval"),
    ("questions", "with an open question"),
    ("draft", "in draft"),
    ("staff_review", "waiting for a person to look"),
)
_THEIRS = (("pending", "pending at the payer"),)
_SHOWN = 8
_SIGNED = re.compile(r"\b(?:approv\w*|sign\w*|nod|ok|okay)\b")


def of_us(heard: Heard) -> bool:
    """Whether what waits on the clinic is asked for."""
    said = _NOT_US.sub(" ", heard.words)
    return bool(_ON_US.search(said) or (_OF_OURS.search(said) and heard.has("oldest")))


def of_them(heard: Heard) -> bool:
    """Whether what waits on payers is asked for."""
    return _ON_THEM.search(_NOT_THEM.sub(" ", heard.words)) is not None


def of_same_side(heard: Heard, last: Heard) -> Heard | None:
    """Return `the oldest one?`, or a payer, after a question of a side as one of that side."""
    says = heard.understood.concepts - POLITE
    is_plain = says <= {"oldest", "how_many", "who"} and not heard.understood.unknown
    names_other = heard.case_ids or heard.codes or heard.document_ids or heard.strange
    is_short = len(heard.words.split()) <= _FEW_WORDS and bool(says or heard.payer)
    if names_other or not (is_plain and is_short) or not (of_us(last) or of_them(last)):
        return None
    if last.case_ids:
        return None
    meant = reworded(heard, f"{last.text.rstrip(' ?.!')}, {heard.text}")
    return replace(meant, payer=heard.payer or last.payer, payers=heard.payers or last.payers)


_FEW_WORDS = 5


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Say what waits on each side that is asked for, how many, and which of it longest."""
    said = []
    if of_us(heard):
        found, is_all = await _of(_OURS, heard, tools)
        said += [_shown(found, f"wait for the clinic{for_payer(heard)}", heard, is_all=is_all)]
        said += await _ending(heard, tools)
    if of_them(heard):
        found, is_all = await _of(_THEIRS, heard, tools)
        said += [_shown(found, f"wait for a payer{for_payer(heard)}", heard, is_all=is_all)]
    return "\n".join(said)


async def _of(
    states: tuple[tuple[str, str], ...], heard: Heard, tools: Toolbox
) -> tuple[dict[str, dict[str, Any]], bool]:
    """Return the cases that stand one of these ways, each once, and whether these are all."""
    found: dict[str, dict[str, Any]] = {}
    are_all = True
    for state, _ in states:
        listed, is_all = await all_of(tools, state=state, payer=heard.payer)
        found, are_all = {**listed, **found}, are_all and is_all
    return found, are_all


def _shown(found: dict[str, dict[str, Any]], what: str, heard: Heard, *, is_all: bool) -> str:
    """Return them under their number; where it is asked for, the one that was opened first."""
    if not found:
        return f"0 cases {what}."
    rows = list(found.values())
    said = f"{counted(len(rows), 'case')} {what if len(rows) > 1 else _one(what)}"
    if heard.has("oldest"):
        rows = sorted(rows, key=lambda each: -each["opened_days_ago"])
        oldest = rows[0]["opened_days_ago"]
        first = [each for each in rows if each["opened_days_ago"] == oldest]
        said = f"Of those that {what}, opened longest ago ({days_ago(oldest)})"
        rows = first
    lines = "".join(f"\n- {case_line(each)}" for each in rows[:_SHOWN])
    more = len(rows) - _SHOWN
    left = f"\nand {more} more." if more > 0 else ""
    return f"{'' if is_all else _NOT_ALL}{said}:{lines}{left}"


_NOT_ALL = "Of the first hundred of each kind; there are more, and the desk page lists all. "


def _one(what: str) -> str:
    return what.replace("wait ", "waits ", 1)


async def _ending(heard: Heard, tools: Toolbox) -> list[str]:
    """Return what runs out soon and is to be asked for again, apart from the others."""
    if heard.has("oldest"):
        return []
    listed = await tools.call("list_cases", state="running_out", payer=heard.payer, limit=_SHOWN)
    ids = ", ".join(each["case_id"] for each in listed["cases"])
    if not ids:
        return []
    number = counted(listed["total"], "case")
    return [f"Not counted: {number} running out within 14 days, to be asked for again: {ids}."]


def _asks(heard: Heard) -> bool:
    if (
        heard.has("questions")
        or not names_no_case(heard)
        or heard.strange
        or heard.codes
        or is_order(heard)
    ):
        return False
    is_of_approval = _SIGNED.search(heard.words) is not None
    return not is_of_approval


INTENTS = (
    Intent(
        "",
        ("",),
        _answer,
        ANY,
        lambda heard: of_us(heard) and _asks(heard),
        minds="payer",
    ),
)
