"""How sure each value of a referral is: that it is its field's, and that its letters were read.

Whether it is its field's follows from how it was found, what else says it, what it passed, how it
looks and what stands around it. The weights lie in `certainty.json`; `python -m
evals.fit_certainty` makes them anew. The line holds for strangers' papers as the reader first met
them, each set left out in turn.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from adapters.reading.sureness.claims import is_outnamed, same_words
from adapters.reading.sureness.following import OTHER_PART, other_stands_apart
from adapters.reading.sureness.neighbours import Lines, Seen, around, lines_of
from adapters.reading.sureness.pairs import with_pairs
from adapters.reading.sureness.relief import (
    DOUBTED,
    may_be_relieved,
    may_be_whole,
    relief,
    relieved_from,
    whole_from,
    wholeness,
)
from adapters.reading.sureness.shapes import is_misshapen, is_no_name, is_open_ended
from adapters.reading.sureness.weights import Weights
from adapters.reading.values import confidence
from adapters.reading.values.candidates import LABELLED, UNDOUBTED, UNLABELLED, Candidate, Value
from adapters.reading.values.confidence import Evidence
from adapters.reading.values.folding import fold
from priorauth.models.reading import Found, ReadValue

LEARNED = Path(__file__).with_name("certainty.json")
OF_PICTURES = Path(__file__).with_name("pictures.json")
POOR = 0.8
"""Quality of a page below which two ways of finding a value may have misread the same letters."""
FAIR = 0.7
"""Quality of a page from which on it is like those that tell where the line of pictures stands."""
OF_POOR_PAGES = 0.98
"""The least confidence without a flag on a poor page. On 36 heavily damaged faxes of two strangers'
sets (0319, 0327) eleven of 392 unflagged values were wrong, one of them surer than this."""
Fields = Mapping[str, Found]
_PASSED = ("npi_luhn", "phone", "icd10_billable", "date_plausible", "agrees_with")
"""Checks that a value of another field, or one misread, seldom passes."""
_SPELLED_BY = frozenset(
    ["npi_luhn", "payer_on_file", "agrees_with:diagnoses", "agrees_with:patient_zip"]
)
"""Checks that no value passes of which a letter was misread."""


def weighed(
    fields: Fields, offered: Sequence[Candidate], pages: Iterable[Seen] = ()
) -> dict[str, Found]:
    """Give every value of paper its confidence; what is less sure than the line is flagged."""
    whole, lines = surroundings(fields), lines_of(pages)
    claims: dict[str, list[Candidate]] = {}
    for each in offered:
        claims.setdefault(each.field, []).append(each)

    def one(name: str, found: ReadValue) -> ReadValue:
        if found.value is None or found.page is None:
            return found
        rivals = claims.get(name, [])
        about = [*rivals, *claims.get(OTHER_PART.get(name, ""), ())]
        told = {**signs(name, found, about), **whole}
        nearby, letters = near(name, found, rivals, lines), legibility(name, found, rivals)
        same = alike(name, found.value, rivals)
        nearby = frozenset() if name == "precautions" and _are_ticked(same) else nearby
        no_name = is_no_name(name, found.value)
        if not no_name and may_be_relieved(name, found, told, same):
            return _relieved(found, round(relief(name, told, nearby) * letters, 4))
        sure = round(certainty(name, told, nearby) * letters, 4)
        line = math.inf if no_name else _line(letters, same)
        judged = _flagged(found, sure, line)
        whole_name = may_be_whole(name, told, letters)
        return _whole(name, judged, told, nearby, letters) if whole_name else judged

    sure = {
        name: tuple(one(name, each) for each in found)
        if isinstance(found, tuple)
        else one(name, found)
        for name, found in fields.items()
    }
    return with_pairs(sure, offered, lines)


def _are_ticked(same: Sequence[Candidate]) -> bool:
    """Whether a text is made of choices that are ticked.

    What stands around the words of a list to choose from tells nothing of free words.
    """
    return bool(same) and all(one.marked for one in same)


def _whole(
    name: str, found: ReadValue, told: Mapping[str, float], nearby: Iterable[str], letters: float
) -> ReadValue:
    """A payer's name that may go on: unflagged where such names were whole."""
    sure = round(wholeness(name, told, nearby) * letters, 4)
    if found.flag != DOUBTED or sure < whole_from():
        return found
    return found.model_copy(update={"confidence": sure, "flag": None})


