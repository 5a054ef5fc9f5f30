"""The last question for another span of days: `make that 20`, `and in 30?`, `what about next?`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from agent.hearing.heard import Heard
from agent.hearing.pace import pace_in
from agent.hearing.when import Window, ahead_in, with_number


def other_span(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question for a longer span, or the next: `last year?`, `and next?`."""
    if pace_in(last.words) is not None and _WEEK_AFTER.search(heard.words):
        return replace(last, text=_THIS_WEEK.sub("next week", last.text), page=1)
    if _JUST_LONG.search(heard.words.strip()):
        text = f"{_LONG.sub(' ', last.text).strip(' ?.')} {heard.words.strip()}"
        return replace(last, text=text, ahead=None, back=None, page=1)
    span = _OF_THIS.search(last.words)
    if span is None or last.ahead is None or not _JUST_NEXT.search(heard.words.strip()):
        return None
    return replace(last, ahead=ahead_in(f"next {span[1]}", heard.today), back=None, page=1)


_THIS_WEEK = re.compile(r"\bthis (?:week|wk)\b", re.IGNORECASE)
_WEEK_AFTER = re.compile(
    r"^\W*(?:(?:and|ok|so|what|how|about|for)\W+)*(?:the |next )?week(?: after(?: that)?)?\W*$"
)
_LONG = re.compile(
    r"\b(?:in |over |for )?(?:the )?(?:last|this|past) (?:\w+ )?(?:year|quarter|month)\b"
)
_JUST_LONG = re.compile(
    r"^(?:(?:and|ok|what|how|about|for|in|over|the|same)\W+)*"
    r"(?:last|this|past) (?:year|quarter)\W*$"
)
_OF_THIS = re.compile(r"\bthis (week|month)\b")
_JUST_NEXT = re.compile(r"^(?:(?:and|ok|what|how|about|for|the)\W+)*next(?: one)?\W*$")


def renumbered(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question with another number of days: `make that 20`, `and in 30?`."""
    if heard.payer or heard.strange or heard.codes or not _A_NUMBER.search(heard.words.strip()):
        return None
    ahead = with_number(last.ahead, last.text, heard.words, heard.today)
    back = with_number(last.back, last.text, heard.words, heard.today)
    some_days = Window(heard.today, heard.today + timedelta(days=1))
    waited = some_days if last.older_than is not None else None
    older = with_number(waited, last.text, heard.words, heard.today)
    if ahead is None and back is None and older is None:
        return None
    days = (older.last - heard.today).days if older else last.older_than
    return replace(last, ahead=ahead, back=back, older_than=days, page=1)


_A_NUMBER = re.compile(
    r"^(?:(?:ok|and|or|no|now|make|that|it|what|how|about|just|only|in|within|for|over|say)\W+)*"
    r"(?:(?:the )?(?:next|last) )?"
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|thirty)"
    r"(?:[ -](?:day|week|month)s?)?(?: (?:instead|then|please|pls|days|weeks))*\W*$"
)
