"""Which payer somebody means: one that the clinic works with, or one of the rule book."""

from __future__ import annotations

from collections.abc import Sequence

from priorauth.errors import InvalidRequest, PayerNotOnFile
from priorauth.models.people import PayerConnection
from priorauth.ports import RuleKnowledge


def payer_ids(known: Sequence[PayerConnection], rules: RuleKnowledge, text: str) -> tuple[str, ...]:
    """Return the payers that a name or id stands for; several when it is the start of several.

    Those that the clinic works with, `known`, go before those of the book.

    Raises:
        PayerNotOnFile: Neither the clinic nor the rule book knows it.
    """
    wanted = " ".join(text.casefold().split())
    exact = [each.payer_id for each in known if wanted in (each.payer_id, each.name.casefold())]
    if exact:
        return tuple(exact)
    begun = [each.payer_id for each in known if f"{each.name.casefold()} ".startswith(f"{wanted} ")]
    if begun:
        return tuple(begun)
    resolved = rules.resolve_payer(text)
    if resolved is None:
        raise PayerNotOnFile("No payer of that name is on file here. Ask which payer is meant.")
    return (resolved,)


def one_payer(known: Sequence[PayerConnection], rules: RuleKnowledge, text: str) -> str:
    """Return the one payer that a name or id stands for.

    Raises:
        PayerNotOnFile: Neither the clinic nor the rule book knows it.
        InvalidRequest: It is the start of several payers' names.
    """
    ids = payer_ids(known, rules, text)
    if len(ids) > 1:
        raise InvalidRequest(f"Several payers begin like that: {', '.join(ids)}. Say which.")
    return ids[0]