def _relieved(found: ReadValue, sure: float) -> ReadValue:
    """A doubted value with its confidence; its flag is lifted where values like it were right."""
    flag = None if sure >= relieved_from() else found.flag
    return found.model_copy(update={"confidence": sure, "flag": flag})


def _flagged(found: ReadValue, sure: float, line: float) -> ReadValue:
    """A value with its confidence; a flag that it has stays, however sure it looks."""
    flag = found.flag
    if flag in UNDOUBTED:
        flag = None if sure >= line else "low_confidence"
    return found.model_copy(update={"confidence": sure, "flag": flag})


def _line(letters: float, same: Sequence[Candidate]) -> float:
    """From where on a value is unflagged: a little earlier where a good picture shows it clearly.

    The faxes that tell of it were none of the worst. Figures that are not plain and of which a look
    makes others stay with a person: `1/24/26` and `7/24/26`.
    """
    seen = [one.evidence for one in same if one.evidence is not None]
    fair = all(one.quality >= FAIR for one in seen)
    plain = letters >= confidence.unflagged_from()
    figures = not any(map(str.isalpha, str(same[0].value))) if same else False
    if seen and figures and not plain and all(one.contested for one in seen):
        return math.inf
    if _is_poor(same):
        return max(OF_POOR_PAGES, unflagged_from())
    clear = bool(seen) and fair and plain
    return unflagged_on_pictures_from() if clear else unflagged_from()


def legibility(name: str, found: ReadValue, offered: Sequence[Candidate]) -> float:
    """How sure a value's letters are where they were seen best; a text layer's are certain."""
    seen = [one.evidence for one in alike(name, found.value, offered)]
    return max(
        (
            1.0 if one is None else confidence.confidence(confirmed(one, found.checks))
            for one in seen
        ),
        default=1.0,
    )


def confirmed(evidence: Evidence, checks: Sequence[str]) -> Evidence:
    """What speaks for a value's letters, with the checks that the whole document allows."""
    checked = evidence.checked or not _SPELLED_BY.isdisjoint(checks)
    return replace(evidence, checked=checked)


def places(claims: Iterable[Candidate]) -> list[Candidate]:
    """One claim for each place, so that two on the same words count once."""
    apart: list[Candidate] = []
    for one in claims:
        if not any(same_words(one, other) for other in apart):
            apart.append(one)
    return apart


def near(
    name: str, found: ReadValue, offered: Sequence[Candidate], lines: Mapping[int, Lines]
) -> frozenset[str]:
    """What stands around a value where it is shown; nothing of what came as data."""
    placed = [one for one in alike(name, found.value, offered) if one.straight is not None]
    shown = next((one for one in placed if one.box == found.box), next(iter(placed), None))
    if shown is None or shown.straight is None or shown.page not in lines:
        return frozenset()
    return around(lines[shown.page], shown.straight, found.value)


def certainty(name: str, found: Mapping[str, float], nearby: Iterable[str] = ()) -> float:
    """How often a value with such signs and neighbours, well read, is its field's, 0 to 1."""
    return _weights().sure(name, found, nearby)


def how_learned() -> dict[str, Any]:
    """How the weights and the line came about: values, layouts, error, curve, as on file."""
    names = ("values", "layouts", "calibration_error", "line_of_the_goal", "applied")
    return {name: _learned()[name] for name in names}


def unflagged_from() -> float:
    """From which confidence on a value without a doubt needs no second glance."""
    return float(_learned()["unflagged_from"])


@cache
def unflagged_on_pictures_from() -> float:
    """The same for a value of a picture whose letters are sure (`python -m evals.fit_pictures`)."""
    return float(json.loads(OF_PICTURES.read_text(encoding="utf-8"))["unflagged_from"])


