"""What can be asked, and a greeting."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_no_case
from agent.planner.refusing import always
from agent.toolbox import Toolbox

KNOWS = """I can answer these without a model:
- what is pending (for a payer), what needs approval, what runs out, which questions are open
- how many cases stand how; what is oldest, late or new; what to do first; how long a payer takes
- the status of a case, since when, its next step, why it was denied, what is missing, visits left
- does a payer need authorization for a code (say plan type, state, visit and date)
- read new documents; draft a packet, submit it for approval, check eligibility for a case
- answer a question of the desk: answer Q-7K2M9QXAPT: 12
Name a case by its id, such as C-7K2M9QXAPT, or by the patient's name; then `and for Cigna?`,
`the second one` and `more` are understood too."""

_ODD = 1
"""Words of no meaning that a question for help may hold, as `able`."""
_ALL = "payer days codes plan"
THANKED = "You're welcome."


def _says_nothing_else(heard: Heard) -> bool:
    return names_no_case(heard) and not (heard.payer or heard.strange or heard.understood.unknown)


_ASKS = re.compile(
    r"\b(?:which|when|where|how (?:many|long|about)|what (?:is|are|does|do|did|has|about|can))\b"
)


_JUST_DAYS = re.compile(r"^\W*(?:\w+\W+){0,2}(?:next|last|this) (?:week|month)\b")


def _only_thanks(heard: Heard) -> bool:
    """Whether nothing is asked beside the thanks: `then next week thx` is about next week."""
    is_asked = _JUST_DAYS.match(heard.words) or _ASKS.search(heard.words)
    return _says_nothing_else(heard) and is_asked is None


def _of_the_desk(heard: Heard) -> bool:
    """Whether it asks what the desk can do, and not how to do something unheard of."""
    return names_no_case(heard) and len(heard.understood.unknown) <= _ODD


async def _help(heard: Heard, tools: Toolbox) -> str:
    return KNOWS


INTENTS = (
    Intent("help", ("help",), _help, "greeting thanks who", _of_the_desk, minds=_ALL),
    Intent("", ("thanks",), always(THANKED), "greeting", _only_thanks, minds=_ALL),
    Intent("", ("greeting",), _help, "", _says_nothing_else, minds=_ALL),
)
