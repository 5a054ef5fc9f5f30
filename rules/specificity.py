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
    pairs = zip(one.choices(), other.choices(), strict=True)
    return all(_choice_inside(narrow, wide) for narrow, wide in pairs) and _age_inside(one, other)


_Chosen = tuple[frozenset[str], frozenset[str]]


def _choice_inside(narrow: _Chosen, wide: _Chosen) -> bool:
    """Whether all that `narrow` lets in is let in by `wide`; each is what is allowed, refused."""
    allowed, refused = narrow
    if wide[0] and not (allowed and allowed <= wide[0]):
        return False
    return not wide[1] or wide[1] <= refused or bool(allowed and not allowed & wide[1])


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
