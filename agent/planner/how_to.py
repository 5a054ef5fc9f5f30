"""How something is done with the desk: what to say here, and what a person does on the page."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.refusing import always

_HOW = (
    r"^\W*(?:(?:so|ok|and|hi|hey|also)\W+)*(?:how (?:do|can|should|would|does|to)|where do)"
    r"(?: (?:i|we|you|one|somebody))?(?: \w+){0,2}? "
)
_WAYS = (
    (
        r"(?:draft|make|build|create|start|prepare|begin|renew|extend)\b.*"
        r"\b(?:packet|draft|request|renewal|reauth\w*|auth\w*)",
        "Say `draft` and the case's id, such as `draft C-7K2M9QXAPT`: the desk puts the packet"
        " together from what was read, and says what is still missing. So the next request before"
        " an authorization ends is begun, too. Nothing is sent by it.",
    ),
    (
        r"(?:submit|put up|put in|hand in)\b.*\b(?:packet|draft|request|case|approval)",
        "Say `submit` and the case's id, such as `submit C-7K2M9QXAPT`: the packet is put before a"
        " person, who looks at each value on the desk page and approves it there. Only then it goes"
        " to the payer.",
    ),
    (
        r"(?:answer|reply to|close)\b.*\bquestions?",
        "Say the answer behind the question's id, such as `answer Q-7K2M9QXAPT: 12`."
        " `which questions are open` shows them with their ids.",
    ),
    (
        r"(?:add|enter|open|register|set up|create)\b.*\b(?:patients?|pts?|cases?|referrals?)",
        "A case is opened by its referral, once that came in by fax, by upload on the desk page or"
        " with the EMR's own messages, and was read. None is opened by a message here.",
    ),
    (
        r"(?:correct|fix|change|edit|update|put right)\b.*\b(?:values?|mistakes?|errors?|fields?"
        r"|codes?|visits?|dates?|cases?|typos?|something|anything|data|info\w*)",
        "A signed-in person corrects values, adds papers and records visits on the desk page of the"
        " case; `open` and the case's id gives its link. Nothing is changed by a message here.",
    ),
)


def _asks(way: str) -> Callable[[Heard], bool]:
    """Return what tells whether a message asks how something is done in general, of no case."""
    asked = re.compile(_HOW + way)

    def is_asked(heard: Heard) -> bool:
        in_general = names_no_case(heard) and not (heard.payer or heard.has("denied"))
        return in_general and asked.search(heard.words) is not None

    return is_asked


INTENTS = tuple(Intent("", ("",), always(text), ANY, _asks(way)) for way, text in _WAYS)
