"""What payers answered and what came in within some days."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.when import Window
from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, case_list, counted

_ANSWERS = ("denied", "pended", "partial", "approved")
_PAGE, _MOST_PAGES, _MOST_PAPERS = 25, 4, 8


async def answer(heard: Heard, tools: Toolbox) -> str:
    """List the payer's answers of those days, of the kinds that are asked for or of all."""
    window = heard.back or Window(heard.today - timedelta(days=1), heard.today)
    wanted = [word for word in _ANSWERS if heard.has(word)]
    within = _was_sent if heard.has("sent_on") else _was_answered
    found: dict[str, dict[str, Any]] = {}
    is_all = True
    for word in wanted or (*_ANSWERS, *(("pending",) if heard.has("sent_on") else ())):
        listed = await tools.call("list_cases", state=word, payer=heard.payer, limit=_PAGE)
        is_all = is_all and listed["total"] <= _PAGE
        found |= {each["case_id"]: each for each in listed["cases"] if within(each, heard, window)}
    rows = "".join(f"\n- {case_line(case)}" for case in found.values())
    said = "sent" if heard.has("sent_on") else "answered by a payer"
    what = f"{' or '.join(wanted)} " if wanted else f"{said} "
    head = f"{counted(len(found), 'case')}{for_payer(heard)} {what}{_days(window)}"
    if not is_all:
        head += f" (looked at the first {_PAGE} of each kind)"
    if not found:
        head = f"No case{for_payer(heard)} was {what}{_days(window)}"
    came = (
        "" if wanted or heard.payer or heard.has("sent_on") else await _papers(heard, window, tools)
    )
    waits = await _still_waiting(heard, tools) if heard.payer and not wanted else ""
    sent = await _sent_too(heard, window, tools) if _is_of_all(heard, wanted) else ""
    return f"{head}{':' if rows else '.'}{rows}{sent}{came}{waits}"


def _is_of_all(heard: Heard, wanted: list[str]) -> bool:
    """Whether all that happened is asked for, and not what payers answered or what came in."""
    return not wanted and not heard.has("sent_on", "answered", "inbox", "papers", "blocking")


async def _sent_too(heard: Heard, window: Window, tools: Toolbox) -> str:
    """Return what went to payers in those days and is not answered yet."""
    listed = await tools.call("list_cases", state="pending", payer=heard.payer, limit=_PAGE)
    sent = [each for each in listed["cases"] if _was_sent(each, heard, window)]
    rows = "".join(f"\n- {case_line(each)}" for each in sent)
    return (
        f"\n{counted(len(sent), 'case')} sent in those days, with no answer yet:{rows}"
        if sent
        else ""
    )


async def _still_waiting(heard: Heard, tools: Toolbox) -> str:
    """Return what a payer has not answered, for who asks whether it did."""
    if heard.has("sent_on"):
        return ""
    listed = await tools.call("list_cases", state="pending", payer=heard.payer, limit=_PAGE)
    what = f"still without an answer{for_payer(heard)}"
    return f"\n{case_list(listed, what, '')}" if listed["total"] else ""


def _was_sent(case: dict[str, Any], heard: Heard, window: Window) -> bool:
    ago = case["sent_days_ago"]
    return ago is not None and window.first <= heard.today - timedelta(days=ago) <= window.last


def _was_answered(case: dict[str, Any], heard: Heard, window: Window) -> bool:
    days = [line["days_ago"] for line in case["answers"] if line.get("days_ago") is not None]
    return any(window.first <= heard.today - timedelta(days=ago) <= window.last for ago in days)


async def _opened(heard: Heard, tools: Toolbox) -> str:
    """List the open cases opened within those days, the newest first, and papers not read yet."""
    window = heard.back or Window(heard.today, heard.today)
    found: list[dict[str, Any]] = []
    for page in range(1, _MOST_PAGES + 1):
        listed = await tools.call("list_cases", payer=heard.payer, limit=_PAGE, page=page)
        days = [
            (each, heard.today - timedelta(days=each["opened_days_ago"]))
            for each in listed["cases"]
        ]
        found += [each for each, day in days if window.first <= day <= window.last]
        if page >= listed["pages"] or any(day < window.first for _, day in days):
            break
    rows = "".join(f"\n- {case_line(each)}" for each in found)
    head = f"{counted(len(found), 'open case')}{for_payer(heard)} came in {_days(window)}"
    came = "" if heard.payer else await _papers(heard, window, tools)
    return f"{head}{':' if rows else '.'}{rows}{came}"


