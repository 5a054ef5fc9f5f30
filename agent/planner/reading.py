"""Read what came in."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.when import Window
from agent.hearing.words import Understood
from agent.planner import changed
from agent.planner.intent import Intent, names_no_case
from agent.toolbox import Refused, Toolbox
from agent.wording import counted, running

_MOST = 5


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Read the named document, or those that wait."""
    if heard.document_ids:
        return await read_named(heard, tools)
    listed = await tools.call("read_referral")
    waiting = [each["document_id"] for each in listed["waiting"]]
    if not waiting:
        return _nothing_waits(listed["today"])
    said = [await _read(each, tools) for each in waiting[:_MOST]]
    decided = await _decided(heard, tools) if _WHAT_CAME_AT_ALL.match(heard.words) else ""
    said = [*([decided] if decided else []), *said]
    if len(listed["today"]) > len(waiting):
        said.append(_today(listed["today"]))
    more = (
        f"\n{counted(len(waiting) - _MOST, 'more document')} wait." if len(waiting) > _MOST else ""
    )
    return "\n".join(said) + more


async def _decided(heard: Heard, tools: Toolbox) -> str:
    """Say what payers answered today, where all that came in is asked for."""
    today = Window(heard.today, heard.today)
    said = await changed.answer(replace(heard, back=today, understood=Understood()), tools)
    return "" if said.startswith("No case") else said


_WHAT_CAME_AT_ALL = re.compile(
    r"^\W*(?:what|anything)(?:'?s| all| has| have| new)* (?:came|come|comes|coming|got) in"
    r"(?: (?:today|so far|now))*\W*$"
)


async def read_named(heard: Heard, tools: Toolbox) -> str:
    """Read the documents that are named by id."""
    return "\n".join([await _read(each, tools) for each in heard.document_ids[:_MOST]])


async def _read(document_id: str, tools: Toolbox) -> str:
    try:
        told = await tools.call("read_referral", document_id=document_id)
    except Refused as error:
        return f"{document_id}: {error}"
    still = running(told)
    if still:
        return f"{document_id}: {still}"
    if told["state"] == "unreadable":
        return f"{document_id} cannot be read: {told['problem'] or 'a person must look at it'}"
    cases = ", ".join(told["case_ids"]) or "no case"
    flagged = sorted({each["field"].replace("_", " ") for each in told["fields_flagged"]})
    look = f" A person must look at: {', '.join(flagged[:8])}." if flagged else ""
    return f"{document_id}: {counted(told['fields_read'], 'field')} read; {cases}.{look}"


def _nothing_waits(today: list[dict[str, Any]]) -> str:
    return f"Nothing waits to be read. {_today(today)}"


def _today(today: list[dict[str, Any]]) -> str:
    if not today:
        return "Nothing came in today."
    shown = "\n".join(
        f"- {each['document_id']}: {each['state']}; {', '.join(each['case_ids']) or 'no case'}"
        + (f"; came {each['times_received']} times" if each["times_received"] > 1 else "")
        for each in today[:10]
    )
    return f"{counted(len(today), 'document')} came in today:\n{shown}"


async def _looked(heard: Heard, tools: Toolbox) -> str:
    """Say what came in and what nobody can read; who sent it is on the desk page."""
    listed = await tools.call("read_referral")
    seen = {each["document_id"]: each for each in (*listed["today"], *listed["waiting"])}
    found = [each for each in seen.values() if each["state"] == "unreadable"]
    if not heard.has("unreadable"):
        came = _came_in(listed)
        return f"{_FROM_WHOM}\n{came}" if heard.strange or heard.has("sender") else came
    lines = [
        f"- {each['document_id']}: {each['problem'] or 'a person must look'}" for each in found
    ]
    asked = await tools.call("list_cases", state="questions", payer=heard.payer, limit=1)
    more = f" {counted(asked['total'], 'case')} with open questions may hold older ones."
    if not lines:
        return f"Nothing that came in today or waits is unreadable.{more if asked['total'] else ''}"
    return "Unreadable:\n" + "\n".join(lines)


_FROM_WHOM = "Who sent a document is not shown here; the desk page shows its pages."


def _came_in(listed: dict[str, Any]) -> str:
    waiting = [each["document_id"] for each in listed["waiting"]]
    wait = f" {counted(len(waiting), 'document')} to be read: {', '.join(waiting[:_MOST])}."
    return _today(listed["today"]) + (wait if waiting else " Nothing waits to be read.")


_WHAT_CAME = re.compile(r"^\W*what(?: all)? (?:came|has come|got) in\b.*\bthis morning\W*$")


def _only_asks(heard: Heard) -> bool:
    """Whether it asks about what came in, and does not have it read."""
    asks = bool(heard.strange) or heard.has("how_many") or bool(_WHAT_CAME.match(heard.words))
    return asks and not (heard.document_ids or heard.back_only)


def _bare(heard: Heard) -> bool:
    return not (heard.names_case or heard.payer or heard.understood.unknown or heard.back_only)


INTENTS = (
    Intent(
        "which documents cannot be read",
        ("unreadable",),
        _looked,
        "inbox papers paper_kind how_many",
        names_no_case, minds=""),
    Intent(
        "whether a document came in from somebody",
        ("inbox", "papers how_many"),
        _looked,
        "inbox read papers paper_kind changed how_many",
        lambda heard: names_no_case(heard) and _only_asks(heard), minds=""),
    Intent(
        "whether a document came in from somebody",
        ("sender",),
        _looked,
        "sender inbox read papers role negation who everything",
        names_no_case, minds=""),
    Intent("read new documents", ("inbox", "read", "read papers"), _answer,
           "inbox read papers paper_kind first how_many new answered",
           lambda heard: names_no_case(heard) and not heard.strange
           and not (heard.back and heard.back.first < heard.today)
           and not heard.has("draft", "scheduling") and "nobody drafted" not in heard.words,
           minds=""),
    Intent("read new documents", ("papers",), _looked, "papers everything", _bare, minds=""),
    Intent("read new documents", ("",), _answer,
           "read inbox draft_order link everything papers where",
           lambda heard: bool(heard.document_ids), minds=""),
)  # fmt: skip
