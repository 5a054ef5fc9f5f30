"""Modifiers that a payer's rules want on a claim: `do I still need GP on Medicare claims`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent
from agent.toolbox import Toolbox
from agent.wording import days_ago

_NO = "I do not know how to answer that here: "
_NO_PAYER = (
    f"{_NO}claims are not kept, and a modifier is a matter of the payer's rules. For which payer?"
    " Say its name, and the plan type and state if you know them."
)
_BILLED_MOST = "97110"
_MODIFIER = re.compile(
    r"\b(?:gp|kx|cq|co|ga|gy|xu|modifi\w*|modifers?)\b.*\b(?:modif\w*|claims?|bill\w*|line)\b"
    r"|\b(?:claims?|bill\w*|use|need|add|put|and|the)\b.*\b(?:gp|cq|modifi\w*|modifers?)\b"
)
_VALUE = re.compile(r"\b(gp|kx|cq|ga|gy|xu|59)\b")


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Say which modifiers the rules want, and of one that is named whether it is among them."""
    if heard.payer is None or heard.one_of:
        return _NO_PAYER
    said = await tools.call(
        "lookup_payer_rules",
        payer=heard.payer,
        code=heard.codes[0] if heard.codes else _BILLED_MOST,
        on=(heard.on or heard.today).isoformat(),
        lob=heard.line_of_business or ("medicare_ffs" if heard.payer == "medicare" else None),
        state=heard.state,
    )
    wanted = [each for each in said["claim_requirements"] if each["kind"] == "modifier"]
    lines = [f"- {each['value']}: {each['why']}" for each in wanted]
    head = f"{heard.payer}: on the claim, as the rules on file say:"
    if not lines:
        more = " Say plan type and state: it may hang on them." if said["needs_input"] else ""
        head = f"{heard.payer}: its rules on file name no modifier for a claim.{more}"
    return "\n".join([head, *lines, *_not_named(heard, wanted), *_sources(said)])


def _not_named(heard: Heard, wanted: list[dict[str, Any]]) -> list[str]:
    """Return that a modifier which is asked for is not among them."""
    named = {each["value"] for each in wanted}
    asked = dict.fromkeys(each.upper() for each in _VALUE.findall(heard.words))
    return [f"{each} is not named there: ask the payer." for each in asked if each not in named]


def _sources(said: dict[str, Any]) -> list[str]:
    read = ((each["source"], days_ago(each["age_days"])) for each in said["because"])
    lines = [f"  Source: {of['title']} <{of['url']}>, read {ago}" for of, ago in read]
    return list(dict.fromkeys(lines))[:2]


def asks_modifier(heard: Heard) -> bool:
    """Whether a modifier of a claim is asked for, and no case named."""
    return not heard.case_ids and _MODIFIER.search(heard.words) is not None


def of_the_same(heard: Heard, last: Heard | None) -> Heard:
    """Return a turn about another modifier as one for the payer of the one before."""
    is_same = last is not None and last.payer is not None and asks_modifier(last)
    if last is None or not is_same or heard.payer or not asks_modifier(heard):
        return heard
    named = replace(heard, payer=last.payer, payers=last.payers, typed=last.typed, goes_on="facts")
    return replace(named, line_of_business=last.line_of_business, strange=(), points_at=False)


INTENTS = (Intent("", ("",), _answer, ANY, asks_modifier),)
