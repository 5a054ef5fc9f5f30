"""One office and the paper it writes: whom it is about, how it writes, what may be concluded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Order, Provider, Referral
from simulator.paper.own_words import own_words
from simulator.paper.people.unseen import UNSEEN
from simulator.paper.phrases import age
from simulator.paper.postbag import fitting
from simulator.paper.postbag.page import House, Slot
from simulator.paper.sheet import Fact, Paper, Run
from simulator.paper.truth import Mark, Scalar, around
from simulator.paper.voice import Voice

T = TypeVar("T")
DATES = ("us", "us", "us", "plain", "plain", "short", "month", "dashes", "long")
STARTS = ("onset", "injury", "surgery")


@dataclass(frozen=True)
class Kind:
    """What an office may be: its name's end, who works there, what patients come for."""

    ends: str
    who: Sequence[str]
    keys: tuple[str, ...]


@dataclass
class Office:
    """An office at work on one paper."""

    referral: Referral
    voice: Voice
    rng: Random
    words: dict[str, str]
    house: House
    kind: Kind

    @classmethod
    def of(
        cls, family: str, referral: Referral, rng: Random, house: House, kinds: Sequence[Kind]
    ) -> Office:
        """An office of a kind that sees such patients."""
        person, years = referral.patient, age(referral.order, referral.patient)
        able = [k for k in kinds if any(fitting.fits(key, years, person.sex) for key in k.keys)]
        kind = rng.choice(able or list(kinds))
        who = referral.provider
        name = f"{who.organization.split()[0]} {rng.choice(kind.ends.split('|'))}"
        second = referral.secondary
        if second is not None and fitting.is_odd(second, years):
            second = None
        shown = replace(
            referral,
            provider=replace(who, organization=name, credentials=rng.choice(list(kind.who))),
            order=fitting.complaint(referral.order, person, years, rng, kind.keys),
            coverage=fitting.cover(referral.coverage, years, rng),
            secondary=second,
        )
        voice = Voice.of(rng, dates=rng.choice(DATES))
        return cls(shown, voice, rng, own_words(family, rng), house, kind)

    @property
    def order(self) -> Order:
        """What is ordered."""
        return self.referral.order

    @property
    def who(self) -> Provider:
        """Who refers."""
        return self.referral.provider

    @property
    def years(self) -> int:
        """How old the patient is."""
        return age(self.order, self.referral.patient)

    @property
    def others(self) -> Others:
        """The other people and numbers on the paper."""
        return Others(self.rng, self.voice, UNSEEN)

    def one_of(self, *ways: T) -> T:
        """One of some ways, by lot."""
        return self.rng.choice(ways)

    def often(self, chance: float) -> bool:
        """Whether it happens, which it does so often."""
        return self.rng.random() < chance

    def slot(self, word: str, *runs: Run) -> Slot:
        """What this office calls a thing, and what it is."""
        return Slot(self.words[word], [run for run in runs if run != ""])

    def is_named(self, title: str) -> bool:
        """Whether a title says that it is physical therapy which is asked for."""
        return "physical therapy" in title.lower() or "PT" in title.split()

    def plainly(self, chance: float) -> None:
        """Now and then an order says no more than to evaluate and treat."""
        if self.often(chance):
            bare = replace(self.order.condition, treatments=[])
            self.referral = replace(self.referral, order=replace(self.order, condition=bare))

    def conclude(self, paper: Paper, *asked: str) -> None:
        """Note what a careful reader may conclude from the finished paper."""
        _whole_name(paper, self.referral)
        order, ask, service = self.order, self.words["ask"], self.words["service"]
        joints = (", ", ": ", " ", " - ", ". ")
        both = [f"{service}{joint}{ask}" for joint in joints]
        plain = ("Physical Therapy", "PT", "Outpatient Physical Therapy")
        conclude(paper, self.referral, ask, service, *plain, *both, *asked)
        could: dict[str, list[Scalar]] = {
            "diagnoses": [code for code, _ in order.diagnoses],
            "frequency_per_week": [order.per_week],
            "duration_weeks": [order.weeks],
            "order_date": [order.ordered_on.isoformat()],
            "sex": [self.referral.patient.sex],
            "accident": [order.condition.accident, "other"] if order.condition.accident else [],
            "surgery": operations(order),
            "visits_requested": _of_ranges(paper),
        }
        if "laterality" not in paper.facts:
            paper.imply("laterality", *([] if order.side == "none" else [order.side]))
        for name, values in could.items():
            if values and name not in paper.facts:
                paper.imply(name, *values)


def operations(order: Order) -> list[Scalar]:
    """What was operated, in the surgeon's words and in those of the story."""
    done, told = order.condition.surgery, order.condition.story.partition("after ")[2]
    return [order.say(done), order.say(told)] if done else []


def _of_ranges(paper: Paper) -> list[Scalar]:
    """The visits that the ends of a range make."""
    times, weeks = paper.facts.get("frequency_per_week"), paper.facts.get("duration_weeks")
    if not isinstance(times, Mark) or not isinstance(weeks, Mark):
        return []
    return [
        int(often) * int(long)
        for often in (times.value, *times.also)
        for long in (weeks.value, *weeks.also)
    ]


def named_apart(office: Office) -> list[Slot]:
    """The patient's last name, first name and initial, each asked for by itself."""
    person = office.referral.patient
    last, first, middle = office.words["name_parts"].split("|")
    slots = [Slot(last, [Fact("_last", person.last)]), Slot(first, [Fact("_first", person.first)])]
    if person.middle or office.often(0.6):
        slots.append(Slot(middle, [Fact("_middle", person.middle)] if person.middle else []))
    return slots


def _whole_name(paper: Paper, referral: Referral) -> None:
    """Names that stand apart state the patient's name together."""
    parts = [paper.facts.pop(name, None) for name in ("_last", "_first", "_middle")]
    for name in ("_last", "_first", "_middle"):
        paper.again.pop(name, None)
    marks = [part for part in parts if isinstance(part, Mark)]
    if len(marks) < 2:
        return
    person = referral.patient
    whole = person.name if len(marks) == 3 else f"{person.first} {person.last}"
    box = around(*(mark.box for mark in marks))
    paper.note("patient_name", Mark(whole, marks[0].page, box, whole))
