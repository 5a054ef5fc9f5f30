"""Conditions of a tier, such as `new_patient`, `not registered` or `gap_days>=90`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from priorauth.models.rules import FACT_NAMES

_SHAPE = re.compile(r"(not )?([a-z_]+)(?:(>=|<=|=|<|>)([A-Za-z0-9_.]+))?")
_WORDS = {
    "new_patient": "the patient is new to the office",
    "new_condition": "the condition is new",
    "registered": "the course of care is registered with the payer",
    "treatment_same_day": "treatment is given on the same day",
}
_FLAGS = frozenset(_WORDS)
_NUMBERS = frozenset({"gap_days", "age", "paid_this_year"})


@dataclass(frozen=True, slots=True)
class Condition:
    """One test of one fact; None while the fact is not known."""

    fact: str
    words: str
    test: Callable[[Any], bool]

    def holds(self, facts: object) -> bool | None:
        """Test the fact, or return None when nobody has said it."""
        value = getattr(facts, self.fact)
        return None if value is None else self.test(value)


def parse_condition(text: str) -> Condition:
    """Turn the words of a rule file into a test.

    Raises:
        ValueError: Not a condition; the text says what can be written.
    """
    match = _SHAPE.fullmatch(text)
    if match is None or match[2] not in FACT_NAMES:
        raise ValueError("write a condition such as `new_patient` or `gap_days>=90`")
    negated, fact, sign, operand = match.groups()
    if sign is None:
        return _flag_condition(fact, negated is not None)
    if fact in _NUMBERS:
        return _number_condition(fact, sign, operand)
    if sign != "=":
        raise ValueError(f"`{fact}` is a word; write `{fact}=...`")
    return Condition(fact, f"{fact} is {operand}", lambda value: bool(value == operand))


def _flag_condition(fact: str, negated: bool) -> Condition:
    if fact not in _FLAGS:
        raise ValueError(f"`{fact}` is not a yes-or-no fact; compare it, as in `gap_days>=90`")
    words = ("not: " if negated else "") + _WORDS[fact]
    return Condition(fact, words, lambda value: bool(value) is not negated)


def _number_condition(fact: str, sign: str, operand: str) -> Condition:
    try:
        limit = Decimal(operand)
    except ArithmeticError as error:
        raise ValueError(f"`{fact}` is a number; write `{fact}>=90`") from error
    tests: dict[str, Callable[[Any], bool]] = {
        ">=": lambda value: bool(value >= limit),
        "<=": lambda value: bool(value <= limit),
        ">": lambda value: bool(value > limit),
        "<": lambda value: bool(value < limit),
        "=": lambda value: bool(value == limit),
    }
    return Condition(fact, f"{fact} {sign} {operand}", tests[sign])