def signs(name: str, found: ReadValue, offered: Sequence[Candidate]) -> dict[str, float]:
    """What speaks for a value and against it, as numbers that a weight can be given to."""
    same = alike(name, found.value, offered)
    clean = [one for one in same if not one.doubt and one.flag in UNDOUBTED]
    best = max(same, key=lambda one: (one in clean, one.strength), default=None)
    strength = best.strength if best is not None else UNLABELLED
    goes_on, known = best is not None and best.followed, "payer_on_file" in found.checks
    whole = known or "agrees_with:payer_name" in found.checks
    whole = whole or other_stands_apart(name, same, offered)
    return {
        "labelled": float(strength >= LABELLED),
        "guessed": float(strength < UNLABELLED),
        "prose": float(best is not None and best.origin == "prose"),
        "standing": float(best is not None and best.origin == "standing"),
        "two_ways": float(len({one.origin for one in same}) > 1 and not _is_poor(same)),
        "two_places": float(len(places(same)) > 1),
        "checked": float(has_passed(found)),
        "on_file": float(known),
        "doubted": float(not clean),
        "contested": float(name not in _LISTS and _is_contested(name, found, same, offered)),
        "rivalled": float(
            (name in _NUMBERS and _has_rival(name, offered))
            or (name in _COURSE and _has_rival(name, [one for one in offered if not one.doubt]))
        ),
        "misshapen": float(not known and is_misshapen(name, found.value)),
        "open_ended": float(not whole and is_open_ended(name, found.value, followed=goes_on)),
        "flagged": float(_is_open(found)),
        "failed": float((found.flag or "").startswith(("failed", "conflict"))),
        "denied": float(found.value is False),
        "picture": float(any(one.evidence is not None for one in same)),
        "one_sided": min(
            (one.evidence.one_sided if one.evidence else 0.0 for one in same), default=0.0
        ),
    }


def _is_poor(same: Sequence[Candidate]) -> bool:
    """Whether a page is so poor that the same letters misread are found in two ways alike."""
    return any(one.evidence is not None and one.evidence.quality < POOR for one in same)


def has_passed(found: ReadValue) -> bool:
    """Whether a value passed a check that one misread seldom passes."""
    return any(check.startswith(_PASSED) for check in found.checks)


def surroundings(fields: Fields) -> dict[str, float]:
    """How well the reader got on with the paper as a whole: how much of it is in doubt."""
    values = [one for found in fields.values() for one in _each(found) if one.value is not None]
    unsure = sum(map(_is_open, values))
    return {"much_doubted": unsure / max(len(values), 1)}


def alike(name: str, value: Value | None, offered: Sequence[Candidate]) -> list[Candidate]:
    """The claims that say one and the same of a field."""
    wanted = fold(value)
    return [one for one in offered if one.field == name and _says(one) == wanted]


def _is_contested(
    name: str, found: ReadValue, same: Sequence[Candidate], offered: Sequence[Candidate]
) -> bool:
    """Whether a claim that is no worse says something else, and not only to one of two readers."""
    wanted = fold(found.value)
    best = max((_worth(one) for one in same), default=(False, UNLABELLED))
    outnamed = [is_outnamed(name, one, offered) for one in same]
    return (bool(outnamed) and all(outnamed)) or any(
        one.field == name
        and _worth(one) >= best
        and (one.evidence is None or one.evidence.both)
        and _says(one) not in (None, wanted)
        for one in offered
    )


def _has_rival(name: str, offered: Sequence[Candidate]) -> bool:
    """Whether claims on a field say different things, however weak they are."""
    return len({_says(one) for one in offered if one.field == name} - {None}) > 1


def _worth(one: Candidate) -> tuple[bool, float]:
    """What makes one claim better than another: no doubt first, then its strength."""
    return not one.doubt, one.strength


def _says(one: Candidate) -> str | None:
    return None if one.value is None else one.folded


def _is_open(found: ReadValue) -> bool:
    """Whether a value is flagged for more than letters that are hard to read."""
    return found.flag not in UNDOUBTED


_LISTS = frozenset({"diagnoses", "procedures", "treatments"})
_COURSE = frozenset({"frequency_per_week", "duration_weeks", "visits_requested"})
"""Fields of which no paper says two things, unless one of them is about something else."""
_NUMBERS = frozenset({"patient_phone", "referring_phone", "referring_fax"})
"""Fields of which a paper shows several, each as good to look at as the others."""


def _each(found: Found) -> tuple[ReadValue, ...]:
    return found if isinstance(found, tuple) else (found,)


@cache
def _weights() -> Weights:
    return Weights.of(LEARNED)


@cache
def _learned() -> dict[str, Any]:
    learned: dict[str, Any] = json.loads(LEARNED.read_text(encoding="utf-8"))
    return learned
