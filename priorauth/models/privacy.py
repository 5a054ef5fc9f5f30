"""What kind of thing each field of a model is; what may leave the house is decided by it.

A field says so where it stands: `name: Direct[str | None]`. A field that holds other models
needs no word of its own, because theirs decide.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo


class Privacy(StrEnum):
    """The same four words that the columns of the database are classified by."""

    DIRECT = "direct"
    """Names a patient or leads straight to one, or is text in which somebody may be named."""
    QUASI = "quasi"
    """Identifies together with other things: dates of service, states, sex, who referred."""
    CLINICAL = "clinical"
    """Codes, and counts of visits and units."""
    OPERATIONAL = "operational"
    """The desk's own work: ids, states, payers, ages in days, words that we wrote ourselves."""


_Value = TypeVar("_Value")

Direct = Annotated[_Value, Privacy.DIRECT]
Quasi = Annotated[_Value, Privacy.QUASI]
Clinical = Annotated[_Value, Privacy.CLINICAL]
Operational = Annotated[_Value, Privacy.OPERATIONAL]


def privacy_of(field: FieldInfo) -> Privacy | None:
    """Return what a field says that it is, or None where it says nothing."""
    said = [each for each in field.metadata if isinstance(each, Privacy)]
    return said[-1] if said else None


def models_in(annotation: Any) -> frozenset[type[BaseModel]]:
    """Return the models that values of this type can hold."""
    return frozenset(each for each in _leaves(annotation) if _is_model(each))


def is_plain(annotation: Any) -> bool:
    """Say whether values of this type can hold anything besides models."""
    return any(not _is_model(each) and each is not type(None) for each in _leaves(annotation))


def _is_model(leaf: Any) -> bool:
    return isinstance(leaf, type) and issubclass(leaf, BaseModel)


def _leaves(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Annotated:
        yield from _leaves(get_args(annotation)[0])
        return
    inner = [each for each in get_args(annotation) if each is not Ellipsis]
    if not inner:
        yield annotation
    for each in inner:
        yield from _leaves(each)
