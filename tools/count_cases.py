"""Count the open cases by how they stand and by payer."""

from __future__ import annotations

from collections.abc import Iterable

from priorauth.models.counts import CaseCount, CaseCounts, PayerCount
from tools._payers import payer_ids
from tools.base import Context, PayerText, tool

_OPEN = "open"


@tool(effect="read")
async def count_cases(ctx: Context, payer: PayerText | None = None) -> CaseCounts:
    """Count the clinic's open cases: how many stand how, in all and for each payer.

    Use this for "how many", for an overview, and to see where the work is; `list_cases`
    shows the cases themselves. One case can stand in several ways, such as pending and with
    an open question, so the counts do not add up to `open`.

    Raises:
        PayerNotOnFile: Nobody here knows a payer of that name.
    """
    async with ctx.begin() as tx:
        ids = None if payer is None else payer_ids(await tx.payers(), ctx.services.rules, payer)
        counted = await tx.count_cases(ids)
    names = {each.payer_id: each.payer_name for each in counted}
    payers = [_of_payer(payer_id, names[payer_id], counted) for payer_id in names]
    return CaseCounts(
        open=sum(each.count for each in counted if each.word == _OPEN),
        by_state=_by_state(counted),
        by_payer=tuple(sorted(payers, key=lambda each: (-each.open, each.payer_name or "~"))),
    )


def _of_payer(payer_id: str | None, name: str | None, counted: tuple[CaseCount, ...]) -> PayerCount:
    here = [each for each in counted if each.payer_id == payer_id]
    return PayerCount(
        payer_id=payer_id,
        payer_name=name,
        open=sum(each.count for each in here if each.word == _OPEN),
        by_state=_by_state(here),
    )


def _by_state(counted: Iterable[CaseCount]) -> dict[str, int]:
    states: dict[str, int] = {}
    for each in counted:
        if each.word != _OPEN:
            states[each.word] = states.get(each.word, 0) + each.count
    return dict(sorted(states.items()))
