"""What an authorization covers: whether a code is among those granted, and a day gone by."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import outcome_line, stands

_GRANTED = ("approved", "partial")


async def _codes(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([_of_codes(heard, each["case"]) for each in await cases_of(heard, tools)])


def _of_codes(heard: Heard, case: dict[str, Any]) -> str:
    case_id = case["case_id"]
    named = {line["code"]: line for line in case["answers"] if line["code"]}
    if not case["answers"]:
        asked = ", ".join(case["procedures"]) or "codes that are not on file"
        return (
            f"{case_id}: no authorization is on file; it is {stands(case['state'])}. Asked for:"
            f" {asked}."
        )
    whole = "; ".join(outcome_line(line) for line in case["answers"])
    if not heard.codes:
        first, last = valid_days(case, heard.today)
        period = f" Valid from {first} to {last}." if first and last else ""
        return f"{case_id}: {whole}.{period}"
    lines = []
    for code in heard.codes:
        line = named.get(code)
        if line is not None:
            yes = "yes" if line["outcome"] in _GRANTED else "no"
            lines.append(f"{yes}, {outcome_line(line)}")
        elif named:
            lines.append(f"no, the payer's answer does not name {code}")
        else:
            lines.append(f"the payer answered for the whole request, not for {code} by itself")
    return f"{case_id}: {'; '.join(lines)}. The payer: {whole}."


async def _day(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([_of_day(heard, each["case"]) for each in await cases_of(heard, tools)])


def _of_day(heard: Heard, case: dict[str, Any]) -> str:
    day, case_id = heard.on or heard.today, case["case_id"]
    first, last = valid_days(case, heard.today)
    on = f"{day:%a %b} {day.day}"
    if case["authorized_visits"] is None and first is None and last is None:
        return f"No: no authorization of {case_id} is on file; it is {stands(case['state'])}."
    if first is not None and day < first:
        return f"No: the authorization of {case_id} begins on {first.isoformat()}, after {on}."
    if last is not None and day > last:
        return f"No: the authorization of {case_id} ended on {last.isoformat()}, before {on}."
    of = "" if first is None or last is None else f" from {first} to {last}"
    return f"Yes: {on} is within the authorization of {case_id}, valid{of or ' without an end'}."


def valid_days(case: dict[str, Any], today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day of an authorization, as far as they are on file."""
    since, ends = case.get("valid_since_days"), case["valid_for_days"]
    first = None if since is None else today - timedelta(days=since)
    return first, None if ends is None else today + timedelta(days=ends)


def last_day(case: dict[str, Any], today: date) -> str:
    """Return `Its last day is Sat 2026-11-28. `, or nothing where no end is on file."""
    last = valid_days(case, today)[1]
    return "" if last is None else f"Its last day is {last:%a} {last.isoformat()}. "


def _asks_of_day(heard: Heard) -> bool:
    """Whether it asks of a day gone by if the patient was covered then."""
    is_past = heard.on is not None and heard.on < heard.today
    return is_past and names_case(heard) and not heard.has("sent_on", "answered", "inbox")


_IS_ON = re.compile(
    r"\b(?:is|are|was|were) (?:the )?\d{5}\b.*\b(?:on|in|part of|included|listed)\b"
    r"|\b(?:have|has|include|includes|list|lists) (?:the )?\d{5}\b"
)

_CODES_GRANTED = ("codes approved", "codes visits_granted", "codes covered", "codes authorization")

INTENTS = (
    Intent(
        "whether a day was covered by the authorization of a case",
        ("authorization", "covered", "approved", "valid", "can_schedule", "visits"),
        _day,
        "authorization covered approved valid visits can_schedule money denied needs papers"
        " scheduling visits_granted when pending blocking why negation changed rule",
        _asks_of_day,
        minds="days",
    ),
    Intent(
        "whether a code is covered by the authorization of a case",
        ("covered", "authorization", "covered authorization", "visits_granted"),
        _codes,
        "covered authorization approved visits codes valid who can_schedule visits_granted"
        " how_many units requirements",
        lambda heard: names_case(heard) and bool(heard.codes) and not heard.has("needs"),
        minds="codes",
    ),
    Intent(
        "which codes were granted",
        _CODES_GRANTED,
        _codes,
        "codes approved visits_granted covered authorization who when valid answered how_many",
        lambda heard: bool(heard.case_ids) and not heard.codes and not heard.has("needs"),
        minds="codes",
    ),
    Intent(
        "whether a code is covered by the authorization of a case",
        ("", "codes", "packet_content"),
        _codes,
        "codes who covered packet_content",
        lambda heard: names_case(heard) and _IS_ON.search(heard.words) is not None,
        minds="codes",
    ),
)
