"""Which of two terms is the more specific: the one that lies inside the other everywhere."""

from __future__ import annotations

from rules.compiled import CompiledTerm
from rules.schema_parts import Scope


def link_refinements(terms: list[CompiledTerm]) -> None:
    """Note for each term which others of the same payer it is more specific than."""
    for one in terms:
        beaten = (other for other in terms if other is not one and _refines(one, other))
        one.refines = frozenset(id(other) for other in beaten)


def _refines(one: CompiledTerm, other: CompiledTerm) -> bool:
    if other.name in one.term.overrides:
        return True
    if one.name == other.name:
        return False
    return _inside(one, other) and not _inside(other, one)


def _inside(one: CompiledTerm, other: CompiledTerm) -> bool:
    if not (one.lobs <= other.lobs and one.codes <= other.codes):
        return False
    if other.states is not None and (one.states is None or not one.states <= other.states):
        return False
    return _scope_inside(one.term.scope, other.term.scope)


def _scope_inside(one: Scope, other: Scope) -> bool:
    pairs: list[tuple[tuple[str, ...], tuple[str, ...]]] = [
        (one.disciplines, other.disciplines),
        (one.place_of_service, other.place_of_service),
        (one.network, other.network),
        (one.provider_category, other.provider_category),
        (one.coverage_position, other.coverage_position),
        (one.group_numbers, other.group_numbers),
        (one.clinical_class, other.clinical_class),
    ]
    listed = all(not wide or (narrow and set(narrow) <= set(wide)) for narrow, wide in pairs)
    return bool(listed) and _age_inside(one, other)


def _age_inside(one: Scope, other: Scope) -> bool:
    if other.age is None:
        return True
    if one.age is None:
        return False
    low = (one.age.min or 0) >= (other.age.min or 0)
    high = _top(one.age.max) <= _top(other.age.max)
    return low and high


def _top(age: int | None) -> int:
    return 999 if age is None else age
