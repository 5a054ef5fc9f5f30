"""A telephone and a fax right beside each other are of one office: what is sure of one is of both.

`Tel 207-555-0138  Fax 207-555-0145`: whose such a line is may be told for the first number by what
stands around it, and hardly for the second, whose label is bare.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from adapters.reading.layout.layout import Box
from adapters.reading.sureness.neighbours import Lines
from adapters.reading.sureness.relief import DOUBTED
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.folding import fold
from priorauth.models.reading import Found, ReadValue

PAIR = ("referring_phone", "referring_fax")
APART = 1.6
"""How wide a blank between words of one cell may be, in heights of a line."""
MOST_WORDS = 2
"""Words between the two numbers: `Fax:` or `| Fax no.`"""


def with_pairs(
    fields: Mapping[str, Found], offered: Sequence[Candidate], lines: Mapping[int, Lines]
) -> dict[str, Found]:
    """Fields in which a doubted number right beside a sure one of the office is as sure."""
    both = [fields.get(name) for name in PAIR]
    told = dict(fields)
    for name, one, other in zip(PAIR, both, reversed(both), strict=True):
        if not (isinstance(one, ReadValue) and isinstance(other, ReadValue)):
            continue
        if not _is_sure(other) or not _is_doubted(one) or one.page != other.page:
            continue
        mine = [each for each in offered if each.field == name and each.value is not None]
        alone = all(fold(each.value) == fold(one.value) for each in mine)
        boxes = _boxes(mine), _boxes(each for each in offered if _says(each, other))
        page = lines.get(one.page or 0)
        if alone and page is not None and _any_beside(page, *boxes):
            told[name] = one.model_copy(update={"flag": None, "confidence": other.confidence})
    return told


def _is_sure(found: ReadValue) -> bool:
    return found.value is not None and found.flag is None


def _is_doubted(found: ReadValue) -> bool:
    return found.value is not None and found.flag == DOUBTED


def _says(one: Candidate, found: ReadValue) -> bool:
    return one.field in PAIR and one.value is not None and fold(one.value) == fold(found.value)


def _boxes(claims: Iterable[Candidate]) -> list[Box]:
    return [one.straight for one in claims if one.straight is not None]


def _any_beside(page: Lines, some: Sequence[Box], others: Sequence[Box]) -> bool:
    return any(_are_beside(page, *sorted((one, two))) for one in some for two in others)


def _are_beside(page: Lines, left: Box, right: Box) -> bool:
    """Whether nothing but a word or two stands between two places of one line, closely."""
    level, height = (left[1] + left[3]) / 2, page.view.line_height or 1.0
    if not right[1] < level < right[3]:
        return False
    line = [word for word in page.between(level - 1, level + 1) if word.y0 < level < word.y1]
    between = sorted(
        (word for word in line if word.x0 >= left[2] - 1 and word.x1 <= right[0] + 1),
        key=lambda word: word.x0,
    )
    ends = [left[2], *(word.x1 for word in between)]
    begins = [*(word.x0 for word in between), right[0]]
    close = all(begin - end <= APART * height for end, begin in zip(ends, begins, strict=True))
    named = [word for word in between if any(map(str.isalpha, word.text))]
    return (
        close
        and len(named) <= MOST_WORDS
        and not any(any(map(str.isdigit, word.text)) for word in between)
    )
