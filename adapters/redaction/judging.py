"""Decides about one word: a word of the language, written as such, or maybe somebody's name."""

from __future__ import annotations

import re
from functools import lru_cache

from adapters.redaction.formed import LIKELY, SURE, is_cut_short, is_formed, is_joined, is_short
from adapters.redaction.known import KnownIdentities
from adapters.redaction.lexicon import (
    acronyms,
    given,
    listed,
    names,
    roles,
    small_letters,
    word_set,
)
from adapters.redaction.people import CREDENTIALS, OF_A_TEST, is_doing
from adapters.redaction.shorthand import is_of_office, is_shorthand
from adapters.redaction.single_letters import single_letter
from adapters.redaction.slips import near_clinical, near_word
from adapters.redaction.somebody import FOLLOWS as _FOLLOWS
from adapters.redaction.somebody import acts_or_is_alone, is_pair, stands_as_person
from adapters.redaction.words_left import GONE, Word
from adapters.redaction.written import Verdict

_CREDENTIAL = re.compile(CREDENTIALS)
_NAME_FOLLOWS = word_set(
    "mr mrs ms miss dr prof wife husband son daughter mother father brother sister friend "
    "dear and with by from to for see saw per cc via called"
)
_AROUND, _MOST_SHORT = 26, 5
_ENDS_PLACE = re.compile(r"[.,;)\n]|$| and | on | with | w/ |, [A-Z]{2}")
_AT_A_FIRM = re.compile(
    r"(?ai)\b(?:at|for|employer|company|firm|school|team|union|attends|joined|left)[:.]? {1,3}$"
)
_CAMEL = re.compile(r"[A-Z][a-z]{3,}[A-Z]{1,4}[a-z]{0,9}")
_MIXED = re.compile(r"[A-Z]{2,4}[a-z]{1,3}")
_SENTENCE = re.compile(r" [a-z]{2,}")
_STARTS = frozenset('.!?;:*-()[]"|>/&+=#\n')
_OWNERS = word_set(
    "today tomorrow yesterday it that what there here let who he she patient pt one week "
    "month day year"
)


