"""Pieces that offices of every kind put on a referral alike: home, cover, when and how it began."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.facts import Coverage, Order, Person
from simulator.paper.phrases import lower
from simulator.paper.sheet import Fact, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

ACCIDENTS = {"auto": "MVA", "work": "Work injury"}


def home(voice: Voice, person: Person) -> list[Run]:
    """The whole address in one line."""
    return [voice.word("patient_street", person.street), ", ", *voice.city(person)]


def second_cover(voice: Voice, cover: Coverage | None, joint: str) -> list[Run]:
    """The secondary payer and its number behind a joint; nothing where there is none."""
    if cover is None:
        return []
    payer = voice.word("secondary_payer_name", cover.payer)
    return [payer, joint, Fact("secondary_member_id", cover.member_id)]


def sex_in_full(person: Person) -> Fact:
    """Female or male, in a word."""
    return Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)


def began(order: Order, voice: Voice) -> Fact:
    """The date of onset, injury or surgery."""
    return voice.dated(f"{order.condition.start}_date", order.began_on)


def happened(order: Order, claim: str = "claim #") -> list[Run]:
    """Which operation or accident it follows, as a sentence each; nothing for neither."""
    runs: list[Run] = []
    if order.condition.surgery:
        runs += ["S/p ", Fact("surgery", lower(order.say(order.condition.surgery))), ". "]
    if order.condition.accident:
        kind = Fact("accident", ACCIDENTS[order.condition.accident], order.condition.accident)
        runs += [kind, f", {claim} ", Fact("claim_number", order.claim_number), ". "]
    return runs


def centred(sheet: Sheet, y: float, runs: Sequence[Run], style: Style) -> None:
    """A line of runs in the middle of the page, smaller where it would not fit."""
    told = "".join(run if isinstance(run, str) else run.printed for run in runs)
    wide = min(width_of(told, style.font, style.size), 500.0)
    sheet.fitted((306 - wide / 2, y), wide + 0.1, runs, style)
