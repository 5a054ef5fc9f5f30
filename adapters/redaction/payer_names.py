"""Names of payers with what goes on with them: `Aetna Whole Health`, `Blue Cross of Texas`.

A payer whose name is somebody's too (`Molina`, `Oscar`) is none behind a title or given name,
nor before a word with a capital that no plan is called by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import ahocorasick

from adapters.redaction.found import KEEP, Found
from adapters.redaction.lexicon import given, listed, names, payers, surnames, word_set

_SURE = 0.97
_NEXT = re.compile(r"[ -](?P<word>[A-Z][A-Za-z-]*)(?![A-Za-z])")
_OF_STATE = re.compile(
    r"(?i) of (?:(?:north|south|west|new|rhode|northern|southern|western|northeastern|"
    r"central|greater|northeast) )?(?:alabama|alaska|arizona|arkansas|california|carolina|colorado|"
    r"connecticut|dakota|delaware|florida|georgia|hampshire|hawaii|idaho|illinois|indiana|iowa|"
    r"island|jersey|kansas|kentucky|louisiana|maine|maryland|massachusetts|mexico|michigan|"
    r"minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|"
    r"tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|york|puerto rico|america)"
    r"(?![A-Za-z])"
)
_LEVEL = re.compile(r"(?i)(?<=bronze|silver) \d{3,5}(?!\d)|(?<=gold) \d{3,5}(?!\d)")
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z][a-z]+")
_WORD_BEFORE = re.compile(r"(?<![A-Za-z'-])([A-Z][A-Za-z'-]*)\.?,? $")
_TITLES = word_set(
    "mr mrs ms miss mx dr drs prof rev nurse coach sr sra officer mother father wife husband son "
    "daughter sister brother aunt uncle"
)
_BACK, _MOST = 24, 4
_PLACES = word_set("north south east west america")


def payer_names(text: str) -> Iterator[Found]:
    """Yield names of payers, each with the words of its plan."""
    small = text.lower()
    for last, name in _automaton().iter_long(small):
        start, end = last - len(name) + 1, last + 1
        if small[start - 1 : start].isalnum() or small[end : end + 1].isalnum():
            continue
        end = _whole(text, end)
        if not (end == last + 1 and _is_somebodys(name) and _is_person(text, start, end)):
            yield Found(start, end, KEEP, _SURE)


def _whole(text: str, end: int) -> int:
    """Return where the words of the plan end that go on with a payer's name."""
    for _ in range(_MOST):
        state = _OF_STATE.match(text, end)
        word = None if state else _NEXT.match(text, end)
        if state:
            end = state.end()
        elif word and (
            word["word"].lower() in listed("plans") | _PLACES or _CAMEL.fullmatch(word["word"])
        ):
            end = word.end()
        else:
            break
    level = _LEVEL.match(text, end)
    return level.end() if level else end


def _is_somebodys(name: str) -> bool:
    return name in names() or name in given() or name in surnames()


def _is_person(text: str, start: int, end: int) -> bool:
    """Whether a title or given name stands before, or a name behind."""
    before = _WORD_BEFORE.search(text, max(0, start - _BACK), start)
    if before is not None and _is_name(before[1].lower()):
        return True
    behind = _NEXT.match(text, end)
    return behind is not None and _is_name(behind["word"].lower())


def _is_name(small: str) -> bool:
    return small in _TITLES or small in given() or small in names() or len(small) == 1


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for name in payers():
        automaton.add_word(name, name)
    automaton.make_automaton()
    return automaton