class Judge:
    """Knows the text and the case; asked about one word at a time."""

    def __init__(self, text: str, known: KnownIdentities, *, misread: bool) -> None:
        self._text = text
        self._known = known
        self._misread = misread

    def verdict(self, word: Word, previous: Word | None, following: Word | None) -> Verdict:
        """Return what is to become of a word between its neighbours."""
        text, small = word.text, word.form.plain
        if small == "i" or (self._misread and _is_split_eponym(word, previous, following)):
            return "keep"
        if len(text) == 1:
            is_beside_a_name = _touches_name(previous, following)
            return single_letter(self._text, word, following, is_beside_a_name=is_beside_a_name)
        if word.form.is_lower:
            return self._small(small, previous)
        if word.in_capitals and is_doing(self._text, word.start, word.end):
            return "keep"
        if self._is_person(word, previous, following):
            return "name"
        if self._is_of_medicine(word, small):
            return "keep"
        return self._written(word, small, previous, following)

    def _written(
        self, word: Word, small: str, previous: Word | None, following: Word | None
    ) -> Verdict:
        """A word with a capital letter that neither a person nor medicine owns at once."""
        if is_of_office(word, small) and not _touches_name(previous, following):
            return "keep"
        if word.form.is_name or self._is_owner(word, small):
            return "name"
        if not word.in_capitals and (word.form.is_upper or _MIXED.fullmatch(word.text)):
            return self._shout(word, small, previous)
        return self._capital(word, small, previous, following)

    def _is_person(self, word: Word, previous: Word | None, following: Word | None) -> bool:
        """Whether the words beside it or its place make a person of a word."""
        form = word.form
        is_behind = previous is not None and previous.verdict in GONE and previous.form.is_alpha
        if is_behind and previous is not None and is_pair(previous, word):
            return self._text[previous.end : word.start] != "-"
        if form.is_eponym and self._is_of_medicine(word, form.plain):
            return False
        if form.is_doubtful and self._goes_on_a_name(word, previous):
            return True
        if following is not None and following.verdict != "kept" and is_pair(word, following):
            return True
        if previous is not None and previous.verdict in GONE and is_pair(previous, word):
            return True
        if form.is_eponym:
            before = self._text[max(0, word.start - _AROUND) : word.start]
            is_name = word.in_capitals or form.is_titled
            return is_name and _FOLLOWS.search(before) is not None
        return stands_as_person(self._text, word)

    def _is_owner(self, word: Word, small: str) -> bool:
        """Whether it has something where no sentence begins, and is no day: `before Aspen's`."""
        if not word.text.endswith(("'s", "'S")) or small in _OWNERS:
            return False
        return self._misread or not (word.in_capitals or self._opens(word))

    def _is_of_medicine(self, word: Word, small: str) -> bool:
        if word.form.is_of_form or _is_credential(word.text):
            return True
        if not word.form.is_eponym:
            return False
        if small in listed("drugs") and small not in listed("names"):
            return True
        if self._text[word.start - 1 : word.start] == "-" and _is_eponym_before(self._text, word):
            return True
        around = self._text[max(0, word.start - _AROUND) : word.end + _AROUND].lower()
        if OF_A_TEST.search(around) is not None:
            return True
        before = self._text[max(0, word.start - _AROUND) : word.start]
        return small not in listed("names") and _FOLLOWS.search(before) is None

    def _small(self, small: str, previous: Word | None) -> Verdict:
        if small in small_letters():
            return "keep"
        if previous is not None and previous.verdict == "replace" and previous.form.is_alpha:
            return "replace"
        if (is_formed(small, LIKELY) or is_joined(small)) and not self._known.is_near(small):
            return "keep"
        if not self._misread and (is_short(small) or is_cut_short(small)):
            return "keep"
        if self._misread and not self._known.is_near(small) and near_word(small):
            return "near"
        return "fragment" if self._misread and len(small) <= 2 else "replace"

    def _shout(self, word: Word, small: str, previous: Word | None) -> Verdict:
        """A word in capitals within a line that is not: shorthand or emphasis."""
        if previous is not None and _is_of_finding(previous, word, self._text):
            return "keep"
        if word.form.is_short or word.form.is_everyday or word.form.is_clinical:
            return "keep"
        if is_formed(small, SURE):
            return "keep"
        if small.removesuffix("s") in acronyms() or is_shorthand(self._text, word, small):
            return "keep"
        if word.form.is_doubtful:
            return "name"
        return "keep" if self._misread and self._is_slip(word, small) else "name"

    def _capital(
        self, word: Word, small: str, previous: Word | None, following: Word | None
    ) -> Verdict:
        form = word.form
        if self._misread and not form.is_word and acts_or_is_alone(self._text, word):
            return "name"
        if form.is_doubtful:
            return self._doubtful(word, small, previous, following)
        if form.is_everyday or form.is_clinical:
            return self._of_the_language(word, small, previous, following)
        if _CAMEL.fullmatch(word.text) and self._is_brand(word, small):
            return "keep"
        is_written_so = word.in_capitals or not word.text[1:].islower()
        if is_written_so and (form.is_short or is_shorthand(self._text, word, small)):
            return "keep"
        if form.is_word and self._is_plain(word, previous, following):
            return "keep"
        if is_formed(small, SURE) and not _touches_name(previous, following):
            return "keep" if word.in_capitals or self._opens(word) else "common"
        return "near" if self._misread and self._is_slip(word, small) else "name"

    def _is_brand(self, word: Word, small: str) -> bool:
        """Whether two words written as one name a thing, `SwiveLock`, and neither is a name."""
        begin = next(at for at in range(1, len(small)) if word.text[at].isupper())
        parts = (small[:begin], small[begin:], small)
        before = self._text[max(0, word.start - _AROUND) : word.start]
        return not (
            any(each in names() or each in given() for each in parts)
            or _AT_A_FIRM.search(before)
            or _FOLLOWS.search(before)
        )

    def _is_slip(self, word: Word, small: str) -> bool:
        """Whether OCR may have made this of a word that is no name."""
        if len(small) < 4 or self._known.is_near(small):
            return False
        if near_clinical(small) and (len(small) > 4 or self._opens(word)):
            return True
        if self._opens(word) and len(small) > 4 and near_word(small):
            return True
        return word.in_capitals and len(small) >= 6 and near_word(small)

    def _doubtful(
        self, word: Word, small: str, previous: Word | None, following: Word | None
    ) -> Verdict:
        """An everyday word that is a name too: the words around it decide."""
        if _touches_name(previous, following):
            return "name"
        if word.form.is_clinical:
            return "keep"
        follows = previous is not None and previous.form.small in _NAME_FOLLOWS
        if word.in_capitals and not word.form.is_given:
            follows = False
        return "keep" if not follows and (word.in_capitals or self._opens(word)) else "name"

    def _is_plain(self, word: Word, previous: Word | None, following: Word | None) -> bool:
        """Whether a word that is safe in small letters stands where any word is a capital."""
        if _touches_name(previous, following) or not (word.in_capitals or self._opens(word)):
            return False
        return previous is None or previous.form.small not in _NAME_FOLLOWS

    def _goes_on_a_name(self, word: Word, previous: Word | None) -> bool:
        """Whether it stands right behind a name and is no label: `Pearl Case`, but `Case:`."""
        is_behind = previous is not None and previous.verdict in ("taken", "name")
        is_label = self._text[word.end : word.end + 1] == ":"
        return is_behind and previous is not None and previous.form.is_capital and not is_label

    def _is_place(self, word: Word, previous: Word | None, following: Word | None) -> bool:
        """Whether a word with a capital stands behind `in` or `from` where a town would."""
        if word.in_capitals or not word.text[1:].islower() or previous is None:
            return False
        is_last = _ENDS_PLACE.match(self._text, word.end) is not None
        return is_last and previous.text in ("in", "from", "near") and not self._opens(previous)

    def _of_the_language(
        self, word: Word, small: str, previous: Word | None, following: Word | None
    ) -> Verdict:
        """A word of the language with a capital letter: harmless where a capital belongs."""
        if self._is_place(word, previous, following):
            return "common"
        if word.in_capitals or word.form.is_clinical or self._opens(word):
            return "keep"
        beside = [each for each in (previous, following) if each and each.form.is_capital]
        if beside and all(_is_medicine(each) for each in beside):
            return "keep"
        return "common"

    def _opens(self, word: Word) -> bool:
        """Whether a sentence, line or label begins here."""
        near = self._text[max(0, word.start - 4) : word.start]
        before = near.rstrip(" \t")
        if not before or before[-1] in _STARTS:
            return True
        is_cell = near.endswith(("  ", "\t"))
        return is_cell and _SENTENCE.match(self._text, word.end) is not None


