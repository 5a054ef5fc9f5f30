"""How names are compared: without case, accents, punctuation, titles and order of commas."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from priorauth.casework.nicknames import is_nickname

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr"})
_GENERATIONS = {
    "jr": "second",
    "junior": "second",
    "ii": "second",
    "sr": "first",
    "senior": "first",
    "iii": "third",
    "iv": "fourth",
}
_PRINTED_ALIKE = (
    ("rn", "m"),
    ("vv", "w"),
    ("ri", "n"),
    ("cl", "d"),
    ("j", "i"),
    ("i", "l"),
    ("c", "e"),
    ("c", "o"),
    ("e", "o"),
    ("h", "b"),
    ("u", "v"),
    ("f", "t"),
    ("g", "q"),
)
"""What a fax makes of letters: each pair prints alike."""


class NameLikeness(StrEnum):
    """How two names compare."""

    SAME = "same"
    """The same words, perhaps in another order or with a middle name more."""
    NICKNAME = "nickname"
    """The same family name, and a first name that is short for the other."""
    MISREAD = "misread"
    """Letters that print alike are apart: one person on a bad fax, or two."""
    CLOSE = "close"
    """A slip of a letter, an initial or a generation apart: one person, or two."""
    OTHER = "other"


def name_key(name: str) -> str:
    """Return the words of a name in a form that "CHEN, WEI" and "Wei Chen" share."""
    return " ".join(word for word in _words(name) if word not in _GENERATIONS)


def compare_names(one: str, other: str) -> NameLikeness:
    """Say how alike two names are; "Jr" and "Sr" are two people, "Jr" and nothing is doubt."""
    first, second = name_key(one).split(), name_key(other).split()
    if not first or not second:
        return NameLikeness.OTHER
    likeness = _compare_words(first, second)
    generations = {_generation(one), _generation(other)}
    if len(generations) == 1:
        return likeness
    if None not in generations or likeness is NameLikeness.OTHER:
        return NameLikeness.OTHER
    return NameLikeness.CLOSE


def _compare_words(first: list[str], second: list[str]) -> NameLikeness:
    if sorted(first) == sorted(second) or "".join(first) == "".join(second):
        return NameLikeness.SAME
    short, long = sorted((first, second), key=len)
    if len(short) == 1:
        return NameLikeness.CLOSE if short[0] in long else NameLikeness.OTHER
    if first[-1] != second[-1]:
        return _with_another_family_name(first, second)
    if first[0] == second[0]:
        return NameLikeness.SAME if _middles_agree(first, second) else NameLikeness.CLOSE
    if is_nickname(first[0], second[0]):
        return NameLikeness.NICKNAME
    return _close(first[0], second[0])


def _with_another_family_name(first: list[str], second: list[str]) -> NameLikeness:
    """Two family names, one of them left out, or a letter of it misread."""
    if first[0] != second[0]:
        return NameLikeness.OTHER
    if set(first[1:]) & set(second[1:]):
        return NameLikeness.CLOSE
    return _close(first[-1], second[-1])


def _middles_agree(first: list[str], second: list[str]) -> bool:
    """Middle names agree where one is missing, short for the other, or the same."""
    return all(
        one.startswith(other) or other.startswith(one)
        for one, other in zip(first[1:-1], second[1:-1], strict=False)
    )


def _close(one: str, other: str) -> NameLikeness:
    if len(one) == 1 or len(other) == 1:
        return NameLikeness.CLOSE if one[0] == other[0] else NameLikeness.OTHER
    if one_slip_apart(one, other):
        return NameLikeness.MISREAD if printed_alike(one, other) else NameLikeness.CLOSE
    return NameLikeness.MISREAD if printed_alike(one, other) else NameLikeness.OTHER


def printed_alike(one: str, other: str) -> bool:
    """Whether a fax can make one word of the other, letters that print alike being one."""
    return _as_printed(one) == _as_printed(other)


def one_slip_apart(one: str, other: str) -> bool:
    """Whether one letter more, less, other or swapped makes one word of the other."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or len(long) < 3:
        return False
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long[at:]


def _as_printed(word: str) -> str:
    for whole, part in _PRINTED_ALIKE:
        word = word.replace(whole, part)
    return word


def _generation(name: str) -> str | None:
    """Which bearer of the name it says to be; the last word that says so."""
    said = [_GENERATIONS[word] for word in _words(name) if word in _GENERATIONS]
    return said[-1] if said else None


def _words(name: str) -> list[str]:
    last_first = name.partition(",")
    ordered = f"{last_first[2]} {last_first[0]}" if last_first[1] else name
    plain = unicodedata.normalize("NFKD", ordered).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z]+", plain.lower().replace("'", "").replace("-", " "))
    return [word for word in words if word not in _TITLES]
