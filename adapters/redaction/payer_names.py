"""Names of payers with what goes on with them: `Aetna Whole Health`, `Blue Cross of Texas`.

People are called like payers (`Molina`, `Quartz`, `Sedgwick`). One word that nothing says to be a
payer is none beside kin, a title or a name, and whatever knows or labels a person overrules it;
plans, names of several words, and a word of coverage near it say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import ahocorasick

from adapters.redaction.found import KEEP, KEPT, Found
from adapters.redaction.lexicon import (
    clinical,
    given,
    listed,
    maybe_names,
    payers_as_written,
    roles,
    word_set,
)
from adapters.redaction.recognizers.organization import ONLY_FIRMS

_SURE = 0.97
_NEXT = re.compile(r"[ -](?P<word>[A-Z][A-Za-z-]*)(?![A-Za-z\d])")
_OF_STATE = re.compile(
    r"(?ai) of (?:(?:north|south|west|new|rhode|northern|southern|western|northeastern|"
    r"central|greater|northeast) )?(?:alabama|alaska|arizona|arkansas|california|carolina|colorado|"
    r"connecticut|dakota|delaware|florida|georgia|hampshire|hawaii|idaho|illinois|indiana|iowa|"
    r"island|jersey|kansas|kentucky|louisiana|maine|maryland|massachusetts|mexico|michigan|"
    r"minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|"
    r"tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|york|puerto rico|america)"
    r"(?![A-Za-z])"
)
_LEVEL = re.compile(r"(?ai)(?<=bronze|silver) \d{3,5}(?! ?\d)|(?<=gold) \d{3,5}(?! ?\d)")
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z][a-z]+")
_WORD_BEFORE = re.compile(r"(?<![A-Za-z'-])([A-Za-z][A-Za-z'-]*)\.?(?:,? |,)$")
_TITLES = word_set("mr mrs ms miss mx dr drs prof rev coach sr sra officer twins boss")
_COVERAGE = re.compile(
    r"(?ai)(?<![a-z])(?:insur(?:ance|ed|er|ers)|ins|plans?|payers?|payors?|carriers?|coverage|covers?|"
    r"covered|auths?|authoriz\w+|copays?|coinsurance|coins|deductible|ded|oop|member id|subscriber|"
    r"ppo|hmo|epo|pos|hdhp|denied|denies|denial|approved|approval|primary|secondary|eligibility|"
    r"benefits?|adjusters?|billed|bill|billing|claims?|wc|comp|tpa|network|group|grp|medicare|"
    r"medicaid|payment|paid|pays|visits per|premium|reimburse\w*)(?![a-z])"
)
_POST_BEHIND = re.compile(r",? (?:[A-Z]{2},? )?\d{5}(?![\w-])")
_OF_HEALTH = re.compile("health|care")
_BACK, _NEAR, _MOST = 24, 40, 4
_PLACES = word_set("north south east west america")


def payer_names(text: str) -> Iterator[Found]:
    """Yield names of payers, each with the words of its plan."""
    small = text.lower()
    for last, name in _automaton().iter_long(small):
        start, end = last - len(name) + 1, last + 1
        if small[start - 1 : start].isalnum() or small[end : end + 1].isalnum():
            continue
        if _begins_a_firm(text, end) or _is_town(text, start, end):
            continue
        end = _whole(text, end)
        if end > last + 1 or not name.isalpha() or _OF_HEALTH.search(name):
            yield Found(start, end, KEEP, _SURE)
        elif not _is_person(text, start, end):
            yield Found(start, end, KEEP, _SURE if _is_covering(text, start, end) else KEPT)


def _begins_a_firm(text: str, end: int) -> bool:
    """Whether what no payer is stands behind: `First Choice Staffing`."""
    behind = _NEXT.match(text, end)
    return behind is not None and behind["word"].lower() in ONLY_FIRMS


def _is_town(text: str, start: int, end: int) -> bool:
    """Whether a comma stands before and a post code behind: `Rd, West Bend 53095`."""
    return text[start - 2 : start] == ", " and _POST_BEHIND.match(text, end) is not None


def _whole(text: str, end: int) -> int:
    """Return where the words of the plan end that go on with a payer's name."""
    for _ in range(_MOST):
        state = _OF_STATE.match(text, end)
        word = None if state else _NEXT.match(text, end)
        if state:
            end = state.end()
        elif word and (word["word"].lower() in _going_on() or _CAMEL.fullmatch(word["word"])):
            end = word.end()
        else:
            break
    level = _LEVEL.match(text, end)
    return level.end() if level else end


def _is_person(text: str, start: int, end: int) -> bool:
    """Whether a title, kin or a given name stands before, or a name behind."""
    before = _WORD_BEFORE.search(text, max(0, start - _BACK), start)
    if before is not None and _leads(before[1]):
        return "," not in before[0] or _may_follow_a_surname(text, start, end)
    behind = _NEXT.match(text, end)
    if behind is None or not _is_name(behind["word"].lower()):
        return False
    further = _NEXT.match(text, behind.end())
    return further is None or further["word"].lower() not in _going_on()


def _may_follow_a_surname(text: str, start: int, end: int) -> bool:
    """Whether what stands behind a name and a comma may be a person too: `Lamb, Oscar`."""
    small = text[start:end].lower()
    if small in given():
        return True
    return small in maybe_names() and not _is_covering(text, start, end)


def _is_covering(text: str, start: int, end: int) -> bool:
    """Whether something is said near it that is said of payers alone."""
    near = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    return any(_COVERAGE.search(each) for each in near)


def _leads(word: str) -> bool:
    """Whether people stand behind a word: a title, kin, a role, or a name with its capital."""
    small = word.lower()
    is_role = small in roles() and not _COVERAGE.fullmatch(small)
    return small in _TITLES or is_role or (word[0].isupper() and _is_name(small))


def _is_name(small: str) -> bool:
    return len(small) == 1 or (small in maybe_names() and small not in clinical())


@cache
def _going_on() -> frozenset[str]:
    """Return what goes on with a payer's name: words of plans, places, another payer."""
    return listed("plans") | _PLACES | (frozenset(payers_as_written()) - maybe_names())


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for name in payers_as_written():
        automaton.add_word(name, name)
    automaton.make_automaton()
    return automaton
