"""The kinds of value a rule file may hold; everything arrives as text and is checked here."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints

_COUNT = re.compile(r"(0|[1-9]\d{0,5})")
_OFFSET = re.compile(r"-?(0|[1-9]\d{0,3})")
_AMOUNT = re.compile(r"(0|[1-9]\d{0,8})(\.\d{2})?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LOOSE_DAY = re.compile(r"(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?")


def _count(value: Any) -> Any:
    if isinstance(value, str):
        if not _COUNT.fullmatch(value):
            raise ValueError("write a whole number without leading zeros, such as 12")
        return int(value)
    return value


def _offset(value: Any) -> Any:
    if isinstance(value, str):
        if not _OFFSET.fullmatch(value):
            raise ValueError("write a whole number of days, such as 10 or -7")
        return int(value)
    return value


def _amount(value: Any) -> Any:
    if isinstance(value, str) and not _AMOUNT.fullmatch(value):
        raise ValueError("write dollars, such as 2480 or 2480.00")
    return value


def _day(value: Any) -> Any:
    if isinstance(value, str):
        if not _DAY.fullmatch(value):
            raise ValueError("write a date as YYYY-MM-DD")
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise ValueError("is not a day of the calendar; write a date as YYYY-MM-DD") from error
    return value


def _flag(value: Any) -> Any:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise ValueError("write true or false")
        return value == "true"
    return value


def _loose_day(value: Any) -> Any:
    if isinstance(value, str) and not _LOOSE_DAY.fullmatch(value):
        raise ValueError("write the date the page shows: YYYY, YYYY-MM or YYYY-MM-DD")
    if isinstance(value, str) and len(value) == 10:
        _day(value)
    return value


WORD, CODE = r"^[a-z0-9][a-z0-9_.-]*$", r"^(\d{5}|[A-Z]\d{4})$"
STATE, PLACE, URL = r"^[A-Z]{2}$", r"^\d{2}$", r"^https://[^\s]+$"
Text = Annotated[str, StringConstraints(strict=True, min_length=1, max_length=2_000)]
Word = Annotated[str, StringConstraints(strict=True, pattern=WORD, max_length=80)]
Code = Annotated[str, StringConstraints(strict=True, pattern=CODE)]
State = Annotated[str, StringConstraints(strict=True, pattern=STATE)]
Place = Annotated[str, StringConstraints(strict=True, pattern=PLACE)]
Url = Annotated[str, StringConstraints(strict=True, pattern=URL, max_length=600)]
Count = Annotated[int, BeforeValidator(_count), Field(ge=0)]
Ordinal = Annotated[int, BeforeValidator(_count), Field(ge=1)]
Offset = Annotated[int, BeforeValidator(_offset)]
Amount = Annotated[str, BeforeValidator(_amount)]
Day = Annotated[date, BeforeValidator(_day)]
Flag = Annotated[bool, BeforeValidator(_flag)]
LooseDay = Annotated[str, BeforeValidator(_loose_day)]


def first_day(text: str) -> date:
    """Return the first day that a date as printed ("2026", "2026-05") can mean."""
    parts = [int(part) for part in text.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)
