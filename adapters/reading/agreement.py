"""Compares what the two readers offer: alike is sure, a check can decide, else a person looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.candidates import Candidate
from adapters.reading.layout import Box, View
from adapters.reading.numbers import npi_is_valid

SURE_TEXT = {1.0: 0.99, 0.7: 0.97, 0.5: 0.9}
SURE_OCR = {1.0: 0.97, 0.7: 0.95, 0.5: 0.85}
CHECKED = 0.93
ALONE = 0.5
POOR_PAGE = 0.6
FAIR_PAGE = 0.72
_SPACED = frozenset(
    [
        "patient_name",
        "patient_street",
        "patient_city",
        "payer_name",
        "plan_name",
        "secondary_payer_name",
        "referring_name",
        "referring_organization",
        "treatments",
        "surgery",
        "precautions",
        "adjuster",
    ]
)


def certain(candidates: Sequence[Candidate]) -> list[Candidate]:
    """What a text layer says needs no second reader."""
    return [replace(one, confidence=SURE_TEXT.get(one.strength, 0.9)) for one in candidates]


def agree(
    first: Sequence[Candidate], second: Sequence[Candidate], views: tuple[View, View]
) -> list[Candidate]:
    """Join what two readers offer for a page."""
    joined = [_judge(one, second, views[1], views[0].quality) for one in first]
    joined += [
        _judge(one, first, views[0], views[0].quality)
        for one in second
        if not any(_same(one, other) for other in first)
    ]
    return joined


def _judge(
    one: Candidate, others: Sequence[Candidate], other_view: View, quality: float
) -> Candidate:
    if one.value is None:
        return one
    twin = next((other for other in others if _same(one, other)), None)
    checks = tuple(dict.fromkeys(one.checks + (twin.checks if twin else ())))
    if twin is not None or (_echoes(one, other_view) and not _contested(one, others)):
        value = _better_spaced(one, twin)
        sure = SURE_OCR.get(one.strength, 0.9)
        flag = one.flag or ("low_confidence" if quality < POOR_PAGE else None)
        checks = (*checks, "two_readers")
        return replace(one, value=value, confidence=sure, flag=flag, checks=checks)
    if _passes_alone(one) and quality >= FAIR_PAGE:
        return replace(one, confidence=CHECKED, checks=checks)
    return replace(one, confidence=ALONE, flag=one.flag or "low_confidence", checks=checks)


def _contested(one: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether the other reader makes something else of the same place."""
    return any(
        other.field == one.field
        and other.value is not None
        and fold(other.value) != fold(one.value)
        and _overlapping(one.box, other.box)
        for other in others
    )


def _overlapping(one: Box | None, other: Box | None) -> bool:
    if one is None or other is None:
        return False
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 0 and down > 0.3 * (one[3] - one[1])


def _passes_alone(one: Candidate) -> bool:
    if one.field == "referring_npi":
        return npi_is_valid(str(one.value))
    return one.field == "diagnoses" and "description" in one.checks and one.flag is None


def _same(one: Candidate, other: Candidate) -> bool:
    if one.field != other.field or not _near(one.box, other.box, one.field):
        return False
    return fold(one.value) == fold(other.value)


def _near(one: Box | None, other: Box | None, name: str) -> bool:
    """For lists the place counts too, so that one reader's code confirms no other line's."""
    if one is None or other is None or name not in {"diagnoses", "procedures", "treatments"}:
        return True
    return abs((one[1] + one[3]) - (other[1] + other[3])) / 2 < 8


def _echoes(one: Candidate, view: View) -> bool:
    """Whether the other reader has the same letters in the same place, as whole words."""
    wanted = fold(one.raw)
    tokens = [token.lower() for token in re.findall(r"[^\W_]+", text_in(view, one.box))]
    if not wanted:
        return False
    for start in range(len(tokens)):
        joined = ""
        for token in tokens[start:]:
            joined += token
            if joined == wanted:
                return True
            if not wanted.startswith(joined):
                break
    return False


def text_in(view: View, box: Box | None) -> str:
    """The words of a view that lie in a box."""
    if box is None:
        return ""
    inside = [
        word.text
        for word in view.words
        if word.x1 > box[0] - 3
        and word.x0 < box[2] + 3
        and box[1] - 2 < (word.y0 + word.y1) / 2 < box[3] + 2
    ]
    return " ".join(inside)


def _better_spaced(one: Candidate, twin: Candidate | None) -> str | int | bool | None:
    """The wording with its blanks: the first reader sometimes loses them."""
    if one.field not in _SPACED or not isinstance(one.value, str) or twin is None:
        return one.value
    other = str(twin.value)
    return other if other.count(" ") > one.value.count(" ") else one.value


def fold(value: object) -> str:
    """Letters and digits only, in small letters, for comparing."""
    if isinstance(value, bool):
        return str(value)
    return "".join(letter for letter in str(value).lower() if letter.isalnum())
