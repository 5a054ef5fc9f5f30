"""Lists of cases by how they stand, for one payer, several or all."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, asks_of_one
from agent.planner.rules import where_nothing_is_open
from agent.planner.which import find_named, nobody_named, of_no_certain_payer
from agent.toolbox import Refused, Toolbox
from agent.wording import case_line, case_list, counted, days_ago

LISTS: tuple[tuple[str, str], ...] = (
    ("pended", "pended by the payer"),
    ("stuck", "stuck (not delivered for certain)"),
    ("partial", "approved in part"),
    ("denied", "denied"),
    ("sent_back", "sent back to be put right"),
    ("held", "waiting for approval"),
    ("approved", "approved"),
    ("scheduling", "ready to schedule"),
    ("staff_review", "waiting for a person to look"),
    ("new", "without a packet"),
    ("closed", "closed"),
    ("leaving", "on the way to the payer"),
    ("draft", "in draft"),
    ("questions", "with an open question"),
    ("running_out", "running out within 14 days"),
    ("pending", "pending at the payer"),
)
STATES = " ".join(word for word, _ in LISTS)
_UNSENT = ("sent_back", "held", "new", "draft")
_OPEN: tuple[tuple[str | None, str], ...] = ((None, "open"),)
_MOST, _ROWS = 5, 25


_NOBODY = "\n(A word of it is no payer and no patient on file here; the answer is without it.)"


def words_of(heard: Heard) -> tuple[tuple[str, str], ...]:
    """Return every way of standing that is asked for, as the tools call it and in words.

    Where one phrase can mean two of them, as `sent` does, the first of the list is meant.
    """
    if heard.has("unsent"):
        unsent = tuple(each for each in LISTS if each[0] in _UNSENT)
        return tuple(each for each in unsent if heard.has(each[0])) or unsent
    found = []
    for span in heard.understood.spans:
        meant = next((each for each in LISTS if each[0] in span.concepts), None)
        if meant is not None and meant not in found:
            found.append(meant)
    if len(found) > 1 and ("pending", "pending at the payer") in found and _is_loose(heard):
        found.remove(("pending", "pending at the payer"))
    return tuple(found)


def _is_loose(heard: Heard) -> bool:
    """Whether `pending` is heard only in words like `waiting` or `sent` beside another state."""
    said = [span.words for span in heard.understood.spans if "pending" in span.concepts]
    return not any(word.startswith(("pending", "outstanding", "still out")) for word in said)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    words = words_of(heard) or _OPEN
    named = await _named(heard, tools, *words[0]) if heard.strange else None
    if named is not None:
        return named
    if heard.payer is None and (heard.is_called or _is_of_unknown(heard)):
        raise Refused(nobody_named(heard))
    said = await list_standing(heard, tools) + (_NOBODY if heard.strange else "")
    return f"{said}\n{NOW}" if BY_WEEK.search(heard.words) else said


BY_WEEK = re.compile(r"\b(?:week|month|quarter|year)ly\b")
NOW = "Numbers here are of the cases that are open now; what there was in a month is not counted."


def _is_of_unknown(heard: Heard) -> bool:
    """Whether little is said but a word that stands where a payer would: `meridian pending?`."""
    unknown, words = heard.understood.unknown, heard.words.strip(" ?.!").split()
    if not unknown or heard.plan_kind or len(words) > _FEW_WORDS or not words_of(heard):
        return False
    return words[0] == unknown[0] or (len(words) > 1 and words[-1] == unknown[-1])


_FEW_WORDS = 3


async def list_standing(heard: Heard, tools: Toolbox) -> str:
    """List the cases that stand as the question says, else the open ones, payer by payer."""
    states = (words_of(heard) or _OPEN)[:4]
    lists = [
        await _list(word, what, payer, heard, tools, is_alone=len(states) == 1)
        for payer in heard.payers[:4] or (None,)
        for word, what in states
    ]
    said = "\n".join(lists)
    is_of_cases = words_of(heard) or _CASES.search(heard.words)
    nothing = said.startswith("No case") and not is_of_cases
    return said + (await where_nothing_is_open(heard, tools) if nothing else "")


_CASES = re.compile(r"\b(?:cases?|open|patients?|pts|any\w*)\b")


async def _list(
    word: str | None,
    what: str,
    payer: str | None,
    heard: Heard,
    tools: Toolbox,
    *,
    is_alone: bool,
) -> str:
    listed = await tools.call("list_cases", state=word, payer=payer, limit=_ROWS, page=heard.page)
    whose = f" for {payer}" if payer else ""
    said = case_list(listed, f"{what}{whose}", f"No case is {what}{whose}.")
    if listed["total"]:
        return said
    said += await of_no_certain_payer(word, what, payer, tools)
    if word == "pended" and "pended" in heard.words:
        return said + await _undecided(payer, tools)
    return said + (await _of_payer(payer, tools) if payer and word and is_alone else "")


async def _undecided(payer: str | None, tools: Toolbox) -> str:
    """Return how many are pending, which many call pended, where the payer wants nothing more."""
    listed = await tools.call("list_cases", state="pending", payer=payer, limit=1)
    if not listed["total"]:
        return ""
    number = counted(listed["total"], "case")
    wait = "waits" if listed["total"] == 1 else "wait"
    return f" {number} {wait} for a payer's decision: say `what is pending`."


async def _of_payer(payer: str, tools: Toolbox) -> str:
    """Return what else is open for a payer of which no case stands as was asked."""
    listed = await tools.call("list_cases", payer=payer, limit=_MOST)
    return f"\n{case_list(listed, f'open for {payer}', '')}" if listed["total"] else ""


async def _named(heard: Heard, tools: Toolbox, word: str | None, what: str) -> str | None:
    """Return the cases of a name; None when no case is of that name, and it may be none."""
    case_ids = await find_named(heard, tools)
    if not case_ids:
        return None
    told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
    lines = "\n".join(case_line(each["case"]) for each in told)
    if heard.payer is None:
        return lines
    listed = await tools.call(
        "list_cases", state=word, payer=heard.payer, name=" ".join(heard.strange), limit=_ROWS
    )
    none = f"No case of that name is {what} for {heard.payer}. Of that name:\n{lines}"
    return case_list(listed, f"{what} for {heard.payer} of that name", none)


def _asks_now(heard: Heard) -> bool:
    """Whether it asks how things are now, and not for a span of days or for one case."""
    if heard.case_ids or heard.ahead_only or heard.back_only:
        return False
    return not asks_of_one(heard)


async def _with_days(heard: Heard, tools: Toolbox) -> str:
    """List them with when each was sent."""
    lists = []
    for word, what in words_of(heard)[:4]:
        listed = await tools.call("list_cases", state=word, payer=heard.payer, limit=_ROWS)
        sent = [
            f"\n{case['case_id']} was sent {days_ago(case['sent_days_ago'])}."
            for case in listed["cases"]
            if case["sent_days_ago"] is not None and not case["awaits_payer"]
        ]
        lists.append(case_list(listed, what, f"No case is {what}.") + "".join(sent))
    return "\n".join(lists)


INTENTS = (
    Intent(
        "cases by how they stand, with when they were sent",
        tuple(f"{word} when sent_on" for word in ("denied", "approved", "partial", "pended")),
        _with_days,
        f"{STATES} when sent_on who everything",
        _asks_now,
    ),
    Intent(
        "cases by how they stand, for a payer",
        ("unsent", *(word for word, _ in LISTS)),
        _answer,
        f"{STATES} answered everything inbox needs where who visits_asked visits_granted visits"
        " payer_of latest authorization paper_kind papers changed can_schedule blocking"
        " opened_on link sent_on",
        _asks_now,
    ),
    Intent(
        "cases by how they stand, for a payer",
        ("pending how_long",),
        _answer,
        "pending how_long everything who",
        lambda heard: re.search("how old|since when", heard.words) is not None and _asks_now(heard),
    ),
    Intent(
        "all open cases, for a payer",
        ("everything",),
        _answer,
        "everything overview",
        _asks_now,
    ),
)
FOR_PAYER = (
    Intent(
        "all open cases, for a payer",
        ("",),
        _answer,
        "",
        lambda heard: (
            heard.payer is not None
            and not heard.case_ids
            and not (heard.understood.unknown or heard.strange or heard.codes)
        ),
    ),
    Intent(
        "all open cases",
        ("",),
        _answer,
        "",
        lambda heard: (
            re.search(r"\bcases?\b|\b(?:list|all)\b.*\bpatients\b", heard.words) is not None
            and not heard.case_ids
            and not (heard.understood.unknown or heard.points_at or heard.codes)
        ),
    ),
)
