"""How one office prints its facts: dates, phone numbers, capitals, fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from random import Random

from simulator.paper.facts import Coverage, Order, Person, Provider
from simulator.paper.sheet import Fact, Run

_DATES = {
    "us": "{d:%m}/{d:%d}/{d:%Y}",
    "short": "{d.month}/{d.day}/{d:%y}",
    "plain": "{d.month}/{d.day}/{d:%Y}",
    "long": "{d:%B} {d.day}, {d:%Y}",
    "dashes": "{d:%m}-{d:%d}-{d:%Y}",
    "month": "{d:%b} {d.day}, {d:%Y}",
    "day_first": "{d.day:02}-{d:%b}-{d:%Y}",
    "dots": "{d:%m}.{d:%d}.{d:%Y}",
    "iso": "{d:%Y}-{d:%m}-{d:%d}",
}
_LEGAL_FORM = re.compile(r",? (LLC|PLLC|LLP|PC|P\.C\.|PA|Inc\.?|Corp\.?)$", re.IGNORECASE)
_PHONES = {
    "brackets": "({0}) {1}-{2}",
    "dashes": "{0}-{1}-{2}",
    "dots": "{0}.{1}.{2}",
    "tight": "({0}){1}-{2}",
    "slash": "{0}/{1}-{2}",
    "spaces": "{0} {1} {2}",
}
_USUAL_PHONES = ("brackets", "dashes", "dots")


@dataclass(frozen=True)
class Voice:
    """One office's habits in writing."""

    dates: str = "us"
    phones: str = "brackets"
    capitals: bool = False

    @classmethod
    def of(cls, rng: Random, *, capitals: bool = False, dates: str | None = None) -> Voice:
        """The habits of some office."""
        chosen = dates or rng.choice(["us", "us", "plain", "short", "dashes"])
        return cls(chosen, rng.choice(_USUAL_PHONES), capitals)

    def day(self, day: date) -> str:
        """A date as this office writes it."""
        return self._up(_DATES[self.dates].format(d=day))

    def dated(self, field: str, day: date) -> Fact:
        """A date that states a field."""
        return Fact(field, self.day(day), day.isoformat())

    def born(self, day: date) -> Fact:
        """The date of birth; never with a two-digit year, which would be ambiguous."""
        style = "us" if self.dates == "short" else self.dates
        return Fact("date_of_birth", self._up(_DATES[style].format(d=day)), day.isoformat())

    def number(self, digits: str) -> str:
        """A phone number as this office writes it."""
        return _PHONES[self.phones].format(digits[:3], digits[3:6], digits[6:])

    def phone(self, field: str, digits: str) -> Fact:
        """A phone or fax number that states a field."""
        return Fact(field, self.number(digits), digits)

    def word(self, field: str, text: str, value: str | int | bool | None = None) -> Fact:
        """Any other text that states a field."""
        printed = self._up(text)
        return Fact(field, printed, printed if value is None else value)

    def patient(self, person: Person) -> Fact:
        """The patient's name in natural order."""
        return self.word("patient_name", person.name)

    def patient_last_first(self, person: Person) -> Fact:
        """The patient's name as registries print it: last name, comma, first name."""
        given = " ".join(part for part in (person.first, person.middle) if part)
        return self.word("patient_name", f"{person.last}, {given}", self._up(person.name))

    def city(self, person: Person) -> list[Run]:
        """City, state and ZIP, each stating its field."""
        return [
            self.word("patient_city", person.city),
            ", ",
            Fact("patient_state", person.state),
            " ",
            Fact("patient_zip", person.zip),
        ]

    def referrer(self, provider: Provider) -> list[Run]:
        """The referring provider's name with credentials apart."""
        return [
            self.word("referring_name", provider.name),
            ", ",
            Fact("referring_credentials", provider.credentials),
        ]

    def organization(self, provider: Provider) -> Fact:
        """Where the referring provider works; its legal form may be left off."""
        printed = self._up(provider.organization)
        short = _LEGAL_FORM.sub("", printed)
        return Fact("referring_organization", printed, also=(short,) if short != printed else ())

    def payer(self, coverage: Coverage) -> Fact:
        """The payer's name."""
        return self.word("payer_name", coverage.payer)

    def group(self, coverage: Coverage) -> list[Run]:
        """The group number, where the coverage has one."""
        return [Fact("group_number", coverage.group_number)] if coverage.group_number else []

    def often(self, order: Order, rng: Random) -> tuple[Run, ...]:
        """Frequency and duration in one of the usual shorthands."""
        per, weeks = order.per_week, order.weeks
        frequency, duration = rng.choice(
            [
                (f"{per}x/week", f"{weeks} weeks"),
                (f"{per}x/wk", f"{weeks} wks"),
                (f"{per} times per week", f"{weeks} weeks"),
                (f"{per} x per week", f"{weeks} weeks"),
            ]
        )
        joint = rng.choice([" x ", " for "])
        return (
            self.word("frequency_per_week", frequency, per),
            self._up(joint),
            self.word("duration_weeks", duration, weeks),
        )

    def began(self, order: Order) -> tuple[str, Fact]:
        """When it began: the label and the date of onset, injury or surgery."""
        labels = {
            "onset": ("Onset date", "onset_date"),
            "injury": ("Date of injury", "injury_date"),
            "surgery": ("Date of surgery", "surgery_date"),
        }
        label, field = labels[order.condition.start]
        return self._up(label), self.dated(field, order.began_on)

    def _up(self, text: str) -> str:
        return text.upper() if self.capitals else text
