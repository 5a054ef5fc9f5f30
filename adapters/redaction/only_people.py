"""Words that few papers show go where only people stand, whatever the word means.

Behind `Mr.`, behind kin in lines of capitals, before what only people do (`Thyme to call`, `SASH
WANTS`), behind an initial with its stop.
"""

from __future__ import annotations

import re

from adapters.redaction.by_place import KIN, NOT_CALLED
from adapters.redaction.lexicon import roles, surely_clinical, word_set
from adapters.redaction.weighing.usual import how_usual
from adapters.redaction.words_left import Word

_TITLES = word_set("mr mrs ms mx")
_STOPPED = re.compile(r"(?<![\dIl] )(?<!\d)\b(?:M(?:r|rs|s|x)\.?|M(?:R|RS|S|X)\.) {1,2}$")
"""A title that is neither a picture of magnets nor a disease."""
_WANTS = word_set(
    "wants thinks hopes prefers denies enjoys lives drives says asked asks texted emailed phoned "
    "agrees agreed wishes brought brings"
)
_COMES = word_set("come call bring text email phone pick drop ask")
_NOT_COMING = word_set("off out up down apart loose back together")
_ENDS = re.compile(
    r"[ \t]*(?:[,;.)(/\n|:\"]|$)| {2}| (?:\d|(?:AT|IN|WHO|HAD|HAS|IS|WAS|WILL|AND|RETURNS)\b)"
)
_JOINS = frozenset({" ", ", ", ": ", " (", ", ("})
_WHO_DOES = re.compile(
    r"(?ai) who (?:owns|runs|works|teaches|coaches|drives|married|lives|manages|used to|goes)\b"
)
"""Whom everybody in town knows: `THE HAGGARD WHO OWNS`."""
_SELDOM, _VERBS = "1", ("s", "ed", "ing", "ly")
_OF_LISTS, _SIDES = frozenset("ABCDEFGHIOPQS"), frozenset("RLB")
_MOST = 2


def replace_only_people(words: list[Word], text: str) -> None:
    """Replace what stands in a line where only people stand."""
    for at, word in enumerate(words):
        if not word.form.is_capital or word.verdict in ("kept", "name"):
            continue
        before = words[at - 1] if at else None
        if before is not None and len(before.text) == 1:
            _behind_initial(before, word, text)
        elif before is not None and before.form.small in _TITLES:
            _behind_title(words, at, text)
        elif before is not None and word.in_capitals and before.form.small in KIN:
            _behind_kin(words, at, text)
        elif word.verdict != "taken" and (_acts(words, at, text) or _is_known_for(words, at, text)):
            word.verdict = "name"


def _is_known_for(words: list[Word], at: int, text: str) -> bool:
    """Whether somebody is told from others of the name by what is done: `the Clapper who owns`."""
    word, small = words[at], words[at].form.plain
    if not at or words[at - 1].form.small != "the":
        return False
    is_usual = small in roles() and how_usual(small) > _SELDOM
    return not is_usual and _WHO_DOES.match(text, word.end) is not None


def _behind_title(words: list[Word], at: int, text: str) -> None:
    """Replace a word behind a title, and the one behind it that ends the name."""
    if not _STOPPED.search(text, max(0, words[at].start - 6), words[at].start):
        return
    if words[at].verdict != "taken":
        words[at].verdict = "name"
    last = words[at + 1] if at + 1 < len(words) else None
    if (
        last is not None
        and last.form.is_capital
        and len(last.text) > 1
        and last.verdict not in ("kept", "taken")
        and last.form.small not in NOT_CALLED
        and text[words[at].end : last.start] == " "
        and _ENDS.match(text, last.end)
    ):
        last.verdict = "name"


def _behind_kin(words: list[Word], at: int, text: str) -> None:
    """Replace one or two words behind kin of which one is seldom anything but a name."""
    if text[words[at - 1].end : words[at].start] not in _JOINS:
        return
    run = _run(words, at, text)
    small = [each.form.small for each in run]
    if not run or not NOT_CALLED.isdisjoint(small) or not _ENDS.match(text, run[-1].end):
        return
    if len(run) == 1 or all(each in surely_clinical() for each in small):
        return
    is_first = how_usual(small[0]) <= _SELDOM
    is_last = how_usual(small[-1]) <= _SELDOM and small[0] not in roles()
    is_verb = small[0].endswith(_VERBS) and not is_first
    if not is_verb and (is_first or is_last):
        for each in run:
            each.verdict = "name" if each.verdict != "taken" else "taken"


def _run(words: list[Word], at: int, text: str) -> list[Word]:
    """Return at most two words from a place on, or four that hyphens join."""
    run = [words[at]]
    spaces = 0
    for word in words[at + 1 : at + 2 * _MOST]:
        gap = text[run[-1].end : word.start]
        spaces += gap == " "
        is_more = gap in (" ", "-") and spaces < _MOST and word.form.is_capital
        is_more = is_more and word.verdict != "kept" and word.form.small not in NOT_CALLED
        if not is_more or len(word.text) < _MOST:
            break
        run.append(word)
    return run


def _acts(words: list[Word], at: int, text: str) -> bool:
    """Whether a seldom word begins a sentence and does what only people do."""
    if at + 1 == len(words):
        return False
    word, does = words[at], words[at + 1]
    if does.form.small not in _WANTS and does.form.small not in ("to", "off"):
        return False
    if text[word.end : does.start] != " " or not _opens(text, word.start):
        return False
    small = word.form.small
    if len(small) < _MOST or how_usual(small) > _SELDOM or small in roles():
        return False
    behind = [each.form.small for each in words[at + 2 : at + 4]]
    if does.form.small in _WANTS:
        return True
    if does.form.small == "to":
        return bool(behind) and behind[0] in _COMES and not _NOT_COMING & set(behind)
    return behind[:1] == ["to"] and words[at + 2 : at + 4][-1].form.is_capital


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \t\"'*-")
    return not before or before[-1] in ".!?;:\n)|"


def _behind_initial(initial: Word, word: Word, text: str) -> None:
    """Replace an initial with its stop and the surname behind it: `d/c E. Flock`."""
    form = word.form
    if (
        text[initial.end : word.start] == ". "
        and initial.form.is_upper
        and initial.text not in _SIDES
        and initial.verdict != "kept"
        and len(word.text) > _MOST
        and form.is_maybe_name
        and not form.is_clinical
        and not (initial.text in _OF_LISTS and _opens(text, initial.start))
    ):
        for each in (initial, word):
            each.verdict = "name" if each.verdict != "taken" else "taken"
