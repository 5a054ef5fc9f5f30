"""Who sent a text or was reached, by words that only people stand behind: `hi its trace (Trace`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, lines_with
from adapters.redaction.lexicon import (
    acronyms,
    clinical,
    maybe_names,
    of_a_form,
    plain_word,
    roles,
    word_set,
)
from adapters.redaction.people import is_rather_name, may_be_name
from adapters.redaction.somebody import acts

_TEXTED = Anchored(
    r"(?i)\b(?:its|it's|it is|this is|im|i'm) {1,2}(?P<it>[a-z][a-z'-]+)"
    r"(?= {0,2}\((?P=it) | {0,2}[(,.!\n]| from | here\b|$)"
)
_NAMED_AGAIN = re.compile(r"(?ai) {0,2}\(([a-z'-]+)")
_WORD = r"[A-Z][A-Za-z'-]+"
_REACHED = Anchored(
    r"(?i)\b(?:lm|lvm|l/m|vm|left (?:a )?(?:message|msg|vm|voicemail)|spoke|talked|d/w|s/w)"
    rf" (?:to|with|w/) {{0,2}}(?-i:(?P<it>{_WORD}(?: {_WORD})?))"
)
_ANSWERED = Anchored(
    r"(?i)\b(?:on hold, (?:then|and)|transferred to|connected (?:to|with)|nurse case (?:mgr|"
    r"manager)|case (?:mgr|manager)|coach|foreman|adjuster|attention:|(?-i:RN|LPN)|(?:my|his|her|"
    r"their|pt's) (?:sister|brother|mother|father|wife|husband|son|daughter|aunt|uncle|cousin|"
    rf"friend|neighbor)) {{1,2}}(?-i:(?P<it>{_WORD} {_WORD}))(?![A-Za-z])"
)
_RESULT_TO = Anchored(
    r"(?i)\b(?:results?|report|findings?|values?) (?:was |were )?(?:called|phoned|given|read) to "
    rf"{{0,2}}(?-i:(?P<it>{_WORD} {_WORD}))(?= (?:for|on|at|by)\b|[.,;\n]|$)"
)
_SEVERAL = Anchored(
    r"(?i)\b(?:children|kids|sons|daughters|twins|grandparents|grandchildren|parents|sisters|"
    rf"brothers)(?: are| named|,|:) {{1,2}}(?-i:(?P<it>{_WORD}(?: {_WORD})?)"
    rf"(?:,? (?:and|AND|&) (?P<other>{_WORD}(?: {_WORD})?))?)"
)


_TWINS = Anchored(
    r"(?i)\bthe (?P<it>(?-i:[A-Z][A-Za-z'-]+)) (?:twins|family|kids|household)\b"
    rf"(?: \((?-i:(?P<one>{_WORD}) (?:and|AND|&) (?P<other>{_WORD}))\))?"
)
_SENT_TO = Anchored(
    rf"(?m)^(?:TO|FROM|To|From)[ \t]{{2,}}(?P<it>{_WORD} {_WORD})(?=, ?[A-Z]|[ \t]*$)"
)
_AT_A_TIME = Anchored(
    rf"(?m)(?<![\d:])\d{{1,2}}:\d\d(?: ?[AaPp][Mm]?)? {{1,4}}(?P<it>{_WORD} {_WORD})"
    r"(?=, ?(?i:new|eval|re-?eval|f/u|pt\b)| {2,}[a-zA-Z])"
)
_SHORT = Anchored(
    r"(?i)\b(?:step)?(?:wife|husband|mom|dad|mother|father|son|daughter|sister|brother|aunt|uncle|"
    r"cousin|friend|partner|grandma|grandpa|niece|nephew|neighbor) "
    r"(?-i:(?P<it>[A-Z][A-Za-z]{1,2}))\b"
)
_DOES = re.compile(
    r" (?:HELPS?|HELPED|SAID|SAYS|AGREED|AGREES|CALLED|CALLS|ASKED|ASKS|DRIVES|DROVE|LIVES|WANTS|"
    r"STATES|REPORTS|BRINGS|BROUGHT|COOKS|CLEANS)\b"
)
"""What only a person does, behind two letters in capitals: `SISTER MI HELPS`."""
_OF_KIN = re.compile(
    r"(?<![A-Za-z'.-])(?P<it>[A-Z][A-Za-z]{1,2})(?= \((?i:wife|husband|mom|dad|mother|father|son|"
    r"daughter|sister|brother|aunt|uncle|friend|partner|roommate|neighbor)\b)"
)
_BEHIND_A_DOUBLE = re.compile(
    r"-[A-Z]{3,} [A-Z]{3,} (?:WAS|IS|SAID|CALLED|HAS|HAD|WILL|WHO|ASKED|SAYS)\b"
)
_DOUBLE = re.compile(
    r"(?<![A-Za-z'-])(?P<it>(?P<one>[A-Z]{3,})-(?P<other>[A-Z]{3,}) (?P<last>[A-Z]{3,}))"
    r"(?= (?:WAS|IS|SAID|CALLED|HAS|HAD|WILL|WHO|ASKED|SAYS)\b)"
)
_COMING = Anchored(
    r"(?i)\b(?:late|ns|no[ -]show|cx|cancel+ed|here|arrived|rescheduled|r/s|waiting)\b"
)
_COMES = re.compile(
    r"(?P<it>(?P<one>[A-Z][A-Za-z'-]{2,}) [A-Z][A-Za-z'-]{2,})(?= (?i:late|ns|no[ -]show|cx|"
    r"cancel+ed|here|arrived|rescheduled|r/s|waiting)\b)"
)
_HOUR = re.compile(r":\d\d ")
_LISTED_BY_HOUR = re.compile(r"(?P<it>[A-Z][A-Za-z'-]{2,}) \d{1,2}:\d\d (?=[A-Za-z])")
_A_DOCTOR = Anchored(r"(?i)\b(?:from|at) dr\b")
_NO_SHORT = word_set("he she who pt ot md rn dr not did has was is can may the and or to it we i")
_FOR_A_DOCTOR = re.compile(r"(?P<it>[A-Z][A-Za-z'-]+)(?= (?:from|FROM|at|AT) (?:Dr|DR)\b)")


def contacted_person(text: str) -> Iterator[Found]:
    """Yield names where only a person is meant, whatever else the word may mean."""
    for match in _TEXTED.finditer(text):
        again = _NAMED_AGAIN.match(text, match.end())
        is_twice = again is not None and again[1].lower() == match["it"].lower()
        if is_twice or _is_name(match["it"]):
            yield Found(*match.span("it"), "PERSON")
    for match in _ANSWERED.finditer(text):
        first, last = match["it"].split(" ")
        if plain_word(last) in maybe_names() and not _is_of_office(first):
            yield Found(*match.span("it"), "PERSON")
    yield from _told_a_result(text)
    yield from _listed(text)
    yield from _short(text)
    yield from _double_or_late(text)
    yield from _by_the_hour(text)
    for pattern in (_REACHED, _SEVERAL):
        for match in pattern.finditer(text):
            for group in match.groupdict():
                yield from _person(match, group)


def _listed(text: str) -> Iterator[Found]:
    """Yield, whatever else the words mean, who is sent a fax or comes at an hour.

    And a family, `the Cone twins (Job and Axel)`, and who speaks for a doctor.
    """
    for match in _TWINS.finditer(text):
        named = (each for each in match.groupdict() if match[each])
        yield from (Found(*match.span(each), "TEXT") for each in named)
    for match in _SENT_TO.finditer(text):
        if not all(_is_of_office(word) for word in match["it"].split(" ")):
            yield Found(*match.span("it"), "TEXT")
    for match in _AT_A_TIME.finditer(text):
        if any(_is_name(word) for word in match["it"].split(" ")):
            yield Found(*match.span("it"), "TEXT")
    yield from _for_a_doctor(text)


def _short(text: str) -> Iterator[Found]:
    """Yield names of two or three letters beside kin: `STEPMOM CHI AGREED`."""
    for match in _SHORT.finditer(text):
        small = match["it"].lower()
        is_told = not match["it"].isupper() or small in maybe_names()
        does = acts(text, match.end()) if is_told else _DOES.match(text, match.end())
        if does and small not in _NO_SHORT:
            yield Found(*match.span("it"), "TEXT")
    for match in _OF_KIN.finditer(text):
        if not match["it"].isupper():
            yield Found(*match.span("it"), "TEXT")


def _double_or_late(text: str) -> Iterator[Found]:
    """Yield who has two given names before a surname that is a word, or comes late."""
    for match in _doubles(text):
        both = {match["one"].lower(), match["other"].lower()}
        if both <= maybe_names() and match["last"].lower() not in clinical():
            yield Found(*match.span("it"), "PERSON")
    lines = (_COMES.match(text, begin) for begin, _ in lines_with(_COMING, text))
    for match in filter(None, lines):
        if is_rather_name(match["one"]):
            yield Found(*match.span("it"), "PERSON")


def _doubles(text: str) -> Iterator[re.Match[str]]:
    for begin, end in lines_with(_BEHIND_A_DOUBLE, text):
        yield from _DOUBLE.finditer(text, begin, end)


def _by_the_hour(text: str) -> Iterator[Found]:
    """Yield who begins a line of those that begin with a name and an hour."""
    lines = (_LISTED_BY_HOUR.match(text, begin) for begin, _ in lines_with(_HOUR, text))
    matches = list(filter(None, lines))
    for match in matches if len(matches) > 1 else ():
        small = match["it"].lower()
        if small in maybe_names() and small not in acronyms():
            yield Found(*match.span("it"), "TEXT")


def _for_a_doctor(text: str) -> Iterator[Found]:
    """Yield who begins a line and speaks for a doctor: `Velour from Dr. Trunk's says`."""
    for begin, end in lines_with(_A_DOCTOR, text):
        match = _FOR_A_DOCTOR.match(text, begin, end)
        if match is not None and plain_word(match["it"]) not in roles():
            yield Found(*match.span("it"), "TEXT")


def _told_a_result(text: str) -> Iterator[Found]:
    """Yield who took a result: `RESULT CALLED TO JUST KIN FOR DR. FELLER`."""
    for match in _RESULT_TO.finditer(text):
        if not any(_is_of_office(word) for word in match["it"].split(" ")):
            yield Found(*match.span("it"), "PERSON")


def _person(match: re.Match[str], group: str) -> Iterator[Found]:
    """Yield the one or two words of a group that may be a name."""
    words = (match[group] or "").split(" ")
    if not words[0] or not (_is_name(words[0]) or may_be_name(words[0])):
        return
    kept = words if all(_is_name(word) or may_be_name(word) for word in words) else words[:1]
    start = match.start(group)
    yield Found(start, start + len(" ".join(kept)), "PERSON")


def _is_of_office(word: str) -> bool:
    """Whether a word stands on forms or is shorthand, so that nobody is called by it."""
    small = plain_word(word)
    return small in of_a_form() or small in acronyms()


def _is_name(word: str) -> bool:
    """Whether a word is also somebody's name."""
    small = plain_word(word)
    return small in maybe_names()
