"""A text as redaction looks at it: plain letters, nothing invisible, OCR slips put right.

Lookalike letters of other alphabets, wide letters and accents become the letters they imitate;
characters that print nothing are left out; letters that OCR put into figures become figures.
Every place can be traced back to the text as given.
"""

# ruff: noqa: RUF001  lookalike letters are its subject
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from adapters.redaction.lexicon import acronyms, everyday, maybe_names, word_set
from adapters.redaction.measured import MOTIONS, VALUES
from adapters.redaction.weighing.usual import how_usual

LOOKALIKES = dict(
    zip(
        "АВЕКМНОРСТУХаекорсухіјѕԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνιıøØłŁđĐßæÆœŒ",
        "ABEKMHOPCTYXaekopcyxijsdqwhABEZHIKMNOPTYXaopviioOlLdDsaAoO",
        strict=True,
    )
)
_MARKS = {
    **dict.fromkeys("‘’‛′`´ʼ", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣", "-"),
    "⁄": "/",
    "∕": "/",
    "×": "x",
    "•": "*",
    "·": "*",
    "\r": "\n",
    "\f": "\n",
    "\v": "\n",
}
_NOT_PLAIN = re.compile(r"[^\n\t -_a-~]")
_NOT_SEEN = re.compile(r"[^\n\r\t -~]")
"""What may print nothing."""
_STANDS = frozenset("\n\t")
_FIGURE = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z]*[0-9|])[A-Za-z0-9](?:[A-Za-z0-9|]*[A-Za-z0-9])?")
_DAY_OF_MONTH = re.compile(r"\d(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*")
_NO_FIGURE = re.compile(r"[CTLS](1[0-2]|[1-9])|[0-9]{1,3}(x|X|st|nd|rd|th|s|lb|lbs|oz|g|in|l|h)")
_CATEGORY = re.compile(r"[A-TV-Z][0-9][0-9A-Z]")
_SUBDIVISION = re.compile(r"\.[0-9A-Z]{1,4}(?![A-Za-z0-9]|\.[0-9])")
_DATE_LIKE = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9|]{0,3}(?:[/-][A-Za-z0-9|]{0,3}[A-Za-z0-9]){1,2}(?![A-Za-z0-9])"
)
_SERVICE = re.compile(r"G028[0-9]|[EL][0-4]\d{3}|GG0[1-9]\d{2}|P[0-9]{4}|G[1-9]")
_WORD_AHEAD = re.compile(r"(?<![A-Za-z])[A-Za-z][a-z]{1,11}$")
_JOINED = re.compile(r"[A-HJ-Z](?:[a-z]| [a-z]|[A-Z] )|[\dOlISZB]{1,2}[/-]\d")
"""A name or a date that a space should part from the word before."""
_LEADING = word_set(
    "a to in at of on for with by from and or the his her their my our saw see seen told called "
    "met since until till after before about mr mrs ms dr mom dad wife husband son daughter sister "
    "brother mother father aunt uncle niece nephew cousin friend neighbor spouse partner driver "
    "attn attention contact name patient pt dear hi cc re per via yes is was that when because but "
    "admitted discharged surgery dob doi dos date dated born injured hurt seen visiting lives near "
    "therapist coach nurse caller rep adjuster employer school claims"
)
_ALONE = re.compile(r"(?<![^\s(])(?<!\s[A-Za-z] )[A-Za-z0-9]{2}(?=[\s,.;)]|$)")
_GOES_ON = re.compile(r"[-/.]\d")
_WORD_WITH_SLIP = re.compile(
    r"(?=(?:\D*\d){1,2}\D*$)(?=(?:\d*\D){3})(?!\D*\d\d)(?!\D?\d\D{0,2}$)[A-Za-z\d]{4,}"
)
_NUMBER_BEFORE = re.compile(r"\d[ .-]$")
_LETTERS = str.maketrans("01245689", "olzasbBg")
_CAPITALS = str.maketrans("01245689", "OIZASGBG")
_SHORT_WITH_SLIP = re.compile(
    r"[A-Z]+\d[A-Z]*|[A-Z]?[a-z]+\d[a-z]*|[A-Z]\d[a-z]+|(?:[A-Z]{2,}|[a-z]{2,})\d\d"
)
_LITTLE = word_set("0f 0n 0r n0 d0 u5 1n 0F 0N 0R N0 1N")
"""Two letters of which OCR made a figure of one."""
_UNITS = word_set(
    "st nd rd th lb lbs in ft mm cm kg mg ml am pm hr hrs min mins sec secs yo yr yrs wk wks mo mos"
    " at on to of or and per out off as ma mi oz iu bid tid"
)
"""What stands behind a figure more often than it is the rest of a word."""
_NUMBERED = word_set("apt ste rm lot fl no ext box")
_KINDS = {
    **dict.fromkeys(range(ord("a"), ord("z") + 1), "a"),
    **dict.fromkeys(range(ord("A"), ord("Z") + 1), "A"),
    **dict.fromkeys(range(ord("0"), ord("9") + 1), "0"),
}
_BEFORE_FIGURE = re.compile(r"(?<![A-Za-z0-9/.-])[A-Za-z]{2,14}$")
_FIGURE_BEHIND = re.compile(r"\d{1,3}(?![\dA-Za-z/.-])")
_FIGURE_AHEAD = re.compile(r"(?<![A-Za-z\d@])\d[\d./-]*$")
_WORD_BEHIND = re.compile(r"[A-Za-z]{3,14}(?![A-Za-z0-9@])")
_FAR = 15
_SHORTEST, _USUAL = 3, "34"
"""Letters of which one was read as a figure, where a usual word is meant: `wa5`, `D4YS`."""
_MISREAD = str.maketrans("OoQDlIi|SsZzBbGgq", "00001111552286999")
_LETTER_FIGURES = frozenset("OoQDlIi|SsZzBbGgq0123456789")
_FIFTH = re.compile(r"[Ss](?:(?<=\d[+\-]/.)|(?<=[0-5]/.))(?![A-Za-z])")


