"""Where the elements of a written list part: at commas, and at the `and` before the last one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.values.treatment_words import sounds_like_treatment

_MARK = re.compile(r"[.,;:()|\u2022\u00b7\u2013\u2014-]|\bwith\b")
_LAST = re.compile(r"[,;]\s*(?:and|or|plus|&)\b", re.IGNORECASE)


def parting(text: str, bounds: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Of what may part elements, leave out each `and` that stands inside one.

    Who parts by commas writes `Hip ROM and strengthening, gait training`: the `and` before a comma
    with another treatment behind it parts nothing, nor does one behind `, and`.
    """
    marks = [bound for bound in bounds if _MARK.search(bound[0])]
    if not marks:
        return list(bounds)
    return [bound for bound in bounds if bound in marks or not _is_inside(text, bound, marks)]


def _is_inside(text: str, bound: re.Match[str], marks: Sequence[re.Match[str]]) -> bool:
    before = [mark for mark in marks if mark.end() <= bound.start()]
    if before and _LAST.match(before[-1][0].lstrip()):
        return True
    after = marks[len(before) :]
    return any(
        sounds_like_treatment(text[mark.end() : end])
        for mark, end in zip(
            after, [*(mark.start() for mark in after[1:]), len(text)], strict=False
        )
    )
