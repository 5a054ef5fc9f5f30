"""How sure a value is that a rule doubts: most of what is doubted is right, and of some it shows.

A rule flags whatever it cannot tell apart. Of the values that it flagged on strangers' papers two
of three were right, and which of them is told by the field together with the kind of doubt, and
by what stands around them. Their weights are fitted on doubted values alone and lie in
`relief.json`; `python -m evals.fit_relief` makes them anew. What failed a check, what another
place contradicts, what does not look like its field or may go on, whose paper it is and of which
day stays flagged. Of a picture the letters are a doubt of their own, which lowers the number.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from adapters.reading.sureness.weights import Weights
from adapters.reading.values import confidence
from adapters.reading.values.candidates import UNDOUBTED, Candidate
from priorauth.models.reading import LIST_FIELDS, ReadValue

RELIEVED = Path(__file__).with_name("relief.json")
DOUBTED = "low_confidence"
PAYERS = frozenset({"payer_name", "secondary_payer_name"})
NEVER = ("failed", "contested", "rivalled", "misshapen", "open_ended")
"""Signs of a value that only a person may take as right."""
FOR_A_PERSON = frozenset({"patient_name", "date_of_birth", "order_date"})
"""By what a paper joins a case, and from when its order holds."""
KINDS = ("doubted", "guessed", "prose", "standing", "labelled")
"""Signs that together make a kind of doubt."""


def may_be_relieved(
    name: str, found: ReadValue, told: Mapping[str, float], same: Iterable[Candidate]
) -> bool:
    """Whether a value's flag is a mere doubt of a rule.

    A sentence that speaks of the past, or of what somebody does anyway, asks for nothing; and
    words between a label and a date say that the date is something else's. On a picture, what is
    flagged without a doubt of its own is contradicted by a claim that fewer looks saw.
    """
    if told.get("picture") and not told.get("doubted") and name not in LIST_FIELDS:
        return False
    flagged = any(one.flag not in UNDOUBTED or _is_of_another(one) for one in same)
    return found.flag == DOUBTED and not flagged and is_mere_doubt(name, told)


def _is_of_another(one: Candidate) -> bool:
    if one.field.endswith("_date"):
        return one.doubt in {"subject", "position"}
    return one.doubt == "subject" and one.origin == "prose"


def is_mere_doubt(name: str, told: Mapping[str, float]) -> bool:
    """Whether nothing that a value shows contradicts it."""
    return name not in FOR_A_PERSON and not any(told.get(sign) for sign in NEVER)


def may_be_whole(name: str, told: Mapping[str, float], letters: float = 1.0) -> bool:
    """Whether all that speaks against a payer's name is that it may be more or less than whole.

    On a picture its letters must be plain.
    """
    others = any(told.get(sign) for sign in NEVER if sign != "open_ended")
    plain = letters >= confidence.unflagged_from()
    return name in PAYERS and bool(told.get("open_ended")) and not others and plain


def wholeness(name: str, told: Mapping[str, float], nearby: Iterable[str]) -> float:
    """How often such a payer's name is the whole one and no more, 0 to 1."""
    return _learned_of_payers().sure(name, told, doubt_and(told, nearby))


def relief(name: str, told: Mapping[str, float], nearby: Iterable[str]) -> float:
    """How often a doubted value with such signs and neighbours is right, 0 to 1."""
    return _learned().sure(name, told, doubt_and(told, nearby))


def doubt_and(told: Mapping[str, float], nearby: Iterable[str]) -> frozenset[str]:
    """What stands around a value, and the kind of doubt as words beside it."""
    shown = [sign for sign in KINDS if told.get(sign)]
    return frozenset(
        [
            *nearby,
            f"kind:{'_'.join(shown)}",
            *(f"{'has' if sign in shown else 'no'}:{sign}" for sign in KINDS),
        ]
    )


@cache
def relieved_from() -> float:
    """From which chance to be right on a doubted value needs no second glance."""
    return float(json.loads(RELIEVED.read_text(encoding="utf-8"))["unflagged_from"])


@cache
def whole_from() -> float:
    """From which chance to be whole on a payer's name needs no second glance."""
    return float(json.loads(RELIEVED.read_text(encoding="utf-8"))["payers"]["unflagged_from"])


@cache
def _learned() -> Weights:
    return Weights.of(RELIEVED)


@cache
def _learned_of_payers() -> Weights:
    return Weights.told_as(json.loads(RELIEVED.read_text(encoding="utf-8"))["payers"])
