"""What is asked for without some of it: no list leaves cases out, and that is said."""

from __future__ import annotations

import re

from agent.hearing import Heard
from agent.planner.intent import ANY, Intent
from agent.planner.refusing import always

_APART = r"\b(?:take|leave|taking|leaving) out|\b(?:except(?: for)?|excluding|skip|minus|without)"
_ONES = re.compile(rf"(?:{_APART})(?: all| any)?(?: the)? \w+(?: \w+)? ones\b")
_SAID = (
    "I can leave nothing out of a list, so I list nothing here. Ask for all of it, or for one payer"
    " or one way of standing, such as `what is pending for Cigna`."
)


def leaves_out(heard: Heard) -> bool:
    """Whether some cases or a payer are not meant: `take out Northwind`, `except Medicare ones`."""
    if heard.case_ids or heard.codes:
        return False
    payers = "|".join(re.escape(each.lower()) for each in heard.typed)
    is_payer = payers and re.search(rf"(?:{_APART})(?: the)? (?:{payers})\b", heard.words)
    return bool(is_payer) or _ONES.search(heard.words) is not None


INTENTS = (Intent("", ("",), always(_SAID), ANY, leaves_out),)
