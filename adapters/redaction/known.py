"""The identities that a case knows already: found wherever they stand, also split, joined, misread.

All values are looked for in one pass over the letters and figures of the text alone, so that
`(435) 694-6859` is found as `435.694 6859` and `Saint-Amour` as `Saint Amour`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import compress

import ahocorasick

from adapters.redaction.found import Found
from adapters.redaction.lexicon import (
    clinical,
    doubtful,
    everyday,
    plain_word,
    small_letters,
    word_set,
)

Known = Mapping[str, str | tuple[str, ...]]
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*[A-Za-z]|[A-Za-z]")
_PART = re.compile(r"[A-Za-z]+")
_SHORTEST_ID, _SHORTEST_NAME, _SHORTEST_FUZZY = 4, 2, 4
_OWNER = re.compile(r"'[sS]\b")
_SHORTEST_PHRASE, _NEAR_PHRASE, _MOST_TIMES = 8, 82.0, 4
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
                words |= self._take(_kind(name), each)
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
                owner = _OWNER.match(text, span[1])
                yield Found(span[0], owner.end() if owner else span[1], value.kind)
        if misread:
            yield from self._misread(text)
            yield from self._nearly(text, letters, places)

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
        figures = sum(letter.isdigit() for letter in letters)
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
        is_long = misread and len(value.letters) >= 5
        if (before.isalpha() or behind.isalpha()) and not (
            is_long
            and not (before.isalpha() and behind.isalpha())
            and value.letters not in small_letters()
        ):
            return False
        if len(value.letters) == 2:
            return _are_initials(inside)
        gaps = [part for part in re.split(r"[A-Za-z0-9]+", inside) if part]
        if any(len(gap) > 3 or "\n\n" in gap for gap in gaps):
            return False
        if value.letters in small_letters():
            return not gaps and reads_as_name(text, start, end)
        return inside[0].isupper() or value.letters not in small_letters() or bool(gaps)

    def is_near(self, small: str) -> bool:
        """Whether OCR may have made a word of a known name."""
        from rapidfuzz.distance import Levenshtein

        return any(
            Levenshtein.distance(small, word, score_cutoff=2) <= min(2, len(word) // 3)
            for word in self.words
            if len(word) >= _SHORTEST_FUZZY
        )

    def _nearly(self, text: str, letters: str, places: list[int]) -> Iterator[Found]:
        """Yield stretches that OCR may have made of a long known value."""
        from rapidfuzz.fuzz import partial_ratio_alignment

        for value in self._values.values():
            if len(value.letters) < _SHORTEST_PHRASE:
                continue
            rest = letters
            for _ in range(_MOST_TIMES):
                best = partial_ratio_alignment(value.letters, rest, score_cutoff=_NEAR_PHRASE)
                if best is None or best.dest_end <= best.dest_start:
                    break
                start, end = places[best.dest_start], places[best.dest_end - 1] + 1
                yield Found(*_whole_words(text, start, end), value.kind)
                gap = "\0" * (best.dest_end - best.dest_start)
                rest = rest[: best.dest_start] + gap + rest[best.dest_end :]

    def _misread(self, text: str) -> Iterator[Found]:
        """Yield words that OCR may have made of a known name."""
        from rapidfuzz.distance import Levenshtein

        targets = [word for word in self.words if len(word) >= _SHORTEST_FUZZY]
        for match in _WORD.finditer(text):
            word = match[0].lower()
            if len(word) < _SHORTEST_FUZZY or not match[0][0].isupper() or word in clinical():
                continue
            most = 1 if len(word) < 7 else 2
            near = any(
                Levenshtein.distance(word, target, score_cutoff=most) <= most
                for target in targets
                if abs(len(target) - len(word)) <= most
            )
            if near and (word not in everyday() or _is_slip(word, targets)):
                yield Found(match.start(), match.end(), "PERSON")


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to the ends of the words that it touches."""
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _is_slip(word: str, targets: list[str]) -> bool:
    """Whether a word of the language differs from a known name by a slip that OCR makes."""
    return any(
        len(word) == len(target)
        and sum(mine != theirs for mine, theirs in zip(word, target, strict=True)) == 1
        and all(
            mine == theirs or {mine, theirs} <= group
            for mine, theirs in zip(word, target, strict=True)
            for group in [_group(mine)]
        )
        for target in targets
    )


_GROUPS = tuple(map(frozenset, ("aoec", "nuhbr", "iljtf", "vy", "gq", "mn")))


def _group(letter: str) -> frozenset[str]:
    return frozenset().union(*(group for group in _GROUPS if letter in group))


def _kind(name: str) -> str:
    small = name.lower()
    return next((kind for part, kind in _KINDS.items() if part in small), "PERSON")


def _are_initials(inside: str) -> bool:
    """Whether two letters stand as initials: `J.M.`, or `JM` where that is no shorthand."""
    if re.fullmatch(r"[A-Z]\. ?[A-Z]", inside):
        return True
    return inside.isupper() and inside.isalpha() and inside.lower() not in small_letters()


def _letters(text: str) -> tuple[str, list[int]]:
    """Return letters and figures alone, in small letters, with their places."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join([each.lower()[:1] for each in text])
    places = list(compress(range(len(text)), map(str.isalnum, text)))
    return "".join(compress(small, map(str.isalnum, text))), places


_LAST_WORD = re.compile(r"([A-Za-z'.]+|\d+)[ ,]{0,2}$")
_NEXT_WORD = re.compile(r"[ ]{1,2}([A-Za-z']+|\d)")


def reads_as_name(text: str, start: int, end: int) -> bool:
    """Whether an everyday word that is a known name stands here as the name."""
    word = text[start:end]
    if not word[0].isupper():
        return False
    behind = _NEXT_WORD.match(text, end)
    before = _LAST_WORD.search(text, max(0, start - 24), start)
    following = behind[1].lower() if behind else ""
    previous = before[1].lower().rstrip(".") if before else ""
    if text[end : end + 2].lower() == "'s":
        return True
    if following in _DESCRIBED or (following in _VERB_BEHIND and word.lower() in ("will", "may")):
        return not previous or previous in ("mr", "mrs", "ms", "dr", "dear")
    if word.isupper() and len(word) > 1:
        return (
            not (previous in _BODY or previous.isdigit() or following.isdigit())
            or plain_word(word) not in doubtful() | clinical()
        )
    return not (
        previous in _BODY - {"and", "to", "of", "for", "with"} and plain_word(word) in clinical()
    )
