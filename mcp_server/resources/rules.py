"""The rules of one payer."""

from __future__ import annotations

from priorauth.models.base import Impersonal
from priorauth.models.rules import RuleOnFile
from tools._payers import one_payer
from tools.base import Context, PayerText, tool

ADDRESS = "priorauth://rules/{payer}"
TITLE = "The rules of one payer"


class RulesOfPayer(Impersonal):
    """What the rule book holds about a payer; nothing of it means that nothing is known."""

    payer: str
    book: str
    rules: tuple[RuleOnFile, ...]


@tool(effect="read", surface="resource")
async def rules(ctx: Context, payer: PayerText) -> RulesOfPayer:
    """Every rule on file for a payer, with its dates and sources.

    For an answer about one visit call `lookup_payer_rules`.
    """
    async with ctx.begin() as tx:
        payer_id = one_payer(await tx.payers(), ctx.services.rules, payer)
    known = ctx.services.rules
    on_file = {each.id for each in known.payers()}
    found = known.rules_of(payer_id) if payer_id in on_file else ()
    return RulesOfPayer(payer=payer_id, book=known.version[:12], rules=found)
