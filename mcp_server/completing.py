"""What may be typed for a payer or a case id, from its first letters; recorded like any call."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from priorauth.minimum import CaseFilter
from priorauth.models.base import Model
from priorauth.models.privacy import Operational
from tools.base import Context, Tool, Withheld, tool

MOST = 25
"""Values in one answer; MCP allows a hundred."""
Begun = Annotated[str, Field(max_length=80), Withheld()]


class Completed(Model):
    """Values that fit."""

    values: Operational[tuple[str, ...]]


@tool(effect="read", surface="resource")
async def complete_payer(ctx: Context, begun: Begun) -> Completed:
    """Payers whose id or name begins like that, those the clinic works with first."""
    wanted = begun.casefold()
    async with ctx.begin() as tx:
        known = [(each.payer_id, each.name) for each in await tx.payers()]
    known += [(each.id, each.name) for each in ctx.services.rules.payers()]
    fitting = [
        payer_id
        for payer_id, name in known
        if payer_id.startswith(wanted) or name.casefold().startswith(wanted)
    ]
    return Completed(values=tuple(dict.fromkeys(fitting))[:MOST])


@tool(effect="read", surface="resource")
async def complete_case_id(ctx: Context, begun: Begun) -> Completed:
    """Open cases whose id begins like that, the newest first."""
    async with ctx.begin() as tx:
        found = await tx.list_cases(CaseFilter(id_begins=begun.upper()), page=1, limit=MOST)
    return Completed(values=tuple(case.case_id for case in found.cases))


COMPLETIONS: dict[str, Tool] = {"payer": complete_payer, "case_id": complete_case_id}
"""By the name of the argument that is being typed."""
