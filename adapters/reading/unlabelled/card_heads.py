"""The payer and the plan at the head of an insurance card, which no label announces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adapters.reading.labels.printed_cards import Card, cards_on
from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.candidates import UNLABELLED, Candidate, Doubt, standing
from adapters.reading.values.health_plans import is_plan, is_type, named
from adapters.reading.values.payer_words import sounds_like_a_payer

APART, LEADING, MOST_WORDS = 1.6, 2.2, 7


def from_card_heads(page: View, spots: Sequence[Spot]) -> Iterator[Candidate]:
    """Offer what stands first on each card: its payer, and under it the plan.

    Of several cards that nothing tells apart none is surely the patient's first payer's.
    """
    cards = cards_on(page, spots)
    unclear = sum(card.owner == "coverage" for card in cards) > 1
    for card in cards:
        yield from _on(page, card, spots, unclear=unclear)


def _on(page: View, card: Card, spots: Sequence[Spot], *, unclear: bool) -> Iterator[Candidate]:
    labelled = {spot.row for spot in spots}
    free = [(at, row) for at, row in card.lines if at not in labelled]
    if not free or free[0][0] != card.first:
        return
    at, row = free[0]
    payer = gap_groups(row, APART * page.line_height)[0]
    if payer.has_figure or len(payer.words) > MOST_WORDS:
        return
    known = sounds_like_a_payer(payer.text) or named(payer.text) is not None
    doubt: Doubt = "position" if unclear or not known else ""
    second = card.owner == "secondary"
    name = "secondary_payer_name" if second else "payer_name"
    yield standing(name, payer.text.strip(" .,"), page, payer, UNLABELLED, doubt)
    if second or len(free) < 2 or free[1][0] != at + 1:
        return
    below = free[1][1]
    plan = gap_groups(below, APART * page.line_height)[0]
    if _is_under(page, payer, plan) and not plan.has_figure and len(plan.words) <= MOST_WORDS:
        sure = is_plan(plan.text) or is_type(plan.text)
        doubt = doubt or ("" if sure else "position")
        yield standing("plan_name", plan.text.strip(" .,"), page, plan, UNLABELLED, doubt)


def _is_under(page: View, payer: Run, plan: Run) -> bool:
    near = plan.top - payer.bottom < LEADING * page.line_height
    return near and abs(plan.words[0].x0 - payer.words[0].x0) < page.line_height
