"""How sure each value of a referral is: how it was found, what else says it, what it passed.

The weights lie in `certainty.json`; `python -m evals.fit_certainty` makes them anew, from layouts
that were each left out in turn, so that the number holds for layouts that nobody has seen.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from adapters.reading.sureness.agreement import fold
from adapters.reading.values.candidates import LABELLED, UNLABELLED, Candidate
from priorauth.models.reading import ReadValue

LEARNED = Path(__file__).with_name("certainty.json")
LEAST, MOST = 0.01, 0.999
Found = ReadValue | tuple[ReadValue, ...]
Fields = Mapping[str, Found]
_PASSED = ("npi_luhn", "phone", "icd10_billable", "date_plausible", "agrees_with")
"""Checks that a value of another field, or one misread, seldom passes."""


def weighed(fields: Fields, offered: Sequence[Candidate]) -> dict[str, Found]:
    """Give every value of paper its confidence; what is less sure than the line is flagged."""
    around = surroundings(fields)
    return {
        name: tuple(_weighed(name, one, offered, around) for one in found)
        if isinstance(found, tuple)
        else _weighed(name, found, offered, around)
        for name, found in fields.items()
    }


def _weighed(
    name: str, found: ReadValue, offered: Sequence[Candidate], around: Mapping[str, float]
) -> ReadValue:
    if found.value is None or found.page is None:
        return found
    sure = certainty(name, {**signs(name, found, offered), **around})
    flag = found.flag or (None if sure >= unflagged_from() else "low_confidence")
    return found.model_copy(update={"confidence": sure, "flag": flag})


def certainty(name: str, found: Mapping[str, float]) -> float:
    """How often a value with such signs is right, 0 to 1."""
    learned = _learned()
    total = learned["fields"].get(name, 0.0)
    total += sum(learned["signs"].get(sign, 0.0) * size for sign, size in found.items())
    total = learned["base"] + total
    return round(min(max(1 / (1 + math.exp(-total)), LEAST), MOST), 4)


def how_learned() -> dict[str, Any]:
    """How the weights and the line came about: values, layouts, error, lines, as on file."""
    names = ("values", "layouts", "calibration_error", "line_of_the_goal", "applied")
    return {name: _learned()[name] for name in names}


def unflagged_from() -> float:
    """From which confidence on a value needs no second glance."""
    return float(_learned()["unflagged_from"])


def signs(name: str, found: ReadValue, offered: Sequence[Candidate]) -> dict[str, float]:
    """What speaks for a value and against it, as numbers that a weight can be given to."""
    known = [one for one in offered if one.field == name and one.value is not None]
    alike = [one for one in known if fold(one.value) == fold(found.value)]
    others = [] if name in _LISTS else [one for one in known if one not in alike]
    clean = [one for one in alike if not one.doubt and one.flag is None]
    best = max(alike, key=lambda one: (one in clean, one.strength), default=None)
    strength = best.strength if best is not None else UNLABELLED
    return {
        "labelled": float(strength >= LABELLED),
        "guessed": float(strength < UNLABELLED),
        "prose": float(best is not None and best.origin == "prose"),
        "standing": float(best is not None and best.origin == "standing"),
        "two_ways": float(len({one.origin for one in alike}) > 1),
        "two_places": float(len({_place(one) for one in alike}) > 1),
        "checked": float(has_passed(found)),
        "doubted": float(not clean),
        "contested": float(bool(others)),
        "flagged": float(found.flag is not None),
        "failed": float((found.flag or "").startswith(("failed", "conflict"))),
        "denied": float(found.value is False),
        **_seen(alike),
    }


def has_passed(found: ReadValue) -> bool:
    """Whether a value passed a check that one misread seldom passes."""
    return any(check.startswith(_PASSED) for check in found.checks)


def surroundings(fields: Fields) -> dict[str, float]:
    """How well the reader got on with the paper as a whole: how much of it is in doubt."""
    values = [one for found in fields.values() for one in _each(found) if one.value is not None]
    unsure = sum(one.flag is not None for one in values)
    return {"much_doubted": unsure / max(len(values), 1)}


_LISTS = frozenset({"diagnoses", "procedures", "treatments"})


def _each(found: Found) -> tuple[ReadValue, ...]:
    return found if isinstance(found, tuple) else (found,)


def _place(one: Candidate) -> tuple[int, int, int]:
    """Roughly where a claim stands, so that two claims on one place count once."""
    if one.box is None:
        return one.page, 0, 0
    return one.page, round(one.box[0] / 12), round(one.box[1] / 6)


def _seen(alike: Iterable[Candidate]) -> dict[str, float]:
    """How well both readers saw it, where it comes from a picture."""
    seen = [one for one in alike if one.evidence is not None]
    best = max((one.confidence for one in seen), default=None)
    if best is None:
        return {"picture": 0.0, "seen": 0.0, "seen_by_both": 0.0}
    kept = min(max(best, 0.02), 0.998)
    both = any(one.evidence is not None and one.evidence.both for one in seen)
    return {"picture": 1.0, "seen": math.log(kept / (1 - kept)) / 3, "seen_by_both": float(both)}


@cache
def _learned() -> dict[str, Any]:
    learned: dict[str, Any] = json.loads(LEARNED.read_text(encoding="utf-8"))
    return learned
