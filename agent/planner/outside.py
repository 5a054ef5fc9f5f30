"""What the desk does not keep or do: said plainly, with where to look instead."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from agent.hearing import Heard
from agent.planner.intent import ANY, Intent, names_case
from agent.planner.which import find_named
from agent.toolbox import Toolbox

_NO = "I do not know how to answer that here: "
_REFERENCE = f"{_NO}reference and authorization numbers are not shown; the desk page has them."
_PERSON = f"{_NO}who did what on a case is not shown; the desk page has names and times."
_MONEY = (
    f"{_NO}copays, costs, claims and amounts are not kept. This desk knows authorizations, visits"
    " and coverage; for money look into the billing system or ask the payer."
)
_CONTACT = (
    f"{_NO}fax numbers, phone numbers and addresses of payers are not shown. Where a packet goes is"
    " in the clinic's setup, and the desk page of a case shows it before anybody approves."
)
_CALLING = (
    "Nobody is called or written to from here. The desk asks payers about pending requests by"
    " itself; a call is made by a person, who records the answer on the desk page."
)
_REMINDING = "I cannot remind you from here: ask again then, or look into the morning digest."
_WRITING = (
    f"{_NO}nothing is written, translated or exported. A person writes to a payer; for a denial I"
    " can say the payer's reasons and the next step."
)
_CHANGING = (
    "That cannot be changed from here: a signed-in person corrects values, adds papers and"
    " records visits on the desk page of the case. Nothing was changed."
)
_RATES = f"{_NO}rates are not counted; I can count the open cases that stand one way."
_ELSEWHERE = (
    "I do not know how to answer that. I know this clinic's cases, its payers and their rules."
)


def _said(text: str) -> Callable[[Heard, Toolbox], Awaitable[str]]:
    """Return an answer that says it, with the desk page of the case where one is named."""

    async def answer(heard: Heard, tools: Toolbox) -> str:
        case_ids = await find_named(heard, tools) if names_case(heard) else ()
        pages = [(await tools.call("get_case", case_id=each))["desk_page"] for each in case_ids[:2]]
        return "\n".join([text, *(page for page in pages if page)])

    return answer


_DID = ("approved", "denied", "sent_on", "pending", "draft", "draft_order", "sent_back", "read")

INTENTS = (
    Intent("", ("reference",), _said(_REFERENCE), ANY),
    Intent("", ("reminding",), _said(_REMINDING), ANY),
    Intent("", ("contact",), _said(_CONTACT), ANY),
    Intent("", ("writing",), _said(_WRITING), ANY),
    Intent("", ("money",), _said(_MONEY), ANY),
    Intent("", ("rates",), _said(_RATES), ANY),
    Intent("", ("elsewhere",), _said(_ELSEWHERE), ANY),
    Intent("", ("clinical",), _said(_ELSEWHERE), ANY),
    Intent(
        "",
        (
            "person",
            "who role",
            *(f"who {word}" for word in (*_DID, "approve_order", "submit_order", "send_order")),
        ),
        _said(_PERSON),
        "who pending sent_on approved held approve_order submit_order send_order",
        names_case,
    ),
)
LAST = (
    Intent("", ("calling",), _said(_CALLING), ANY),
    Intent("", ("changing", "forge"), _said(_CHANGING), ANY, names_case),
)
"""Tried after all others: their words also stand in other questions."""
