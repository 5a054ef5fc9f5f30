"""Where the wording is not understood: what is on file for the case, or payer and code, named."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.card import card
from agent.planner.denials import OWN_WORDS
from agent.planner.intent import is_order
from agent.planner.listing import list_standing, words_of
from agent.planner.reading import read_named
from agent.planner.rules import NO_RULE, WHICH_PAYER, ask_about, codes_of_kind
from agent.planner.which import find_named, nobody_named, one_case
from agent.toolbox import Toolbox

_NOT_SURE = "I am not sure that I understand; this is what is on file for {named}:"
_ON_FILE = "\nOn file for it: "
_LEAST_LETTERS, _ROWS, _FEW = 3, 25, 2


async def by_what_is_named(heard: Heard, tools: Toolbox) -> str | None:
    """Return what is on file for what is named; None where nothing, or too much, is named."""
    if len(heard.case_ids) == 1:
        return (
            f"{_NOT_SURE.format(named=heard.case_ids[0])}\n{await card(heard.case_ids[0], tools)}"
        )
    if heard.document_ids:
        return await read_named(heard, tools)
    if heard.case_ids or heard.one_of:
        return None
    if heard.codes and (heard.payer or heard.strange):
        return await _rule(heard, tools)
    if not heard.payer and (heard.points_at or heard.is_called):
        return await _of_name(heard, tools)
    is_odd = len(heard.understood.unknown) > _FEW or bool(heard.strange)
    if heard.payer and not heard.has("negation") and (words_of(heard) or not is_odd):
        return f"{_NOT_SURE.format(named=heard.payer)}\n{await list_standing(heard, tools)}"
    return None


async def _rule(heard: Heard, tools: Toolbox) -> str:
    if heard.payer is None:
        return NO_RULE + WHICH_PAYER
    said = await ask_about(heard, tools)
    named = f"{heard.payer} and {', '.join(heard.codes or codes_of_kind(heard))}"
    return f"{_NOT_SURE.format(named=named)}\n{said}"


async def _of_name(heard: Heard, tools: Toolbox) -> str | None:
    """Return the card of the one case of a name; ask which where there are several."""
    words = [each for each in heard.strange if len(each) >= _LEAST_LETTERS]
    found = [each for each in words if await _is_name(each, tools)]
    if not found:
        return nobody_named(heard) if heard.is_called else None
    case_ids = await find_named(heard, tools)
    case_id = case_ids[0] if len(case_ids) == 1 else await one_case(heard, tools)
    return f"{_NOT_SURE.format(named=case_id)}\n{await card(case_id, tools)}"


async def beside(said: str, heard: Heard, tools: Toolbox) -> str:
    """Return what is on file for the one case named, where an answer leaves words out."""
    if len(heard.case_ids) != 1 or is_order(heard):
        return ""
    shown = await card(heard.case_ids[0], tools, is_explained=OWN_WORDS in said)
    lines = shown.split("\n")
    return _ON_FILE + "\n".join(line for line in lines if line not in said)


async def _is_name(word: str, tools: Toolbox) -> bool:
    return bool((await tools.call("list_cases", name=word, limit=1))["total"])


_HE = re.compile(
    r"\b(?:he|she|his|her|him|hes|shes|that one(?! of us)|this one|that patient|this patient)\b"
)
_HERS = re.compile(
    r"\b(?:her|his) (?:auth\w*|case|visits|approval|packet|request|referral|denial)\b"
)
_SHE = re.compile(rf"\b(?:lady|guy|gentleman|woman|man|kid|girl|boy)\b.*{_HERS.pattern}")
"""Somebody who is only described: `the shoulder lady from last week, did her auth come through`."""
_SOMEBODY = re.compile(
    r"\b(?:dr|doctor|therapist|owner|boss|manager|biller|who|whoever|patients?|pts?|lady|guy|mom"
    r"|dad|wife|husband|daughter|son|somebody|someone|anybody|anyone)\b"
)


_NO_NAME = re.compile(
    r"\b(?:not|forgot|forget|no idea|do ?n.t|can.?t)\b.{0,15}"
    r"\b(?:rem\w{2,6}er|recall|know|catch|get|forgot)\b.{0,12}\bname\b|\bforgot .{0,8}name\b"
)


def knows_no_name(heard: Heard) -> bool:
    """Whether it says of somebody that the name is not known: `can't remember her name`."""
    return not heard.case_ids and _NO_NAME.search(heard.words) is not None


def speaks_of_nobody(heard: Heard) -> bool:
    """Whether it says `he` or `that one`, and nobody whom it could mean is named before."""
    found = _HERS.search(heard.words) or _HE.search(heard.words)
    if found is None or heard.case_ids or heard.strange or heard.document_ids:
        return False
    return bool(_SHE.search(heard.words)) or not _SOMEBODY.search(heard.words[: found.start()])


def is_mostly_unknown(heard: Heard) -> bool:
    """Whether the words that say nothing to us are most of what it says, and nothing is named."""
    if heard.names_case or heard.payer or heard.codes or heard.document_ids or heard.one_of:
        return False
    if heard.question_ids or heard.points_at:
        return False
    odd = [each for each in heard.understood.unknown if len(each) >= _LEAST_LETTERS]
    clear = [each for each in heard.understood.spans if not each.is_small]
    return bool(odd) and len(odd) >= len(clear)
