"""Whether a law that a term cites carries what the term says; a borrowed law frees nothing."""

from __future__ import annotations

from rules.schema import Floor, Term

_FREES = frozenset({"no_pa", "notification", "auto_approved", "post_service_review"})


def beyond_law(term: Term, floor: Floor) -> str | None:
    """Say how a term goes beyond the law that it cites, or None where it does not."""
    lines = sorted(set(term.scope.lob) - set(floor.scope.lob))
    if lines:
        return f"`{floor.id}` does not bind {', '.join(lines)}; give them a rule of their own"
    held = set(floor.scope.states.include) if floor.scope.states else set()
    states = set(term.scope.states.include) if term.scope.states else set()
    if held and not (states and states <= held):
        named = ", ".join(sorted(held))
        return f"`{floor.id}` is a law of {named}; name no other state under `states:`"
    for tier in term.tiers:
        if tier.mode in _FREES and (tier.last is None or tier.last > floor.visits):
            return f"`{floor.id}` frees visits 1 to {floor.visits}; this rule frees more"
    return None
