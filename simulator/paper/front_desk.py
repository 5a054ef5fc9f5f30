"""What one office writes of a referral, value by value, and what it now and then leaves out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.facts import Coverage, Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import brief, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run
from simulator.paper.voice import Voice

SEXES = {"F": "Female", "M": "Male"}
ACCIDENTS = {"auto": ("Auto accident", "MVA"), "work": ("Work injury", "Work related")}


@dataclass
class FrontDesk:
    """The habits of one office; `blank` is how often a value is left out, 0 for never."""

    referral: Referral
    voice: Voice
    rng: Random

    @classmethod
    def of(cls, referral: Referral, rng: Random, *dates: str) -> FrontDesk:
        """An office that writes dates in one of some styles."""
        return cls(referral, Voice.of(rng, dates=rng.choice(dates) if dates else None), rng)

    def being(self, kinds: str) -> FrontDesk:
        """The same desk in an office of one of some kinds, of the name that it has."""
        who = self.referral.provider
        name = f"{who.organization.split()[0]} {self.rng.choice(kinds.split('|'))}"
        self.referral = replace(self.referral, provider=replace(who, organization=name))
        return self

    def maybe(self, blank: float, *runs: Run) -> list[Run]:
        """The same runs, or nothing where the office left the place empty."""
        return left_blank(self.rng, blank, list(runs))

    def name(self) -> list[Run]:
        """The patient's name, in either order."""
        ways = (self.voice.patient, self.voice.patient_last_first)
        return [self.rng.choice(ways)(self.referral.patient)]

    def born(self) -> list[Run]:
        """The date of birth."""
        return [self.voice.born(self.referral.patient.born)]

    def sex(self, blank: float = 0.3) -> list[Run]:
        """The patient's sex, as a word or a letter."""
        sex = self.referral.patient.sex
        return self.maybe(blank, Fact("sex", self.rng.choice([SEXES[sex], sex]), sex))

    def phone(self, blank: float = 0.2) -> list[Run]:
        """The patient's telephone number."""
        return self.maybe(blank, self.voice.phone("patient_phone", self.referral.patient.phone))

    def home(self, blank: float = 0.3) -> list[Run]:
        """The patient's address in one line."""
        person = self.referral.patient
        street = self.voice.word("patient_street", person.street)
        return self.maybe(blank, street, ", ", *self.voice.city(person))

    def payer(self, blank: float = 0.05, plan: float = 0.4) -> list[Run]:
        """Who pays; `plan` is how often the plan stands behind the payer."""
        cover = self.referral.coverage
        runs: list[Run] = [self.voice.payer(cover)]
        if cover.plan and self.rng.random() < plan:
            runs += [" - ", self.voice.word("plan_name", cover.plan)]
        return self.maybe(blank, *runs)

    def member(self, blank: float = 0.12) -> list[Run]:
        """The member number."""
        return self.maybe(blank, Fact("member_id", self.referral.coverage.member_id))

    def group(self, blank: float = 0.4) -> list[Run]:
        """The group number, where the coverage has one."""
        return self.maybe(blank, *self.voice.group(self.referral.coverage))

    def second(self, blank: float = 0.15) -> tuple[list[Run], list[Run]]:
        """Who pays second and the number there; both empty where nobody does."""
        cover: Coverage | None = self.referral.secondary
        if cover is None or self.rng.random() < blank:
            return [], []
        name = self.voice.word("secondary_payer_name", cover.payer)
        return [name], [Fact("secondary_member_id", cover.member_id)]

    def referrer(self) -> list[Run]:
        """Who refers, with credentials."""
        return self.voice.referrer(self.referral.provider)

    def npi(self, blank: float = 0.3) -> list[Run]:
        """The referring provider's NPI."""
        return self.maybe(blank, Fact("referring_npi", self.referral.provider.npi))

    def office(self) -> Fact:
        """Where the referring provider works."""
        return self.voice.organization(self.referral.provider)

    def address(self) -> str:
        """The referring office's address in one line, which states no field."""
        who = self.referral.provider
        return f"{who.street}, {who.city}, {who.state} {who.zip}"

    def tel(self, blank: float = 0.0) -> list[Run]:
        """The referring office's telephone number."""
        return self.maybe(blank, self.voice.phone("referring_phone", self.referral.provider.phone))

    def fax(self, blank: float = 0.2) -> list[Run]:
        """The referring office's fax number."""
        return self.maybe(blank, self.voice.phone("referring_fax", self.referral.provider.fax))

    def day(self) -> list[Run]:
        """The day of the order."""
        return [self.voice.dated("order_date", self.referral.order.ordered_on)]

    def began(self, blank: float = 0.2) -> list[Run]:
        """The day of onset, injury or surgery."""
        return self.maybe(blank, self.voice.began(self.referral.order)[1])

    def began_as(self, names: str) -> str:
        """What that day is called, out of names for onset, injury and surgery."""
        kinds = ("onset", "injury", "surgery")
        return names.split("|")[kinds.index(self.referral.order.condition.start)]

    def surgery(self) -> list[Run]:
        """What was operated, where something was."""
        order = self.referral.order
        done = order.condition.surgery
        return [Fact("surgery", order.say(done))] if done else []

    def accident(self) -> list[Run]:
        """What kind of accident it was and its claim number, where it was one."""
        order = self.referral.order
        if not order.condition.accident:
            return []
        said = self.rng.choice(ACCIDENTS[order.condition.accident])
        kind = Fact("accident", said, order.condition.accident)
        return [kind, ", claim # ", Fact("claim_number", order.claim_number)]

    def diagnoses(self, uncoded: float = 0.0) -> list[list[Run]]:
        """Each diagnosis with its code, all in one of the usual ways, or all without codes."""
        way = "{said}" if self.rng.random() < uncoded else self.rng.choice(
            ["{code}  {said}", "{said} ({code})", "{said} - {code}", "{code} - {said}"]
        )  # fmt: skip
        rows: list[list[Run]] = []
        for code, said in self.referral.order.diagnoses:
            before, coded, after = way.replace("{said}", brief(said)).partition("{code}")
            rows.append([before, *([Fact("diagnoses", code)] if coded else []), after])
        return rows

    def course(self) -> list[Run]:
        """How often and how long."""
        return shorthand(self.referral.order, self.voice, self.rng)

    def visits(self, blank: float = 0.5) -> list[Run]:
        """How many visits in all."""
        count = self.referral.order.visits
        return self.maybe(blank, Fact("visits_requested", str(count), count))

    def treatments(self, joint: str = ", ", last: str = "") -> list[Run]:
        """What the therapist is to do, inside a sentence."""
        names = [lower(name) for name in self.referral.order.condition.treatments]
        return listed("treatments", names, joint, last)

    def story(self) -> list[Run]:
        """What the patient comes for, at the start of a sentence."""
        order = self.referral.order
        first, *rest = [run for run in sided(order, order.condition.story) if run]
        if isinstance(first, Fact):
            return [Fact(first.field, first.printed.capitalize(), first.printed), *rest]
        return [first[0].upper() + first[1:], *rest]

    def care(self, blank: float = 0.25) -> list[Run]:
        """Precautions."""
        return self.maybe(blank, Fact("precautions", self.referral.order.condition.precautions))

    def signed(self, words: str, otherwise: str) -> Fact:
        """An electronic signature, or what the system prints before there is one."""
        who, order = self.referral.provider, self.referral.order
        said = f"{words} {who.name}, {who.credentials} {self.voice.day(order.ordered_on)}"
        return Fact("order_signed", f"{said} {clock(self.rng)}" if order.signed else otherwise,
                    order.signed)  # fmt: skip

    def conclude(self, paper: Paper, *asked: str) -> None:
        """Note what the finished page implies; what is asked for may be listed and need not."""
        conclude(paper, self.referral, *asked)
        if "diagnoses" not in paper.facts:
            paper.imply("diagnoses", *(code for code, _ in self.referral.order.diagnoses))
        if "laterality" not in paper.facts:
            side = self.referral.order.side
            paper.imply("laterality", *([] if side == "none" else [side]))
