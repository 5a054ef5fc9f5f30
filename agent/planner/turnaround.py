"""How long payers take, and which of them takes longest; nothing is foretold."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_case, names_no_case
from agent.planner.refusing import always
from agent.planner.which import cases_of
from agent.toolbox import Refused, Toolbox
from agent.wording import counted, days_ago, stands

_QUARTER, _YEAR, _MONTH = 90, 365, 30


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for the named payers, or for every payer with open cases."""
    days = _days(heard)
    note = _HOLIDAYS if _FEAST.search(heard.words) else ""
    note = _FROM_REFERRAL if _REFERRED.search(heard.words) else note
    if heard.payers:
        lines = [
            _said(await tools.call("payer_turnaround", payer=payer, days=days), payer)
            for payer in heard.payers[:8]
        ]
        return note + "\n".join(lines)
    if heard.strange:
        raise Refused("For which payer? Say its name as the clinic knows it.")
    counts = await tools.call("count_cases")
    known = [each for each in counts["by_payer"] if each["payer_id"]][:8]
    if not known:
        return "No payer has an open case, so there is nothing to measure."
    told = [
        (each, await tools.call("payer_turnaround", payer=each["payer_id"], days=days))
        for each in known
    ]
    return note + "\n".join(f"- {_said(said, each['payer_name'])}" for each, said in told)


_REFERRED = re.compile(r"\bfrom (?:the )?(?:referral|intake|eval\w*|opening|start)\b")
_FROM_REFERRAL = (
    "What passes from the referral on is not measured here. From sending to the payer's decision:\n"
)
_FEAST = re.compile(
    r"\b(?:thanksgiving|holidays?|christmas|xmas|new year'?s?|labor day|july 4th)\b"
)
_SLOWS = re.compile(
    r"\b(?:slow\w*|delay\w*|hold (?:up|things|them)|affect\w*|take longer|push back)\b"
)
_HOLIDAYS = (
    "When payers close for a holiday is not on file, so nobody here knows how it slows them. The"
    " figures are of business days, which leave federal holidays out:\n"
)


async def _extremes(heard: Heard, tools: Toolbox) -> str:
    """Say that no single decision is told apart, and what is measured."""
    return f"{_NO_SINGLE}\n{await _answer(heard, tools)}"


_NO_SINGLE = (
    "The longest and the shortest single decision are not told apart here; what is measured is how"
    " soon half of them came, and nine in ten:"
)


async def expect(heard: Heard, tools: Toolbox) -> str:
    """Say that nobody knows what a payer will do, and how long it usually takes."""
    return await expect_of((await cases_of(heard, tools))[0]["case"], tools)


async def expect_of(case: dict[str, Any], tools: Toolbox) -> str:
    """Say the same of a case as the tools tell it."""
    if case["answers"]:
        return _took(case)
    lines = [f"Nobody knows what the payer will do: {case['case_id']} is {stands(case['state'])}"]
    if case["sent_days_ago"] is not None:
        lines[0] += f", sent {days_ago(case['sent_days_ago'])}"
    lines[0] += "."
    if case["payer_id"] and case["awaits_payer"]:
        said = await tools.call("payer_turnaround", payer=case["payer_id"])
        lines.append(_said(said, case["payer_name"]))
    return "\n".join(lines)


def _took(case: dict[str, Any]) -> str:
    """Say when a request that is answered was sent and answered."""
    days = [line["days_ago"] for line in case["answers"] if line.get("days_ago") is not None]
    parts = [f"{case['case_id']} is {stands(case['state'])}"]
    if case["sent_days_ago"] is not None:
        parts.append(f"sent {days_ago(case['sent_days_ago'])}")
    if days:
        parts.append(f"answered {days_ago(max(days))}")
    return "; ".join(parts) + "."


def _said(said: dict[str, Any], payer: str) -> str:
    if said["median_days"] is None:
        return f"{payer}: {said['note']}{_waiting(said)}"
    before = " No decision before that is on file to compare with."
    if said["median_days_before"] is not None:
        before = (
            f" Before that: {said['median_days_before']:g} ({said['decided_before']} decisions)."
        )
    note = f" {said['note']}" if said["note"] else ""
    return (
        f"{payer}: half of {counted(said['decided'], 'decision')} since {said['since']} came within"
        f" {said['median_days']:g} business days, nine in ten within {said['ninetieth_days']:g}."
        f"{before}{note}{_waiting(said)}"
    )


def _waiting(said: dict[str, Any]) -> str:
    if not said["pending"]:
        return ""
    oldest = said["oldest_pending_days"]
    age = f", the oldest for {counted(oldest, 'day')}" if oldest is not None else ""
    return f" {said['pending']} waiting now{age}."


def _days(heard: Heard) -> int:
    if heard.back is not None and heard.back.first < heard.today <= heard.back.last:
        return min(max((heard.today - heard.back.first).days, 1), _YEAR)
    if "year" in heard.words:
        return _YEAR
    return _MONTH if "month" in heard.words else _QUARTER


_COUNTED = re.compile(
    r"\b(?:bus|biz|business|working)\b(?: days?)?.*\bcalendar\b"
    r"|\bcalendar\b.*\b(?:bus|biz|business|working)\b"
)
_IN_BUSINESS_DAYS = (
    "How long a payer takes is said here in business days, without weekends and federal holidays;"
    " how long ago something was sent, in calendar days. A payer's own limit stands with its rules."
)
_BARE = 4
"""Words of a turn that asks nothing but `ok so when`."""
_TAKES = (
    "payer_of changed who turnaround how_long compare answered pending when likely"
    " approved answered"
    " visits_booked likely oldest ask overview blocking older how_many"
)

INTENTS = (
    Intent("", ("",), _extremes, ANY, lambda heard: heard.goes_on == "extremes"),
    Intent(
        "",
        ("",),
        _answer,
        ANY,
        lambda heard: (
            names_no_case(heard)
            and _FEAST.search(heard.words) is not None
            and _SLOWS.search(heard.words) is not None
        ),
    ),
    Intent(
        "",
        ("",),
        always(_IN_BUSINESS_DAYS),
        ANY,
        lambda heard: _COUNTED.search(heard.words) is not None and not heard.codes,
    ),
    Intent(
        "when a payer will answer on a case: nobody knows, but how long it usually takes",
        ("likely", "how_long turnaround", "turnaround"),
        expect,
        "likely when how_long turnaround answered pending approved denied held first older overdue",
        lambda heard: bool(heard.case_ids) or (names_case(heard) and heard.has("likely")),
        minds="payer days",
    ),
    Intent(
        "when a payer will answer on a case: nobody knows, but how long it usually takes",
        ("when",),
        expect,
        "when",
        lambda heard: bool(heard.case_ids) and len(heard.words.split()) <= _BARE,
        minds="payer days",
    ),
    Intent(
        "how long a payer takes",
        ("turnaround", "compare", "how_long", "how_long answered", "when answered", "likely"),
        _answer,
        _TAKES,
        lambda heard: (
            names_no_case(heard)
            and not re.search("how old|since when", heard.words)
            and (bool(heard.payer) or not heard.has("likely"))
            and heard.older_than is None
            and not (heard.has("rule") and not heard.has("turnaround", "how_long", "answered"))
        ),
        minds="payer days",
    ),
)
