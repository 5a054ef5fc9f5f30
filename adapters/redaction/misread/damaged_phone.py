"""Telephone numbers with spaces inside their groups, or a figure lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.found import SHAPE, Found, groups, lines_with

_NUMBER = re.compile(
    r"(?<![\d/.-])(?:(?<![A-Za-z])\+?[1Il][ .-]{1,2})?\(? ?\d ?\d? ?\d? ?\)?[ .,-]{0,2}\d ?\d? "
    r"?\d?[ .,-]{1,2}\d ?\d ?\d ?\d?(?![\d/])"
)
_FIGURES = re.compile(r"\d(?:[^\d\n]{0,5}\d){7}")
"""So many figures so close as the shortest number has."""
_FEWEST, _MOST = 8, 10
_MARKS = frozenset("()-")


_EXTENSION = re.compile(
    r"(?<=[\d ,.])(?P<word>[A-Za-z](?: ?[a-z]){2,9})[.,:]? "
    r"{0,2}(?P<it>[\dOolISZB]{2,6})(?![A-Za-z\d])"
)
_LAST_FIGURE, _REACH, _LONGEST = re.compile(r"\d(?!\d)(?=(?s:.{0,4}[\d ,.])?[A-Za-z])"), 6, 40
"""A figure behind which letters begin soon."""
_CROSS = re.compile(r"(?<=\d) {0,2}(?P<it>(?:\d{1,2} )?[xX] {0,2}\d{2,4})(?![\w/])")
_NUMBER_BEFORE = re.compile(r"[\d() .-]{8,18}\Z")
_FEWEST_BEFORE = 7
_WORDS = ("extension", "ext", "extn")
_AREA = re.compile(
    r"(?P<it>\((?=[\dgqOolISZBb ]*\d)[\dgqOolISZBb ]{2,4}\)[ .-]{0,2}"
    r"\d[\dOolISZBbgq ]{1,4}[-. ]{1,2}\d[\dOolISZBbgq]{2,3})(?![\w/])"
)
"""An area in brackets that looks like grams: `(89g) 325-8489`."""


def _extensions(text: str) -> Iterator[Found]:
    """Yield extensions whose word OCR damaged, right behind a number."""
    from rapidfuzz.distance import Levenshtein

    for match in _behind_figures(text):
        word = match["word"].replace(" ", "").lower()
        slips = min(Levenshtein.distance(word, each) for each in _WORDS)
        if slips <= len(word) // 3 and word not in ("exit", "text", "next"):
            yield Found(match.start(), match.end(), "PHONE", SHAPE)


def _behind_figures(text: str) -> Iterator[re.Match[str]]:
    """Yield words with figures that stand within a few places behind other figures."""
    end = 0
    for figure in _LAST_FIGURE.finditer(text):
        match = _EXTENSION.search(text, max(end, figure.end()), figure.end() + _LONGEST)
        if match is not None and match.start() - figure.end() < _REACH:
            end = match.end()
            yield match


def damaged_phone(text: str) -> Iterator[Found]:
    """Yield figures in groups with the marks of a telephone number."""
    yield from _extensions(text)
    yield from groups(_AREA, text, "PHONE", 1.0)
    for match in _CROSS.finditer(text):
        before = _NUMBER_BEFORE.search(text, max(0, match.start() - 18), match.start())
        figures = sum(map(str.isdigit, before[0])) if before is not None else 0
        if before is not None and figures >= _FEWEST_BEFORE and _MARKS & set(before[0]):
            yield Found(*match.span("it"), "PHONE", 1.0)
    for match in _numbers(text):
        figures = sum(map(str.isdigit, match[0]))
        if _FEWEST <= figures <= _MOST and _MARKS & set(match[0]):
            yield Found(match.start(), match.end(), "PHONE", SHAPE)


def _numbers(text: str) -> Iterator[re.Match[str]]:
    for begin, end in lines_with(_FIGURES, text):
        yield from _NUMBER.finditer(text, begin, end)