@dataclass(frozen=True)
class PlainText:
    """The text to look at; `places` gives the place of each character in the text as given."""

    text: str
    given: str
    places: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return a span of the plain text as a span of the text as given."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1

    def unseen(self) -> list[tuple[int, int]]:
        """Return the runs of the text as given that print nothing, though they hold something."""
        if self.places is None:
            return []
        runs: list[tuple[int, int]] = []
        for match in _NOT_SEEN.finditer(self.given):
            at = match.start()
            if unicodedata.category(match[0]) not in ("Cc", "Cf", "Cn"):
                continue
            if runs and runs[-1][1] == at:
                runs[-1] = (runs[-1][0], at + 1)
            else:
                runs.append((at, at + 1))
        return runs


def printed(text: str) -> PlainText:
    """Return a text that was typed or printed, as it is to be looked at."""
    if _NOT_PLAIN.search(text) is None:
        return PlainText(text, text)
    letters: list[str] = []
    places: list[int] = []
    end = 0
    for match in _NOT_PLAIN.finditer(text):
        at, put = match.start(), _plain(match[0])
        letters += [text[end:at], put]
        places += [*range(end, at), *[at] * len(put)]
        end = at + 1
    letters.append(text[end:])
    places += range(end, len(text))
    plain = "".join(letters)
    return PlainText(plain, text, None if plain == text else tuple(places))


def recognized(text: str) -> PlainText:
    """Return a text that OCR read, with letters in figures taken for the figures they are."""
    plain = _apart(printed(text))
    fixed = _FIGURE.sub(_figure, _DATE_LIKE.sub(_date_like, plain.text))
    fixed = _FIFTH.sub("5", fixed)
    return PlainText(fixed, text, plain.places)


def _apart(plain: PlainText) -> PlainText:
    """Put back the space that OCR lost between a word and a name, a date or a figure."""
    text, kinds = plain.text, plain.text.translate(_KINDS)
    gaps = {gap for gap in _joins(text, kinds) if _is_joined(text, gap)}
    gaps |= {gap for gap in _all(kinds, "a0", "A0") if _measures(text, gap)}
    gaps |= {gap for gap in _all(kinds, "0a", "0A") if _is_counted(text, gap)}
    if not gaps:
        return plain
    places = plain.places or range(len(plain.text))
    letters: list[str] = []
    kept: list[int] = []
    end = 0
    for gap in sorted(gaps):
        letters += [plain.text[end:gap], " "]
        kept += [*places[end:gap], places[gap - 1]]
        end = gap
    letters.append(plain.text[end:])
    return PlainText("".join(letters), plain.given, (*kept, *places[end:]))


def _all(kinds: str, *pairs: str) -> Iterator[int]:
    """Yield the places between two characters of such kinds."""
    for pair in pairs:
        at = kinds.find(pair)
        while at >= 0:
            yield at + 1
            at = kinds.find(pair, at + 1)


def _joins(text: str, kinds: str) -> Iterator[int]:
    """Yield the places where a capital stands behind a small letter, and a date behind a letter."""
    yield from _all(kinds, "aA")
    for mark in _all(kinds, "/0", "-0"):
        yield from (mark - 2, mark - 3)


def _is_joined(text: str, gap: int) -> bool:
    """Whether a word that leads to a name or a date ends at a place, and one begins there."""
    if gap < 1 or _JOINED.match(text, gap) is None:
        return False
    word = _WORD_AHEAD.search(text, max(0, gap - _FAR), gap)
    return word is not None and word[0].lower() in _LEADING


