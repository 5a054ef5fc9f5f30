"""Approving and sending: a person does it on the desk page; here it is only prepared."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, asks_yes_or_no, is_question
from agent.planner.which import find_named, for_payer, of_no_certain_payer, one_case
from agent.toolbox import Toolbox
from agent.wording import case_list, days_ago, running

_NOT_HERE = (
    "Nobody can approve here, and nothing goes to a payer from here: a person signed in on the"
    " desk page looks at each value and approves."
)


async def _waiting(heard: Heard, tools: Toolbox) -> str:
    listed = await tools.call(
        "list_cases", state="held", payer=heard.payer, limit=25, page=heard.page
    )
    whose = for_payer(heard)
    said = case_list(listed, f"waiting for approval{whose}", f"Nothing waits for approval{whose}.")
    if listed["total"]:
        return said + (_since(listed["cases"]) if heard.has("how_long", "when") else "")
    return said + await of_no_certain_payer("held", "waiting for approval", heard.payer, tools)


def _since(rows: list[dict[str, Any]]) -> str:
    """Return since when each waits."""
    held = [(row["case_id"], row.get("held_days_ago"), row["opened_days_ago"]) for row in rows]
    return "".join(
        f"\n{case_id} was opened {days_ago(opened)}"
        + (f"; it was put before a person {days_ago(put)}." if put is not None else ".")
        for case_id, put, opened in held
    )


async def _order(heard: Heard, tools: Toolbox) -> str:
    """Say who approves and where, and what waits."""
    named = heard.case_ids or ((await find_named(heard, tools)) if not heard.points_at else ())
    pages = [(await tools.call("get_case", case_id=each))["desk_page"] for each in named[:3]]
    where = "".join(f"\n{page}" for page in pages if page)
    return f"{_NOT_HERE}{where}\n{await _waiting(heard, tools)}"


async def _submit(heard: Heard, tools: Toolbox) -> str:
    case_id = await one_case(heard, tools)
    said = await tools.call("submit_packet", case_id=case_id)
    told = await tools.call("get_case", case_id=case_id) if running(said) else None
    if told is not None and told["case"]["state"] == "held":
        return (
            f"{case_id} is submitted already and waits for a person's approval; nothing was sent."
            f" {_NOT_HERE} {told['desk_page'] or ''}".rstrip()
        )
    where = f" at {said['approve_at']}" if said.get("approve_at") else " on the desk page"
    return running(said) or (
        f"{case_id}: the packet is held; nothing was sent. A person looks and approves{where}."
    )


def _is_order(heard: Heard) -> bool:
    """Whether it orders and does not ask: `who`, `when` and `what` ask."""
    return not heard.has("who", "when", "how_long", "how_many", "why", "where", "link")


_ORDERS = (
    "approve_order send_order submit_order everything held pending can_schedule"
    " scheduling approved sent_on channel draft leaving destination"
)


_SEND_IT = re.compile(
    r"\b(?:can|could|will|would|please|pls|just|and) (?:you |u )?(?:please |pls |just )?"
    r"(?:send|fax|submit) (?:it|this)(?: off| out| over| in)?(?: now| please| pls)?\W*$"
)


def _orders_one(heard: Heard) -> bool:
    """Whether it orders that one case be approved or sent, whatever else is said to it."""
    is_order = _is_order(heard) and not heard.has("submit_order", "draft_order")
    return bool(heard.case_ids) and is_order and not asks_yes_or_no(heard)


ORDERS = (
    Intent(
        "",
        ("",),
        _submit,
        ANY,
        lambda heard: heard.orders("submit_order") and len(heard.case_ids) == 1,
    ),
    Intent(
        "",
        ("automate", *(f"scheduled {each}_order" for each in ("approve", "send", "submit"))),
        _order,
        ANY,
    ),
    Intent("", ("approve_order", "send_order"), _order, ANY, _orders_one),
    Intent("", ("",), _order, ANY, lambda heard: heard.orders("send_order")),
    Intent(
        "", ("send_order",), _order, ANY, lambda heard: _SEND_IT.search(heard.words) is not None
    ),
)
"""Tried first: whatever else is said to such an order, nobody obeys it."""
INTENTS = (
    Intent(
        "submit a packet for approval",
        ("submit_order",),
        _submit,
        "submit_order held draft link approve_order ready missing everything needs send_order",
        lambda heard: _is_order(heard) and not heard.has("everything") and not is_question(heard),
    ),
    Intent(
        "what approving and sending is done by",
        ("approve_order", "send_order", "submit_order everything", "destination"),
        _order,
        _ORDERS,
        _is_order,
    ),
    Intent(
        "what approving and sending is done by",
        ("approver",),
        _order,
        "who held needs first pending",
        lambda heard: not (heard.case_ids or heard.strange),
    ),
    Intent(
        "what waits for approval",
        ("held", "approve_order"),
        _waiting,
        "held needs approve_order pending everything first send_order sent_on scheduling who"
        " can_schedule turnaround how_long when",
        lambda heard: (
            not (
                heard.case_ids
                or heard.back_only
                or heard.payers[1:]
                or heard.has("how_many", "when", "why", "person")
                or (heard.has("who") and not heard.has("held"))
            )
        ),
    ),
)
