"""What is never done or said here, whoever asks, and where it is done instead."""

from __future__ import annotations

from agent.hearing import Heard
from agent.toolbox import Toolbox

_PERSONAL = (
    r"\b(birth ?dates?|birthdays?|dob|date of birth|social security|ssn|phone number|home address"
    r"|member (id|number)s?|patients?'? names?|full name|what is (his|her) name|addresses)\b"
)
_SECRETS = (
    r"\b(system prompt|your (instructions|rules|prompt)|api key|password|secret|environment"
    r" variables?|connection string|without redaction|skip (the )?redaction|unredacted"
    r"|ignore (all|any|your|previous|the) )"
)
_UNDOING = (
    r"\b(cancel|delete|remove|withdraw|erase|undo|void|close)\b.*\b(case|packet|request"
    r"|submission|c-|it|draft|authorization)"
)
_REDIRECTING = (
    r"\b(change|set|use|switch)\b.*\b(fax number|destination|url|address|npi|payer id)\b"
    r"|\b(e-?mail|fax|post) (it|this|them|the packet|everything) to\b"
)
_FORGING = (
    r"\b(mark|set|record|enter|treat)\b.*\b(as )?(approved|denied|active|paid|verified"
    r"|not required)\b"
    r"|authorization number is|auth(orization)? (number|#)"
)


def fits(heard: Heard) -> bool:
    """Requests for personal data or secrets, and for things that only a person does."""
    return any(
        heard.says(pattern) for pattern in (_PERSONAL, _SECRETS, _UNDOING, _REDIRECTING, _FORGING)
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say no, and where it is done."""
    if heard.says(_SECRETS):
        return "That stays as it is: it cannot be shown or switched off from here."
    if heard.says(_PERSONAL):
        return (
            "Names, birth dates, addresses and member numbers are not shown here. A signed-in"
            " person sees them on the desk page of the case."
        )
    if heard.says(_REDIRECTING):
        return (
            "Where a packet goes comes from the payer's connection in the clinic's setup; nobody"
            " changes it from here. An administrator can."
        )
    if heard.says(_FORGING):
        return (
            "A payer's answer comes from the payer, or from a person who records it on the desk"
            " page. It cannot be set from here."
        )
    return (
        "Cancelling and closing is done by a person: on the desk page for what is not sent yet,"
        " with"
        " the payer for what is. Nothing was changed."
    )
