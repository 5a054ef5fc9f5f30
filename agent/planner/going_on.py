"""A turn that names nothing is about what was just shown: the rule, the case, the few cases."""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.planner import about_day, about_one, about_rule, about_several, modifiers
from agent.thread import Thread

INTENTS = (
    *about_rule.INTENTS,
    *about_one.INTENTS,
    *about_several.INTENTS,
    *about_day.INTENTS,
)


def about_shown(heard: Heard, thread: Thread, last: Heard | None) -> Heard:
    """Return a plain question with what it is about; any other one as it is."""
    heard = about_rule.of_the_rule(modifiers.of_the_same(heard, last), last)
    heard = about_one.of_the_one(heard, thread)
    heard = about_several.of_the_few(heard, thread)
    return about_day.of_the_one(heard, thread, last)
