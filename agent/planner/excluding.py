"""Lists without some of it: `everything but the drafts`, `who is pending, not Northwind`.

What is asked for is listed whole, and what is not meant is listed too and taken off it: the tools
know no list without something. Where it is not certain what is to be left out, nothing is listed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard, reworded
from agent.hearing.left_out import parted
from agent.hearing.plan_types import names_kind_alone, plan_kind
from agent.hearing.words import POLITE
from agent.planner.intent import ANY, Intent, is_order
from agent.planner.listing import STATES, words_of
from agent.planner.refusing import always
from agent.toolbox import Toolbox
from agent.wording import case_line, counted

_SAID = (
    "I am not sure what is to be left out of the list, so I list nothing here. Name a payer or one"
    " way of standing, such as `everything but what is pending` or `denied, but not for Cigna`."
)
_ONLY = (
    "A payer is left out of lists of cases only, so I answer nothing here. Ask it of one payer, or"
    " for a list, such as `what is pending, but not for Cigna`."
)
_ROWS, _MOST_PAGES, _MOST = 25, 4, 4
_ALL = frozenset({"everything", "how_many", "overview", "first"})
_GOES_WITH = POLITE.union(
    STATES.split(),
    {"everything", "how_many", "overview", "first", "who", "needs", "negation", "where", "latest"},
    {"visits", "authorization", "payer_of", "inbox", "answered", "ours"},
)
"""What may be said of the cases of a list."""
_OF_CASES = re.compile(
    r"\b(?:cases?|auths?|authorizations?|patients?|pts|any\w*|every\w*|all|list|show|who|ones?"
    r"|stuff|open|queue|requests?|packets?|what|whats|rest|others?)\b"
)


def leaves_out(heard: Heard) -> bool:
    """Whether some cases or a payer are not meant: `take out Northwind`, `all but the drafts`."""
    if heard.codes or heard.document_ids or heard.question_ids or _OF_IT.search(heard.words):
        return False
    asked, without = parted(heard.words, _payers(heard))
    ids = _ids(without)
    if not set(heard.case_ids) <= set(ids):
        return False
    is_known = bool(ids or heard.without or _left(heard, without) or _ONES.search(heard.words))
    return bool(without) and is_known and not is_order(heard) and _is_list(_asked(heard, asked))


_OF_IT = re.compile(
    r"\b(?:keep\w*|hold\w*|stop\w*|block\w*|missing (?:from|on)|wrong with|needed for|left on)\b"
    r".{0,12}\b(?:it|this|that|her|him)\b"
)
"""What holds one case up, besides something: no list."""
_ONES = re.compile(r"\bones\b")


def _ids(without: str) -> tuple[str, ...]:
    """Return the cases that are left out by their id."""
    return tuple(each.upper() for each in _ID.findall(without))


_ID = re.compile(r"\bc-[0-9a-z]{4,16}\b", re.IGNORECASE)


def _payers(heard: Heard) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.lower() for each in (*heard.without_typed, *heard.typed)))


def _asked(heard: Heard, asked: str) -> Heard:
    return reworded(replace(heard, ordinal=None, case_ids=()), _REST.sub("everything", asked))


_REST = re.compile(r"\bwhat(?:'s|s| is) left\b(?! (?:on|for|of)\b)|\b(?:the )?(?:rest|others)\b")


def _is_list(asked: Heard) -> bool:
    """Whether cases are asked for, or nothing at all is said but what to leave out."""
    spans = [each for each in asked.understood.spans if not each.is_small]
    if not all(each.concepts & _GOES_WITH for each in spans) or asked.understood.unknown:
        return False
    return (
        asked.has(*_ALL, *STATES.split())
        or not asked.words.strip(" ,.?!")
        or _OF_CASES.search(asked.words) is not None
    )


def _left(heard: Heard, without: str) -> tuple[tuple[str, str], ...]:
    """Return the ways of standing that are left out, as the tools call them and in words."""
    return words_of(reworded(heard, without)) if without else ()


def of_last(heard: Heard, last: Heard | None) -> Heard:
    """Return `not the drafts` after a list as that list without them."""
    asked = _asked(heard, parted(heard.words, _payers(heard)).asked)
    says_what = asked.has(*STATES.split(), *_ALL) or asked.payer
    is_list = last is not None and not (last.case_ids or last.codes or last.document_ids)
    if last is None or says_what or not is_list or not last.has(*STATES.split(), *_ALL):
        return heard
    meant = reworded(heard, f"{last.text.rstrip(' ?.!')} {heard.text}")
    payers = tuple(each for each in last.payers if each not in heard.without)
    return replace(
        meant,
        payer=payers[0] if payers else None,
        payers=payers,
        without=(*last.without, *heard.without),
        ahead=heard.ahead or last.ahead,
        page=1,
    )


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """List what is asked for, less what is not meant, and say how many were left out."""
    asked, without = parted(heard.words, _payers(heard))
    kept, left = _asked(heard, asked), _left(heard, without)
    plan = plan_kind(without)
    payers = () if plan and names_kind_alone(heard.without_typed) else heard.without
    ids = _ids(without)
    if not (left or payers or plan or ids) or len(payers) > _MOST:
        return _SAID
    off: dict[str, Any] = {each: None for each in ids}
    for call in (
        *({"state": word} for word, _ in left),
        *({"payer": each} for each in payers),
        *([{"plan": plan}] if plan else ()),
    ):
        off |= (await all_of(tools, **call))[0]
    named = [what for _, what in left] + [f"for {each}" for each in payers]
    named += [f"under {plan.replace('_', ' ')}"] if plan else []
    what = [f"what is {' or '.join(named)}"] if named else []
    but = f", without {' or '.join([*what, *ids])}"
    lists = [
        await _less(kept, word, what, off, but, tools)
        for word, what in words_of(kept)[:_MOST] or ((None, "open"),)
    ]
    return "\n".join(lists)


async def _less(
    kept: Heard, word: str | None, what: str, off: dict[str, Any], but: str, tools: Toolbox
) -> str:
    """Return one list without those that are left out of it."""
    call: dict[str, Any] = {"state": word, "payer": kept.payer}
    if word == "running_out" and kept.ahead is not None:
        days = (kept.ahead.last - kept.today).days
        call, what = {**call, "within_days": days}, f"running out within {counted(days, 'day')}"
    found, is_all = await all_of(tools, **call)
    rows = [case for case_id, case in found.items() if case_id not in off]
    whose = f" for {kept.payer}" if kept.payer else ""
    seen = "" if is_all else f" (of the first {_ROWS * _MOST_PAGES})"
    if not rows:
        return f"{but[2:].capitalize()}, no case is {what}{whose}{seen}."
    lines = "\n".join(f"- {case_line(each)}" for each in rows)
    taken = len(found) - len(rows)
    tail = f"\n({counted(taken, 'case')} left out.)" if taken else ""
    return f"{counted(len(rows), 'case')} {what}{whose}{but}{seen}:\n{lines}{tail}"


async def all_of(tools: Toolbox, **call: Any) -> tuple[dict[str, Any], bool]:
    """Return every case of a list by its id, of a hundred at most, and whether that was all."""
    found: dict[str, Any] = {}
    page, pages = 1, 1
    while page <= min(pages, _MOST_PAGES):
        listed = await tools.call("list_cases", **call, limit=_ROWS, page=page)
        found |= {each["case_id"]: each for each in listed["cases"]}
        page, pages = page + 1, listed["pages"]
    return found, pages <= _MOST_PAGES


INTENTS = (
    Intent("cases without some of them", ("",), _answer, ANY, leaves_out),
    Intent(
        "",
        ("",),
        always(_ONLY),
        ANY,
        lambda heard: bool(heard.without) and not heard.payer and not heard.case_ids,
    ),
)