def _asks_of_cases(heard: Heard) -> bool:
    of = r"cases?|patients?|pts|referrals?" if heard.back_only else r"cases?|patients?|pts"
    is_of_cases = re.search(rf"\b(?:{of})\b", heard.words) is not None
    return _asks_back(heard) and is_of_cases and "fax" not in heard.words


def _days(window: Window) -> str:
    if window.first == window.last:
        return f"on {window.first.isoformat()}"
    return f"from {window.first.isoformat()} to {window.last.isoformat()}"


async def _papers(heard: Heard, window: Window, tools: Toolbox) -> str:
    """Say what came in today and what waits to be read."""
    listed = await tools.call("read_referral")
    today, waiting = len(listed["today"]), len(listed["waiting"])
    came = f"{counted(today, 'document')} came in today; {waiting} of all wait to be read."
    if not heard.has("papers", "inbox"):
        return f"\n{came}"
    ids = [each["document_id"] for each in (*listed["today"], *listed["waiting"])]
    shown = ", ".join(list(dict.fromkeys(ids))[:_MOST_PAPERS])
    return f"\n{came.rstrip('.')}: {shown}." if shown else f"\n{came}"


def _asks_back(heard: Heard) -> bool:
    return names_no_case(heard) and not heard.strange and heard.back is not None


_CAME_FROM = re.compile(
    r"\b(?:what|whats|which|anything|any|something)\b(?: \w+){0,3}? (?:came|come|comes|arrived?|got"
    r"|get|gotten|received?|hear[d]?|back|new|landed|in|sent us)\b(?: (?:in|back|over|through))?"
    r"(?: (?:today|yesterday|this week|last week))? from\b"
)


async def _from_payer(heard: Heard, tools: Toolbox) -> str:
    """Say what a payer answered in those days; without one since yesterday."""
    is_one_day = heard.back is None and heard.on is not None and heard.on <= heard.today
    window = Window(heard.on, heard.on) if is_one_day and heard.on else heard.back
    return await answer(replace(heard, back=window), tools)


FROM_PAYER = (
    Intent(
        "",
        ("",),
        _from_payer,
        ANY,
        lambda heard: (
            names_no_case(heard)
            and heard.payer is not None
            and not (heard.codes or heard.ahead_only)
            and _CAME_FROM.search(heard.words) is not None
        ),
    ),
)
INTENTS = (
    Intent(
        "which cases came in since a day",
        ("inbox", "new", "opened_on"),
        _opened,
        "inbox new opened_on how_many everything changed",
        _asks_of_cases,
        minds="payer days",
    ),
    Intent(
        "what changed since yesterday, or since a day",
        ("changed", "answered", "denied", "approved", "partial", "pended", "changed answered"),
        answer,
        "changed answered denied approved partial pended inbox first how_many everything blocking"
        " latest payer_of who compare",
        lambda heard: _asks_back(heard) and not (heard.has("compare") and "than" in heard.words),
        minds="payer days",
    ),
    Intent(
        "what changed since yesterday, or since a day",
        ("latest", "overview"),
        answer,
        "changed answered everything latest overview",
        lambda heard: _asks_back(heard) and heard.back_only and "than" not in heard.words,
        minds="payer days",
    ),
    Intent(
        "what was sent since a day",
        ("sent_on",),
        answer,
        "sent_on pending how_many everything",
        _asks_back,
        minds="payer days",
    ),
    Intent(
        "what changed since yesterday, or since a day",
        ("inbox",),
        answer,
        "inbox papers changed how_many paper_kind",
        lambda heard: _asks_back(heard) and heard.back_only and not heard.strange,
        minds="payer days",
    ),
    Intent(
        "what changed since yesterday, or since a day",
        ("changed", "answered"),
        answer,
        "changed answered authorization everything blocking latest who payer_of",
        lambda heard: not heard.names_case,
        minds="payer days",
    ),
)
