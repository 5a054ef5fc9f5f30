"""The identities that a case knows already: found wherever they stand, also split, joined, misread.

All values are looked for in one pass over the letters and figures of the text alone, so that
`(435) 694-6859` is found as `435.694 6859` and `Saint-Amour` as `Saint Amour`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress

import ahocorasick

from adapters.redaction.found import Found
from adapters.redaction.known_misread import (
    KnownNames,
    is_broken_name,
    nearly,
    whole_words,
)
from adapters.redaction.lexicon import (
    clinical,
    doubtful,
    plain_word,
    small_letters,
    word_set,
)
from adapters.redaction.plain_text import printed

Known = Mapping[str, str | tuple[str, ...]]
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*[A-Za-z]|[A-Za-z]")
_PART = re.compile(r"[A-Za-z]+")
_IS_LETTER = bytes(chr(each).isalnum() and each < 128 for each in range(256))
_NO_LETTERS = bytes(each for each in range(128) if not _IS_LETTER[each])
"""Letters and figures of plain text, asked in one pass."""
_SHORTEST_ID, _SHORTEST_NAME, _SHORTEST_JOINED = 4, 2, 4
_OWNER, _MISREAD_OWNER = re.compile(r"'[sS]\b"), re.compile(r" ?' ?[sS]\b")
_ACTS = re.compile(
    r"(?ai) {1,2}(?:left(?= (?:early|at|for|before|work|with|after|because|when|to)\b)|came|"
    r"arrived|called|texted|asked|says|said|reports|denies|states|wants|"
    r"will|has|is|was|missed|no-showed|cancelled|canceled|returned|declined|agrees|agreed)\b"
)
_ROLES = frozenset({"PT", "OT", "MD", "RN", "NP", "PA", "DO", "DC", "ST", "HR", "BP", "HA"})
_KINDS: dict[str, str] = {
    "phone": "PHONE",
    "fax": "PHONE",
    "member": "MEMBER_ID",
    "subscriber": "MEMBER_ID",
    "group": "GROUP",
    "mrn": "MRN",
    "record": "MRN",
    "street": "ADDRESS",
    "email": "EMAIL",
    "address": "ADDRESS",
    "city": "CITY",
    "zip": "ZIP",
    "npi": "NPI",
    "ssn": "SSN",
    "claim": "ACCOUNT",
    "account": "ACCOUNT",
    "employer": "ORGANIZATION",
    "facility": "ORGANIZATION",
    "organization": "ORGANIZATION",
    "clinic": "ORGANIZATION",
    "dob": "DATE",
    "date": "DATE",
}
_BODY = word_set(
    "right left both bilateral the a an no denies mild moderate severe medial lateral "
    "upper lower per each every his her my this that of for with without and or to"
)
_VERB_BEHIND = word_set(
    "be been have need needs continue benefit return not require also improve increase "
    "decrease follow schedule progress attend include perform use present resume start "
    "call bear weight"
)
_DESCRIBED = word_set(
    "pain strength ache sensation pains aching sore soreness discomfort muscle muscles "
    "term standing distance range motion arc line space joint grip knee hip leg arm "
    "medial lateral"
)


@dataclass(frozen=True)
class _Value:
    letters: str
    kind: str
    is_name: bool


class KnownIdentities:
    """Values of one case, ready to be looked for."""

    def __init__(self, known: Known) -> None:
        self._values: dict[str, _Value] = {}
        self.words: frozenset[str] = frozenset()
        words: set[str] = set()
        for name, value in known.items():
            for each in (value,) if isinstance(value, str) else value:
                words |= self._take(_kind(name), printed(each).text)
        self._initials(known)
        self.words = frozenset(words)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known."""
        return not self._values

    def find(self, text: str, *, misread: bool) -> Iterator[Found]:
        """Yield every place where a known value stands."""
        if self.is_empty:
            return
        letters, places = _letters(text)
        for last, value in self._automaton.iter(letters):
            start, end = last - len(value.letters) + 1, last + 1
            span = places[start], places[end - 1] + 1
            if self._stands(text, span, value, misread=misread):
                owner = (_MISREAD_OWNER if misread else _OWNER).match(text, span[1])
                yield Found(span[0], owner.end() if owner else span[1], value.kind)
        if misread:
            phrases = {value.letters: value.kind for value in self._values.values()}
            yield from self._names.misread(text)
            yield from nearly(text, letters, places, phrases)

    @cached_property
    def _automaton(self) -> ahocorasick.Automaton:
        automaton = ahocorasick.Automaton()
        for letters, value in self._values.items():
            automaton.add_word(letters, value)
        automaton.make_automaton()
        return automaton

    def _take(self, kind: str, value: str) -> set[str]:
        """Remember a value and its parts; return the words of names in it."""
        letters, _ = _letters(value)
        figures = sum(map(str.isdigit, letters))
        is_name = not figures and "@" not in value
        if len(letters) >= (_SHORTEST_NAME if is_name else _SHORTEST_ID):
            self._values[letters] = _Value(letters, kind, is_name)
        words: set[str] = set()
        if not is_name and kind != "ADDRESS":
            return words
        for word in _WORD.findall(value):
            small = word.lower()
            for part in {small, *_PART.findall(small)}:
                plain, _ = _letters(part)
                if len(plain) < 3 and kind != "PERSON":
                    continue
                if kind != "PERSON" and part in small_letters():
                    continue
                if len(plain) >= _SHORTEST_NAME and part not in ("st", "jr", "sr", "md"):
                    self._values.setdefault(plain, _Value(plain, kind, is_name=True))
                    words.add(part)
        return words

    def _initials(self, known: Known) -> None:
        for name, value in known.items():
            if name.endswith("first") and isinstance(value, str) and value:
                last = known.get(name[: -len("first")] + "last", "")
                if isinstance(last, str) and last:
                    both = (value[0] + last[0]).lower()
                    self._values.setdefault(both, _Value(both, "PERSON", is_name=True))
                    for whole in (value + last, last + value):
                        letters, _ = _letters(whole)
                        self._values[letters] = _Value(letters, "PERSON", is_name=True)

    def _stands(self, text: str, span: tuple[int, int], value: _Value, *, misread: bool) -> bool:
        """Whether the letters found are a word, number or phrase of their own."""
        start, end = span
        before, behind = text[start - 1 : start], text[end : end + 1]
        inside = text[start:end]
        if not value.is_name:
            return not (before.isdigit() and inside[0].isdigit()) and not (
                behind.isdigit() and inside[-1].isdigit()
            )
        if before.isalpha() or behind.isalpha():
            is_within = before.isalpha() and behind.isalpha()
            if not misread or is_within or not _is_joined(text, span, value.letters):
                return False
        if len(value.letters) == 2:
            return _are_initials(inside) or (inside.isupper() and _act(text, start, end))
        gaps = [part for part in re.split(r"[A-Za-z0-9]+", inside) if part]
        if any(len(gap) > 3 or "\n\n" in gap for gap in gaps):
            return False
        if value.letters in small_letters():
            if gaps:
                return misread and is_broken_name(inside)
            return reads_as_name(text, start, end)
        return inside[0].isupper() or value.letters not in small_letters() or bool(gaps)

    def is_near(self, small: str) -> bool:
        """Whether OCR may have made a word of a known name."""
        return self._names.is_near(small)

    @cached_property
    def _names(self) -> KnownNames:
        return KnownNames(self.words)


