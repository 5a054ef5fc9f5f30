"""Compares what the two readers offer: alike is sure, a check can decide, else a person looks."""

from __future__ import annotations

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
    twin = next((other for other in others if _same(one, other)), None)
    checks = tuple(dict.fromkeys(one.checks + (twin.checks if twin else ())))
    if twin is not None or _echoes(one, other_view):
        value = _better_spaced(one, twin, other_view)
        sure = SURE_OCR.get(one.strength, 0.9)
        flag = one.flag or ("low_confidence" if quality < POOR_PAGE else None)
        return replace(
            one, value=value, confidence=sure, flag=flag, checks=(*checks, "two_readers")
        )
    if one.value is not None and _passes_alone(one) and quality >= FAIR_PAGE:
        return replace(one, confidence=CHECKED, checks=checks)
    return replace(one, confidence=ALONE, flag=one.flag or "low_confidence", checks=checks)


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
    """Whether the other reader has the same letters in the same place."""
    wanted = fold(one.raw)
    return bool(wanted) and wanted in fold(text_in(view, one.box))


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


def _better_spaced(one: Candidate, twin: Candidate | None, view: View) -> str | int | bool | None:
    """The wording with its blanks: the first reader sometimes loses them."""
    if one.field not in _SPACED or not isinstance(one.value, str) or twin is None:
        return one.value
    other = str(twin.value)
    del view
    return other if other.count(" ") > one.value.count(" ") else one.value


def fold(value: object) -> str:
    """Letters and digits only, in small letters, for comparing."""
    if isinstance(value, bool):
        return str(value)
    return "".join(letter for letter in str(value).lower() if letter.isalnum())
