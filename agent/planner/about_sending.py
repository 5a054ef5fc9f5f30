"""A turn about the sending of the case just spoken of: `and how?`, `so they do not have it`."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard, reworded
from agent.planner.intent import ANY, Intent
from agent.planner.sending import when_and_how

_SENDING = ("sent_on", "submit_order", "send_order", "unsent", "channel")
_HOW = re.compile(
    r"^\W*(?:(?:and|but|ok|okay|so|also|sent|it|went)\W+)*(?:how|which way|by what means|what way"
    r"|how exactly|through what|over what|by fax or (?:portal|electronic\w*))\W*$"
)
_HAS_IT = re.compile(
    r"^\W*(?:(?:so|ok|okay|and|but|then|does|do|did|has|have)\W+)*(?:#payer|they|the payer"
    r"|the insurance|insurance|payer) (?:(?:does not|doesn'?t|do not|don'?t|did not|didn'?t|has not"
    r"|hasn'?t|have not|haven'?t|never|already|even|still|do|does)\W+)*(?:have|has|got|get|gotten"
    r"|received?|seen?|see)\b(?: (?:it|that|this|anything))?(?: (?:yet|already|then|now))*\W*$"
)


def of_sending(heard: Heard, last: Heard) -> Heard | None:
    """Return such a turn as the question when and how the case before was sent."""
    if len(last.case_ids) != 1 or heard.case_ids or heard.codes:
        return None
    words = heard.words
    for typed in heard.typed:
        words = words.replace(typed.lower(), "#payer")
    is_how = _HOW.match(words) is not None and (last.has(*_SENDING) or "sent" in last.words)
    if not is_how and _HAS_IT.match(words) is None:
        return None
    case_id = last.case_ids[0]
    return replace(reworded(last, f"when and how was {case_id} sent"), goes_on="sending")


INTENTS = (Intent("", ("",), when_and_how, ANY, lambda heard: heard.goes_on == "sending"),)