def _measures(text: str, gap: int) -> bool:
    """Whether a usual word, or what names a measure, ends at a place, and a figure begins there."""
    if _FIGURE_BEHIND.match(text, gap) is None:
        return False
    word = _BEFORE_FIGURE.search(text, max(0, gap - _FAR), gap)
    if word is None:
        return False
    before, small = word[0], word[0].lower()
    is_usual = before.islower() and len(before) >= _SHORTEST and _is_usual(before)
    return is_usual or small in VALUES or small in MOTIONS


def _is_counted(text: str, gap: int) -> bool:
    """Whether a figure ends at a place, and a usual word that is no unit begins there."""
    word = _WORD_BEHIND.match(text, gap)
    if word is None or word[0].lower() in _UNITS or not _is_usual(word[0]):
        return False
    return _FIGURE_AHEAD.search(text, max(0, gap - _FAR), gap) is not None


def _is_usual(word: str) -> bool:
    return how_usual(word.lower()) in _USUAL


def _date_like(match: re.Match[str]) -> str:
    """Put a date right whose parts lost a figure to a letter; levels of the spine are none."""
    word = match[0]
    figures = sum(letter.isdigit() for letter in word)
    marks = word.count("/") + word.count("-")
    if (word[0] in "CTLcl" and word[1:2].isdigit()) or figures < 2 or (marks == 1 and figures > 3):
        return word
    letters = [letter for letter in word if letter not in "/-"]
    if all(letter in _LETTER_FIGURES for letter in letters):
        return word.translate(_MISREAD)
    return word


def _stays(word: str) -> bool:
    """Whether it is no figure with a slip: letters alone, figures alone, a measure or a code."""
    if word.isalpha() or word.isdigit() or _DAY_OF_MONTH.fullmatch(word):
        return True
    return word.lower() in acronyms() or _SERVICE.fullmatch(word) is not None


def _figure(match: re.Match[str]) -> str:
    word = match[0]
    if _stays(word):
        return word
    goes_on = word[-1].isdigit() and _GOES_ON.match(match.string, match.end())
    if not goes_on and _is_word_with_slip(match):
        return _word(word)
    if _NUMBER_BEFORE.search(match.string, max(0, match.start() - 3), match.start()):
        return word.translate(_MISREAD) if set(word) <= _LETTER_FIGURES else word
    if _NO_FIGURE.fullmatch(word) and not _GOES_ON.match(match.string, match.end()):
        return word
    before = match.string[match.start() - 1 : match.start()]
    if (
        before not in (".", "-")
        and _CATEGORY.fullmatch(word)
        and _SUBDIVISION.match(match.string, match.end())
    ):
        return word
    if 2 * sum(letter.isdigit() for letter in word) < len(word):
        return word
    if all(letter in _LETTER_FIGURES for letter in word):
        return word.translate(_MISREAD)
    return word


def _is_word_with_slip(match: re.Match[str]) -> bool:
    word = match[0]
    if word in _LITTLE and _ALONE.match(match.string, match.start()):
        return True
    return _WORD_WITH_SLIP.fullmatch(word) is not None or _is_short_with_slip(word)


@lru_cache(maxsize=20_000)
def _is_short_with_slip(word: str) -> bool:
    """Whether a figure or two among few letters are letters of a usual word."""
    if len(word) < _SHORTEST or not _SHORT_WITH_SLIP.fullmatch(word):
        return False
    if word[-1].isdigit() and word[:-1].lower() in _NUMBERED:
        return False
    is_doubtful = len(word) == _SHORTEST or sum(map(str.isdigit, word)) > 1
    small = _word(word).lower()
    usual = _USUAL[-1:] if is_doubtful else _USUAL
    return how_usual(small) in usual and small not in maybe_names()


def _word(misread: str) -> str:
    """Put letters for figures; a figure in front is a capital where no everyday word begins."""
    if misread.isupper():
        return misread.translate(_CAPITALS)
    small = misread.translate(_LETTERS)
    with_i = misread.replace("1", "i").translate(_LETTERS)
    small = small if how_usual(small.lower()) >= how_usual(with_i.lower()) else with_i
    if misread[0].isdigit() and small.lower() not in everyday():
        return misread[0].translate(_CAPITALS) + small[1:]
    return small


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character in _STANDS or character == " " or (character.isascii() and character.isalnum()):
        return character
    known = _MARKS.get(character) or LOOKALIKES.get(character)
    if known:
        return known
    if unicodedata.category(character) == "Zs":
        return " "
    kept = [
        each
        for each in unicodedata.normalize("NFKD", character)
        if unicodedata.category(each) not in ("Mn", "Cf", "Cc", "Cn")
    ]
    return "".join(_MARKS.get(each) or LOOKALIKES.get(each) or _digit(each) for each in kept)


def _digit(character: str) -> str:
    """Return a figure of any script as ours, and every other character as it is."""
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
