"""The answers to a form's questions, in the rows and sections of some office's form."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Run
from simulator.paper.voice import Voice
from simulator.paper.wordings import wording

Cell = tuple[str, list[Run]]


@dataclass
class Answers:
    """What a form asks and what is answered."""

    referral: Referral
    voice: Voice
    rng: Random
    capitals: bool = False

    def cell(self, name: str, *runs: Run) -> Cell:
        """A question in some wording with its answer."""
        return wording(name, self.rng, capitals=self.capitals), list(runs)

    def sections(self) -> list[tuple[str, list[list[Cell]]]]:
        """Titles with the rows of cells under each, in this office's order."""
        parts = [
            ("PATIENT INFORMATION", self.patient()),
            ("INSURANCE INFORMATION", self.coverage()),
            ("REFERRING PROVIDER INFORMATION", self.provider()),
        ]
        self.rng.shuffle(parts)
        return [*parts, ("ORDER", self.order())]

    def patient(self) -> list[list[Cell]]:
        """Who is sent."""
        person, voice, rng = self.referral.patient, self.voice, self.rng
        name = rng.choice([voice.patient, voice.patient_last_first])(person)
        sex = {"F": "Female", "M": "Male"}[person.sex] if rng.random() < 0.5 else person.sex
        first = [
            self.cell("patient_name", name),
            self.cell("date_of_birth", voice.born(person.born)),
        ]
        second = [
            self.cell("sex", Fact("sex", sex, person.sex)),
            self.cell("patient_phone", voice.phone("patient_phone", person.phone)),
        ]
        if rng.random() < 0.3:
            second.append(("MRN", [str(rng.randint(100_000, 9_999_999))]))
        return [first, second, *self._address()]

    def _address(self) -> list[list[Cell]]:
        person, voice = self.referral.patient, self.voice
        street = voice.word("patient_street", person.street)
        if self.rng.random() < 0.3:
            return [[self.cell("patient_street", street, ", ", *voice.city(person))]]
        return [
            [self.cell("patient_street", street), self.cell("patient_place", *voice.city(person))]
        ]

    def coverage(self) -> list[list[Cell]]:
        """Who pays."""
        cover, second, voice = self.referral.coverage, self.referral.secondary, self.voice
        number = Fact("member_id", cover.member_id, cover.member_id.replace(" ", ""))
        ids = [self.cell("member_id", number), self.cell("group_number", *voice.group(cover))]
        first = [self.cell("payer_name", voice.payer(cover))]
        if cover.plan and self.rng.random() < 0.6:
            first.append(self.cell("plan_name", voice.word("plan_name", cover.plan)))
        rows = [first, ids] if self.rng.random() < 0.7 else [[*first, *ids][:4]]
        if second:
            other = Fact("secondary_member_id", second.member_id,
                         second.member_id.replace(" ", ""))  # fmt: skip
            name = voice.word("secondary_payer_name", second.payer)
            rows.append([self.cell("secondary_payer_name", name),
                         self.cell("secondary_member_id", other)])  # fmt: skip
        elif self.rng.random() < 0.4:
            rows.append([self.cell("secondary_payer_name", self.rng.choice(["None", "N/A", ""])),
                         self.cell("secondary_member_id", "")])  # fmt: skip
        order = self.referral.order
        if order.claim_number:
            claim = self.cell("claim_number", Fact("claim_number", order.claim_number))
            rows.append([claim, self.cell("adjuster", voice.word("adjuster", order.adjuster))])
        return rows

    def provider(self) -> list[list[Cell]]:
        """Who sends."""
        who, voice = self.referral.provider, self.voice
        rows = [
            [
                self.cell("referring_name", *voice.referrer(who)),
                self.cell("referring_npi", Fact("referring_npi", who.npi)),
            ],
            [
                self.cell("referring_phone", voice.phone("referring_phone", who.phone)),
                self.cell("referring_fax", voice.phone("referring_fax", who.fax)),
            ],
        ]
        if self.rng.random() < 0.4:
            name = voice.word("referring_organization", who.organization)
            rows.insert(self.rng.randint(0, 1), [self.cell("referring_organization", name)])
        return rows

    def order(self) -> list[list[Cell]]:
        """What is asked for."""
        order, voice, rng = self.referral.order, self.voice, self.rng
        label, began = voice.began(order)
        first: list[Cell] = [
            self.cell("order_date", voice.dated("order_date", order.ordered_on)),
            (label, [began]),
        ]
        if rng.random() < 0.6:
            first[1] = self.cell(began.field, began)
        if rng.random() < 0.5:
            words = rng.choice(["Urgent", "STAT"] if order.urgent else ["Routine", "Standard"])
            first.append(self.cell("urgent", Fact("urgent", words, order.urgent)))
        rows: list[list[Cell]] = [first, *self._diagnoses(), *self._course()]
        if order.condition.surgery:
            done = voice.word("surgery", order.say(order.condition.surgery))
            rows.append([self.cell("surgery", done)])
        rows.append([self.cell("treatments", *self.listed("treatments"))])
        if rng.random() < 0.5:
            rows.append([self.cell("procedures", *self.listed("procedures"))])
        if rng.random() < 0.7:
            care = voice.word("precautions", order.condition.precautions)
            rows.append([self.cell("precautions", care)])
        return rows

    def listed(self, name: str) -> list[Run]:
        """The treatments or procedures of the order in one line."""
        runs: list[Run] = []
        joint = self.rng.choice([", ", "; ", ", "])
        for one in getattr(self.referral.order.condition, name):
            words = one if name == "procedures" else self.voice.word(name, one)
            runs += [joint if runs else "", Fact(name, words) if isinstance(words, str) else words]
        return runs

    def _diagnoses(self) -> list[list[Cell]]:
        order, voice, rng = self.referral.order, self.voice, self.rng
        style = rng.choice(["code_first", "text_first", "codes"])
        runs: list[Run] = []
        for code, words in order.diagnoses:
            said = voice.word("", words).printed
            parts: dict[str, list[Run]] = {
                "code_first": [Fact("diagnoses", code), f" {said}"],
                "text_first": [f"{said} (", Fact("diagnoses", code), ")"],
                "codes": [Fact("diagnoses", code)],
            }
            runs += ["; " if runs else "", *parts[style]]
        rows = [[self.cell("diagnoses", *runs)]]
        if order.side != "none" and rng.random() < 0.6:
            side = Fact("laterality", rng.choice([order.side.capitalize(), order.side[0].upper()]),
                        order.side)  # fmt: skip
            rows.append([self.cell("laterality", side)])
        return rows

    def _course(self) -> list[list[Cell]]:
        order, voice, rng = self.referral.order, self.voice, self.rng
        total = self.cell("visits_requested",
                          Fact("visits_requested", str(order.visits), order.visits))  # fmt: skip
        cells = [total] if rng.random() < 0.6 else []
        if rng.random() < 0.5:
            return [[self.cell("course", *voice.often(order, rng)), *cells]]
        often = rng.choice([str(order.per_week), f"{order.per_week}x", f"{order.per_week}x/week"])
        long = rng.choice([str(order.weeks), f"{order.weeks} weeks", f"{order.weeks} wks"])
        first = self.cell("frequency", Fact("frequency_per_week", often, order.per_week))
        return [[first, self.cell("duration", Fact("duration_weeks", long, order.weeks)), *cells]]