@lru_cache(maxsize=1_000)
def _kind(name: str) -> str:
    small = name.lower()
    return next((kind for part, kind in _KINDS.items() if part in small), "PERSON")


def _is_joined(text: str, span: tuple[int, int], letters: str) -> bool:
    """Whether OCR lost the space beside a name: what is joined is no word by itself."""
    start, end = span
    if len(letters) < _SHORTEST_JOINED or (
        len(letters) == _SHORTEST_JOINED and text[start].islower()
    ):
        return False
    begin, stop = whole_words(text, start, end)
    return letters not in small_letters() or text[begin:stop].lower() not in small_letters()


def _are_initials(inside: str) -> bool:
    """Whether two letters stand as initials: `J.M.`, or `JM` where that is no shorthand."""
    if re.fullmatch(r"[A-Z]\. ?[A-Z]", inside):
        return True
    return inside.isupper() and inside.isalpha() and inside.lower() not in small_letters()


def _act(text: str, start: int, end: int) -> bool:
    """Whether two letters do what only a person does: `CK left early`."""
    before = text[max(0, start - 4) : start].rstrip(" \t")
    opens = not before or before[-1] in ".;:!?\n"
    return opens and text[start:end] not in _ROLES and _ACTS.match(text, end) is not None


def _letters(text: str) -> tuple[str, list[int]]:
    """Return letters and figures alone, in small letters, with their places."""
    if text.isascii():
        raw = text.encode("ascii")
        places = list(compress(range(len(raw)), raw.translate(_IS_LETTER)))
        return raw.lower().translate(None, _NO_LETTERS).decode("ascii"), places
    small = text.lower()
    if len(small) != len(text):
        small = "".join([each.lower()[:1] for each in text])
    places = list(compress(range(len(text)), map(str.isalnum, text)))
    return "".join(compress(small, map(str.isalnum, text))), places


_LAST_WORD = re.compile(r"([A-Za-z'.]+|\d+)[ ,]{0,2}$")
_INITIAL = re.compile(r"[A-Z]\.$")
_NEXT_WORD = re.compile(r"[ ]{1,2}([A-Za-z']+|\d)")


def reads_as_name(text: str, start: int, end: int) -> bool:
    """Whether an everyday word that is a known name stands here as the name."""
    word = text[start:end]
    if not word[0].isupper():
        return False
    behind = _NEXT_WORD.match(text, end)
    before = _LAST_WORD.search(text, max(0, start - 24), start)
    following = behind[1].lower() if behind else ""
    previous = before[1].lower().rstrip(".") if before and not _INITIAL.match(before[1]) else ""
    if text[end : end + 2].lower() == "'s":
        return True
    if following in _DESCRIBED or (following in _VERB_BEHIND and word.lower() in ("will", "may")):
        return not previous or previous in ("mr", "mrs", "ms", "dr", "dear")
    if word.isupper() and len(word) > 1:
        return not (previous in _BODY or previous.isdigit() or following.isdigit()) or not (
            plain_word(word) in doubtful() or plain_word(word) in clinical()
        )
    return not (
        previous in _BODY - {"and", "to", "of", "for", "with"} and plain_word(word) in clinical()
    )
