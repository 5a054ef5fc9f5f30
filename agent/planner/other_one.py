"""`The other one`: of two that were shown, the one that was not asked about."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.hearing.words import POLITE
from agent.thread import Thread
from agent.toolbox import Refused

NOTHING_SHOWN = (
    "Nothing was listed just before, so I do not know which one is meant. Name the case by its id,"
    " or ask for a list first, such as `what is pending` or `what runs out this week`."
)


def beside(shown: tuple[str, ...], thread: Thread) -> tuple[str, ...]:
    """Return the few cases of which the one that is shown now was picked."""
    if len(shown) != 1:
        return ()
    if len(thread.case_ids) == 1 and thread.case_ids != shown:
        return (*thread.case_ids, *shown)
    lists = (thread.case_ids, thread.beside)
    return next((each for each in lists if 1 < len(each) <= _A_FEW and shown[0] in each), ())


_A_FEW = 3
OTHER_ONE = re.compile(
    r"\bthe other (?:one|case|request|auth|patient|pt)\b(?! (?:with|without|that|who|which)\b)"
    r"|^\W*(?:(?:and|ok|what about|how about|no|not that one|now)\W+)*(?:the )?other(?: one)?\W*$"
)


def of_other(heard: Heard, thread: Thread, last: Heard | None) -> Heard | None:
    """Return what is asked of the other one of two, or the question before asked of it.

    Raises:
        Refused: It is not certain which one is meant; the text shows those that were shown.
    """
    if not OTHER_ONE.search(heard.words) or heard.strange or heard.payer:
        return None
    among = thread.beside or thread.document_ids or thread.case_ids
    others = (
        tuple(each for each in among if each not in thread.case_ids) if thread.beside else among
    )
    if not others:
        raise Refused(NOTHING_SHOWN)
    if len(among) == 1:
        raise Refused(_ONLY.format(shown=among[0]))
    if len(others) > 1 or others == thread.case_ids:
        raise Refused(_WHICH_OTHER.format(shown=", ".join(among)))
    if others[0].startswith("D-"):
        return replace(heard, document_ids=others, strange=())
    is_bare = not heard.understood.concepts - POLITE - {"other"}
    if is_bare and last is not None and len(last.case_ids) == 1:
        return replace(last, case_ids=others, ordinal=None)
    return replace(heard, case_ids=others, ordinal=None, strange=(), points_at=False)


_ONLY = "Only {shown} was shown just before. Name the other one by its id."
_WHICH_OTHER = "Which one do you mean? Just shown: {shown}. Name one by its id."
