"""People behind a label: `Patient: …`, `Therapist: …`, `Emergency contact: …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SURE, Found, groups
from adapters.redaction.lexicon import clinical, everyday, word_set
from adapters.redaction.people import may_be_name, name_end

_LABEL = Anchored(
    r"(?i)\b(?:patient(?:'s)?(?: full| legal)?(?: name)?|pt(?:\.|'s)?(?: name)?|(?:full|legal|"
    r"last|first|middle|maiden|preferred) name|preferred"
    r"|name(?: of (?:patient|insured|subscriber|employee|member))?|last|first|member name|member|"
    r"subscriber(?: name)?|insured(?:'s name)?"
    r"|policy ?holder(?: name)?|guarantor(?: name)?|claimant|employee|beneficiary|"
    r"spouse(?: name)?|guardian|parent(?:/guardian)?"
    r"|emergency contact(?: name)?|next of kin|contact(?: person| name)?|case manager|"
    r"adjuster(?: name)?|attorney|interpreter"
    r"|(?:referring|ordering|treating|attending|rendering|supervising|primary(?: care)?|"
    r"servicing|requesting)"
    r"(?: (?:provider|physician|doctor|md|surgeon|therapist|clinician))(?: name)?|"
    r"provider(?: name)?|physician(?: name)?|pcp|surgeon"
    r"|therapist(?: name)?|evaluating therapist|clinician|doctor|care of|c/o|attn|"
    r"attention|dictated by|transcribed by|witness(?:ed by)?"
    r"|prepared by|completed by|reviewed by|ordered by|referred by|signature(?: of \w+)?|"
    r"print(?:ed)? name|re|regarding|cc|from|(?<!ok )to|name/dob"
    r"|aka|a/k/a|nickname|prefers?(?: to be called)?|(?:go|goes|going) by|proxy|"
    r"relationship|caregiver|responsible party|caller|called by|for|message for|patient/caller)"
    r"\s{0,2}[:#=]{1,2}[ \t]{0,3}"
)
_COLUMN = Anchored(
    r"(?i)\b(?:patient|pt|patient name|pt name|name|member|member name|subscriber|insured|"
    r"emerg(?:ency|\.)? contact|guarantor|employee|claimant|responsible party|spouse|guardian)"
    r"[ \t]{2,}(?=(?-i:[A-Z]))"
)
_LINE_BEGINS = re.compile(r"(?:^|\n)[ \t]*$")
_INDENT = 12
_BIRTH = Anchored(r"\b(?:DOB|D\.O\.B\.?|Dob|born|BORN|MRN|DOI)\b")
_BEFORE_BIRTH = re.compile(
    r"(?<![A-Za-z])(?P<it>[A-Z][\w'-]*(?:,? [A-Z][\w'.-]*){1,3}),?[ \t]{1,4}\(?$"
)
_FAR = 70
_ANSWERED = Anchored(
    r"(?im)\b(?:call (?:you|him|her|them)|name|nickname|go(?:es)? by|who "
    r"[^?\n]{2,30})[^?\n]{0,24}\? {0,4}"
    r"(?P<it>(?-i:[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]*){0,2}))(?=[ \t]*$|  |\t|,|\.)"
)

_SMALL = Anchored(
    r"(?i)\b(?:(?:(?:patient |pt |print(?:ed)? |full )?name|signature|signed|emergency contact"
    r"|spouse|guardian|guarantor|claimant|next of kin|referred by|pcp"
    r"|(?:referring|ordering|treating|primary care) (?:provider|physician|doctor))"
    r":|(?:log-?in|user|patient|pt|member|subscriber|insured) name)[ \t]{1,3}"
    r"(?P<it>(?-i:[a-z][a-z'.-]*(?: [a-z][a-z'.-]*){1,2}))(?= {2}|\n|$|\t|,|;| \(| \d)"
)
_SMALL_PART = Anchored(
    r"(?i)\b(?:first|last|middle|maiden|preferred|legal) name:[ \t]{1,3}"
    r"(?P<it>(?-i:[a-z][a-z'-]+))(?= {2}|\n|$|\t|,|;| \()"
)
_CALLED = r"(?-i:[A-Z])[a-z'-]+(?: [a-z'-]+)?"
_IN_A_ROW = Anchored(
    rf"(?i)\b(?:last(?: name)?:? {{1,3}}(?P<it>{_CALLED})(?= {{2,}}first\b)"
    rf"|first(?: name)?:? {{1,3}}(?P<first>{_CALLED})(?= {{2,}}(?:m\.?i\b|middle)))"
)
"""The row of a form: `LAST DITCH   FIRST ARBOR   M.I. __`."""
_NOT_CALLED = word_set(
    "on in at of for to by the a an and or not no n/a na none same as above below see here is was "
    "file self unknown refused declined unable verbal electronically patient pt provider pending "
    "attached first last middle line date only required given obtained my your deceased retired "
    "present today aware notified listed will has able with married single divorced widowed"
)
_OF_MATTERS = frozenset({"cc", "re", "regarding", "from", "to", "for", "attention"})
_SIDES = frozenset("rlbyn")
"""Sides, and a yes or a no."""
_GOES_ON = re.compile(r" [a-z]{1,12}\b(?! [A-Z])")


def labelled_person(text: str) -> Iterator[Found]:
    """Yield names behind a label, and names in front of a birth date."""
    for match in _labels(text):
        end = name_end(text, match.end(), last_first=True)
        if end > match.end() and not (
            _is_said(text, match.end(), end) or _is_matter(match[0], text[match.end() : end])
        ):
            yield Found(match.end(), end, "PERSON")
    for small in (_SMALL, _SMALL_PART):
        for match in small.finditer(text):
            if _NOT_CALLED.isdisjoint(match["it"].split(" ")):
                yield Found(*match.span("it"), "PERSON")
    yield from groups(_ANSWERED, text, "PERSON")
    for match in _IN_A_ROW.finditer(text):
        yield Found(*match.span(match.lastgroup or "it"), "PERSON")
    yield from _before_birth(text)


def _before_birth(text: str) -> Iterator[Found]:
    for birth in _BIRTH.finditer(text):
        named = _BEFORE_BIRTH.search(text, max(0, birth.start() - _FAR), birth.start())
        if named is None:
            continue
        start = named.start("it")
        end = name_end(text, start, last_first=True)
        if end == named.end("it"):
            yield Found(start, end, "PERSON", SURE)


def _labels(text: str) -> Iterator[re.Match[str]]:
    """Yield labels with their mark, and those that begin a line of columns."""
    yield from _LABEL.finditer(text)
    for match in _COLUMN.finditer(text):
        if _LINE_BEGINS.search(text, max(0, match.start() - _INDENT), match.start()):
            yield match


def _is_matter(label: str, value: str) -> bool:
    """Whether a label that leads to people and to matters has a matter: `Re: Authorization`."""
    if label.strip(" \t:#=").lower() not in _OF_MATTERS:
        return False
    words = value.replace(",", " ").split()
    return all(word.lower() in clinical() or not may_be_name(word) for word in words)


def _is_said(text: str, start: int, end: int) -> bool:
    """Whether one plain word that goes on in small letters begins a sentence: `Pt: Like a`."""
    small = text[start:end].lower()
    if small in _SIDES:
        return True
    return small in everyday() and _GOES_ON.match(text, end) is not None
