"""ICD-10-CM: is a code billable, what does it say, which side does it name.

Release of April 2026 (fiscal year 2026), taken from simple-icd-10-cm 1.5.0 (MIT); changes of
1 October 2026 are not in it. `evals/build_diagnosis_table.py` makes the two files.
"""

from __future__ import annotations

import lzma
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

RELEASE = "2026-04-01"
Side = Literal["left", "right", "bilateral"]

_FOLDER = Path(__file__).parent
_WIDTH, _CODE_WIDTH, _CATEGORY = 8, 7, 3

MOST_SUCCESSORS = 20
_RETIRED = frozenset({"M545", "M5136", "M5137", "M659", "G20", "G35", "R102"})
_BILLABLE_UNTIL = {"M545": date(2021, 10, 1), "G35": date(2025, 10, 1), "R102": date(2025, 10, 1)}
"""The day from which a divided code is not billable, where a source says so; others never are."""


def with_dot(code: str) -> str:
    """Return a code as it is written: a dot after the third character."""
    plain = code.replace(".", "").upper()
    return plain if len(plain) <= _CATEGORY else f"{plain[:_CATEGORY]}.{plain[_CATEGORY:]}"


def is_listed(code: str) -> bool:
    """Whether the table has the code at all, billable or not."""
    return _position(code) is not None


def is_billable(code: str) -> bool:
    """Whether the code is a leaf of the table: nothing more specific must be written instead."""
    position = _position(code)
    return position is not None and _table()[position * _WIDTH + _CODE_WIDTH :][:1] == b"B"


def description(code: str) -> str | None:
    """Return the official text of a code, or None when it is not listed."""
    position = _position(code)
    return None if position is None else _texts()[position]


def side_of(code: str) -> Side | None:
    """Return the side that the official text names, if it names exactly one."""
    words = set((description(code) or "").lower().replace(",", " ").split())
    if "bilateral" in words:
        return "bilateral"
    if ("left" in words) == ("right" in words):
        return None
    return "left" if "left" in words else "right"


def is_billable_on(code: str, day: date | None) -> bool:
    """Whether a code was billable on a day; a divided one was until the day it was divided."""
    until = _BILLABLE_UNTIL.get(code.replace(".", "").upper())
    return is_billable(code) or (until is not None and day is not None and day < until)


def is_retired(code: str) -> bool:
    """Whether a code that offices still write was billable once and was divided since."""
    return code.replace(".", "").upper() in _RETIRED


def successors(code: str) -> tuple[str, ...]:
    """Return the billable codes that a code was divided into; empty when it is billable itself."""
    start = _position(code)
    if start is None or is_billable(code):
        return ()
    prefix = code.replace(".", "").upper().encode("ascii")
    table = _table()
    found: list[str] = []
    for at in range((start + 1) * _WIDTH, len(table), _WIDTH):
        row = table[at : at + _WIDTH]
        if not row.startswith(prefix) or len(found) == MOST_SUCCESSORS:
            break
        if row[_CODE_WIDTH:] == b"B":
            found.append(with_dot(row[:_CODE_WIDTH].decode().strip()))
    return tuple(found)


@cache
def _table() -> bytes:
    return (_FOLDER / "icd10cm.codes").read_bytes()


@cache
def _texts() -> list[str]:
    raw = lzma.decompress((_FOLDER / "icd10cm.texts.xz").read_bytes())
    return raw.decode().split("\n")


def _position(code: str) -> int | None:
    wanted = code.replace(".", "").upper().encode("ascii", "replace").ljust(_CODE_WIDTH)
    if len(wanted) != _CODE_WIDTH:
        return None
    table = _table()
    low, high = 0, len(table) // _WIDTH
    while low < high:
        middle = (low + high) // 2
        here = table[middle * _WIDTH : middle * _WIDTH + _CODE_WIDTH]
        if here == wanted:
            return middle
        low, high = (middle + 1, high) if here < wanted else (low, middle)
    return None
