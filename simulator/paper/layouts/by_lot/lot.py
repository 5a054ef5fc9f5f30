"""What one paper draws before anything is written: its office, its words, its looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from simulator.paper.facts import Order, Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.layouts.by_lot.leaf import Look, Row
from simulator.paper.own_words import own_words
from simulator.paper.sheet import Paper, Run

CREDENTIALS = ("MD", "MD", "MD", "DO", "NP", "PA-C", "APRN", "FNP-C")
DATES = ("us", "us", "plain", "short", "dashes", "month", "long")
_KIND = re.compile(
    r" (Family (Medicine|Practice)|Internal Medicine|Primary Care|Orthopedics|Medical Group|"
    r"Orthopaedics and Sports Medicine|Physicians|Health Associates|Spine and Joint Center)$"
)
OF_ITS_OWN = {
    "patient": "Patient Name", "phone": "Patient Phone", "home": "Patient Address",
    "tel": "Office Phone", "fax": "Office Fax", "office": "Practice", "city": "Patient City",
    "street": "Patient Address", "state": "State", "zip": "Zip", "second": "Secondary Insurance",
}  # fmt: skip
"""What a paper without headings prints, so that nobody asks whose telephone it is."""


@dataclass
class Lot:
    """The draw of one paper."""

    desk: FrontDesk
    words: dict[str, str]
    looks: Look
    colon: str
    headed: bool

    @property
    def rng(self) -> Random:
        """Where the lots come from."""
        return self.desk.rng

    @property
    def order(self) -> Order:
        """What is ordered."""
        return self.desk.referral.order

    def chance(self, share: float) -> bool:
        """Whether something that happens in a share of papers happens on this one."""
        return self.rng.random() < share

    def label(self, name: str) -> str:
        """The label of one thing as this paper prints it."""
        word = self.words[name]
        return word if word.endswith((":", "#", "?")) and self.colon != ":" else word + self.colon

    def row(self, name: str, runs: Sequence[Run]) -> Row:
        """A label with its value."""
        return self.label(name), runs

    def of_kind(self, kinds: str) -> None:
        """The office is of one of some kinds, under the name that it has."""
        who = self.desk.referral.provider
        name = f"{_KIND.sub('', who.organization)} {self.rng.choice(kinds.split('|'))}"
        self.desk.referral = replace(self.desk.referral, provider=replace(who, organization=name))

    def since(self) -> str:
        """What the day of onset, injury or surgery is called."""
        return self.desk.began_as(self.words["onset"]) + self.colon

    def conclude(self, paper: Paper) -> None:
        """Note what the finished page implies."""
        desk, order = self.desk, self.order
        words = ("ask", "service")
        desk.conclude(paper, "physical therapy", "PT", *(self.words[name] for name in words))
        implied: dict[str, str | int] = {
            "duration_weeks": order.weeks, "order_date": order.ordered_on.isoformat(),
            "sex": desk.referral.patient.sex,
        }  # fmt: skip
        for name, value in implied.items():
            if name not in paper.facts:
                paper.imply(name, value)


def drawn(
    family: str, referral: Referral, rng: Random, look: Look, credentials: Sequence[str] = ()
) -> Lot:
    """Draw the words of a paper; its treatments are called as its office calls them."""
    called = own_words("treatments_by_lot", rng)
    order = referral.order
    if family.endswith("letter"):
        called = {name: _in_a_sentence(word) for name, word in called.items()}
    named = [called[name] for name in order.condition.treatments]
    order = replace(order, condition=replace(order.condition, treatments=named))
    who = replace(referral.provider, credentials=rng.choice(list(credentials or CREDENTIALS)))
    desk = FrontDesk.of(replace(referral, order=order, provider=who), rng, *DATES)
    words = {**own_words("labels_by_lot", rng), **own_words(family, rng)}
    words |= {f"called {name}": word for name, word in called.items()}
    lot = Lot(desk, words, look, rng.choice([":", ":", ""]), rng.random() < 0.8)
    if not lot.headed:
        lot.words |= OF_ITS_OWN
    return lot


def _in_a_sentence(name: str) -> str:
    """A treatment as a letter writes it: capitals at its start and in abbreviations alone."""
    first, *rest = name.split()
    return " ".join([first, *(word if word.isupper() else word.lower() for word in rest)])