@lru_cache(maxsize=20_000)
def _is_credential(text: str) -> bool:
    return _CREDENTIAL.fullmatch(text) is not None


def _is_medicine(word: Word) -> bool:
    """Whether a word beside one with a capital can be no part of a place or firm."""
    return word.form.is_surely_clinical and not word.form.is_of_form


def _is_of_finding(previous: Word, word: Word, text: str) -> bool:
    """Whether two to five capitals stand right behind a word of medicine: `paroxysmal AF`."""
    form = previous.form
    is_finding = form.is_surely_clinical and form.is_lower and not form.is_of_form
    is_beside = text[previous.end : word.start] == " " and form.small not in roles()
    return is_finding and is_beside and len(word.text) <= _MOST_SHORT


def _is_eponym_before(text: str, word: Word) -> bool:
    """Whether a hyphen joins it to the name of a test, as in `Jebsen-Taylor`."""
    before = re.search(r"([A-Za-z]+)-$", text[max(0, word.start - _AROUND) : word.start])
    return before is not None and before[1].lower() in listed("eponyms")


def _is_split_eponym(word: Word, previous: Word | None, following: Word | None) -> bool:
    """Whether OCR put a space into the name of a test, as in `Mc Murray`."""
    small, known = word.form.small, listed("eponyms")
    if previous is not None and previous.form.small + small in known:
        return True
    return following is not None and small + following.form.small in known


def _touches_name(previous: Word | None, following: Word | None) -> bool:
    """Whether the word beside is taken for a person or is surely no word of the language."""
    if previous is not None and previous.form.is_capital and _is_name(previous):
        return True
    return following is not None and following.form.is_capital and _is_name(following)


def _is_name(word: Word) -> bool:
    if word.verdict in GONE:
        return True
    form = word.form
    is_known = form.is_everyday or form.is_doubtful or form.is_clinical or form.is_short
    return word.verdict == "ask" and (form.is_name or not is_known)
