"""Codes that a picture shows damaged, read by the words beside them where these name exactly one.

`9~116 Gait training` can only be 97116, and `S33.511A Sprain of anterior cruciate ligament of
right knee` only S83.511A: no code that is all but the letters seen has another such text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import ascii_uppercase, digits

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from adapters.reading.layout.layout import Run
from rules.codes import diagnoses

ALIKE, APART = 90, 8
"""How like a code's own text the words must be, and how much more than any other's, of 100."""
MISREAD, FEWEST_FIGURES, FEWEST_LETTERS = 2, 3, 12
"""Letters of a procedure that may be misread; figures left of a code; letters of a diagnosis."""
REACH = 90
_TOKEN = re.compile(r"(?<!\S)[(\[]?(?P<code>[^\s()\[\]]{4,9}?)[)\],;:.]*(?!\S)")
_LABEL = re.compile(r'^\s+"([A-Z0-9]{5})": \{label: ([^,}]+),', re.MULTILINE)
_NEXT = re.compile(r"(?<!\S)(?:[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}|9\d{4})\b")
"""Where the words beside a code end: another code."""


def procedure_called(text: str) -> str | None:
    """The procedure by whose name a text begins, if it is clearly that one and no other."""
    said = _plain(text)
    likeness = sorted(
        ((fuzz.ratio(said[: len(name)], name), code, name) for code, name in _names()), reverse=True
    )
    best, second = likeness[:2]
    exact = said[: len(best[2])] == best[2] and second[0] < best[0]
    return best[1] if exact or (best[0] >= ALIKE and best[0] - second[0] >= APART) else None


def words_behind(text: str, end: int) -> str:
    """The words behind a code, up to the next one."""
    return _NEXT.split(text[end : end + REACH])[0]


def damaged_codes(row: Run) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """The field, the code and the place of what can only be a code that was misread."""
    for match in _TOKEN.finditer(row.text):
        read, span = match["code"], match.span("code")
        if sum(map(str.isdigit, read)) < FEWEST_FIGURES:
            continue
        behind = words_behind(row.text, span[1])
        if (code := _procedure(read, behind)) is not None:
            yield "procedures", code, span
        elif (code := _diagnosis(read, behind)) is not None:
            yield "diagnoses", diagnoses.with_dot(code), span


def _procedure(read: str, behind: str) -> str | None:
    called = procedure_called(behind)
    near = called is not None and 0 < Levenshtein.distance(read, called) <= MISREAD
    return called if near and read not in dict(_names()) else None


def _diagnosis(read: str, behind: str) -> str | None:
    """The one listed code with one other letter than was read whose text stands behind it."""
    plain = re.sub(r"[.,]", "", read).upper().replace("$", "S")
    said = _plain(behind)
    if len(plain) == len(read) or len(said) < FEWEST_LETTERS or diagnoses.is_listed(plain):
        return None
    likeness = sorted(
        ((_says(code, said), code) for code in _with_one_other(plain) if diagnoses.is_listed(code)),
        reverse=True,
    )
    if not likeness or likeness[0][0] < ALIKE:
        return None
    second = likeness[1][0] if len(likeness) > 1 else 0.0
    return likeness[0][1] if likeness[0][0] - second >= APART else None


def _with_one_other(plain: str) -> Iterator[str]:
    for place in range(len(plain)):
        letters = ascii_uppercase if place == 0 else digits + ascii_uppercase
        for letter in letters:
            if letter != plain[place]:
                yield plain[:place] + letter + plain[place + 1 :]


def _says(code: str, said: str) -> float:
    """How like the official text of a code some words are, as far as both go."""
    official = _plain(diagnoses.description(code) or "")
    length = min(len(official), len(said))
    return fuzz.ratio(official[:length], said[:length])


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z ]", "", text.lower().replace("-", " ")).split())


@cache
def _names() -> tuple[tuple[str, str], ...]:
    """The procedures on file in `rules/codes/cpt.yaml` with our own names for them."""
    text = (Path(diagnoses.__file__).parent / "cpt.yaml").read_text(encoding="utf-8")
    return tuple((code, _plain(label)) for code, label in _LABEL.findall(text))
