"""Two orders of one patient in one fax, of different days: a person says which of them holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from adapters.reading.values.candidates import UNDOUBTED, Candidate
from adapters.reading.values.folding import fold
from priorauth.models.reading import Found, ReadValue

_OF_WHAT = frozenset(
    [
        "diagnoses",
        "procedures",
        "treatments",
        "laterality",
        "surgery",
        "surgery_date",
        "precautions",
    ]
)
"""What an order is about; that how often and when differ is seen from the values themselves."""


def asked_which_holds(
    fields: Mapping[str, Found], orders: Sequence[Sequence[Candidate]]
) -> dict[str, Found]:
    """The fields, those in conflict on which two orders differ; `orders` is what each offers."""
    return {
        name: _in_conflict(found) if name in _OF_WHAT and _differ(name, orders) else found
        for name, found in fields.items()
    }


def _differ(name: str, orders: Sequence[Sequence[Candidate]]) -> bool:
    """Whether two orders say something of a field, and not the same."""
    said = {
        values
        for offered in orders
        if (values := frozenset(fold(one.value) for one in offered if _says(one, name)))
    }
    return len(said) > 1


def _says(one: Candidate, name: str) -> bool:
    return one.field == name and one.value is not None and one.flag in UNDOUBTED


def _in_conflict(found: Found) -> Found:
    if isinstance(found, tuple):
        return tuple(_doubted(one) for one in found)
    return _doubted(found)


def _doubted(one: ReadValue) -> ReadValue:
    is_sure = one.value is not None and one.flag in UNDOUBTED
    return one.model_copy(update={"flag": "conflict"}) if is_sure else one
