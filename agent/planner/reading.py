"""Read what came in."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.toolbox import Refused, Toolbox
from agent.wording import counted, running

_MOST = 5


def fits(heard: Heard) -> bool:
    """Asks to read or process documents."""
    return bool(heard.document_ids) or heard.says(
        r"\b(read|process|open)\b.*\b(fax|faxes|documents?|referrals?|pages?)\b"
        r"|\bnew (fax|faxes|documents?|referrals?)\b|\bcame in\b|\binbox\b"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Read the named document, or those that wait."""
    if heard.document_ids:
        return "\n".join([await _read(each, tools) for each in heard.document_ids[:_MOST]])
    listed = await tools.call("read_referral")
    waiting = [each["document_id"] for each in listed["waiting"]]
    if not waiting:
        return _nothing_waits(listed["today"])
    said = [await _read(each, tools) for each in waiting[:_MOST]]
    more = (
        f"\n{counted(len(waiting) - _MOST, 'more document')} wait." if len(waiting) > _MOST else ""
    )
    return "\n".join(said) + more


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
    if not today:
        return "Nothing waits to be read, and nothing came in today."
    shown = "\n".join(
        f"- {each['document_id']}: {each['state']}; {', '.join(each['case_ids']) or 'no case'}"
        + (f"; came {each['times_received']} times" if each["times_received"] > 1 else "")
        for each in today[:10]
    )
    return f"Nothing waits to be read. Came in today:\n{shown}"
