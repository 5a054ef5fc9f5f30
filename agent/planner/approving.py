"""Approving and sending: a person does it on the desk page; here it is only prepared."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import find_named, for_payer, one_case
from agent.toolbox import Toolbox
from agent.wording import case_list, running

_NOT_HERE = (
    "Nobody can approve here, and nothing goes to a payer from here: a person signed in on the"
    " desk page looks at each value and approves."
)
_ORDERS = (
    r"^(please )?(just )?(approve|send|submit|deliver|release|resubmit)\b"
    r"|^(?!what|which|who|when|did|have|has|how)\b.*\b(submit|send)\b"
)


def fits(heard: Heard) -> bool:
    """Orders to approve, send or submit, and what waits for approval."""
    return heard.says(
        _ORDERS
        + r"|\bapprove\b|need\w*( \w+)? (approval|signature|sign-?off)"
        + r"|waiting for approval|\bheld\b"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Submit the named case for approval, or list what waits."""
    if (
        heard.says(_ORDERS)
        and heard.says(r"\b(submit|resubmit)\b")
        and not heard.says(r"\b(all|everything|every)\b")
    ):
        return await _submit(heard, tools)
    is_order = heard.says(_ORDERS + r"|\bapprove\b") and not heard.says(r"^(what|which|how many)\b")
    named = heard.case_ids or (await find_named(heard, tools) if is_order else ())
    listed = await tools.call(
        "list_cases", state="held", payer=heard.payer, limit=25, page=heard.page
    )
    whose = for_payer(heard)
    waiting = case_list(
        listed, f"waiting for approval{whose}", f"Nothing waits for approval{whose}."
    )
    if not is_order:
        return waiting
    pages = [(await tools.call("get_case", case_id=each))["desk_page"] for each in named[:3]]
    where = "".join(f"\n{page}" for page in pages if page)
    return f"{_NOT_HERE}{where}\n{waiting}"


async def _submit(heard: Heard, tools: Toolbox) -> str:
    case_id = await one_case(heard, tools)
    said = await tools.call("submit_packet", case_id=case_id)
    where = f" at {said['approve_at']}" if said.get("approve_at") else " on the desk page"
    return running(said) or (
        f"{case_id}: the packet is held; nothing was sent. A person looks and approves{where}."
    )
