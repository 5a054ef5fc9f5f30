"""How long a payer takes."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.toolbox import Refused, Toolbox
from agent.wording import counted

_QUARTER, _YEAR, _MONTH = 90, 365, 30


def fits(heard: Heard) -> bool:
    """Questions about how fast payers answer."""
    return heard.says(
        r"\bturn ?-?around\b|how (long|fast|quick(ly)?|slow) (does|do|is|are|did|has)\b"
        r"|\btakes? to (decide|answer|respond|approve)\b|\b(average|median|typical"
        r"|usual)\b.*\b(days"
        r"|time|wait|response)\b|\bresponse times?\b|\bslow(er|est)? payers?\b"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for the named payer, or for every payer with open cases."""
    days = _days(heard)
    if heard.payer is not None:
        return _said(
            await tools.call("payer_turnaround", payer=heard.payer, days=days), heard.payer
        )
    if heard.strange and not heard.says(r"\bpayers?\b"):
        raise Refused("For which payer? Say its name as the clinic knows it.")
    counts = await tools.call("count_cases")
    known = [each for each in counts["by_payer"] if each["payer_id"]][:8]
    if not known:
        return "No payer has an open case, so there is nothing to measure."
    told = [
        (each, await tools.call("payer_turnaround", payer=each["payer_id"], days=days))
        for each in known
    ]
    return "\n".join(f"- {_said(said, each['payer_name'])}" for each, said in told)


def _said(said: dict[str, Any], payer: str) -> str:
    if said["median_days"] is None:
        waiting = _waiting(said)
        return f"{payer}: {said['note']}{waiting}"
    before = ""
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
    if heard.says(r"\byear\b"):
        return _YEAR
    return _MONTH if heard.says(r"\bmonth\b") else _QUARTER
