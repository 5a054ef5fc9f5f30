"""The answer to what a question mainly says, where no intent does justice to every word of it.

A question has parts that weigh, such as how a case stands or what is asked of it, and parts that
only go with them: who asks, that something is needed, that all are meant. Where every word is
known and only such parts are left over, the intent of the parts that weigh answers. A case that
is named has its card instead (`naming.py`).
"""

from __future__ import annotations

from collections.abc import Iterable

from agent.hearing.heard import Heard
from agent.hearing.words import ORDERS
from agent.planner.intent import Intent

_LIGHT = frozenset(
    {"who", "role", "person", "needs", "everything", "first", "where", "when", "latest", "link"}
    | {"payer_of", "authorization", "aside", "overview", "next_step", "changed", "ask"}
    | {"answered", "missing", "can_schedule", "inbox", "papers", "requirements"}
)


def by_its_parts(heard: Heard, intents: Iterable[Intent]) -> Intent | None:
    """Return the intent that leaves least out, and nothing of weight."""
    if heard.understood.unknown or heard.strange or heard.case_ids or heard.codes:
        return None
    if heard.understood.concepts & ORDERS:
        return None
    if all(each.is_small or _is_light(each.concepts) for each in heard.understood.spans):
        return None
    near = [each for each in intents if each.says and each.nearly_fits(heard)]
    plain = [each for each in near if all(map(_is_light, each.leftover(heard)))]
    return min(plain, key=lambda each: len(each.leftover(heard)), default=None)


def _is_light(concepts: frozenset[str]) -> bool:
    return bool(concepts & _LIGHT)
