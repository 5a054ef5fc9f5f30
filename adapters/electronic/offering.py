"""Collects what a message, resource or row offers for the fields, each with its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from adapters.electronic import values
from adapters.electronic.plain_text import LONGEST_VALUE, clean, excerpt
from adapters.reading.values.candidates import LABELLED, Candidate, Setting, Value

NO_THERAPY = "not_a_therapy_code"
"""The flag of what is ordered and is no therapy."""
SURE = 0.99
DOUBTFUL = 0.8
"""For values that carry a flag of their own; below this the choice would flag them anew."""


class Said(NamedTuple):
    """A text as it was sent, and where it stands, such as `PID-5`."""

    text: str
    place: str
    whole: str = ""
    """What a person is shown of it; the text itself where this is empty."""

    @property
    def seen(self) -> str:
        """What a person is shown beside the value."""
        return excerpt(self.whole or self.text)


@dataclass
class Offers:
    """What one referral's source offers so far."""

    part: int
    setting: Setting
    certain_letters: bool = True
    """False when the character set had to be guessed: letters beyond ASCII are then in doubt."""
    found: list[Candidate] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def orders_no_therapy(self) -> bool:
        """Whether all that is ordered is something else: laboratory tests, pictures."""
        codes = [one for one in self.found if one.field == "procedures"]
        named = any(one.field == "treatments" and one.value is not None for one in self.found)
        return bool(codes) and not named and all(one.flag == NO_THERAPY for one in codes)

    def doubt(self, name: str, flag: str) -> None:
        """Flag what was offered for a field and had no flag yet."""
        self.found = [
            replace(one, flag=flag, confidence=DOUBTFUL)
            if one.field == name and one.flag is None
            else one
            for one in self.found
        ]

    def died(self, place: str) -> None:
        """Note that the sender says that the patient has died: then nothing goes by itself."""
        self.doubt("patient_name", "said_deceased")
        self.warnings.append(f"{place} says that the patient has died.")

    def ended(self, before: str, place: str) -> None:
        """Note that the coverage whose fields begin so is one that has ended."""
        for name in ("payer_name", "member_id"):
            self.doubt(f"{before}{name}", "coverage_ended")
        self.warnings.append(f"{place} is a coverage that has ended.")

    def say(
        self,
        name: str,
        value: Value | None,
        said: Said,
        *,
        strength: float = LABELLED,
        flag: str | None = None,
        checks: tuple[str, ...] = (),
    ) -> None:
        """Offer a value, or with None the place where one stands that cannot be used."""
        if value is None:
            flag = flag or "unreadable"
        elif isinstance(value, str) and not self.certain_letters and not value.isascii():
            flag = flag or "low_confidence"
        self.found.append(
            Candidate(
                field=name,
                value=value,
                page=self.part,
                box=None,
                raw=said.seen,
                confidence=0.0 if value is None else SURE if flag is None else DOUBTFUL,
                strength=strength,
                checks=checks,
                flag=flag,
                place=said.place,
            )
        )

    def text(self, name: str, said: Said, *, strength: float = LABELLED) -> None:
        """Offer a text as it stands, for a field that has no shape of its own."""
        value = clean(said.text)
        if value:
            fits = len(value) <= LONGEST_VALUE
            self.say(name, value if fits else None, said, strength=strength)

    def shaped(
        self,
        name: str,
        said: Said,
        shape: Callable[[str], Value | None],
        *,
        strength: float = LABELLED,
    ) -> None:
        """Offer a text in the shape of its field; what has another shape is left for a person."""
        if clean(said.text):
            self.say(name, shape(clean(said.text)), said, strength=strength)

    def diagnosis(self, code: Said, words: str) -> None:
        """Offer a diagnosis code, compared with the words that the sender put beside it."""
        text = clean(code.text)
        if text:
            value, checks, flag = values.diagnosis(text, clean(words))
            self.say("diagnoses", value, code, checks=checks, flag=flag)

    def procedure(self, code: Said) -> None:
        """Offer a procedure code; one that is no therapy is left for a person."""
        text = clean(code.text).upper()
        if text:
            value, flag = values.procedure(text)
            self.say("procedures", value, code, flag=flag)
