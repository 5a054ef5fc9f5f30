"""Limits that are not authorizations: dollars of a year, benefit maxima."""

from __future__ import annotations

from decimal import Decimal

from priorauth.models.rules import Limit, RuleQuestion, RuleSource
from rules.compiled import CompiledTerm, as_cited
from rules.outcomes import Resolution
from rules.schema_around import MoneyCounter


def limits(question: RuleQuestion, found: Resolution) -> tuple[Limit, ...]:
    """Return the limits of the term that answered, never mixed with visits authorized."""
    if found.winner is None:
        return ()
    term = found.winner.term
    money = [_money(term, counter, question) for counter in term.term.money_counters]
    benefits = [
        Limit(
            name=line.name,
            kind="benefit",
            unit=line.unit,
            amount=None if line.amount is None else Decimal(line.amount),
            period=line.period,
            combined_with=line.combine,
            reached=None,
            action=None,
            note=line.note,
            source=_source(term, line.source),
        )
        for line in term.term.benefit_limits
    ]
    return (*money, *benefits)


def _money(term: CompiledTerm, counter: MoneyCounter, question: RuleQuestion) -> Limit:
    amount = None if counter.amount is None else Decimal(counter.amount)
    paid = question.facts.paid_this_year
    reached = None if paid is None or amount is None else paid > amount
    return Limit(
        name=counter.name,
        kind="money",
        unit=counter.unit,
        amount=amount,
        period=counter.period,
        combined_with=counter.combine,
        reached=reached,
        action=counter.action,
        note=counter.note,
        source=_source(term, counter.source),
    )


def _source(term: CompiledTerm, name: str | None) -> RuleSource | None:
    return None if name is None else as_cited(term.payer.sources[name])
