"""Sentences that a doctor dictates: templates filled with what the truth marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from simulator.paper.layouts.by_lot.lot import Lot
from simulator.paper.layouts.by_lot.orders import diagnosed
from simulator.paper.own_words import own_words
from simulator.paper.phrases import NUMBERS, TIMES, age, an_aged, lower, sided
from simulator.paper.sheet import Fact, Run

_PLACE = re.compile(r"\{(\w+)\}")
_PRONOUNS = {"F": ("she", "her", "her"), "M": ("he", "him", "his")}
ACCIDENTS = {
    "auto": ("a motor vehicle accident", "an auto accident", "a car accident"),
    "work": ("a work injury", "a work-related injury", "an on-the-job injury"),
}


_NAMED = ("Berg", "QuickDASH")


def _in_a_sentence(measure: str) -> str:
    return measure if measure.startswith(_NAMED) else lower(measure)


class Dictation:
    """What one doctor says of one patient; a sentence without its fact is not said."""

    def __init__(self, lot: Lot, born_in_prose: bool) -> None:
        self.lot = lot
        self.words = own_words("sentences_by_lot", lot.rng)
        he, him, his = _PRONOUNS[lot.desk.referral.patient.sex]
        self._said: dict[str, Sequence[Run]] = {
            "he": [he], "He": [he.capitalize()], "him": [him], "his": [his],
            "His": [his.capitalize()],
        }  # fmt: skip
        self._said |= self._person(born_in_prose) | self._order() | self._cover()

    def _person(self, born: bool) -> dict[str, Sequence[Run]]:
        desk, order = self.lot.desk, self.lot.order
        person = desk.referral.patient
        name: list[Run] = [desk.voice.patient(person)]
        name += [self.lot.rng.choice([" (DOB ", " (date of birth ", " (born "]), *desk.born(),
                 ")"] if born else []  # fmt: skip
        word = {"F": ("female", "woman"), "M": ("male", "man")}[person.sex][self.lot.chance(0.35)]
        one, two = (_in_a_sentence(order.say(name)) for name, _ in order.condition.measures)
        values = [value for _, value in order.condition.measures]
        return {
            "name": name, "aged": [an_aged(age(order, person))],
            "sex": [Fact("sex", word, person.sex)],
            "story": sided(order, order.condition.story),
            "measure1": [f"{one} {values[0]}"], "measure2": [f"{two} {values[1]}"],
            "home": desk.home(0.1), "phone": desk.phone(0.1),
        }  # fmt: skip

    def _order(self) -> dict[str, Sequence[Run]]:
        desk, order, rng = self.lot.desk, self.lot.order, self.lot.rng
        if self.lot.chance(0.5):
            weeks = NUMBERS.get(order.weeks, str(order.weeks))
            course: list[Run] = [
                Fact("frequency_per_week", TIMES[order.per_week], order.per_week), " for ",
                Fact("duration_weeks", f"{weeks} weeks", order.weeks),
            ]  # fmt: skip
        else:
            course = desk.course()
        done = order.condition.surgery
        dx: list[Run] = []
        for runs in diagnosed(self.lot):
            dx += [*([rng.choice(["; ", ", "])] if dx else []), *runs]
        said: dict[str, Sequence[Run]] = {
            "course": course, "visits": desk.visits(0.45), "dx": dx, "care": desk.care(0.2),
            "began": desk.began(0.15), "treatments": desk.treatments(", ", " and "),
            "surgery": [Fact("surgery", lower(order.say(done)))] if done else [],
        }  # fmt: skip
        if order.condition.accident:
            kind = rng.choice(ACCIDENTS[order.condition.accident])
            said["accident"] = [Fact("accident", kind, order.condition.accident)]
            said["claim"] = [Fact("claim_number", order.claim_number)]
        return said

    def _cover(self) -> dict[str, Sequence[Run]]:
        desk = self.lot.desk
        second, number = desk.second(0.1)
        return {"payer": desk.payer(0.05, 0.25), "member": desk.member(0.08),
                "group": desk.group(0.3), "second": second, "second_member": number}  # fmt: skip

    def say(self, name: str) -> list[Run]:
        """One sentence with a space behind it, or nothing where a fact of it is missing."""
        runs: list[Run] = []
        for number, part in enumerate(_PLACE.split(self.words[name])):
            if number % 2 == 0:
                runs.append(part)
            elif not self._said.get(part):
                return []
            else:
                runs += self._said[part]
        first = runs[1] if runs[0] == "" and len(runs) > 1 else runs[0]
        if isinstance(first, str) and first:
            runs[1 if runs[0] == "" else 0] = first[0].upper() + first[1:]
        return [*[run for run in runs if run], " "]

    def said(self, name: str) -> Sequence[Run]:
        """What stands for one place of a sentence."""
        return self._said[name]

    def history(self) -> list[Run]:
        """Since when, after which operation, and which accident it was."""
        order = self.lot.order
        began = self.say(order.condition.start)
        if order.condition.surgery and not began:
            began = self.say("undated")
        return [*began, *self.say("accident")]

    def asked(self) -> list[Run]:
        """How often, how many, what to do, what to mind, how soon; in an order by lot."""
        middle = [self.say("treatments"), self.say("care")]
        self.lot.rng.shuffle(middle)
        runs = [*self.say("course"), *self.say("visits")]
        for part in middle:
            runs = [*runs, *part] if self.lot.chance(0.8) else [*part, *runs]
        return [*runs, *self.soon()]

    def soon(self) -> list[Run]:
        """That it is in a hurry, where it is."""
        if not self.lot.order.urgent:
            return []
        said = "".join(run for run in self.say("soon") if isinstance(run, str)).strip()
        return [Fact("urgent", said, True), " "]

    def paid(self) -> list[Run]:
        """Who pays, first and second."""
        first = self.say("cover") or self.say("payer_only")
        return [*first, *(self.say("group") if first else []), *self.say("second")]
