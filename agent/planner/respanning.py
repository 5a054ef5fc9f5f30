"""The last question for another span of days: `make that 20`, `what about next?`, `before that`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from agent.hearing.heard import Heard
from agent.hearing.one_day import MONTHS
from agent.hearing.pace import pace_in
from agent.hearing.when import Window, ahead_in, back_in, with_number
from agent.hearing.words import vocabulary, written_out


def other_span(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question for a longer span, or the next: `last year?`, `and next?`."""
    is_alone = not (heard.payer or heard.strange or heard.case_ids)
    heard = replace(heard, text=written_out(heard.text))
    if last.back is not None and is_alone and _BEFORE_THAT.search(heard.words):
        return replace(last, back=_before(last.back, heard.words), ahead=None, page=1)
    if pace_in(last.words) is not None and _WEEK_AFTER.search(heard.words):
        return replace(last, text=_THIS_WEEK.sub("next week", last.text), page=1)
    if last.back is not None and is_alone and _VERSUS.match(heard.words):
        return replace(last, back=back_in(heard.words, heard.today), ahead=None, page=1)
    if last.back is not None and is_alone and (month := _JUST_MONTH.match(heard.words)):
        return replace(last, back=back_in(f"was in {month[1]}", heard.today), ahead=None, page=1)
    if _JUST_LONG.search(heard.words.strip()):
        text = f"{_LONG.sub(' ', last.text).strip(' ?.')} {heard.words.strip()}"
        return replace(last, text=text, ahead=None, back=None, page=1)
    if is_alone and (other := _just_span(heard, last)) is not None:
        return other
    span = _OF_THIS.search(last.words)
    if span is None or last.ahead is None or not _JUST_NEXT.search(heard.words.strip()):
        return None
    return replace(last, ahead=ahead_in(f"next {span[1]}", heard.today), back=None, page=1)


def _just_span(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question for the days that are all that is said: `same for next week`."""
    said = _ALSO.sub("", _LEADS.sub("", heard.words).strip(" ?.!"))
    if _AFTER_IT.fullmatch(said) and last.ahead is not None and _THIS_WEEK.search(last.text):
        return replace(last, ahead=ahead_in("next week", heard.today), back=None, page=1)
    words = set(re.findall(r"[a-z]+", said))
    if not words or heard.codes or words - vocabulary().times - _OF_SPANS:
        return None
    ahead = heard.ahead if last.ahead is not None else None
    back = heard.back if last.back is not None else None
    if ahead is None and back is None:
        return None
    return replace(last, ahead=ahead, back=back, on=heard.on, page=1)


_LEADS = re.compile(
    r"^\W*(?:(?:and|so|ok|okay|but|what|how|about|same|thing|with|for|now|also|then|ones|do)\b\W*)+"
)
_ALSO = re.compile(r"(?: (?:as well|too|also|instead|then|thx|thanks|please|pls))+$")
_AFTER_IT = re.compile(r"(?:the )?week after(?: (?:that|this))?")
_OF_SPANS_TEXT = "the in by of within this next last past end until before after"
_OF_SPANS = frozenset(_OF_SPANS_TEXT.split())
_BEFORE_THAT = re.compile(
    r"^\W*(?:(?:and|ok|so|what|how|about|bout|for|in|the|anything|any|sent|else|was|went|out)\W+)*"
    r"(?:(?P<unit>day|week|month) )?(?:before(?: (?:that|then|last|this))?|prior|earlier)\W*$"
    r"|^\W*(?:(?:and|ok|so|what|how|about|bout|for|in|the)\W+)*(?:previous|prior)"
    r" (?P<of>day|week|month)\W*$"
)
_VERSUS = re.compile(
    r"^\W*(?:and |ok )?(?:vs|versus|compared (?:to|with)|against) (?:last|this) (?:week|month)\W*$"
)
_JUST_MONTH = re.compile(
    rf"^\W*(?:(?:and|ok|what about|how about|in|for|then)\W+)*({'|'.join(MONTHS)})\W*$"
)
_LONG_BEFORE = timedelta(days=365)


def _before(window: Window, words: str) -> Window:
    """Return the week or month before a span of days; else the year before it."""
    found = _BEFORE_THAT.search(words)
    unit = (found["unit"] or found["of"]) if found else None
    last = window.first - timedelta(days=1)
    if unit == "day":
        return Window(last, last)
    if unit == "week":
        monday = window.first - timedelta(days=window.first.weekday())
        return Window(monday - timedelta(days=7), monday - timedelta(days=1))
    if unit == "month":
        ends = window.first.replace(day=1) - timedelta(days=1)
        return Window(ends.replace(day=1), ends)
    return Window(last - _LONG_BEFORE, last)


_THIS_WEEK = re.compile(r"\bthis (?:week|wk)\b", re.IGNORECASE)
_WEEK_AFTER = re.compile(
    r"^\W*(?:(?:and|n|ok|so|what|how|about|for|same|also)\W+)*(?:the |next )?week"
    r"(?: after(?: that)?)?(?:\W+(?:also|too|as well|then|ok|okay|again|same))*\W*$"
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
