"""A question of one case asked of several that were just shown: it is answered of each of them."""

from __future__ import annotations

from dataclasses import replace

from agent.hearing.heard import Heard, hear
from agent.planner.every_kind import intent_of
from agent.planner.filling import filled
from agent.planner.intent import ANY, Intent
from agent.toolbox import Toolbox

_MOST = 5


def of_each(plain: str, shown: Heard) -> tuple[Heard, Intent] | None:
    """Return what is asked of the first few of the cases shown, and what answers it of each."""
    texts = [filled(plain, replace(shown, case_ids=(each,))) for each in shown.case_ids[:_MOST]]
    heard = [hear(each, shown.payer_names, shown.today) for each in texts if each]
    each_of = [(each, intent) for each in heard if (intent := intent_of(each)) is not None]
    more = len(shown.case_ids) - len(each_of)

    async def answer(_: Heard, tools: Toolbox) -> str:
        said = [await intent.answer(each, tools) for each, intent in each_of]
        rest = f"{more} more were shown: ask for one by its id." if more else ""
        return "\n".join(filter(None, [*said, rest]))

    told = filled(plain, replace(shown, case_ids=("each of them",)))
    if not each_of or told is None:
        return None
    return replace(shown, text=told), Intent("a question of each case shown", ("",), answer, ANY)
