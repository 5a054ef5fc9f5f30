"""What a hurried hand typed, spelled as it is meant: `hwo many`, `whatspending`, `b4 noon`.

Two letters swapped, one doubled, dropped or wrong, words run together, shorthand of a front desk:
each is put right only toward words of ours, and only where the word is none of the language, of
medicine or of a payer, and nobody's name. Ids, capitals within a sentence and what stands where a
name does stay as they were typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from rapidfuzz.distance import OSA, DamerauLevenshtein

from adapters.redaction.lexicon import clinical, doubtful, everyday, names, surnames
from agent.hearing.words import put_right, vocabulary
from agent.question import safe_words

_WORD = re.compile(r"(?<![\w'\u2019-])([A-Za-z][a-z]+)(?=['\u2019]s\b|(?![\w'\u2019-]))")
_NAMED = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|named|called|patient|pt|name is|surname)\.? $", re.IGNORECASE
)
"""What stands before a name."""
_SHORT = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (r"\bb4\b", "before"),
        (r"\b2(?:day|nite)\b", "today"),
        (r"\b2(?:moro|morrow|mrw|mro)\b", "tomorrow"),
        (r"\bw/o\b", "without"),
        (r"\bw/(?=\s?\w)(?!\w/)", "with "),
        (r"\bf/u\b", "follow up"),
        (r"(?<=[\w,] )(?-i:n)(?= \w)", "and"),
        (r"\brec'?d\b", "received"),
        (r"\bdoc(?= (?:wants?|says|said|called|calls|asked|asks|is asking|needs?|office|wrote)\b)",
         "doctor"),
        (r"(?:(?<=^)|(?<=[\s,.?!]))y(?= (?:is|isnt|isn't|was|wasnt|wasn't|are|arent|did|didnt|do"
         r"|dont|does|doesnt|not|hasnt|havent|the|they|we|r|u)\b)", "why"),
    )
)  # fmt: skip
_SMALL = frozenset(
    {"the", "how", "who", "what", "and", "not", "new", "any", "can", "did", "was", "has", "have"}
    | {"are", "for", "you", "our", "why", "when", "with", "out", "due", "all", "get", "fax", "does"}
    | {"which", "where", "that", "this", "there", "their", "from", "been", "were", "your"}
)
_SMALL_ENOUGH = _SMALL | {"is", "it", "we", "do", "he", "on", "in", "to", "of", "me", "us"}
"""Words so usual that three letters of them are known in any order."""
_SWAPPED, _LETTER, _WRONG = 4, 4, 6
"""Letters of a word in which two may be swapped, one dropped or doubled, one wrong."""
_LEAST_PART, _GLUED, _PARTS = 2, 6, 3
"""Letters of a part, letters of words run together, and how many words."""


def spelled_right(text: str, payers: Iterable[str] = ()) -> str:
    """Return the text with typing errors and shorthand put right."""
    for pattern, said in _SHORT:
        text = pattern.sub(said, text)
    ours = frozenset(part for name in payers for part in re.findall("[a-z]+", name.lower()))

    def right(found: re.Match[str]) -> str:
        word, before = found[1], text[: found.start()]
        begins = not before.strip(" \"'(")
        if word.lower() in ours or _NAMED.search(before) or not (word.islower() or begins):
            return word
        return _right(word.lower(), is_capital=not word.islower()) or word

    return _WORD.sub(right, text)


@cache
def _right(word: str, *, is_capital: bool) -> str | None:
    """Return what a word of no meaning was meant to be; one with a capital may be a name."""
    if _is_a_word(word):
        return None
    if vocabulary().knows(word):
        return None if word in vocabulary().plain else _with_its_g(word) or _parted(word)
    small = _small_one(word)
    if small is not None or is_capital:
        return small
    return _with_its_g(word) or _one_letter_off(word) or put_right(word) or _parted(word)


def _with_its_g(word: str) -> str | None:
    """Return `expiring` for `expirin`."""
    whole = f"{word}g"
    return whole if word.endswith("in") and _is_a_word(whole) else None


def _is_a_word(word: str) -> bool:
    known = word in safe_words() or word in everyday()
    return known or any(word in listed for listed in (names(), doubtful(), surnames(), clinical()))


def _small_one(word: str) -> str | None:
    """Return the usual small word of which two neighboring letters are swapped."""
    found = [
        each for each in _SMALL if sorted(each) == sorted(word) and OSA.distance(each, word) == 1
    ]
    as_begun = [each for each in found if each[0] == word[0]]
    meant = found if len(found) == 1 else as_begun
    return meant[0] if len(meant) == 1 else None


def _one_letter_off(word: str) -> str | None:
    """Return the one word of ours that is a swap, a letter more or less, or a letter off."""
    if len(word) < _SWAPPED:
        return None
    near = [
        each
        for each in vocabulary().plain - vocabulary().short.keys()
        if abs(len(each) - len(word)) <= 1
        and each.isalpha()
        and len(each) >= _SWAPPED
        and DamerauLevenshtein.distance(each, word, score_cutoff=1) == 1
    ]
    swapped = [each for each in near if sorted(each) == sorted(word)]
    more_or_less = [each for each in near if len(each) != len(word) and each[0] == word[0]]
    wrong = [each for each in near if len(each) == len(word) >= _WRONG and each[0] == word[0]]
    for found in (swapped, more_or_less, wrong):
        if len(found) == 1:
            return found[0]
        if found:
            return None
    return None


def _parted(word: str) -> str | None:
    """Return words of ours that were run together: `whatspending`."""
    found = _parts(word, _PARTS)
    is_long = len(word) >= _GLUED or _SMALL_ENOUGH.issuperset(found)
    return " ".join(found) if found and is_long else None


def _parts(word: str, most: int) -> tuple[str, ...]:
    """Return the fewest words of ours that make it, the longest first one before others."""
    plain = vocabulary().plain
    if word in plain:
        return (word,)
    if most == 1:
        return ()
    made = [
        (word[:at], *rest)
        for at in range(len(word) - _LEAST_PART, _LEAST_PART - 1, -1)
        if word[:at] in plain and (rest := _parts(word[at:], most - 1))
    ]
    return min(made, key=len, default=())
