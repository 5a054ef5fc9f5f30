"""A word that may be a name: a payer's that it almost is, a patient's, or no name at all."""

from __future__ import annotations

from dataclasses import replace

from agent.hearing.heard import Heard
from agent.planner.every_kind import intent_of
from agent.planner.intent import ANY
from agent.toolbox import Toolbox


async def with_guess(heard: Heard, tools: Toolbox) -> tuple[Heard, str]:
    """Take a word for the payer whose name it almost is, unless it is a patient's name."""
    if heard.payer is not None or heard.guess is None or heard.case_ids:
        return heard, ""
    found = await tools.call("list_cases", name=" ".join(heard.strange), limit=1)
    if found["total"]:
        return heard, ""
    meant = replace(heard, payer=heard.guess, payers=(heard.guess,), strange=(), points_at=False)
    return meant, f"(I take that as {heard.guess.title()}.)\n"


async def without_mere_words(heard: Heard, tools: Toolbox) -> Heard:
    """Take strange words for no name where the answer hangs on them and nobody is called so."""
    if not heard.strange or heard.points_at or heard.case_ids:
        return heard
    unknown = (*heard.understood.unknown, *heard.strange)
    plain = replace(heard, strange=(), understood=replace(heard.understood, unknown=unknown))
    intent, without = intent_of(heard), intent_of(plain)
    if intent is without or (intent is not None and intent.takes is ANY):
        return heard
    found = await tools.call("list_cases", name=" ".join(heard.strange), limit=1)
    if not found["total"] and heard.is_called:
        return replace(heard, points_at=True)
    return heard if found["total"] else plain
