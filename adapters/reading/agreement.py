"""Compares what the two readers offer: alike is sure, a check can decide, else a person looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.candidates import Candidate
from adapters.reading.checked_numbers import npi_is_valid
from adapters.reading.layout import Box, View, Word
from adapters.reading.vocabulary import put_right

SURE_TEXT = {1.0: 0.99, 0.7: 0.97, 0.5: 0.9}
SURE_OCR = {1.0: 0.97, 0.7: 0.95, 0.5: 0.85}
CHECKED = 0.93
ALONE = 0.5
POOR_PAGE = 0.6
FAIR_PAGE = 0.72
_STAINS = re.compile(r"[|{}<>=~\u2018^\\_]")
_BARE_FIELDS = (
    "member_id group_number claim_number secondary_member_id patient_phone referring_phone "
    "referring_fax patient_zip referring_organization patient_street"
)
_BARE = frozenset(_BARE_FIELDS.split())
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
    first, second = _spelled(first), _spelled(second)
    joined = [_judge(one, second, views) for one in first]
    joined += [
        _judge(one, first, (views[1], views[0]))
        for one in second
        if not any(_same(one, other) for other in first)
    ]
    return joined


def _spelled(offered: Sequence[Candidate]) -> list[Candidate]:
    """Treatments as the vocabulary spells them."""
    spelled: list[Candidate] = []
    for one in offered:
        if one.field == "treatments" and isinstance(one.value, str):
            value, listed = put_right(one.value)
            checks = (*one.checks, "vocabulary") if listed else one.checks
            one = replace(one, value=value, checks=checks)
        spelled.append(one)
    return spelled


def _judge(one: Candidate, others: Sequence[Candidate], views: tuple[View, View]) -> Candidate:
    other_view, quality = views[1], views[0].quality
    if one.value is None:
        return one
    twin = next((other for other in others if _same(one, other)), None)
    checks = tuple(dict.fromkeys(one.checks + (twin.checks if twin else ())))
    if twin is not None or (_echoes(one, other_view) and not _contested(one, others)):
        value = _better_spaced(one, twin)
        sure = SURE_OCR.get(one.strength, 0.9)
        support = _support(one, (views[0], views[1]))
        stained = one.field in _SPACED and _STAINS.search(str(value)) is not None
        weak = stained or (one.field in _BARE and support < (0.4 if one.strength == 1.0 else 0.65))
        flag = one.flag or ("low_confidence" if quality < POOR_PAGE or weak else None)
        checks = (*checks, "two_readers")
        return replace(one, value=value, confidence=sure, flag=flag, checks=checks, support=support)
    if _passes_alone(one) and quality >= FAIR_PAGE:
        return replace(one, confidence=CHECKED, checks=checks)
    return replace(one, confidence=ALONE, flag=one.flag or "low_confidence", checks=checks)


def _support(one: Candidate, views: tuple[View, View]) -> float:
    """How sure the less sure reader is of the words: the lowest of both, in the same place."""
    return min((_least_sure(seen, one.box) for seen in views), default=0.0)


def _least_sure(view: View, box: Box | None) -> float:
    inside = words_in(view, box)
    return min((word.confidence for word in inside), default=0.0)


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
    if one.field == "treatments":
        return "vocabulary" in one.checks
    return one.field == "diagnoses" and "side_and_encounter" in one.checks and one.flag is None


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
    """The text of a view that lies in a box."""
    return " ".join(word.text for word in words_in(view, box))


def words_in(view: View, box: Box | None) -> list[Word]:
    """The words of a view that lie in a box."""
    if box is None:
        return []
    return [
        word
        for word in view.words
        if word.x1 > box[0] - 3
        and word.x0 < box[2] + 3
        and box[1] - 2 < (word.y0 + word.y1) / 2 < box[3] + 2
    ]


def _better_spaced(one: Candidate, twin: Candidate | None) -> str | int | bool | None:
    """The wording with the second reader's blanks: the first loses some and adds others."""
    if one.field not in _SPACED or not isinstance(one.value, str) or twin is None:
        return one.value
    return str(twin.value) if fold(twin.value) == fold(one.value) else one.value


def fold(value: object) -> str:
    """Letters and digits only, in small letters, for comparing."""
    if isinstance(value, bool):
        return str(value)
    return "".join(letter for letter in str(value).lower() if letter.isalnum())
