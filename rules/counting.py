"""How a payer counts visits: whether an evaluation is one, and since when."""

from __future__ import annotations

from priorauth.models.rule_records import Counting
from priorauth.models.rules import RuleQuestion
from rules.compiled import CompiledTerm
from rules.index import RuleIndex
from rules.resolving import claims, gate, in_force

_NOT_ALONE = frozenset({"never", "only_if_treatment_same_day"})


def counting(index: RuleIndex, question: RuleQuestion) -> Counting:
    """Return how the terms that may answer count; what they do not agree on counts in full.

    Counting too many visits asks too early, counting too few would free a visit that is not.
    """
    families = index.families.get((question.payer, question.lob or ""), ())
    terms = [
        term
        for family in families
        if isinstance(term := in_force(family, question), CompiledTerm)
        and claims(term, question)
        and gate(term, question.facts) is not None
    ]
    counters = [term.term.counter for term in terms if term.term.counter is not None]
    yearly = [counter.scope == "calendar_year" for counter in counters]
    if not counters or len(counters) < len(terms):
        return Counting(since="either" if any(yearly) else "case")
    alone = all(counter.eval_counts in _NOT_ALONE for counter in counters)
    return Counting(
        evaluations="count_with_treatment" if alone else "count",
        since="calendar_year" if all(yearly) else "either" if any(yearly) else "case",
    )
