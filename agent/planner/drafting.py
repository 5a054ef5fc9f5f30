"""Draft the packet of a case."""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, is_question
from agent.planner.which import for_payer, of_no_certain_payer, one_case
from agent.toolbox import Toolbox
from agent.wording import case_list, gap_lines, running


async def _list(heard: Heard, tools: Toolbox) -> str:
    listed = await tools.call(
        "list_cases", state="draft", payer=heard.payer, limit=25, page=heard.page
    )
    whose = for_payer(heard)
    said = case_list(listed, f"in draft{whose}", f"No packet{whose} is in draft.")
    if listed["total"]:
        return said
    return said + await of_no_certain_payer("draft", "in draft", heard.payer, tools)


async def _draft(heard: Heard, tools: Toolbox) -> str:
    case_id = await one_case(heard, tools)
    said = await tools.call("draft_packet", case_id=case_id)
    still = running(said)
    if still:
        return still
    what = f"{case_id}: version {said['version']} of the packet is drafted; nothing was sent."
    if said["gaps"]:
        return f"{what} It cannot be approved yet. Missing:\n{gap_lines(said['gaps'])}"
    return f"{what} Nothing is missing: say `submit {case_id}` to put it before a person."


def _asks(heard: Heard) -> bool:
    return heard.has("who", "when", "how_long", "how_many", "why", "where")


def _orders_one(heard: Heard) -> bool:
    """Whether it orders a draft for one case, whatever else is said to it."""
    return len(heard.case_ids) == 1 and not (_asks(heard) or is_question(heard))


ORDERS = (
    Intent(
        "",
        ("",),
        _draft,
        ANY,
        lambda heard: heard.orders("draft_order") and _orders_one(heard),
    ),
)
INTENTS = (
    Intent(
        "which packets are in draft",
        ("draft",),
        _list,
        "draft everything",
        lambda heard: not (heard.case_ids or heard.strange or heard.payers[1:]),
    ),
    Intent("", ("draft_order",), _draft, ANY, _orders_one),
    Intent(
        "draft the packet of a case",
        ("draft_order",),
        _draft,
        "draft_order running_out everything new missing",
        lambda heard: not (_asks(heard) or is_question(heard)),
    ),
)
